#pragma once

#include "catalog/RowCounts.h"
#include "diff/Change.h"
#include "review/Explained.h"
#include "review/Renames.h"
#include "schema/Schema.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLFunctionalExtras.h"

#include <string>
#include <vector>

namespace holdfast {

/// A table of the database and a model that is probably meant to map it: the
/// names differ by letter case, underscores or plural only.
struct SimilarTable {
  const Change *drop;   ///< of the existing table
  const Change *create; ///< of the table that the model would get
};

/// A table that would be dropped from one database schema and made, empty, in
/// another.
struct MovedTable {
  const Change *drop;
  const Change *create;
};

/// One piece of evidence held against the schema. Its renames and pairs point
/// into its changes: a move keeps them where they are, a copy would not, so
/// that there is none.
struct Comparison {
  Comparison() = default;
  Comparison(Comparison &&) = default;
  Comparison &operator=(Comparison &&) = default;

  /// `label` names the evidence to users; `wanted` is what `schema` describes.
  /// All parts must outlive the result. Drops are left out where text that
  /// cannot be read may hold what seems to be missing.
  /// Tables of `wanted` in `equal` are known to be what `existing` has.
  static Comparison make(llvm::StringRef label, const Catalog &existing,
                         const Catalog &wanted, const Schema &schema,
                         const CompareOptions &options,
                         const llvm::DenseSet<const Table *> &equal = {});

  /// What the schema lost since `base`, the catalog of an earlier schema. What
  /// `isJudged` elsewhere, by a history or a database, is left out.
  static Comparison
  makeWithBase(llvm::StringRef label, const Catalog &base,
               const Catalog &wanted, const Schema &schema,
               const CompareOptions &options,
               llvm::function_ref<bool(const Change &)> isJudged);

  std::string label;
  /// `existing` is an earlier schema and no database: what it lacks is new, not
  /// missing.
  bool isBase = false;
  const Catalog *existing = nullptr;
  const Catalog *wanted = nullptr;
  std::vector<Change> changes; ///< what turns `existing` into `wanted`
  /// Tables of `wanted` that differ from `existing`, be it that the change is
  /// left out.
  llvm::DenseSet<const Table *> changed;
  /// Foreign keys of `existing` whose changes are left out.
  llvm::DenseSet<const ForeignKey *> doubtfulKeys;
  std::vector<SimilarTable> similarTables;
  std::vector<MovedTable> movedTables;
  std::vector<Rename> renames;
  std::vector<ValueRename> valueRenames;
  RowCounts rows; ///< of `existing`, where it is a live database
  /// What the renames, moved and similar tables stand for.
  ExplainedChanges explained;

  /// Whether a finding about a renamed or moved object stands for the change,
  /// or for one that follows from it.
  bool isRenaming(const Change &change) const;
};

} // namespace holdfast
