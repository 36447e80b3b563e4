#include "evidence/UsualSchema.h"

#include "catalog/MoveSchema.h"
#include "introspect/ConnectionUrl.h"
#include "project/DatabaseUrl.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

std::optional<std::string> schemaOfUrl(vfs::FileSystem &files,
                                       const Project &project,
                                       const Schema &schema) {
  auto provider = schema.provider();
  if (!provider || defaultSchema(*provider).empty())
    return std::nullopt; // there are none
  auto found = findDatabaseUrl(files, project, schema);
  if (!found) {
    consumeError(found.takeError());
    return std::nullopt;
  }
  auto url = introspect::ConnectionUrl::parse(found->url);
  if (!url) {
    consumeError(url.takeError());
    return std::nullopt;
  }
  return url->parameter("schema").value_or(defaultSchema(*provider)).str();
}

/// The database schemas beside the usual one that have tables.
static std::vector<StringRef> othersWithTables(const Catalog &catalog) {
  std::vector<StringRef> names;
  for (const Table &table : catalog.tables)
    if (table.schema != defaultSchema(catalog.provider) &&
        !is_contained(names, table.schema))
      names.push_back(table.schema);
  return names;
}

/// Whether all tables lie in that database schema, one of a model among them.
static bool isOnlyOne(const Catalog &catalog, StringRef name,
                      const Schema &schema) {
  return all_of(catalog.tables,
                [&](const Table &table) { return table.schema == name; }) &&
         any_of(schema.models(), [&](const Model &model) {
           return model.isTable() && catalog.findTable(name, model.tableName);
         });
}

/// A history is written for whichever schema the URL names.
static bool isHistory(const Evidence &evidence) {
  return !evidence.catalog.files.empty() && !isDump(evidence);
}

std::shared_ptr<const Evidence>
inUsualSchema(std::shared_ptr<const Evidence> evidence, const Schema &schema,
              function_ref<std::optional<std::string>()> ofUrl) {
  const Catalog &catalog = evidence->catalog;
  StringRef usual = defaultSchema(catalog.provider);
  const Datasource *datasource = schema.datasource();
  if (catalog.ofPrismaSchema || usual.empty() ||
      (datasource && !datasource->schemas.empty()))
    return evidence;
  if (catalog.schemas.size() == 1 && catalog.schemas.front() != usual)
    return inUsualSchema(*evidence, catalog.schemas.front());
  std::vector<StringRef> others = othersWithTables(catalog);
  if (others.empty() || isHistory(*evidence))
    return evidence;
  std::optional<std::string> named = ofUrl();
  bool isKnown = named && is_contained(others, *named);
  bool isGuessed =
      !named && others.size() == 1 && isOnlyOne(catalog, others[0], schema);
  if (!isKnown && !isGuessed)
    return evidence;
  return inUsualSchema(*evidence, isKnown ? *named : others[0].str());
}

/// Takes out what lies in a database schema.
static void leaveOut(Catalog &catalog, StringRef schema) {
  auto isThere = [&](const auto &object) { return object.schema == schema; };
  erase_if(catalog.tables, isThere);
  erase_if(catalog.views, isThere);
  erase_if(catalog.enums, isThere);
  erase_if(catalog.domains, isThere);
  erase_if(catalog.sequences, isThere);
  erase(catalog.schemas, schema);
}

std::shared_ptr<const Evidence> inUsualSchema(const Evidence &evidence,
                                              StringRef name) {
  auto moved = std::make_shared<Evidence>(evidence);
  StringRef usual = defaultSchema(moved->catalog.provider);
  moved->usualSchema = name.str();
  leaveOut(moved->catalog, usual);
  moveSchema(moved->catalog, moved->usualSchema, usual);
  moved->catalog.indexNames();
  moved->rows.moveSchema(moved->usualSchema, usual);
  if (isDump(*moved))
    moved->detail = "schema " + moved->usualSchema;
  return moved;
}

std::optional<StringRef> schemaSeen(const Evidence &evidence,
                                    StringRef written) {
  StringRef usual = defaultSchema(evidence.catalog.provider);
  if (evidence.usualSchema.empty())
    return written;
  if (written == evidence.usualSchema)
    return usual;
  return written == usual ? std::nullopt : std::optional(written);
}

CompareOptions optionsSeen(const Evidence &evidence, CompareOptions options) {
  if (evidence.usualSchema.empty())
    return options;
  std::string from = evidence.usualSchema + ".";
  std::string to = (defaultSchema(evidence.catalog.provider) + ".").str();
  for (auto *external : {&options.externalTables, &options.externalEnums})
    for (auto *names : {&external->names, &external->patterns})
      for (std::string &name : *names)
        if (StringRef(name).starts_with(from))
          name.replace(0, from.size(), to);
  return options;
}

} // namespace holdfast
