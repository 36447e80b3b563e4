#include "guard/WayOut.h"

#include "catalog/LowerSchema.h"
#include "catalog/SqlName.h"
#include "diagnostics/ApplyFixes.h"
#include "engine/Analysis.h"
#include "format/EditLayout.h"
#include "guard/InstalledPrisma.h"
#include "introspect/Writer.h"
#include "project/ExternalTables.h"
#include "project/FileAccess.h"
#include "project/Paths.h"
#include "project/ReplaceFile.h"
#include "rules/MapFixes.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::guard {

/// The project held against its database, as `check --database` does.
static Expected<Analysis> analyzeWithDatabase(const Target &target) {
  Settings settings = target.inputs.settings;
  settings.against.emplace();
  settings.database = !target.isNamedByUser;
  if (target.isNamedByUser)
    settings.against->push_back({target.source});
  settings.live.emplace();
  settings.readsScripts = false;
  settings.base.reset();
  settings.only = settings.skip = {};
  settings.severities.clear();
  return analyze(*target.files, target.inputs.project, settings);
}

/// The database schema of a loss as a schema of Prisma sees it, which has the
/// tables of `?schema=billing` in the server's usual one.
static StringRef schemaSeen(const Target &target, const Loss &loss) {
  ProjectFacts facts = target.facts();
  bool isUsual = facts.schemas.empty() && loss.schema == facts.usualSchema;
  return isUsual ? defaultSchema(facts.provider) : StringRef(loss.schema);
}

static bool isAbout(const Diagnostic &finding, const Loss &loss,
                    StringRef schema) {
  return finding.subject.table == loss.table &&
         finding.subject.schema == schema &&
         finding.subject.column == loss.column;
}

static bool isOnlyInSchema(const Fix &fix) {
  return all_of(fix.edits, [](const Edit &edit) {
    return edit.span.file && edit.span.file->path().ends_with(".prisma");
  });
}

/// The first fix of a finding about the loss that can be made in the schema.
static Expected<WayOut> findFix(const Target &target, const Loss &loss,
                                StringRef otherwise) {
  auto found = analyzeWithDatabase(target);
  if (!found)
    return found.takeError();
  auto analysis = std::make_shared<const Analysis>(std::move(*found));
  StringRef schema = schemaSeen(target, loss);
  for (const Diagnostic &finding : analysis->findings.diagnostics)
    if (isAbout(finding, loss, schema))
      for (const Fix &fix : finding.fixes)
        if (!fix.edits.empty() && isOnlyInSchema(fix))
          return WayOut{fix, "", analysis};
  return failure(otherwise);
}

/// Why Prisma would not leave an external table alone, or nothing.
static std::optional<std::string> whyNotExternal(const Target &target) {
  if (target.inputs.project.configFile.empty())
    return "there is no prisma.config.ts";
  auto version = installedPrisma(*target.files, target.inputs.project.root);
  if (!version && target.inputs.prisma() == PrismaVersion::V6)
    return "it cannot be told whether Prisma is 6.13 or later";
  if (version && *version < std::pair(6u, 13u))
    return "Prisma " + std::to_string(version->first) + "." +
           std::to_string(version->second) + " has no external tables";
  return std::nullopt;
}

Expected<WayOut> markExternal(const Target &target, const Loss &loss) {
  auto refused = [&](const std::string &reason) {
    return failure("`" + loss.name +
                   "` cannot be declared external: " + reason);
  };
  if (loss.table.empty() || !loss.column.empty())
    return refused("it is no table");
  if (auto reason = whyNotExternal(target))
    return refused(*reason);
  StringRef path = target.inputs.project.configFile;
  auto file = readFile(*target.files, path);
  if (!file)
    return file.takeError();
  Fix fix = declareExternalFix(**file, loss.schema, loss.table);
  if (fix.edits.empty())
    return refused(path.str() + " computes its value; add the table to " +
                   "tables.external there");
  return WayOut{std::move(fix), "", *file};
}

Expected<WayOut> keepInSchema(const Target &target, const Loss &loss) {
  auto kept = findFix(target, loss,
                      "`" + loss.name +
                          "` cannot be written back into the schema; write its "
                          "model or field by hand, or see prisma db pull");
  if (kept || loss.table.empty() || !loss.column.empty() ||
      whyNotExternal(target))
    return kept;
  consumeError(kept.takeError());
  return markExternal(target, loss);
}

// --- Only another name -------------------------------------------------------

/// Of the table that a loss is about, or is called otherwise now.
static const Model *findModel(const Schema &schema, StringRef name) {
  for (const Model &model : schema.models())
    if (model.isTable() && (model.tableName == name || model.name == name))
      return &model;
  return nullptr;
}

