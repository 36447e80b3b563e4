#pragma once

#include "catalog/AppliedMigration.h"
#include "catalog/Catalog.h"
#include "catalog/RowCounts.h"
#include "introspect/ConnectionUrl.h"
#include "introspect/Fits.h"
#include "sql/Routine.h"
#include "sql/ViewUse.h"

#include "llvm/Support/Error.h"

#include <functional>

namespace holdfast::introspect {

struct LiveDatabase;

/// A table whose rows are to be counted, and columns of it whose values are.
struct CountQuestion {
  std::string schema;
  std::string table;
  std::vector<std::string> columns;
  /// SQL that rows meet or not; each is counted by itself.
  std::vector<std::string> conditions = {};
};

/// A column that tells which database this is, such as `name` of a table
/// `environment`.
struct LabelQuestion {
  std::string schema; ///< empty for the one that Prisma uses
  std::string table;
  std::string column;
};

/// How a database is to be read.
struct ReadOptions {
  /// The database schemas to read; empty for the one of the URL, or else the
  /// server's usual one.
  std::vector<std::string> schemas;
  /// Where neither tells: all schemas instead.
  bool allSchemas = false;
  /// All schemas, whatever is named.
  bool everySchema = false;
  /// Read the texts of functions and procedures.
  bool readRoutines = false;
  /// Find out which tables and columns views read.
  bool readViewUses = false;
  /// Find out which tables have rows.
  bool lookAtRows = true;
  /// Count every row, and find the columns that hold nothing but NULLs.
  bool countRows = false;
  /// Read what `_prisma_migrations` says.
  bool readMigrations = false;
  std::vector<LabelQuestion> labels;
  /// Once the structure is read, says what to count; null for nothing.
  std::function<std::vector<CountQuestion>(const LiveDatabase &)> counts;
  /// Once that is counted, says what rows have to be; null for nothing.
  std::function<std::vector<FitQuestion>(const LiveDatabase &)> fits;
  /// Whether what the user keeps for servers may be offered to this one: the
  /// variables of libpq, ~/.pgpass, certificates, tickets. Never to one that a
  /// file names.
  bool offersCredentials = true;
  unsigned connectSeconds = 5;
  /// The longest that one statement may take.
  unsigned statementSeconds = 30;
};

/// The longest that connecting takes, to all hosts of a URL together, whatever
/// the URL says.
constexpr unsigned maxConnectSeconds = 10;
unsigned connectSeconds(const ConnectionUrl &url, const ReadOptions &options);

struct LiveDatabase {
  Catalog catalog; ///< origins are Live and have no span
  RowCounts rows;
  /// Nothing where nobody asked, there is no such table, or it cannot be read.
  std::optional<AppliedMigrations> migrations;
  std::string migrationsProblem; ///< why it cannot be read; else empty
  /// The first values of each label that was asked for; none where there is no
  /// such column.
  std::vector<std::vector<std::string>> labels;
  /// Those that no extension brought, where anybody asked.
  std::vector<sql::Routine> routines;
  std::vector<sql::ViewUse> viewUses; ///< where anybody asked
  /// What some row is known not to be, of what was asked.
  std::vector<FitQuestion> broken;
  /// The triggers that are not disabled, and rules, as the statements that make
  /// them; with the routines.
  std::vector<std::string> triggers;
};

/// Reads the structure of a database in one transaction that cannot write.
/// Never makes a database. Errors are one line that starts with the redacted
/// URL.
llvm::Expected<LiveDatabase> readDatabase(const ConnectionUrl &url,
                                          const ReadOptions &options);

} // namespace holdfast::introspect
