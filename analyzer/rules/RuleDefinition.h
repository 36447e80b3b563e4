#pragma once

#include "catalog/RowCounts.h"
#include "diagnostics/Reporter.h"
#include "diff/Change.h"
#include "schema/Connector.h"
#include "schema/PrismaVersion.h"
#include "schema/Schema.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/iterator.h"

namespace holdfast {

/// A table of the database and a model that is probably meant to map it: the
/// names differ by letter case, underscores or plural only.
struct SimilarTable {
  const Change *drop;   ///< of the existing table
  const Change *create; ///< of the table that the model would get
};

/// One piece of evidence held against the schema.
struct Comparison {
  /// `label` names the evidence to users; `wanted` is what `schema` describes.
  /// All parts must outlive the result. Drops are left out where text that
  /// cannot be read may hold what seems to be missing.
  static Comparison make(llvm::StringRef label, const Catalog &existing,
                         const Catalog &wanted, const Schema &schema,
                         const CompareOptions &options);

  std::string label;
  const Catalog *existing;
  const Catalog *wanted;
  std::vector<Change> changes; ///< what turns `existing` into `wanted`
  std::vector<SimilarTable> similarTables;
  RowCounts rows; ///< of `existing`, where it is a live database

  bool isSimilar(const Change &change) const;
};

/// A block and the file that has it.
struct BlockInFile {
  const Document *document;
  const Block &block;
};

/// What a rule sees: the schema, and what is known to exist.
struct RuleContext {
  const Schema &schema;
  PrismaVersion prisma;
  llvm::ArrayRef<Comparison> comparisons;
  /// The models, views and composite types that a rule has to look at when it
  /// judges each by itself, by what its fields refer to and by the
  /// configuration. A rule that holds all against all takes schema.models().
  llvm::ArrayRef<const Model *> modelsToCheck;
  /// The enums that a rule has to look at when it judges each by itself and by
  /// the configuration.
  llvm::ArrayRef<const Enum *> enumsToCheck;
  /// The same for blocks of every kind, as they are written.
  llvm::ArrayRef<BlockInFile> blocksToCheck;

  /// The same, to iterate over.
  auto models() const { return llvm::make_pointee_range(modelsToCheck); }
  auto enums() const { return llvm::make_pointee_range(enumsToCheck); }

  /// Facts about the datasource's provider; null when it is not known, or when
  /// Prisma gives up on the datasource.
  const Connector *connector() const {
    const Datasource *datasource = schema.datasource();
    return datasource && isRead(*datasource)
               ? &connectorOf(*datasource->provider)
               : nullptr;
  }

  /// Whether Prisma reads all of a datasource: the provider is known, and
  /// Prisma 6 finds the `url` that it cannot do without.
  bool isRead(const Datasource &datasource) const;
};

/// When a rule runs, in the order of Prisma's own validation (7.10). Rules of
/// one stage do not see each other's findings.
enum class Stage {
  // Before all. What is written in another dialect is judged no further.
  Dialect,
  // Always, whatever the other four find.
  Syntax,
  Names,
  Types,
  Attributes,
  Configuration,
  // When these found no error. An ambiguous relation ends them: Prisma goes on
  // from model to model, and gets no further than its field.
  RelationNames,
  Schema,         ///< all models held against each other
  Models,         ///< each by itself, with its columns
  RelationFields, ///< each by itself
  Indexes,        ///< of a model
  Relations,      ///< with both their sides
  // When there is no error at all.
  OneToOneRelations,
  // Always: what the schema would do to a database.
  Database,
};

/// A rule with its check. Checks are pure: they read the context and report.
struct RuleDefinition {
  Rule rule;
  Stage stage;
  void (*check)(const RuleContext &context, Reporter &reporter);
};

} // namespace holdfast
