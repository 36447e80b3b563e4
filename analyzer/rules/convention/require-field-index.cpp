#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/Options.h"
#include "rules/convention/Written.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether a key or index finds rows by the field, or by all fields of a
/// relation that it belongs to.
static bool isServed(const Field &field, const Field *relation) {
  return field.id || field.unique ||
         any_of(field.model->indexes, [&](const IndexAttribute &index) {
           if (index.kind == IndexAttribute::Kind::Fulltext ||
               index.fields.empty())
             return false;
           if (index.fields.front().field == &field)
             return true;
           if (!relation)
             return false;
           ArrayRef<const Field *> columns = relation->relation->fields;
           return index.fields.size() >= columns.size() &&
                  all_of(ArrayRef(index.fields).take_front(columns.size()),
                         [&](const IndexedField &indexed) {
                           return is_contained(columns, indexed.field);
                         });
         });
}

/// The first relation that the field refers for, or null.
static const Field *relationOf(const Field &field) {
  for (const Field &other : field.model->fields)
    if (other.relation && is_contained(other.relation->fields, &field))
      return &other;
  return nullptr;
}

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  Options options(context, requireFieldIndex.rule);
  if (!field.model->isTable() || !holdsValue(field))
    return;
  const Field *relation =
      options.flag("forAllRelations") ? relationOf(field) : nullptr;
  bool isNamed = options.anyMatches("forNames", field.name);
  if ((!relation && !isNamed) || isServed(field, isNamed ? nullptr : relation))
    return;
  std::string attribute = ("@@index([" + field.name + "])").str();
  reporter
      .report(requireFieldIndex.rule, field.nameSpan(),
              "queries by `" + nameOf(field) +
                  "` scan the table: no index starts with it; add `" +
                  attribute + "`")
      .fix(addBlockAttributeFix(*field.model,
                                "Add `" + attribute + "` to model `" +
                                    field.model->name.str() + "`",
                                Safety::Unsafe, attribute));
}

static JsonShape options() {
  return optionsShape(
      "{\"forAllRelations\": true}",
      {flagOption("forAllRelations",
                  "Whether the fields of each relation must have an index."),
       patternsOption("forNames", "Fields that must have an index.",
                      "[\"tenantId\", \"/Id$/\"]")});
}

const RuleDefinition requireFieldIndex = {
    .rule = {.id = "require-field-index",
             .category = Category::Convention,
             .severity = Severity::Warning,
             .purpose = "A field without an index that must have one.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .fixes = {Safety::Unsafe},
    .eachField = check};

} // namespace holdfast
