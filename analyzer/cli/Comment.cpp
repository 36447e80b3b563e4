#include "cli/CheckRun.h"
#include "cli/Commands.h"
#include "cli/comment/Forge.h"
#include "cli/comment/ForgeClient.h"
#include "cli/printers/SingleEdit.h"

#include "diagnostics/ApplyFixes.h"
#include "project/Errors.h"
#include "source/Counted.h"
#include "source/Markdown.h"
#include "source/Newlines.h"
#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Process.h"

using namespace llvm;

namespace holdfast::cli {

/// By which the next run finds its comment again.
static constexpr StringLiteral marker = "<!-- holdfast -->";

/// A reviewer takes in no more.
static constexpr size_t mostSuggestions = 20;
static constexpr uint32_t mostLines = 30;

namespace {

/// What a run offers to reviewers.
class SuggestionCollector final : public Printer {
public:
  struct Offer {
    Suggestion suggestion;
    std::string mark; ///< tells it from others in the body of a comment
  };

  void print(const Report &report) override {
    for (auto [diagnostic, fingerprint] :
         zip_equal(report.diagnostics, report.fingerprints)) {
      total.add(diagnostic.severity);
      const Fix *fix = chooseFix(diagnostic, Safety::Unsafe);
      if (!fix || !diagnostic.span)
        continue;
      if (auto edit = asSingleEdit(*fix, *diagnostic.span.file))
        offers.push_back(
            makeOffer(report, diagnostic, *fix, *edit, fingerprint));
    }
    failed |= report.failed();
  }

  std::vector<Offer> offers;
  SeverityCounts total;
  bool failed = false;

private:
  /// The edit as new text for whole lines.
  static Offer makeOffer(const Report &report, const Diagnostic &diagnostic,
                         const Fix &fix, const Edit &edit,
                         StringRef fingerprint) {
    const SourceFile &file = *edit.span.file;
    StringRef text = file.text();
    Range range = edit.span.range;
    // What is inserted after a line break stands before the line below.
    bool endsLine = range.begin > 0 && range.begin == range.end &&
                    text[range.begin - 1] == '\n' && range.begin == text.size();
    uint32_t last = endsLine ? range.begin - 1 : range.end;
    if (range.end > range.begin && text[range.end - 1] == '\n')
      last = range.end - 1;
    uint32_t begin = startOfLine(text, std::min(range.begin, last));
    uint32_t end = endOfLine(text, last);
    std::string lines = text.slice(begin, range.begin).str() + edit.text;
    if (range.end < end)
      lines += text.slice(range.end, end);
    const LineIndex &index = file.lines();
    return {{report.repositoryFile(file.path()).str(), index.lineOf(begin) + 1,
             index.lineOf(last) + 1, StringRef(lines).rtrim("\r\n").str(),
             markdownMessage(diagnostic.message) + "\n\n" +
                 markdownMessage(fix.title) + ":"},
            ("<!-- holdfast:" + fingerprint + " -->").str()};
  }
};

} // namespace

static bool isShown(const Suggestion &suggestion,
                    const StringMap<ShownLines> &shown) {
  auto file = shown.find(suggestion.path);
  return file != shown.end() && any_of(file->second, [&](auto lines) {
           return lines.first <= suggestion.firstLine &&
                  suggestion.lastLine <= lines.second;
         });
}

/// The comment of an earlier run that begins with `mark`, or null. One in which
/// somebody else repeats ours is theirs.
static Expected<const ForgeComment *>
findOwn(Forge &forge, ArrayRef<ForgeComment> comments, StringRef mark) {
  for (const ForgeComment &comment : comments) {
    if (!StringRef(comment.body).starts_with(mark))
      continue;
    auto isOurs = forge.isOurs(comment);
    if (!isOurs)
      return isOurs.takeError();
    if (*isOurs)
      return &comment;
  }
  return nullptr;
}

/// Writes the comment, or brings that of an earlier run up to date. Where there
/// is nothing to say, none is begun.
static Error upsert(Forge &forge, const std::string &body, bool saysNothing) {
  auto comments = forge.comments();
  if (!comments)
    return comments.takeError();
  auto own = findOwn(forge, *comments, marker);
  if (!own)
    return own.takeError();
  if (const ForgeComment *comment = *own)
    return comment->body == body ? Error::success()
                                 : forge.update(*comment, body);
  return saysNothing ? Error::success() : forge.create(body);
}

/// Whether the server takes others though it refused this one, whose lines it
/// may count otherwise.
static bool isAboutOne(const Error &error) {
  bool result = false;
  visitErrors(error, [&](const ErrorInfoBase &info) {
    if (info.isA<RefusedRequest>()) {
      int status = static_cast<const RefusedRequest &>(info).status;
      result = status == 400 || status == 422;
    }
  });
  return result;
}

namespace {

/// The suggestions of which the server took none.
class RefusedSuggestions {
public:
  void add(Error error) {
    if (count++ == 0)
      first = toString(std::move(error));
    else
      consumeError(std::move(error));
  }

