#include "engine/Restore.h"

#include "cli/Commands.h"
#include "cli/printers/DataText.h"
#include "cli/printers/UnifiedDiff.h"
#include "diagnostics/ApplyFixes.h"
#include "evidence/Evidence.h"
#include "project/Confinement.h"
#include "project/FileAccess.h"
#include "project/ReplaceFile.h"
#include "source/Printable.h"

using namespace llvm;

namespace holdfast::cli {

/// What happens is told beside the SQL, so that the output can be run.
static void reportElements(const Restoration &restoration, bool isDryRun) {
  for (const RestoredElement &element : restoration.elements)
    errs() << (isDryRun ? "would restore " : "restored ")
           << printable(element.name) << " in "
           << printable(element.place.file->path()) << '\n';
  if (restoration.elements.empty())
    errs() << "nothing to restore\n";
  for (const std::string &reason : restoration.leftOut)
    errs() << printable(reason) << '\n';
  for (const std::string &problem : restoration.problems)
    errs() << "holdfast: the restored schema is not valid; fix: "
           << printable(problem) << '\n';
}

/// Where the rows of the table may still be.
static std::string backupCommand(Provider provider, StringRef table) {
  switch (provider) {
  case Provider::PostgreSQL:
  case Provider::CockroachDB:
    return ("such as `pg_restore --data-only --table=" + table + " BACKUP`")
        .str();
  case Provider::MySQL:
    return ("such as the `INSERT INTO` lines for " + table + " of a mysqldump")
        .str();
  case Provider::SQLite:
    return ("such as `ATTACH 'BACKUP' AS old; INSERT INTO " + table +
            " SELECT * FROM old." + table + ";`")
        .str();
  case Provider::SQLServer:
  case Provider::MongoDB:
    break;
  }
  return "a restored copy of the database";
}

/// A structure that is back looks as if all were well.
static void reportRows(const Restoration &restoration) {
  ArrayRef<std::string> emptied = restoration.script.emptied;
  if (emptied.empty())
    return;
  constexpr size_t shown = 3;
  std::string names;
  for (const std::string &name : emptied.take_front(shown))
    names += (names.empty() ? "`" : ", `") + printable(name) + "`";
  if (emptied.size() > shown)
    names += " and " + std::to_string(emptied.size() - shown) + " more";
  StringRef table = StringRef(emptied.front()).split('.').first;
  errs() << "the SQL brings no rows back: " << names
         << (emptied.size() == 1 ? " is" : " are")
         << " empty after it; copy the rows from a backup, "
         << backupCommand(restoration.provider, printable(table)) << '\n';
}

static Error writeFiles(vfs::FileSystem &files,
                        const Restoration &restoration) {
  for (const FixedFile &file : restoration.files)
    if (Error error = replaceFile(files, file.original->path(),
                                  file.original->text(), file.text))
      return error;
  return Error::success();
}

static Expected<int> runRestore(const Arguments &arguments) {
  if (!arguments.has("--from"))
    return failure("holdfast restore needs a source: --from SOURCE, such "
                   "as --from git:HEAD~1");
  if (arguments.positional.size() > 1)
    return failure("holdfast restore takes one PATH, a schema or its project");
  RestoreRequest request;
  request.path =
      arguments.positional.empty() ? "." : arguments.positional.front();
  request.from = arguments.value("--from").str();
  request.to = arguments.value("--to").str();
  if (isDatabase(request.path))
    return failure(
        "a database URL is not a schema to restore; to write SQL for "
        "that database, use --to URL");
  auto files = confinedDisk(request.path, {request.from, request.to});
  auto restoration = planRestoration(*files, request);
  if (!restoration)
    return restoration.takeError();
  bool isDryRun = arguments.has("--dry-run");
  if (isDryRun) {
    for (const FixedFile &file : restoration->files)
      printUnifiedDiff(outs(), file.original->path(), file.original->text(),
                       file.text);
    if (!restoration->files.empty() && !restoration->script.sql.empty())
      outs() << '\n';
  }
  // Before anything changes: the SQL cannot be worked out again from a schema
  // that lacks nothing.
  if (Error error = printDataToOutput(restoration->script.sql))
    return failure(toString(std::move(error)) +
                   (isDryRun ? "" : "; nothing has changed"));
  if (!isDryRun)
    if (Error error = writeFiles(*files, *restoration))
      return error;
  reportElements(*restoration, isDryRun);
  reportRows(*restoration);
  return 0;
}

static constexpr OptionSpec options[] = {
    {"--from", "SOURCE", "where to restore from"},
    {"--to", "SOURCE",
     "the database to write SQL for (default: what the schema at PATH "
     "describes)"},
    {"--dry-run", "", "print the edits as a diff and change nothing"},
};

const Command restoreCommand = {
    "restore",
    "--from SOURCE [--to SOURCE] [PATH]",
    "put back what a schema and its database have lost",
    "Writes the models, fields, enums, values, relations and indexes that FROM "
    "has back into the schema at PATH (by default the one here) and leaves all "
    "else as it is. Prints the SQL that gives a database what it lacks of "
    "FROM; it only adds. A SOURCE is a schema, a migrations folder, a dump "
    "(*.sql), a snapshot, git:REF, git:REF:PATH or the URL of a "
    "database.\n\nExit status: 0 all is back, 2 the work could not be done; "
    "the schema is then as it was.",
    options,
    runRestore};

} // namespace holdfast::cli
