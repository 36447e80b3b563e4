#include "lsp/Workspace.h"

#include "lsp/Log.h"
#include "lsp/SchemaNear.h"
#include "lsp/Uri.h"

#include "evidence/SourceTexts.h"
#include "project/Confinement.h"
#include "project/Errors.h"
#include "project/Paths.h"
#include "rules/Registry.h"
#include "scripts/ProjectCommands.h"
#include "settings/SettingsReader.h"
#include "source/Redact.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::lsp {

Workspace::Workspace() : cache(std::make_unique<EvidenceCache>()) {
  cache->expectEdits();
}

Workspace::~Workspace() = default;

//===----------------------------------------------------------------------===//
// Open documents
//===----------------------------------------------------------------------===//

/// Documents that are no files go by their URI.
static std::string pathOfDocument(StringRef uri) {
  return pathOfUri(uri).value_or(uri.str());
}

static bool isFile(const Buffer &buffer) {
  return sys::path::is_absolute(buffer.path);
}

void Workspace::open(const TextDocumentItem &item) {
  std::string path = pathOfDocument(item.uri);
  buffers[path] = std::make_unique<Buffer>(item, path);
  invalidate();
}

void Workspace::change(const DidChangeTextDocumentParams &params) {
  Buffer *buffer = findBuffer(params.textDocument.uri);
  if (!buffer) {
    logError("a change of a document that is not open: " +
             params.textDocument.uri);
    return;
  }
  for (const ContentChange &change : params.contentChanges)
    apply(*buffer, change);
  buffer->version = params.textDocument.version;

  bool isPartOfASchema = false;
  for (auto &[key, project] : checked) {
    if (!is_contained(project.project.schemaFiles, buffer->path))
      continue;
    project.stale = true;
    isPartOfASchema = true;
  }
  // Configuration or evidence: anybody's.
  if (!isPartOfASchema)
    allStale = true;
}

/// The key of a project.
static std::string keyOf(const Project &project) {
  return join(project.schemaFiles, "\n");
}

void Workspace::apply(Buffer &buffer, const ContentChange &change) {
  // Kept while the buffer makes its next text.
  DocumentPtr blocks = buffer.isSchema() ? buffer.parsedDocument() : nullptr;
  AppliedChange applied = buffer.apply(change, encoding);
  if (!buffer.isSchema() && !StringRef(buffer.path).ends_with(".sql"))
    return flight.land();
  if (!flight.change(buffer.path, blocks.get(), applied))
    return;
  for (const auto &[key, project] : checked)
    if (project.analysis)
      flight.remember(key, project.analysis->findings.diagnostics);
}

bool Workspace::isHeld(const CheckedProject &project,
                       const holdfast::Diagnostic &finding) const {
  return flight.holds(keyOf(project.project), finding);
}

void Workspace::close(StringRef uri) {
  buffers.erase(pathOfDocument(uri));
  invalidate();
}

Buffer *Workspace::findBuffer(StringRef uri) {
  auto found = buffers.find(pathOfDocument(uri));
  return found == buffers.end() ? nullptr : found->second.get();
}

const Buffer *Workspace::findBufferOfPath(StringRef path) const {
  auto found = buffers.find(path.str());
  return found == buffers.end() ? nullptr : found->second.get();
}

std::optional<std::string> Workspace::uriOf(StringRef path) const {
  if (const Buffer *buffer = findBufferOfPath(path))
    return buffer->uri;
  if (sys::path::is_absolute(path))
    return uriOfPath(path);
  return std::nullopt;
}

/// Takes `folder` off the paths in `text`, not off the middle of one.
static std::string withoutFolder(StringRef text, StringRef folder) {
  std::string prefix = (folder.rtrim('/') + "/").str();
  if (prefix == "/")
    return text.str();
  std::string result;
  while (true) {
    size_t at = text.find(prefix);
    if (at == StringRef::npos)
      return result + text.str();
    StringRef before = text.take_front(at);
    bool startsPath = before.empty()
                          ? result.empty()
                          : StringRef(" `'\"(").contains(before.back());
    result += before;
    if (!startsPath)
      result += prefix;
    text = text.drop_front(at + prefix.size());
  }
}

