#include "rules/AllRules.h"
#include "rules/RuleDefinition.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether the server takes two NULLs for the same value.
static bool comparesNulls(const BlockContext &context) {
  const Connector *connector = context.namedConnector();
  return connector && (connector->storesDocuments ||
                       connector->provider == Provider::SQLServer);
}

/// Whether the other fields are unique already, whatever this one holds.
static bool hasKey(const IndexAttribute &index) {
  return any_of(index.fields, [](const IndexedField &indexed) {
    return indexed.field && indexed.field->id;
  });
}

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  if (!model.isTable() || !context.namedConnector())
    return;
  for (const IndexAttribute &index : model.indexes) {
    if (index.kind != IndexAttribute::Kind::Unique || index.where ||
        hasKey(index))
      continue;
    const Field *nullable = nullptr;
    bool areAllNullable = true;
    std::string names;
    for (const IndexedField &indexed : index.fields) {
      bool isNullable =
          indexed.field && indexed.field->arity == Arity::Optional;
      areAllNullable &= isNullable;
      names += (names.empty() ? "`" : " and `") + indexed.path.str() + "`";
      if (isNullable && !nullable)
        nullable = indexed.field;
    }
    if (!nullable)
      continue;
    Span place = model.document->span(index.attribute->range);
    if (comparesNulls(context)) {
      if (areAllNullable)
        reporter.report(nullableUnique.rule, place,
                        "only one `" + model.name + "` can be without " +
                            names + ": " +
                            context.namedConnector()->displayName +
                            " takes two NULLs for duplicates");
    } else if (index.fields.size() > 1) {
      reporter
          .report(nullableUnique.rule, place,
                  "`" + model.name + "` can have duplicates if `" +
                      nullable->name +
                      "` is NULL: " + context.namedConnector()->displayName +
                      " takes no two NULLs for the same")
          .note(nullable->nameSpan(), "may be NULL");
    }
  }
}

const RuleDefinition nullableUnique = {
    .rule = {.id = "nullable-unique",
             .category = Category::Hygiene,
             .severity = Severity::Warning,
             .purpose = "A unique constraint that rows with NULL escape, or "
                        "that lets one of them in.",
             .isOptIn = true},
    .stage = Stage::Convention,
    .eachModel = check};

} // namespace holdfast
