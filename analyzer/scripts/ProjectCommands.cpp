#include "scripts/ProjectCommands.h"

#include "project/DotEnv.h"
#include "project/FileAccess.h"
#include "project/Paths.h"
#include "project/Project.h"
#include "scripts/Development.h"
#include "scripts/ScriptFiles.h"
#include "scripts/ShownCommands.h"
#include "scripts/TargetDatabase.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

#include <map>

using namespace llvm;

namespace holdfast {

using Kind = PrismaCommand::Kind;
using Occasion = PrismaCommand::Occasion;

namespace {

/// A text that is run as a whole, and what it runs.
struct Unit {
  SourceFilePtr file;
  CommandText text;
  std::vector<ShellCommand> commands;
  std::vector<TargetDatabase> targets; ///< of each command
  bool startsDatabase = false;
  bool isDevelopment = false; ///< it starts a server for development
  size_t lastTestRun = 0;     ///< the command; what is before it is for tests
  /// What runs it on its present occasion, and where.
  SourceFilePtr caller;
  Span call;
};

/// That a command runs another text.
struct Call {
  unsigned caller;
  unsigned command;
  unsigned called;
};

class CommandFinder {
public:
  CommandFinder(vfs::FileSystem &files, const Project &project)
      : files(files), project(project), root(project.root),
        top(repositoryRoot(files, root)) {}

  std::vector<PrismaCommand> run();

private:
  void read(const std::string &path);
  void addUnread(StringRef path, std::string reason);
  void addCalls(unsigned unit, unsigned command);
  std::string calledAction(StringRef word) const;
  void judgeTargets();
  void followCalls();
  void addPrismaCommand(const Unit &unit, size_t command);
  Occasion occasionOf(const Unit &unit, size_t command) const;
  std::string urlInFile(StringRef path, const SourceFile &caller) const;

