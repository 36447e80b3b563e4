#include "cli/CheckProject.h"
#include "cli/CheckRun.h"
#include "cli/Commands.h"
#include "cli/InOrder.h"
#include "cli/Progress.h"
#include "cli/ReportFile.h"
#include "cli/Shard.h"

#include "project/Confinement.h"
#include "project/FileAccess.h"
#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Process.h"

using namespace llvm;

namespace holdfast::cli {

/// Findings in full that a terminal gets at once.
static constexpr size_t mostFindings = 50;

namespace {

/// The outputs of a run, each a printer with its stream.
class Outputs {
public:
  /// `also` is told of the reports, too.
  Error open(const CheckOptions &options, ArrayRef<Printer *> also,
             size_t projects) {
    guests = also;
    for (Printer *printer : guests)
      printer->begin(projects);
    for (const FormatRequest &request : options.formats) {
      raw_fd_ostream *stream = &outs();
      if (!request.file.empty()) {
        if (auto reason = whyNotWritten(request.file))
          return failure("cannot write " + request.file + ": " + *reason);
        if (auto reason = whyNotReplaced(request.file))
          return failure("cannot write " + request.file + ": " + *reason);
        std::error_code error;
        files.push_back(std::make_unique<raw_fd_ostream>(request.file, error));
        if (error)
          return failure("cannot write " + request.file + ": " +
                         error.message());
        stream = files.back().get();
        names.push_back(request.file);
      }
      OutputStyle style =
          prepareOutput(*stream, options.color, !request.file.empty());
      if (style.isTerminal() && !options.showsAll)
        style.mostFindings = mostFindings;
      printers.push_back(request.format->make(*stream, style));
      printers.back()->begin(projects);
      if (request.format == findFormat("github"))
        if (Error error = openJobSummary(projects))
          return error;
    }
    return Error::success();
  }

  void print(const Report &report) {
    for (auto &printer : printers)
      printer->print(report);
    for (Printer *printer : guests)
      printer->print(report);
    outs().flush();
  }

  Error close() {
    for (auto &printer : printers)
      printer->end();
    for (Printer *printer : guests)
      printer->end();
    for (size_t i = 0; i < files.size(); ++i) {
      files[i]->close();
      if (!files[i]->has_error())
        continue;
      std::error_code error = files[i]->error();
      files[i]->clear_error();
      return failure("cannot write " + names[i] + ": " + error.message());
    }
    return Error::success();
  }

private:
  /// GitHub shows on the page of the run what steps append to this file.
  Error openJobSummary(size_t projects) {
    std::optional<std::string> path =
        sys::Process::GetEnv("GITHUB_STEP_SUMMARY");
    if (!path || path->empty())
      return Error::success();
    std::error_code error;
    files.push_back(std::make_unique<raw_fd_ostream>(
        *path, error, sys::fs::OF_Append | sys::fs::OF_Text));
    if (error)
      return failure("cannot write " + *path +
                     " (GITHUB_STEP_SUMMARY): " + error.message());
    names.push_back(*path);
    printers.push_back(makeMarkdownPrinter(*files.back(), {}));
    printers.back()->begin(projects);
    return Error::success();
  }

  std::vector<std::unique_ptr<raw_fd_ostream>> files;
  std::vector<std::string> names;
  std::vector<std::unique_ptr<Printer>> printers;
  ArrayRef<Printer *> guests;
};

/// What the exit status depends on.
struct Outcome {
  bool hasFindings = false;
  size_t failures = 0;
  std::string firstFailure;

  void add(const Report &report, std::optional<Severity> failOn) {
    if (report.failed() && failures++ == 0)
      firstFailure = report.error;
    for (const Diagnostic &diagnostic : report.diagnostics)
      hasFindings |= failOn && diagnostic.severity >= *failOn;
  }

