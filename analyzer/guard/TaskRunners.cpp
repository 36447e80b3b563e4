#include "guard/TaskRunners.h"

#include "project/FileAccess.h"
#include "project/JsonText.h"
#include "project/Paths.h"
#include "scripts/YamlTree.h"
#include "source/ShellQuote.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::guard {

namespace {

/// A YAML file that was found, and its one document.
struct YamlFile {
  SourceFilePtr file;
  YamlTree tree;

  /// A text, or the words of a list as a shell reads them.
  std::string command(unsigned node) const;
};

} // namespace

static std::optional<YamlFile> readYamlAt(vfs::FileSystem &files,
                                          const std::string &path) {
  SourceFilePtr file = readIfThere(files, path);
  if (!file)
    return std::nullopt;
  std::optional<YamlProblem> problem;
  YamlTree tree = readYaml(*file, problem);
  if (problem || tree.roots.empty())
    return std::nullopt;
  return YamlFile{std::move(file), std::move(tree)};
}

std::string YamlFile::command(unsigned number) const {
  const YamlNode &node = tree[number];
  if (node.kind == YamlNode::Kind::Block)
    return file->text(node.range).str();
  std::string text = node.value;
  for (unsigned item : node.items)
    text += (text.empty() ? "" : " ") + shellWord(tree[item].value);
  return text;
}

/// The nearest folder at or above one that has a file.
static std::optional<std::string> folderWith(vfs::FileSystem &files,
                                             StringRef folder, StringRef name) {
  for (const std::string &above : foldersUpwards(files, folder))
    if (isFile(files, joinPath(above, name)))
      return above;
  return std::nullopt;
}

/// Where moon's workspace has a project: by its name there, or by that of its
/// folder in one of the patterns `apps/*`.
static std::optional<std::string>
findMoonProject(vfs::FileSystem &files, StringRef folder, StringRef project) {
  auto root = folderWith(files, folder, ".moon/workspace.yml");
  auto workspace =
      root ? readYamlAt(files, joinPath(*root, ".moon/workspace.yml"))
           : std::nullopt;
  if (!workspace)
    return std::nullopt;
  const YamlTree &tree = workspace->tree;
  auto projects = tree.find(tree.roots.front(), "projects");
  if (!projects)
    return std::nullopt;
  std::vector<unsigned> patterns = tree[*projects].items;
  for (StringRef key : {"globs", "sources"})
    if (auto inner = tree.find(*projects, key)) {
      append_range(patterns, tree[*inner].items);
      if (StringRef path = tree.text(*inner, project); !path.empty())
        return joinPath(*root, path);
    }
  if (StringRef path = tree.text(*projects, project); !path.empty())
    return joinPath(*root, path);
  for (unsigned pattern : patterns) {
    StringRef path = tree[pattern].value;
    if (!path.consume_back("*"))
      continue;
    std::string found = joinPath(*root, (path + project).str());
    if (isFile(files, joinPath(found, "moon.yml")))
      return found;
  }
  return std::nullopt;
}

/// Adds the values of `env`; false where one of them has to be computed.
static bool addVariables(const YamlTree &tree, unsigned map,
                         Variables &variables) {
  auto env = tree.find(map, "env");
  if (!env)
    return true;
  for (const auto &[name, value] : tree[*env].entries) {
    if (StringRef(tree[value].value).contains('$'))
      return false;
    variables.push_back({name, tree[value].value});
  }
  return true;
}

std::optional<Task> findMoonTask(vfs::FileSystem &files, StringRef folder,
                                 StringRef target) {
  auto [project, name] = target.split(':');
  if (!target.contains(':'))
    std::swap(project, name);
  auto place = project.empty() || project == "~"
                   ? folderWith(files, folder, "moon.yml")
                   : findMoonProject(files, folder, project);
  auto yaml =
      place ? readYamlAt(files, joinPath(*place, "moon.yml")) : std::nullopt;
  if (!yaml || target.starts_with(":"))
    return std::nullopt;
  const YamlTree &tree = yaml->tree;
  auto tasks = tree.find(tree.roots.front(), "tasks");
  auto task = tasks ? tree.find(*tasks, name) : std::nullopt;
  if (!task)
    return std::nullopt;
  Task found{*place, "", {}};
  bool isPlain = none_of(std::array<StringRef, 3>{"deps", "extends", "options"},
                         [&](StringRef key) { return tree.find(*task, key); });
  if (!isPlain || !addVariables(tree, tree.roots.front(), found.variables) ||
      !addVariables(tree, *task, found.variables))
    return std::nullopt;
  for (StringRef key : {"script", "command", "args"})
    if (auto part = tree.find(*task, key))
      found.text += (found.text.empty() ? "" : " ") + yaml->command(*part);
  return found.text.empty() ? std::nullopt : std::optional(std::move(found));
}

std::optional<Task> findRushCommand(vfs::FileSystem &files, StringRef folder,
                                    StringRef name) {
  auto root = folderWith(files, folder, "rush.json");
  if (!root)
    return std::nullopt;
  std::string path = joinPath(*root, "common/config/rush/command-line.json");
  if (!isFile(files, path))
    return std::nullopt;
  auto file = readFile(files, path);
  auto json = file ? parseJson(*file, JsonComments::Allowed)
                   : Expected<JsonValue>(file.takeError());
  if (!json) {
    consumeError(json.takeError());
    return std::nullopt;
  }
  const JsonValue *commands = json->find("commands");
  if (!commands)
    return std::nullopt;
  for (const JsonValue &command : commands->items) {
    auto textOf = [&](StringRef key) {
      const JsonValue *value = command.find(key);
      return value ? StringRef(value->text) : StringRef();
    };
    if (textOf("name") == name && textOf("commandKind") == "global" &&
        !textOf("shellCommand").empty())
      return Task{*root, textOf("shellCommand").str(), {}};
  }
  return std::nullopt;
}

} // namespace holdfast::guard
