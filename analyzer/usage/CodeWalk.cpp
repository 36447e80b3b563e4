#include "usage/CodeBase.h"

#include "project/FileAccess.h"
#include "project/IgnoreRules.h"
#include "project/JsonText.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

#include <map>
#include <set>

using namespace llvm;

namespace holdfast::usage {

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
  CodePlaces finish();

private:
  /// What lies in a folder, by name.
  struct Folder {
    std::vector<std::string> folders, code, configs;
    StringSet<> names;
  };
  Folder read(const std::string &path);
  bool isEntered(StringRef name, StringRef path, StringRef inside) const;
  bool isOtherProject(const std::string &folder,
                      const StringSet<> &names) const;
  void addPackage(const std::string &folder);
  void addAliases(const std::string &folder, StringRef name);
  void addIgnoreRules(const std::string &folder, StringRef inside);
  bool isThere(StringRef place) const;

  vfs::FileSystem &files;
  IgnoreRules ignored;
  std::string schemaFolder;
  CodePlaces found;
  /// By name, where it leads in one package or another.
  std::map<std::string, std::set<std::string>> aliases;
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

/// The `paths` of a tsconfig.json; each is what a package of that name would
/// be, `@acme/api/*` the insides of one.
void CodeWalk::addAliases(const std::string &folder, StringRef name) {
  auto file = readFile(files, joinPath(folder, name));
  if (!file)
    return consumeError(file.takeError());
  auto json = parseJson(*file, JsonComments::Allowed);
  if (!json)
    return consumeError(json.takeError());
  const JsonValue *options = json->find("compilerOptions");
  const JsonValue *paths = options ? options->find("paths") : nullptr;
  if (!paths)
    return;
  const JsonValue *base = options->find("baseUrl");
  std::string from =
      base && base->isString() ? joinPath(folder, base->text) : folder;
  for (const JsonMember &member : paths->members)
    for (const JsonValue &target : member.value.items) {
      StringRef alias = member.key, place = target.text;
      if (!target.isString() ||
          alias.consume_back("/*") != place.consume_back("/*"))
        continue;
      aliases[alias.str()].insert(joinPath(from, place));
    }
}

/// Whether something is there that an alias may lead to.
bool CodeWalk::isThere(StringRef place) const {
  if (any_of(found.clients, [&](const std::string &client) {
        return place == client || isWithin(place, client);
      }))
    return true;
  auto it = lower_bound(found.files, place);
  return it != found.files.end() && StringRef(*it).starts_with(place);
}

CodePlaces CodeWalk::finish() {
  sort(found.files);
  // One that means something else in each package is for the nearest folder to
  // tell, as ever.
  for (const auto &alias : aliases) {
    SmallVector<StringRef, 2> places;
    for (const std::string &place : alias.second)
      if (isThere(place))
        places.push_back(place);
    if (places.size() == 1)
      found.packages.try_emplace(alias.first, places.front());
  }
  return std::move(found);
}

void CodeWalk::addIgnoreRules(const std::string &folder, StringRef inside) {
  auto file = readFile(files, joinPath(folder, ".gitignore"));
  if (file)
    ignored.add((*file)->text(), inside);
  else
    consumeError(file.takeError());
}

CodeWalk::Folder CodeWalk::read(const std::string &path) {
  Folder result;
  std::error_code error;
  vfs::directory_iterator end;
  for (auto it = files.dir_begin(path, error); !error && it != end;
       it.increment(error)) {
    ++entries;
    StringRef name = sys::path::filename(it->path());
    result.names.insert(name);
    if (it->type() == sys::fs::file_type::directory_file)
      result.folders.push_back(name.str());
    else if (it->type() != sys::fs::file_type::regular_file)
      continue;
    else if (isCode(name))
      result.code.push_back(name.str());
    else if (name == "jsconfig.json" ||
             (name.starts_with("tsconfig") && name.ends_with(".json")))
      result.configs.push_back(name.str());
  }
  sort(result.folders);
  sort(result.configs);
  return result;
}

void CodeWalk::visit(const std::string &folder, StringRef inside,
                     unsigned depth) {
  if (depth > mostDepth || entries > mostEntries) {
    found.isCut = true;
    return;
  }
  Folder here = read(folder);
  if (isGeneratedClient(here.names) ||
      (depth && isOtherProject(folder, here.names)))
    return;
  size_t rules = ignored.size();
  if (here.names.contains(".gitignore"))
    addIgnoreRules(folder, inside);
  if (here.names.contains("package.json"))
    addPackage(folder);
  for (StringRef name : here.configs)
    addAliases(folder, name);
  auto within = [&](StringRef name) {
    return joinPath(inside.empty() ? "." : inside, name);
  };
  for (StringRef name : here.code)
    if (!ignored.ignores(within(name), /*isFolder=*/false))
      found.files.push_back(joinPath(folder, name));
  for (StringRef name : here.folders) {
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
