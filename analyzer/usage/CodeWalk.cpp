#include "usage/CodeBase.h"

#include "project/FileAccess.h"
#include "project/IgnoreRules.h"
#include "project/JsonText.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::usage {

/// Nobody writes code in files of this size; programs do.
static constexpr uint64_t mostFileBytes = 2 << 20;
static constexpr size_t mostEntries = 1000000;
static constexpr unsigned mostDepth = 64;

namespace {

class CodeWalk {
public:
  CodeWalk(vfs::FileSystem &files, StringRef root, StringRef schemaFolder,
           std::vector<std::string> clients)
      : files(files), ignored(IgnoreRules::around(files, root)),
        schemaFolder(absolutePath(files, schemaFolder)) {
    found.root = root.str();
    found.clients = std::move(clients);
  }

  void visit(const std::string &folder, StringRef inside, unsigned depth);
  CodePlaces finish() {
    sort(found.files);
    return std::move(found);
  }

private:
  bool isEntered(StringRef name, StringRef path, StringRef inside) const;
  bool isOtherProject(const std::string &folder,
                      const StringSet<> &names) const;
  void addFile(std::string path);
  void addPackage(const std::string &folder);

  vfs::FileSystem &files;
  IgnoreRules ignored;
  std::string schemaFolder;
  CodePlaces found;
  size_t entries = 0;
};

} // namespace

bool CodeWalk::isEntered(StringRef name, StringRef path,
                         StringRef inside) const {
  static constexpr StringLiteral names[] = {
      "node_modules", "bower_components", "jspm_packages", "dist", "coverage"};
  return !name.starts_with(".") && !is_contained(names, name) &&
         !is_contained(found.clients, path) &&
         !ignored.ignores(inside, /*isFolder=*/true);
}

/// Prisma's client, as its generators write it.
static bool isGeneratedClient(const StringSet<> &names) {
  bool hasClient = names.contains("client.ts") || names.contains("client.js") ||
                   names.contains("index.d.ts");
  return (hasClient && names.contains("runtime")) ||
         (names.contains("client.ts") && names.contains("models") &&
          names.contains("internal"));
}

/// A package with a schema of its own talks to a client of its own.
bool CodeWalk::isOtherProject(const std::string &folder,
                              const StringSet<> &names) const {
  if (!names.contains("package.json") ||
      isWithin(schemaFolder, absolutePath(files, folder)))
    return false;
  return names.contains("schema.prisma") ||
         (names.contains("prisma") &&
          (files.exists(joinPath(folder, "prisma/schema.prisma")) ||
           files.exists(joinPath(folder, "prisma/schema"))));
}

void CodeWalk::addPackage(const std::string &folder) {
  auto file = readFile(files, joinPath(folder, "package.json"));
  if (!file)
    return consumeError(file.takeError());
  auto json = parseJson(*file);
  if (!json)
    return consumeError(json.takeError());
  if (const JsonValue *name = json->find("name"); name && name->isString())
    found.packages.try_emplace(name->text, folder);
}

void CodeWalk::addFile(std::string path) {
  auto status = files.status(path);
  if (status && status->getSize() <= mostFileBytes)
    found.files.push_back(std::move(path));
}

void CodeWalk::visit(const std::string &folder, StringRef inside,
                     unsigned depth) {
  if (depth > mostDepth || entries > mostEntries) {
    found.isCut = true;
    return;
  }
  std::vector<std::string> folders, code;
  StringSet<> names;
  std::error_code error;
  vfs::directory_iterator end;
  for (auto it = files.dir_begin(folder, error); !error && it != end;
       it.increment(error)) {
    ++entries;
    StringRef name = sys::path::filename(it->path());
    names.insert(name);
    if (it->type() == sys::fs::file_type::directory_file)
      folders.push_back(name.str());
    else if (it->type() == sys::fs::file_type::regular_file && isCode(name))
      code.push_back(name.str());
  }
  if (isGeneratedClient(names) || (depth && isOtherProject(folder, names)))
    return;
  size_t rules = ignored.size();
  if (names.contains(".gitignore")) {
    auto file = readFile(files, joinPath(folder, ".gitignore"));
    if (file)
      ignored.add((*file)->text(), inside);
    else
      consumeError(file.takeError());
  }
  if (names.contains("package.json"))
    addPackage(folder);
  auto within = [&](StringRef name) {
    return joinPath(inside.empty() ? "." : inside, name);
  };
  for (StringRef name : code)
    if (!ignored.ignores(within(name), /*isFolder=*/false))
      addFile(joinPath(folder, name));
  sort(folders);
  for (StringRef name : folders) {
    std::string path = joinPath(folder, name), insidePath = within(name);
    if (isEntered(name, path, insidePath))
      visit(path, insidePath, depth + 1);
  }
  ignored.shrinkTo(rules);
}

CodePlaces findCode(vfs::FileSystem &files, StringRef root,
                    StringRef schemaFolder, std::vector<std::string> clients) {
  CodeWalk walk(files, root, schemaFolder, std::move(clients));
  walk.visit(joinPath(".", root), "", 0);
  return walk.finish();
}

} // namespace holdfast::usage
