#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/DynamicLibrary.h"
#include "llvm/Support/Error.h"

namespace holdfast::introspect {

/// A database's client library, loaded when a database is read and not before:
/// linked, it would cost every start of the program more than its own work.
class ClientLibrary {
public:
  /// Loads the first of `names` that the system finds. The error says which
  /// `package` to install.
  static llvm::Expected<ClientLibrary>
  open(llvm::ArrayRef<llvm::StringRef> names, llvm::StringRef package);

  /// Looks up a function; remembers the first that is not there.
  template <typename Function>
  void find(const char *name, Function *&function) {
    function = reinterpret_cast<Function *>(library.getAddressOfSymbol(name));
    if (!function && missing.empty())
      missing = name;
  }
  /// Under which of its names the system found it.
  llvm::StringRef name() const { return path; }
  /// Whether everything was found.
  llvm::Error check() const;

private:
  llvm::sys::DynamicLibrary library;
  std::string path;
  std::string missing;
};

} // namespace holdfast::introspect
