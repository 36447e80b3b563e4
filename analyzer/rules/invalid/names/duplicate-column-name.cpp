#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace llvm;

namespace holdfast {

static bool isMapped(const Field &field) {
  return any_of(field.declaration->attributes, [](const Attribute &attribute) {
    return attribute.name.text == "map" && attribute.find("name", true);
  });
}

static void report(const Field &field, const Field &other, Reporter &reporter) {
  reporter
      .report(duplicateColumnName.rule, lineSpan(field),
              "`" + field.name + "` and `" + other.name + "` share column `" +
                  field.columnName + "`; map `" + field.name +
                  "` to another column")
      .note(other.nameSpan(), "also column `" + field.columnName + "`");
}

/// Of later fields Prisma knows the name alone, mapped or not.
static void reportLater(const Field &field, const Field &later,
                        Reporter &reporter) {
  reporter
      .report(duplicateColumnName.rule, lineSpan(field),
              "`" + field.name + "` maps column `" + field.columnName +
                  "` above field `" + later.name + "`; move it below")
      .note(later.nameSpan(),
            "field `" + later.name + "`, of column `" + later.columnName + "`");
}

/// The mapped fields against those before them, and against plain names.
static void check(const Model &model, const BlockContext &,
                  Reporter &reporter) {
  StringMap<const Field *> columns;
  for (const Field &field : model.fields) {
    if (field.isRelation() || !isMapped(field))
      continue;
    auto [known, isNew] = columns.try_emplace(field.columnName, &field);
    if (!isNew) {
      report(field, *known->second, reporter);
      continue;
    }
    const Field *plain = model.findField(field.columnName);
    if (!plain || plain == &field || plain->isRelation())
      continue;
    if (!isMapped(*plain))
      report(field, *plain, reporter);
    else if (plain > &field)
      reportLater(field, *plain, reporter);
  }
}

const RuleDefinition duplicateColumnName = {
    .rule = {.id = "duplicate-column-name",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A field that maps the column of another field of its model."},
    .stage = Stage::Attributes,
    .eachModel = check};

} // namespace holdfast
