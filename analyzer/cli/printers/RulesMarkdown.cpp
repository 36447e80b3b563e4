#include "cli/printers/RulesMarkdown.h"

#include "cli/CategoryGroups.h"
#include "rules/Registry.h"
#include "settings/JsonShape.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::cli {

/// `a`, `a and b`, `a, b and c`.
static std::string listed(ArrayRef<std::string> words) {
  if (words.size() < 2)
    return words.empty() ? "" : words.front();
  return join(words.drop_back(), ", ") + " and " + words.back();
}

static std::string databasesOf(const RuleDefinition &rule) {
  if (rule.databases == everyDatabase)
    return "every";
  if (rule.databases == sqlDatabases)
    return "SQL";
  std::vector<std::string> names;
  for (Provider provider : allProviders)
    if (rule.databases.has(provider))
      names.push_back(connectorOf(provider).displayName.str());
  return listed(names);
}

static std::string fixesOf(const RuleDefinition &rule) {
  std::vector<std::string> words;
  if (rule.fixes.has(Safety::Safe))
    words.push_back("safe");
  if (rule.fixes.has(Safety::Unsafe))
    words.push_back("unsafe");
  return listed(words);
}

static std::string optionsOf(const Rule &rule) {
  std::vector<std::string> names;
  if (rule.options)
    for (const JsonProperty &option : rule.options().properties)
      names.push_back("`" + option.name + "`");
  return join(names, ", ");
}

/// A text in a cell of a table.
static std::string cell(StringRef text) {
  std::string escaped;
  for (char c : text)
    escaped += c == '|' ? std::string("\\|") : std::string(1, c);
  return escaped;
}

static void printRow(raw_ostream &out, const RuleDefinition &definition) {
  const Rule &rule = definition.rule;
  std::string what = fixesOf(definition), options = optionsOf(rule);
  out << "| [" << rule.id << "](../analyzer/rules/" << ruleFolder(rule) << '/'
      << rule.id << ".md) | " << cell(rule.purpose) << " | "
      << (rule.isOptIn ? "off" : spelling(rule.severity)) << " | "
      << databasesOf(definition) << " | " << what << (what.empty() ? "" : " ")
      << "| " << options << (options.empty() ? "|\n" : " |\n");
}

static void printTable(raw_ostream &out, StringRef folder) {
  out << "\n| rule | what goes wrong | severity | databases | fix | options |\n"
         "| --- | --- | --- | --- | --- | --- |\n";
  for (const RuleDefinition *definition : allRules())
    if (ruleFolder(definition->rule) == folder)
      printRow(out, *definition);
}

/// The category's own folder and those of its groups, in the order of the
/// rules.
static std::vector<StringRef> foldersOf(Category category) {
  std::vector<StringRef> folders;
  for (const RuleDefinition *definition : allRules()) {
    StringRef folder = ruleFolder(definition->rule);
    if (definition->rule.category == category && !is_contained(folders, folder))
      folders.push_back(folder);
  }
  return folders;
}

void printRulesMarkdown(raw_ostream &out) {
  out << "# Rules\n\n"
         "Every rule, by category. `off` is a rule that runs only if you ask "
         "for it; a `safe` fix\nchanges neither the database nor the generated "
         "client. To find the rule of a message,\nlook for its name in "
         "brackets, or run `holdfast explain RULE`.\n\n"
         "<!-- Written by `holdfast rules --format markdown`; do not edit. "
         "-->\n";
  for (const CategoryGroup &group : categoryGroups()) {
    std::vector<StringRef> folders = foldersOf(group.category);
    if (folders.empty())
      continue;
    out << "\n## " << spelling(group.category) << "\n"
        << StringRef(group.meaning).take_front(1).upper()
        << StringRef(group.meaning).drop_front() << ".\n";
    for (StringRef folder : folders) {
      if (folder.contains('/'))
        out << "\n### " << folder << "\n";
      printTable(out, folder);
    }
  }
}

} // namespace holdfast::cli
