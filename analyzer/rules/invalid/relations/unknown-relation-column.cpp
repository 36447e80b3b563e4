#include "rules/AllRules.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

namespace {
/// One of the two lists of `@relation`, and the model that it speaks of.
struct List {
  const Field &field;
  StringRef argument;
  const Model &model;
  Span span;
};
} // namespace

static void reportUnknown(const List &list, ArrayRef<StringRef> names,
                          Reporter &reporter) {
  if (!names.empty())
    reporter.report(unknownRelationColumn.rule, list.span,
                    hasNoField(list.model, names) + "; correct `" +
                        list.argument + "` of `" + list.field.name + "`");
}

static void reportRelations(const List &list, ArrayRef<StringRef> names,
                            Reporter &reporter) {
  if (!names.empty())
    reporter.report(unknownRelationColumn.rule, list.span,
                    "`" + list.argument + "` of `" + list.field.name +
                        "` cannot include relation " + quotedNames(names) +
                        "; list scalar fields instead");
}

static void checkList(const List &list, const Expression *names,
                      Reporter &reporter) {
  SmallVector<StringRef, 4> unknown, relations, columns;
  bool repeated = false; // then Prisma says nothing else of the list
  auto checkName = [&](StringRef name) {
    const Field *column = list.model.findField(name);
    if (!column || column->declaration->isMalformed())
      unknown.push_back(name);
    // So does Prisma count a field whose type it does not know.
    else if (column->isRelation() ||
             column->type.kind == FieldType::Kind::Unknown)
      relations.push_back(name);
    else if (is_contained(columns, name))
      repeated = true;
    else
      columns.push_back(name);
  };
  if (!names)
    return;
  if (names->kind == ExpressionKind::Call)
    return;
  if (names->kind != ExpressionKind::Array)
    checkName(names->text);
  for (const Argument &item : names->items)
    if (item.value && item.value->kind == ExpressionKind::Path)
      checkName(item.value->text);
  if (repeated)
    return;
  reportUnknown(list, unknown, reporter);
  reportRelations(list, relations, reporter);
}

static void check(const Field &field, const BlockContext &,
                  Reporter &reporter) {
  if (!field.relation)
    return;
  const Attribute &attribute = *field.relation->attribute;
  const Document &document = *field.model->document;
  const Expression *fields = attribute.find("fields", false);
  if (fields)
    checkList({field, "fields", *field.model, document.span(fields->range)},
              fields, reporter);
  checkList(
      {field, "references", *field.type.model, document.span(attribute.range)},
      attribute.find("references", false), reporter);
}

const RuleDefinition unknownRelationColumn = {
    .rule = {.id = "unknown-relation-column",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A name in `fields` and `references` that is not a "
                        "column of the model."},
    .stage = Stage::Attributes,
    .eachRelationField = check};

} // namespace holdfast
