#pragma once

#include "llvm/ADT/StringMap.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <optional>
#include <string>
#include <vector>

namespace holdfast {

/// Why a path is not opened. Neither says whether anything is there.
enum class Refusal {
  LeadsOutside = 1, ///< a link that was met on the way leaves what is allowed
  LiesOutside,      ///< the path itself is none of what is allowed
};
std::error_code make_error_code(Refusal refusal);

/// A path that is not opened, or the link on the way to it that is in the way.
struct RefusedPath {
  std::string path;
  std::string reason; ///< goes on from the path: `is a link to …, outside …`
};

/// The disk, but nothing outside the folders and files that are allowed: `..`,
/// absolute paths and symbolic links, of files and of any folder on the way,
/// are followed as the system would, and refused where they leave. What lies
/// outside is not even looked at. A link is expected not to change while one
/// of these lives. Safe for one thread.
class ConfinedFileSystem
    : public llvm::RTTIExtends<ConfinedFileSystem, llvm::vfs::ProxyFileSystem> {
public:
  static const char ID;
  /// `name` is what messages call the allowed: `the repository /srv/app`.
  ConfinedFileSystem(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> disk,
                     std::string name);

  /// Allows a file, or a folder with all below it. `real` is its path without
  /// links.
  void allow(std::string real) { allowed.push_back(std::move(real)); }
  /// Says that an absolute path, which may hold links, leads to `real`.
  void spell(llvm::StringRef path, std::string real);

  /// What is refused of a path, and why, or nothing.
  std::optional<RefusedPath> explain(const llvm::Twine &path);

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
  openFileForRead(const llvm::Twine &path) override;
  llvm::vfs::directory_iterator dir_begin(const llvm::Twine &folder,
                                          std::error_code &error) override;
  /// The folder that was current when this was made: asking the system again
  /// takes two calls for each relative path.
  llvm::ErrorOr<std::string> getCurrentWorkingDirectory() const override;
#if LLVM_VERSION_MAJOR >= 19
  bool exists(const llvm::Twine &path) override { return bool(status(path)); }
#endif

private:
  /// Where a path leads.
  struct Place {
    enum class Kind {
      Inside,
      Above,  ///< a folder that something allowed lies in
      Outside ///< `real` may hold links from there on
    };
    Kind kind = Kind::Inside;
    std::string real;
    std::string link;   ///< that led outside, as it was spelled; may be empty
    std::string target; ///< where that led
  };

  void absoluteOf(const llvm::Twine &path,
                  llvm::SmallVectorImpl<char> &result) const;
  const Place &placeOf(const llvm::Twine &path);
  const Place &placeOfAbsolute(llvm::StringRef path);
  /// The place of `name` in a folder; `spelled` is that path for messages.
  Place step(const Place &folder, llvm::StringRef name, llvm::StringRef spelled,
             unsigned depth);
  Place follow(const Place &folder, llvm::StringRef target,
               llvm::StringRef spelled, unsigned depth);
  Place placeOfReal(std::string real) const;
  /// What was found in a folder that is inside, and is no link.
  void noteNoLink(const Place &folder, llvm::StringRef absolute);
  /// What a call with that path is answered with.
  std::error_code check(const llvm::Twine &path);

  const std::string name;
  std::string currentFolder;
  std::vector<std::string> allowed;
  llvm::StringMap<Place> places; ///< as found so far, by absolute paths
};

/// What `files` refuses of a path; nothing where it does not, or is not
/// confined.
std::optional<RefusedPath> findRefused(llvm::vfs::FileSystem &files,
                                       const llvm::Twine &path);

/// The same as the end of a sentence about the path: `it is a link to
/// /etc/passwd, outside the repository /srv/app`.
std::optional<std::string> whyRefused(llvm::vfs::FileSystem &files,
                                      const llvm::Twine &path);

} // namespace holdfast

template <>
struct std::is_error_code_enum<holdfast::Refusal> : std::true_type {};
