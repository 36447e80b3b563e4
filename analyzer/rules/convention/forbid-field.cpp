#include "rules/AllRules.h"
#include "rules/Options.h"
#include "rules/convention/Written.h"

using namespace llvm;

namespace holdfast {

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  if (!field.model->isTable())
    return;
  Options options(context, forbidField.rule);
  for (StringRef pattern : options.texts("forbid")) {
    if (!options.matches(pattern, field.name))
      continue;
    std::string why = looksLikeRegex(pattern)
                          ? (": its name matches `" + pattern + "`").str()
                          : "";
    reporter.report(forbidField.rule, field.nameSpan(),
                    "`" + nameOf(field) + "` is not allowed" + why);
    return;
  }
}

static JsonShape options() {
  return optionsShape(
      "{\"forbid\": [\"id\"]}",
      {required(patternsOption("forbid", "Names that no field may have.",
                               "[\"id\", \"/D6$/\"]"))});
}

const RuleDefinition forbidField = {
    .rule = {.id = "forbid-field",
             .category = Category::Convention,
             .severity = Severity::Warning,
             .purpose = "A field with a name that is not allowed.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .eachField = check};

} // namespace holdfast
