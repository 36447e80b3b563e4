// Settings of datasources and generators.
#include "ide/completion/Items.h"

#include "ide/completion/GeneratorSettings.h"
#include "schema/PreviewFeatures.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace holdfast {

static void addSetting(const CompletionPlace &place, WordKind kind,
                       StringRef name, const Twine &value, Items &items) {
  const MemberText *known = place.at.block->find(name);
  bool isHere = known && place.at.member &&
                known->tokens.begin() == place.at.member->tokens.begin();
  if (known && !isHere)
    return;
  CompletionItem item =
      makeItem(CompletionKind::Setting, name, documentationOf(kind, name));
  std::string snippet = (name + " = " + value).str();
  std::string plain = snippet;
  if (size_t hole = plain.find("$1"); hole != std::string::npos)
    plain.erase(hole, 2);
  writes(item, plain, snippet);
  items.push_back(std::move(item));
}

static void completeDatasource(const CompletionPlace &place, Items &items) {
  auto add = [&](StringRef name, StringRef value) {
    addSetting(place, WordKind::DatasourceSetting, name, value, items);
  };
  add("provider", "\"$1\"");
  // Prisma 7 has them in prisma.config.ts.
  if (place.input.prisma == PrismaVersion::V6) {
    add("url", "env(\"$1\")");
    add("directUrl", "env(\"$1\")");
    add("shadowDatabaseUrl", "env(\"$1\")");
  }
  add("relationMode", "\"$1\"");
  const Connector *connector = place.connector();
  if (connector && hasSchemas(connector->provider))
    add("schemas", "[\"$1\"]");
  if (connector && connector->extensions &&
      place.hasFeature("postgresqlExtensions"))
    add("extensions", "[$1]");
}

/// The text of a setting of the block at the cursor.
static StringRef textOfSetting(const CompletionPlace &place, StringRef name) {
  if (const MemberText *setting = place.at.block->find(name))
    for (const Token &token : setting->tokens)
      if (token.kind == Token::Kind::String)
        return place.at.textOf(token.content());
  return "";
}

static void completeGenerator(const CompletionPlace &place, Items &items) {
  StringRef provider = textOfSetting(place, "provider");
  for (const GeneratorSetting &setting : generatorSettings())
    if (setting.isOf(provider, place.input.prisma))
      addSetting(place, WordKind::GeneratorSetting, setting.name,
                 setting.isList ? "[\"$1\"]" : "\"$1\"", items);
}

