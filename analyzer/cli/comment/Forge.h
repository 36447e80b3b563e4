#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdfast::cli {

/// A comment on a pull or merge request.
struct ForgeComment {
  std::string id;
  std::string body;
  std::string author;   ///< the name by which they log in
  bool isByApp = false; ///< of GitHub, rather than a person
};

/// Lines of the new side of a change that it shows, from 1: first and last.
using ShownLines = std::vector<std::pair<uint32_t, uint32_t>>;

/// New text for whole lines of a file, for a reviewer to take by a button.
struct Suggestion {
  std::string path;             ///< from the top of the repository
  uint32_t firstLine, lastLine; ///< from 1
  std::string text;             ///< without a newline at its end
  std::string message;          ///< Markdown
};

/// The pull request of this run on GitHub, or merge request on GitLab. Every
/// function sends requests; errors are of the connection, or say which right is
/// missing.
class Forge {
public:
  virtual ~Forge() = default;

  /// Whether it was written with the token that we have, or by another app
  /// where GitHub does not tell an app who it is.
  virtual llvm::Expected<bool> isOurs(const ForgeComment &comment) = 0;

  /// Those below the request itself.
  virtual llvm::Expected<std::vector<ForgeComment>> comments() = 0;
  virtual llvm::Error create(llvm::StringRef body) = 0;
  virtual llvm::Error update(const ForgeComment &comment,
                             llvm::StringRef body) = 0;

  /// What the change shows of each file.
  virtual llvm::Expected<llvm::StringMap<ShownLines>> shownLines() = 0;
  /// Comments on lines.
  virtual llvm::Expected<std::vector<ForgeComment>> reviewComments() = 0;
  virtual llvm::Error suggest(const Suggestion &suggestion) = 0;
  /// How a suggestion is written in the body of a comment.
  virtual std::string suggestionBody(const Suggestion &suggestion) const = 0;
};

using Environment =
    llvm::function_ref<std::optional<std::string>(llvm::StringRef name)>;

/// The forge that the variables of a run tell of. An error says what is
/// missing: it is no run of a pull request, or has no token.
llvm::Expected<std::unique_ptr<Forge>> findForge(Environment environment);

/// `api` is the address of the REST interface, `repository` is `owner/name`,
/// `commit` the head's.
std::unique_ptr<Forge> makeGitHub(const std::string &api,
                                  llvm::StringRef repository,
                                  llvm::StringRef number,
                                  const std::string &token, std::string commit);
std::unique_ptr<Forge> makeGitLab(const std::string &api,
                                  llvm::StringRef project,
                                  llvm::StringRef request,
                                  const std::string &token);

/// The first of `comments` that is ours and begins with `mark`, or null. One in
/// which somebody else repeats ours is theirs.
llvm::Expected<const ForgeComment *>
findOwn(Forge &forge, llvm::ArrayRef<ForgeComment> comments,
        llvm::StringRef mark);

/// The lines that a unified diff of one file shows on its new side.
ShownLines readShownLines(llvm::StringRef patch);

} // namespace holdfast::cli
