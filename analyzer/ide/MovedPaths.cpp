#include "ide/MovedPaths.h"

#include "project/FileAccess.h"
#include "project/JsonText.h"
#include "project/Paths.h"
#include "project/PrismaConfig.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

namespace {

/// Collects the edits of the files that name what moves.
class Mover {
public:
  Mover(vfs::FileSystem &files, ArrayRef<MovedPath> moved)
      : files(files), moved(moved) {}

  void inPackageJson(StringRef path);
  void inConfig(StringRef path);
  void inSettings(const Settings &settings);

  MovedPathEdits result;

private:
  /// The path that takes the place of `path`, seen from `folder`; nothing where
  /// it stays.
  std::optional<std::string> newPath(StringRef folder, StringRef path) const;
  SourceFilePtr read(StringRef path);
  void replace(const SourceFilePtr &file, Range range, const Twine &text) {
    result.edits.push_back({file->span(range), text.str()});
  }

  vfs::FileSystem &files;
  ArrayRef<MovedPath> moved;
};

} // namespace

/// `to` seen from `folder`; both absolute.
static std::string relativePath(StringRef folder, StringRef to) {
  SmallVector<StringRef, 16> base, target;
  folder.split(base, '/', -1, /*KeepEmpty=*/false);
  to.split(target, '/', -1, /*KeepEmpty=*/false);
  size_t same = 0;
  while (same < base.size() && same < target.size() &&
         base[same] == target[same])
    ++same;
  std::string path;
  for (size_t i = same; i < base.size(); ++i)
    path += "../";
  for (size_t i = same; i < target.size(); ++i)
    path += target[i].str() + (i + 1 < target.size() ? "/" : "");
  return path;
}

std::optional<std::string> Mover::newPath(StringRef folder,
                                          StringRef path) const {
  if (sys::path::is_absolute(path))
    return std::nullopt;
  std::string absolute = joinPath(folder, path);
  for (const MovedPath &move : moved) {
    StringRef rest = absolute;
    if (!rest.consume_front(move.from) || (!rest.empty() && rest[0] != '/'))
      continue;
    std::string target = relativePath(folder, move.to + rest.str());
    bool hasDot = path.starts_with("./") && !StringRef(target).starts_with(".");
    return (hasDot ? "./" : "") + target + (path.ends_with("/") ? "/" : "");
  }
  return std::nullopt;
}

SourceFilePtr Mover::read(StringRef path) {
  if (!isFile(files, path))
    return nullptr;
  auto file = readFile(files, path);
  if (!file) {
    consumeError(file.takeError());
    return nullptr;
  }
  result.files.push_back(*file);
  return *file;
}

static std::string jsonString(StringRef text) {
  std::string out;
  raw_string_ostream stream(out);
  stream << json::Value(text);
  return out;
}

void Mover::inPackageJson(StringRef path) {
  SourceFilePtr file = read(path);
  if (!file)
    return;
  auto package = parseJson(file);
  if (!package)
    return consumeError(package.takeError());
  const JsonValue *prisma = package->find("prisma");
  const JsonValue *schema = prisma ? prisma->find("schema") : nullptr;
  if (!schema || !schema->isString())
    return;
  if (auto moved = newPath(folderOf(path), schema->text))
    replace(file, schema->range, jsonString(*moved));
}

/// The text in quotes that begins at the offset and is exactly the value.
static std::optional<Range> literalAt(StringRef text, uint32_t offset,
                                      StringRef value) {
  StringRef rest = text.substr(offset);
  if (rest.empty() || !StringRef("\"'`").contains(rest.front()))
    return std::nullopt;
  char quote = rest.front();
  rest = rest.drop_front();
  if (!rest.consume_front(value) || !rest.starts_with(StringRef(&quote, 1)))
    return std::nullopt;
  return Range{offset + 1, offset + 1 + static_cast<uint32_t>(value.size())};
}

void Mover::inConfig(StringRef path) {
  SourceFilePtr file = path.empty() ? nullptr : read(path);
  if (!file)
    return;
  PrismaConfig config = readPrismaConfig(file->text());
  for (const ConfiguredPath *setting : {&config.schema, &config.migrations}) {
    if (!setting->known())
      continue;
    auto literal = literalAt(file->text(), setting->offset, setting->path);
    auto moved = newPath(folderOf(path), setting->path);
    if (literal && moved)
      replace(file, *literal, *moved);
  }
}

void Mover::inSettings(const Settings &settings) {
  if (!settings.against)
    return;
  for (const NamedSource &source : *settings.against) {
    if (!source.file)
      continue;
    auto written = json::parse(source.file->text(source.range));
    if (!written) {
      consumeError(written.takeError());
      continue;
    }
    StringRef text = written->getAsString().value_or("");
    // Others are databases and revisions.
    if (text.empty() || text.contains(':'))
      continue;
    if (auto moved = newPath(folderOf(source.file->path()), text)) {
      result.files.push_back(source.file);
      replace(source.file, source.range, jsonString(*moved));
    }
  }
}

MovedPathEdits editsForMovedPaths(vfs::FileSystem &files,
                                  const Project &project,
                                  const Settings &settings,
                                  ArrayRef<MovedPath> moved) {
  Mover mover(files, moved);
  mover.inPackageJson(joinPath(project.root, "package.json"));
  mover.inConfig(project.configFile);
  mover.inSettings(settings);
  return std::move(mover.result);
}

} // namespace holdfast
