#include "review/LikeNames.h"
#include "rules/AllRules.h"
#include "rules/Changes.h"
#include "rules/MapFixes.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static void noteReasons(DiagnosticBuilder &finding, const Rename &rename) {
  if (!rename.reasons.empty())
    finding.note({},
                 "why it looks like a rename: " + join(rename.reasons, ", "));
}

/// Both choices; names that have nothing in common are a guess, so that
/// keeping what is there comes first.
static void addInOrder(DiagnosticBuilder &finding, StringRef from, StringRef to,
                       Fix map, Fix keep) {
  bool isGuess = !areNamesAlike(from, to);
  if (isGuess)
    finding.fix(std::move(keep));
  finding.fix(std::move(map));
}

/// Where the old object was made, why it seems to be the new one, and what
/// renames it.
static void noteRename(DiagnosticBuilder &finding, const Rename &rename,
                       const Origin &from, StringRef what,
                       const Twine &statement) {
  noteMade(finding, from);
  noteReasons(finding, rename);
  finding.note({}, "to rename the " + what +
                       " instead, put this into the migration: " + statement +
                       ";");
}

static void reportColumn(const RuleContext &context,
                         const Comparison &comparison, const Rename &rename,
                         Reporter &reporter) {
  ChangeOfDatabase of{comparison, *rename.drop};
  const Column &from = *rename.drop->fromColumn;
  const Column &to = *rename.add->toColumn;
  DiagnosticBuilder finding = reportChange(
      reporter, probableRename.rule, of, to.origin.span,
      "Prisma would drop `" + from.name + "` with its values" + of.inRows() +
          " and add an empty `" + to.name + "`: this looks like a rename");
  noteRename(
      finding, rename, from.origin, "column",
      of.inSql(*rename.drop->fromTable).renameColumn(from.name, to.name));
  const Table &table = *rename.add->toTable;
  PrismaRenderer renderer(context.schema, *comparison.existing);
  const Model *model = renderer.modelOf(table.schema, table.name);
  // Names that have nothing in common are a guess: what is there stays first.
  if (model && !areNamesAlike(from.name, to.name))
    finding.fix(addFieldFix(context, comparison, *model,
                            *rename.drop->fromTable, from));
  addColumnMapFix(context, comparison, rename, finding);
}

/// A many-to-many relation that is called otherwise, or no longer has a name.
static void reportJoinTable(const ChangeOfDatabase &of, const Table &from,
                            const Table &to, Reporter &reporter) {
  std::string attribute =
      "@relation(\"" + StringRef(from.name).drop_front().str() + "\")";
  DiagnosticBuilder finding = reportChange(
      reporter, probableRename.rule, of, to.origin.span,
      "Prisma would drop join table `" + from.name + "` and its links" +
          of.inRows() + " and create an empty `" + to.name +
          "`: this looks like a rename");
  noteMade(finding, from.origin);
  finding.note({}, "give both of its fields " + attribute +
                       ", or put this into the migration: " +
                       of.inSql(from).rename(to.name) + ";");
}

static void reportTable(const RuleContext &context,
                        const Comparison &comparison, const Rename &rename,
                        Reporter &reporter) {
  ChangeOfDatabase of{comparison, *rename.drop};
  const Table &from = *rename.drop->fromTable;
  const Table &to = *rename.add->toTable;
  if (isJoinTable(from) && isJoinTable(to))
    return reportJoinTable(of, from, to, reporter);
  DiagnosticBuilder finding = reportChange(
      reporter, probableRename.rule, of, to.origin.span,
      "Prisma would drop table `" + from.name + "` with " + of.itsRows() +
          " and create an empty `" + to.name + "`: this looks like a rename");
  noteRename(finding, rename, from.origin, "table",
             of.inSql(from).rename(to.name));
  PrismaRenderer renderer(context.schema, *comparison.wanted);
  if (const Model *model = renderer.modelOf(to.schema, to.name))
    addInOrder(finding, from.name, to.name,
               mapBlockFix(*model->document, *model->block, "table", to.name,
                           from.name),
               addModelFix(context, comparison, from));
}

/// The columns that are recreated because their enum is.
static std::vector<const Change *> columnsOf(const Comparison &comparison,
                                             const Rename &rename) {
  auto isOf = [](const EnumType &type, const Column *column) {
    return column && column->type.name == type.name &&
           column->type.schema == type.schema;
  };
  std::vector<const Change *> columns;
  for (const Change &change : comparison.changes)
    if (change.kind == Change::Kind::RecreateColumn &&
        isOf(*rename.drop->fromEnum, change.fromColumn) &&
        isOf(*rename.add->toEnum, change.toColumn))
      columns.push_back(&change);
  return columns;
}

