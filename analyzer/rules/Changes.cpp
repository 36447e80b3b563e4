#include "rules/Changes.h"

#include "catalog/Partitioning.h"
#include "catalog/SqlType.h"

#include "diff/RepeatedChange.h"

#include "catalog/RenderType.h"
#include "diff/MigrateFacts.h"
#include "diff/Pairs.h"

#include "diff/ddl/SqlText.h"

#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = Change::Kind;

// --- Names and texts ---------------------------------------------------------

std::string ChangeOfDatabase::quoted(StringRef name) const {
  return quotedName(name, provider());
}

std::string ChangeOfDatabase::quotedList(ArrayRef<std::string> names) const {
  std::string list = holdfast::quotedList(names, provider());
  return StringRef(list).drop_front().drop_back().str();
}

std::string ChangeOfDatabase::quoted(const Table &table) const {
  return inSql(table).quoted();
}

SqlTable ChangeOfDatabase::inSql(const Table &table) const {
  return {provider(), table.schema, table.name};
}

std::string ChangeOfDatabase::column() const {
  const Column *column =
      change.fromColumn ? change.fromColumn : change.toColumn;
  return quoted(column->name);
}

std::string ChangeOfDatabase::sqlType(const ColumnType &type) const {
  return quotedSqlType(type, provider(), defaultSchema(provider()));
}

std::string ChangeOfDatabase::ticked(ArrayRef<std::string> names) {
  return "`" + join(names, "`, `") + "`";
}

std::string ChangeOfDatabase::combined(ArrayRef<std::string> names) {
  return names.size() == 1 ? ticked(names) : "(" + ticked(names) + ")";
}

std::string ChangeOfDatabase::ticked(StringRef table,
                                     ArrayRef<std::string> columns) {
  std::string text;
  for (const std::string &column : columns)
    text += (text.empty() ? "`" : ", `") + table.str() + "." + column + "`";
  return text;
}

std::string ChangeOfDatabase::inRows() const {
  if (!change.fromTable)
    return "";
  std::optional<RowCount> count = comparison.rows.of(*change.fromTable);
  if (!count || count->kind == RowCount::Kind::Some)
    return "";
  return " in " + describe(*count);
}

std::string ChangeOfDatabase::itsRows() const {
  return holdfast::itsRows(comparison, *change.fromTable);
}

std::string itsRows(const Comparison &comparison, const Table &table) {
  std::optional<RowCount> count = comparison.rows.of(table);
  if (!count || count->isEmpty() || count->kind == RowCount::Kind::Some)
    return "its rows";
  return (count->kind == RowCount::Kind::Estimate ? "" : "its ") +
         describe(*count);
}

std::string ChangeOfDatabase::words(const ColumnType &type) const {
  bool isNew = change.toColumn && &type == &change.toColumn->type;
  const Catalog &catalog = isNew ? *comparison.wanted : *comparison.existing;
  std::string text = typeInPrismaWords(type, provider(), isEnum(type, catalog));
  return "`" + text + (type.arrayDimensions ? "[]`" : "`");
}

// --- Going through changes ---------------------------------------------------

void forChanges(const RuleContext &context,
                function_ref<void(const ChangeOfDatabase &)> visit) {
  for (const Comparison &comparison : context.comparisons)
    for (const Change &change : comparison.changes)
      if (!comparison.isRenaming(change) &&
          !repeatedColumn(change, *comparison.existing, *comparison.wanted))
        visit({comparison, change});
}

DiagnosticBuilder reportChange(Reporter &reporter, const Rule &rule,
                               const ChangeOfDatabase &of, Span place,
                               const Twine &message) {
  const Change &change = of.change;
  Subject subject;
  if (const Table *table = change.table())
    subject = {table->schema, table->name, "", ""};
  if (const Column *column =
          change.fromColumn ? change.fromColumn : change.toColumn)
    subject.column = column->name;
  if (change.fromEnum)
    subject = {change.fromEnum->schema, "", "", change.fromEnum->name};
  const RowCounts &rows = of.comparison.rows;
  PushCheck push =
      checkPush(change, of.provider(), rows.empty() ? nullptr : &rows);
  PushEffect effect = push.effect.value_or(PushEffect::Silent);
  return DiagnosticBuilder(reporter, {&rule,
                                      rule.severity,
                                      place,
                                      message.str(),
                                      std::move(subject),
                                      effect,
                                      {},
                                      {}});
}

void forChangedTables(const RuleContext &context,
                      function_ref<void(const TablesOfDatabase &)> visit) {
  for (const Comparison &comparison : context.comparisons) {
    SmallPtrSet<const Table *, 16> seen;
    for (const Change &change : comparison.changes)
      if (change.fromTable && change.toTable &&
          seen.insert(change.fromTable).second)
        visit({comparison, change, *change.fromTable, *change.toTable});
  }
}

/// How much a deletion takes with it.
static unsigned reach(ReferentialAction action) {
  switch (action) {
  case ReferentialAction::Cascade:
    return 2;
  case ReferentialAction::SetNull:
  case ReferentialAction::SetDefault:
    return 1;
  default:
    return 0;
  }
}

