#pragma once

#include "usage/CodeFile.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace holdfast::usage {

/// Where the code of a project is, and what it calls the generated client.
struct CodePlaces {
  std::string root;               ///< below which the code lies
  std::vector<std::string> files; ///< sorted; of isCode()
  /// Folders and files of generated clients, without endings.
  std::vector<std::string> clients;
  /// Where packages and aliases that are among the code lie, by name.
  llvm::StringMap<std::string> packages;
  /// Whether there was more than is looked at.
  bool isCut = false;
};

/// Finds the code below a folder. Not entered are node_modules, hidden folders,
/// `dist`, `coverage`, generated clients, what git ignores, and packages that
/// have a schema of their own and not `schemaFolder`; no link is followed.
CodePlaces findCode(llvm::vfs::FileSystem &files, llvm::StringRef root,
                    llvm::StringRef schemaFolder,
                    std::vector<std::string> clients);

/// A module that an import names.
struct CodeModule {
  bool isClient = false;      ///< the generated client
  std::optional<size_t> file; ///< of CodePlaces::files
  bool isKnown() const { return isClient || file; }
};

/// The files of a project's code, each read when somebody asks for it, and
/// again when it has been forgotten. Safe for several threads.
class CodeBase {
public:
  using Open = std::function<SourceFilePtr(llvm::StringRef path)>;

  /// `open` gives the text of a file, or null; it is called by whichever thread
  /// asks.
  CodeBase(CodePlaces places, Open open);

  const CodePlaces &places() const { return place; }
  /// Null where it cannot be read.
  std::shared_ptr<const CodeFile> file(size_t index);
  /// The same, but null where `isWanted` does not want the text.
  std::shared_ptr<const CodeFile>
  fileWith(size_t index,
           llvm::function_ref<bool(llvm::StringRef text)> isWanted);
  CodeModule resolve(llvm::StringRef importingFile,
                     llvm::StringRef module) const;

private:
  std::optional<size_t> findFile(llvm::StringRef path) const;
  std::optional<size_t> findBySuffix(llvm::StringRef path) const;
  std::optional<size_t> findAbove(llvm::StringRef importingFile,
                                  llvm::StringRef path) const;
  bool findInPackages(llvm::StringRef module, CodeModule &result) const;
  bool isClientPath(llvm::StringRef path) const;
  bool isClientAlias(llvm::StringRef tail) const;

  CodePlaces place;
  Open open;
  llvm::StringMap<size_t> byPath; ///< without endings, and as they are
  llvm::StringMap<llvm::SmallVector<size_t, 1>> byName; ///< last part
  struct Slot {
    std::mutex mutex;
    std::weak_ptr<const CodeFile> file; ///< whoever uses it keeps it, too
  };
  std::shared_ptr<const CodeFile> read(Slot &slot,
                                       llvm::function_ref<SourceFilePtr()> get);
  void remember(std::shared_ptr<const CodeFile> file);

  std::vector<Slot> slots;
  std::mutex recentMutex;
  std::deque<std::shared_ptr<const CodeFile>> recent; ///< the oldest first
  size_t recentBytes = 0;
};

} // namespace holdfast::usage
