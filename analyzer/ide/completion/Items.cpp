#include "ide/completion/Items.h"

#include "schema/Resolver.h"
#include "syntax/StringLiteral.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace holdfast {

/// Prisma reads nothing of a datasource in which one value is missing; while
/// that is typed, its provider is known all the same.
static std::optional<Provider> writtenProvider(const Schema &schema) {
  for (const Datasource &datasource : schema.datasources())
    if (const Property *property = datasource.block->findProperty("provider"))
      if (std::optional<Provider> provider =
              parseProvider(stringValue(property->value)))
        return provider;
  return std::nullopt;
}

const Connector *CompletionPlace::connector() const {
  std::optional<Provider> provider = schema().provider();
  if (!provider)
    provider = writtenProvider(schema());
  return provider ? &connectorOf(*provider) : nullptr;
}

// Where the provider is not known yet, what databases have in common; Prisma
// itself allows less there.
static const KeyFacts commonKeys = {.namedPrimaryKeys = true,
                                    .compoundPrimaryKeys = true};
static const TypeFacts commonTypes = {.enums = true,
                                      .scalarLists = true,
                                      .jsonLists = true,
                                      .autoincrement = Autoincrement::Anywhere};

const KeyFacts &CompletionPlace::keys() const {
  const Connector *known = connector();
  return known ? known->keys : commonKeys;
}

const TypeFacts &CompletionPlace::types() const {
  const Connector *known = connector();
  return known ? known->types : commonTypes;
}

bool CompletionPlace::hasFeature(StringRef name) const {
  return schema().hasPreviewFeature(name);
}

FieldFacts factsOf(const Schema &schema, const MemberText &member) {
  FieldFacts facts;
  facts.name = member.name;
  facts.list = member.list;
  facts.optional = member.optional;
  facts.scalar = parseScalar(member.type);
  facts.unsupported = member.type == "Unsupported";
  if (facts.scalar || facts.unsupported)
    return facts;
  facts.model = schema.findModel(member.type);
  if (!facts.model)
    facts.enumeration = schema.findEnum(member.type);
  return facts;
}

CompletionItem makeItem(CompletionKind kind, StringRef label,
                        const Documentation *documentation) {
  CompletionItem item;
  item.kind = kind;
  item.label = label.str();
  item.insert = item.label;
  if (documentation) {
    if (documentation->usage != label)
      item.detail = documentation->usage.str();
    item.documentation = documentation->text.str();
  }
  return item;
}

std::string escapeSnippet(StringRef text) {
  std::string result;
  for (char c : text) {
    if (StringRef("\\$}").contains(c))
      result += '\\';
    result += c;
  }
  return result;
}

CompletionItem &writes(CompletionItem &item, const Twine &text,
                       const Twine &snippet) {
  item.insert = text.str();
  item.snippet = snippet.str();
  return item;
}

CompletionItem makeText(const Place &at, CompletionKind kind, StringRef value,
                        const Documentation *documentation) {
  CompletionItem item = makeItem(kind, value, documentation);
  std::string quoted = quoteString(value);
  if (!at.inString) {
    item.label = quoted;
    item.insert = quoted;
    return item;
  }
  StringRef content = StringRef(quoted).drop_front().drop_back();
  item.insert = (at.stringClosed ? content : content.str() + "\"").str();
  return item;
}

/// Visits the tokens of the entries that do not hold the cursor.
static bool hasToken(const Frame &frame,
                     function_ref<bool(const Token &)> matches) {
  for (auto [index, entry] : enumerate(frame.entries))
    if (index != frame.current && any_of(entry.value, matches))
      return true;
  return false;
}

bool hasText(const Place &at, const Frame &frame, StringRef text) {
  return hasToken(frame, [&](const Token &token) {
    return token.kind == Token::Kind::String &&
           at.textOf(token.content()) == text;
  });
}

bool hasWordInList(const Place &at, const Frame &frame, StringRef word) {
  return hasToken(frame, [&](const Token &token) {
    return token.isWord() && at.textOf(token) == word;
  });
}

void addArgument(const Frame &frame, StringRef of, StringRef name,
                 StringRef value, Items &items) {
  for (auto [index, entry] : enumerate(frame.entries))
    if (index != frame.current && entry.name == name)
      return;
  CompletionItem item = makeItem(CompletionKind::Argument, name,
                                 documentationOfArgument(of, name));
  std::string plain = value.str();
  plain.erase(std::remove(plain.begin(), plain.end(), '$'), plain.end());
  std::string snippet = value.str();
  if (size_t hole = snippet.find('$'); hole != std::string::npos)
    snippet.replace(hole, 1, "$1");
  writes(item, name + ": " + plain, name + ": " + snippet);
  items.push_back(std::move(item));
}

void addList(Items &items) {
  items.push_back(makeItem(CompletionKind::Constant, "[]"));
  writes(items.back(), "[]", "[$1]");
}

void addBooleans(Items &items) {
  items.push_back(makeItem(CompletionKind::Constant, "true"));
  items.push_back(makeItem(CompletionKind::Constant, "false"));
}

} // namespace holdfast
