#include "cli/Commands.h"
#include "cli/init/NewSettings.h"
#include "cli/init/PrismaLint.h"
#include "cli/init/PrismaLintComments.h"
#include "cli/printers/DataText.h"
#include "cli/printers/UnifiedDiff.h"
#include "diagnostics/ApplyFixes.h"
#include "engine/Analysis.h"
#include "project/Confinement.h"
#include "project/Errors.h"
#include "project/FileAccess.h"
#include "project/Paths.h"
#include "project/ReplaceFile.h"
#include "project/Workspace.h"
#include "rules/Registry.h"
#include "settings/RuleSettings.h"
#include "settings/SettingsFiles.h"
#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::cli {

/// The schema files as they are without the comments of prisma-lint.
static Expected<std::vector<FixedFile>>
convertSchema(vfs::FileSystem &files, const Project &project,
              ArrayRef<JsonMember> rules, std::vector<Analysis> &kept) {
  Settings settings;
  settings.against.emplace();
  settings.readsScripts = false;
  for (const JsonMember &rule : rules) {
    applyRule(settings, rule, ruleConstants());
    if (settings.severities[rule.key])
      settings.only.push_back(rule.key);
  }
  auto analysis = analyze(files, project, settings);
  if (!analysis)
    return analysis.takeError();
  ArrayRef<Diagnostic> findings = analysis->findings.diagnostics;
  if (settings.only.empty())
    findings = {};
  std::vector<FixedFile> fixed =
      applyEdits(convertComments(*analysis->inputs.schema, findings));
  kept.push_back(std::move(*analysis));
  return fixed;
}

static Error convertPrismaLint(vfs::FileSystem &files, StringRef folder,
                               NewSettings &settings) {
  auto lint = findPrismaLint(files, folder);
  if (!lint)
    return lint.takeError();
  std::vector<std::string> remarks;
  auto rules = convertRules(*lint, remarks);
  if (!rules)
    return rules.takeError();
  settings.rules = std::move(*rules);
  errs() << "read " << printable(lint->file->path()) << '\n';
  for (const std::string &remark : remarks)
    errs() << "note: " << printable(remark) << '\n';
  return Error::success();
}

/// Writes the settings and the schema files, or shows what would be written;
/// settings that are `there` already stay as they are.
static Error writeAll(vfs::FileSystem &files, StringRef path, StringRef text,
                      ArrayRef<FixedFile> fixed, bool isShown,
                      const SettingsFile *there) {
  if (isShown) {
    outs() << printable(path) << ":\n";
    printData(outs(), text);
    for (const FixedFile &file : fixed)
      printUnifiedDiff(outs(), file.original->path(), file.original->text(),
                       file.text);
    if (there)
      errs() << "nothing is written: settings are there already, in "
             << printable(there->file->path())
             << "; take over by hand what is shown\n";
    else
      errs() << "nothing is written yet; add --write\n";
    return Error::success();
  }
  if (Error error = createFile(files, path, text))
    return error;
  errs() << "wrote " << printable(path) << '\n';
  for (const FixedFile &file : fixed) {
    if (Error error = replaceFile(files, file.original->path(),
                                  file.original->text(), file.text))
      return error;
    errs() << "converted the comments in " << printable(file.original->path())
           << '\n';
  }
  return Error::success();
}

static void printWhatIsNext(const NewSettings &settings) {
  errs() << "next: `holdfast check`"
         << (settings.base.empty() ? ""
                                   : "; without `base`, it reports what was "
                                     "there before as well")
         << "\nin continuous integration: `holdfast check --format github`, or "
            "another of `holdfast check --help`\n";
}

static Expected<int> runInit(const Arguments &arguments) {
  if (arguments.positional.size() > 1)
    return failure("holdfast init takes one path");
  StringRef folder = arguments.positional.empty()
                         ? StringRef(".")
                         : StringRef(arguments.positional.front());
  StringRef from = arguments.value("--from");
  if (arguments.has("--from") && from != "prisma-lint")
    return failure("unknown value `" + from + "` of --from; use prisma-lint");
  bool writes = arguments.has("--write");
  if (writes && from.empty())
    return failure("--write belongs to --from: without it, holdfast.json is "
                   "written at once");
  auto files = confinedDisk(folder);
  if (!isFolder(*files, folder))
    return failure("holdfast init takes a folder, in which it writes "
                   "holdfast.json; " +
                   folder + " is none");
  bool isShown = !from.empty() && !writes;
  auto there = findSettingsIn(*files, folder);
  if (!there)
    return there.takeError();
  if (*there && !isShown)
    return failure("settings are there already: " + (*there)->file->path() +
                   "; `holdfast config` shows what holds");
  auto projects = findProjects(*files, folder);
  if (!projects)
    return projects.takeError();
  NewSettings settings = findSettings(*files, folder, *projects);
  std::vector<FixedFile> fixed;
  std::vector<Analysis> kept; // the files that the fixed ones come from
  if (!from.empty()) {
    if (Error error = convertPrismaLint(*files, folder, settings))
      return error;
    for (const Project &project : *projects) {
      auto converted = convertSchema(*files, project, settings.rules, kept);
      if (!converted)
        return converted.takeError();
      append_range(fixed, *converted);
    }
  }
  if (Error error =
          writeAll(*files, joinPath(folder, "holdfast.json"), textOf(settings),
                   fixed, isShown, *there ? &**there : nullptr))
    return error;
  if (!isShown)
    printWhatIsNext(settings);
  return 0;
}

static constexpr OptionSpec options[] = {
    {"--from", "NAME",
     "take over the configuration and the comments of another linter: "
     "prisma-lint",
     "prisma-lint"},
    {"--write", "", "with --from: write what is shown without it"},
};

const Command initCommand = {
    "init",
    "[PATH]",
    "write a holdfast.json from what is found",
    "Writes a holdfast.json into the folder PATH, by default this one: what "
    "the "
    "schema is compared with, where a dump or snapshot lies beside it, and the "
    "branch whose findings are not repeated. Nothing is overwritten.\n\n"
    "With --from prisma-lint, its rules and options become those of Holdfast, "
    "and each of its comments becomes one that accepts the same findings. That "
    "is shown, and written with --write.",
    options,
    runInit};

} // namespace holdfast::cli
