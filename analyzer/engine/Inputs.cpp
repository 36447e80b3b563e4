#include "engine/Inputs.h"

#include "project/FileAccess.h"
#include "project/Paths.h"
#include "review/Baseline.h"
#include "scripts/ProjectCommands.h"

using namespace llvm;

namespace holdfast {

static Expected<DocumentPtr> readDocument(vfs::FileSystem &files,
                                          StringRef path, OpenDocuments open) {
  if (DocumentPtr document = open ? open(path) : nullptr)
    return document;
  auto file = readUtf8File(files, path);
  if (!file)
    return file.takeError();
  return Document::parse(std::move(*file));
}

/// Null where no block lacks its brace.
static std::unique_ptr<const Schema>
resolveClosed(ArrayRef<DocumentPtr> documents) {
  std::vector<DocumentPtr> closed;
  for (const DocumentPtr &document : documents)
    closed.push_back(Document::closed(document));
  return documents == ArrayRef(closed) ? nullptr
                                       : Schema::resolve(std::move(closed));
}

static void resolve(Inputs &inputs) {
  inputs.schema = Schema::resolve(inputs.documents);
  inputs.closedSchema = resolveClosed(inputs.documents);
}

bool wantsHistory(const Settings &settings) {
  return settings.base || settings.latest ||
         (!settings.against && !settings.database);
}

Expected<std::optional<SourceTexts>> readHistory(vfs::FileSystem &files,
                                                 const Project &project,
                                                 FileMemory &memory) {
  if (project.migrationsFolder.empty())
    return std::nullopt;
  auto history = readSourcePath(files, project.migrationsFolder, &memory);
  if (!history)
    return history.takeError();
  return std::move(*history);
}

std::string baselineOf(vfs::FileSystem &files, const Project &project,
                       const Settings &settings) {
  return settings.baseline ? settings.baseline->source
                           : findBaseline(files, project.folder);
}

std::string placeInBaseline(vfs::FileSystem &files, StringRef path,
                            const Project &project) {
  StringRef first = project.schemaFiles.front();
  return seenFromBaseline(files, path,
                          project.schemaFiles.size() == 1 ? first.str()
                                                          : folderOf(first));
}

static Error addBaseline(vfs::FileSystem &files, Inputs &inputs) {
  const std::optional<NamedSource> &named = inputs.settings.baseline;
  std::string path = baselineOf(files, inputs.project, inputs.settings);
  if (path.empty())
    return Error::success();
  auto baseline = readBaseline(files, path);
  if (!baseline && named && named->file && !isFile(files, path))
    return errorAt(named->file, named->range, toString(baseline.takeError()));
  if (!baseline)
    return baseline.takeError();
  inputs.baseline = std::make_shared<const Baseline>(std::move(*baseline));
  inputs.placeInBaseline = placeInBaseline(files, path, inputs.project);
  return Error::success();
}

Expected<Inputs> load(vfs::FileSystem &files, Project project,
                      Settings settings, std::optional<SourceTexts> history,
                      OpenDocuments open) {
  Inputs inputs;
  inputs.history = std::move(history);
  inputs.project = std::move(project);
  inputs.settings = std::move(settings);
  for (const std::string &path : inputs.project.schemaFiles) {
    auto document = readDocument(files, path, open);
    if (!document)
      return document.takeError();
    inputs.documents.push_back(std::move(*document));
  }
  resolve(inputs);
  if (!inputs.project.configFile.empty()) {
    auto config = readUtf8File(files, inputs.project.configFile);
    if (!config)
      return config.takeError();
    inputs.configFile = std::move(*config);
  }
  if (Error error = addBaseline(files, inputs))
    return error;
  return inputs;
}

void readCommands(vfs::FileSystem &files, Inputs &inputs,
                  FolderMemory *folders) {
  if (inputs.settings.readsScripts)
    inputs.commands = findPrismaCommands(files, inputs.project, folders);
}

Inputs reload(const Inputs &last, OpenDocuments open) {
  Inputs inputs;
  inputs.project = last.project;
  inputs.settings = last.settings;
  for (const DocumentPtr &before : last.documents) {
    DocumentPtr now = open(before->file().path());
    inputs.documents.push_back(now ? std::move(now) : before);
  }
  resolve(inputs);
  inputs.history = last.history;
  inputs.configFile = last.configFile;
  inputs.commands = last.commands;
  inputs.baseline = last.baseline;
  inputs.placeInBaseline = last.placeInBaseline;
  return inputs;
}

} // namespace holdfast