void completeSettings(const CompletionPlace &place, Items &items) {
  if (place.at.block->kind == BlockKind::Datasource)
    completeDatasource(place, items);
  else
    completeGenerator(place, items);
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

static void addVariables(const CompletionPlace &place, Items &items) {
  std::vector<std::string> names;
  if (place.input.variables)
    names = place.input.variables();
  bool inCall = place.at.frame() && place.at.frame()->callee == "env";
  if (names.empty() && !place.at.inString)
    names.push_back("DATABASE_URL");
  const Documentation *documentation =
      documentationOf(WordKind::Function, "env");
  for (const std::string &name : names) {
    if (place.at.inString || inCall) {
      items.push_back(makeText(place.at, CompletionKind::Variable, name));
      continue;
    }
    CompletionItem item = makeItem(CompletionKind::Function,
                                   "env(\"" + name + "\")", documentation);
    item.detail.clear();
    items.push_back(std::move(item));
  }
}

static void addTexts(const CompletionPlace &place, StringRef setting,
                     ArrayRef<StringRef> values, WordKind kind, Items &items) {
  for (StringRef value : values) {
    std::string key = kind == WordKind::SettingValue
                          ? (setting + "." + value).str()
                          : value.str();
    items.push_back(makeText(place.at, CompletionKind::Constant, value,
                             documentationOf(kind, key)));
    // The label says it already.
    items.back().detail.clear();
  }
}

static void addProviders(const CompletionPlace &place, Items &items) {
  addTexts(
      place, "provider",
      {"postgresql", "mysql", "sqlite", "sqlserver", "mongodb", "cockroachdb"},
      WordKind::Provider, items);
}

/// Inside of a list; outside of one, the list itself.
static bool isInList(const CompletionPlace &place, Items &items) {
  const Frame *frame = place.at.frame();
  if (frame && frame->bracket == '[')
    return true;
  if (!frame && !place.at.inString) {
    items.push_back(makeItem(CompletionKind::Constant, "[\"\"]"));
    writes(items.back(), "[\"\"]", "[\"$1\"]");
  }
  return false;
}

static void addPreviewFeatures(const CompletionPlace &place, Items &items) {
  if (!isInList(place, items))
    return;
  for (const PreviewFeature &feature : previewFeatures())
    if (feature.state(place.input.prisma, place.schema().provider()) ==
            PreviewState::Active &&
        !hasText(place.at, *place.at.frame(), feature.name))
      addTexts(place, "previewFeatures", {feature.name},
               WordKind::PreviewFeature, items);
}

/// Database schemas that are known to exist, and the usual one.
static void addSchemas(const CompletionPlace &place, Items &items) {
  if (!isInList(place, items))
    return;
  StringSet<> added;
  auto add = [&](StringRef name) {
    if (!name.empty() && !hasText(place.at, *place.at.frame(), name) &&
        added.insert(name).second)
      items.push_back(makeText(place.at, CompletionKind::Constant, name));
  };
  if (const Connector *connector = place.connector())
    add(defaultSchema(connector->provider));
  for (const auto &evidence : place.input.evidence) {
    for (const std::string &name : evidence->catalog.schemas)
      add(name);
    for (const Table &table : evidence->catalog.tables)
      add(table.schema);
  }
}

static void addExtension(StringRef name, const Frame &frame,
                         const CompletionPlace &place, Items &items) {
  // A name that is no word of Prisma's language needs another.
  std::string word = name.str();
  std::replace(word.begin(), word.end(), '-', '_');
  if (hasWordInList(place.at, frame, word))
    return;
  CompletionItem item = makeItem(CompletionKind::Constant, name);
  if (word != name)
    writes(item, word + "(map: \"" + name + "\")");
  items.push_back(std::move(item));
}

static void addExtensions(const CompletionPlace &place, Items &items) {
  const Frame *frame = place.at.frame();
  if (!frame) {
    addList(items);
    return;
  }
  if (frame->bracket == '(' && !frame->here().isNamed() && !place.at.inString) {
    for (StringRef name : {"map", "schema", "version"})
      addArgument(*frame, "extension", name, "\"$\"", items);
    return;
  }
  if (frame->bracket != '[' || place.at.inString)
    return;
  StringSet<> added;
  for (const auto &evidence : place.input.evidence)
    for (const std::string &name : evidence->catalog.extensions)
      if (added.insert(name).second)
        addExtension(name, *frame, place, items);
  for (StringRef name :
       {"citext", "pgcrypto", "uuid-ossp", "pg_trgm", "postgis", "vector",
        "hstore", "ltree", "btree_gin", "btree_gist", "unaccent", "cube",
        "intarray", "pg_stat_statements"})
    if (added.insert(name).second)
      addExtension(name, *frame, place, items);
}

static void completeDatasourceValue(const CompletionPlace &place,
                                    StringRef setting, Items &items) {
  if (setting == "provider")
    addProviders(place, items);
  else if (setting == "relationMode") {
    const Connector *connector = place.connector();
    if (!connector || connector->foreignKeyActions)
      addTexts(place, setting, {"foreignKeys"}, WordKind::SettingValue, items);
    addTexts(place, setting, {"prisma"}, WordKind::SettingValue, items);
  } else if (setting == "schemas")
    addSchemas(place, items);
  else if (setting == "extensions")
    addExtensions(place, items);
  else if (setting == "url" || setting == "directUrl" ||
           setting == "shadowDatabaseUrl")
    // A text alone is an address, which is nobody's to guess.
    if (!place.at.inString || place.at.frame())
      addVariables(place, items);
}

static void completeGeneratorValue(const CompletionPlace &place, StringRef name,
                                   Items &items) {
  if (name == "previewFeatures")
    return addPreviewFeatures(place, items);
  StringRef provider = textOfSetting(place, "provider");
  for (const GeneratorSetting &setting : generatorSettings()) {
    if (setting.name != name || !setting.isOf(provider, place.input.prisma) ||
        (setting.isList && !isInList(place, items)))
      continue;
    for (StringRef value : setting.values)
      if (!place.at.frame() || !hasText(place.at, *place.at.frame(), value))
        addTexts(place, name, {value}, WordKind::SettingValue, items);
  }
}

void completeSettingValues(const CompletionPlace &place, Items &items) {
  if (!place.at.member)
    return;
  if (place.at.frame() && place.at.frame()->callee == "env") {
    addVariables(place, items);
    return;
  }
  if (place.at.block->kind == BlockKind::Datasource)
    completeDatasourceValue(place, place.at.member->name, items);
  else
    completeGeneratorValue(place, place.at.member->name, items);
}

} // namespace holdfast
