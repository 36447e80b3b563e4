#include "cli/comment/Suggestions.h"

#include "cli/comment/ForgeClient.h"
#include "cli/printers/SingleEdit.h"

#include "diagnostics/ApplyFixes.h"
#include "project/Errors.h"
#include "source/Counted.h"
#include "source/Markdown.h"
#include "source/Newlines.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::cli {

/// A reviewer takes in no more.
static constexpr size_t mostSuggestions = 20;
static constexpr uint32_t mostLines = 30;

/// The edit as new text for whole lines.
static SuggestionCollector::Offer makeOffer(const Report &report,
                                            const Diagnostic &diagnostic,
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

void SuggestionCollector::print(const Report &report) {
  for (auto [diagnostic, fingerprint] :
       zip_equal(report.diagnostics, report.fingerprints)) {
    total.add(diagnostic.severity);
    const Fix *fix = chooseFix(diagnostic, Safety::Unsafe);
    if (!fix || !diagnostic.span)
      continue;
    if (auto edit = asSingleEdit(*fix, *diagnostic.span.file))
      offers.push_back(makeOffer(report, diagnostic, *fix, *edit, fingerprint));
  }
  failed |= report.failed();
}

static bool isShown(const Suggestion &suggestion,
                    const StringMap<ShownLines> &shown) {
  auto file = shown.find(suggestion.path);
  return file != shown.end() && any_of(file->second, [&](auto lines) {
           return lines.first <= suggestion.firstLine &&
                  suggestion.lastLine <= lines.second;
         });
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

Error suggest(Forge &forge, ArrayRef<SuggestionCollector::Offer> offers) {
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

} // namespace holdfast::cli
