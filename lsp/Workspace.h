#pragma once

#include "lsp/Buffer.h"

#include "llvm/ADT/StringMap.h"

#include <memory>

namespace holdfast::lsp {

/// The open documents and what is known about the projects that they belong
/// to. Speaks no JSON; tolerates any order of calls.
class Workspace {
public:
  void setEncoding(PositionEncoding encoding) { this->encoding = encoding; }

  void open(const TextDocumentItem &item);
  void change(const DidChangeTextDocumentParams &params);
  void close(llvm::StringRef uri);

private:
  PositionEncoding encoding = PositionEncoding::Utf16;
  llvm::StringMap<std::unique_ptr<Buffer>> buffers; ///< by path
};

} // namespace holdfast::lsp
