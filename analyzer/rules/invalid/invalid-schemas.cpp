#include "rules/RuleDefinition.h"

#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition invalidSchemas;

static void checkList(const Document &document, const Expression &list,
                      Reporter &reporter) {
  if (list.items.empty()) {
    reporter.report(invalidSchemas.rule, document.span(list.range),
                    "Prisma refuses an empty list of database schemas: name "
                    "one, or remove `schemas`");
    return;
  }
  StringSet<> seen;
  for (const Argument &item : list.items)
    if (item.value && !seen.insert(item.value->text).second) {
      // Prisma points at the first of the equal names.
      for (const Argument &first : list.items)
        if (first.value && first.value->text == item.value->text)
          return (void)reporter.report(
              invalidSchemas.rule, document.span(first.value->range),
              "Prisma refuses `schemas`, because " + item.value->text +
                  " is in the list twice: remove one");
    }
}

static void check(const RuleContext &context, Reporter &reporter) {
  const Datasource *datasource = context.schema.datasource();
  const Property *schemas =
      datasource ? datasource->block->findProperty("schemas") : nullptr;
  if (schemas && schemas->value &&
      schemas->value->kind == ExpressionKind::Array)
    checkList(*datasource->document, *schemas->value, reporter);
}

const RuleDefinition invalidSchemas = {
    {"invalid-schemas", Category::Invalid, Severity::Error,
     "Finds `schemas` lists that are empty or name one twice."},
    Stage::Configuration,
    check};

} // namespace holdfast
