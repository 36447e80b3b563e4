#pragma once

#include "project/Project.h"
#include "project/SchemaOutline.h"

namespace holdfast {

/// How sure it is that a schema belongs to the folder that it was found from.
enum class Claim {
  Place,   ///< it lies where Prisma looks
  Package, ///< likewise, and the folder's package depends on Prisma
  Script,  ///< a script or a further configuration of the folder names it
  Config,  ///< prisma.config.* or `prisma.schema` of package.json does
};

/// A schema of a project folder, before its history is looked for.
struct FoundSchema {
  Project project;
  /// The folder of a schema of several files; empty for a single file.
  std::string folder;
  /// `migrations.path`, as seen from the project.
  std::string configuredMigrations;
  Claim claim = Claim::Place;
};

/// Whether a folder holds package.json, prisma.config.* or `prisma/`.
bool isProjectFolder(llvm::vfs::FileSystem &files, llvm::StringRef folder);

/// The schemas of a project folder, at least one: what its configuration names,
/// else what lies where Prisma looks, and beside that every file with a
/// datasource of its own. An error says what is wrong with the configuration;
/// NoSchema is one that finds none.
llvm::Expected<std::vector<FoundSchema>>
findSchemasOf(llvm::vfs::FileSystem &files, llvm::StringRef folder);

/// A schema for each group, of the files in it that are connected.
std::vector<FoundSchema> makeSchemas(std::vector<SchemaGroup> groups);

std::vector<SchemaOutline> readOutlines(llvm::vfs::FileSystem &files,
                                        llvm::ArrayRef<std::string> paths);

/// Adds what follows from a folder's schemas: their histories, settings and the
/// version of Prisma.
std::vector<Project> finishProjects(llvm::vfs::FileSystem &files,
                                    std::vector<FoundSchema> schemas);

/// The project of a schema that was named itself. When it is the schema of a
/// project around it, that project's configuration holds for it.
Project projectOfSchema(llvm::vfs::FileSystem &files, FoundSchema named);

/// The same for several schemas that were found in one folder.
std::vector<Project> projectsOfSchemas(llvm::vfs::FileSystem &files,
                                       std::vector<FoundSchema> named);

/// There is nothing to check in a folder.
class NoSchema : public llvm::ErrorInfo<NoSchema> {
public:
  static char ID;
  explicit NoSchema(std::string message) : text(std::move(message)) {}
  void log(llvm::raw_ostream &out) const override { out << text; }
  std::error_code convertToErrorCode() const override {
    return llvm::inconvertibleErrorCode();
  }

private:
  std::string text;
};

} // namespace holdfast
