#include "engine/Restore.h"

#include "catalog/RowCounts.h"
#include "cli/Commands.h"
#include "cli/KeptPlaces.h"
#include "cli/printers/DataText.h"
#include "cli/printers/UnifiedDiff.h"
#include "diagnostics/ApplyFixes.h"
#include "evidence/Evidence.h"
#include "project/Confinement.h"
#include "project/FileAccess.h"
#include "project/ReplaceFile.h"
#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::cli {

/// What happens is told beside the SQL, so that the output can be run.
static void reportElements(const Restoration &restoration, bool isDryRun) {
  for (const RestoredElement &element : restoration.elements)
    errs() << (isDryRun ? "would restore " : "restored ")
           << printable(element.name) << " in "
           << printable(element.place.file->path()) << '\n';
  if (restoration.elements.empty())
    errs() << (restoration.script.created.empty() &&
                       restoration.script.emptied.empty()
                   ? "nothing to restore\n"
                   : "the schema lacks nothing; the SQL is for the database\n");
  for (const std::string &reason : restoration.leftOut)
    errs() << printable(reason) << '\n';
  for (const std::string &problem : restoration.problems)
    errs() << "holdfast: the restored schema is not valid; fix: "
           << printable(problem) << '\n';
}

/// Where the rows of a table, or the values of a column, may still be.
static std::string backupCommand(Provider provider, StringRef name) {
  auto [table, column] = name.split('.');
  bool hasCopies =
      provider != Provider::SQLServer && provider != Provider::MongoDB;
  // No program loads some columns into rows that are there.
  if (!column.empty() && hasCopies)
    return ("loaded into another database: `holdfast kept take " + name +
            " --from ITS_URL`, and `holdfast kept restore latest --to URL`")
        .str();
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

/// Where rows may be that nobody has dumped.
static StringRef otherPlaces(Provider provider) {
  switch (provider) {
  case Provider::PostgreSQL:
  case Provider::CockroachDB:
    return "without a backup: pause a replica that lags (SELECT "
           "pg_wal_replay_pause()), or recover to a point in time (SHOW "
           "archive_mode; the provider's snapshots)";
  case Provider::MySQL:
    return "without a backup: stop a replica that lags (STOP REPLICA "
           "SQL_THREAD), or replay the binary log (SHOW BINARY LOGS; "
           "mysqlbinlog --stop-datetime)";
  case Provider::SQLite:
    return "without a backup: copies of the file and of its -wal, and "
           "snapshots "
           "of the disk";
  case Provider::SQLServer:
  case Provider::MongoDB:
    break;
  }
  return "";
}

/// Whether a copy has a table, or a column of one (`Order.note`).
static bool hasObject(const keep::KeptTable &kept, StringRef name) {
  StringRef column = name;
  return (kept.table.name == name && kept.isWhole) ||
         (column.consume_front(kept.table.name) && column.consume_front(".") &&
          is_contained(kept.columns, column));
}

/// The copies that have rows of a table, or values of a column.
static std::string copyOf(StringRef name, ArrayRef<keep::KeptCopy> copies) {
  for (const keep::KeptCopy &copy : copies)
    for (const keep::KeptTable &kept : copy.tables)
      if (copy.state == keep::KeptCopy::State::Whole && hasObject(kept, name) &&
          kept.rows > 0)
        return "`" + printable(name) + "` has " +
               describe({RowCount::Kind::Exact, kept.rows}) +
               " in a copy; run holdfast kept restore " + printable(copy.id) +
               " --database";
  return "";
}

/// Where the rows of tables are that the script makes, if that is known. Takes
/// those tables out of `emptied`.
static void reportKnownRows(const Restoration &restoration,
                            ArrayRef<keep::KeptCopy> copies,
                            std::vector<std::string> &emptied) {
  for (const Restoration::KnownRows &known : restoration.rows) {
    llvm::erase(emptied, known.table);
    std::string table = printable(known.table);
    if (known.inScript)
      errs() << "the SQL brings " << describe(known.count) << " of `" << table
             << "` back\n";
    else
      errs() << '`' << table << "` has " << describe(known.count)
             << " there; bring them back with holdfast kept take " << table
             << " --from URL, and holdfast kept restore latest --to URL\n";
  }
  llvm::erase_if(emptied, [&](const std::string &name) {
    std::string found = copyOf(name, copies);
    if (!found.empty())
      errs() << found << '\n';
    return !found.empty();
  });
}

/// Some of the names, and how many more.
static std::string listOf(ArrayRef<std::string> names) {
  constexpr size_t shown = 3;
  std::string list;
  for (const std::string &name : names.take_front(shown))
    list += (list.empty() ? "`" : ", `") + printable(name) + "`";
  if (names.size() > shown)
    list += " and " + std::to_string(names.size() - shown) + " more";
  return list;
}

/// A structure that is back looks as if all were well.
static void reportRows(const Restoration &restoration,
                       ArrayRef<keep::KeptCopy> copies, bool hasDatabase) {
  std::vector<std::string> names = restoration.script.emptied;
  reportKnownRows(restoration, copies, names);
  if (hasDatabase && !restoration.leftAlone.empty())
    errs() << "the SQL leaves the rows of tables that are there alone: "
           << listOf(restoration.leftAlone) << '\n';
  if (!restoration.unmade.empty())
    errs() << "the dump has rows of " << listOf(restoration.unmade)
           << ", and not their structure: nothing of them is restored; bring "
              "the tables back from another source, and run the dump itself "
              "after that\n";
  ArrayRef<std::string> emptied = names;
  if (emptied.empty())
    return;
  errs() << "the SQL brings no rows back: " << listOf(emptied)
         << (emptied.size() == 1 ? " is" : " are")
         << " empty after it; copy the rows from a backup, "
         << backupCommand(restoration.provider, printable(emptied.front()))
         << '\n';
  if (StringRef places = otherPlaces(restoration.provider); !places.empty())
    errs() << places << '\n';
}

static Error writeFiles(vfs::FileSystem &files,
                        const Restoration &restoration) {
  for (const FixedFile &file : restoration.files)
    if (Error error = replaceFile(files, file.original->path(),
                                  file.original->text(), file.text))
      return error;
  return Error::success();
}

/// The copies of the project, and the one that was named.
static std::vector<keep::KeptCopy> copiesOf(vfs::FileSystem &files,
                                            const RestoreRequest &request) {
  std::vector<keep::KeptCopy> copies;
  auto add = [&](StringRef folder) {
    auto found = keep::listKept(folder);
    if (found)
      append_range(copies, std::move(*found));
    else
      consumeError(found.takeError());
  };
  StringRef from = StringRef(request.from).rtrim('/');
  if (isFile(files, (from + "/manifest.json").str()))
    add(sys::path::parent_path(from).empty() ? "."
                                             : sys::path::parent_path(from));
  auto folder = keptFolder(files, request.path);
  if (folder)
    add(*folder);
  else
    consumeError(folder.takeError());
  return copies;
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
  std::string sql = printScript(restoration->script, restoration->provider);
  bool isDryRun = arguments.has("--dry-run");
  if (isDryRun) {
    for (const FixedFile &file : restoration->files)
      printUnifiedDiff(outs(), file.original->path(), file.original->text(),
                       file.text);
    if (!restoration->files.empty() && !sql.empty())
      outs() << '\n';
  }
  // Before anything changes: the SQL cannot be worked out again from a schema
  // that lacks nothing.
  if (Error error = printDataToOutput(sql))
    return failure(toString(std::move(error)) +
                   (isDryRun ? "" : "; nothing has changed"));
  if (!isDryRun)
    if (Error error = writeFiles(*files, *restoration))
      return error;
  reportElements(*restoration, isDryRun);
  reportRows(*restoration, copiesOf(*files, request), !request.to.empty());
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
