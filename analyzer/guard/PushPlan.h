#pragma once

#include "guard/Plan.h"

namespace holdfast::guard {

/// How Prisma runs what it makes of changes.
enum class Running {
  StepByStep, ///< db push: a step that fails leaves what came before it
  AsScript,   ///< migrate dev: as the migration that it writes
};

/// Adds what Prisma would do to make of `existing`, a part of the database or
/// what scripts made of it, what the schema says.
void addSchemaChanges(const ProjectFacts &project, const Catalog &existing,
                      const introspect::LiveDatabase &database, Running running,
                      Plan &plan);

/// Adds what the statements of scripts, one after the other, take away.
void addScripts(const ProjectFacts &project,
                const introspect::LiveDatabase &database,
                llvm::ArrayRef<SourceFilePtr> scripts, Plan &plan);

/// The tables and columns that decide whether Prisma refuses a push.
std::vector<introspect::CountQuestion>
questionsOfRefusals(const ProjectFacts &project, const Catalog &existing);

/// A change from what migrations made to what is there, as a sentence.
std::string describeDrift(const Change &change);

/// Who refers to a table, or to a column of it if one is named.
std::vector<std::string> referrersOf(const Catalog &catalog,
                                     llvm::ArrayRef<sql::ViewUse> views,
                                     llvm::StringRef schema,
                                     llvm::StringRef table,
                                     llvm::StringRef column);

/// `TABLE` or `TABLE.COLUMN`, with the schema where it is not the usual one.
std::string nameOfObject(Provider provider, llvm::StringRef schema,
                         llvm::StringRef table, llvm::StringRef column);

} // namespace holdfast::guard
