#include "cli/AuditReport.h"
#include "cli/CheckOptions.h"
#include "cli/Commands.h"
#include "cli/InOrder.h"
#include "cli/Progress.h"

#include "project/Confinement.h"
#include "project/Errors.h"
#include "project/Workspace.h"
#include "rules/Registry.h"
#include "settings/SettingsReader.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>

using namespace llvm;

namespace holdfast::cli {

namespace {

/// Commits that one thread checks in their order, as neighbours are alike.
struct Stretch {
  std::vector<CommitCheck> checks;
  std::string error;
};

/// The checkers of all threads: each goes on with one that is free.
class Checkers {
public:
  Checkers(StringRef path, CommitQuestion question)
      : path(path), question(std::move(question)) {}

  Expected<std::unique_ptr<CommitChecker>> take();
  void giveBack(std::unique_ptr<CommitChecker> checker) {
    std::lock_guard lock(mutex);
    idle.push_back(std::move(checker));
  }

private:
  StringRef path;
  CommitQuestion question;
  std::mutex mutex;
  std::vector<std::unique_ptr<CommitChecker>> idle;
};

} // namespace

static Expected<std::shared_ptr<GitRepository>>
openRepository(vfs::FileSystem &files, StringRef path) {
  return GitRepository::findAround(files, path, "holdfast audit");
}

Expected<std::unique_ptr<CommitChecker>> Checkers::take() {
  {
    std::lock_guard lock(mutex);
    if (!idle.empty()) {
      auto checker = std::move(idle.back());
      idle.pop_back();
      return checker;
    }
  }
  auto disk = confinedDisk(path);
  auto git = openRepository(*disk, path);
  if (!git)
    return git.takeError();
  return std::make_unique<CommitChecker>(std::move(*git), disk, question);
}

// --- Which commits -----------------------------------------------------------

static bool isDate(StringRef text) {
  return text.size() == 10 && all_of(enumerate(text), [](auto place) {
           bool isDash = place.index() == 4 || place.index() == 7;
           return isDash ? place.value() == '-' : isDigit(place.value());
         });
}

/// The commits since a revision or a day, the newest first.
static Expected<std::vector<GitCommit>> findCommits(GitRepository &git,
                                                    StringRef since) {
  auto head = git.commitOf("HEAD");
  if (!head)
    return head.takeError();
  std::string start;
  if (!since.empty() && !isDate(since)) {
    auto commit = git.commitOf(since);
    if (!commit)
      return commit.takeError();
    start = std::move(*commit);
  }
  auto ids = git.firstParents(*head, start);
  if (!ids)
    return ids.takeError();
  auto commits = readCommits(git, *ids);
  if (commits && isDate(since))
    erase_if(*commits, [&](const GitCommit &commit) {
      return StringRef(commit.date()) < since;
    });
  return commits;
}

/// Takes away the parent that a shallow clone does not have.
static Error cutOff(GitRepository &git, std::vector<GitCommit> &commits,
                    AuditReport &report) {
  if (!git.isShallow() || commits.empty() || commits.back().parent.empty())
    return Error::success();
  auto parent = git.find(commits.back().parent);
  if (!parent)
    return parent.takeError();
  if (!*parent) {
    commits.back().parent.clear();
    report.isCut = true;
  }
  return Error::success();
}

static Error findSteps(StringRef path, StringRef since, AuditReport &report) {
  auto git = openRepository(*confinedDisk(path), path);
  if (!git)
    return git.takeError();
  auto commits = findCommits(**git, since);
  if (!commits)
    return commits.takeError();
  if (Error error = cutOff(**git, *commits, report))
    return error;
  report.commits = commits->size();
  std::reverse(commits->begin(), commits->end());
  auto steps = findChanges(**git, *commits, [](StringRef path) {
    return concernsPrisma(path) || surroundsProjects(path);
  });
  if (!steps)
    return steps.takeError();
  report.steps = takeSteps(std::move(*steps));
  return Error::success();
}

// --- Checking ----------------------------------------------------------------

static Stretch checkStretch(Checkers &checkers, ArrayRef<AuditStep> steps) {
  Stretch stretch;
  auto checker = checkers.take();
  if (!checker) {
    stretch.error = toString(checker.takeError());
    return stretch;
  }
  for (const AuditStep &step : steps) {
    auto check = (*checker)->check(step);
    if (!check) {
      stretch.error = toString(check.takeError());
      return stretch;
    }
    stretch.checks.push_back(std::move(*check));
  }
  checkers.giveBack(std::move(*checker));
  return stretch;
}

static Error checkSteps(StringRef path, CommitQuestion question,
                        AuditReport &report) {
  constexpr size_t length = 16;
  ArrayRef<AuditStep> steps = report.steps;
  Checkers checkers(path, std::move(question));
  Progress progress(steps.size(), "commits");
  std::string error;
  runInOrder<Stretch>((steps.size() + length - 1) / length,
                      [&](size_t i) {
                        return checkStretch(
                            checkers,
                            steps.drop_front(i * length).take_front(length));
                      },
                      [&](size_t, Stretch stretch) {
                        if (error.empty())
                          error = std::move(stretch.error);
                        progress.advance(stretch.checks.size());
                        append_range(report.checks, std::move(stretch.checks));
                        progress.show();
                      },
                      [&] { progress.show(); });
  progress.clear();
  return error.empty() ? Error::success() : failure(error);
}

/// A mistake in the settings of today is told before all else.
static Error checkSettings(ArrayRef<std::string> paths) {
  for (const std::string &path : paths) {
    auto disk = confinedDisk(path);
    auto projects = findProjects(*disk, path);
    if (!projects) {
      consumeError(projects.takeError()); // there may be none any longer
      continue;
    }
    for (const Project &project : *projects)
      if (auto settings = readSettings(*disk, project, ruleConstants());
          !settings)
        return settings.takeError();
  }
  return Error::success();
}

static Expected<int> runAudit(const Arguments &arguments) {
  StringRef format = arguments.value("--format", "text");
  if (format != "text" && format != "json" && format != "markdown")
    return failure("unknown format `" + format +
                   "`; use text, json or markdown");
  CommitQuestion question{arguments.positional, {}, {}};
  if (question.paths.empty())
    question.paths.push_back(".");
  for (auto [option, list] : {std::pair(StringRef("--only"), &question.only),
                              std::pair(StringRef("--skip"), &question.skip)})
    for (const std::string &value : arguments.values(option))
      if (Error error = parseRuleList(option, value, *list))
        return error;
  if (Error error = checkSettings(question.paths))
    return error;
  StringRef path = question.paths.front();
  AuditReport report;
  if (Error error = findSteps(path, arguments.value("--since"), report))
    return error;
  if (Error error = checkSteps(path, question, report))
    return error;
  report.entries = followUp(report.steps, report.checks);
  if (format == "json")
    printAuditJson(outs(), report);
  else if (format == "markdown")
    printAuditMarkdown(outs(), report);
  else
    printAuditText(outs(), report, prepareStandardOutput());
  return 0;
}

static constexpr OptionSpec options[] = {
    {"--since", "REV",
     "only the commits that this git revision does not have; or those since a "
     "day, 2026-01-31"},
    {"--only", "LIST",
     "check only these rules or categories (comma separated)"},
    {"--skip", "LIST", "leave out these rules or categories"},
    {"--format", "NAME", "text (default), json or markdown",
     "text|json|markdown"},
};

const Command auditCommand = {
    "audit",
    "[PATH...]",
    "list the commits that check would have stopped",
    "Goes through the history of the repository, commit by commit, and lists "
    "those that `holdfast check --base` with the commit before would have "
    "stopped: each error that is new in it, and what later commits did about "
    "it: put back what was lost, reverted it, added, edited or removed the "
    "migration. What came by a merge stands at the merge. Only git's objects "
    "are read; the working tree stays as it is. Settings are those of each "
    "commit, or today's where it has none. PATH is as in `holdfast check`; "
    "all of them lie in one repository.\n\nExit status: 0, whatever was found; "
    "2 could not be done.",
    options,
    runAudit};

} // namespace holdfast::cli
