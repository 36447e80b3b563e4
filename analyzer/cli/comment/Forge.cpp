#include "cli/comment/Forge.h"

#include "project/Errors.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;

namespace holdfast::cli {

/// Reads `+12,3` of `@@ -10,2 +12,3 @@`.
static std::optional<std::pair<uint32_t, uint32_t>> newSideOf(StringRef hunk) {
  StringRef side = hunk.split('+').second.split(' ').first;
  auto [first, count] = side.split(',');
  uint32_t line, lines = 1;
  if (first.getAsInteger(10, line) ||
      (!count.empty() && count.getAsInteger(10, lines)))
    return std::nullopt;
  return std::pair(line, lines);
}

ShownLines readShownLines(StringRef patch) {
  ShownLines result;
  for (StringRef line : split(patch, '\n'))
    if (line.starts_with("@@"))
      if (auto side = newSideOf(line); side && side->second)
        result.emplace_back(side->first, side->first + side->second - 1);
  return result;
}

/// What GitHub says of the event that started the run; null where it cannot be
/// read.
static json::Value readEvent(Environment environment) {
  auto path = environment("GITHUB_EVENT_PATH");
  auto buffer = path ? MemoryBuffer::getFile(*path)
                     : ErrorOr<std::unique_ptr<MemoryBuffer>>(
                           std::make_error_code(std::errc::invalid_argument));
  if (!buffer)
    return nullptr;
  Expected<json::Value> event = json::parse((*buffer)->getBuffer());
  if (event)
    return std::move(*event);
  consumeError(event.takeError());
  return nullptr;
}

static Expected<std::unique_ptr<Forge>> findGitHub(Environment environment) {
  json::Value event = readEvent(environment);
  const json::Object *object = event.getAsObject();
  const json::Object *pull =
      object ? object->getObject("pull_request") : nullptr;
  auto number = pull ? pull->getInteger("number") : std::nullopt;
  if (!number)
    return failure("this run is not of a pull request (GITHUB_EVENT_PATH names "
                   "none); run `holdfast comment` on `pull_request`");
  auto token = environment("GITHUB_TOKEN");
  auto repository = environment("GITHUB_REPOSITORY");
  if (!token || token->empty() || !repository)
    return failure("GITHUB_TOKEN is not set; pass it to this step: env: "
                   "GITHUB_TOKEN: ${{ github.token }}");
  const json::Object *head = pull->getObject("head");
  std::string commit =
      head ? head->getString("sha").value_or("").str() : std::string();
  return makeGitHub(
      environment("GITHUB_API_URL").value_or("https://api.github.com"),
      *repository, std::to_string(*number), *token, std::move(commit));
}

static Expected<std::unique_ptr<Forge>> findGitLab(Environment environment) {
  auto request = environment("CI_MERGE_REQUEST_IID");
  auto project = environment("CI_PROJECT_ID");
  auto address = environment("CI_API_V4_URL");
  if (!request || !project || !address)
    return failure("this pipeline is not of a merge request "
                   "(CI_MERGE_REQUEST_IID is not set); add the rule `if: "
                   "$CI_PIPELINE_SOURCE == \"merge_request_event\"`");
  auto token = environment("GITLAB_TOKEN");
  if (!token || token->empty())
    return failure("GITLAB_TOKEN is not set: a job's own token cannot write "
                   "comments; add a project access token with the scope `api` "
                   "as a masked variable");
  return makeGitLab(*address, *project, *request, *token);
}

Expected<std::unique_ptr<Forge>> findForge(Environment environment) {
  if (environment("GITHUB_ACTIONS"))
    return findGitHub(environment);
  if (environment("GITLAB_CI"))
    return findGitLab(environment);
  return failure("this is no run of GitHub Actions or GitLab's pipelines: "
                 "neither GITHUB_ACTIONS nor GITLAB_CI is set");
}

Expected<const ForgeComment *>
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

} // namespace holdfast::cli
