#include "engine/Restore.h"

#include "catalog/LowerSchema.h"
#include "catalog/RenderSchema.h"
#include "engine/RestoredRows.h"
#include "evidence/SourceTexts.h"
#include "format/EditLayout.h"
#include "project/FileAccess.h"
#include "restore/RestoreSql.h"
#include "review/Comparison.h"
#include "rules/Registry.h"
#include "settings/Settings.h"
#include "settings/SettingsReader.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

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

namespace {

/// The schema in the state to be mended.
struct CurrentSchema {
  Project project;
  Settings settings;
  std::vector<SourceFilePtr> files;
  SchemaPtr schema;
  Provider provider;
};

/// What knows of the lost.
struct EarlierState {
  SchemaPtr schema;
  std::shared_ptr<const Catalog> catalog; ///< null where there is no SQL
  std::shared_ptr<const Evidence> evidence;
  bool isRendered = false;
  std::vector<std::string> leftOut; ///< what could not be rendered
};

} // namespace

static Expected<CurrentSchema> readCurrent(vfs::FileSystem &files,
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
static Catalog withinReach(const Catalog &catalog, const CurrentSchema &current,
                           ArrayRef<std::string> schemas) {
  Catalog reach = catalog;
  Catalog wanted;
  wanted.provider = catalog.provider;
  wanted.schemas = schemas.vec();
  if (wanted.schemas.empty() && !catalog.schemas.empty())
    wanted.schemas = {schemaNameOr("", current.provider)};
  CompareOptions options = compareOptionsOf(current.project, current.settings);
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
loadCatalog(vfs::FileSystem &files, StringRef source,
            const CurrentSchema &current, const introspect::ReadOptions &live) {
  auto evidence =
      loadEvidence(files, source, {current.provider, &current.project, &live});
  if (!evidence)
    return evidence.takeError();
  Provider theirs = (*evidence)->catalog.provider;
  if (theirs != current.provider)
    return wrongProvider((*evidence)->label, theirs, current.provider);
  return std::move(*evidence);
}

/// The database to write for, as far as the evidence goes: a table in a schema
/// that nobody read would be taken for lost.
static Expected<std::shared_ptr<const Evidence>>
loadDatabase(vfs::FileSystem &files, StringRef source,
             const CurrentSchema &current, const Catalog &earlier) {
  introspect::ReadOptions live = readOptions(current);
  auto database = loadCatalog(files, source, current, live);
  if (!database || !isDatabase(source))
    return database;
  live.schemas = (*database)->catalog.schemas;
  if (live.schemas.empty())
    return database; // the provider has none
  size_t wereRead = live.schemas.size();
  for (const Table &table : earlier.tables)
    if (!is_contained(live.schemas, table.schema))
      live.schemas.push_back(table.schema);
  if (live.schemas.size() == wereRead)
    return database;
  return loadCatalog(files, source, current, live);
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

static Expected<EarlierState> readEarlier(vfs::FileSystem &files,
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
  Catalog reach = withinReach(*earlier.catalog, current, schemas);
  if (connectorOf(current.provider).storesDocuments) {
    earlier.leftOut = leaveOutEmbedded(reach);
    earlier.catalog = nullptr;
  }
  earlier.schema =
      Schema::resolve({Document::parse(std::make_shared<const SourceFile>(
          (*evidence)->label, renderSchema(reach, schemas)))});
  return earlier;
}

// --- The result --------------------------------------------------------------

static std::vector<Diagnostic> refusalsOf(const Schema &schema,
                                          const Project &project) {
  PrismaVersion prisma = project.prisma.value_or(PrismaVersion::V7);
  auto use = [](const Rule &rule) {
    return rule.category == Category::Invalid ? RuleUse::Report
                                              : RuleUse::Leave;
  };
  auto found = runRules({schema, prisma, {}, nullptr}, use).diagnostics;
  llvm::erase_if(found, [](const Diagnostic &diagnostic) {
    return diagnostic.severity != Severity::Error;
  });
  return found;
}

/// Messages name the elements, so that they tell the old from the new.
static std::vector<std::string> findProblems(const CurrentSchema &current,
                                             ArrayRef<FixedFile> changed) {
  std::vector<DocumentPtr> documents;
  for (const SourceFilePtr &file : current.files) {
    SourceFilePtr now = file;
    for (const FixedFile &fixed : changed)
      if (fixed.original == file.get())
        now =
            std::make_shared<const SourceFile>(file->path().str(), fixed.text);
    documents.push_back(Document::parse(now));
  }
  StringSet<> known;
  for (const Diagnostic &diagnostic :
       refusalsOf(*current.schema, current.project))
    known.insert(diagnostic.message);
  auto restored = Schema::resolve(std::move(documents));
  std::vector<std::string> problems;
  for (const Diagnostic &diagnostic : refusalsOf(*restored, current.project))
    if (!known.contains(diagnostic.message) && diagnostic.span.file)
      problems.push_back(placeOf(diagnostic.span) + ": " + diagnostic.message);
  return problems;
}

static Error addSql(vfs::FileSystem &files, const RestoreRequest &request,
                    const CurrentSchema &current, const EarlierState &earlier,
                    Restoration &result) {
  if (!earlier.catalog)
    return Error::success();
  CompareOptions options = compareOptionsOf(current.project, current.settings);
  if (request.to.empty()) {
    result.script = restoreSql(lowerSchema(*current.schema, current.provider),
                               *earlier.catalog, options);
    return Error::success();
  }
  auto database = loadDatabase(files, request.to, current, *earlier.catalog);
  if (!database)
    return database.takeError();
  result.script = restoreSql((*database)->catalog, *earlier.catalog, options);
  return Error::success();
}

/// What changed in place, which nobody but the user can decide about.
static std::vector<std::string> whatStays(const Counterparts &counterparts,
                                          Provider provider) {
  bool documents = connectorOf(provider).storesDocuments;
  StringRef table = documents ? "collection" : "table";
  StringRef column = documents ? "documents' field" : "column";
  std::vector<std::string> out;
  for (const Field *field : counterparts.replacedRelations())
    out.push_back(("the relation `" + field->model->name + "." + field->name +
                   "` is not restored: its columns or its other side now "
                   "belong to another relation, or have another type")
                      .str());
  for (const Model &model : counterparts.earlier.models()) {
    const Model *now = counterparts.of(model);
    if (now && model.isTable() && now->tableName != model.tableName &&
        now->tableName != now->name)
      out.push_back(("model `" + now->name + "` stays as it is, on the " +
                     table + " `" + now->tableName + "`; it was on `" +
                     model.tableName + "`")
                        .str());
    for (const Field &field : model.fields)
      if (const Field *same = counterparts.of(field);
          same && field.isColumn() && same->columnName != field.columnName &&
          same->columnName != same->name)
        out.push_back(("field `" + now->name + "." + same->name +
                       "` stays as it is, on the " + column + " `" +
                       same->columnName + "`; it was on `" + field.columnName +
                       "`")
                          .str());
  }
  return out;
}

/// Tables that come back whole where they were in parts.
static std::vector<std::string> whatIsJoined(const Catalog &earlier,
                                             const RestoreScript &script) {
  std::vector<std::string> out;
  for (const auto &[schema, name] : script.created)
    if (const Table *table = earlier.findTable(schema, name);
        table && !table->partitionedBy.empty())
      out.push_back(
          "`" + name +
          (table->partitionOf()
               ? "` comes back as a table of its own and empty: its rows are "
                 "in `" +
                     table->partitionOf()->name + "`"
               : "` comes back as one table, without its partitions"));
  return out;
}

Expected<Restoration> planRestoration(vfs::FileSystem &files,
                                      const RestoreRequest &request) {
  auto current = readCurrent(files, request);
  if (!current)
    return current.takeError();
  auto earlier = readEarlier(files, request, *current);
  if (!earlier)
    return earlier.takeError();
  Restoration result;
  result.provider = current->provider;
  if (Error error = addSql(files, request, *current, *earlier, result))
    return error;
  if (earlier->evidence)
    addKnownRows(*earlier->evidence, result);
  Counterparts counterparts(*earlier->schema, *current->schema,
                            current->provider, earlier->isRendered);
  RestoredNames names(counterparts);
  SchemaRestoration restored = restoreSchema(counterparts, names);
  result.originals = current->files;
  result.files = applyEdits(EditLayout().layOut(restored.edits));
  result.elements = std::move(restored.elements);
  result.leftOut = whatStays(counterparts, current->provider);
  append_range(result.leftOut, earlier->leftOut);
  if (earlier->evidence)
    append_range(result.leftOut,
                 whatIsJoined(earlier->evidence->catalog, result.script));
  result.problems = findProblems(*current, result.files);
  return result;
}

} // namespace holdfast
