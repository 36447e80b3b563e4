#include "engine/Baseline.h"

#include "catalog/LowerSchema.h"
#include "project/FileAccess.h"
#include "review/Fingerprint.h"
#include "project/MigrationsFolder.h"
#include "project/Paths.h"
#include "evidence/RevisionFiles.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace holdfast {

/// The project as the revision had it: by the path of today's schema, else by
/// the folder. None where the revision has no schema there.
static std::optional<Project> findBaseProject(vfs::FileSystem &files,
                                              const Project &today) {
  std::vector<std::string> places;
  if (today.schemaFiles.size() == 1)
    places.push_back(today.schemaFiles.front());
  places.push_back(today.root);
  for (const std::string &file : today.schemaFiles)
    places.push_back(folderOf(file));
  for (const std::string &place : places) {
    auto project = findProject(files, place);
    if (project)
      return std::move(*project);
    consumeError(project.takeError());
  }
  return std::nullopt;
}

/// The same text under a name that tells the revision.
static SourceFilePtr labelled(vfs::FileSystem &files,
                              const RevisionFiles &revision,
                              const SourceFile &file) {
  return std::make_shared<SourceFile>(
      revision.label(absolutePath(files, file.path())), file.text().str());
}

static Error readMigrations(const RevisionFiles &revision,
                            const Project &project, Baseline &baseline) {
  if (project.migrationsFolder.empty())
    return Error::success();
  vfs::FileSystem &files = *revision.files;
  for (const std::string &path :
       findMigrations(files, project.migrationsFolder)) {
    auto file = readFile(files, path);
    if (!file)
      return file.takeError();
    baseline.migrations.push_back(labelled(files, revision, **file));
  }
  return Error::success();
}

static void lowerBase(const RevisionFiles &revision, Baseline &baseline) {
  for (const DocumentPtr &document : baseline.analysis->documents)
    baseline.documents.push_back(
        Document::parse(labelled(*revision.files, revision, document->file())));
  auto schema = Schema::resolve(baseline.documents);
  if (std::optional<Provider> provider = schema->provider())
    baseline.catalog =
        std::make_shared<const Catalog>(lowerSchema(*schema, *provider));
}

Expected<std::shared_ptr<const Baseline>>
readBaseline(vfs::FileSystem &files, const Project &project,
             const Settings &settings,
             ArrayRef<std::shared_ptr<const Evidence>> evidence) {
  auto revision = readRevision(files, project, *settings.base);
  if (!revision)
    return revision.takeError();
  auto baseline = std::make_shared<Baseline>();
  baseline->reference = *settings.base;
  baseline->laterMigrations = revision->laterMigrations;
  auto before = findBaseProject(*revision->files, project);
  if (!before)
    return baseline;
  Settings plain = settings;
  plain.base.reset();
  plain.latest.reset();
  bool hasOwnEvidence = !settings.against && !settings.database;
  auto analysis = hasOwnEvidence ? analyze(*revision->files, *before, plain)
                                 : analyzeAgainst(*revision->files, *before,
                                                  plain, evidence);
  if (!analysis)
    return analysis.takeError();
  baseline->root = before->root;
  baseline->evidence = analysis->evidence;
  baseline->diagnostics = analysis->diagnostics;
  baseline->analysis = std::make_shared<const Analysis>(std::move(*analysis));
  if (Error error = readMigrations(*revision, *before, *baseline))
    return error;
  lowerBase(*revision, *baseline);
  return baseline;
}

// --- What is new -------------------------------------------------------------

/// A finding without the path that it stands at.
static std::string identityElsewhere(const Diagnostic &diagnostic) {
  StringRef text;
  if (diagnostic.span)
    text = diagnostic.span.file->text(diagnostic.span.range).take_front(200);
  return (diagnostic.rule->id + "\n" + diagnostic.message + "\n" + text).str();
}

void keepNew(std::vector<Diagnostic> &diagnostics, StringRef root,
             const Baseline &baseline) {
  StringSet<> known, paths;
  for (std::string &print : fingerprints(baseline.diagnostics, baseline.root))
    known.insert(print);
  for (const Diagnostic &diagnostic : diagnostics)
    if (diagnostic.span)
      paths.insert(diagnostic.span.file->path());
  // Those of files that moved or were cut up.
  StringMap<unsigned> moved;
  for (const Diagnostic &diagnostic : baseline.diagnostics)
    if (diagnostic.span && !paths.contains(diagnostic.span.file->path()))
      ++moved[identityElsewhere(diagnostic)];
  std::vector<Diagnostic> kept;
  std::vector<std::string> prints = fingerprints(diagnostics, root);
  for (auto [diagnostic, print] : zip_equal(diagnostics, prints)) {
    if (known.contains(print))
      continue;
    auto elsewhere = moved.find(identityElsewhere(diagnostic));
    if (elsewhere != moved.end() && elsewhere->second > 0)
      --elsewhere->second;
    else
      kept.push_back(std::move(diagnostic));
  }
  diagnostics = std::move(kept);
}

/// Where the base's schema had what the subject names and `wanted` lacks.
static Span placeAtBase(const Subject &subject, const Catalog &base,
                        const Catalog &wanted) {
  if (!subject.enumName.empty()) {
    const EnumType *type = base.findEnum(subject.schema, subject.enumName);
    return type && !wanted.findEnum(subject.schema, subject.enumName)
               ? type->origin.span
               : Span{};
  }
  const Table *table = base.findTable(subject.schema, subject.table);
  const Table *today = wanted.findTable(subject.schema, subject.table);
  if (!table)
    return {};
  if (!today)
    return table->origin.span;
  const Column *column = table->findColumn(subject.column);
  return column && !today->findColumn(subject.column) ? column->origin.span
                                                      : Span{};
}

void noteBase(std::vector<Diagnostic> &diagnostics, const Catalog &wanted,
              const Baseline &baseline) {
  if (!baseline.catalog)
    return;
  for (Diagnostic &diagnostic : diagnostics) {
    if (diagnostic.subject.empty())
      continue;
    Span place = placeAtBase(diagnostic.subject, *baseline.catalog, wanted);
    bool isThere = any_of(diagnostic.notes,
                          [&](const Note &note) { return note.span == place; });
    if (place && !isThere)
      diagnostic.notes.push_back(
          {place, "the schema of `" + baseline.reference + "` has it here"});
  }
}

} // namespace holdfast
