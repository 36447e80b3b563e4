// At the top of a file: keywords of blocks, and names after them.
#include "ide/completion/Items.h"

using namespace llvm;

namespace holdfast {

/// The usual id of a new model.
static StringRef usualId(const CompletionPlace &place) {
  const Connector *connector = place.connector();
  if (connector && connector->storesDocuments)
    return "String @id @default(auto()) @map(\"_id\") @db.ObjectId";
  if (place.types().autoincrement == Autoincrement::BigIntFields)
    return "BigInt @id @default(autoincrement())";
  return "Int @id @default(autoincrement())";
}

static void addBlock(StringRef keyword, StringRef body, Items &items) {
  CompletionItem item = makeItem(CompletionKind::Keyword, keyword,
                                 documentationOf(WordKind::Block, keyword));
  writes(item, keyword, keyword + " " + body);
  items.push_back(std::move(item));
}

static std::string datasourceBody(const CompletionPlace &place) {
  std::string body = "${1:db} {\n  provider = \"${2|postgresql,mysql,sqlite,"
                     "sqlserver,mongodb,cockroachdb|}\"\n";
  if (place.input.prisma == PrismaVersion::V6)
    body += "  url      = env(\"${3:DATABASE_URL}\")\n";
  return body + "}";
}

static std::string generatorBody(const CompletionPlace &place) {
  if (place.input.prisma == PrismaVersion::V6)
    return "${1:client} {\n  provider = \"${2|prisma-client-js,prisma-client|}"
           "\"\n}";
  return "${1:client} {\n  provider = \"prisma-client\"\n  output   = "
         "\"${2:../generated/prisma}\"\n}";
}

void completeKeywords(const CompletionPlace &place, Items &items) {
  std::string id = escapeSnippet(usualId(place));
  addBlock("model", "${1:Name} {\n  id ${2:" + id + "}\n  $0\n}", items);
  if (place.types().enums)
    addBlock("enum", "${1:Name} {\n  $0\n}", items);
  if (place.types().compositeTypes)
    addBlock("type", "${1:Name} {\n  $0\n}", items);
  if (place.hasFeature("views"))
    addBlock("view", "${1:Name} {\n  $0\n}", items);
  if (place.schema().datasources().empty())
    addBlock("datasource", datasourceBody(place), items);
  addBlock("generator", generatorBody(place), items);
  if (place.at.word.empty() || place.at.prefix().starts_with("m"))
    addUnmappedTables(place, /*withKeyword=*/true, items);
  if (place.at.word.empty() || place.at.prefix().starts_with("e"))
    addUnmappedEnums(place, /*withKeyword=*/true, items);
}

void completeBlockNames(const CompletionPlace &place, Items &items) {
  switch (place.at.keyword) {
  case BlockKind::Model:
    addUnmappedTables(place, /*withKeyword=*/false, items);
    break;
  case BlockKind::Enum:
    addUnmappedEnums(place, /*withKeyword=*/false, items);
    break;
  case BlockKind::Datasource:
    items.push_back(makeItem(CompletionKind::Constant, "db"));
    break;
  case BlockKind::Generator:
    items.push_back(makeItem(CompletionKind::Constant, "client"));
    break;
  default:
    break;
  }
}

} // namespace holdfast