std::string Workspace::shorten(StringRef text, const Project &project) const {
  std::string result = text.str();
  for (const std::string &folder : folders)
    result = withoutFolder(result, folder);
  return withoutFolder(result, project.root);
}

//===----------------------------------------------------------------------===//
// Projects
//===----------------------------------------------------------------------===//

bool Workspace::isStale() const {
  return allStale ||
         any_of(checked, [](const auto &entry) { return entry.second.stale; });
}

IntrusiveRefCntPtr<vfs::FileSystem>
Workspace::filesAround(StringRef schemaFile) const {
  auto unsaved = makeIntrusiveRefCnt<vfs::InMemoryFileSystem>();
  for (const auto &[path, buffer] : buffers)
    if (isFile(*buffer))
      // The version is what tells a file from what it was before.
      unsaved->addFileNoOwn(path,
                            /*ModificationTime=*/buffer->version.value_or(0),
                            MemoryBufferRef(buffer->text(), path));
  auto files = makeIntrusiveRefCnt<vfs::OverlayFileSystem>(
      confinedDisk(sys::path::parent_path(schemaFile)));
  files->pushOverlay(std::move(unsaved));
  return files;
}

/// What keeps a project from being checked, at its place if it has one.
static Problem makeProblem(Error error) {
  Problem problem;
  handleAllErrors(
      std::move(error),
      [&](const PlacedError &placed) {
        problem = {redactSecrets(placed.text), placed.file, placed.range};
      },
      [&](const ErrorInfoBase &other) {
        problem.message = redactSecrets(other.message());
      });
  return problem;
}

/// Whether a document that is no schema is looked at for one: a script, or
/// settings.
static bool belongsToSchema(const Buffer &buffer) {
  StringRef path = buffer.path;
  return isFile(buffer) && (path.ends_with(".sql") ||
                            sys::path::filename(path) == "holdfast.json");
}

/// What is no file has nothing around it: neither settings, nor a history, nor
/// the repository that the server happens to run in.
static void readSettingsOf(const Buffer &buffer, vfs::FileSystem &files,
                           CheckedProject &project) {
  if (!isFile(buffer)) {
    project.settings.against.emplace();
    return;
  }
  Expected<Settings> settings =
      readSettings(files, project.project, ruleConstants());
  if (settings)
    project.settings = std::move(*settings);
  else
    project.settingsProblems.push_back(makeProblem(settings.takeError()));
}

void Workspace::findProjects() {
  std::map<std::string, CheckedProject> found;
  for (const auto &[opened, buffer] : buffers) {
    std::string path = opened;
    IntrusiveRefCntPtr<vfs::FileSystem> files = filesAround(path);
    if (!buffer->isNamedSchema())
      path = belongsToSchema(*buffer) ? findSchemaNear(*files, path) : "";
    if (path.empty())
      continue;
    CheckedProject project;
    project.project.schemaFiles = {path};
    if (isFile(*buffer)) {
      Expected<Project> nearest = findProjectOf(*files, path);
      if (nearest)
        project.project = std::move(*nearest);
      else
        project.settingsProblems.push_back(makeProblem(nearest.takeError()));
    }
    std::string key = keyOf(project.project);
    if (found.count(key))
      continue;
    readSettingsOf(*buffer, *files, project);
    found.emplace(std::move(key), std::move(project));
  }
  checked = std::move(found);
}

/// Why a project is not checked in an editor: nothing is, where its texts are
/// too long for one; nullopt where they are not.
static std::optional<Problem> tooLong(vfs::FileSystem &files,
                                      const Project &project) {
  size_t bytes = 0;
  for (const std::string &path : project.schemaFiles) {
    ErrorOr<vfs::Status> status = files.status(path);
    bytes += status ? status->getSize() : 0;
  }
  if (bytes <= mostSchemaBytes)
    return std::nullopt;
  StringRef path = project.schemaFiles.front();
  return Problem{"the schema is not checked in editors: it has " +
                     std::to_string(bytes / 1'000'000) +
                     " MB, and an editor would wait; run `holdfast check`",
                 std::make_shared<SourceFile>(path.str(), ""),
                 {}};
}

