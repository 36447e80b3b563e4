#include "evidence/LiveSource.h"

#include "project/ConfinedFileSystem.h"
#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/xxhash.h"

using namespace llvm;
using holdfast::introspect::ConnectionUrl;

namespace holdfast {

std::string databaseFolder(const Project *project) {
  if (!project)
    return ".";
  bool isOld = project->prisma == PrismaVersion::V6;
  if (!project->configFile.empty() && !isOld)
    return folderOf(project->configFile);
  return folderOf(project->schemaFiles.front());
}

/// Makes the path of a SQLite database one as seen from here, and insists on
/// the file: SQLite would make it.
static Error locateFile(vfs::FileSystem &files, const SourceContext &context,
                        ConnectionUrl &url) {
  std::string given = url.database;
  if (given.empty() || given == ":memory:")
    return failure(url.redacted() + " names no file");
  url.database = joinPath(databaseFolder(context.project), given);
  if (context.namedBy != NamedBy::User)
    // SQLite would open these as well.
    for (StringRef suffix : {"", "-wal", "-shm", "-journal"})
      if (auto reason = whyRefused(files, url.database + suffix))
        return failure(url.redacted() + ": " +
                       url.shown(url.database + suffix.str()) +
                       " is not opened: " + url.scrub(*reason));
  auto disk = vfs::getRealFileSystem();
  auto status =
      (context.namedBy == NamedBy::User ? *disk : files).status(url.database);
  if (!status) {
    std::string hint;
    if (url.database != given && url.shown(given) == given &&
        isFile(files, given))
      hint =
          "; the path counts from the schema's folder, as in Prisma, so for " +
          given + " here give file:" + absolutePath(files, given);
    return failure(url.redacted() + ": cannot read " + url.shown(url.database) +
                   ": " + status.getError().message() + hint);
  }
  if (!status->isRegularFile())
    return failure(url.redacted() + ": " + url.shown(url.database) +
                   " is no file");
  return Error::success();
}

/// The URL that a SOURCE is, or that its variable holds.
static Expected<ConnectionUrl> urlOf(StringRef source, StringRef hiddenAs) {
  StringRef variable = source;
  if (!variable.consume_front("env:")) {
    auto url = ConnectionUrl::parse(source);
    if (url && !hiddenAs.empty())
      url->hideAs(hiddenAs.str());
    return url;
  }
  auto value = sys::Process::GetEnv(variable);
  if (!value || value->empty())
    return failure("the variable " + variable +
                   " is not set; it should hold the URL of a database");
  auto url = ConnectionUrl::ofVariable(variable, *value);
  if (url)
    url->hideAs(source.str());
  return url;
}

/// Whether the user asked for this database to be opened.
static Error checkConsent(const ConnectionUrl &url,
                          const SourceContext &context) {
  if (context.namedBy != NamedBy::Settings || context.opensConfigured)
    return Error::success();
  return failure(url.redacted() +
                 " is named by a file only and not opened; add "
                 "--allow-configured-databases, or use --against");
}

/// A key of the user's would vouch for them to whatever server a file names.
static Error checkKey(vfs::FileSystem &files, const SourceContext &context,
                      const ConnectionUrl &url) {
  auto key = url.parameter("sslkey");
  if (!key || context.namedBy == NamedBy::User)
    return Error::success();
  if (auto reason = whyRefused(files, *key))
    return failure(url.redacted() +
                   ": the key (sslkey) is not used: " + *reason);
  return Error::success();
}

Expected<ConnectionUrl> findLiveDatabase(vfs::FileSystem &files,
                                         StringRef source,
                                         const SourceContext &context) {
  auto url = urlOf(source, context.hiddenAs);
  if (!url)
    return url.takeError();
  if (Error error = checkConsent(*url, context))
    return error;
  if (Error error = checkKey(files, context, *url))
    return error;
  if (url->kind() == ConnectionUrl::Kind::SQLite)
    if (Error error = locateFile(files, context, *url))
      return error;
  return url;
}

Expected<std::shared_ptr<const Evidence>>
loadLiveEvidence(vfs::FileSystem &files, StringRef source,
                 const SourceContext &context, EvidenceCache *cache) {
  auto url = urlOf(source, context.hiddenAs);
  if (!url)
    return url.takeError();
  if (context.live)
    if (Error error = checkConsent(*url, context))
      return error;
  if (Error error = checkKey(files, context, *url))
    return error;
  if (!context.live)
    return failure(url->redacted() +
                   " is not opened here; write its structure to a file "
                   "(holdfast snapshot URL > snapshot.json) and name that");
  uint64_t content = xxh3_64bits(source);
  if (cache)
    if (auto known = cache->find(url->redacted(), content))
      return known;
  if (url->kind() == ConnectionUrl::Kind::SQLite)
    if (Error error = locateFile(files, context, *url))
      return error;
  introspect::ReadOptions options = *context.live;
  options.offersCredentials = context.namedBy == NamedBy::User;
  auto live = introspect::readDatabase(*url, options);
  if (!live)
    return live.takeError();
  auto evidence = std::make_shared<const Evidence>(
      Evidence{url->redacted(), "", std::move(live->catalog),
               std::move(live->rows), nullptr, std::move(live->migrations),
               std::move(live->migrationsProblem)});
  if (cache)
    cache->insert(content, evidence);
  return evidence;
}

} // namespace holdfast
