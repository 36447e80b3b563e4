#pragma once

#include "schema/PrismaVersion.h"
#include "source/SourceFile.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <optional>
#include <string>
#include <vector>

namespace holdfast {

/// One schema and what belongs to it, as files on a file system. Paths are as
/// the user gave them (relative stays relative), so that output can be compared
/// between machines.
struct Project {
  std::string root; ///< folder that package.json or the schema lies in
  std::vector<std::string> schemaFiles; ///< sorted; several form one schema
  std::string migrationsFolder;         ///< empty when there is none
  std::optional<PrismaVersion> prisma;  ///< from package.json, if it tells
  /// `tables.external` and `enums.external` of prisma.config.ts, which Prisma
  /// (and so Holdfast) leaves alone; `schema.table` where there are schemas.
  std::vector<std::string> externalTables;
  std::vector<std::string> externalEnums;
  /// Where configFile computes `migrations.path` in a way that only running it
  /// would tell.
  std::optional<uint32_t> computedMigrations;
  std::string configFile; ///< prisma.config.*, empty when there is none
  std::string folder;     ///< that the schema lies in
};

/// Finds the project at `path`: a schema file, a schema folder or a project
/// folder, the way the contract's `check` describes and Prisma itself does
/// (prisma.config.* and package.json are read, never run). Errors name the
/// path and what was looked for; SeveralProjects is one that lists what there
/// is to choose from. See findProjects() for all that a path holds.
llvm::Expected<Project> findProject(llvm::vfs::FileSystem &files,
                                    llvm::StringRef path);

/// The project that an open schema file belongs to: the nearest folder above
/// it whose project's schema contains the file; else what Prisma's language
/// server would take together with it, where that is one schema.
llvm::Expected<Project> findProjectOf(llvm::vfs::FileSystem &files,
                                      llvm::StringRef schemaFile);

/// The project around a schema file without a datasource whose schema has it as
/// one file of several: alone it says nothing about a database.
std::optional<Project> findWholeSchema(llvm::vfs::FileSystem &files,
                                       llvm::StringRef part);

/// A path holds several projects where one was asked for.
class SeveralProjects : public llvm::ErrorInfo<SeveralProjects> {
public:
  static char ID;
  explicit SeveralProjects(std::string message) : text(std::move(message)) {}
  void log(llvm::raw_ostream &out) const override { out << text; }
  std::error_code convertToErrorCode() const override {
    return llvm::inconvertibleErrorCode();
  }

private:
  std::string text;
};

} // namespace holdfast
