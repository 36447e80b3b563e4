// What programs that run other commands lead to: scripts, tasks, files of
// variables.
#include "guard/CommandReader.h"

#include "guard/Makefile.h"
#include "guard/PackageScripts.h"
#include "guard/TaskRunners.h"
#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::guard {

static std::string unseen(const Wrapper &wrapper) {
  return "holdfast guard does not see through `" + wrapper.program + "`; " +
         wrapper.remedy;
}

/// A script of package.json, with those that run before and after it.
void CommandReader::readScript(StringRef name, ArrayRef<Word> added,
                               Place place, StringRef manager) {
  auto package = findPackage(files, place.folder);
  if (!package)
    return fail(toString(package.takeError()));
  place.folder = package->folder;
  bool hasHooks = manager == "npm" || manager == "yarn" || manager == "bun";
  std::vector<std::string> names{name.str()};
  if (hasHooks)
    names = {"pre" + name.str(), name.str(), "post" + name.str()};
  for (const std::string &part : names) {
    const std::string *script = package->find(part);
    if (!script)
      continue;
    std::string text = *script;
    if (part == name)
      for (const Word &word : added)
        text += " '" + word.text + "'";
    readText(text, place);
  }
}

void CommandReader::readScriptOrText(StringRef word, const Place &place) {
  auto package = findPackage(files, place.folder);
  if (!package)
    return fail(toString(package.takeError()));
  if (package->find(word))
    return readScript(word, {}, place, "npm");
  readText(word, place);
}

/// `.env` files that a wrapper reads: what is set stays, unless it says
/// otherwise.
void CommandReader::addFiles(const Wrapper &wrapper, Place &place) {
  for (const std::string &path : wrapper.envFiles) {
    std::string full = joinPath(place.folder, path);
    if (!isFile(files, full))
      continue;
    auto file = readFile(files, full);
    if (!file)
      return fail(toString(file.takeError()));
    auto read = readDotEnvFile(
        (*file)->text(), [&](StringRef name) { return valueOf(place, name); });
    for (auto &[name, value] : read)
      if (wrapper.overrides || !valueOf(place, name))
        place.variables.push_back({name, value});
  }
}

/// A task whose file says what it runs.
void CommandReader::readTask(const Wrapper &wrapper, StringRef name,
                             Place place) {
  auto task =
      wrapper.program == "moon"   ? findMoonTask(files, place.folder, name)
      : wrapper.program == "make" ? findMakeTarget(files, place.folder, name)
                                  : findRushCommand(files, place.folder, name);
  if (!task)
    return fail(unseen(wrapper));
  place.folder = task->folder;
  append_range(place.variables, task->variables);
  for (const Word &word : wrapper.added)
    task->text += " '" + word.text + "'";
  readText(task->text, place);
}

/// Tasks of turbo or nx, of which only those matter that lead to Prisma.
void CommandReader::readWorkspaceTasks(const Wrapper &wrapper,
                                       const Place &place) {
  auto found = wrapper.program == "turbo"
                   ? findTurboTasks(files, place.folder, wrapper.tasks)
                   : findNxTasks(files, place.folder, wrapper.tasks);
  if (!found)
    return fail(unseen(wrapper));
  for (const Task &task : found->tasks) {
    Place there = place;
    there.folder = task.folder;
    std::string text = task.text;
    for (const Word &word : wrapper.added)
      text += " '" + word.text + "'";
    CommandReader alone(files, variable);
    alone.readText(text, there);
    GuardedCommand led = alone.take();
    if (led.problem.empty() && led.calls.empty())
      continue;
    if (found->changesVariables)
      return fail("holdfast guard does not know which variables `" +
                  wrapper.program +
                  "` gives to its tasks; put holdfast guard into the script "
                  "of the package");
    readText(text, there);
  }
}

void CommandReader::readManager(const Wrapper &wrapper, Place place) {
  place.folder = joinPath(place.folder, wrapper.folder);
  addFiles(wrapper, place);
  for (const auto &assignment : wrapper.assignments)
    place.variables.push_back(assignment);
  switch (wrapper.kind) {
  case Wrapper::Kind::Command:
    return read(wrapper.words, place);
  case Wrapper::Kind::Text:
    return readText(wrapper.words.front().text, place);
  case Wrapper::Kind::Scripts:
    for (const Word &name : wrapper.words)
      readScript(name.text, wrapper.added, place, wrapper.program);
    return;
  case Wrapper::Kind::ScriptOrCommand: {
    // A script goes before a program of the same name.
    auto package = findPackage(files, place.folder);
    if (package && package->find(wrapper.words.front().text))
      return readScript(wrapper.words.front().text,
                        ArrayRef(wrapper.words).drop_front(), place,
                        wrapper.program);
    if (!package)
      consumeError(package.takeError());
    return read(wrapper.words, place);
  }
  case Wrapper::Kind::ScriptsOrTexts:
    for (const Word &word : wrapper.words)
      readScriptOrText(word.text, place);
    return;
  case Wrapper::Kind::Tasks:
    for (const Word &word : wrapper.words)
      readTask(wrapper, word.text, place);
    return;
  case Wrapper::Kind::WorkspaceTasks:
    return readWorkspaceTasks(wrapper, place);
  case Wrapper::Kind::Unclear:
    return fail(unseen(wrapper));
  }
}

} // namespace holdfast::guard
