#pragma once

#include "diagnostics/Rule.h"
#include "diff/Change.h"
#include "introspect/Introspect.h"
#include "project/Project.h"
#include "settings/GuardSettings.h"
#include "settings/RuleOptions.h"
#include "source/SourceFile.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"

#include <optional>
#include <string>
#include <vector>

namespace holdfast {

/// A SOURCE of the contract, and where a file names it.
struct NamedSource {
  std::string source;
  SourceFilePtr file = nullptr; ///< null where the command line names it
  Range range = {};
};

/// Where a setting stands that holds.
struct SettingOrigin {
  SourceFilePtr file;
  Range range = {}; ///< of its value
};

/// What a user asks of a check: settings files and the command line, merged
/// (the command line wins).
struct Settings {
  /// What to compare the schema with; unset means the project's migrations,
  /// empty means nothing.
  std::optional<std::vector<NamedSource>> against;
  /// Compare with the database that Prisma itself would use, besides those.
  bool database = false;
  /// Open databases that holdfast.json names.
  bool opensConfigured = false;
  /// Look at what the project's scripts and workflows run.
  bool readsScripts = true;
  /// Look for earlier texts of what is lost, which fixes put back.
  bool findsWaysBack = true;
  /// Report only what is new since this git revision.
  std::optional<std::string> base;
  /// The file with accepted findings; unset means the nearest one of the usual
  /// name, an empty source none.
  std::optional<NamedSource> baseline;
  /// Judge this many of the latest migrations as new ones.
  std::optional<unsigned> latest;
  /// Rule ids or categories; empty `only` means all.
  std::vector<std::string> only;
  std::vector<std::string> skip;
  /// Severity by rule id; nullopt switches the rule off.
  llvm::StringMap<std::optional<Severity>> severities;
  /// What a rule's object sets, by rule id; may hold the severity, too.
  llvm::StringMap<RuleOptions> ruleOptions;
  std::optional<PrismaVersion> prisma;
  /// Patterns for tables and enums that nobody shall look at.
  std::vector<std::string> externalTables;
  std::vector<std::string> externalEnums;
  GuardSettings guard;
  /// What stands in a file, by key (`against`, `rules.unmapped-table`); of a
  /// key in several files, the place that wins, or that of the last part.
  llvm::StringMap<SettingOrigin> origins;
  /// How to read live databases. Unset where none may be opened, as in an
  /// editor, where a folder that nobody trusts could name one.
  std::optional<introspect::ReadOptions> live;

  bool enabled(const Rule &rule) const;
  /// Whether the rule is off because somebody says so, rather than because
  /// others alone are asked for.
  bool isSwitchedOff(const Rule &rule) const;
  Severity severityOf(const Rule &rule, Severity reported) const;
};

/// What project and settings together leave alone.
CompareOptions compareOptionsOf(const Project &project,
                                const Settings &settings);

} // namespace holdfast
