#pragma once

#include "source/Redact.h"

#include "llvm/Support/JSON.h"

namespace holdfast::cli {

/// The text as JSON takes it: bytes that are not UTF-8 become U+FFFD.
inline llvm::json::Value jsonText(llvm::StringRef text) {
  if (LLVM_LIKELY(llvm::json::isUTF8(text)))
    return text;
  return llvm::json::fixUTF8(text);
}

/// The same, with null for an empty text.
inline llvm::json::Value jsonTextOrNull(llvm::StringRef text) {
  return text.empty() ? llvm::json::Value(nullptr) : jsonText(text);
}

/// A message of ours, which may quote what is written in a file, without the
/// secrets of connections.
inline llvm::json::Value jsonMessage(llvm::StringRef text) {
  std::string shown = redactSecrets(text);
  if (LLVM_UNLIKELY(!llvm::json::isUTF8(shown)))
    shown = llvm::json::fixUTF8(shown);
  return shown;
}

} // namespace holdfast::cli
