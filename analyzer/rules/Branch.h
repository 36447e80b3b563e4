#pragma once

#include "catalog/Catalog.h"
#include "catalog/RowCounts.h"
#include "sql/Steps.h"

#include <string>
#include <vector>

namespace holdfast {

/// A migration that is judged as one that has not run yet.
struct NewMigration {
  std::string name; ///< of its folder
  SourceFilePtr file;
  unsigned statements = 0;
  std::vector<sql::Step> steps;
};

/// A migration that is not, or not where, it was at the base.
struct HistoryChange {
  enum class Kind {
    Edited,  ///< `before` became `now`
    Removed, ///< `before` is gone
    Renamed, ///< the text of `before` stands in the folder `name` now
    Late,    ///< new, but sorts before `other`, which the base has
  };
  Kind kind;
  std::string name;
  SourceFilePtr before;
  SourceFilePtr now;
  std::string other; ///< the name of the other migration
};

/// What a branch does to the history of migrations. A plain value.
struct Branch {
  Provider provider = Provider::PostgreSQL;
  std::string base; ///< `main`; empty where no revision was given
  std::vector<NewMigration> migrations;
  std::vector<HistoryChange> history;
  RowCounts rows; ///< of a live database that the migrations will run on
};

} // namespace holdfast
