#include "rules/AllRules.h"
#include "rules/Changes.h"
#include "rules/EnumFixes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// `` `Role.GUEST` or `Role.BOT` ``
static std::string listOf(StringRef of, ArrayRef<std::string> values) {
  std::string text;
  for (const std::string &value : values)
    text += (text.empty()               ? "`"
             : &value == &values.back() ? " or `"
                                        : ", `") +
            of.str() + "." + value + "`";
  return text;
}

/// What moves rows off the removed values, a statement for each column.
static std::string updates(const ChangeOfDatabase &of,
                           ArrayRef<std::string> removed) {
  std::string text;
  auto update = [&](const Table &table, const Column &column) {
    text += (text.empty() ? "" : " ") +
            of.inSql(table).replaceValues(column.name, removed) + ";";
  };
  if (of.change.fromColumn) {
    update(*of.change.fromTable, *of.change.fromColumn);
    return text;
  }
  const EnumType &type = *of.change.fromEnum;
  for (const Table &table : of.comparison.existing->tables)
    for (const Column &column : table.columns)
      if (column.type.name == type.name && column.type.schema == type.schema &&
          !column.type.arrayDimensions)
        update(table, column);
  return text;
}

static void check(const ChangeOfDatabase &of, const RuleContext &context,
                  Reporter &reporter) {
  const Change &change = of.change;
  bool isEnumColumn = change.kind == Change::Kind::AlterColumn &&
                      !change.fromColumn->type.values.empty() &&
                      !change.toColumn->type.values.empty();
  if (change.kind != Change::Kind::AlterEnum && !isEnumColumn)
    return;
  std::vector<std::string> removed = removedValues(change);
  erase_if(removed, [&](const std::string &value) {
    return any_of(of.comparison.valueRenames, [&](const ValueRename &rename) {
      return rename.change == &change && rename.from == value;
    });
  });
  if (removed.empty())
    return;

  Span place =
      isEnumColumn ? change.toColumn->origin.span : change.toEnum->origin.span;
  DiagnosticBuilder finding = reportChange(
      reporter, removedEnumValue.rule, of, place,
      "the change fails if a row still holds " +
          listOf(isEnumColumn ? change.fromColumn->name : change.fromEnum->name,
                 removed) +
          ": the schema no longer has " +
          (removed.size() == 1 ? "it" : "them"));
  noteMade(finding,
           isEnumColumn ? change.fromColumn->origin : change.fromEnum->origin);
  finding.note({}, "`prisma db push` asks first, even if no row holds them");
  if (std::string text = updates(of, removed); !text.empty())
    finding.note({},
                 "stop writing these values, then update the rows: " + text);
  if (!isEnumColumn)
    if (auto fix = keepValuesFix(context, *change.fromEnum, place, removed))
      finding.fix(std::move(*fix));
}

const RuleDefinition removedEnumValue = {
    .rule = {.id = "removed-enum-value",
             .category = Category::MayFail,
             .severity = Severity::Warning,
             .purpose = "An enum value that would be removed while rows may "
                        "still use it.",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL},
    .fixes = {Safety::Unsafe},
    .eachChange = check};

} // namespace holdfast
