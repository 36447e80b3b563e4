#include "ide/Links.h"

#include "review/Allowances.h"
#include "rules/Registry.h"
#include "schema/SettingValue.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static DocumentLink linkFrom(const Expression &text, DocumentLink::Kind kind,
                             StringRef value) {
  return {
      kind, {text.range.begin + 1, text.range.end - 1}, nullptr, value.str()};
}

/// The only text that is given to `env`, or null.
static const Expression *variableOf(const Expression &value) {
  if (!isEnvCall(value) || value.items.size() != 1)
    return nullptr;
  const Expression *name = value.items[0].value;
  return name && name->kind == ExpressionKind::String ? name : nullptr;
}

static void addProperty(const Block &block, const Property &property,
                        std::vector<DocumentLink> &links) {
  if (!property.value)
    return;
  if (const Expression *name = variableOf(*property.value))
    links.push_back(
        linkFrom(*name, DocumentLink::Kind::Variable, unescape(name->text)));
  if (property.value->kind != ExpressionKind::String)
    return;
  std::string text = unescape(property.value->text);
  StringRef path = text;
  bool isOutput =
      block.kind == BlockKind::Generator && property.key.text == "output";
  bool isDatabase = block.kind == BlockKind::Datasource &&
                    is_contained({"url", "directUrl"}, property.key.text) &&
                    path.consume_front("file:");
  path = path.split('?').first;
  if ((isOutput || isDatabase) && !path.empty())
    links.push_back(linkFrom(*property.value, DocumentLink::Kind::Path, path));
}

static void addRules(const Schema &schema, const Document &document,
                     std::vector<DocumentLink> &links) {
  StringRef text = document.file().text();
  for (const Allowance &allowance : findAllowances(schema)) {
    const Rule *rule = findRule(allowance.rule);
    if (!rule || allowance.file != &document.file())
      continue;
    auto begin = static_cast<uint32_t>(allowance.rule.begin() - text.begin());
    auto size = static_cast<uint32_t>(allowance.rule.size());
    links.push_back(
        {DocumentLink::Kind::Rule, {begin, begin + size}, rule, ""});
  }
}

std::vector<DocumentLink> documentLinks(const Schema &schema,
                                        const Document &document) {
  std::vector<DocumentLink> links;
  for (const Block &block : document.blocks())
    for (const Property &property : block.properties)
      addProperty(block, property, links);
  addRules(schema, document, links);
  llvm::sort(links, [](const DocumentLink &a, const DocumentLink &b) {
    return a.range < b.range;
  });
  return links;
}

std::optional<Range> findVariable(StringRef text, StringRef name) {
  for (StringRef rest = text; !rest.empty();) {
    StringRef line = rest.take_until([](char c) { return c == '\n'; });
    rest = rest.drop_front(std::min(line.size() + 1, rest.size()));
    StringRef assignment = line.ltrim();
    if (assignment.consume_front("export "))
      assignment = assignment.ltrim();
    auto begin = static_cast<uint32_t>(assignment.begin() - text.begin());
    if (assignment.consume_front(name) && assignment.ltrim().starts_with("="))
      return Range{begin, begin + static_cast<uint32_t>(name.size())};
  }
  return std::nullopt;
}

} // namespace holdfast
