#include "cli/Commands.h"
#include "cli/KeptFolders.h"
#include "cli/KeptPlaces.h"
#include "cli/KeptReport.h"
#include "cli/printers/DataText.h"
#include "diagnostics/DidYouMean.h"
#include "keep/FollowSchema.h"
#include "project/Confinement.h"
#include "project/FileAccess.h"
#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::cli {

using keep::KeptCopy;

namespace {

/// What the actions have in common.
struct KeptRequest {
  const Arguments &arguments;
  std::vector<KeptFolder> folders;   ///< at least one
  std::vector<std::string> operands; ///< those after the action
};

} // namespace

static bool wantsJson(const KeptRequest &request) {
  return request.arguments.value("--format", "text") == "json";
}

static Expected<FoundCopy> findOne(const KeptRequest &request,
                                   StringRef action) {
  if (request.operands.size() != 1)
    return failure("holdfast kept " + action +
                   " takes the name of one copy, or `latest`; `holdfast kept "
                   "list` names them");
  return findKeptIn(request.folders, request.operands.front());
}

/// The database that the user names by an option, or else the project's.
static Expected<NamedDatabase> databaseOf(const KeptRequest &request,
                                          const KeptFolder &folder,
                                          StringRef option) {
  return findDatabase(*confinedDisk(folder.project), folder.project,
                      request.arguments.value(option),
                      ("give the URL with " + option).str());
}

static Expected<int> runList(const KeptRequest &request) {
  if (!request.operands.empty())
    return failure("holdfast kept list takes no operands; use --project PATH "
                   "for another project");
  std::vector<KeptCopy> all;
  for (const KeptFolder &folder : request.folders) {
    auto copies = keep::listKept(folder.path);
    if (!copies)
      return copies.takeError();
    if (!wantsJson(request)) {
      if (request.folders.size() > 1)
        outs() << printable(folder.project) << ":\n";
      printKeptList(outs(), *copies, folder.path);
    }
    append_range(all, std::move(*copies));
  }
  if (wantsJson(request))
    printKeptJson(outs(), all);
  return 0;
}

static Expected<int> runShow(const KeptRequest &request) {
  auto found = findOne(request, "show");
  if (!found)
    return found.takeError();
  KeptCopy *copy = &found->copy;
  if (wantsJson(request))
    printKeptJson(outs(), *copy);
  else
    printKeptCopy(outs(), *copy);
  if (copy->state == KeptCopy::State::Whole)
    if (Error error = keep::verifyKept(*copy))
      return error;
  return copy->state == KeptCopy::State::Whole ? 0 : 1;
}

// --- Tables that the user names ----------------------------------------------

/// `table` or `schema.table`, of which the copy or database knows one.
static keep::TableName tableNamed(StringRef text, const KeptCopy &copy) {
  for (const keep::KeptTable &table : copy.tables)
    if (table.table.name == text ||
        table.table.schema + "." + table.table.name == text)
      return table.table;
  return {"", text.str()};
}

static Expected<int> runRestore(const KeptRequest &request) {
  const Arguments &arguments = request.arguments;
  auto found = findOne(request, "restore");
  if (!found)
    return found.takeError();
  KeptCopy *copy = &found->copy;
  if (copy->state != KeptCopy::State::Whole)
    return failure("the copy " + copy->id + " is not whole: " + copy->problem);
  if (arguments.has("--to") == arguments.has("--database"))
    return failure("say where to restore to: --database for the project's "
                   "database, or --to URL");
  auto database = databaseOf(request, found->folder, "--to");
  if (!database)
    return database.takeError();
  // A project that names the schemas of its models means them.
  if (database->live.schemas.empty())
    for (const std::string &remark : keep::followSchema(database->url, *copy))
      errs() << printable(remark) << '\n';
  keep::PutBackOptions options;
  options.apply = arguments.has("--apply");
  options.live = database->live;
  options.live.schemas = copy->structure->schemas;
  for (const std::string &name : arguments.values("--only"))
    options.only.push_back(tableNamed(name, *copy));
  if (database->url.redacted() != copy->database)
    errs() << "the copy is of " << printable(copy->database) << '\n';
  KeptProgress progress(options.apply ? "restoring" : "comparing");
  options.progress = progress.show();
  auto result = keep::putBack(database->url, *copy, options);
  progress.clear();
  if (!result)
    return result.takeError();
  if (!options.apply)
    if (Error error = printDataToOutput(result->sql))
      return error;
  reportPutBack(errs(), *result, options.apply);
  return 0;
}

static Expected<int> runRemove(const KeptRequest &request) {
  if (request.operands.empty())
    return failure("holdfast kept remove takes the names of copies; `holdfast "
                   "kept list` names them");
  std::vector<KeptCopy> copies;
  for (const std::string &id : request.operands) {
    if (id == "latest")
      return failure("holdfast kept remove takes names only, not `latest`");
    auto found = findKeptIn(request.folders, id);
    if (!found)
      return found.takeError();
    copies.push_back(std::move(found->copy));
  }
  for (const KeptCopy &copy : copies) {
    if (Error error = keep::removeKept(copy))
      return error;
    errs() << "removed " << printable(copy.id) << '\n';
  }
  return 0;
}

// --- Taking one --------------------------------------------------------------