  Error take() const {
    return count ? failure(counted(count, "suggestion") +
                           " not taken; the first: " + first)
                 : Error::success();
  }

private:
  size_t count = 0;
  std::string first;
};

} // namespace

/// Offers each fix once, at lines that the change shows.
static Error suggest(Forge &forge,
                     ArrayRef<SuggestionCollector::Offer> offers) {
  if (offers.empty())
    return Error::success();
  auto shown = forge.shownLines();
  if (!shown)
    return shown.takeError();
  auto earlier = forge.reviewComments();
  if (!earlier)
    return earlier.takeError();
  size_t made = 0;
  RefusedSuggestions refused;
  for (const SuggestionCollector::Offer &offer : offers) {
    Suggestion suggestion = offer.suggestion;
    if (!isShown(suggestion, *shown) ||
        suggestion.lastLine - suggestion.firstLine >= mostLines)
      continue;
    auto known = findOwn(forge, *earlier, offer.mark);
    if (!known)
      return known.takeError();
    suggestion.message = offer.mark + "\n" + suggestion.message;
    if (!*known)
      if (Error error = forge.suggest(suggestion)) {
        if (!isAboutOne(error))
          return error;
        refused.add(std::move(error));
        continue;
      }
    // Those of earlier runs are still there to read.
    if (++made == mostSuggestions)
      break;
  }
  return refused.take();
}

static std::optional<std::string> environmentVariable(StringRef name) {
  return sys::Process::GetEnv(name);
}

/// Why something is not there; the annotations of the run's log stand in for
/// it.
static void explain(StringRef what, Error error) {
  errs() << "holdfast: " << what
         << " on the pull request: " << printable(toString(std::move(error)))
         << '\n';
}

static Expected<int> runComment(const Arguments &arguments) {
  auto options = parseCheckOptions(arguments);
  if (!options)
    return options.takeError();
  std::string body = marker.str() + "\n";
  raw_string_ostream stream(body);
  std::unique_ptr<Printer> markdown = makeMarkdownPrinter(stream, {});
  SuggestionCollector suggestions;
  auto forge = findForge(environmentVariable);
  if (!forge) {
    explain("no comment", forge.takeError());
    return check(*options);
  }
  options->comments = true;
  Printer *also[] = {markdown.get(), &suggestions};
  auto status = check(*options, also);
  stream.flush();
  bool saysNothing = suggestions.total.total() == 0 && !suggestions.failed;
  if (Error error = upsert(**forge, body, saysNothing))
    explain("no comment", std::move(error));
  else if (!arguments.has("--no-suggestions"))
    if (Error failed = suggest(**forge, suggestions.offers))
      explain("not all suggestions are", std::move(failed));
  return status;
}

static ArrayRef<OptionSpec> options() {
  static const std::vector<OptionSpec> all = [] {
    std::vector<OptionSpec> result = {
        {"--no-suggestions", "",
         "write the comment alone, and no fixes as review suggestions"}};
    append_range(result, checkOptionSpecs);
    return result;
  }();
  return all;
}

const Command commentCommand = {
    "comment",
    "[PATH...]",
    "check, and comment on the pull request",
    "Checks as `holdfast check` does, with its options and exit status, and "
    "keeps one comment on the pull request of GitHub (GITHUB_TOKEN) or the "
    "merge request of GitLab (GITLAB_TOKEN) that this run is of. Fixes inside "
    "of the change become suggestions. Without a token, or the right to write, "
    "it says why, and the output of the check has everything.",
    options(),
    runComment};

} // namespace holdfast::cli
