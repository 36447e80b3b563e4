// Commands of the targets that people and workflows call by name: those of
// Makefile and Taskfile.
#include "scripts/CommandTexts.h"
#include "scripts/YamlTree.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

// --- Makefile ----------------------------------------------------------------

/// The name of the target that a line starts; empty for other lines.
static StringRef targetOf(StringRef line) {
  if (line.empty() || isSpace(line.front()) || line.starts_with("#") ||
      line.starts_with("."))
    return "";
  auto [name, rest] = line.split(':');
  bool isRule = line.contains(':') && !rest.starts_with("=") &&
                !rest.starts_with(":=") && !name.contains('=');
  return isRule ? name.split(' ').first.trim() : "";
}

std::vector<CommandText> textsOfMakefile(const SourceFile &file) {
  std::vector<CommandText> texts;
  StringRef text = file.text();
  bool inRecipe = false;
  for (uint32_t begin = 0; begin < text.size();) {
    StringRef line = text.drop_front(begin).split('\n').first;
    uint32_t end = begin + line.size();
    if (StringRef name = targetOf(line); !name.empty()) {
      CommandText target;
      target.name = name.str();
      target.occasion = occasionOfTarget(name);
      // What it needs first stands on the same line, up to a recipe's.
      uint32_t needs = begin + static_cast<uint32_t>(line.find(':')) + 1;
      StringRef list = line.drop_front(needs - begin).split(';').first;
      SmallVector<StringRef, 4> names;
      SplitString(list.split('#').first, names);
      for (StringRef needed : names)
        target.calls.push_back(needed.str());
      target.range = {needs, end};
      texts.push_back(std::move(target));
      inRecipe = true;
    } else if (line.starts_with("\t") && inRecipe) {
      texts.back().range.end = end;
    } else if (!line.trim().empty()) {
      inRecipe = false;
    }
    begin = end + 1;
  }
  return texts;
}

// --- Taskfile ----------------------------------------------------------------

namespace {

class TaskfileReader {
public:
  TaskfileReader(const YamlTree &tree) : tree(tree) {}

  void readTask(StringRef name, unsigned task);

  std::vector<CommandText> texts;

private:
  void readCommands(StringRef name, unsigned commands, unsigned depth);
  void add(StringRef name, Range range, std::vector<std::string> calls);

  const YamlTree &tree;
};

} // namespace

void TaskfileReader::add(StringRef name, Range range,
                         std::vector<std::string> calls) {
  if (range.empty())
    return;
  CommandText text;
  text.name = name.str();
  text.occasion = occasionOfTarget(name);
  text.range = range;
  text.calls = std::move(calls);
  texts.push_back(std::move(text));
}

/// A command, a list of them, `{cmd: …}` or `{task: …}`.
void TaskfileReader::readCommands(StringRef name, unsigned commands,
                                  unsigned depth) {
  const YamlNode &node = tree[commands];
  if (depth > 3)
    return;
  if (node.isText())
    return add(name, node.range, {});
  for (unsigned item : node.items)
    readCommands(name, item, depth + 1);
  if (auto command = tree.find(commands, "cmd"))
    readCommands(name, *command, depth + 1);
  if (auto task = tree.find(commands, "task"); task && tree[*task].isText())
    add(name, tree[*task].range, {tree[*task].value});
}

void TaskfileReader::readTask(StringRef name, unsigned task) {
  if (tree[task].kind != YamlNode::Kind::Map)
    return readCommands(name, task, 0);
  for (StringRef key : {"cmds", "cmd"})
    if (auto commands = tree.find(task, key))
      readCommands(name, *commands, 0);
  auto needed = tree.find(task, "deps");
  for (unsigned item : needed ? tree[*needed].items : std::vector<unsigned>()) {
    if (tree[item].isText())
      add(name, tree[item].range, {tree[item].value});
    else
      readCommands(name, item, 0);
  }
}

std::vector<CommandText> textsOfTaskfile(const SourceFile &file) {
  std::optional<YamlProblem> problem;
  YamlTree tree = readYaml(file, problem);
  TaskfileReader reader(tree);
  if (!problem)
    for (unsigned root : tree.roots)
      if (auto tasks = tree.find(root, "tasks"))
        for (const auto &[name, task] : tree[*tasks].entries)
          reader.readTask(name, task);
  return std::move(reader.texts);
}

} // namespace holdfast
