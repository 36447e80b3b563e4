#include "engine/Inputs.h"

#include "project/FileAccess.h"

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
  return inputs;
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
  return inputs;
}

} // namespace holdfast
