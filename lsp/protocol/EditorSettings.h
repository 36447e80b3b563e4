#pragma once

#include "lsp/protocol/Basics.h"

namespace holdfast::lsp {

struct InlayHintSettings {
  std::optional<bool> tableNames;
  std::optional<bool> columnNames;
  std::optional<bool> constraintNames;
  std::optional<bool> nativeTypes;
  std::optional<bool> foreignKeys;
};

struct CodeLensSettings {
  std::optional<bool> tables;
  std::optional<bool> pendingSql;
};

struct ReferenceSettings {
  std::optional<bool> code;
};

/// What a person sets in an editor: `initializationOptions`, and the section
/// `holdfast` of the client's configuration. What is not set, or of a wrong
/// type, is empty.
struct EditorSettings {
  InlayHintSettings inlayHints;
  CodeLensSettings codeLens;
  ReferenceSettings references;
  /// Another program reports what Prisma rejects.
  std::optional<bool> onlyLoss;
  /// Whether to tell by holdfast/status what is compared.
  std::optional<bool> status;
  /// The commands that the client carries out itself.
  std::vector<std::string> commands;
};

/// Parameters of workspace/didChangeConfiguration: the settings, where the
/// client sends them.
struct DidChangeConfigurationParams {
  std::optional<EditorSettings> holdfast;
};

/// Asks for the section by workspace/configuration.
struct ConfigurationParams {
  std::string section;
};

/// The answer: a list of one.
struct ConfigurationResult {
  std::optional<EditorSettings> holdfast;
};

/// Asks for workspace/didChangeConfiguration of the section.
struct ConfigurationRegistration {
  std::string id;
  std::string section;
};

} // namespace holdfast::lsp
