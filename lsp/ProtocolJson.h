#pragma once

#include "lsp/Protocol.h"

#include <nlohmann/json.hpp>

#include <algorithm>

// How the structs of Protocol.h look on the wire. Reading is lenient: members
// that are missing or null keep their defaults, unknown ones are ignored; a
// member of a wrong type throws, which the Binder turns into InvalidParams.
// Only the Binder and Server.cpp include this.

/// nlohmann_json before 3.12 has none.
template <typename T> struct nlohmann::adl_serializer<std::optional<T>> {
  static void from_json(const json &value, std::optional<T> &result) {
    result = value.is_null() ? std::nullopt : std::optional<T>(value.get<T>());
  }
  static void to_json(json &value, const std::optional<T> &result) {
    value = result ? json(*result) : json(nullptr);
  }
};

namespace holdfast::lsp {

using Json = nlohmann::json;

template <typename T>
void readMember(const Json &object, const char *name, T &member) {
  // get_ref throws when this is no object at all.
  const auto &members = object.get_ref<const Json::object_t &>();
  auto found = members.find(name);
  if (found != members.end() && !found->second.is_null())
    found->second.get_to(member);
}

template <typename T>
void writeMember(Json &object, const char *name, const T &member) {
  object[name] = member;
}

/// Absent rather than null: few optional members of the protocol may be null.
template <typename T>
void writeMember(Json &object, const char *name,
                 const std::optional<T> &member) {
  if (member)
    object[name] = *member;
}

#define READ_MEMBER(member) readMember(json, #member, value.member);
#define WRITE_MEMBER(member) writeMember(json, #member, value.member);
#define READS(Type, ...)                                                       \
  inline void from_json(const Json &json, Type &value) {                       \
    NLOHMANN_JSON_EXPAND(NLOHMANN_JSON_PASTE(READ_MEMBER, __VA_ARGS__))        \
  }
#define WRITES(Type, ...)                                                      \
  inline void to_json(Json &json, const Type &value) {                         \
    json = Json::object();                                                     \
    NLOHMANN_JSON_EXPAND(NLOHMANN_JSON_PASTE(WRITE_MEMBER, __VA_ARGS__))       \
  }

//===----------------------------------------------------------------------===//
// Basics
//===----------------------------------------------------------------------===//

/// A number of the message inside the limits of `Int`: clients send -1, 1e300
/// and 2^40, and a plain conversion of the latter two is undefined.
template <typename Int> Int readInteger(const Json &json) {
  using Limits = std::numeric_limits<Int>;
  return static_cast<Int>(std::clamp(json.get<double>(),
                                     static_cast<double>(Limits::min()),
                                     static_cast<double>(Limits::max())));
}

inline void from_json(const Json &json, Position &value) {
  auto read = [&](const char *name) {
    const auto &members = json.get_ref<const Json::object_t &>();
    auto found = members.find(name);
    return found == members.end() ? 0 : readInteger<uint32_t>(found->second);
  };
  value = {read("line"), read("character")};
}

inline void to_json(Json &json, Nothing) { json = nullptr; }
inline void from_json(const Json &, Nothing &) {}

WRITES(Position, line, character)
READS(Range, start, end)
WRITES(Range, start, end)
WRITES(Location, uri, range)
WRITES(TextEdit, range, newText)

//===----------------------------------------------------------------------===//
// Lifecycle
//===----------------------------------------------------------------------===//

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
  if (value.textDocumentSync) // 2: incremental
    json["textDocumentSync"] = {
        {"openClose", true}, {"change", 2}, {"save", true}};
  if (value.hover)
    json["hoverProvider"] = true;
  if (value.documentSymbol)
    json["documentSymbolProvider"] = true;
  if (value.codeAction)
    json["codeActionProvider"] = {{"codeActionKinds", {"quickfix"}}};
  if (value.formatting)
    json["documentFormattingProvider"] = true;
  if (value.workspaceFolders)
    json["workspace"] = {
        {"workspaceFolders",
         {{"supported", true}, {"changeNotifications", true}}}};
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
READS(InitializeParams, rootUri, workspaceFolders, capabilities)
WRITES(ServerInfo, name, version)
WRITES(InitializeResult, capabilities, serverInfo)
READS(FileEvent, uri)
READS(DidChangeWatchedFilesParams, changes)
READS(WorkspaceFoldersChangeEvent, added, removed)
READS(DidChangeWorkspaceFoldersParams, event)
WRITES(ShowMessageParams, type, message)

//===----------------------------------------------------------------------===//
// Text synchronization
//===----------------------------------------------------------------------===//

inline std::optional<int32_t> readVersion(const Json &json) {
  const auto &members = json.get_ref<const Json::object_t &>();
  auto found = members.find("version");
  if (found == members.end() || found->second.is_null())
    return std::nullopt;
  return readInteger<int32_t>(found->second);
}

READS(TextDocumentIdentifier, uri)

inline void from_json(const Json &json,
                      VersionedTextDocumentIdentifier &value) {
  READ_MEMBER(uri)
  value.version = readVersion(json);
}

inline void from_json(const Json &json, TextDocumentItem &value) {
  READ_MEMBER(uri)
  READ_MEMBER(languageId)
  READ_MEMBER(text)
  value.version = readVersion(json);
}

READS(DidOpenTextDocumentParams, textDocument)
READS(ContentChange, range, text)
READS(DidChangeTextDocumentParams, textDocument, contentChanges)
READS(DocumentParams, textDocument)

//===----------------------------------------------------------------------===//
// Diagnostics
//===----------------------------------------------------------------------===//

WRITES(RelatedInformation, location, message)
WRITES(CodeDescription, href)

inline void to_json(Json &json, const Diagnostic &value) {
  json = Json::object();
  WRITE_MEMBER(range)
  WRITE_MEMBER(severity)
  WRITE_MEMBER(code)
  WRITE_MEMBER(codeDescription)
  WRITE_MEMBER(source)
  WRITE_MEMBER(message)
  if (!value.relatedInformation.empty())
    WRITE_MEMBER(relatedInformation)
}

WRITES(PublishDiagnosticsParams, uri, version, diagnostics)

//===----------------------------------------------------------------------===//
// Features
//===----------------------------------------------------------------------===//

READS(TextDocumentPositionParams, textDocument, position)

inline void to_json(Json &json, const MarkupContent &value) {
  bool markdown = value.kind == MarkupKind::Markdown;
  json = {{"kind", markdown ? "markdown" : "plaintext"},
          {"value", value.value}};
}

WRITES(Hover, contents, range)

inline void to_json(Json &json, const DocumentSymbol &value) {
  json = Json::object();
  WRITE_MEMBER(name)
  if (!value.detail.empty())
    WRITE_MEMBER(detail)
  WRITE_MEMBER(kind)
  WRITE_MEMBER(range)
  WRITE_MEMBER(selectionRange)
  if (!value.children.empty())
    WRITE_MEMBER(children)
}

WRITES(SymbolInformation, name, kind, location, containerName)

inline void to_json(Json &json, const DocumentSymbols &value) {
  json = value.hierarchical ? Json(value.tree) : Json(value.list);
}

READS(CodeActionContext, only)
READS(CodeActionParams, textDocument, range, context)

inline void to_json(Json &json, const WorkspaceEdit &value) {
  json = Json::object();
  if (!value.versioned) {
    Json &changes = json["changes"] = Json::object();
    for (const TextDocumentEdit &document : value.documents)
      changes[document.uri] = document.edits;
    return;
  }
  Json &changes = json["documentChanges"] = Json::array();
  for (const TextDocumentEdit &document : value.documents) {
    // Here alone, null is a value: the text as it is on disk.
    Json identifier;
    identifier["uri"] = document.uri;
    identifier["version"] = document.version;
    Json edit;
    edit["textDocument"] = std::move(identifier);
    edit["edits"] = document.edits;
    changes.push_back(std::move(edit));
  }
}

WRITES(CodeAction, title, kind, diagnostics, isPreferred, edit)

#undef READS
#undef WRITES
#undef READ_MEMBER
#undef WRITE_MEMBER

} // namespace holdfast::lsp
