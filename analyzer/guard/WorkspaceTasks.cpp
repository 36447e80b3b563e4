#include "guard/WorkspaceTasks.h"

#include "guard/PackageScripts.h"
#include "project/FileAccess.h"
#include "project/JsonText.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::guard {

namespace {

/// A folder of the workspace that has tasks.
struct Package {
  std::string folder, name;
  std::optional<JsonValue> project; ///< project.json
};

} // namespace

/// A file as JSON with comments; nothing where there is none, or it is wrong.
static std::optional<JsonValue> readJsonAt(vfs::FileSystem &files,
                                           const std::string &path) {
  if (!isFile(files, path))
    return std::nullopt;
  auto file = readFile(files, path);
  auto json = file ? parseJson(*file, JsonComments::Allowed)
                   : Expected<JsonValue>(file.takeError());
  if (json)
    return std::move(*json);
  consumeError(json.takeError());
  return std::nullopt;
}

static std::string textOf(const JsonValue &value, StringRef key) {
  const JsonValue *found = value.find(key);
  return found && found->isString() ? found->text : "";
}

/// The nearest folder at or above one that has such a file, and what it says.
static std::optional<std::pair<std::string, JsonValue>>
rootWith(vfs::FileSystem &files, StringRef folder, ArrayRef<StringRef> names) {
  for (const std::string &above : foldersUpwards(files, folder))
    for (StringRef name : names)
      if (auto json = readJsonAt(files, joinPath(above, name)))
        return std::pair(above, std::move(*json));
  return std::nullopt;
}

static constexpr unsigned mostDepth = 5;

static void addPackages(vfs::FileSystem &files, const std::string &folder,
                        unsigned depth, std::vector<Package> &packages) {
  auto package = readJsonAt(files, joinPath(folder, "package.json"));
  auto project = readJsonAt(files, joinPath(folder, "project.json"));
  if (package || project) {
    std::string name = project ? textOf(*project, "name") : "";
    if (name.empty() && package)
      name = textOf(*package, "name");
    packages.push_back({folder, std::move(name), std::move(project)});
  }
  std::error_code error;
  for (auto entry = files.dir_begin(folder, error),
            end = vfs::directory_iterator();
       !error && entry != end && depth < mostDepth; entry.increment(error)) {
    StringRef name = sys::path::filename(entry->path());
    if (entry->type() == sys::fs::file_type::directory_file &&
        !name.starts_with(".") && name != "node_modules")
      addPackages(files, joinPath(folder, name), depth + 1, packages);
  }
}

static std::vector<Package> packagesOf(vfs::FileSystem &files,
                                       const std::string &root) {
  std::vector<Package> packages;
  addPackages(files, root, 0, packages);
  return packages;
}

static void addScript(vfs::FileSystem &files, const std::string &folder,
                      StringRef name, WorkspaceTasks &found) {
  auto package = findPackage(files, folder);
  if (!package)
    return consumeError(package.takeError());
  const std::string *text = package->find(name);
  if (package->folder == folder && text)
    found.tasks.push_back({folder, *text, {}});
}

/// Adds the tasks that come before another one, of whichever package. False
/// where it does not say which.
static bool addEarlier(const JsonValue &task, StringRef key,
                       std::vector<std::string> &names) {
  const JsonValue *list = task.find(key);
  if (!list)
    return true;
  for (const JsonValue &item : list->items) {
    StringRef name = item.text;
    if (!item.isString())
      return false;
    name.consume_front("^");
    name = name.contains('#') ? name.split('#').second : name;
    if (!name.starts_with("$") && !is_contained(names, name))
      names.push_back(name.str());
  }
  return list->isArray();
}

// --- turbo -------------------------------------------------------------------

