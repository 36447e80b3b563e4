#pragma once

#include "source/SourceFile.h"
#include "usage/CodeTree.h"

#include "llvm/ADT/StringMap.h"

namespace holdfast::usage {

/// A name in another module.
struct OtherName {
  llvm::StringRef module; ///< as the import spells it
  llvm::StringRef name;   ///< `default`, `*` for all of it
};

/// A file of the code, read: an immutable value. All points into its text.
struct CodeFile {
  SourceFilePtr source;
  std::unique_ptr<CodeTree> tree;
  /// What stands at its top: of a name, the Variable, Function, Class,
  /// TypeAlias, Interface.
  llvm::StringMap<const Node *> declared;
  llvm::StringMap<OtherName> imported;
  /// What others get by a name: a declaration here, or the name of one.
  llvm::StringMap<const Node *> exported;
  llvm::StringMap<OtherName> reexported;
  std::vector<llvm::StringRef> reexportedAll; ///< modules

  size_t sizeInBytes() const {
    return tree->memory.getTotalMemory() + source->text().size();
  }
};

/// Whether a file of that name holds code.
bool isCode(llvm::StringRef path);

/// Reads a file; of Vue, Svelte and Astro its scripts.
std::shared_ptr<const CodeFile> readCodeFile(SourceFilePtr source);

} // namespace holdfast::usage
