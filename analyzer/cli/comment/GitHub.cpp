#include "cli/comment/Forge.h"
#include "cli/comment/ForgeClient.h"

#include "source/Markdown.h"

using namespace llvm;

namespace holdfast::cli {

namespace {

/// GitHub's REST interface, version 2022-11-28.
class GitHub final : public Forge {
public:
  GitHub(const std::string &api, StringRef repository, StringRef number,
         const std::string &token, std::string commit)
      : user(api + "/user"), repository(api + "/repos/" + repository.str()),
        pullRequest(this->repository + "/pulls/" + number.str()),
        issue(this->repository + "/issues/" + number.str()),
        commit(std::move(commit)),
        client({"Authorization: Bearer " + token,
                "Accept: application/vnd.github+json",
                "X-GitHub-Api-Version: 2022-11-28", "User-Agent: holdfast"}) {}

  Expected<bool> isOurs(const ForgeComment &comment) override {
    if (!login)
      if (Error error = readLogin())
        return error;
    return login->empty() ? comment.isByApp : comment.author == *login;
  }

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
  /// Empty for the token of an app, such as the one of a workflow: it has no
  /// user, and GitHub refuses to answer.
  Error readLogin() {
    auto answer = client.call("GET", user);
    if (answer) {
      const json::Object *object = answer->getAsObject();
      login = object ? object->getString("login").value_or("").str() : "";
      return Error::success();
    }
    return handleErrors(answer.takeError(),
                        [&](std::unique_ptr<RefusedRequest> refused) -> Error {
                          if (refused->status != 403)
                            return Error(std::move(refused));
                          login = "";
                          return Error::success();
                        });
  }

  Expected<std::vector<ForgeComment>> read(const std::string &url) {
    auto items = client.list(url);
    if (!items)
      return items.takeError();
    std::vector<ForgeComment> result;
    for (const json::Value &item : *items)
      if (const json::Object *object = item.getAsObject())
        result.push_back({idOf(object->get("id")),
                          object->getString("body").value_or("").str(),
                          nameOf(*object, "user", "login"),
                          nameOf(*object, "user", "type") == "Bot"});
    return result;
  }

  std::string user, repository, pullRequest, issue, commit;
  std::optional<std::string> login; ///< of the token's user, once asked for
  ForgeClient client;
};

} // namespace

std::unique_ptr<Forge> makeGitHub(const std::string &api, StringRef repository,
                                  StringRef number, const std::string &token,
                                  std::string commit) {
  return std::make_unique<GitHub>(api, repository, number, token,
                                  std::move(commit));
}

} // namespace holdfast::cli