std::optional<WorkspaceTasks> findTurboTasks(vfs::FileSystem &files,
                                             StringRef folder,
                                             const TaskRequest &request) {
  auto root = rootWith(files, folder, {"turbo.json", "turbo.jsonc"});
  if (!root)
    return std::nullopt;
  const auto &[place, json] = *root;
  const JsonValue *tasks = json.find("tasks"), *old = json.find("pipeline");
  if (!tasks)
    tasks = old;
  if (!tasks || json.find("extends"))
    return std::nullopt;
  std::vector<std::string> names = request.names;
  for (size_t i = 0; i < names.size(); ++i)
    for (const JsonMember &task : tasks->members) {
      StringRef name = task.key;
      bool isIt = name == names[i] || name.split('#').second == names[i];
      if (isIt && (!addEarlier(task.value, "dependsOn", names) ||
                   !addEarlier(task.value, "with", names)))
        return std::nullopt;
    }
  WorkspaceTasks found;
  // Since turbo 2 a task gets the variables alone that its file names.
  found.changesVariables =
      !request.isLoose && !old && textOf(json, "envMode") != "loose";
  for (const Package &package : packagesOf(files, place)) {
    if (package.folder != place &&
        isFile(files, joinPath(package.folder, "turbo.json")))
      return std::nullopt;
    for (const std::string &name : names)
      // What comes before may be of others.
      if (request.package.empty() || package.name == request.package ||
          !is_contained(request.names, name))
        addScript(files, package.folder, name, found);
  }
  return found;
}

// --- nx ----------------------------------------------------------------------

/// Adds what a target of project.json runs; false where that is not told.
static bool addTarget(const JsonValue &target, const std::string &root,
                      WorkspaceTasks &found) {
  const JsonValue *options = target.find("options");
  std::string executor = textOf(target, "executor"),
              text = textOf(target, "command");
  if (target.find("configurations") ||
      (text.empty() && executor != "nx:run-commands"))
    return false;
  std::string folder = root;
  if (options) {
    if (std::string cwd = textOf(*options, "cwd"); !cwd.empty())
      folder = joinPath(root, cwd);
    if (text.empty())
      text = textOf(*options, "command");
    if (options->find("env") || options->find("envFile"))
      found.changesVariables = true;
    if (const JsonValue *commands = options->find("commands"))
      for (const JsonValue &command : commands->items) {
        std::string one =
            command.isString() ? command.text : textOf(command, "command");
        text += (text.empty() ? "" : "\n") + one;
      }
  }
  if (text.empty() || StringRef(text).contains('{'))
    return false;
  found.tasks.push_back({folder, std::move(text), {}});
  return true;
}

/// Files with variables that nx reads before it runs a task.
static bool hasEnvFiles(vfs::FileSystem &files, const std::string &folder) {
  return any_of(
      std::array<StringRef, 3>{".env", ".env.local", ".local.env"},
      [&](StringRef name) { return isFile(files, joinPath(folder, name)); });
}

std::optional<WorkspaceTasks> findNxTasks(vfs::FileSystem &files,
                                          StringRef folder,
                                          const TaskRequest &request) {
  auto root = rootWith(files, folder, {"nx.json"});
  if (!root)
    return std::nullopt;
  const auto &[place, json] = *root;
  std::vector<Package> packages = packagesOf(files, place);
  const JsonValue *defaults = json.find("targetDefaults");
  WorkspaceTasks found;
  std::vector<std::string> names = request.names;
  for (size_t i = 0; i < names.size(); ++i) {
    const JsonValue *common = defaults ? defaults->find(names[i]) : nullptr;
    if (common && !addEarlier(*common, "dependsOn", names))
      return std::nullopt;
    for (const Package &package : packages) {
      bool isAsked = is_contained(request.names, names[i]);
      if (isAsked && !request.package.empty() &&
          package.name != request.package)
        continue;
      found.changesVariables |= hasEnvFiles(files, package.folder);
      const JsonValue *targets =
          package.project ? package.project->find("targets") : nullptr;
      const JsonValue *target = targets ? targets->find(names[i]) : nullptr;
      if (!target)
        addScript(files, package.folder, names[i], found);
      else if (!addEarlier(*target, "dependsOn", names) ||
               !addTarget(*target, place, found))
        return std::nullopt;
    }
  }
  found.changesVariables |= hasEnvFiles(files, place);
  return found;
}

} // namespace holdfast::guard