  Expected<int> exitStatus(size_t projects) const {
    if (failures == 0)
      return hasFindings ? 1 : 0;
    if (projects == 1)
      return failure(firstFailure);
    return failure(
        Twine(failures) + " of " + Twine(projects) +
        " projects could not be checked; the first: " + firstFailure);
  }
};

} // namespace

/// Tells of paths that a person may believe to be checked, and are not.
static void printUnchecked(StringRef reason, ArrayRef<std::string> paths,
                           StringRef remedy) {
  if (paths.empty())
    return;
  const size_t shown = 5;
  std::string text = ("holdfast: " + reason + ": ").str() +
                     join(paths.take_front(shown), ", ");
  if (paths.size() > shown)
    text += " and " + std::to_string(paths.size() - shown) + " more";
  errs() << printable(text) << "; " << remedy << '\n';
}

/// Migrations that are not compared with anything, and may be meant to be.
static void printUntaken(const StringSet<> &folders) {
  for (StringRef folder : folders.keys())
    errs() << "holdfast: "
           << printable((folder + " holds migrations that no schema takes; "
                                  "give it with --against, or name it in "
                                  "prisma.config.ts (migrations.path)")
                            .str())
           << '\n';
}

Expected<int> check(const CheckOptions &options, ArrayRef<Printer *> also) {
  Shard shard;
  if (!options.shard.empty()) {
    auto parsed = parseShard(options.shard);
    if (!parsed)
      return parsed.takeError();
    shard = *parsed;
  }
  std::vector<ProjectToCheck> projects;
  std::vector<std::string> unnamed, deleted;
  runInOrder<ProjectsToCheck>(
      options.paths.size(),
      [&](size_t i) { return findProjectsToCheck(options.paths[i], options); },
      [&](size_t, ProjectsToCheck found) {
        append_range(projects, std::move(found.projects));
        append_range(unnamed, std::move(found.unnamed));
        append_range(deleted, std::move(found.deleted));
      },
      [] {});
  dropRepeatedProjects(projects);
  if (shard.count > 1)
    projects = takeShard(std::move(projects), shard);
  Outputs outputs;
  if (Error error = outputs.open(options, also, projects.size()))
    return error;
  Outcome outcome;
  StringSet<> reported, untaken;
  Progress progress(projects.size());
  runInOrder<Report>(
      projects.size(),
      [&](size_t i) { return checkProject(projects[i], options); },
      [&](size_t, Report report) {
        progress.advance();
        progress.clear();
        report.dropRepeated(reported);
        if (!report.untakenHistory.empty())
          untaken.insert(report.untakenHistory);
        outcome.add(report, options.failOn);
        outputs.print(report);
        progress.show();
      },
      [&] { progress.show(); });
  progress.clear();
  if (Error error = outputs.close())
    return error;
  printUnchecked("not checked, because nothing says that it is in use", unnamed,
                 "give the path to check it too");
  printUnchecked("deleted since the base", deleted,
                 "databases keep its tables, and nothing checks them");
  printUntaken(untaken);
  return outcome.exitStatus(projects.size());
}

static Expected<int> runCheck(const Arguments &arguments) {
  auto options = parseCheckOptions(arguments);
  if (!options)
    return options.takeError();
  return check(*options);
}

static constexpr StringLiteral details =
    "Checks Prisma schemas, and compares them with the database that "
    "migrations, a dump or a server describe. PATH is a schema file, a folder "
    "of *.prisma files that form one schema (or one of them), a project (a "
    "folder with "
    "package.json, prisma.config.* or prisma/), or a folder of projects, such "
    "as the root of a monorepo. Projects are independent of each other, and so "
    "are PATHs. Settings are read from the nearest holdfast.json, beside the "
    "schema or above it.\n\nExit status: 0 no errors, 1 errors (see "
    "--fail-on), 2 could not check. Warnings alone are 0.";

const Command checkCommand = {
    "check", "[PATH...]",      "check schemas, by default the project here",
    details, checkOptionSpecs, runCheck};

} // namespace holdfast::cli
