#pragma once

#include "diagnostics/Reporter.h"
#include "schema/Connector.h"
#include "schema/PrismaVersion.h"
#include "schema/Schema.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/iterator.h"

namespace holdfast {

struct Allowance;
struct ChangeOfDatabase;
struct ForeignHistory;
struct HistoryReview;
struct Comparison;
struct PrismaCommand;
struct RelationSides;
struct StepInBranch;
class RuleOptions;
class WayBack;

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
  /// The migrations that are judged; null when none are.
  const HistoryReview *history = nullptr;
  /// Whether the project has a history of migrations.
  bool hasMigrations = false;
  /// The project's prisma.config.*; null where it has none.
  const SourceFile *config = nullptr;
  /// What the project runs of Prisma; for the stage of scripts.
  llvm::ArrayRef<PrismaCommand> commands = {};
  /// The comments that accept findings, and those of them that accept none;
  /// for the last stage.
  llvm::ArrayRef<Allowance> allowances = {};
  llvm::ArrayRef<const Allowance *> unusedAllowances = {};
  /// The project's migrations, where they are another database's; else null.
  const ForeignHistory *foreignHistory = nullptr;
  /// Earlier schemas that have the text of what is lost, best first; for fixes.
  llvm::ArrayRef<std::unique_ptr<const WayBack>> waysBack = {};
  /// The schema with the blocks closed that lack their brace, which stages from
  /// Database on see; null where none does.
  const Schema *closedSchema = nullptr;
  /// What settings say of rules besides their severity, by rule id; null for
  /// nothing.
  const llvm::StringMap<RuleOptions> *options = nullptr;
  /// The models, views and composite types that a rule has to look at when it
  /// judges each by itself, by what its fields refer to and by the
  /// configuration. A rule that holds all against all takes schema.models().
  llvm::ArrayRef<const Model *> modelsToCheck;
  /// The enums that a rule has to look at when it judges each by itself and by
  /// the configuration.
  llvm::ArrayRef<const Enum *> enumsToCheck;
  /// The same for blocks of every kind, as they are written.
  llvm::ArrayRef<BlockInFile> blocksToCheck;

  /// The same about the closed schema.
  RuleContext closed() const;

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

  /// Facts about the provider that the datasource names, whatever else it
  /// lacks; null when it names none.
  const Connector *namedConnector() const {
    std::optional<Provider> provider = schema.provider();
    return provider ? &connectorOf(*provider) : nullptr;
  }
  bool storesDocuments() const {
    const Connector *facts = namedConnector();
    return facts && facts->storesDocuments;
  }

  /// Whether Prisma reads all of a datasource: the provider is known, and
  /// Prisma 6 finds the `url` that it cannot do without.
  bool isRead(const Datasource &datasource) const;

  /// The options that settings give the rule; null for none.
  const RuleOptions *optionsOf(const Rule &rule) const;
};

/// What a rule sees that judges one block by itself: the block, what its fields
/// refer to, and what holds for the whole schema. Findings are remembered while
/// these stay what they are, so there is no way from here to other blocks but
/// one that says what it is for.
class BlockContext {
public:
  explicit BlockContext(const RuleContext &context)
      : prisma(context.prisma), context(context) {}

  const PrismaVersion prisma;

  const Connector *connector() const { return context.connector(); }
  const Connector *namedConnector() const { return context.namedConnector(); }
  bool storesDocuments() const { return context.storesDocuments(); }
  const Datasource *datasource() const { return context.schema.datasource(); }
  llvm::ArrayRef<Generator> generators() const {
    return context.schema.generators();
  }
  const RuleOptions *optionsOf(const Rule &rule) const {
    return context.optionsOf(rule);
  }

  /// The whole schema, for the words and the fixes of a finding: whether there
  /// is one must not depend on it.
  const Schema &schemaForWords() const { return context.schema; }

private:
  const RuleContext &context;
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
  // Where somebody asks what the project runs.
  Scripts,
  // Where a team asks for it: how things are named and laid out.
  Convention,
  // When accepted findings are gone.
  Acceptance,
};

/// What kind of database a rule of the stage Database speaks of: it sees no
/// other.
enum class Storage {
  Tables,    ///< with columns, rows and SQL
  Documents, ///< Connector::storesDocuments
};

/// A rule with its check. Checks are pure: they read the context and report.
struct RuleDefinition {
  Rule rule;
  Stage stage;
  void (*check)(const RuleContext &context, Reporter &reporter) = nullptr;
  Storage storage = Storage::Tables;

  // What the rule judges one by one. One of these is set.
  void (*eachModel)(const Model &model, const BlockContext &context,
                    Reporter &reporter) = nullptr;
  void (*eachField)(const Field &field, const BlockContext &context,
                    Reporter &reporter) = nullptr;
  void (*eachEnum)(const Enum &enumeration, const BlockContext &context,
                   Reporter &reporter) = nullptr;
};

} // namespace holdfast
