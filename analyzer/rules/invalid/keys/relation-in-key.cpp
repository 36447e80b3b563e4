#include "rules/AllRules.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/keys/KeyFields.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether the attribute of a key can move to the column.
static bool canTake(const Field &column, const KeyOf &key) {
  return none_of(column.declaration->attributes,
                 [&](const Attribute &attribute) {
                   return attribute.name.text == key.index.attribute->name.text;
                 }) &&
         (key.index.kind != IndexAttribute::Kind::Id ||
          column.arity == Arity::Required);
}

/// Moves the attribute to the column of the relation.
static Fix moveFix(const KeyOf &key, const Field &column) {
  const SourceFile &file = key.model.document->file();
  Range range = key.index.attribute->range;
  StringRef text = file.text().slice(range.begin, range.end);
  Fix fix = addFieldAttributeFix(
      column, ("Move `" + key.spelling() + "` to `" + column.name + "`").str(),
      Safety::Unsafe, text);
  uint32_t begin = range.begin;
  while (begin &&
         (file.text()[begin - 1] == ' ' || file.text()[begin - 1] == '\t'))
    --begin;
  fix.edits.push_back({file.span({begin, range.end}), ""});
  return fix;
}

/// Writes the columns of the relation where its name stands in the list.
static std::optional<Edit> columnsInstead(const KeyOf &key,
                                          const Expression &list,
                                          const Field &relation) {
  ArrayRef<const Field *> columns = referencingFields(relation);
  // A column of the same name is another mistake; one that the key has already
  // would be there twice.
  if (columns.empty() || any_of(columns, [&](const Field *column) {
        return column->name == relation.name ||
               any_of(list.items, [&](const Argument &item) {
                 return item.value && item.value->isPath(column->name);
               });
      }))
    return std::nullopt;
  for (const Argument &item : list.items)
    if (item.value && item.value->isPath(relation.name))
      return Edit{key.model.document->span(item.value->range),
                  joinNames(columns)};
  return std::nullopt;
}

static void reportField(const KeyOf &key, Reporter &reporter) {
  const Field &field = *key.field();
  ArrayRef<const Field *> columns = referencingFields(field);
  DiagnosticBuilder builder = reporter.report(
      relationInKey.rule, key.span(),
      "`" + key.spelling() + "` is not allowed on relation `" + field.name +
          "`, which has no column; put it on " +
          (columns.empty() ? "a scalar field" : quotedNames(columns)));
  if (columns.size() == 1 && canTake(*columns[0], key))
    builder.fix(moveFix(key, *columns[0]));
}

static void reportList(const BlockContext &context, const KeyOf &key,
                       ArrayRef<const Field *> relations, Reporter &reporter) {

  DiagnosticBuilder builder = reporter.report(
      relationInKey.rule, key.span(),
      "`" + key.spelling() + "` cannot include " +
          (relations[0]->isRelation() ? "relation " : "") +
          quotedNames(relations) +
          (relations[0]->isRelation() ? "" : " of unknown type") +
          "; list scalar fields instead");
  const Expression *list = key.index.attribute->find("fields", true);
  if (key.index.kind == IndexAttribute::Kind::Fulltext &&
      keyFacts(context).fulltext == FulltextIndexes::None)
    return;
  for (const Field *relation : relations)
    if (std::optional<Edit> edit = columnsInstead(key, *list, *relation))
      builder.fix({"Replace `" + relation->name.str() + "` with `" +
                       joinNames(referencingFields(*relation)) + "`",
                   Safety::Unsafe,
                   {std::move(*edit)}});
}

static void check(const KeyOf &key, const BlockContext &context,
                  Reporter &reporter) {
  if (const Field *field = key.field()) {
    if (field->isRelation())
      reportField(key, reporter);
    return;
  }
  KeyProblems problems = findKeyProblems(key);
  if (!problems.relations.empty())
    reportList(context, key, problems.relations, reporter);
}

const RuleDefinition relationInKey = {
    .rule = {.id = "relation-in-key",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A key or index over a relation field."},
    .stage = Stage::Attributes,
    .fixes = {Safety::Unsafe},
    .eachKey = check};

} // namespace holdfast