/// A hint at what the user may have meant, or empty.
static std::string nearestObject(StringRef text, const Catalog &structure) {
  std::vector<std::string> names;
  for (const Table &table : structure.tables) {
    names.push_back(table.name);
    for (const Column &column : table.columns)
      names.push_back(table.name + "." + column.name);
  }
  return didYouMean(text, std::vector<StringRef>(names.begin(), names.end()));
}

/// `table`, `schema.table`, `table.column` or `schema.table.column`, whichever
/// the database has.
static Error addLost(StringRef text, const Catalog &structure,
                     keep::LostObjects &lost) {
  for (const Table &table : structure.tables) {
    std::string full =
        table.schema.empty() ? table.name : table.schema + "." + table.name;
    for (StringRef name : {StringRef(table.name), StringRef(full)}) {
      StringRef rest = text;
      if (!rest.consume_front(name))
        continue;
      if (rest.empty()) {
        lost.tables.push_back({table.schema, table.name});
        return Error::success();
      }
      if (rest.consume_front(".") && table.findColumn(rest)) {
        lost.columns.push_back({{table.schema, table.name}, {rest.str()}});
        return Error::success();
      }
    }
  }
  std::string missing =
      "the database has no table or column `" + text.str() + "`";
  if (std::string hint = nearestObject(text, structure); !hint.empty())
    return failure(missing + hint);
  std::string where = join(structure.schemas, ", ");
  return failure(missing + (where.empty()
                                ? ""
                                : " in " + where +
                                      ", which was read; the URL names another "
                                      "schema by ?schema=NAME"));
}

static Expected<int> runTake(const KeptRequest &request) {
  const Arguments &arguments = request.arguments;
  if (request.operands.empty())
    return failure("holdfast kept take takes the names of tables and columns: "
                   "users users.email");
  if (arguments.has("--from") == arguments.has("--database"))
    return failure("say what to copy from: --database for the project's "
                   "database, or --from URL");
  if (request.folders.size() > 1)
    return failure("say of which project: --project PATH");
  const KeptFolder &folder = request.folders.front();
  auto database = databaseOf(request, folder, "--from");
  if (!database)
    return database.takeError();
  keep::KeepOptions options;
  options.folder = folder.path;
  options.name = "take";
  options.live = database->live;
  introspect::ReadOptions structureAlone = options.live;
  structureAlone.lookAtRows = false;
  auto live = introspect::readDatabase(database->url, structureAlone);
  if (!live)
    return live.takeError();
  keep::LostObjects lost;
  for (const std::string &name : request.operands)
    if (Error error = addLost(name, live->catalog, lost))
      return error;
  KeptProgress progress("keeping");
  options.progress = progress.show();
  auto copy = keep::keep(database->url, lost, options);
  progress.clear();
  if (!copy)
    return copy.takeError();
  printKeptCopy(outs(), *copy);
  return 0;
}

static Expected<int> runKept(const Arguments &arguments) {
  using Action = Expected<int> (*)(const KeptRequest &);
  StringRef name =
      arguments.positional.empty() ? "" : StringRef(arguments.positional[0]);
  Action action = StringSwitch<Action>(name)
                      .Case("list", runList)
                      .Case("show", runShow)
                      .Case("restore", runRestore)
                      .Case("remove", runRemove)
                      .Case("take", runTake)
                      .Default(nullptr);
  if (!action)
    return failure("holdfast kept takes list, show, restore, remove or take" +
                   (name.empty() ? "" : ", not `" + name.str() + "`"));
  StringRef format = arguments.value("--format", "text");
  if (format != "text" && format != "json")
    return failure("unknown format `" + format + "`; use text or json");
  auto folders = findKeptFolders(arguments.value("--project", "."),
                                 arguments.value("--folder"), name == "take");
  if (!folders)
    return folders.takeError();
  KeptRequest request{arguments, std::move(*folders), {}};
  request.operands.assign(arguments.positional.begin() + 1,
                          arguments.positional.end());
  return action(request);
}

static constexpr OptionSpec options[] = {
    {"--apply", "",
     "restore: change the database; without it, print what would happen"},
    {"--to", "URL",
     "restore: the database to bring the copy back into, or env:NAME"},
    {"--from", "URL", "take: the database to copy from, or env:NAME"},
    {"--database", "",
     "restore, take: the project's own database, as Prisma finds it"},
    {"--only", "TABLE",
     "restore: only this table of the copy; may be repeated"},
    {"--project", "PATH",
     "the project (default: the one here, or around here, or each below)"},
    {"--folder", "FOLDER",
     "where the copies are (default: .holdfast/kept in the project)"},
    {"--format", "NAME", "list, show: text (default) or json"},
};

const Command keptCommand = {
    "kept",
    "list|show|restore|remove|take [NAME...]",
    "copies of what was lost: list them, bring them back",
    "`kept list` names the copies of tables and columns that were taken before "
    "they were dropped. `kept show NAME` says what one holds, and reads it "
    "through. `kept restore NAME --database` says what would come back, and "
    "with --apply creates what is missing and fills it in one transaction; "
    "what is there now is never overwritten. `kept remove NAME` deletes one. "
    "`kept take TABLE|TABLE.COLUMN... --database` takes one by hand. NAME may "
    "be `latest`.\n\nExit status: 0 done, 1 the copy that is shown is not "
    "whole, 2 the work could not be done; the database is then as it was.",
    options,
    runKept};

} // namespace holdfast::cli