/// `` `User.role` ``, or `` `User.role` and 2 more``.
static std::string listOf(ArrayRef<const Change *> columns) {
  const Change &first = *columns.front();
  std::string text =
      "`" + first.fromTable->name + "." + first.fromColumn->name + "`";
  return columns.size() == 1
             ? text
             : text + " and " + std::to_string(columns.size() - 1) + " more";
}

static void reportEnum(const RuleContext &context, const Comparison &comparison,
                       const Rename &rename, Reporter &reporter) {
  std::vector<const Change *> columns = columnsOf(comparison, rename);
  const Change &drop = columns.empty() ? *rename.drop : *columns[0];
  ChangeOfDatabase of{comparison, drop};
  const EnumType &from = *rename.drop->fromEnum, &to = *rename.add->toEnum;
  std::string lost = "enum type `" + from.name + "` and create `" + to.name +
                     "`: this looks like a rename";
  if (!columns.empty())
    lost = "and recreate " + listOf(columns) + ", losing values: `" +
           from.name + "` looks renamed to `" + to.name + "`";
  DiagnosticBuilder finding =
      reportChange(reporter, probableRename.rule, of, to.origin.span,
                   "Prisma would drop " + lost);
  Subject subject{from.schema, "", "", from.name};
  if (!columns.empty()) {
    subject.schema = drop.fromTable->schema;
    subject.table = drop.fromTable->name;
    subject.column = drop.fromColumn->name;
  }
  finding.subject(std::move(subject));
  noteMade(finding, from.origin);
  noteReasons(finding, rename);
  for (const Change *change : drop_begin(columns, columns.empty() ? 0 : 1))
    finding.note(change->toColumn->origin.span, "also recreated");
  finding.note(
      {},
      "to rename the type instead, put this into the migration: ALTER TYPE " +
          of.quoted(from.name) + " RENAME TO " + of.quoted(to.name) + ";");
  for (const Enum &enumeration : context.schema.enums())
    if (enumeration.nameSpan() == to.origin.span)
      addInOrder(finding, from.name, to.name,
                 mapBlockFix(*enumeration.document, *enumeration.block,
                             "enum type", to.name, from.name),
                 addEnumFix(context, comparison, from));
}

static void reportValue(const RuleContext &context,
                        const Comparison &comparison, const ValueRename &rename,
                        Reporter &reporter) {
  ChangeOfDatabase of{comparison, *rename.change};
  const EnumType &from = *rename.change->fromEnum;
  const Enum *found = nullptr;
  for (const Enum &enumeration : context.schema.enums())
    if (enumeration.nameSpan() == rename.change->toEnum->origin.span)
      found = &enumeration;
  const EnumValue *value = nullptr;
  if (found)
    for (const EnumValue &candidate : found->values)
      if (candidate.databaseName == rename.to)
        value = &candidate;
  Span place = value ? found->document->span(value->declaration->name.range)
                     : rename.change->toEnum->origin.span;
  DiagnosticBuilder finding = reportChange(
      reporter, probableRename.rule, of, place,
      "the change fails if a row still holds `" + from.name + "." +
          rename.from + "`: `" + rename.to + "` looks like its new name");
  noteMade(finding, from.origin);
  if (of.isOn(Provider::PostgreSQL) || of.isOn(Provider::CockroachDB))
    finding.note({}, "to rename the value instead, put this into the "
                     "migration: ALTER TYPE " +
                         of.quoted(from.name) + " RENAME VALUE '" +
                         rename.from + "' TO '" + rename.to + "';");
  if (value)
    finding.fix(mapValueFix(*found->document, *value, rename.from));
}

static void check(const Comparison &comparison, const RuleContext &context,
                  Reporter &reporter) {
  for (const Rename &rename : comparison.renames) {
    if (rename.drop->kind == Change::Kind::DropTable)
      reportTable(context, comparison, rename, reporter);
    else if (rename.drop->kind == Change::Kind::DropEnum)
      reportEnum(context, comparison, rename, reporter);
    else if (!isLostMap(rename))
      reportColumn(context, comparison, rename, reporter);
  }
  for (const ValueRename &rename : comparison.valueRenames)
    reportValue(context, comparison, rename, reporter);
}

const RuleDefinition probableRename = {
    .rule = {.id = "probable-rename",
             .category = Category::DataLoss,
             .severity = Severity::Error,
             .purpose = "A model, field, enum or enum value that was probably "
                        "renamed, which "
                        "Prisma would drop and create empty.",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .fixes = {Safety::Safe, Safety::Unsafe},
    .eachComparison = check};

} // namespace holdfast
