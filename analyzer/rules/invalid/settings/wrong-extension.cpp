#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "schema/Resolver.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static constexpr StringRef argumentNames[] = {"map", "schema", "version"};

static void report(const Document &document, Range range, const Twine &problem,
                   Reporter &reporter) {
  reporter.report(wrongExtension.rule, document.span(range),
                  problem + "; write `name`, or `name(map: \"…\", schema: "
                            "\"…\", version: \"…\")`");
}

static void checkArguments(const Document &document, const Expression &call,
                           Reporter &reporter) {
  SmallVector<StringRef, 4> seen;
  for (const Argument &argument : call.items) {
    if (!argument.value)
      continue;
    StringRef name = argument.name.text;
    if (name.empty()) {
      report(document, argument.range, "unnamed argument", reporter);
      continue;
    }
    if (is_contained(seen, name)) {
      report(document, argument.range, "duplicate argument `" + name + "`",
             reporter);
      continue;
    }
    seen.push_back(name);
    bool known = is_contained(argumentNames, name);
    if (argument.value->kind != ExpressionKind::String) {
      report(document, argument.value->range, "expected a string", reporter);
      if (known)
        report(document, argument.range, "`" + name + "` must be a string",
               reporter);
    }
    if (!known)
      report(document, argument.range, "unknown argument `" + name + "`",
             reporter);
  }
}

static void checkElement(const Document &document, const Expression &element,
                         Reporter &reporter) {
  if (element.kind == ExpressionKind::Call)
    checkArguments(document, element, reporter);
  else if (element.kind == ExpressionKind::String)
    reporter
        .report(wrongExtension.rule, document.span(element.range),
                "extension " + element.text +
                    " must not be in quotes; remove them")
        .fix(replaceFix(("Remove the quotes around " + element.text).str(),
                        Safety::Unsafe, document.span(element.range),
                        stringValue(&element)));
  else if (element.kind != ExpressionKind::Path)
    report(document, element.range, "not an extension name", reporter);
}

/// Prisma reads the arguments only where every element is a name or a call.
static void checkList(const Document &document, const Expression &value,
                      Reporter &reporter) {
  if (value.kind != ExpressionKind::Array)
    return checkElement(document, value, reporter);
  auto hasName = [](const Argument &item) {
    return item.value && (item.value->kind == ExpressionKind::Call ||
                          item.value->kind == ExpressionKind::Path);
  };
  bool names = all_of(value.items, hasName);
  for (const Argument &item : value.items)
    if (item.value && (names || !hasName(item)))
      checkElement(document, *item.value, reporter);
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Datasource &datasource : context.schema.datasources()) {
    if (!datasource.provider || !connectorOf(*datasource.provider).extensions)
      continue;
    if (const Property *list = datasource.block->findProperty("extensions"))
      checkList(*datasource.document, *list->value, reporter);
  }
}

const RuleDefinition wrongExtension = {
    .rule = {.id = "wrong-extension",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "An element of `extensions` that is not an extension."},
    .stage = Stage::Configuration,
    .databases = {Provider::PostgreSQL},
    .fixes = {Safety::Unsafe},
    .wholeSchema = check};

} // namespace holdfast
