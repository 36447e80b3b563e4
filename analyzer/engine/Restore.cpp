#include "engine/Restore.h"

#include "catalog/LowerSchema.h"
#include "catalog/MoveSchema.h"
#include "engine/RestoreInputs.h"
#include "engine/RestoredRows.h"
#include "format/EditLayout.h"
#include "project/Errors.h"
#include "restore/RestoreSql.h"
#include "review/Comparison.h"
#include "rules/Registry.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace holdfast {

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

/// The database schema to write the SQL for; empty for the server's usual one.
static std::string schemaToFill(const CurrentSchema &current,
                                const EarlierState &earlier,
                                const Evidence *database) {
  if (database)
    return database->usualSchema;
  if (current.usualSchema)
    return *current.usualSchema == defaultSchema(current.provider)
               ? ""
               : *current.usualSchema;
  return earlier.evidence ? earlier.evidence->usualSchema : "";
}

/// What a catalog has in the server's usual schema, in the one of that name.
static Catalog placedIn(StringRef name, Catalog catalog) {
  if (name.empty())
    return catalog;
  moveSchema(catalog, defaultSchema(catalog.provider), name);
  catalog.indexNames();
  return catalog;
}

static void addRowsAndRemarks(const Evidence &evidence, StringRef usual,
                              Restoration &result) {
  Evidence placed = evidence;
  placed.catalog = placedIn(usual, std::move(placed.catalog));
  StringRef ofServer = defaultSchema(result.provider);
  StringRef from =
      evidence.usualSchema.empty() ? ofServer : StringRef(evidence.usualSchema);
  StringRef to = usual.empty() ? ofServer : usual;
  placed.rows.moveSchema(ofServer, to);
  addKnownRows(placed, to, result);
  if (from != to && !result.script.created.empty())
    result.leftOut.push_back(("the tables of `" + from + "` come back in `" +
                              to +
                              "`, where this database has those of the schema")
                                 .str());
  append_range(result.leftOut, whatIsJoined(placed.catalog, result.script));
}

static Error addSql(vfs::FileSystem &files, const RestoreRequest &request,
                    const CurrentSchema &current, const EarlierState &earlier,
                    Restoration &result) {
  if (!earlier.catalog)
    return Error::success();
  std::shared_ptr<const Evidence> database;
  if (!request.to.empty()) {
    auto loaded = loadDatabase(files, request.to, current, *earlier.catalog);
    if (!loaded)
      return loaded.takeError();
    database = std::move(*loaded);
  }
  std::string usual = schemaToFill(current, earlier, database.get());
  result.script =
      restoreSql(placedIn(usual, database ? database->catalog
                                          : lowerSchema(*current.schema,
                                                        current.provider)),
                 placedIn(usual, *earlier.catalog),
                 compareOptionsOf(current.project, current.settings));
  if (earlier.evidence)
    addRowsAndRemarks(*earlier.evidence, usual, result);
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
  Counterparts counterparts(*earlier->schema, *current->schema,
                            current->provider, earlier->isRendered);
  RestoredNames names(counterparts);
  SchemaRestoration restored = restoreSchema(counterparts, names);
  result.originals = current->files;
  result.files = applyEdits(EditLayout().layOut(restored.edits));
  result.elements = std::move(restored.elements);
  append_range(result.leftOut, whatStays(counterparts, current->provider));
  append_range(result.leftOut, earlier->leftOut);
  result.problems = findProblems(*current, result.files);
  return result;
}

} // namespace holdfast
