#include "guard/Refusals.h"

#include "catalog/SqlType.h"
#include "guard/Conditions.h"
#include "guard/PushPlan.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::guard {

using introspect::FitQuestion;
using introspect::LiveDatabase;
using Kind = FitQuestion::Kind;
using sql::Step;

// --- What rows have to be ----------------------------------------------------

namespace {

/// Says what is asked of the rows of a table, by the names that it has now.
struct Asked {
  Provider provider;
  const Table &table;

  std::string named(StringRef column) const {
    return "`" + nameOfObject(provider, table.schema, table.name, column) + "`";
  }
  FitQuestion about(Kind kind, std::vector<std::string> columns) const {
    return {kind, table.schema, table.name, std::move(columns)};
  }
  Requirement noRows(StringRef column) const {
    return {about(Kind::NoRows, {}),
            named(column) +
                " is required and has no default, but the table has rows"};
  }
  Requirement notNull(StringRef column) const {
    return {about(Kind::NotNull, {column.str()}),
            named(column) + " becomes required, but rows hold NULL there"};
  }
  Requirement distinct(std::vector<std::string> columns) const {
    std::string sentence =
        columns.size() == 1
            ? named(columns.front()) + " becomes unique, but rows share a value"
            : "`" + join(columns, "`, `") + "` of " + named("") +
                  " become unique together, but rows share their values";
    return {about(Kind::Distinct, std::move(columns)), std::move(sentence)};
  }
  Requirement without(const Column &column,
                      std::vector<std::string> values) const {
    FitQuestion question = about(Kind::OtherValues, {column.name});
    question.isList = column.type.arrayDimensions;
    std::string sentence = "rows hold `" + join(values, "` or `") + "` in " +
                           named(column.name) + ", which its enum loses";
    question.values = std::move(values);
    return {std::move(question), std::move(sentence)};
  }
  std::optional<Requirement>
  castTo(const Column &column, const ColumnType &type, bool isExplicit) const;
};

} // namespace

/// Types whose values one cast makes in one way, whatever the settings of the
/// session.
static bool isPlainType(const ColumnType &type) {
  static constexpr StringLiteral names[] = {
      "smallint", "integer",           "bigint", "numeric",
      "real",     "double precision",  "uuid",   "boolean",
      "text",     "character varying", "json",   "jsonb"};
  return type.schema.empty() && !type.arrayDimensions &&
         type.unsupported.empty() && is_contained(names, type.name);
}

std::optional<Requirement> Asked::castTo(const Column &column,
                                         const ColumnType &type,
                                         bool isExplicit) const {
  if (provider != Provider::PostgreSQL || !isPlainType(type) ||
      !isPlainType(column.type) || type == column.type || type.name == "text")
    return std::nullopt;
  FitQuestion question = about(Kind::Cast, {column.name});
  if (type.name != "character varying") {
    question.type = sqlType(type, provider);
    return Requirement{std::move(question), named(column.name) +
                                                " has values that are no `" +
                                                spelling(type, provider) + "`"};
  }
  // A cast that is written out cuts.
  question.kind = Kind::Length;
  if (isExplicit || type.arguments.size() != 1 ||
      StringRef(type.arguments.front()).getAsInteger(10, question.length))
    return std::nullopt;
  return Requirement{std::move(question),
                     named(column.name) + " has texts that are longer than " +
                         type.arguments.front() + " characters"};
}

/// The columns of an index that keeps rows from being alike; none where what it
/// compares is not just their values.
static std::vector<std::string> distinctColumns(const Index &index) {
  std::vector<std::string> columns;
  if (!index.unique || index.predicate)
    return {};
  for (const IndexPart &part : index.parts) {
    if (part.column.empty() || part.length)
      return {};
    columns.push_back(part.column);
  }
  return columns;
}

/// SQLite is tried out (SqliteRebuild.h), and others are not known well enough.
static bool isJudged(Provider provider, Kind kind) {
  return provider == Provider::PostgreSQL ||
         (provider == Provider::MySQL && kind == Kind::Distinct);
}

/// Why one of the requirements is not met; what is to be asked is added.
static std::optional<std::string> whyBroken(ArrayRef<Requirement> requirements,
                                            const LiveDatabase &database,
                                            Plan &plan) {
  std::optional<std::string> reason;
  for (const Requirement &requirement : requirements) {
    const introspect::FitQuestion &question = requirement.question;
    const Table *table =
        database.catalog.findTable(question.schema, question.table);
    if (!isJudged(database.catalog.provider, question.kind) ||
        (table && hasHeirs(database.catalog, *table)))
      continue;
    plan.fits.push_back(question);
    if (!reason && is_contained(database.broken, question))
      reason = requirement.otherwise;
  }
  return reason;
}

// --- Changes of the schema ---------------------------------------------------

static bool isOfEnum(const Column &column, const EnumType &type) {
  return column.type.name == type.name && column.type.schema == type.schema;
}

/// Whether a change gives the column other values, or takes it away.
static bool replacesColumn(ArrayRef<Change> all, const Table &table,
                           StringRef column) {
  return any_of(all, [&](const Change &other) {
    return other.fromTable == &table &&
           (other.kind == Change::Kind::RecreateColumn ||
            other.kind == Change::Kind::DropColumn) &&
           other.fromColumn->name == column;
  });
}

