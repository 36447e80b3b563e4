#include "evidence/SourceTexts.h"

#include "evidence/DumpArchive.h"
#include "evidence/GitSource.h"
#include "evidence/SourceFormat.h"
#include "project/ConfinedFileSystem.h"
#include "project/FileAccess.h"
#include "project/MigrationsFolder.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

using namespace llvm;

namespace holdfast {

uint64_t SourceTexts::contentHash() const {
  std::vector<uint64_t> hashes{static_cast<uint64_t>(kind),
                               provider ? 1 + static_cast<uint64_t>(*provider)
                                        : 0};
  for (const SourceFilePtr &file : texts) {
    hashes.push_back(xxh3_64bits(file->path()));
    hashes.push_back(xxh3_64bits(file->text()));
  }
  return xxh3_64bits(StringRef(reinterpret_cast<const char *>(hashes.data()),
                               hashes.size() * sizeof(uint64_t)));
}

/// `provider = "…"` of a migration_lock.toml.
static Expected<std::optional<Provider>>
readLock(vfs::FileSystem &files, StringRef folder, FileMemory *memory) {
  std::string path = joinPath(folder, "migration_lock.toml");
  if (!isFile(files, path))
    return std::nullopt;
  auto file = memory ? memory->read(files, path, /*mustBeUtf8=*/false)
                     : readFile(files, path);
  if (!file)
    return file.takeError();
  SmallVector<StringRef> lines;
  (*file)->text().split(lines, '\n');
  for (StringRef line : lines) {
    auto [key, value] = line.split('=');
    if (key.trim() != "provider")
      continue;
    StringRef name = value.trim().trim("\"'");
    // Prisma calls SQL Server so in this file.
    if (name == "mssql")
      return Provider::SQLServer;
    if (auto provider = parseProvider(name))
      return provider;
    return errorAt(
        *file, static_cast<uint32_t>(name.begin() - (*file)->text().begin()),
        "unknown provider `" + name +
            "`; use postgresql, "
            "mysql, sqlite, sqlserver or cockroachdb");
  }
  return std::nullopt;
}

static Error readAll(vfs::FileSystem &files, ArrayRef<std::string> paths,
                     FileMemory *memory, SourceTexts &result) {
  bool mustBeUtf8 = result.kind == SourceTexts::Kind::Schema ||
                    result.kind == SourceTexts::Kind::Snapshot;
  for (const std::string &path : paths) {
    auto file = memory       ? memory->read(files, path, mustBeUtf8)
                : mustBeUtf8 ? readUtf8File(files, path)
                             : readFile(files, path);
    if (!file)
      return file.takeError();
    if (!mustBeUtf8)
      if (Error error = refuseOtherFormat(path, (*file)->text()))
        return error;
    result.texts.push_back(std::move(*file));
  }
  return Error::success();
}

static Error readFolder(vfs::FileSystem &files, StringRef folder,
                        FileMemory *memory, SourceTexts &result) {
  if (isMigrationsFolder(files, folder)) {
    result.kind = SourceTexts::Kind::Migrations;
    auto provider = readLock(files, folder, memory);
    if (!provider)
      return provider.takeError();
    result.provider = *provider;
    if (Error error = checkListing(files, folder))
      return error;
    return readAll(files, findMigrations(files, folder), memory, result);
  }
  if (Error error = refuseOtherFormat(files, folder))
    return error;
  // A copy that `holdfast kept` knows of.
  std::string structure = joinPath(folder, "structure.sql");
  if (isFile(files, joinPath(folder, "manifest.json")) &&
      isFile(files, structure)) {
    result.kind = SourceTexts::Kind::Dump;
    return readAll(files, {structure}, memory, result);
  }
  result.kind = SourceTexts::Kind::Schema;
  auto project = findProject(files, folder);
  if (!project) {
    if (project.errorIsA<SeveralProjects>())
      return project.takeError();
    consumeError(project.takeError());
    return failure(folder + "  describes no database: it contains neither  "
                            "migrations (*/migration.sql) nor a schema "
                            "(*.prisma)");
  }
  return readAll(files, project->schemaFiles, memory, result);
}

/// A file whose name tells nothing may be a dump of another kind.
static Error unknownFile(vfs::FileSystem &files, StringRef path) {
  auto file = readFile(files, path);
  if (!file)
    return file.takeError();
  if (Error error = refuseOtherFormat(path, (*file)->text()))
    return error;
  return failure(path + " is not a source: files end in .prisma (a schema), "
                        ".sql (a dump) or .json (a snapshot)");
}

/// Whether what is no path may be a revision of git's.
static bool looksLikeRevision(StringRef source) {
  StringRef name =
      source.take_until([](char c) { return c == '~' || c == '^'; });
  bool isHash = name.size() >= 7 && name.size() <= 40 &&
                all_of(name, [](char c) { return isHexDigit(c); });
  return isHash || name.size() < source.size() || name.starts_with("origin/") ||
         is_contained({"HEAD", "main", "master", "develop", "trunk", "dev",
                       "staging", "production"},
                      name);
}

Expected<SourceTexts> readSourcePath(vfs::FileSystem &files, StringRef path,
                                     FileMemory *memory) {
  SourceTexts result;
  result.label = joinPath(".", path);
  auto status = files.status(path);
  if (!status && whyRefused(files, path))
    return cannotRead(files, path, status.getError());
  if (!status && looksLikeRevision(path))
    return failure("cannot read " + path + ": " + status.getError().message() +
                   "; did you mean git:" + path + "?");
  if (!status)
    return failure("cannot read " + path + ": " + status.getError().message() +
                   "; a source is a schema, a migrations folder, a dump "
                   "(*.sql), a snapshot (*.json), git:REF, a database's "
                   "URL, env:NAME or `empty`");
  if (status->isDirectory()) {
    if (Error error = readFolder(files, result.label, memory, result))
      return error;
    return result;
  }
  StringRef extension = sys::path::extension(path);
  if (extension == ".prisma")
    result.kind = SourceTexts::Kind::Schema;
  else if (extension == ".json")
    result.kind = SourceTexts::Kind::Snapshot;
  else if (extension == ".sql")
    result.kind = SourceTexts::Kind::Dump;
  else
    return unknownFile(files, path);
  if (Error error = readAll(files, {result.label}, memory, result))
    return error;
  return result;
}

Expected<SourceTexts> readSource(vfs::FileSystem &files, StringRef source,
                                 const SourceContext &context,
                                 FileMemory *memory) {
  if (source == "empty") {
    SourceTexts result;
    result.label = "an empty database";
    return result;
  }
  if (source.starts_with("git:"))
    return readGitSource(files, source.drop_front(4), context);
  // What a file names is not handed to another program.
  if (context.namedBy == NamedBy::User && isDumpArchive(files, source)) {
    auto text = readDumpArchive(files, source);
    if (!text) {
      // One of the right version may read it, and that line says how.
      std::string reason = toString(text.takeError());
      auto refused = readSourcePath(files, source, memory);
      return refused ? std::move(refused)
                     : failure(toString(refused.takeError()) +
                               " (here: " + reason + ")");
    }
    if (*text) {
      SourceTexts result;
      result.kind = SourceTexts::Kind::Dump;
      result.label = joinPath(".", source);
      result.provider = Provider::PostgreSQL;
      result.texts.push_back(std::move(*text));
      return result;
    }
  }
  return readSourcePath(files, source, memory);
}

} // namespace holdfast