bool reachesFurther(ReferentialAction before, ReferentialAction after) {
  return reach(after) > reach(before);
}

std::string withoutKey(const ForeignKey &key, StringRef table) {
  std::string deleting = "deleting a `" + key.referencedTable + "` would no ";
  std::string rows = "`" + table.str() + "` rows";
  switch (key.onDelete) {
  case ReferentialAction::Cascade:
    return deleting + "longer delete its " + rows;
  case ReferentialAction::SetNull:
  case ReferentialAction::SetDefault:
    return deleting + "longer clear " +
           ChangeOfDatabase::ticked(table, key.columns);
  case ReferentialAction::NoAction:
  case ReferentialAction::Restrict:
    return deleting + "longer fail while it has " + rows;
  }
  llvm_unreachable("covered switch");
}

std::optional<std::string> missingPartitionKey(const Table &table,
                                               ArrayRef<std::string> columns) {
  std::vector<std::string> missing = missingPartitionColumns(table, columns);
  if (missing.empty())
    return std::nullopt;
  return ChangeOfDatabase::ticked(missing);
}

bool isJoinTable(const Table &table) {
  return table.columns.size() == 2 && table.findColumn("A") &&
         table.findColumn("B") && StringRef(table.name).starts_with("_");
}

const ForeignKey *findLike(const Table &table, const ForeignKey &key) {
  auto found = find_if(table.foreignKeys, [&](const ForeignKey &other) {
    return other.columns == key.columns &&
           other.referencedTable == key.referencedTable &&
           other.referencedColumns == key.referencedColumns;
  });
  return found == table.foreignKeys.end() ? nullptr : &*found;
}

void noteTypeToKeep(DiagnosticBuilder &finding, const RuleContext &context,
                    const ChangeOfDatabase &of) {
  const ColumnType &type = of.change.fromColumn->type;
  const Datasource *datasource = context.schema.datasource();
  if (!datasource || isEnum(type, *of.comparison.existing))
    return;
  PrismaType known = prismaType(connectorOf(of.provider()), type,
                                datasource->block->name.text);
  if (!known.scalar)
    return;
  std::string text = known.name + (type.arrayDimensions ? "[]" : "");
  if (!known.attribute.empty())
    text += " " + known.attribute;
  finding.note({},
               "to keep the current type, declare the field as `" + text + "`");
}

// --- Which rule --------------------------------------------------------------

bool isListChange(const Change &change) {
  return (change.kind == Kind::AlterColumn ||
          change.kind == Kind::RecreateColumn) &&
         !change.fromColumn->type.arrayDimensions !=
             !change.toColumn->type.arrayDimensions;
}

/// Types of one family hold values of one kind.
static std::optional<Scalar> familyOf(const ColumnType &type,
                                      Provider provider) {
  std::optional<Scalar> scalar =
      prismaType(connectorOf(provider), type, "db").scalar;
  return scalar == Scalar::BigInt ? Scalar::Int : scalar;
}

static bool isOneFamily(const ColumnType &from, const ColumnType &to,
                        Provider provider) {
  auto family = familyOf(from, provider);
  return family && family == familyOf(to, provider);
}

bool isNarrowing(const ColumnType &from, const ColumnType &to,
                 Provider provider) {
  return isOneFamily(from, to, provider) &&
         castBetween(from, to, {provider}) == Cast::Risky;
}

static bool isCast(const Change &change) {
  return change.kind == Kind::AlterColumn && !isListChange(change) &&
         (change.difference.cast == Cast::Safe ||
          change.difference.cast == Cast::Risky);
}

CastOutcome outcomeOf(const Change &change, Provider provider) {
  if (!isCast(change))
    return {};
  return outcomeOfCast(change.fromColumn->type, change.toColumn->type,
                       provider);
}

CastRule castRuleOf(const Change &change, Provider provider) {
  if (!isCast(change))
    return CastRule::None;
  const ColumnType &from = change.fromColumn->type;
  const ColumnType &to = change.toColumn->type;
  CastOutcome outcome = outcomeOf(change, provider);
  // Values that go from one enum to another are compared elsewhere.
  bool isWarned = change.difference.cast == Cast::Risky && !outcome.isKnown &&
                  to.values.empty();
  bool isOne = isOneFamily(from, to, provider);
  if (!outcome.loss.empty())
    return isOne && change.difference.cast == Cast::Risky ? CastRule::Narrowed
                                                          : CastRule::Lossy;
  if (!outcome.failure.empty() || isWarned)
    return isOne ? CastRule::Narrowed : CastRule::Risky;
  return CastRule::None;
}

bool makesRequired(const Change &change, Provider provider) {
  if (change.kind != Kind::AlterColumn || !change.difference.arity ||
      isListChange(change) || !change.fromColumn->nullable)
    return false;
  const Column &to = *change.toColumn;
  return !migrateFactsOf(provider).fillsNulls ||
         !(to.defaultValue || to.unspecifiedDefault);
}

bool needsValue(const Change &change) {
  if (change.kind != Kind::AddColumn)
    return false;
  const Column &column = *change.toColumn;
  return !column.nullable && !column.type.arrayDimensions &&
         !column.defaultValue && !column.unspecifiedDefault;
}

} // namespace holdfast