static void addIndex(const Change &change, ArrayRef<Change> all,
                     const Asked &asked, std::vector<Requirement> &found) {
  std::vector<std::string> columns = distinctColumns(*change.toIndex);
  bool areThere = all_of(columns, [&](const std::string &column) {
    return asked.table.findColumn(column) &&
           !replacesColumn(all, asked.table, column);
  });
  if (!change.again && !columns.empty() && areThere)
    found.push_back(asked.distinct(std::move(columns)));
}

/// Rows that hold values which an enum loses, wherever.
static void addEnum(const Change &change, const Catalog &existing,
                    std::vector<Requirement> &found) {
  std::vector<std::string> removed = removedValues(change);
  if (removed.empty())
    return;
  for (const Table &table : existing.tables)
    for (const Column &column : table.columns)
      if (isOfEnum(column, *change.fromEnum))
        found.push_back(
            Asked{existing.provider, table}.without(column, removed));
}

/// Prisma makes a smaller enum anew, and drops the old one before it drops
/// columns that have it still.
static std::optional<std::string> whyEnumStays(const Change &change,
                                               ArrayRef<Change> all,
                                               const Catalog &existing) {
  if (existing.provider != Provider::PostgreSQL ||
      removedValues(change).empty())
    return std::nullopt;
  for (const Table &table : existing.tables)
    for (const Column &column : table.columns) {
      bool goes = replacesColumn(all, table, column.name) ||
                  any_of(all, [&](const Change &other) {
                    return other.kind == Change::Kind::DropTable &&
                           other.fromTable == &table;
                  });
      if (goes && isOfEnum(column, *change.fromEnum))
        return Asked{existing.provider, table}.named(column.name) +
               " has the enum `" + change.fromEnum->name +
               "` still when that loses values; drop it in a step before";
    }
  return std::nullopt;
}

std::optional<std::string>
whyRefused(const Change &change, ArrayRef<Change> all, const Catalog &existing,
           const LiveDatabase &database, Plan &plan) {
  std::vector<Requirement> found;
  if (change.kind == Change::Kind::AlterEnum && change.fromEnum) {
    if (auto reason = whyEnumStays(change, all, existing))
      return reason;
    addEnum(change, existing, found);
  }
  if (change.kind == Change::Kind::CreateIndex && change.fromTable)
    addIndex(change, all, {existing.provider, *change.fromTable}, found);
  if (change.kind == Change::Kind::AlterColumn && change.difference.type)
    if (auto cast = Asked{existing.provider, *change.fromTable}.castTo(
            *change.fromColumn, change.toColumn->type, /*isExplicit=*/false))
      found.push_back(std::move(*cast));
  return whyBroken(found, database, plan);
}

// --- Statements of scripts ---------------------------------------------------

static bool mustBeFilled(const Column &column, const Catalog &catalog) {
  // A domain may have a default of its own.
  bool isOfDomain = any_of(catalog.domains, [&](const Domain &domain) {
    return domain.name == column.type.name &&
           domain.schema == column.type.schema;
  });
  return !column.nullable && !column.defaultValue && !column.generated &&
         !column.identity && !isOfDomain;
}

void RefusedSteps::addColumn(const Step &step, const Table &table,
                             std::vector<Requirement> &found) const {
  const Column *column = names.column(step.tableId, step.name);
  if (!column || !step.from || !step.to)
    return;
  Asked asked{project.provider, table};
  const sql::StepOptions &options = step.options;
  if (step.from->nullable && !step.to->nullable && options.notNull)
    found.push_back(asked.notNull(column->name));
  if (!options.type || !options.convertsPlainly)
    return;
  if (!step.lostValues.empty())
    found.push_back(asked.without(*column, step.lostValues));
  else if (auto cast = asked.castTo(*column, step.to->type, options.casts))
    found.push_back(std::move(*cast));
}

std::vector<Requirement> RefusedSteps::requirementsOf(const Step &step) const {
  std::vector<Requirement> found;
  const Table *table = names.table(step.tableId);
  if (!table || changed.count(table) || mayBeChanged || step.conditional ||
      step.isInBlock)
    return found;
  Asked asked{project.provider, *table};
  if (step.kind == Step::Kind::AddColumn && step.to &&
      mustBeFilled(*step.to, database.catalog) && !step.options.ifExists)
    found.push_back(asked.noRows(step.name));
  if (step.kind == Step::Kind::AlterColumn)
    addColumn(step, *table, found);
  bool isIndex = step.index && !step.options.usingIndex &&
                 !step.options.ignoresErrors &&
                 !step.options.nullsNotDistinct && !step.options.ifExists;
  std::vector<std::string> columns;
  if (isIndex)
    for (const std::string &name : distinctColumns(*step.index))
      if (const Column *column = names.column(step.tableId, name))
        columns.push_back(column->name);
  if (!columns.empty() && columns.size() == step.index->parts.size())
    found.push_back(asked.distinct(std::move(columns)));
  return found;
}

/// Takes in whose rows are others after a step.
void RefusedSteps::pass(const Step &step) {
  mayBeChanged |= step.kind == Step::Kind::Unknown ||
                  step.kind == Step::Kind::Rollback || step.options.mayTakeRows;
  bool changesRows =
      step.writesRows() || step.kind == Step::Kind::RedefineTable ||
      (step.kind == Step::Kind::AlterColumn && step.options.type);
  if (changesRows)
    changed.insert(names.table(step.tableId));
  for (const sql::Consequence &beside : step.consequences)
    changed.insert(names.table(beside.tableId));
  names.pass(step);
}

std::optional<std::string> RefusedSteps::whyRefused(const Step &step) {
  auto reason = whyBroken(requirementsOf(step), database, plan);
  pass(step);
  return reason;
}

} // namespace holdfast::guard
