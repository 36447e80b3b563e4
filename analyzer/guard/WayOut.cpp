#include "guard/WayOut.h"

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

static bool isAbout(const Diagnostic &finding, const Loss &loss) {
  return finding.subject.table == loss.table &&
         finding.subject.schema == loss.schema &&
         finding.subject.column == loss.column;
}

static bool maps(const Fix &fix) {
  return any_of(fix.edits, [](const Edit &edit) {
    return StringRef(edit.text).contains("@map(");
  });
}

static bool isOnlyInSchema(const Fix &fix) {
  return all_of(fix.edits, [](const Edit &edit) {
    return edit.span.file && edit.span.file->path().ends_with(".prisma");
  });
}

static Error write(const Target &target, const Fix &fix, WayOut &result) {
  for (FixedFile &file : applyEdits(EditLayout().layOut(fix.edits))) {
    StringRef path = file.original->path();
    if (Error error =
            replaceFile(*target.files, path, file.original->text(), file.text))
      return error;
    result.files.push_back(path.str());
  }
  return Error::success();
}

/// Applies the first fix of a finding about the loss that `isWanted`.
static Expected<WayOut> applyFix(const Target &target, const Loss &loss,
                                 function_ref<bool(const Fix &)> isWanted,
                                 StringRef otherwise) {
  auto analysis = analyzeWithDatabase(target);
  if (!analysis)
    return analysis.takeError();
  for (const Diagnostic &finding : analysis->findings.diagnostics) {
    if (!isAbout(finding, loss))
      continue;
    for (const Fix &fix : finding.fixes) {
      if (fix.edits.empty() || !isOnlyInSchema(fix) || !isWanted(fix))
        continue;
      WayOut result;
      if (Error error = write(target, fix, result))
        return error;
      result.did = fix.title + " (" + join(result.files, ", ") + ")";
      return result;
    }
  }
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
  WayOut result;
  if (Error error = write(target, fix, result))
    return error;
  result.did = fix.title + " (" + join(result.files, ", ") + ")";
  return result;
}

Expected<WayOut> keepInSchema(const Target &target, const Loss &loss) {
  auto kept = applyFix(
      target, loss, [](const Fix &) { return true; },
      "`" + loss.name +
          "` cannot be written back into the schema; write its "
          "model or field by hand, or see prisma db pull");
  if (kept || loss.table.empty() || !loss.column.empty() ||
      whyNotExternal(target))
    return kept;
  consumeError(kept.takeError());
  return markExternal(target, loss);
}

Expected<WayOut> mapInSchema(const Target &target, const Loss &loss) {
  return applyFix(target, loss, maps,
                  "no model or field of the schema is clearly `" + loss.name +
                      "`; write " + (loss.column.empty() ? "@@map" : "@map") +
                      "(\"" + (loss.column.empty() ? loss.table : loss.column) +
                      "\") where it belongs");
}

/// One that the schema has, and the database has not.
static Error checkNewName(const Target &target, const Loss &loss,
                          StringRef newName) {
  auto has = [&](const Model &model) {
    if (loss.column.empty())
      return model.isTable() && model.tableName == newName;
    return model.isTable() && model.tableName == loss.table &&
           any_of(model.fields, [&](const Field &field) {
             return field.columnName == newName;
           });
  };
  if (any_of(target.inputs.meant().models(), has))
    return Error::success();
  return failure("the schema has no " +
                 std::string(loss.column.empty() ? "table" : "column") + " `" +
                 newName + "`; rename to what the schema calls it");
}

Expected<WayOut> renameInDatabase(const Target &target, const Loss &loss,
                                  StringRef newName) {
  if (Error error = checkNewName(target, loss, newName))
    return error;
  Provider provider = *target.inputs.meant().provider();
  std::string table = qualifiedName(loss.schema, loss.table, provider);
  std::string sql =
      "ALTER TABLE " + table +
      (loss.column.empty()
           ? " RENAME TO "
           : " RENAME COLUMN " + quotedName(loss.column, provider) + " TO ") +
      quotedName(newName, provider);
  introspect::ReadOptions options;
  options.offersCredentials = target.isNamedByUser;
  if (Error error = introspect::writeOnce(target.url, options, sql))
    return error;
  WayOut result;
  result.did = "renamed: " + sql;
  return result;
}

} // namespace holdfast::guard
