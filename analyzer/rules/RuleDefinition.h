#pragma once

#include "diagnostics/Reporter.h"
#include "schema/Connector.h"
#include "schema/PrismaVersion.h"
#include "schema/Schema.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"

#include <initializer_list>

namespace holdfast {

struct Allowance;
struct AppliedHistory;
struct AttributeList;
struct ChangeOfDatabase;
struct Comparison;
struct DefaultUse;
struct ForeignHistory;
struct HistoryReview;
struct KeyOf;
struct NativeTypeUse;
struct PrismaCommand;
struct RelationSides;
struct StepInBranch;
struct TablesOfDatabase;
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
  /// What the project's database says of its migrations, and what it is called;
  /// null where nobody asked, or it has no history.
  const AppliedHistory *applied = nullptr;
  llvm::StringRef appliedTo = {};
  /// What settings say of rules besides their severity, by rule id; null for
  /// nothing.
  const llvm::StringMap<RuleOptions> *options = nullptr;

  /// The same about the closed schema.
  RuleContext closed() const;

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

/// What a rule sees that judges a block, or a part of one, by itself: what
/// holds for the whole schema. Findings are remembered while the block, what
/// its fields refer to and the configuration stay what they are, so there is no
/// way from here to other blocks but one that says what it is for.
class BlockContext {
public:
  explicit BlockContext(const RuleContext &context)
      : prisma(context.prisma), context(context), read(context.connector()),
        named(context.namedConnector()) {}

  const PrismaVersion prisma;

  /// As RuleContext has them.
  const Connector *connector() const { return read; }
  const Connector *namedConnector() const { return named; }
  bool storesDocuments() const { return named && named->storesDocuments; }
  const RuleOptions *optionsOf(const Rule &rule) const {
    return context.optionsOf(rule);
  }

  // The configuration.
  const Datasource *datasource() const { return context.schema.datasource(); }
  llvm::ArrayRef<Generator> generators() const {
    return context.schema.generators();
  }
  bool hasPreviewFeature(llvm::StringRef name) const {
    return context.schema.hasPreviewFeature(name);
  }
  RelationMode relationMode() const;

  /// All there is, for the words and the fixes of a finding: whether there is
  /// one must not depend on it.
  const RuleContext &forWords() const { return context; }
  const Schema &schemaForWords() const { return context.schema; }

private:
  const RuleContext &context;
  const Connector *read;
  const Connector *named;
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

/// A set of enumerators, one bit each.
template <typename Kind> class SetOf {
public:
  constexpr SetOf(std::initializer_list<Kind> kinds) {
    for (Kind kind : kinds)
      bits |= 1u << static_cast<unsigned>(kind);
  }
  constexpr bool has(Kind kind) const {
    return bits >> static_cast<unsigned>(kind) & 1;
  }
  constexpr bool operator==(SetOf other) const { return bits == other.bits; }

private:
  unsigned bits = 0;
};

inline constexpr Provider allProviders[] = {
    Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
    Provider::SQLite,     Provider::SQLServer,   Provider::MongoDB};

using Databases = SetOf<Provider>;
inline constexpr Databases everyDatabase = {
    Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
    Provider::SQLite,     Provider::SQLServer,   Provider::MongoDB};
/// Those with tables, rows and SQL.
inline constexpr Databases sqlDatabases = {
    Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
    Provider::SQLite, Provider::SQLServer};

/// A check of what stands in the schema, or of what would become of a database.
/// Checks are pure: they read what they are given and report.
template <typename Subject>
using BlockCheck = void (*)(const Subject &subject, const BlockContext &context,
                            Reporter &reporter);
template <typename Subject>
using DatabaseCheck = void (*)(const Subject &subject,
                               const RuleContext &context, Reporter &reporter);

/// A rule with what pages and lists say of it, which findings are held against,
/// and with its scope: what it judges one by one, and the check of that.
/// Exactly one of the scopes is set. `RuleRunner` visits what is in it.
struct RuleDefinition {
  Rule rule;
  Stage stage;
  /// Where it can find something; not whether there must be a datasource. One
  /// of stage Database is run only if the schema's is of the same sort: with
  /// tables, or with documents.
  Databases databases = everyDatabase;
  /// Of the fixes that its findings can have.
  SetOf<Safety> fixes = {};

  // A block, or a part of one, by itself: by what stands in it, by what its
  // fields refer to and by the configuration. An editor remembers where nothing
  // was found.
  BlockCheck<BlockInFile> eachBlock = nullptr; ///< of every kind, as written
  BlockCheck<Model> eachModel = nullptr; ///< also views and composite types
  BlockCheck<Enum> eachEnum = nullptr;
  BlockCheck<Field> eachField = nullptr; ///< of what eachModel has
  /// A side of a relation, in models and views.
  BlockCheck<Field> eachRelationField = nullptr;
  /// Both sides of a relation, from the forward one.
  BlockCheck<RelationSides> eachRelation = nullptr;
  BlockCheck<KeyOf> eachKey = nullptr; ///< that Prisma looks into
  BlockCheck<DefaultUse> eachDefault = nullptr;
  BlockCheck<NativeTypeUse> eachNativeType = nullptr;
  /// All attributes of one field, value or block.
  BlockCheck<AttributeList> eachAttributeList = nullptr;

  // What would become of a database, at stage Database.
  DatabaseCheck<Comparison> eachComparison = nullptr;
  /// Of a comparison, but for those of renamed objects and those that Prisma
  /// repeats forever.
  DatabaseCheck<ChangeOfDatabase> eachChange = nullptr;
  /// That a comparison changes, and that exists before and after.
  DatabaseCheck<TablesOfDatabase> eachTable = nullptr;
  /// Of a new migration; InUse and WithRows as forStepsInUse() and
  /// forStepsWithRows() have them.
  DatabaseCheck<StepInBranch> eachStep = nullptr;
  DatabaseCheck<StepInBranch> eachStepInUse = nullptr;
  DatabaseCheck<StepInBranch> eachStepWithRows = nullptr;

  /// All there is, in full at each analysis: what holds blocks against each
  /// other, and whatever else is no single thing.
  void (*wholeSchema)(const RuleContext &context, Reporter &reporter) = nullptr;
};

} // namespace holdfast
