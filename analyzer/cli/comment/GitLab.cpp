#include "cli/comment/Forge.h"
#include "cli/comment/ForgeClient.h"

#include "project/Errors.h"
#include "source/Markdown.h"

using namespace llvm;

namespace holdfast::cli {

namespace {

/// GitLab's REST interface, version 4.
class GitLab final : public Forge {
public:
  GitLab(const std::string &api, StringRef project, StringRef request,
         const std::string &token)
      : user(api + "/user"), mergeRequest((api + "/projects/" + project +
                                           "/merge_requests/" + request)
                                              .str()),
        client({"PRIVATE-TOKEN: " + token}) {}

  Expected<bool> isOurs(const ForgeComment &comment) override {
    if (!login) {
      auto answer = client.call("GET", user);
      if (!answer)
        return answer.takeError();
      const json::Object *object = answer->getAsObject();
      login = object ? object->getString("username").value_or("").str() : "";
    }
    return comment.author == *login;
  }

  Expected<std::vector<ForgeComment>> comments() override {
    return notes(/*onLines=*/false);
  }

  Error create(StringRef body) override {
    return client
        .call("POST", mergeRequest + "/notes", json::Object{{"body", body}})
        .takeError();
  }

  Error update(const ForgeComment &comment, StringRef body) override {
    return client
        .call("PUT", mergeRequest + "/notes/" + comment.id,
              json::Object{{"body", body}})
        .takeError();
  }

  Expected<StringMap<ShownLines>> shownLines() override {
    auto files = client.list(mergeRequest + "/diffs");
    if (!files)
      return files.takeError();
    StringMap<ShownLines> result;
    for (const json::Value &file : *files)
      if (const json::Object *object = file.getAsObject())
        if (auto name = object->getString("new_path"))
          result[*name] =
              readShownLines(object->getString("diff").value_or(""));
    return result;
  }

  Expected<std::vector<ForgeComment>> reviewComments() override {
    return notes(/*onLines=*/true);
  }

  Error suggest(const Suggestion &suggestion) override {
    if (Error error = readVersion())
      return error;
    return client
        .call("POST", mergeRequest + "/discussions",
              json::Object{{"body", suggestionBody(suggestion)},
                           {"position",
                            json::Object{{"position_type", "text"},
                                         {"base_sha", baseCommit},
                                         {"start_sha", startCommit},
                                         {"head_sha", headCommit},
                                         {"new_path", suggestion.path},
                                         {"old_path", suggestion.path},
                                         {"new_line", suggestion.lastLine}}}})
        .takeError();
  }

  std::string suggestionBody(const Suggestion &suggestion) const override {
    // So many lines above the one that it is written at are replaced, too.
    std::string fence = markdownFence(suggestion.text, 4);
    return suggestion.message + "\n\n" + fence + "suggestion:-" +
           std::to_string(suggestion.lastLine - suggestion.firstLine) + "+0\n" +
           suggestion.text + "\n" + fence + "\n";
  }

private:
  Expected<std::vector<ForgeComment>> notes(bool onLines) {
    auto items = client.list(mergeRequest + "/notes");
    if (!items)
      return items.takeError();
    std::vector<ForgeComment> result;
    for (const json::Value &item : *items) {
      const json::Object *object = item.getAsObject();
      if (!object || (object->get("position") != nullptr) != onLines)
        continue;
      result.push_back({idOf(object->get("id")),
                        object->getString("body").value_or("").str(),
                        nameOf(*object, "author", "username")});
    }
    return result;
  }

  /// The commits that positions are relative to.
  Error readVersion() {
    if (!headCommit.empty())
      return Error::success();
    auto versions = client.list(mergeRequest + "/versions");
    if (!versions)
      return versions.takeError();
    const json::Object *newest =
        versions->empty() ? nullptr : versions->front().getAsObject();
    if (!newest)
      return failure("the merge request has no version yet");
    baseCommit = newest->getString("base_commit_sha").value_or("").str();
    startCommit = newest->getString("start_commit_sha").value_or("").str();
    headCommit = newest->getString("head_commit_sha").value_or("").str();
    return Error::success();
  }

  std::string user, mergeRequest;
  ForgeClient client;
  std::optional<std::string> login; ///< of the token's user, once asked for
  std::string baseCommit, startCommit, headCommit;
};

} // namespace

std::unique_ptr<Forge> makeGitLab(const std::string &api, StringRef project,
                                  StringRef request, const std::string &token) {
  return std::make_unique<GitLab>(api, project, request, token);
}

} // namespace holdfast::cli
