#include "keep/Keep.h"

#include "catalog/RenderSql.h"
#include "keep/Attached.h"
#include "keep/CopyFolder.h"
#include "keep/LostTables.h"
#include "keep/Manifest.h"
#include "keep/Pace.h"
#include "keep/RowFile.h"
#include "keep/RowSource.h"
#include "source/Date.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Chrono.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/xxhash.h"

using namespace llvm;
using holdfast::introspect::ConnectionUrl;
using holdfast::introspect::failure;

namespace holdfast::keep {

/// What of a name can stand in the name of a folder.
static std::string asFolderName(StringRef name) {
  std::string out;
  for (char c : name.take_front(60))
    if (isAlnum(c) || c == '_')
      out += toLower(c);
    else if (!out.empty() && out.back() != '-')
      out += '-';
  return StringRef(out).trim('-').str();
}

/// `about 3 MB`, for people.
static std::string megabytes(uint64_t bytes) {
  return std::to_string((bytes + 999999) / 1000000) + " MB";
}

/// Compressed, rows take a third to a tenth of what they do in a database, and
/// more only where they were compressed there.
static Error checkSpace(const CopyFolder &folder, uint64_t bytes) {
  auto available = folder.freeBytes();
  if (!available)
    return available.takeError();
  uint64_t needed = bytes / 2 + (uint64_t(1) << 20);
  if (*available >= needed)
    return Error::success();
  return failure("too little disk space for a copy: it may take " +
                 megabytes(needed) + ", and " + folder.folder() + " has " +
                 megabytes(*available) +
                 " left; nothing was kept, name another folder");
}

/// Copies the rows of one table to its file.
static Error copyRows(RowSource &source, const Table &table, KeptTable &kept,
                      const std::string &path, Pace &pace) {
  auto file = RowFileWriter::create(path);
  if (!file)
    return file.takeError();
  pace.begin(nameOf(table));
  auto counted = source.read(table, kept.columns, [&](StringRef line) -> Error {
    pace.add(1, line.size());
    return (*file)->add(line);
  });
  if (!counted)
    return counted.takeError();
  auto totals = (*file)->finish();
  if (!totals)
    return totals.takeError();
  if (*counted != totals->rows)
    return failure("`" + nameOf(table) + "`: the server counts " +
                   Twine(*counted) + " rows, but sent " + Twine(totals->rows) +
                   "; nothing was kept");
  kept.rows = totals->rows;
  kept.bytes = totals->bytes;
  kept.checksum = totals->checksum;
  return Error::success();
}

static Error copyTables(RowSource &source, std::vector<TableToKeep> &tables,
                        const CopyFolder &folder, const KeepOptions &options) {
  std::vector<const Table *> held;
  for (const TableToKeep &table : tables)
    held.push_back(table.table);
  if (Error error = source.hold(held))
    return error;
  RowSource::Size sum;
  bool isOneFile = source.structure().provider == Provider::SQLite;
  for (const TableToKeep &table : tables) {
    auto size = source.sizeOf(*table.table);
    if (!size)
      return size.takeError();
    sum.rows += size->rows;
    sum.bytes = isOneFile ? size->bytes : sum.bytes + size->bytes;
  }
  if (Error error = checkSpace(folder, sum.bytes))
    return error;
  Pace pace(options.progress, sum.rows);
  for (auto [position, table] : enumerate(tables)) {
    table.kept.file = formatv("{0,0+4}.rows.zst", position + 1).str();
    if (Error error = copyRows(source, *table.table, table.kept,
                               folder.path() + "/" + table.kept.file, pace))
      return error;
    auto counters = source.countersOf(*table.table);
    if (!counters)
      return counters.takeError();
    table.kept.counters = std::move(*counters);
    if (Error error = source.readCollations(*table.table, table.kept))
      return error;
  }
  pace.end();
  return source.readAttached(tables);
}

/// Holds what is on the disk against what the server sent.
static Error checkFiles(const KeptCopy &copy) {
  for (const KeptTable &table : copy.tables) {
    auto totals = readRowFile(copy.path + "/" + table.file,
                              [](StringRef) { return Error::success(); });
    if (!totals)
      return totals.takeError();
    if (*totals == RowTotals{table.rows, table.bytes, table.checksum})
      continue;
    return failure("the copy of `" + nameOf(table.table) + "` has " +
                   Twine(totals->rows) + " rows on the disk, not " +
                   Twine(table.rows));
  }
  return Error::success();
}

Error verifyKept(const KeptCopy &copy) {
  if (copy.state != KeptCopy::State::Whole)
    return failure(copy.id + " is not whole: " + copy.problem);
  return checkFiles(copy);
}

static KeptCopy describe(const ConnectionUrl &url, const RowSource &source,
                         const KeepOptions &options, std::time_t now) {
  KeptCopy copy;
  copy.takenAt = utcOf(now, "%Y-%m-%dT%H:%M:%SZ");
  copy.database = url.redacted();
  copy.reason = options.reason;
  copy.provider = source.structure().provider;
  StringRef usual = defaultSchema(copy.provider);
  if (!usual.empty())
    copy.usualSchema = url.parameter("schema").value_or(usual).str();
  copy.structure = std::make_shared<const Catalog>(source.structure());
  return copy;
}

static Error writeCopy(RowSource &source, std::vector<TableToKeep> tables,
                       CopyFolder &folder, const KeepOptions &options,
                       KeptCopy &copy) {
  auto structure = renderSql(source.structure());
  if (!structure)
    return structure.takeError();
  if (Error error = folder.writeFile(structureFile, *structure))
    return error;
  if (Error error = copyTables(source, tables, folder, options))
    return error;
  for (TableToKeep &table : tables)
    copy.tables.push_back(std::move(table.kept));
  copy.path = folder.path();
  std::string attached = attachedAsSql(copy.tables);
  if (!attached.empty())
    if (Error error = folder.writeFile(attachedFile, attached))
      return error;
  // Last, when all that it speaks of is on the disk.
  return folder.writeFile(
      manifestFile, printManifest(copy, xxh3_64bits(StringRef(*structure))));
}

Expected<KeptCopy> keep(const ConnectionUrl &url, const LostObjects &lost,
                        const KeepOptions &options) {
  auto source = RowSource::open(url, options);
  if (!source)
    return source.takeError();
  auto tables = tablesToKeep((*source)->structure(), lost);
  auto refused = [&](Error error) {
    std::string reason = url.scrub(toString(std::move(error)));
    bool saysSo = StringRef(reason).contains("nothing was kept");
    return failure(url.redacted() + ": " + reason +
                   (saysSo ? "" : "; nothing was kept"));
  };
  if (!tables)
    return refused(tables.takeError());
  std::time_t now = std::time(nullptr);
  std::string name = asFolderName(options.name);
  auto folder =
      CopyFolder::create(options.folder, utcOf(now, "%Y%m%d-%H%M%S") +
                                             (name.empty() ? "" : "-" + name));
  if (!folder)
    return folder.takeError();
  KeptCopy copy = describe(url, **source, options, now);
  if (Error error =
          writeCopy(**source, std::move(*tables), *folder, options, copy))
    return refused(std::move(error));
  auto path = folder->finish();
  if (!path)
    return path.takeError();
  copy.path = std::move(*path);
  return findKept(options.folder, folder->id());
}

} // namespace holdfast::keep
