#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"
#include "schema/Resolver.h"

using namespace llvm;

namespace holdfast {

static void checkName(const Document &document, const Attribute &attribute,
                      StringRef name, unsigned maxBytes, Reporter &reporter) {
  if (name.size() > maxBytes)
    reporter.report(constraintNameTooLong.rule,
                    attributeSpan(document, attribute),
                    "constraint name `" + name + "` exceeds " +
                        Twine(maxBytes) + " bytes; shorten it");
}

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  const Connector *connector = context.connector();
  if (!connector)
    return;
  unsigned maxBytes = connector->maxIdentifierBytes;
  if (!model.isTable())
    return;
  for (const IndexAttribute &index : model.indexes)
    checkName(*model.document, *index.attribute,
              index.map.empty() && index.kind == IndexAttribute::Kind::Index
                  ? index.name
                  : index.map,
              maxBytes, reporter);
  for (const Field &field : model.fields) {
    if (field.relation && connector->namedForeignKeys)
      checkName(*model.document, *field.relation->attribute,
                field.relation->map, maxBytes, reporter);
    if (field.defaultAttribute)
      checkName(*model.document, *field.defaultAttribute,
                stringValue(field.defaultAttribute->find("map", false)),
                maxBytes, reporter);
  }
}

const RuleDefinition constraintNameTooLong = {
    .rule = {.id = "constraint-name-too-long",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A name of a constraint that the database would cut off."},
    .stage = Stage::Indexes,
    .eachModel = check};

} // namespace holdfast
