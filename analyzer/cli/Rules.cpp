#include "cli/Commands.h"

#include "diagnostics/DidYouMean.h"
#include "project/FileAccess.h"
#include "rules/Registry.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"

using namespace llvm;

namespace holdfast::cli {

static void listAsText() {
  size_t width = 0;
  for (const RuleDefinition *definition : allRules())
    width = std::max(width, definition->rule.id.size());
  for (const RuleDefinition *definition : allRules()) {
    const Rule &rule = definition->rule;
    outs() << left_justify(rule.id, width) << "  "
           << left_justify(spelling(rule.category), 10) << "  "
           << left_justify(rule.isOptIn ? "off" : spelling(rule.severity), 7)
           << "  " << rule.purpose << '\n';
  }
}

static void listAsJson() {
  json::OStream json(outs(), 2);
  json.object([&] {
    json.attribute("version", 1);
    json.attributeArray("rules", [&] {
      for (const RuleDefinition *definition : allRules())
        json.object([&] {
          const Rule &rule = definition->rule;
          json.attribute("id", rule.id);
          json.attribute("category", spelling(rule.category));
          json.attribute("severity", spelling(rule.severity));
          json.attribute("optIn", rule.isOptIn);
          json.attribute("purpose", rule.purpose);
        });
    });
  });
  outs() << '\n';
}

static Expected<int> runRulesCommand(const Arguments &arguments) {
  if (!arguments.positional.empty())
    return failure("holdfast rules takes no operands; for one rule: holdfast "
                   "explain " +
                   arguments.positional.front());
  StringRef format = arguments.value("--format", "text");
  if (format == "json")
    listAsJson();
  else if (format == "text")
    listAsText();
  else
    return failure("unknown format `" + format + "`; there are text, json");
  return 0;
}

static Expected<int> runExplain(const Arguments &arguments) {
  if (arguments.positional.size() != 1)
    return failure("holdfast explain takes the id of one rule; holdfast rules "
                   "lists them");
  StringRef id = arguments.positional.front();
  const Rule *rule = findRule(id);
  if (!rule) {
    SmallVector<StringRef> ids;
    for (const RuleDefinition *definition : allRules())
      ids.push_back(definition->rule.id);
    std::string hint = didYouMean(id, ids);
    return failure("no rule is called `" + id + "`" +
                   (hint.empty() ? "; holdfast rules lists them" : hint));
  }
  outs() << rulePage(*rule);
  return 0;
}

static constexpr OptionSpec rulesOptions[] = {
    {"--format", "NAME", "text (default) or json"},
};

const Command rulesCommand = {
    "rules",
    "",
    "list the rules",
    "Lists every rule with its category, severity and purpose.",
    rulesOptions,
    runRulesCommand};

const Command explainCommand = {
    "explain",
    "RULE",
    "show the page of a rule",
    "Prints what a rule checks, why, with examples and the way out.",
    {},
    runExplain};

} // namespace holdfast::cli
