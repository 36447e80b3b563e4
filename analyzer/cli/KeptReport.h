#pragma once

#include "keep/PutBack.h"

#include "llvm/Support/raw_ostream.h"

namespace holdfast::cli {

/// `3 MB`, `512 bytes`.
std::string describeBytes(uint64_t bytes);

void printKeptList(llvm::raw_ostream &out,
                   llvm::ArrayRef<keep::KeptCopy> copies,
                   llvm::StringRef folder);
/// An object of the copies, as a line of JSON.
void printKeptJson(llvm::raw_ostream &out,
                   llvm::ArrayRef<keep::KeptCopy> copies);
/// All about one of them.
void printKeptCopy(llvm::raw_ostream &out, const keep::KeptCopy &copy);
/// What came back, or would.
void reportPutBack(llvm::raw_ostream &out, const keep::PutBackResult &result,
                   bool isDone);

} // namespace holdfast::cli