  vfs::FileSystem &files;
  const Project &project;
  StringRef root;
  std::string top;  ///< the repository's root: nothing outside is read
  StringSet<> seen; ///< absolute paths
  std::vector<Unit> units;
  StringMap<SmallVector<unsigned, 2>> scripts;      ///< by their names
  StringMap<SmallVector<unsigned, 2>> unitsOfFiles; ///< by absolute path
  std::vector<Call> calls;
  std::vector<PrismaCommand> found;
};

} // namespace

// --- Files -------------------------------------------------------------------

void CommandFinder::addUnread(StringRef path, std::string reason) {
  PrismaCommand unread;
  unread.kind = Kind::Unread;
  unread.file = std::make_shared<const SourceFile>(path.str(), "");
  unread.span = unread.file->wholeFile();
  unread.doubt = std::move(reason);
  found.push_back(std::move(unread));
}

void CommandFinder::read(const std::string &path) {
  constexpr uint64_t largest = 4 << 20;
  std::string whole = absolutePath(files, path);
  if (!seen.insert(whole).second)
    return;
  auto status = files.status(path);
  if (status && status->isRegularFile() && status->getSize() > largest)
    return addUnread(path, "it is larger than 4 MiB");
  auto file = readFile(files, path);
  if (!file)
    return addUnread(path, toString(file.takeError()));
  bool isPackage = sys::path::filename(path) == "package.json";
  for (CommandText &text : textReaderOf(path)(**file)) {
    Unit unit;
    unit.file = *file;
    unit.commands =
        withoutShown((*file)->text(), text.range, text.kind,
                     splitCommands((*file)->text(), text.range, text.kind));
    unit.text = std::move(text);
    if (isPackage)
      scripts[unit.text.name].push_back(units.size());
    unitsOfFiles[whole].push_back(units.size());
    units.push_back(std::move(unit));
  }
}

// --- Calls -------------------------------------------------------------------

static bool isPackage(const Unit &unit) {
  return sys::path::filename(unit.file->path()) == "package.json";
}

static bool runsScripts(const ShellCommand &command) {
  static constexpr StringLiteral runners[] = {
      "npm",   "pnpm",  "yarn",  "bun",         "turbo",
      "lerna", "run-s", "run-p", "npm-run-all", "nx"};
  return any_of(command, [](const ShellWord &word) {
    return is_contained(runners, sys::path::filename(word.text));
  });
}

void CommandFinder::addCalls(unsigned unit, unsigned command) {
  auto add = [&](ArrayRef<unsigned> called) {
    for (unsigned other : called)
      if (other != unit)
        calls.push_back({unit, command, other});
  };
  // `units` grows while files are read.
  ShellCommand words = units[unit].commands[command];
  SourceFilePtr file = units[unit].file;
  bool isAction = units[unit].text.isAction;
  if (runsScripts(words))
    for (const ShellWord &word : words)
      // The hooks before and after a script run with it.
      for (StringRef hook : {"", "pre", "post"})
        if (auto it = scripts.find((hook + word.text).str());
            it != scripts.end())
          add(it->second);
  std::string folder = folderOf(file->path());
  for (const ShellWord &word : words) {
    std::string path = isAction ? calledAction(word.text) : "";
    for (StringRef from : {StringRef(folder), root, StringRef(top)})
      if (path.empty() && !isAction)
        path = findCalledFile(files, word.text, from, top);
    if (path.empty())
      continue;
    read(path);
    add(unitsOfFiles.lookup(absolutePath(files, path)));
  }
}

/// The file of `./.github/actions/NAME` or of a workflow that another calls.
std::string CommandFinder::calledAction(StringRef word) const {
  if (!word.starts_with("./") || word.contains(".."))
    return "";
  std::string path = joinPath(top, word);
  for (StringRef name : {"", "/action.yml", "/action.yaml"})
    if (std::string file = path + name.str();
        textReaderOf(file) && isFile(files, file))
      return file;
  return "";
}

/// Hands occasions on from what calls to what is called, until nothing changes.
/// An occasion only grows, so this ends.
void CommandFinder::followCalls() {
  for (bool changes = true; changes;) {
    changes = false;
    for (const Call &call : calls) {
      const Unit &caller = units[call.caller];
      Unit &called = units[call.called];
      Occasion occasion = occasionOf(caller, call.command);
      if (called.text.occasion >= occasion)
        continue;
      const ShellCommand &command = caller.commands[call.command];
      called.text.occasion = occasion;
      called.caller = caller.file;
      called.call = caller.file->span(
          {command.front().range.begin, command.back().range.end});
      changes = true;
    }
  }
}

// --- Databases ---------------------------------------------------------------

/// DATABASE_URL in an environment file that is in the repository.
std::string CommandFinder::urlInFile(StringRef path,
                                     const SourceFile &caller) const {
  std::string own = folderOf(caller.path());
  for (StringRef folder : {root, StringRef(top), StringRef(own)}) {
    std::string candidate = joinPath(folder, path);
    std::string whole = absolutePath(files, candidate);
    if (!StringRef(whole).starts_with(absolutePath(files, top)) ||
        !isFile(files, candidate))
      continue;
    auto file = readFile(files, candidate);
    if (!file) {
      consumeError(file.takeError());
      continue;
    }
    return readDotEnv((*file)->text(), [](StringRef) { return std::nullopt; })
        .lookup("DATABASE_URL");
  }
  return "";
}

void CommandFinder::judgeTargets() {
  // A script that starts a database does so for its callers, too.
  std::map<std::pair<unsigned, unsigned>, bool> starts;
  for (Unit &unit : units) {
    unit.startsDatabase = any_of(unit.commands, startsDatabase);
    unit.isDevelopment = startsDevelopment(unit.commands);
    unit.lastTestRun = lastTestRun(unit.commands).value_or(0);
  }
  for (bool changes = true; changes;) {
    changes = false;
    for (const Call &call : calls) {
      if (!units[call.called].startsDatabase)
        continue;
      starts[{call.caller, call.command}] = true;
      changes |= !std::exchange(units[call.caller].startsDatabase, true);
    }
  }
  std::map<std::pair<const SourceFile *, unsigned>, MachineState> machines;
  for (unsigned i = 0; i < units.size(); ++i) {
    Unit &unit = units[i];
    MachineState own;
    unsigned job = unit.text.around.job;
    MachineState &state = job ? machines[{unit.file.get(), job}] : own;
    auto readEnvFile = [&](StringRef path) {
      return urlInFile(path, *unit.file);
    };
    unit.targets = judgeCommands(
        *unit.file, unit.text, unit.commands,
        [&](unsigned command) { return starts.count({i, command}) != 0; },
        readEnvFile, state);
  }
}

/// When a command runs. One that a person types stays so, whatever database it
/// names.
Occasion CommandFinder::occasionOf(const Unit &unit, size_t command) const {
  switch (unit.targets[command]) {
  case TargetDatabase::ThrownAway:
    return Occasion::Test;
  case TargetDatabase::Counts:
    return unit.text.around.isJob || unit.text.around.job ? Occasion::Deployment
                                                          : unit.text.occasion;
  case TargetDatabase::Unknown:
    return unit.isDevelopment || unit.lastTestRun > command ||
                   isElseOfDeployment(unit.commands, command)
               ? Occasion::Test
               : unit.text.occasion;
  }
  llvm_unreachable("covered switch");
}

// --- Commands ----------------------------------------------------------------

static bool isPrisma(StringRef word) {
  return word == "prisma" || word.starts_with("prisma@") ||
         word.ends_with("/prisma") || word.ends_with("prisma/build/index.js");
}

static std::optional<Kind> kindOf(StringRef group, StringRef verb) {
  if (group == "db" && verb == "push")
    return Kind::Push;
  if (group == "migrate" && verb == "dev")
    return Kind::Dev;
  if (group == "migrate" && verb == "reset")
    return Kind::Reset;
  return std::nullopt;
}

void CommandFinder::addPrismaCommand(const Unit &unit, size_t number) {
  const ShellCommand &command = unit.commands[number];
  const ShellWord *program = find_if(
      command, [](const ShellWord &word) { return isPrisma(word.text); });
  if (command.end() - program < 3 ||
      unit.targets[number] == TargetDatabase::ThrownAway)
    return;
  auto kind = kindOf(program[1].text, program[2].text);
  if (!kind)
    return;
  PrismaCommand prisma;
  prisma.kind = *kind;
  for (const ShellWord &word : ArrayRef(program + 3, command.end())) {
    // These change nothing.
    if (word.text == "--help" || word.text == "-h" ||
        word.text == "--create-only")
      return;
    prisma.acceptsLoss |= word.text == "--accept-data-loss";
    prisma.empties |=
        word.text == "--force-reset" ||
        (kind == Kind::Reset && (word.text == "--force" || word.text == "-f"));
  }
  prisma.occasion = occasionOf(unit, number);
  prisma.runBy = isPackage(unit) ? unit.text.name : "";
  prisma.doubt = unit.text.doubt;
  prisma.file = unit.file;
  prisma.span =
      unit.file->span({program->range.begin, command.back().range.end});
  prisma.caller = unit.caller;
  prisma.call = unit.call;
  found.push_back(std::move(prisma));
}

/// What an alias of YAML repeats is one command, with the worst of its
/// occasions.
static void mergeRepeated(std::vector<PrismaCommand> &commands) {
  std::vector<PrismaCommand> merged;
  for (PrismaCommand &command : commands) {
    auto same = find_if(merged, [&](const PrismaCommand &other) {
      return other.span == command.span;
    });
    if (same == merged.end())
      merged.push_back(std::move(command));
    else if (same->occasion < command.occasion)
      *same = std::move(command);
  }
  commands = std::move(merged);
}

std::vector<PrismaCommand> CommandFinder::run() {
  for (const std::string &path : findScriptFiles(files, project))
    read(path);
  // What is called may be read on the way, and call others.
  for (unsigned unit = 0; unit < units.size(); ++unit)
    for (unsigned i = 0; i < units[unit].commands.size(); ++i)
      addCalls(unit, i);
  judgeTargets();
  followCalls();
  for (const Unit &unit : units)
    for (size_t i = 0; i < unit.commands.size(); ++i)
      addPrismaCommand(unit, i);
  mergeRepeated(found);
  return std::move(found);
}

std::vector<PrismaCommand> findPrismaCommands(vfs::FileSystem &files,
                                              const Project &project) {
  bool isProject = isFile(files, joinPath(project.root, "package.json")) ||
                   isFolder(files, joinPath(project.root, "prisma")) ||
                   !project.configFile.empty();
  return isProject ? CommandFinder(files, project).run()
                   : std::vector<PrismaCommand>();
}

} // namespace holdfast
