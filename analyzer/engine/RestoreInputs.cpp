#include "engine/RestoreInputs.h"

#include "catalog/LowerSchema.h"
#include "catalog/RenderSchema.h"
#include "evidence/SourceTexts.h"
#include "evidence/UsualSchema.h"
#include "project/FileAccess.h"
#include "review/Comparison.h"
#include "rules/Registry.h"
#include "settings/SettingsReader.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace holdfast {

using SchemaPtr = std::unique_ptr<const Schema>;

/// Half a schema would make all of the rest look lost.
static Expected<SchemaPtr> resolveWhole(ArrayRef<SourceFilePtr> files) {
  std::vector<DocumentPtr> documents;
  for (const SourceFilePtr &file : files) {
    documents.push_back(Document::parse(file));
    if (!documents.back()->syntaxErrors().empty())
      return errorAt(file, documents.back()->syntaxErrors().front().range.begin,
                     "this line is not valid, so nothing can be restored; "
                     "repair it first (holdfast check explains "
                     "it)");
  }
  return Schema::resolve(std::move(documents));
}

Expected<CurrentSchema> readCurrent(vfs::FileSystem &files,
                                    const RestoreRequest &request) {
  auto project = findProject(files, request.path);
  if (!project)
    return project.takeError();
  CurrentSchema current;
  current.project = std::move(*project);
  auto settings = readSettings(files, current.project, ruleConstants());
  if (!settings)
    return settings.takeError();
  current.settings = std::move(*settings);
  for (const std::string &path : current.project.schemaFiles) {
    auto file = readUtf8File(files, path);
    if (!file)
      return file.takeError();
    current.files.push_back(std::move(*file));
  }
  auto schema = resolveWhole(current.files);
  if (!schema)
    return schema.takeError();
  current.schema = std::move(*schema);
  auto provider = current.schema->provider();
  if (!provider)
    return failure(current.files.front()->path() +
                   " has no datasource with a known provider; restore that "
                   "block first, as it says what kind of database this is");
  current.provider = *provider;
  if (current.schema->datasource()->schemas.empty())
    current.usualSchema = schemaOfUrl(files, current.project, *current.schema);
  return current;
}

/// Whether the table is that of a many-to-many relation of the schema, which no
/// model maps.
static bool isJoinTable(const Table &table, const Catalog &described,
                        const Schema &schema) {
  return described.findTable(table.schema, table.name) &&
         none_of(schema.models(), [&](const Model &model) {
           return model.isTable() && model.tableName == table.name &&
                  schemaNameOr(model.schemaName, described.provider) ==
                      table.schema;
         });
}

/// The tables and enums that the schema could have: in the schemas that it
/// names, and not declared external.
static Catalog withinReach(const Evidence &evidence,
                           const CurrentSchema &current,
                           ArrayRef<std::string> schemas) {
  const Catalog &catalog = evidence.catalog;
  Catalog reach = catalog;
  Catalog wanted;
  wanted.provider = catalog.provider;
  wanted.schemas = schemas.vec();
  if (wanted.schemas.empty() && !catalog.schemas.empty())
    wanted.schemas = {schemaNameOr("", current.provider)};
  CompareOptions options = optionsSeen(
      evidence, compareOptionsOf(current.project, current.settings));
  StringSet<> tables, enums;
  for (const Change &change : compare(reach, wanted, options)) {
    if (change.kind == Change::Kind::DropTable)
      tables.insert(change.fromTable->schema + "." + change.fromTable->name);
    if (change.kind == Change::Kind::DropEnum)
      enums.insert(change.fromEnum->schema + "." + change.fromEnum->name);
  }
  Catalog described = lowerSchema(*current.schema, current.provider);
  erase_if(reach.tables, [&](const Table &table) {
    return !tables.contains(table.schema + "." + table.name) ||
           isJoinTable(table, described, *current.schema);
  });
  erase_if(reach.enums, [&](const EnumType &type) {
    return !enums.contains(type.schema + "." + type.name);
  });
  // The server makes them again with their foreign keys.
  for (Table &table : reach.tables)
    erase_if(table.indexes, [](const Index &index) { return index.implicit; });
  reach.schemas = schemas.vec();
  return reach;
}

static Error wrongProvider(StringRef label, Provider theirs, Provider ours) {
  return failure(label + " describes a " + spelling(theirs) +
                 " database, but the schema's provider is " + spelling(ours) +
                 "; give a source of that provider");
}

static introspect::ReadOptions readOptions(const CurrentSchema &current) {
  introspect::ReadOptions live;
  if (const Datasource *datasource = current.schema->datasource())
    for (const std::string &name : datasource->schemas)
      live.schemas.push_back(name);
  return live;
}

