#pragma once

#include "project/ScriptValue.h"
#include "source/SourceFile.h"

#include "llvm/ADT/ArrayRef.h"

#include <optional>
#include <string>
#include <vector>

namespace holdfast {

/// A setting that is a path: absent, known, or computed in a way that only
/// running the file would tell.
struct ConfiguredPath {
  std::string path; ///< relative to the configuration file
  bool computed = false;
  /// The variable in whose place the path stands, where it is not set:
  /// `process.env.NAME ?? "path"`; or empty.
  std::string variable;
  uint32_t offset = 0;

  bool known() const { return !path.empty(); }
};

/// What Holdfast needs of a prisma.config.*.
struct PrismaConfig {
  ConfiguredPath schema;
  ConfiguredPath migrations; ///< `migrations.path`
  std::vector<std::string> externalTables;
  std::vector<std::string> externalEnums;
  std::optional<ScriptValue> databaseUrl; ///< `datasource.url`
  bool loadsDotEnv = false;               ///< imports dotenv
  /// Whether dotenv is told which files to load; what stays of those that were
  /// there before is known.
  bool choosesDotEnv = false;
  /// Whether variables of the environment are given other values.
  bool setsVariables = false;
};

/// The names under which Prisma looks for its configuration in a folder, the
/// preferred ones first.
llvm::ArrayRef<llvm::StringLiteral> prismaConfigStems();
llvm::ArrayRef<llvm::StringLiteral> prismaConfigExtensions();

/// The configuration that Prisma takes in a folder, or an empty string.
/// `exists` is asked about files, and about the folder `.config`.
std::string findPrismaConfig(llvm::StringRef folder,
                             llvm::function_ref<bool(llvm::StringRef)> exists);

/// Whether a file is called like a configuration beside the first one, for
/// `prisma --config`: `prisma.users.config.ts`, `prisma.config.users.ts`.
bool isExtraPrismaConfig(llvm::StringRef fileName);

/// Reads a configuration without running it: literals, templates, `path.join`
/// and `new URL` of them, and constants of the file are understood, everything
/// else is as if absent.
PrismaConfig readPrismaConfig(llvm::StringRef text);

/// The configurations of a file that exports a list of them, else the one.
std::vector<PrismaConfig> readPrismaConfigs(llvm::StringRef text);

} // namespace holdfast
