#include "project/TreeSearch.h"

#include "project/FileAccess.h"
#include "project/IgnoreRules.h"
#include "project/PackageGlobs.h"
#include "project/Paths.h"
#include "project/PrismaConfig.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

#include <optional>

using namespace llvm;

namespace holdfast {

StringRef describe(SkipReason reason) {
  switch (reason) {
  case SkipReason::Ignored:
    return "ignored by git";
  case SkipReason::Fixture:
    return "a test fixture";
  case SkipReason::BuildOutput:
    return "build output";
  case SkipReason::Generated:
    return "generated";
  case SkipReason::LeftOut:
    return "left out of the workspace";
  case SkipReason::Template:
    return "a template";
  case SkipReason::Backup:
    return "a backup";
  case SkipReason::Unnamed:
    return "nothing names it";
  }
  llvm_unreachable("covered switch");
}

//===----------------------------------------------------------------------===//
// Names of folders
//===----------------------------------------------------------------------===//

static bool isNeverEntered(StringRef name) {
  static constexpr StringLiteral names[] = {"node_modules", "bower_components",
                                            "jspm_packages", "__pycache__"};
  return is_contained(names, name) ||
         (name.starts_with(".") && name != ".config");
}

static bool isOutputName(StringRef name) {
  static constexpr StringLiteral names[] = {"dist",   "build",    "out",
                                            "target", "coverage", "esm",
                                            "cjs",    "tmp",      "temp"};
  return is_contained(names, name);
}

static bool isFixtureName(StringRef name) {
  static constexpr StringLiteral names[] = {
      "fixtures",      "fixture",       "__fixtures__", "__fixture__",
      "testdata",      "test-data",     "test_data",    "__testdata__",
      "__tests__",     "__test__",      "__mocks__",    "__snapshots__",
      "test-fixtures", "test_fixtures", "testfixtures", "testFixtures",
      "mocks",         "snapshots"};
  return is_contained(names, name);
}

/// Of tests, unless a workspace says that it is a package.
static bool isTestName(StringRef name) {
  static constexpr StringLiteral names[] = {"test",    "tests",      "e2e",
                                            "cypress", "playwright", "spec",
                                            "specs",   "__e2e__"};
  return is_contained(names, name);
}

static bool isConfigName(StringRef name) {
  StringRef stem = sys::path::stem(name),
            extension = sys::path::extension(name);
  return is_contained(prismaConfigExtensions(), extension) &&
         (is_contained(prismaConfigStems(), stem) || isExtraPrismaConfig(name));
}

//===----------------------------------------------------------------------===//
// The search
//===----------------------------------------------------------------------===//

namespace {

/// A workspace that is open on the way down.
struct OpenWorkspace {
  std::string folder;
  PackageGlobs globs;
};

/// A folder on the way down.
struct Place {
  std::string path;
  std::string inside; ///< seen from where the search began; empty there
  std::optional<SkipReason> reason; ///< why its schemas do not count
  /// Whether a folder of tests is the reason, below which a package may be.
  bool isOfTests = false;
  bool isDoubtful = false;
};

/// What a folder has, by the names in it.
struct Listing {
  std::vector<std::string> folders;
  std::vector<std::string> schemaFiles;
  StringSet<> names;
  bool hasConfig = false;

  bool has(StringRef name) const { return names.contains(name); }
  /// Prisma's client: what its generator writes beside the copy of a schema.
  bool isGenerated() const {
    bool hasIndex = has("index.js") || has("index.d.ts") || has("default.js") ||
                    has("client.js") || has("edge.js");
    return hasIndex && (has("runtime") || has("client.d.ts") ||
                        has("query_engine_bg.wasm") || has("wasm.js"));
  }
};

class TreeSearch {
public:
  TreeSearch(vfs::FileSystem &files, StringRef root, SearchOptions options)
      : files(files), options(options),
        ignored(IgnoreRules::around(files, root)) {}

  void visit(const Place &place, unsigned depth);

  TreeContents found;

private:
  Listing list(StringRef folder);
  void addSchemas(const Place &place, const Listing &listing);
  void visitFolder(const Place &parent, StringRef name, unsigned depth);
  bool isNamed(StringRef folder) const;
  bool isLeftOut(StringRef folder) const;

