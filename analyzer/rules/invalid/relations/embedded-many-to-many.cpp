#include "rules/AllRules.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

static void checkCount(const Field &field, StringRef argument, size_t count,
                       Reporter &reporter) {
  if (count != 1)
    reporter.report(embeddedManyToMany.rule,
                    relationArgumentSpan(field, argument),
                    "many-to-many relation `" + field.name +
                        "` needs exactly one field in `" + argument + "`");
}

static StringRef nativeType(const Field &field) {
  return field.nativeType ? field.nativeType->name : StringRef();
}

static bool canHold(const Field &list, const Field &id) {
  return list.isList() && !id.isList() && list.type.kind == id.type.kind &&
         list.type.scalar == id.type.scalar &&
         list.type.enumeration == id.type.enumeration &&
         nativeType(list) == nativeType(id);
}

static void checkSide(const Field &field, Reporter &reporter) {
  ArrayRef<const Field *> lists = referencingFields(field);
  ArrayRef<const Field *> ids = referencedFields(field);
  checkCount(field, "references", ids.size(), reporter);
  checkCount(field, "fields", lists.size(), reporter);
  if (ids.empty())
    return;
  if (!ids[0]->id)
    reporter.report(
        embeddedManyToMany.rule, relationArgumentSpan(field, "references"),
        "many-to-many relation `" + field.name +
            "` must reference the id of `" + field.type.model->name +
            "`, not `" + ids[0]->name + "`");
  if (!lists.empty() && !canHold(*lists[0], *ids[0]))
    reporter
        .report(embeddedManyToMany.rule,
                field.model->document->span(field.relation->attribute->range),
                "`" + lists[0]->name + "` cannot hold ids of `" +
                    field.type.model->name +
                    "`; make it a list of the type of `" + pathOf(*ids[0]) +
                    "`")
        .note(ids[0]->nameSpan(), "the id");
}

static void check(const RelationSides &sides, const BlockContext &context,
                  Reporter &reporter) {
  const Connector *connector = context.connector();
  if (!connector || !connector->embeddedManyToMany)
    return;
  if (sides.kind != RelationKind::EmbeddedManyToMany)
    return;
  checkSide(*sides.forward, reporter);
  checkSide(*sides.back, reporter);
}

const RuleDefinition embeddedManyToMany = {
    .rule = {.id = "embedded-many-to-many",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A list of ids on MongoDB that does not make a "
                        "many-to-many relation."},
    .stage = Stage::Relations,
    .databases = {Provider::MongoDB},
    .eachRelation = check};

} // namespace holdfast
