#pragma once

#include "introspect/ConnectionUrl.h"
#include "keep/Keep.h"
#include "project/Project.h"
#include "settings/Settings.h"

#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace holdfast::cli {

/// The folder of copies: `given`, or what the settings of the project at `path`
/// say, or `.holdfast/kept` in its folder (of `path` itself where there is no
/// project). An error where the settings are wrong, or a link of the repository
/// would lead the rows elsewhere.
llvm::Expected<std::string> keptFolder(llvm::vfs::FileSystem &files,
                                       llvm::StringRef path,
                                       llvm::StringRef given = "");

/// The same for a project that is known with its settings.
llvm::Expected<std::string> keptFolder(const Project &project,
                                       const Settings &settings,
                                       llvm::StringRef given = "");

/// A database, and which of its schemas the project is about.
struct NamedDatabase {
  introspect::ConnectionUrl url;
  introspect::ReadOptions live;
};

/// The database of a SOURCE that the user named, or where that is empty the one
/// of the project at `path`. `remedy` says how to name it where the project's
/// is not known.
llvm::Expected<NamedDatabase> findDatabase(llvm::vfs::FileSystem &files,
                                           llvm::StringRef path,
                                           llvm::StringRef source,
                                           llvm::StringRef remedy);

/// Shows on a terminal how far a copy has come: rows, bytes, the time left.
class KeptProgress {
public:
  /// `verb` is what happens: `keeping`, `restoring`.
  explicit KeptProgress(llvm::StringRef verb);
  ~KeptProgress() { clear(); }
  /// For KeepOptions and PutBackOptions; null where nobody looks.
  keep::ShowProgress show();
  void clear();

private:
  llvm::StringRef verb;
  bool terminal;
  bool shown = false;
};

} // namespace holdfast::cli
