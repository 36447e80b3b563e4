#pragma once

#include "lsp/protocol/EditorSettingsJson.h"
#include "lsp/protocol/Lifecycle.h"
#include "lsp/protocol/SemanticTokensJson.h"

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
  value.takesDiagnostics = find("/textDocument/publishDiagnostics").is_object();
  value.pullsDiagnostics = find("/textDocument/diagnostic").is_object();
  value.relatedInformation =
      isTrue("/textDocument/publishDiagnostics/relatedInformation");
  value.codeDescription =
      isTrue("/textDocument/publishDiagnostics/codeDescriptionSupport");
  value.codeActionLiterals =
      find("/textDocument/codeAction/codeActionLiteralSupport").is_object();
  value.preferredCodeActions =
      isTrue("/textDocument/codeAction/isPreferredSupport");
  value.documentChanges = isTrue("/workspace/workspaceEdit/documentChanges");
  value.createsFiles =
      value.documentChanges &&
      holds("/workspace/workspaceEdit/resourceOperations", "create");
  value.hierarchicalSymbols =
      isTrue("/textDocument/documentSymbol/hierarchicalDocumentSymbolSupport");
  value.markdownHover = holds("/textDocument/hover/contentFormat", "markdown");
  value.completionSnippets =
      isTrue("/textDocument/completion/completionItem/snippetSupport");
  value.completionInsertReplace =
      isTrue("/textDocument/completion/completionItem/insertReplaceSupport");
  value.completionMarkdown =
      holds("/textDocument/completion/completionItem/documentationFormat",
            "markdown");
  value.preparesRename = isTrue("/textDocument/rename/prepareSupport");
  value.configuration = isTrue("/workspace/configuration");
  value.registersConfiguration =
      isTrue("/workspace/didChangeConfiguration/dynamicRegistration");
  value.refreshesInlayHints = isTrue("/workspace/inlayHint/refreshSupport");
  value.refreshesCodeLenses = isTrue("/workspace/codeLens/refreshSupport");
  value.refreshesDiagnostics = isTrue("/workspace/diagnostics/refreshSupport");
  value.definitionLinks = isTrue("/textDocument/definition/linkSupport");
  value.registersFileWatchers =
      isTrue("/workspace/didChangeWatchedFiles/dynamicRegistration");
}

/// What settings may name: schemas, dumps, snapshots, and folders of them.
inline Json renamedFilesFilter() {
  auto filter = [](const char *glob, const char *matches) {
    Json pattern;
    pattern["glob"] = glob;
    pattern["matches"] = matches;
    Json result;
    result["scheme"] = "file";
    result["pattern"] = std::move(pattern);
    return result;
  };
  Json options;
  options["filters"] = Json::array(
      {filter("**/*.{prisma,sql,json}", "file"), filter("**", "folder")});
  return options;
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
  announce("textDocument/completion", "completionProvider",
           {{"triggerCharacters", {"@", "\"", ".", "(", "[", ":", ",", " "}}});
  announce("textDocument/documentSymbol", "documentSymbolProvider", true);
  announce("textDocument/definition", "definitionProvider", true);
  announce("textDocument/typeDefinition", "typeDefinitionProvider", true);
  announce("textDocument/implementation", "implementationProvider", true);
  announce("textDocument/references", "referencesProvider", true);
  announce("textDocument/rename", "renameProvider",
           value.preparesRename ? Json{{"prepareProvider", true}} : Json(true));
  announce("textDocument/documentHighlight", "documentHighlightProvider", true);
  announce("textDocument/codeAction", "codeActionProvider",
           {{"codeActionKinds", {"quickfix", "source.fixAll.holdfast"}}});
  announce("textDocument/formatting", "documentFormattingProvider", true);
  announce("textDocument/rangeFormatting", "documentRangeFormattingProvider",
           true);
  announce("textDocument/onTypeFormatting", "documentOnTypeFormattingProvider",
           {{"firstTriggerCharacter", "\n"}, {"moreTriggerCharacter", {"}"}}});
  announce("textDocument/foldingRange", "foldingRangeProvider", true);
  announce("textDocument/selectionRange", "selectionRangeProvider", true);
  announce("textDocument/linkedEditingRange", "linkedEditingRangeProvider",
           true);
  announce("textDocument/semanticTokens/full", "semanticTokensProvider",
           {{"legend", semanticTokensLegend()},
            {"range", true},
            {"full", {{"delta", true}}}});
  announce("workspace/symbol", "workspaceSymbolProvider", true);
  if (value.offersPull)
    announce("textDocument/diagnostic", "diagnosticProvider",
             {{"identifier", "holdfast"},
              {"interFileDependencies", true},
              {"workspaceDiagnostics", true}});
  announce("textDocument/inlayHint", "inlayHintProvider", true);
  announce("textDocument/codeLens", "codeLensProvider", Json::object());
  announce("textDocument/documentLink", "documentLinkProvider", Json::object());
  Json workspace = Json::object();
  if (value.methods.count("workspace/didChangeWorkspaceFolders"))
    workspace["workspaceFolders"] = {{"supported", true},
                                     {"changeNotifications", true}};
  if (value.methods.count("workspace/willRenameFiles"))
    workspace["fileOperations"]["willRename"] = renamedFilesFilter();
  json["workspace"] = std::move(workspace);
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
READS(InitializeParams, processId, rootUri, workspaceFolders, capabilities,
      initializationOptions)
WRITES(ServerInfo, name, version)
WRITES(InitializeResult, capabilities, serverInfo)
READS(FileEvent, uri)
READS(DidChangeWatchedFilesParams, changes)
READS(WorkspaceFoldersChangeEvent, added, removed)
READS(DidChangeWorkspaceFoldersParams, event)
WRITES(ShowMessageParams, type, message)

} // namespace holdfast::lsp
