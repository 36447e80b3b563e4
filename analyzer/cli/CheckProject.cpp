#include "cli/CheckProject.h"

#include "cli/InOrder.h"
#include "cli/KeptPlaces.h"
#include "cli/RepositoryPaths.h"
#include "diagnostics/ApplyFixes.h"
#include "engine/Analysis.h"
#include "engine/EmptiedTables.h"
#include "format/EditLayout.h"
#include "ide/PendingSql.h"
#include "project/Confinement.h"
#include "project/Errors.h"
#include "project/Histories.h"
#include "project/Paths.h"
#include "project/ReplaceFile.h"
#include "review/Fingerprint.h"
#include "rules/Registry.h"
#include "source/Printable.h"
#include "source/Redact.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Process.h"

using namespace llvm;

namespace holdfast::cli {

static constexpr size_t mostLaidOutBytes = 4 << 20;

namespace {

/// The analysis of a project whose files may be fixed in memory.
struct Session {
  IntrusiveRefCntPtr<vfs::FileSystem> disk; ///< what the project may reach
  Project project;
  Settings settings;
  EvidenceCache evidence; ///< the same for every round of fixes
  BaseMemory bases;       ///< likewise
  std::shared_ptr<Analysis> analysis;
  /// Texts as fixed so far, by path, and as they are on the disk.
  StringMap<std::string> fixedTexts;
  StringMap<std::string> originalTexts;
};

} // namespace

/// The disk, with the fixed texts over it.
static IntrusiveRefCntPtr<vfs::FileSystem> filesOf(const Session &session) {
  auto real = session.disk;
  if (session.fixedTexts.empty())
    return real;
  auto fixed = makeIntrusiveRefCnt<vfs::InMemoryFileSystem>();
  if (auto folder = real->getCurrentWorkingDirectory())
    fixed->setCurrentWorkingDirectory(*folder);
  for (const auto &entry : session.fixedTexts)
    fixed->addFile(entry.getKey(), 0,
                   MemoryBuffer::getMemBufferCopy(entry.second));
  auto overlay = makeIntrusiveRefCnt<vfs::OverlayFileSystem>(real);
  overlay->pushOverlay(fixed);
  return overlay;
}

static Error analyzeSession(Session &session) {
  auto analysis = analyze(*filesOf(session), session.project, session.settings,
                          {&session.evidence, nullptr, &session.bases});
  if (!analysis)
    return analysis.takeError();
  session.analysis = std::make_shared<Analysis>(std::move(*analysis));
  return Error::success();
}

static size_t countInvalid(const Analysis &analysis) {
  return count_if(analysis.findings.diagnostics,
                  [](const Diagnostic &diagnostic) {
                    return diagnostic.rule->category == Category::Invalid;
                  });
}

/// Takes the fixed files in and looks at the result. False where that has more
/// errors; everything is then as before.
static Expected<bool> tryFixes(Session &session, const FixChoice &choice) {
  Session before = session;
  for (FixedFile &file : applyEdits(EditLayout().layOut(choice.edits))) {
    StringRef path = file.original->path();
    session.originalTexts.try_emplace(path, file.original->text().str());
    session.fixedTexts[path] = std::move(file.text);
  }
  if (Error error = analyzeSession(session))
    return error;
  if (countInvalid(*session.analysis) <= countInvalid(*before.analysis))
    return true;
  session = std::move(before);
  return false;
}

/// Tries the fixes of the findings one by one, each finding's in their order.
/// Returns how many went in; `refused` remembers the findings that are worse
/// with any of theirs.
static Expected<unsigned> applySingly(Session &session, Safety limit,
                                      StringSet<> &refused) {
  // Each try is an analysis.
  constexpr size_t mostTries = 100;
  size_t tries = 0;
  std::shared_ptr<Analysis> analysis = session.analysis;
  for (const Diagnostic &finding : analysis->findings.diagnostics) {
    std::string name = (finding.rule->id + " " + finding.message).str();
    if (refused.contains(name))
      continue;
    for (const Fix &fix : finding.fixes) {
      if (fix.safety != Safety::Safe && limit != Safety::Unsafe)
        continue;
      if (tries++ == mostTries)
        return 0;
      Diagnostic alone = finding;
      alone.fixes.assign(1, fix);
      auto isBetter = tryFixes(session, chooseFixes(alone, limit));
      if (!isBetter)
        return isBetter.takeError();
      // The places of the others are those of the text before.
      if (*isBetter)
        return 1;
    }
    refused.insert(name);
  }
  return 0;
}

/// Applies fixes until none is left. Each round takes in what does not overlap;
/// where a round makes the schema worse, its fixes are tried singly.
static Expected<unsigned> applyAllFixes(Session &session, Safety limit) {
  unsigned applied = 0;
  StringSet<> refused;
  // Every round but the last removes a finding; a fix that brings up a new one
  // may need a few more.
  size_t rounds = session.analysis->findings.diagnostics.size() + 8;
  for (; rounds > 0; --rounds) {
    FixChoice choice =
        chooseFixes(session.analysis->findings.diagnostics, limit);
    if (choice.applied == 0)
      break;
    unsigned count = choice.applied;
    auto isBetter = tryFixes(session, choice);
    if (!isBetter)
      return isBetter.takeError();
    if (!*isBetter) {
      auto single = applySingly(session, limit, refused);
      if (!single)
        return single.takeError();
      count = *single;
    }
    if (count == 0)
      break;
    applied += count;
  }
  return applied;
}

/// A fix is shown as the edit that it makes. Of many in long blocks the last
/// ones stay as they are, since each is a layout of all of its block.
static void layOutFixes(MutableArrayRef<Diagnostic> diagnostics) {
  EditLayout layout;
  for (Diagnostic &diagnostic : diagnostics)
    for (Fix &fix : diagnostic.fixes)
      if (layout.laidOutBytes() < mostLaidOutBytes)
        layout.layOut(fix);
}

static Error writeFixes(Session &session, Report &report) {
  for (const auto &entry : session.fixedTexts) {
    StringRef path = entry.getKey();
    StringRef original = session.originalTexts[path];
    if (original == entry.second)
      continue;
    if (Error error = replaceFile(*session.disk, path, original, entry.second))
      return error;
    report.fixedFiles.push_back(path.str());
  }
  llvm::sort(report.fixedFiles);
  return Error::success();
}

static std::string describe(const EmptiedTable &table) {
  std::string source = printable(table.source);
  return "`" + printable(table.table) + "` is empty, but " +
         (table.isCopy ? "the copy " : "") + source + " has " +
         describe(table.count) + " of it" +
         (table.isCopy ? " (holdfast kept restore " + source + " --database)"
                       : "");
}

/// That all is there again does not say that the rows are.
static void addEmptiedTables(const Session &session, Report &report) {
  const Known &known = session.analysis->known;
  if (none_of(known.evidence,
              [](const auto &evidence) { return !evidence->rows.empty(); }))
    return;
  std::vector<keep::KeptCopy> copies;
  auto folder = keptFolder(session.project, session.settings);
  auto found = folder ? keep::listKept(*folder) : folder.takeError();
  if (found)
    copies = std::move(*found);
  else
    consumeError(found.takeError());
  report.emptied = findEmptiedTables(known, copies);
  for (const EmptiedTable &table : report.emptied)
    report.remark += (report.remark.empty() ? "" : "; ") + describe(table);
}

/// Other formats than the text and JSON hold findings alone.
static void warnOfEmptiedTables(const CheckOptions &options,
                                const Report &report) {
  bool isSaid = any_of(options.formats, [](const FormatRequest &request) {
    StringRef name = request.format->name;
    return name == "text" || name == "json";
  });
  if (!isSaid && !options.formats.empty())
    for (const EmptiedTable &table : report.emptied)
      errs() << "holdfast: " << describe(table) << '\n';
}

/// Says at findings what of the code they concern.
static void addCode(const ProjectToCheck &job, const CheckOptions &options,
                    Analysis &analysis, Report &report) {
  constexpr size_t mostPlaces = 3;
  std::vector<std::string> named = options.namedFiles();
  CodeAnswers code = findCodeOfFindings(
      [&] { return confinedDisk(job.path, named); }, analysis, threadsFor(8));
  report.codeUses = std::move(code.uses);
  report.codeOwner = std::move(code.owner);
  if (report.codeUses.empty())
    return;
  for (auto [diagnostic, uses] :
       zip_equal(analysis.findings.diagnostics, report.codeUses))
    addCodeNotes(diagnostic, uses, options.showsAllCode ? ~0u : mostPlaces);
}

static Error runCheck(const ProjectToCheck &job, const CheckOptions &options,
                      Report &report) {
  auto files = confinedDisk(job.path, options.namedFiles());
  const Project &project = job.found.project;
  auto settings = options.settingsOf(*files, project);
  if (!settings)
    return settings.takeError();
  if (Error error = options.applyTo(*settings))
    return error;
  Session session{files, project, std::move(*settings), {}, {}, nullptr,
                  {},    {}};
  session.evidence.share(options.run);
  if (Error error = analyzeSession(session))
    return error;
  if (options.fix) {
    auto applied = applyAllFixes(session, *options.fix);
    if (!applied)
      return applied.takeError();
    if (Error error = writeFixes(session, report))
      return error;
    report.fixesApplied = *applied;
    report.fixesTried = options.fix;
  }
  Analysis &analysis = *session.analysis;
  report.schemaFiles = session.project.schemaFiles;
  for (const auto &evidence : analysis.known.evidence)
    report.evidence.push_back(evidence->detail.empty()
                                  ? evidence->label
                                  : evidence->label + " (" + evidence->detail +
                                        ")");
  if (const Base *base = analysis.known.base.get())
    report.evidence.push_back("git:" + base->reference +
                              (base->isAsked
                                   ? " (the base)"
                                   : " (committed; use --database, or keep "
                                     "a snapshot in git, to know more)"));
  report.remark = analysis.known.remark;
  addEmptiedTables(session, report);
  warnOfEmptiedTables(options, report);
  if (options.wantsSql())
    report.pendingSql = pendingSql(analysis).sql;
  bool isAsked = session.settings.against || session.settings.database;
  if (!isAsked && session.project.migrationsFolder.empty())
    report.untakenHistory =
        findUntakenHistory(*filesOf(session), session.project);
  if (options.readsCode)
    addCode(job, options, analysis, report);
  report.diagnostics = std::move(analysis.findings.diagnostics);
  // A layout parses the file and formats it.
  if (options.wantsEdits())
    layOutFixes(report.diagnostics);
  report.fingerprints = fingerprints(report.diagnostics);
  report.unreported = std::move(analysis.findings.unreported);
  std::vector<Diagnostic> accepted;
  for (const AcceptedFinding &finding : report.unreported.accepted)
    accepted.push_back(finding.diagnostic);
  report.acceptedFingerprints = fingerprints(accepted);
  report.hasBase = session.settings.base.has_value();
  addRepositoryFiles(report,
                     {*vfs::getRealFileSystem(),
                      sys::Process::GetEnv("GITHUB_WORKSPACE").value_or("")});
  report.owner = std::move(session.analysis);
  return Error::success();
}

Report checkProject(const ProjectToCheck &job, const CheckOptions &options) {
  Report report;
  // A URL in a path's place is no reason to tell its password.
  report.id = redactSecrets(job.found.id);
  report.error = redactSecrets(job.found.problem);
  if (report.failed())
    return report;
  if (Error error = runCheck(job, options, report))
    report.error = redactSecrets(toString(std::move(error)));
  return report;
}

} // namespace holdfast::cli
