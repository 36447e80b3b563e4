#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static bool isHeldBy(const Field &field, const IndexableColumns &row) {
  if (row.lists)
    return field.isList();
  if (field.type.kind != FieldType::Kind::Scalar)
    return false;
  return field.nativeType ? hasWord(row.nativeTypes, field.nativeType->name)
                          : row.scalar == field.type.scalar;
}

/// Whether the index can hold the column, compared in the way that is asked.
static bool fits(const KeyFacts &facts, IndexType type,
                 const IndexedField &part) {
  bool choosy = facts.choosyTypes & only(type);
  StringRef operators = part.operatorClass;
  if (part.rawOperatorClass)
    return true;
  if (!choosy)
    return operators.empty();
  if (part.field->type.kind == FieldType::Kind::Unsupported &&
      operators.empty())
    return true;
  return any_of(facts.indexableColumns, [&](const IndexableColumns &row) {
    return row.type == type && isHeldBy(*part.field, row) &&
           (operators.empty() ? row.hasDefault
                              : hasWord(row.operatorClasses, operators));
  });
}

static void report(const KeyFacts &facts, const KeyOf &key,
                   const IndexedField &part, Reporter &reporter) {
  std::string type = key.index.type.empty() ? "BTree" : key.index.type;
  std::string what =
      part.operatorClass.empty()
          ? "hold the type of `" + part.path.str() + "`"
          : "compare `" + part.path.str() + "` by `" + part.operatorClass + "`";
  DiagnosticBuilder builder = reporter.report(
      indexTypeMismatch.rule, key.span(),
      "a `" + type + "` index cannot " + what + "; choose another `type`" +
          (facts.operatorClasses ? " or `ops`" : ""));
  if (part.field)
    builder.note(part.field->nameSpan(), "the field");
}

static void checkKey(const KeyFacts &facts, const KeyOf &key, IndexType type,
                     Reporter &reporter) {
  for (const IndexedField &part : key.index.fields)
    if (part.field && !fits(facts, type, part))
      report(facts, key, part, reporter);
  if ((facts.singleColumnTypes & only(type)) && key.index.fields.size() > 1)
    reporter.report(
        indexTypeMismatch.rule, key.span(),
        "a `" + key.index.type +
            "` index holds a single field; create one index for each field");
}

/// CockroachDB: no operator classes at all, and nothing after Json.
static void checkInverted(const KeyFacts &facts, const KeyOf &key,
                          Reporter &reporter) {
  for (const IndexedField &part : key.index.fields) {
    if (!part.operatorClass.empty() || part.rawOperatorClass) {
      reporter.report(
          indexTypeMismatch.rule, key.span(),
          "CockroachDB has no operator classes; remove `ops` from `" +
              part.path + "`");
      return;
    }
    if (!part.field)
      continue;
    if (!fits(facts, IndexType::Gin, part))
      report(facts, key, part, reporter);
    bool last = &part == &key.index.fields.back();
    if (!last && any_of(facts.indexableColumns, [&](const auto &row) {
          return row.lastOnly && isHeldBy(*part.field, row);
        }))
      reporter.report(indexTypeMismatch.rule, key.span(),
                      "`" + part.path + "` must come last in a `" +
                          key.index.type + "` index; move it to the end");
  }
}

static void check(const KeyOf &key, const BlockContext &context,
                  Reporter &reporter) {
  const KeyFacts &facts = keyFacts(context);
  if (!facts.choosyTypes)
    return;
  if (key.index.kind != IndexAttribute::Kind::Index || !key.model.isTable())
    return;
  IndexType type = parseIndexType(key.index.type).value_or(IndexType::BTree);
  if (facts.operatorClasses)
    checkKey(facts, key, type, reporter);
  else if (type == IndexType::Gin)
    checkInverted(facts, key, reporter);
}

const RuleDefinition indexTypeMismatch = {
    .rule = {.id = "index-type-mismatch",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A column that a type of index cannot hold."},
    .stage = Stage::Indexes,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB},
    .eachKey = check};

} // namespace holdfast
