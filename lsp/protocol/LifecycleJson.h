#pragma once

#include "lsp/protocol/BasicsJson.h"
#include "lsp/protocol/Lifecycle.h"

namespace holdfast::lsp {

inline void from_json(const Json &json, ClientCapabilities &value) {
  auto find = [&](const char *path) {
    Json::json_pointer pointer(path);
    return json.contains(pointer) ? json.at(pointer) : Json();
  };
  auto holds = [&](const char *path, const char *wanted) {
    Json list = find(path);
    return list.is_array() && std::count(list.begin(), list.end(), wanted);
  };
  auto isTrue = [&](const char *path) { return find(path) == Json(true); };

  for (const Json &encoding : find("/general/positionEncodings"))
    if (encoding.is_string())
      value.positionEncodings.push_back(encoding);
  value.relatedInformation =
      isTrue("/textDocument/publishDiagnostics/relatedInformation");
  value.codeDescription =
      isTrue("/textDocument/publishDiagnostics/codeDescriptionSupport");
  value.codeActionLiterals =
      find("/textDocument/codeAction/codeActionLiteralSupport").is_object();
  value.preferredCodeActions =
      isTrue("/textDocument/codeAction/isPreferredSupport");
  value.documentChanges = isTrue("/workspace/workspaceEdit/documentChanges");
  value.hierarchicalSymbols =
      isTrue("/textDocument/documentSymbol/hierarchicalDocumentSymbolSupport");
  value.markdownHover = holds("/textDocument/hover/contentFormat", "markdown");
  value.registersFileWatchers =
      isTrue("/workspace/didChangeWatchedFiles/dynamicRegistration");
}

inline void to_json(Json &json, const ServerCapabilities &value) {
  json = Json::object();
  json["positionEncoding"] = value.positionEncoding;
  auto announce = [&](const char *method, const char *capability, Json form) {
    if (value.methods.count(method))
      json[capability] = std::move(form);
  };
  announce(
      "textDocument/didChange", "textDocumentSync",
      {{"openClose", true}, {"change", 2 /* incremental */}, {"save", true}});
  announce("textDocument/hover", "hoverProvider", true);
  announce("textDocument/documentSymbol", "documentSymbolProvider", true);
  announce("textDocument/codeAction", "codeActionProvider",
           {{"codeActionKinds", {"quickfix"}}});
  announce("textDocument/formatting", "documentFormattingProvider", true);
  announce("textDocument/rangeFormatting", "documentRangeFormattingProvider",
           true);
  announce("textDocument/onTypeFormatting", "documentOnTypeFormattingProvider",
           {{"firstTriggerCharacter", "\n"}, {"moreTriggerCharacter", {"}"}}});
  announce("workspace/didChangeWorkspaceFolders", "workspace",
           {{"workspaceFolders",
             {{"supported", true}, {"changeNotifications", true}}}});
}

inline void to_json(Json &json, const WatchedFilesRegistration &value) {
  Json watchers = Json::array();
  for (const FileSystemWatcher &watcher : value.watchers)
    watchers.push_back({{"globPattern", watcher.globPattern}});
  Json options;
  options["watchers"] = std::move(watchers);
  Json registration;
  registration["id"] = value.id;
  registration["method"] = "workspace/didChangeWatchedFiles";
  registration["registerOptions"] = std::move(options);
  json = Json::object();
  json["registrations"] = Json::array({std::move(registration)});
}

READS(WorkspaceFolder, uri, name)
READS(InitializeParams, processId, rootUri, workspaceFolders, capabilities)
WRITES(ServerInfo, name, version)
WRITES(InitializeResult, capabilities, serverInfo)
READS(FileEvent, uri)
READS(DidChangeWatchedFilesParams, changes)
READS(WorkspaceFoldersChangeEvent, added, removed)
READS(DidChangeWorkspaceFoldersParams, event)
WRITES(ShowMessageParams, type, message)

} // namespace holdfast::lsp
