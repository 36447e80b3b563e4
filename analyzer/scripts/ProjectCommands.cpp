#include "scripts/ProjectCommands.h"

#include "project/FileAccess.h"
#include "project/Paths.h"
#include "project/Project.h"
#include "scripts/CommandTexts.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

using Kind = PrismaCommand::Kind;
using Occasion = PrismaCommand::Occasion;
using Reader = std::vector<CommandText> (*)(const SourceFile &);

// --- Files -------------------------------------------------------------------

/// Who reads a file of that name; null for others.
static Reader readerOf(StringRef path) {
  StringRef name = sys::path::filename(path);
  bool isYaml = name.ends_with(".yml") || name.ends_with(".yaml");
  if (name == "package.json")
    return textsOfPackageJson;
  if (name.starts_with_insensitive("dockerfile") ||
      name.ends_with_insensitive(".dockerfile") ||
      name.starts_with("Containerfile"))
    return textsOfDockerfile;
  if (isYaml)
    return textsOfYaml;
  if (name.starts_with("Procfile"))
    return textsOfProcfile;
  if (name.ends_with(".sh"))
    return textsOfShell;
  return StringSwitch<Reader>(name)
      .Cases("fly.toml", "railway.toml", "railway.json", "nixpacks.toml",
             textsOfSettings)
      .Cases("netlify.toml", "vercel.json", "app.json", "devcontainer.json",
             textsOfSettings)
      .Default(nullptr);
}

static void addFilesIn(vfs::FileSystem &files, StringRef folder,
                       std::vector<std::string> &paths) {
  std::error_code error;
  std::vector<std::string> found;
  for (vfs::directory_iterator it = files.dir_begin(folder, error), end;
       !error && it != end; it.increment(error))
    if (it->type() != sys::fs::file_type::directory_file &&
        readerOf(it->path()))
      found.push_back(joinPath(folder, sys::path::filename(it->path())));
  sort(found);
  paths.insert(paths.end(), found.begin(), found.end());
}

/// The candidates in the project's folder and in those above it, up to the root
/// of the repository.
static std::vector<std::string> findFiles(vfs::FileSystem &files,
                                          StringRef root) {
  std::vector<std::string> folders = foldersUpwards(files, root);
  bool inRepository = files.exists(joinPath(folders.back(), ".git"));
  if (!inRepository)
    folders.resize(1);
  std::vector<std::string> paths;
  for (const std::string &folder : folders)
    for (StringRef place : {".", "scripts", "docker", ".docker", "bin",
                            "deploy", "k8s", ".github/workflows", ".circleci"})
      addFilesIn(files, joinPath(folder, place), paths);
  return paths;
}

// --- Commands ----------------------------------------------------------------

namespace {

/// A text that is run as a whole, and what it runs.
struct Unit {
  SourceFilePtr file;
  CommandText text;
  std::vector<ShellCommand> commands;
  /// What runs it on its present occasion, and where.
  SourceFilePtr caller;
  Span call;
};

class CommandFinder {
public:
  void read(vfs::FileSystem &files, StringRef path) {
    auto status = files.status(path);
    if (!status || !status->isRegularFile() || status->getSize() > 256 << 10)
      return;
    auto file = readFile(files, path);
    if (!file)
      return consumeError(file.takeError());
    for (CommandText &text : readerOf(path)(**file)) {
      auto commands = splitCommands((*file)->text(), text.range, text.kind);
      units.push_back({*file, std::move(text), std::move(commands), {}, {}});
    }
  }

  std::vector<PrismaCommand> run() {
    followCalls();
    for (const Unit &unit : units)
      for (const ShellCommand &command : unit.commands)
        addPrismaCommand(unit, command);
    return std::move(found);
  }

private:
  void followCalls();
  void addPrismaCommand(const Unit &unit, const ShellCommand &command);

  std::vector<Unit> units;
  std::vector<PrismaCommand> found;
};

} // namespace

static bool isScript(const Unit &unit) {
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

/// Whether a script of this name runs with the one called: itself, or the hook
/// before or behind it.
static bool isRunWith(StringRef script, StringRef called) {
  return script == called ||
         ((script.consume_front("pre") || script.consume_front("post")) &&
          script == called);
}

/// Hands occasions on from what calls to what is called, until nothing changes.
/// An occasion only grows, so this ends.
void CommandFinder::followCalls() {
  for (bool changes = true; changes;) {
    changes = false;
    for (const Unit &caller : units)
      for (const ShellCommand &command : caller.commands) {
        bool scripts = runsScripts(command);
        for (const ShellWord &word : command)
          for (Unit &called : units) {
            bool isCalled =
                isScript(called)
                    ? scripts && isRunWith(called.text.name, word.text)
                    : word.text.ends_with(".sh") &&
                          sys::path::filename(word.text) ==
                              sys::path::filename(called.file->path());
            if (!isCalled || called.text.occasion >= caller.text.occasion)
              continue;
            called.text.occasion = caller.text.occasion;
            called.caller = caller.file;
            called.call = caller.file->span(
                {command.front().range.begin, command.back().range.end});
            changes = true;
          }
      }
  }
}

static bool isPrisma(StringRef word) {
  return word == "prisma" || word.starts_with("prisma@") ||
         word.ends_with("/prisma") || word.ends_with("prisma/build/index.js");
}

/// Words that only show what follows.
static bool isShown(const ShellCommand &command) {
  static constexpr StringLiteral shows[] = {"echo", "@echo", "printf", "grep"};
  return is_contained(shows, command.front().text);
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

void CommandFinder::addPrismaCommand(const Unit &unit,
                                     const ShellCommand &command) {
  const ShellWord *program = find_if(
      command, [](const ShellWord &word) { return isPrisma(word.text); });
  if (command.end() - program < 3 || isShown(command))
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
  prisma.occasion = unit.text.occasion;
  prisma.runBy = isScript(unit) ? unit.text.name : "";
  prisma.file = unit.file;
  prisma.span =
      unit.file->span({program->range.begin, command.back().range.end});
  prisma.caller = unit.caller;
  prisma.call = unit.call;
  found.push_back(std::move(prisma));
}

std::vector<PrismaCommand> findPrismaCommands(vfs::FileSystem &files,
                                              const Project &project) {
  bool isProject = isFile(files, joinPath(project.root, "package.json")) ||
                   isFolder(files, joinPath(project.root, "prisma")) ||
                   !project.configFile.empty();
  if (!isProject)
    return {};
  CommandFinder finder;
  for (const std::string &path : findFiles(files, project.root))
    finder.read(files, path);
  return finder.run();
}

} // namespace holdfast
