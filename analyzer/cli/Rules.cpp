#include "cli/CategoryGroups.h"
#include "cli/Commands.h"
#include "cli/printers/MarkdownText.h"
#include "cli/printers/RulesMarkdown.h"
#include "cli/printers/SummaryText.h"
#include "cli/printers/Wrap.h"

#include "diagnostics/DidYouMean.h"
#include "project/FileAccess.h"
#include "rules/Registry.h"
#include "settings/JsonShape.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"

using namespace llvm;

namespace holdfast::cli {

static std::vector<const Rule *> rulesOf(Category category) {
  std::vector<const Rule *> rules;
  for (const RuleDefinition *definition : allRules())
    if (definition->rule.category == category)
      rules.push_back(&definition->rule);
  // What is off comes last.
  llvm::stable_sort(rules, [](const Rule *a, const Rule *b) {
    auto rank = [](const Rule *rule) {
      return rule->isOptIn ? -1 : static_cast<int>(rule->severity);
    };
    return rank(a) > rank(b);
  });
  return rules;
}

static StringRef levelOf(const Rule &rule) {
  return rule.isOptIn ? "off" : spelling(rule.severity);
}

static size_t longestId(ArrayRef<const Rule *> rules) {
  size_t longest = 0;
  for (const Rule *rule : rules)
    longest = std::max(longest, rule->id.size());
  return longest;
}

static constexpr size_t levelWidth = 7;

/// A line a rule, for `grep` and `cut`.
static void listAsLines() {
  std::vector<const Rule *> rules;
  for (const CategoryGroup &group : categoryGroups())
    append_range(rules, rulesOf(group.category));
  size_t width = longestId(rules);
  for (const Rule *rule : rules)
    outs() << left_justify(rule->id, width) << "  "
           << left_justify(spelling(rule->category), 10) << "  "
           << left_justify(levelOf(*rule), levelWidth) << "  " << rule->purpose
           << '\n';
}

/// `error  what it finds`, which begins at `column` or on a line of its own
/// where little of this one is left.
static void printMeaning(const Rule &rule, unsigned column,
                         const OutputStyle &style) {
  constexpr unsigned leastColumns = 30, indent = 4;
  bool hasRoom = column + leastColumns <= style.width;
  StringRef level = levelOf(rule);
  if (!rule.isOptIn)
    outs().changeColor(colorOf(rule.severity));
  outs() << level;
  outs().resetColor();
  if (hasRoom) {
    outs().indent(static_cast<unsigned>(levelWidth - level.size()) + 2);
  } else {
    outs() << '\n';
    outs().indent(column = indent);
  }
  printWrapped(outs(), shownText(rule.purpose, style),
               {style.width, column, column});
  outs() << '\n';
}

static void listForTerminal(const OutputStyle &style) {
  for (const auto &[index, group] : enumerate(categoryGroups())) {
    std::vector<const Rule *> rules = rulesOf(group.category);
    if (rules.empty())
      continue;
    auto width = static_cast<unsigned>(longestId(rules));
    outs() << (index ? "\n" : "");
    outs().changeColor(raw_ostream::SAVEDCOLOR, /*Bold=*/true);
    outs() << spelling(group.category);
    outs().resetColor();
    outs() << ": " << group.meaning << '\n';
    for (const Rule *rule : rules) {
      outs() << "  ";
      printRuleId(outs(), *rule, style);
      outs().indent(width - static_cast<unsigned>(rule->id.size()) + 2);
      printMeaning(*rule, 2 + width + 2 + levelWidth + 2, style);
    }
  }
}

/// The databases that it is about, and the safety of its fixes.
static void listDeclared(json::OStream &json, const RuleDefinition &rule) {
  json.attributeArray("databases", [&] {
    for (Provider provider : allProviders)
      if (rule.databases.has(provider))
        json.value(spelling(provider));
  });
  json.attributeArray("fixes", [&] {
    for (Safety safety : {Safety::Safe, Safety::Unsafe})
      if (rule.fixes.has(safety))
        json.value(safety == Safety::Safe ? "safe" : "unsafe");
  });
}

/// What a value of an option may be, as Markdown.
static std::string valuesOf(const JsonShape &shape) {
  if (shape.kind == JsonShape::Kind::Boolean)
    return "`true` or `false`";
  std::string text;
  for (const std::string &choice : shape.choices)
    text += (text.empty() ? "`\"" : ", `\"") + choice + "\"`";
  if (!text.empty())
    return text;
  return shape.example.empty() ? shape.noun
                               : shape.noun + ": `" + shape.example + "`";
}

static void listOptions(json::OStream &json, const Rule &rule) {
  JsonShape shape = rule.options ? rule.options() : JsonShape();
  json.attributeArray("options", [&] {
    for (const JsonProperty &option : shape.properties)
      json.object([&] {
        json.attribute("name", option.name);
        json.attribute("required", option.isRequired);
        json.attribute("value", valuesOf(option.shape));
        json.attribute("purpose", option.purpose);
      });
  });
  if (rule.options)
    json.attribute("example", shape.example);
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
          json.attribute("group", ruleFolder(rule).split('/').second);
          json.attribute("severity", spelling(rule.severity));
          json.attribute("optIn", rule.isOptIn);
          json.attribute("purpose", rule.purpose);
          listDeclared(json, *definition);
          listOptions(json, rule);
        });
    });
  });
  outs() << '\n';
}

static void listAsText() {
  OutputStyle style = prepareStandardOutput();
  if (style.isTerminal())
    listForTerminal(style);
  else
    listAsLines();
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
  else if (format == "markdown")
    printRulesMarkdown(outs());
  else
    return failure("unknown format `" + format +
                   "`; use text, json or markdown");
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
    return failure("no rule `" + id + "`" +
                   (hint.empty() ? "; holdfast rules lists them" : hint));
  }
  OutputStyle style = prepareStandardOutput();
  if (style.isTerminal()) {
    printMarkdown(outs(), rulePage(*rule), style);
    outs() << '\n' << rulePageUrl(*rule) << '\n';
  } else {
    outs() << rulePage(*rule);
  }
  return 0;
}

static constexpr OptionSpec rulesOptions[] = {
    {"--format", "NAME", "text (default), json or markdown",
     "text|json|markdown"},
};

const Command rulesCommand = {
    "rules",
    "",
    "list the rules",
    "Lists every rule with its category, severity and purpose, those about "
    "losses first.",
    rulesOptions,
    runRulesCommand};

const Command explainCommand = {
    "explain",
    "RULE",
    "show the page of a rule",
    "Prints what a rule checks, why, with examples and the fix.",
    {},
    runExplain};

} // namespace holdfast::cli
