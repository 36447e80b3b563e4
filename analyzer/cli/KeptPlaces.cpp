#include "cli/KeptPlaces.h"

#include "catalog/RowCounts.h"
#include "cli/KeptReport.h"
#include "cli/OutputStyle.h"
#include "engine/Inputs.h"
#include "evidence/LiveSource.h"
#include "guard/Target.h"
#include "project/Confinement.h"
#include "project/DatabaseUrl.h"
#include "project/Errors.h"
#include "project/Paths.h"
#include "rules/Registry.h"
#include "settings/SettingsReader.h"
#include "source/Printable.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"

using namespace llvm;

namespace holdfast::cli {

static Expected<std::string> writable(StringRef folder) {
  if (auto reason = whyNotWritten(folder))
    return failure("copies are not kept in " + folder + ": " + *reason);
  return folder.str();
}

static std::string usualFolder(StringRef root) {
  return joinPath(root == "." ? "" : root, ".holdfast/kept");
}

Expected<std::string> keptFolder(const Project &project,
                                 const Settings &settings, StringRef given) {
  if (given.empty())
    given = settings.guard.kept;
  return writable(given.empty() ? usualFolder(project.root) : given.str());
}

Expected<std::string> keptFolder(vfs::FileSystem &files, StringRef path,
                                 StringRef given) {
  if (!given.empty())
    return writable(given);
  auto project = guard::projectAt(files, path);
  if (!project) {
    consumeError(project.takeError());
    return writable(usualFolder(
        sys::fs::is_directory(path) ? path : sys::path::parent_path(path)));
  }
  auto settings = readSettings(files, *project, ruleConstants());
  if (!settings)
    return settings.takeError();
  return keptFolder(*project, *settings);
}

static Expected<NamedDatabase>
databaseOfProject(vfs::FileSystem &files, StringRef path, StringRef remedy) {
  auto project = guard::projectAt(files, path);
  if (!project)
    return project.takeError();
  auto inputs = load(files, std::move(*project), Settings(), std::nullopt);
  if (!inputs)
    return inputs.takeError();
  auto named = findDatabaseUrl(files, inputs->project, inputs->meant(), remedy);
  if (!named)
    return named.takeError();
  SourceContext context;
  context.provider = inputs->meant().provider();
  context.project = &inputs->project;
  context.namedBy = NamedBy::Project;
  context.hiddenAs = named->hiddenAs;
  auto url = findLiveDatabase(files, named->url, context);
  if (!url)
    return url.takeError();
  NamedDatabase database{std::move(*url), {}};
  database.live.offersCredentials = false;
  if (const Datasource *datasource = inputs->meant().datasource())
    database.live.schemas = datasource->schemas;
  return database;
}

Expected<NamedDatabase> findDatabase(vfs::FileSystem &files, StringRef path,
                                     StringRef source, StringRef remedy) {
  if (source.empty())
    return databaseOfProject(files, path, remedy);
  auto url = findLiveDatabase(files, source, SourceContext());
  if (!url)
    return url.takeError();
  return NamedDatabase{std::move(*url), {}};
}

// --- Progress ----------------------------------------------------------------

KeptProgress::KeptProgress(StringRef verb)
    : verb(verb),
      terminal(sys::Process::StandardErrIsDisplayed() && movesCursor()) {}

keep::ShowProgress KeptProgress::show() {
  if (!terminal)
    return nullptr;
  return [this](const keep::Progress &progress) {
    // What is over at once needs no line.
    if (progress.seconds < 1)
      return;
    std::string line;
    raw_string_ostream out(line);
    out << verb << " `" << printable(progress.table)
        << "`: " << describe({RowCount::Kind::Exact, progress.rows});
    if (progress.totalRows > progress.rows && progress.rows > 0) {
      double rate = static_cast<double>(progress.rows) / progress.seconds;
      double left =
          static_cast<double>(progress.totalRows - progress.rows) / rate;
      out << " of about " << progress.totalRows << ", "
          << describeBytes(progress.bytes)
          << format(", %.0f s left", left + 0.5);
    } else {
      out << ", " << describeBytes(progress.bytes);
    }
    errs() << '\r' << line << "\033[K";
    shown = true;
  };
}

void KeptProgress::clear() {
  if (shown)
    errs() << "\r\033[K";
  shown = false;
}

} // namespace holdfast::cli