void Workspace::analyzeProject(vfs::FileSystem &files,
                               CheckedProject &project) {
  project.problems = project.settingsProblems;
  project.stale = false;
  project.fresh = true;
  if (std::optional<Problem> problem = tooLong(files, project.project)) {
    project.problems.push_back(std::move(*problem));
    project.analysis.reset();
    return;
  }
  auto openDocument = [this](StringRef path) -> DocumentPtr {
    auto buffer = buffers.find(path.str());
    return buffer == buffers.end() ? nullptr : buffer->second->document();
  };
  Analysis *previous =
      project.analysis && project.filesHold ? &*project.analysis : nullptr;
  std::optional<Analysis> next;
  project.filesHold = true;
  Settings settings = project.settings;
  settings.readsScripts = false; // see readScripts()
  project.knowsScripts &= previous != nullptr;
  // Where evidence cannot be had, the schema is checked by itself.
  for (bool alone : {false, true}) {
    if (alone)
      settings.against.emplace();
    Expected<Analysis> analysis =
        analyze(files, project.project, settings,
                AnalysisMemory{cache.get(), &project.cleanBlocks,
                               &project.bases, previous},
                openDocument);
    if (analysis) {
      next = std::move(*analysis);
      break;
    }
    project.filesHold = false;
    previous = nullptr;
    Problem problem = makeProblem(analysis.takeError());
    if (!alone || project.problems.empty())
      project.problems.push_back(std::move(problem));
  }
  if (project.analysis)
    outdated.push_back(std::move(*project.analysis));
  project.analysis = std::move(next);
}

/// How long files hold that nobody watches.
static constexpr std::chrono::seconds unwatchedPatience{2};

void Workspace::refresh() {
  auto now = EditInFlight::Clock::now();
  bool looksAgain = !isWatched && now - lastLook > unwatchedPatience;
  if (allStale || looksAgain)
    lastLook = now;
  if (allStale)
    findProjects();
  allStale = false;
  for (auto &[key, project] : checked)
    if (project.stale) {
      project.filesHold &= !looksAgain;
      analyzeProject(*filesAround(project.project.schemaFiles.front()),
                     project);
    }
}

bool Workspace::readScripts() {
  bool hasFound = false;
  for (auto &[key, project] : checked) {
    // What nobody watches would have to be read again and again.
    if (project.knowsScripts || !project.analysis || !isWatched)
      continue;
    project.knowsScripts = true;
    auto files = filesAround(project.project.schemaFiles.front());
    Inputs &inputs = project.analysis->inputs;
    inputs.commands = findPrismaCommands(*files, project.project);
    project.stale |= !inputs.commands.empty();
    hasFound |= project.stale;
  }
  return hasFound;
}

const CheckedProject *Workspace::projectOf(StringRef uri) {
  if (isStale())
    refresh();
  std::string path = pathOfDocument(uri);
  for (const auto &[key, project] : checked)
    if (is_contained(project.project.schemaFiles, path))
      return &project;
  return nullptr;
}

const CheckedProject *Workspace::projectOfScript(StringRef uri) {
  if (isStale())
    refresh();
  std::string path = pathOfDocument(uri);
  for (const auto &[key, project] : checked) {
    StringRef folder = project.project.migrationsFolder;
    if (!folder.empty() && isWithin(path, folder))
      return &project;
    auto isOfIt = [&](const auto &evidence) {
      return any_of(evidence->catalog.files, [&](const SourceFilePtr &file) {
        return file->path() == path;
      });
    };
    if (project.analysis && any_of(project.analysis->known.evidence, isOfIt))
      return &project;
  }
  return nullptr;
}

std::vector<SourceFilePtr>
Workspace::scriptsBefore(const CheckedProject &project, StringRef path) {
  StringRef folder = project.project.migrationsFolder;
  if (folder.empty() || !isWithin(path, folder))
    return {};
  auto files = filesAround(project.project.schemaFiles.front());
  auto history = readSourcePath(*files, folder, &cache->files());
  if (!history) {
    consumeError(history.takeError());
    return {};
  }
  auto own = find_if(history->texts, [&](const SourceFilePtr &file) {
    return file->path() == path;
  });
  return {history->texts.begin(), own};
}

} // namespace holdfast::lsp
