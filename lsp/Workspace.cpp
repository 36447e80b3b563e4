#include "lsp/Workspace.h"

#include "lsp/Log.h"
#include "lsp/Uri.h"

using namespace llvm;

namespace holdfast::lsp {

/// Documents that are no files go by their URI.
static std::string pathOfDocument(StringRef uri) {
  return pathOfUri(uri).value_or(uri.str());
}

void Workspace::open(const TextDocumentItem &item) {
  std::string path = pathOfDocument(item.uri);
  buffers[path] = std::make_unique<Buffer>(item, path);
}

void Workspace::change(const DidChangeTextDocumentParams &params) {
  auto found = buffers.find(pathOfDocument(params.textDocument.uri));
  if (found == buffers.end()) {
    logError("a change of a document that is not open: " +
             params.textDocument.uri);
    return;
  }
  Buffer &buffer = *found->second;
  for (const ContentChange &change : params.contentChanges)
    buffer.apply(change, encoding);
  buffer.version = params.textDocument.version;
}

void Workspace::close(StringRef uri) { buffers.erase(pathOfDocument(uri)); }

} // namespace holdfast::lsp
