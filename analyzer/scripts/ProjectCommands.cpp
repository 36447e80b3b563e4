#include "scripts/ProjectCommands.h"

#include "project/DotEnv.h"
#include "project/FileAccess.h"
#include "project/Paths.h"
#include "project/Project.h"
#include "scripts/Development.h"
#include "scripts/PrismaWords.h"
#include "scripts/ScriptCalls.h"
#include "scripts/ScriptFiles.h"
#include "scripts/ShownCommands.h"
#include "scripts/TargetDatabase.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

#include <map>
#include <set>

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
  std::vector<ShellWord> passed = {}; ///< options for the called text
};

class CommandFinder {
public:
  CommandFinder(vfs::FileSystem &files, const Project &project)
      : files(files), project(project), root(project.root),
        top(repositoryRoot(files, root)) {}

  std::vector<PrismaCommand> run(FolderMemory *folders);

private:
  void read(const std::string &path);
  void addUnread(StringRef path, std::string reason);
  void addCalls(unsigned unit, unsigned command);
  std::string calledAction(StringRef word) const;
  void judgeTargets();
  void followCalls();
  void addPrismaCommand(const Unit &unit, size_t command);
  void addPassedOptions(const Call &call);
  bool isTest(const Unit &unit, size_t command) const;
  Occasion occasionOf(const Unit &unit, size_t command) const;
  std::string urlInFile(StringRef path, const SourceFile &caller) const;

  vfs::FileSystem &files;
  const Project &project;
  StringRef root;
  std::string top;  ///< the repository's root: nothing outside is read
  StringSet<> seen; ///< absolute paths
  std::vector<Unit> units;
  StringMap<SmallVector<unsigned, 2>> scripts;      ///< by their names
  StringMap<SmallVector<unsigned, 2>> targets;      ///< of make and task
  StringMap<SmallVector<unsigned, 2>> unitsOfFiles; ///< by absolute path
  std::vector<Call> calls;
  std::set<std::pair<const SourceFile *, unsigned>> testedJobs;
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

/// Whether a file has targets that are called by their names.
static bool isTargetFile(StringRef path) {
  TextReader reader = textReaderOf(path);
  return reader == textsOfMakefile || reader == textsOfTaskfile;
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
    else if (isTargetFile(path))
      targets[unit.text.name].push_back(units.size());
    unitsOfFiles[whole].push_back(units.size());
    units.push_back(std::move(unit));
  }
}

// --- Calls -------------------------------------------------------------------

static bool isPackage(const Unit &unit) {
  return sys::path::filename(unit.file->path()) == "package.json";
}

void CommandFinder::addCalls(unsigned unit, unsigned command) {
  auto add = [&](ArrayRef<unsigned> called, ArrayRef<ShellWord> passed = {}) {
    for (unsigned other : called)
      if (other != unit)
        calls.push_back({unit, command, other, passed.vec()});
  };
  // `units` grows while files are read.
  ShellCommand words = units[unit].commands[command];
  SourceFilePtr file = units[unit].file;
  bool isAction = units[unit].text.isAction;
  if (runsScripts(words))
    for (const auto &[i, word] : enumerate(words))
      // The hooks before and after a script run with it.
      for (StringRef hook : {"", "pre", "post"})
        if (auto it = scripts.find((hook + word.text).str());
            it != scripts.end())
          add(it->second,
              hook.empty() ? passedOptions(words, i) : ArrayRef<ShellWord>());
  if (runsTargets(words))
    for (const ShellWord &word : words)
      add(targets.lookup(word.text));
  if (command == 0)
    for (const std::string &target : units[unit].text.calls)
      add(targets.lookup(target));
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
    std::optional<size_t> tests = lastTestRun(unit.commands);
    unit.lastTestRun = tests.value_or(0);
    if (tests && unit.text.around.job)
      testedJobs.insert({unit.file.get(), unit.text.around.job});
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

/// Whether something tells of a command that it prepares tests.
bool CommandFinder::isTest(const Unit &unit, size_t command) const {
  return unit.text.isTest || unit.isDevelopment || unit.lastTestRun > command ||
         testedJobs.count({unit.file.get(), unit.text.around.job});
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
    // Nothing tells its database, but something outside the file does.
    if (unit.text.around.hasHiddenVariables && !isTest(unit, command) &&
        unit.text.around.job)
      return Occasion::Deployment;
    return unit.isDevelopment || unit.lastTestRun > command ||
                   isElseOfDeployment(unit.commands, command)
               ? Occasion::Test
               : unit.text.occasion;
  }
  llvm_unreachable("covered switch");
}

