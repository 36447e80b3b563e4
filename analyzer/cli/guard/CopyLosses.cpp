#include "cli/guard/CopyLosses.h"

#include "catalog/RowCounts.h"
#include "cli/KeptPlaces.h"
#include "cli/OutputStyle.h"
#include "cli/guard/Guarding.h"
#include "keep/CopyFolder.h"
#include "keep/Keep.h"
#include "project/Paths.h"
#include "source/Printable.h"
#include "source/ShellQuote.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Process.h"

using namespace llvm;

namespace holdfast::cli {

using guard::Loss;

static void addColumn(keep::LostObjects &lost, const Loss &loss) {
  keep::TableName table{loss.schema, loss.table};
  if (is_contained(lost.tables, table))
    return;
  auto known = find_if(lost.columns, [&](const keep::LostColumns &columns) {
    return columns.table == table;
  });
  if (known == lost.columns.end()) {
    lost.columns.push_back({table, {}});
    known = std::prev(lost.columns.end());
  }
  if (!is_contained(known->columns, loss.column))
    known->columns.push_back(loss.column);
}

/// What has anything in it. A table that is made anew is copied as a whole: it
/// may all go where that fails.
static keep::LostObjects objectsOf(const GuardedCall &call,
                                   ArrayRef<Loss> losses) {
  keep::LostObjects lost;
  for (const Loss &loss : losses) {
    keep::TableName table{loss.schema, loss.table};
    bool isWhole = loss.column.empty() || call.rebuilds(loss.table);
    if (!loss.table.empty() && isWhole && !loss.isEmpty() &&
        !is_contained(lost.tables, table))
      lost.tables.push_back(std::move(table));
  }
  for (const Loss &loss : losses)
    if (!loss.column.empty() && !loss.isEmpty())
      addColumn(lost, loss);
  return lost;
}

/// One line that is written over, where somebody sees it.
static void showProgress(const keep::Progress &progress) {
  if (!sys::Process::StandardErrIsDisplayed() || !movesCursor())
    return;
  errs() << "\r\x1b[Kcopying " << printable(progress.table) << ": "
         << describe(RowCount{RowCount::Kind::Exact, progress.rows}) << ", "
         << format("%.1f", progress.bytes / 1e6) << " MB";
  if (progress.totalRows > progress.rows && progress.rows > 0)
    errs() << ", about "
           << format("%.0f", progress.seconds *
                                 (progress.totalRows - progress.rows) /
                                 progress.rows)
           << " s left";
  errs().flush();
}

static void clearProgress() {
  if (sys::Process::StandardErrIsDisplayed() && movesCursor())
    errs() << "\r\x1b[K";
}

/// `db-push`
static std::string nameOf(const guard::Operation &operation) {
  std::string name = nameInSettings(operation.kind).str();
  std::replace(name.begin(), name.end(), ' ', '-');
  return name;
}

/// The command that says what would come back.
static std::string wayBack(const GuardedCall &call, StringRef id,
                           StringRef folder) {
  StringRef schema = call.call.operation.schema;
  std::string project =
      schema.empty() ? call.call.folder : joinPath(call.call.folder, schema);
  std::string line = "holdfast kept restore " + id.str();
  if (project != "." && !project.empty())
    line += " --project " + shellWord(project);
  if (!folder.empty())
    line += " --folder " + shellWord(folder);
  return line + (call.target.isNamedByUser ? " --to URL" : " --database");
}

/// The schemas that are read: the project's, and those of what goes.
static std::vector<std::string> schemasOf(const guard::ProjectFacts &facts,
                                          ArrayRef<Loss> losses) {
  std::vector<std::string> schemas = facts.schemas;
  StringRef usual = defaultSchema(facts.provider);
  if (schemas.empty() && !usual.empty())
    schemas.push_back(facts.usualSchema.empty() ? usual.str()
                                                : facts.usualSchema);
  for (const Loss &loss : losses)
    if (!loss.schema.empty() && !is_contained(schemas, loss.schema))
      schemas.push_back(loss.schema);
  return schemas;
}

static Expected<std::string> folderOf(const GuardedCall &call,
                                      StringRef given) {
  const Inputs &inputs = call.target.inputs;
  return keptFolder(inputs.project, inputs.settings, given);
}

Error checkCopies(const GuardedCall &call, ArrayRef<Loss> losses,
                  StringRef folder) {
  if (!call.policy.copies || objectsOf(call, losses).empty())
    return Error::success();
  auto kept = folderOf(call, folder);
  return kept ? keep::checkFolder(*kept) : kept.takeError();
}

Expected<std::string> copyLosses(const GuardedCall &call, ArrayRef<Loss> losses,
                                 StringRef folder) {
  keep::LostObjects lost = objectsOf(call, losses);
  if (lost.empty())
    return std::string();
  const guard::Target &target = call.target;
  auto kept = folderOf(call, folder);
  if (!kept)
    return kept.takeError();
  keep::KeepOptions options;
  options.folder = std::move(*kept);
  options.name = nameOf(call.call.operation);
  options.reason = spelling(call.call.operation.kind).str();
  options.live.offersCredentials = target.isNamedByUser;
  options.live.schemas = schemasOf(target.facts(), losses);
  options.progress = showProgress;
  auto copy = keep::keep(target.url, lost, options);
  clearProgress();
  if (!copy)
    return copy.takeError();
  sayGuard("copied " + describe(RowCount{RowCount::Kind::Exact, copy->rows()}) +
           " to " + copy->path + "; to bring " +
           (copy->rows() == 1 ? "it" : "them") +
           " back: " + wayBack(call, copy->id, folder));
  // What a foreign key clears is NULL then, and is filled.
  std::vector<std::string> replaced;
  for (const Loss &loss : losses)
    if (loss.kind == Loss::Kind::Values && loss.with.empty() && !loss.isEmpty())
      replaced.push_back("`" + loss.name + "`");
  if (!replaced.empty())
    sayGuard("where another value stands by then, `kept restore` leaves it: "
             "docs/guides/after-a-loss.md says how to put those of " +
             join(replaced, ", ") + " back by hand");
  return copy->id;
}

} // namespace holdfast::cli
