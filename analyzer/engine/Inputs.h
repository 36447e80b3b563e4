#pragma once

#include "evidence/SourceTexts.h"
#include "schema/Schema.h"
#include "scripts/PrismaCommand.h"
#include "settings/Settings.h"
#include "syntax/Document.h"

#include "llvm/ADT/STLFunctionalExtras.h"

namespace holdfast {

struct Baseline;

/// What one project says about itself, as read from its files. A value; the
/// schema points into the documents.
struct Inputs {
  Project project;
  Settings settings;
  std::vector<DocumentPtr> documents;
  std::unique_ptr<const Schema> schema; ///< as Prisma reads it
  /// As a person means it, with the blocks closed that lack their brace; null
  /// where none does.
  std::unique_ptr<const Schema> closedSchema;
  /// The project's migrations; none where it has no folder of them, or where
  /// nobody asks for them.
  std::optional<SourceTexts> history;
  /// What the project's scripts run of Prisma; empty where nobody asks.
  std::vector<PrismaCommand> commands;
  /// The project's prisma.config.*, into which fixes may point; or null.
  SourceFilePtr configFile;
  /// The findings that the team has accepted; null where there are none.
  std::shared_ptr<const Baseline> baseline;
  /// What its entries call the project: the path of the schema, or of its
  /// folder where it has several files.
  std::string placeInBaseline;

  /// What is held against the evidence.
  const Schema &meant() const { return closedSchema ? *closedSchema : *schema; }

  /// Prisma's version whose rules hold.
  PrismaVersion prisma() const {
    return settings.prisma.value_or(project.prisma.value_or(PrismaVersion::V7));
  }
};

/// Hands out an already parsed document for a path (an editor's buffer), or
/// null.
using OpenDocuments = llvm::function_ref<DocumentPtr(llvm::StringRef path)>;

/// The path of the baseline that holds for a project; empty where it has none.
std::string baselineOf(llvm::vfs::FileSystem &files, const Project &project,
                       const Settings &settings);

/// What a baseline at that path calls a project.
std::string placeInBaseline(llvm::vfs::FileSystem &files, llvm::StringRef path,
                            const Project &project);

/// Whether the settings ask anything about the project's migrations.
bool wantsHistory(const Settings &settings);

/// Reads the project's migrations; none where it has no folder of them.
llvm::Expected<std::optional<SourceTexts>>
readHistory(llvm::vfs::FileSystem &files, const Project &project,
            FileMemory &memory);

/// Reads a project's files and resolves its schema; `history` is what was read
/// of its migrations. Errors are of files that cannot be read.
llvm::Expected<Inputs> load(llvm::vfs::FileSystem &files, Project project,
                            Settings settings,
                            std::optional<SourceTexts> history,
                            OpenDocuments open = {});

/// Adds what the project's scripts run of Prisma, where somebody asks.
void readCommands(llvm::vfs::FileSystem &files, Inputs &inputs,
                  FolderMemory *folders);

/// The same once open documents have changed, and nothing else: their new texts
/// with what `last` has read of files.
Inputs reload(const Inputs &last, OpenDocuments open);

} // namespace holdfast
