#include "cli/CheckRun.h"
#include "cli/Commands.h"
#include "cli/comment/Forge.h"
#include "cli/comment/Suggestions.h"

#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Process.h"

using namespace llvm;

namespace holdfast::cli {

/// By which the next run finds its comment again.
static constexpr StringLiteral marker = "<!-- holdfast -->";

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