// --- Commands ----------------------------------------------------------------

void CommandFinder::addPrismaCommand(const Unit &unit, size_t number) {
  if (unit.targets[number] == TargetDatabase::ThrownAway)
    return;
  auto words = findPrismaWords(unit.commands[number]);
  if (!words)
    return;
  PrismaCommand prisma;
  prisma.kind = words->kind;
  prisma.acceptsLoss = words->acceptsLoss;
  prisma.empties = words->empties;
  prisma.occasion = occasionOf(unit, number);
  prisma.isTest = !unit.text.around.job || isTest(unit, number);
  prisma.runBy =
      isPackage(unit) || isTargetFile(unit.file->path()) ? unit.text.name : "";
  prisma.doubt = unit.text.doubt;
  prisma.file = unit.file;
  prisma.span = unit.file->span(words->range);
  prisma.caller = unit.caller;
  prisma.call = unit.call;
  found.push_back(std::move(prisma));
}

/// A script's last command gets the options that its caller adds.
void CommandFinder::addPassedOptions(const Call &call) {
  const Unit &caller = units[call.caller], &called = units[call.called];
  if (call.passed.empty() || called.commands.empty() || !isPackage(called))
    return;
  size_t last = called.commands.size() - 1;
  auto words = findPrismaWords(called.commands[last], call.passed);
  TargetDatabase target = caller.targets[call.command];
  if (!words || target == TargetDatabase::ThrownAway ||
      called.targets[last] == TargetDatabase::ThrownAway)
    return;
  size_t before = found.size();
  addPrismaCommand(called, last);
  if (found.size() == before)
    return;
  const ShellCommand &command = caller.commands[call.command];
  PrismaCommand &prisma = found.back();
  prisma.acceptsLoss = words->acceptsLoss;
  prisma.empties = words->empties;
  prisma.occasion = occasionOf(caller, call.command);
  prisma.caller = caller.file;
  prisma.call = caller.file->span(
      {command.front().range.begin, command.back().range.end});
}

/// What an alias of YAML repeats, and what is called in several ways, is one
/// command, with the worst of its occasions.
static void mergeRepeated(std::vector<PrismaCommand> &commands) {
  std::vector<PrismaCommand> merged;
  for (PrismaCommand &command : commands) {
    auto same = find_if(merged, [&](const PrismaCommand &other) {
      return other.span == command.span;
    });
    if (same == merged.end())
      merged.push_back(std::move(command));
    else if (std::pair(same->occasion, same->isDestructive()) <
             std::pair(command.occasion, command.isDestructive()))
      *same = std::move(command);
  }
  commands = std::move(merged);
}

std::vector<PrismaCommand> CommandFinder::run(FolderMemory *folders) {
  for (const std::string &path : findScriptFiles(files, project, folders))
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
  for (const Call &call : calls)
    addPassedOptions(call);
  mergeRepeated(found);
  return std::move(found);
}

std::vector<PrismaCommand> findPrismaCommands(vfs::FileSystem &files,
                                              const Project &project,
                                              FolderMemory *folders) {
  bool isProject = isFile(files, joinPath(project.root, "package.json")) ||
                   isFolder(files, joinPath(project.root, "prisma")) ||
                   !project.configFile.empty();
  return isProject ? CommandFinder(files, project).run(folders)
                   : std::vector<PrismaCommand>();
}

} // namespace holdfast
