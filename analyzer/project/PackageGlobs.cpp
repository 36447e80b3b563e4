#include "project/PackageGlobs.h"

#include "project/FileAccess.h"
#include "project/JsonText.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"

using namespace llvm;

namespace holdfast {

void PackageGlobs::add(StringRef glob) {
  bool isNegated = glob.consume_front("!");
  while (glob.consume_front("./"))
    ;
  glob = glob.rtrim('/');
  if (glob.empty() || glob.starts_with("../"))
    return;
  for (StringRef one : expandBraces(glob))
    (isNegated ? excludes : includes).emplace_back(one);
}

static bool isMatched(ArrayRef<PathPattern> patterns, StringRef path) {
  return any_of(patterns, [&](const PathPattern &pattern) {
    return pattern.matches(path);
  });
}

bool PackageGlobs::names(StringRef folder) const {
  return !leavesOut(folder) && any_of(includes, [&](const PathPattern &glob) {
    return !glob.crossesFolders() && glob.matches(folder);
  });
}

bool PackageGlobs::leavesOut(StringRef folder) const {
  return isMatched(excludes, folder);
}

//===----------------------------------------------------------------------===//
// The files that declare packages
//===----------------------------------------------------------------------===//

static std::optional<JsonValue> readJson(vfs::FileSystem &files,
                                         const std::string &path) {
  SourceFilePtr file = readIfThere(files, path);
  if (!file)
    return std::nullopt;
  auto value = parseJson(file);
  if (!value) {
    consumeError(value.takeError());
    return std::nullopt;
  }
  return std::move(*value);
}

static void addStrings(const JsonValue *list, PackageGlobs &globs) {
  if (!list)
    return;
  for (const JsonValue &item : list->items)
    if (item.isString())
      globs.add(item.text);
}

static void addPackageJson(vfs::FileSystem &files, StringRef folder,
                           PackageGlobs &globs) {
  auto package = readJson(files, joinPath(folder, "package.json"));
  if (!package)
    return;
  const JsonValue *workspaces = package->find("workspaces");
  addStrings(workspaces, globs);
  // The older form of yarn: `{ "packages": […], "nohoist": […] }`.
  if (workspaces)
    addStrings(workspaces->find("packages"), globs);
}

static void addPnpm(vfs::FileSystem &files, StringRef folder,
                    PackageGlobs &globs) {
  std::string path = joinPath(folder, "pnpm-workspace.yaml");
  if (!isFile(files, path))
    return;
  auto file = readUtf8File(files, path);
  if (!file)
    return consumeError(file.takeError());
  SourceMgr manager;
  manager.setDiagHandler([](const SMDiagnostic &, void *) {});
  yaml::Stream stream((*file)->text(), manager, /*ShowColors=*/false);
  auto document = stream.begin();
  if (document == stream.end())
    return;
  auto *root = dyn_cast_or_null<yaml::MappingNode>(document->getRoot());
  if (!root)
    return;
  for (yaml::KeyValueNode &entry : *root) {
    SmallString<32> storage;
    auto *key = dyn_cast_or_null<yaml::ScalarNode>(entry.getKey());
    auto *list = dyn_cast_or_null<yaml::SequenceNode>(entry.getValue());
    if (!key || !list || key->getValue(storage) != "packages") {
      entry.skip();
      continue;
    }
    for (yaml::Node &item : *list)
      if (auto *glob = dyn_cast<yaml::ScalarNode>(&item)) {
        SmallString<64> text;
        globs.add(glob->getValue(text));
      }
  }
}

static void addLerna(vfs::FileSystem &files, StringRef folder,
                     PackageGlobs &globs) {
  auto lerna = readJson(files, joinPath(folder, "lerna.json"));
  if (!lerna)
    return;
  if (const JsonValue *packages = lerna->find("packages"))
    addStrings(packages, globs);
  else if (!lerna->find("useWorkspaces"))
    globs.add("packages/*");
}

/// Older versions of nx list their projects; newer ones take every folder with
/// a project.json, which a walk finds by itself.
static void addNx(vfs::FileSystem &files, StringRef folder,
                  PackageGlobs &globs) {
  for (StringRef name : {"workspace.json", "nx.json", "angular.json"}) {
    auto nx = readJson(files, joinPath(folder, name));
    if (!nx)
      continue;
    if (const JsonValue *projects = nx->find("projects"))
      for (const JsonMember &project : projects->members) {
        const JsonValue *root = project.value.find("root");
        const JsonValue &place = root ? *root : project.value;
        if (place.isString())
          globs.add(place.text);
      }
    if (const JsonValue *layout = nx->find("workspaceLayout"))
      for (const JsonMember &member : layout->members)
        if (member.value.isString())
          globs.add(member.value.text + "/*");
  }
}

PackageGlobs PackageGlobs::read(vfs::FileSystem &files, StringRef folder) {
  PackageGlobs globs;
  addPackageJson(files, folder, globs);
  addPnpm(files, folder, globs);
  addLerna(files, folder, globs);
  addNx(files, folder, globs);
  return globs;
}

} // namespace holdfast
