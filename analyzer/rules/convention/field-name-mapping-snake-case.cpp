#include "rules/AllRules.h"
#include "rules/Options.h"
#include "rules/convention/Casing.h"
#include "rules/convention/Written.h"

using namespace llvm;

namespace holdfast {

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  if (!field.model->isTable() || !holdsValue(field))
    return;
  Options options(context, fieldNameMappingSnakeCase.rule);
  bool isPrefixed = options.flag("requireUnderscorePrefixForIds") && field.id;
  std::optional<std::string> mapped = mappedName(field.declaration->attributes);
  if (!mapped && !isPrefixed && field.name.lower() == field.name)
    return;
  std::string wanted = (isPrefixed ? "_" : "") +
                       snakeCase(field.name, options.texts("compoundWords"));
  if (mapped == wanted)
    return;
  auto finding =
      reporter.report(fieldNameMappingSnakeCase.rule, field.nameSpan(),
                      "the column of `" + nameOf(field) + "` is named `" +
                          field.columnName + "`; map it to `" + wanted + "`");
  if (std::optional<Fix> fix = mapFieldFix(field, wanted))
    finding.fix(std::move(*fix));
}

static JsonShape options() {
  return optionsShape("{\"compoundWords\": [\"GraphQL\"]}",
                      {compoundWordsOption(),
                       flagOption("requireUnderscorePrefixForIds",
                                  "Whether the column of a field with `@id` "
                                  "begins with `_`, as in MongoDB.")});
}

const RuleDefinition fieldNameMappingSnakeCase = {
    .rule =
        {.id = "field-name-mapping-snake-case",
         .category = Category::Convention,
         .severity = Severity::Warning,
         .purpose =
             "A field whose column is not named like the field in snake_case.",
         .isOptIn = true,
         .options = options},
    .stage = Stage::Convention,
    .fixes = {Safety::Unsafe},
    .eachField = check};

} // namespace holdfast
