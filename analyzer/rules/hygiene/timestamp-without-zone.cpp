#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/convention/Written.h"

using namespace llvm;

namespace holdfast {

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  const Connector *connector = context.namedConnector();
  if (!connector || !connector->findNativeType("Timestamptz") ||
      !field.model->isTable() || field.type.kind != FieldType::Kind::Scalar ||
      field.type.scalar != Scalar::DateTime)
    return;
  const Document &document = *field.model->document;
  const NativeTypeAttribute *native = field.nativeType.get();
  if (native ? native->name != "Timestamp" : findNativeType(field) != nullptr)
    return;
  std::string wanted =
      "@db.Timestamptz" +
      (native && native->arguments.empty()
           ? ""
           : "(" + (native ? native->arguments.front() : "3") + ")");
  Span place = document.span(native ? native->attribute->range
                                    : field.declaration->type->name.range);
  Fix fix = native ? replaceFix("", Safety::Unsafe, place, wanted)
                   : addFieldAttributeFix(field, "", Safety::Unsafe, wanted);
  fix.title = "Give `" + field.name.str() + "` the type `" + wanted +
              "`: another type in the database";
  reporter
      .report(timestampWithoutZone.rule, place,
              "SQL reads `" + nameOf(field) +
                  "` in the time zone of each session: it is stored without "
                  "one; use `" +
                  wanted + "`")
      .fix(std::move(fix));
}

const RuleDefinition timestampWithoutZone = {
    .rule = {.id = "timestamp-without-zone",
             .category = Category::Hygiene,
             .severity = Severity::Warning,
             .purpose = "A moment that is stored without its time zone.",
             .isOptIn = true},
    .stage = Stage::Convention,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB},
    .fixes = {Safety::Unsafe},
    .eachField = check};

} // namespace holdfast
