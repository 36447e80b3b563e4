#include "evidence/GitRepository.h"

#include "evidence/GitProgram.h"
#include "evidence/GitTree.h"
#include "project/Errors.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Process.h"

using namespace llvm;

namespace holdfast {

/// All that git gets to know of its surroundings.
static std::vector<std::string> environment() {
  return {
      "LC_ALL=C",
      // Settings of the repository's own are all that is left, and those that
      // run something are of commands that we do not use, or switched off.
      "GIT_CONFIG_NOSYSTEM=1",
      "GIT_CONFIG_SYSTEM=/dev/null",
      "GIT_CONFIG_GLOBAL=/dev/null",
      "GIT_ATTR_NOSYSTEM=1",
      // No network: what a partial clone lacks is missing. Before git 2.44
      // only the second of these keeps it from fetching.
      "GIT_NO_LAZY_FETCH=1",
      "GIT_ALLOW_PROTOCOL=",
      "GIT_TERMINAL_PROMPT=0",
      "GIT_OPTIONAL_LOCKS=0",
      "GIT_NO_REPLACE_OBJECTS=1",
  };
}

static std::vector<std::string> safeOptions(StringRef directory) {
  return {"--no-pager", "--git-dir=" + directory.str(),
          "-c",         "safe.bareRepository=explicit",
          "-c",         "core.fsmonitor=false",
          "-c",         "core.hooksPath=/dev/null",
          "-c",         "protocol.allow=never"};
}

GitRepository::GitRepository(std::string program, GitDirectory directory,
                             GitConfig settings, std::chrono::seconds patience)
    : program(std::move(program)), directory(std::move(directory)),
      settings(std::move(settings)), patience(patience),
      shallow(this->directory.isShallow()),
      read(std::make_shared<GitMemory>()) {}

Expected<std::shared_ptr<GitRepository>>
GitRepository::findAround(vfs::FileSystem &files, StringRef path,
                          StringRef purpose, std::chrono::seconds patience) {
  auto place = findGitDirectory(absolutePath(files, path));
  if (!place)
    return place.takeError();
  if (!*place)
    return failure(purpose + " needs a git repository, and " + path +
                   " is in none");
  auto program =
      findGitProgram(sys::Process::GetEnv("PATH").value_or(""), (*place)->top);
  if (!program)
    return failure(purpose + " needs the git program, which is in no folder of "
                             "PATH outside the repository");
  if (Error error = checkGitFiles(**place))
    return error;
  auto config = readGitConfig(**place);
  if (!config)
    return config.takeError();
  std::shared_ptr<GitRepository> result(
      new GitRepository(*program, **place, std::move(*config), patience));
  if (result->settings.leadsOutside) {
    auto standIn = GitStandIn::make(**place, result->settings);
    if (!standIn)
      return standIn.takeError();
    result->standIn = std::move(*standIn);
  }
  return result;
}

Expected<ChildProcess> GitRepository::start(ArrayRef<std::string> words) const {
  std::vector<std::string> arguments = safeOptions(
      standIn ? standIn->directory() : StringRef(directory.directory));
  append_range(arguments, words);
  return ChildProcess::start(program, arguments, environment(), patience);
}

/// git's own word for what went wrong.
static Error gitSays(Error error) {
  std::string text = toString(std::move(error));
  StringRef line = text;
  line.consume_front("fatal: ");
  return failure("git says: " + line);
}

/// Sends names to git, each with a line end.
Error GitRepository::ask(StringRef names) {
  if (!objects) {
    auto started = start({"cat-file", "--batch"});
    if (!started)
      return started.takeError();
    objects.emplace(std::move(*started));
  }
  if (Error error = objects->write(names))
    return gitSays(std::move(error));
  return Error::success();
}

Expected<std::optional<GitObject>> GitRepository::readAnswer() {
  auto header = objects->readLine();
  if (!header)
    return gitSays(header.takeError());
  // `ID TYPE SIZE`, else `NAME missing` and the like.
  SmallVector<StringRef, 4> words;
  StringRef(*header).split(words, ' ');
  size_t size;
  if (words.size() != 3 || words[2].getAsInteger(10, size))
    return std::nullopt;
  auto content = objects->read(size + 1); // and the line end after it
  if (!content)
    return gitSays(content.takeError());
  content->pop_back();
  return GitObject{words[0].str(), words[1].str(), std::move(*content)};
}

/// What becomes of a failure to read `id`: the next question is for a new
/// child. Of a partial clone, some versions of git end where others answer that
/// the object is missing.
Error GitRepository::ended(Error error, StringRef id) {
  objects.reset();
  if (!settings.isPartial)
    return error;
  std::string text = toString(std::move(error));
  bool isMissing = StringRef(text).contains("fetch");
  return isMissing ? missing(id) : failure(text);
}

Expected<std::optional<GitObject>> GitRepository::find(StringRef name) {
  // What ends a line would be two questions.
  if (name.empty() || any_of(name, [](char c) { return c < ' '; }))
    return std::nullopt;
  if (Error error = ask((name + "\n").str()))
    return ended(std::move(error), name);
  auto answer = readAnswer();
  if (!answer)
    return ended(answer.takeError(), name);
  return answer;
}

Error GitRepository::missing(StringRef id) const {
  return failure(settings.isPartial
                     ? "this clone is partial and lacks the object " + id +
                           "; run `git fetch --refetch --no-filter`"
                     : "the repository lacks the object " + id +
                           "; `git fsck` tells "
                           "more");
}

Expected<GitObject> GitRepository::get(StringRef id) {
  auto object = find(id);
  if (!object)
    return object.takeError();
  if (*object)
    return std::move(**object);
  return missing(id);
}

Expected<std::vector<GitObject>>
GitRepository::getAll(ArrayRef<std::string> ids) {
  // Few enough for git to take in while nobody reads its answers.
  constexpr size_t atOnce = 256;
  std::vector<GitObject> result;
  while (!ids.empty()) {
    ArrayRef<std::string> some = ids.take_front(atOnce);
    if (Error error = ask(join(some, "\n") + "\n"))
      return ended(std::move(error), some.front());
    for (StringRef id : some) {
      auto object = readAnswer();
      if (!object)
        return ended(object.takeError(), id);
      if (!*object) {
        // Answers to the others are still to come.
        objects.reset();
        return missing(id);
      }
      result.push_back(std::move(**object));
    }
    ids = ids.drop_front(some.size());
  }
  return result;
}

Expected<bool> GitRepository::isUnborn() const {
  auto started = start({"rev-parse", "--quiet", "--verify", "HEAD"});
  if (!started)
    return started.takeError();
  auto answer = started->finish();
  if (!answer)
    return answer.takeError();
  if (answer->status == 0 || answer->status == 1)
    return answer->status == 1;
  return gitSays(failure(answer->firstErrorLine));
}

/// Git would take the tag and only warn of it.
Error GitRepository::checkOneMeaning(StringRef name) {
  auto tag = find(("refs/tags/" + name + "^{commit}").str());
  if (!tag)
    return tag.takeError();
  if (!*tag)
    return Error::success();
  for (StringRef kind : {"refs/heads/", "refs/remotes/"}) {
    auto branch = find((kind + name + "^{commit}").str());
    if (!branch)
      return branch.takeError();
    if (*branch && (*branch)->id != (*tag)->id)
      return failure(name + " is a branch and a tag; give " + kind + name +
                     " or refs/tags/" + name);
  }
  return Error::success();
}

Expected<std::string> GitRepository::commitOf(StringRef revision) {
  if (revision != "HEAD")
    if (Error error = checkOneMeaning(revision))
      return error;
  auto object = find((revision + "^{commit}").str());
  if (!object)
    return object.takeError();
  if (*object)
    return (*object)->id;
  if (revision.starts_with("HEAD") || revision.starts_with("@")) {
    auto unborn = isUnborn();
    if (!unborn)
      return unborn.takeError();
    if (*unborn)
      return failure("nothing is committed yet on this branch; commit first");
    if (revision == "HEAD")
      return missing(revision);
  }
  StringRef branch = revision;
  branch.consume_front("refs/remotes/");
  bool isOfOrigin =
      branch.consume_front("origin/") && all_of(branch, [](char c) {
        return isAlnum(c) || StringRef("._/-").contains(c);
      });
  std::string remedy =
      isOfOrigin || shallow
          ? "run `" + fetchCommand(isOfOrigin ? branch : "") + "` first"
          : "fetch it first";
  return failure("git does not know revision " + revision +
                 (shallow ? "; this clone is shallow, so " : "; ") + remedy +
                 " (in CI, check out with the whole history), or name another "
                 "revision");
}

std::string GitRepository::fetchCommand(StringRef branch) const {
  std::string command = shallow ? "git fetch --unshallow" : "git fetch";
  if (!branch.empty())
    command += (" origin " + branch + ":refs/remotes/origin/" + branch).str();
  return command;
}

Expected<std::vector<std::string>> GitRepository::leftOutFiles() const {
  auto started = start({"ls-files", "-t", "-z", "--cached"});
  if (!started)
    return started.takeError();
  auto answer = started->finish();
  if (!answer)
    return answer.takeError();
  if (answer->status != 0)
    return gitSays(failure(answer->firstErrorLine));
  std::vector<std::string> result;
  SmallVector<StringRef> lines;
  StringRef(answer->output).split(lines, '\0', -1, /*KeepEmpty=*/false);
  for (StringRef line : lines)
    if (line.consume_front("S ")) // "skip-worktree"
      result.push_back(line.str());
  return result;
}

Expected<std::optional<std::string>> GitRepository::mergeBase(StringRef a,
                                                              StringRef b) {
  auto known = mergeBases.find({a.str(), b.str()});
  if (known != mergeBases.end())
    return known->second;
  auto started = start({"merge-base", a.str(), b.str()});
  if (!started)
    return started.takeError();
  auto answer = started->finish();
  if (!answer)
    return answer.takeError();
  StringRef id = StringRef(answer->output).trim();
  std::optional<std::string> result;
  if (answer->status == 0 && !id.empty())
    result = id.str();
  else if (answer->status != 1 || !answer->firstErrorLine.empty())
    return gitSays(failure(answer->firstErrorLine));
  mergeBases[{a.str(), b.str()}] = result;
  return result;
}

Expected<std::vector<std::string>>
GitRepository::listCommits(ArrayRef<std::string> options) {
  std::vector<std::string> words{"rev-list"};
  append_range(words, options);
  auto started = start(words);
  if (!started)
    return started.takeError();
  auto answer = started->finish();
  if (!answer)
    return answer.takeError();
  if (answer->status != 0)
    return gitSays(failure(answer->firstErrorLine));
  std::vector<std::string> result;
  SmallVector<StringRef, 0> lines;
  StringRef(answer->output).split(lines, '\n', -1, /*KeepEmpty=*/false);
  for (StringRef line : lines)
    result.push_back(line.str());
  return result;
}

Expected<std::vector<std::string>>
GitRepository::firstParents(StringRef tip, StringRef since) {
  std::vector<std::string> words{"--first-parent", tip.str()};
  if (!since.empty())
    words.push_back(("^" + since).str());
  return listCommits(words);
}

Expected<std::vector<std::string>> GitRepository::commitsOf(StringRef tip,
                                                            StringRef without) {
  return listCommits({"--no-merges", tip.str(), ("^" + without).str()});
}

} // namespace holdfast
