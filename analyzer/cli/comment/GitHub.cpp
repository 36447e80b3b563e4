#include "cli/comment/Forge.h"
#include "cli/comment/ForgeClient.h"

#include "source/Markdown.h"

using namespace llvm;

namespace holdfast::cli {

namespace {

/// GitHub's REST interface, version 2022-11-28.
class GitHub final : public Forge {
public:
  GitHub(std::string repository, StringRef number, const std::string &token,
         std::string commit)
      : repository(std::move(repository)),
        pullRequest(this->repository + "/pulls/" + number.str()),
        issue(this->repository + "/issues/" + number.str()),
        commit(std::move(commit)),
        client({"Authorization: Bearer " + token,
                "Accept: application/vnd.github+json",
                "X-GitHub-Api-Version: 2022-11-28", "User-Agent: holdfast"}) {}

  Expected<std::vector<ForgeComment>> comments() override {
    return read(issue + "/comments");
  }

  Error create(StringRef body) override {
    return client
        .call("POST", issue + "/comments", json::Object{{"body", body}})
        .takeError();
  }

  Error update(const ForgeComment &comment, StringRef body) override {
    return client
        .call("PATCH", repository + "/issues/comments/" + comment.id,
              json::Object{{"body", body}})
        .takeError();
  }

  Expected<StringMap<ShownLines>> shownLines() override {
    auto files = client.list(pullRequest + "/files");
    if (!files)
      return files.takeError();
    StringMap<ShownLines> result;
    for (const json::Value &file : *files)
      if (const json::Object *object = file.getAsObject())
        if (auto name = object->getString("filename"))
          result[*name] =
              readShownLines(object->getString("patch").value_or(""));
    return result;
  }

  Expected<std::vector<ForgeComment>> reviewComments() override {
    return read(pullRequest + "/comments");
  }

  Error suggest(const Suggestion &suggestion) override {
    json::Object body{{"body", suggestionBody(suggestion)},
                      {"path", suggestion.path},
                      {"commit_id", commit},
                      {"side", "RIGHT"},
                      {"line", suggestion.lastLine}};
    if (suggestion.firstLine != suggestion.lastLine) {
      body["start_line"] = suggestion.firstLine;
      body["start_side"] = "RIGHT";
    }
    return client.call("POST", pullRequest + "/comments", std::move(body))
        .takeError();
  }

  std::string suggestionBody(const Suggestion &suggestion) const override {
    std::string fence = markdownFence(suggestion.text, 4);
    return suggestion.message + "\n\n" + fence + "suggestion\n" +
           suggestion.text + "\n" + fence + "\n";
  }

private:
  Expected<std::vector<ForgeComment>> read(const std::string &url) {
    auto items = client.list(url);
    if (!items)
      return items.takeError();
    std::vector<ForgeComment> result;
    for (const json::Value &item : *items)
      if (const json::Object *object = item.getAsObject())
        result.push_back({idOf(object->get("id")),
                          object->getString("body").value_or("").str()});
    return result;
  }

  std::string repository, pullRequest, issue, commit;
  ForgeClient client;
};

} // namespace

std::unique_ptr<Forge> makeGitHub(std::string repositoryUrl, StringRef number,
                                  const std::string &token,
                                  std::string commit) {
  return std::make_unique<GitHub>(std::move(repositoryUrl), number, token,
                                  std::move(commit));
}

} // namespace holdfast::cli