static Expected<std::shared_ptr<const Evidence>>
readCatalog(vfs::FileSystem &files, StringRef source,
            const CurrentSchema &current, const introspect::ReadOptions &live) {
  auto evidence =
      loadEvidence(files, source, {current.provider, &current.project, &live});
  if (!evidence)
    return evidence.takeError();
  Provider theirs = (*evidence)->catalog.provider;
  if (theirs != current.provider)
    return wrongProvider((*evidence)->label, theirs, current.provider);
  return evidence;
}

/// A source as the schema sees it.
static Expected<std::shared_ptr<const Evidence>>
loadCatalog(vfs::FileSystem &files, StringRef source,
            const CurrentSchema &current, const introspect::ReadOptions &live) {
  auto evidence = readCatalog(files, source, current, live);
  if (!evidence)
    return evidence.takeError();
  return inUsualSchema(std::move(*evidence), *current.schema,
                       [&] { return current.usualSchema; });
}

Expected<std::shared_ptr<const Evidence>>
loadDatabase(vfs::FileSystem &files, StringRef source,
             const CurrentSchema &current, const Catalog &earlier) {
  introspect::ReadOptions live = readOptions(current);
  auto database = loadCatalog(files, source, current, live);
  if (!database || !isDatabase(source))
    return database;
  const std::string &usual = (*database)->usualSchema;
  live.schemas = (*database)->catalog.schemas;
  if (live.schemas.empty())
    return database; // the provider has none
  size_t wereRead = live.schemas.size();
  for (const Table &table : earlier.tables)
    if (!is_contained(live.schemas, table.schema))
      live.schemas.push_back(table.schema);
  if (live.schemas.size() == wereRead)
    return database;
  if (usual.empty())
    return loadCatalog(files, source, current, live);
  // Its usual one is read by its own name.
  *find(live.schemas, defaultSchema(current.provider)) = usual;
  auto whole = readCatalog(files, source, current, live);
  if (!whole)
    return whole.takeError();
  return inUsualSchema(**whole, usual);
}

static Expected<EarlierState> fromSchema(const SourceTexts &texts,
                                         const CurrentSchema &current) {
  EarlierState earlier;
  auto schema = resolveWhole(texts.texts);
  if (!schema)
    return schema.takeError();
  earlier.schema = std::move(*schema);
  Provider theirs = earlier.schema->provider().value_or(current.provider);
  if (theirs != current.provider)
    return wrongProvider(texts.label, theirs, current.provider);
  if (!connectorOf(current.provider).storesDocuments)
    earlier.catalog = std::make_shared<const Catalog>(
        lowerSchema(*earlier.schema, current.provider));
  return earlier;
}

/// Takes out what a catalog knows of embedded documents: without the names of
/// their types it makes no schema.
static std::vector<std::string> leaveOutEmbedded(Catalog &catalog) {
  std::vector<std::string> leftOut;
  for (Table &table : catalog.tables) {
    for (const Column &column : table.columns)
      if (column.type.name == embeddedDocument &&
          !StringRef(column.name).contains('.'))
        leftOut.push_back("the embedded documents `" + table.name + "." +
                          column.name +
                          "` are not restored: only a schema knows their type");
    erase_if(table.columns, [](const Column &column) {
      return column.type.name == embeddedDocument ||
             StringRef(column.name).contains('.');
    });
  }
  return leftOut;
}

Expected<EarlierState> readEarlier(vfs::FileSystem &files,
                                   const RestoreRequest &request,
                                   const CurrentSchema &current) {
  if (!isDatabase(request.from)) {
    auto texts = readSource(files, request.from,
                            {current.provider, &current.project, nullptr});
    if (!texts)
      return texts.takeError();
    if (texts->kind == SourceTexts::Kind::Schema)
      return fromSchema(*texts, current);
  }
  auto evidence =
      loadCatalog(files, request.from, current, readOptions(current));
  if (!evidence)
    return evidence.takeError();
  EarlierState earlier;
  earlier.isRendered = true;
  earlier.evidence = *evidence;
  earlier.catalog =
      std::shared_ptr<const Catalog>(*evidence, &(*evidence)->catalog);
  const Datasource *datasource = current.schema->datasource();
  ArrayRef<std::string> schemas = datasource->schemas;
  Catalog reach = withinReach(**evidence, current, schemas);
  if (connectorOf(current.provider).storesDocuments) {
    earlier.leftOut = leaveOutEmbedded(reach);
    earlier.catalog = nullptr;
  }
  earlier.schema =
      Schema::resolve({Document::parse(std::make_shared<const SourceFile>(
          (*evidence)->label, renderSchema(reach, schemas)))});
  return earlier;
}

} // namespace holdfast