static const Field *findField(const Model &model, StringRef name) {
  for (const Field &field : model.fields)
    if (field.isColumn() && (field.columnName == name || field.name == name))
      return &field;
  return nullptr;
}

static Error noSuchName(const Loss &loss, StringRef newName) {
  return failure("the schema has no " +
                 Twine(loss.column.empty() ? "table" : "column") + " `" +
                 newName + "`; rename to what the schema calls it");
}

std::string databaseName(const Target &target, const Loss &loss,
                         StringRef newName) {
  const Schema &schema = target.inputs.meant();
  bool isTable = loss.column.empty();
  const Model *model =
      findModel(schema, isTable ? newName : StringRef(loss.table));
  if (!model)
    return newName.str();
  if (isTable)
    return model->tableName;
  const Field *field = findField(*model, newName);
  return field ? field->columnName : newName.str();
}

Error checkFree(const Target &target, const Catalog &existing, const Loss &loss,
                StringRef newName) {
  std::string name = databaseName(target, loss, newName);
  bool isTable = loss.column.empty();
  const Table *table =
      existing.findTable(loss.schema, isTable ? name : loss.table);
  if (!table || (!isTable && !table->findColumn(name)))
    return Error::success();
  return failure("`" + loss.name + "` cannot be renamed to `" + newName +
                 "`: the database has " + (isTable ? "a table" : "a column") +
                 " `" + name + "` already");
}

/// Whether a many-to-many relation of the schema has that table.
static bool isOfRelation(const Schema &schema, Provider provider,
                         StringRef name) {
  return !findModel(schema, name) &&
         any_of(lowerSchema(schema, provider).tables,
                [&](const Table &table) { return table.name == name; });
}

Expected<WayOut> mapInSchema(const Target &target, const Loss &loss,
                             StringRef newName) {
  const Schema &schema = target.inputs.meant();
  const Model *model =
      findModel(schema, loss.column.empty() ? newName : StringRef(loss.table));
  if (!model && loss.column.empty() &&
      isOfRelation(schema, *schema.provider(), newName)) {
    StringRef relation = loss.table;
    if (!relation.consume_front("_"))
      return failure("`" + newName +
                     "` is the table of a many-to-many "
                     "relation, whose name begins with `_`: it cannot map `" +
                     loss.table + "`; rename it by a migration of your own");
    return failure("`" + newName +
                   "` is the table of a many-to-many relation, "
                   "which no @@map names; name the relation instead, at both "
                   "of its fields: @relation(\"" +
                   relation + "\")");
  }
  if (!model)
    return noSuchName(loss, newName);
  if (loss.column.empty())
    return WayOut{mapBlockFix(*model->document, *model->block, "table",
                              model->tableName, loss.table),
                  ""};
  const Field *field = findField(*model, newName);
  if (!field)
    return noSuchName(loss, newName);
  return WayOut{mapFieldFix(*field, "column", loss.column), ""};
}

/// One that the schema has, and the database has not.
static Error checkNewName(const Target &target, const Loss &loss,
                          StringRef newName) {
  Catalog wanted =
      lowerSchema(target.inputs.meant(), *target.inputs.meant().provider());
  bool isThere = any_of(wanted.tables, [&](const Table &table) {
    return loss.column.empty()
               ? table.name == newName
               : table.name == loss.table && table.findColumn(newName);
  });
  return isThere ? Error::success() : noSuchName(loss, newName);
}

Expected<WayOut> renameInDatabase(const Target &target, const Loss &loss,
                                  StringRef newName) {
  if (Error error = checkNewName(target, loss, newName))
    return error;
  Provider provider = *target.inputs.meant().provider();
  std::string table = qualifiedName(loss.schema, loss.table, provider);
  WayOut wayOut;
  wayOut.sql =
      "ALTER TABLE " + table +
      (loss.column.empty()
           ? " RENAME TO "
           : " RENAME COLUMN " + quotedName(loss.column, provider) + " TO ") +
      quotedName(newName, provider);
  return wayOut;
}

// --- Doing it ----------------------------------------------------------------

Expected<std::string> take(const Target &target, const WayOut &wayOut) {
  if (!wayOut.sql.empty()) {
    introspect::ReadOptions options;
    options.offersCredentials = target.isNamedByUser;
    if (Error error = introspect::writeOnce(target.url, options, wayOut.sql))
      return error;
    return "renamed: " + wayOut.sql;
  }
  std::vector<std::string> paths;
  for (FixedFile &file : applyEdits(EditLayout().layOut(wayOut.fix.edits))) {
    StringRef path = file.original->path();
    if (Error error =
            replaceFile(*target.files, path, file.original->text(), file.text))
      return error;
    paths.push_back(path.str());
  }
  return wayOut.fix.title + " (" + join(paths, ", ") + ")";
}

} // namespace holdfast::guard