  vfs::FileSystem &files;
  const SearchOptions options;
  IgnoreRules ignored;
  std::vector<OpenWorkspace> workspaces;
  size_t entries = 0;
};

} // namespace

Listing TreeSearch::list(StringRef folder) {
  Listing listing;
  std::error_code error;
  vfs::directory_iterator end;
  for (auto it = files.dir_begin(folder, error); !error && it != end;
       it.increment(error)) {
    ++entries;
    StringRef name = sys::path::filename(it->path());
    sys::fs::file_type type = it->type();
    bool isSchema = name.ends_with(".prisma") && name != ".prisma";
    // What a link is says its target; only for schemas it is asked, as a link
    // to a folder could lead anywhere.
    if (type == sys::fs::file_type::symlink_file && isSchema &&
        isFile(files, it->path()))
      type = sys::fs::file_type::regular_file;
    if (type == sys::fs::file_type::directory_file)
      listing.folders.push_back(name.str());
    else if (type == sys::fs::file_type::regular_file && isSchema)
      listing.schemaFiles.push_back(name.str());
    listing.hasConfig |= isConfigName(name);
    if (name.size() < 24)
      listing.names.insert(name);
  }
  // The order of a folder is the disk's own.
  llvm::sort(listing.folders);
  llvm::sort(listing.schemaFiles);
  return listing;
}

/// What a folder is called from the root of a workspace; empty where it does
/// not lie in it.
static StringRef inWorkspace(const OpenWorkspace &workspace, StringRef folder) {
  if (workspace.folder.empty())
    return folder;
  if (folder.consume_front(workspace.folder) && folder.consume_front("/"))
    return folder;
  return "";
}

bool TreeSearch::isNamed(StringRef folder) const {
  return any_of(workspaces, [&](const OpenWorkspace &workspace) {
    StringRef name = inWorkspace(workspace, folder);
    return !name.empty() && workspace.globs.names(name);
  });
}

bool TreeSearch::isLeftOut(StringRef folder) const {
  return any_of(workspaces, [&](const OpenWorkspace &workspace) {
    StringRef name = inWorkspace(workspace, folder);
    return !name.empty() && workspace.globs.leavesOut(name);
  });
}

void TreeSearch::addSchemas(const Place &place, const Listing &listing) {
  std::optional<SkipReason> reason = place.reason;
  if (!reason && listing.isGenerated())
    reason = SkipReason::Generated;
  for (StringRef name : listing.schemaFiles) {
    std::string path = joinPath(place.path, name);
    std::string inside =
        joinPath(place.inside.empty() ? "." : place.inside, name);
    if (!reason && ignored.ignores(inside, /*isFolder=*/false))
      found.skipped.push_back({std::move(path), SkipReason::Ignored});
    else if (reason)
      found.skipped.push_back({std::move(path), *reason});
    else if (place.isDoubtful)
      found.doubtfulFiles.push_back(std::move(path));
    else
      found.schemaFiles.push_back(std::move(path));
  }
}

void TreeSearch::visitFolder(const Place &parent, StringRef name,
                             unsigned depth) {
  Place place = parent;
  place.path = joinPath(parent.path, name);
  place.inside = joinPath(parent.inside.empty() ? "." : parent.inside, name);
  bool isNamedItself = isNamed(place.inside);
  if (isNeverEntered(name) &&
      !(isNamedItself && name.starts_with(".") && name != ".git"))
    return;
  if (!place.reason && ignored.ignores(place.inside, /*isFolder=*/true)) {
    if (!options.listsIgnored)
      return;
    place.reason = SkipReason::Ignored;
  }
  if (isNamedItself && place.isOfTests) {
    place.reason.reset();
    place.isOfTests = false;
  }
  if (!place.reason) {
    if (isFixtureName(name))
      place.reason = SkipReason::Fixture;
    else if (isNamedItself)
      place.isDoubtful = false;
    else if (isLeftOut(place.inside))
      place.reason = SkipReason::LeftOut;
    else if (isTestName(name))
      place.reason = SkipReason::Fixture;
    else if (isOutputName(name))
      place.isDoubtful = true;
    place.isOfTests = place.reason && isTestName(name);
  }
  visit(place, depth + 1);
}

void TreeSearch::visit(const Place &place, unsigned depth) {
  // Trees of people end long before these.
  const unsigned maxDepth = 64;
  if (depth > maxDepth || entries > options.maxEntries) {
    found.isCut = true;
    return;
  }
  Listing listing = list(place.path);
  size_t rules = ignored.size();
  // Of a history nothing but its migrations is in its folders.
  if (listing.has("migration_lock.toml") || listing.has("migration.sql"))
    listing.folders.clear();
  if (listing.has(".gitignore")) {
    auto file = readFile(files, joinPath(place.path, ".gitignore"));
    if (file)
      ignored.add((*file)->text(), place.inside);
    else
      consumeError(file.takeError());
  }
  addSchemas(place, listing);
  bool hasPackage = listing.has("package.json");
  if (!place.reason && !place.isDoubtful &&
      (hasPackage || listing.hasConfig || listing.has("prisma") ||
       listing.has(".config")))
    found.projectFolders.push_back(place.path);
  size_t open = workspaces.size();
  if (hasPackage || listing.has("pnpm-workspace.yaml") ||
      listing.has("lerna.json"))
    if (PackageGlobs globs = PackageGlobs::read(files, place.path);
        !globs.empty())
      workspaces.push_back({place.inside, std::move(globs)});
  for (StringRef name : listing.folders)
    visitFolder(place, name, depth);
  workspaces.erase(workspaces.begin() + open, workspaces.end());
  ignored.shrinkTo(rules);
}

TreeContents searchTree(vfs::FileSystem &files, StringRef folder,
                        SearchOptions options) {
  TreeSearch search(files, folder, options);
  search.visit({joinPath(".", folder), "", std::nullopt}, 0);
  return std::move(search.found);
}

} // namespace holdfast
