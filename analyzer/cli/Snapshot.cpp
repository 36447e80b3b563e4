#include "catalog/Snapshot.h"
#include "catalog/RenderSchema.h"
#include "catalog/RenderSql.h"

#include "cli/Commands.h"
#include "cli/JsonBatch.h"
#include "cli/ProviderOption.h"
#include "cli/Remarks.h"
#include "cli/printers/DataText.h"
#include "engine/Known.h"
#include "evidence/Evidence.h"
#include "project/Confinement.h"
#include "project/FileAccess.h"

using namespace llvm;

namespace holdfast::cli {

namespace {

/// What one snapshot is made of.
struct SnapshotRequest {
  std::string source;
  std::optional<Provider> provider;
  /// `source` is a project, and its database is meant.
  bool ofProject = false;
};

} // namespace

enum class SnapshotForm { Lines, OneLine, Prisma, Sql };

static Expected<std::string> print(const Catalog &catalog, SnapshotForm form) {
  switch (form) {
  case SnapshotForm::Lines:
    return printSnapshot(catalog, SnapshotLayout::Lines);
  case SnapshotForm::OneLine:
    return printSnapshot(catalog, SnapshotLayout::OneLine);
  case SnapshotForm::Prisma:
    return renderSchema(catalog);
  case SnapshotForm::Sql:
    return renderSql(catalog);
  }
  llvm_unreachable("covered switch");
}

static Expected<SnapshotForm> parseForm(StringRef name) {
  if (name == "json")
    return SnapshotForm::Lines;
  if (name == "prisma")
    return SnapshotForm::Prisma;
  if (name == "sql")
    return SnapshotForm::Sql;
  return failure("unknown format `" + name + "`; use json, prisma or sql");
}

/// Structure alone, and all of it.
static introspect::ReadOptions readOptions() {
  introspect::ReadOptions live;
  live.allSchemas = true;
  live.lookAtRows = false;
  return live;
}

static Expected<std::string> snapshotOfProject(const SnapshotRequest &request,
                                               SnapshotForm form) {
  auto files = confinedDisk(request.source);
  auto project = findProject(*files, request.source);
  if (!project)
    return project.takeError();
  Settings settings;
  settings.against.emplace();
  settings.database = true;
  settings.live = readOptions();
  EvidenceCache cache;
  auto inputs =
      load(*files, std::move(*project), std::move(settings), std::nullopt);
  if (!inputs)
    return inputs.takeError();
  auto known = gatherEvidence(*files, *inputs, cache);
  if (!known)
    return known.takeError();
  if (known->evidence.empty())
    return failure(known->remark);
  return print(known->evidence.front()->catalog, form);
}

static Expected<std::string> makeSnapshot(const SnapshotRequest &request,
                                          SnapshotForm form) {
  if (request.ofProject)
    return snapshotOfProject(request, form);
  introspect::ReadOptions live = readOptions();
  auto evidence = loadEvidence(*confinedDisk(request.source), request.source,
                               {request.provider, nullptr, &live});
  if (!evidence)
    return evidence.takeError();
  return print((*evidence)->catalog, form);
}

static Expected<int> explainSource(StringRef source,
                                   std::optional<Provider> provider) {
  introspect::ReadOptions live = readOptions();
  auto evidence =
      loadEvidence(*confinedDisk(source), source, {provider, nullptr, &live});
  if (!evidence)
    return evidence.takeError();
  printRemarks((*evidence)->catalog);
  return 0;
}

/// Answers a line `{"id", "source", "provider"?}` of `--batch`.
static Expected<BatchAnswer> answer(const JsonValue &line,
                                    std::optional<Provider> provider) {
  const JsonValue *source = line.find("source");
  if (!source || !source->isString())
    return failure("a line of the batch is {\"id\": …, \"source\": …}");
  if (const JsonValue *name = line.find("provider")) {
    auto own = parseProviderOption(name->text);
    if (!own)
      return own.takeError();
    provider = *own;
  }
  auto snapshot = makeSnapshot({source->text, provider}, SnapshotForm::OneLine);
  if (!snapshot)
    return snapshot.takeError();
  return [text = std::move(*snapshot)](json::OStream &json) {
    json.attributeBegin("snapshot");
    json.rawValue(text);
    json.attributeEnd();
  };
}

static Expected<int> runSnapshot(const Arguments &arguments) {
  auto provider = parseProviderOption(arguments.value("--provider"));
  if (!provider)
    return provider.takeError();
  auto form = parseForm(arguments.value("--format", "json"));
  if (!form)
    return form.takeError();
  if (arguments.has("--explain"))
    for (StringRef other : {"--batch", "--database", "--format"})
      if (arguments.has(other))
        return failure("--explain lists statements of SQL and takes no " +
                       other + "; leave one of the two out");
  if (arguments.has("--batch")) {
    if (*form != SnapshotForm::Lines)
      return failure("--batch prints JSON; leave --format out");
    if (!arguments.positional.empty())
      return failure("give either sources in --batch or one SOURCE, not both");
    return runJsonBatch(
        arguments.value("--batch"), "snapshots",
        [&](const JsonValue &line) { return answer(line, *provider); });
  }
  bool ofProject = arguments.has("--database");
  if (ofProject ? arguments.positional.size() > 1
                : arguments.positional.size() != 1)
    return failure("holdfast snapshot takes one SOURCE, such as "
                   "prisma/migrations");
  std::string source =
      arguments.positional.empty() ? "." : arguments.positional.front();
  if (arguments.has("--explain"))
    return explainSource(source, *provider);
  auto snapshot = makeSnapshot({source, *provider, ofProject}, *form);
  if (!snapshot)
    return snapshot.takeError();
  if (Error error = printDataToOutput(*snapshot))
    return error;
  return 0;
}

static constexpr OptionSpec options[] = {
    {"--provider", "NAME",
     "database type, where the source does not say: postgresql, mysql, sqlite, "
     "sqlserver, cockroachdb, mongodb",
     "postgresql|mysql|sqlite|sqlserver|cockroachdb|mongodb"},
    {"--explain", "",
     "list the statements of SQL that are not in the snapshot instead, with "
     "the reason"},
    {"--format", "NAME",
     "json (default); prisma: a schema, as prisma db pull writes it; sql: "
     "statements that make it",
     "json|prisma|sql"},
    {"--database", "",
     "of the database of a project (SOURCE, by default the one here): the one "
     "that prisma.config.* or the schema names"},
    {"--batch", "FILE",
     "make one snapshot for each line of FILE (- for standard input), a JSON "
     "object {\"id\", \"source\", \"provider\"?}; JSON lines out, in order"},
};

const Command snapshotCommand = {
    "snapshot",
    "SOURCE",
    "print the structure of a database as JSON",
    "Prints the tables, columns, keys, indexes and enums that SOURCE "
    "describes, as canonical JSON for git. SOURCE is a schema, a migrations "
    "folder, a dump (*.sql), a snapshot, git:REF:PATH, the URL of a database "
    "or `empty`.",
    options,
    runSnapshot};

} // namespace holdfast::cli
