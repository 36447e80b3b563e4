#include "catalog/Snapshot.h"

#include "cli/CheckOptions.h"
#include "cli/Commands.h"
#include "cli/InOrder.h"
#include "cli/Progress.h"
#include "cli/printers/JsonText.h"
#include "engine/FileAccess.h"
#include "engine/JsonText.h"
#include "engine/Source.h"

using namespace llvm;

namespace holdfast::cli {

namespace {

/// What one snapshot is made of.
struct SnapshotRequest {
  std::string id;
  std::string source;
  std::optional<Provider> provider;
  std::string error; ///< why the line is no request
};

} // namespace

static Expected<std::optional<Provider>> parseProviderOption(StringRef text) {
  if (text.empty())
    return std::nullopt;
  if (auto provider = parseProvider(text))
    return provider;
  return failure("unknown provider `" + text +
                 "`; it is one of postgresql, mysql, sqlite, sqlserver, "
                 "cockroachdb, mongodb");
}

static StringRef word(StatementRemark::Kind kind) {
  switch (kind) {
  case StatementRemark::Kind::Harmless:
    return "left out";
  case StatementRemark::Kind::Opaque:
    return "not followed";
  case StatementRemark::Kind::Refused:
    return "refused";
  }
  llvm_unreachable("covered switch");
}

/// The statement's first line, shortened.
static std::string excerpt(const StatementRemark &remark) {
  constexpr size_t longest = 60;
  StringRef text = remark.span.file->text(remark.span.range);
  StringRef line = text.take_until([](char c) { return c == '\n'; }).rtrim();
  size_t size = std::min(line.size(), longest);
  // Never through the middle of a character.
  while (size < line.size() && size && (line[size] & 0xC0) == 0x80)
    --size;
  bool cut = size < text.rtrim("; \n\r").size();
  return (line.take_front(size) + (cut ? "…" : "")).str();
}

/// What of the source is not in its snapshot, a statement a line.
static Expected<int> explainSource(StringRef source,
                                   std::optional<Provider> provider) {
  auto evidence =
      loadEvidence(*vfs::getRealFileSystem(), source, {provider, nullptr});
  if (!evidence)
    return evidence.takeError();
  for (const StatementRemark &remark : (*evidence)->catalog.remarks) {
    const SourceFile &file = *remark.span.file;
    outs() << file.path() << ':'
           << file.lines().lineOf(remark.span.range.begin) + 1 << ": "
           << word(remark.kind) << ": " << excerpt(remark) << "\n  "
           << remark.message << '\n';
  }
  return 0;
}

static Expected<std::string> makeSnapshot(const SnapshotRequest &request,
                                          SnapshotLayout layout) {
  if (!request.error.empty())
    return failure(request.error);
  introspect::ReadOptions live;
  live.allSchemas = true;
  live.lookAtRows = false;
  auto evidence = loadEvidence(*vfs::getRealFileSystem(), request.source,
                               {request.provider, nullptr, &live});
  if (!evidence)
    return evidence.takeError();
  return printSnapshot((*evidence)->catalog, layout);
}

/// A line `{"id", "source", "provider"?}` of `--batch`.
static Error parseRequest(const SourceFile &line, SnapshotRequest &request) {
  auto value = parseJson(line);
  if (!value)
    return value.takeError();
  if (const JsonValue *id = value->find("id"))
    request.id = id->text;
  const JsonValue *source = value->find("source");
  if (!source || !source->isString())
    return failure("a line of the batch is {\"id\": …, \"source\": …}");
  request.source = source->text;
  if (const JsonValue *name = value->find("provider")) {
    auto provider = parseProviderOption(name->text);
    if (!provider)
      return provider.takeError();
    request.provider = *provider;
  }
  return Error::success();
}

static void printAnswer(StringRef id, Expected<std::string> snapshot) {
  json::OStream json(outs());
  json.object([&] {
    json.attribute("id", jsonText(id));
    json.attribute("ok", bool(snapshot));
    if (snapshot) {
      json.attributeBegin("snapshot");
      json.rawValue(*snapshot);
      json.attributeEnd();
    } else {
      json.attributeObject("error", [&] {
        json.attribute("message", jsonText(toString(snapshot.takeError())));
      });
    }
  });
  outs() << '\n';
  outs().flush();
}

static Expected<int> runBatch(StringRef file,
                              std::optional<Provider> provider) {
  auto lines = readLines(file);
  if (!lines)
    return lines.takeError();
  std::vector<SnapshotRequest> requests;
  for (const std::string &line : *lines) {
    SnapshotRequest &request = requests.emplace_back();
    request.provider = provider;
    SourceFile text((file + " line " + Twine(requests.size())).str(), line);
    if (Error error = parseRequest(text, request))
      request.error = toString(std::move(error));
  }
  size_t failures = 0;
  Progress progress(requests.size());
  runInOrder<Expected<std::string>>(
      requests.size(),
      [&](size_t i) {
        return makeSnapshot(requests[i], SnapshotLayout::OneLine);
      },
      [&](size_t i, Expected<std::string> snapshot) {
        progress.advance();
        progress.clear();
        failures += !snapshot;
        printAnswer(requests[i].id, std::move(snapshot));
        progress.show();
      },
      [&] { progress.show(); });
  progress.clear();
  if (failures > 0)
    return failure(Twine(failures) + " of " + Twine(requests.size()) +
                   " snapshots could not be made");
  return 0;
}

static Expected<int> runSnapshot(const Arguments &arguments) {
  auto provider = parseProviderOption(arguments.value("--provider"));
  if (!provider)
    return provider.takeError();
  if (arguments.has("--batch")) {
    if (!arguments.positional.empty())
      return failure("give either sources in --batch or one SOURCE, not both");
    return runBatch(arguments.value("--batch"), *provider);
  }
  if (arguments.positional.size() != 1)
    return failure("holdfast snapshot takes one SOURCE, such as "
                   "prisma/migrations");
  if (arguments.has("--explain"))
    return explainSource(arguments.positional.front(), *provider);
  auto snapshot = makeSnapshot(
      {"", arguments.positional.front(), *provider, ""}, SnapshotLayout::Lines);
  if (!snapshot)
    return snapshot.takeError();
  outs() << *snapshot;
  return 0;
}

static constexpr OptionSpec options[] = {
    {"--provider", "NAME",
     "the database of a dump or of migrations that do not tell: postgresql, "
     "mysql, sqlite, sqlserver, cockroachdb"},
    {"--explain", "",
     "list the statements of SQL that are not in the snapshot instead, with "
     "the reason"},
    {"--batch", "FILE",
     "make one snapshot for each line of FILE (- for standard input), a JSON "
     "object {\"id\", \"source\", \"provider\"?}; JSON lines out, in order"},
};

const Command snapshotCommand = {
    "snapshot",
    "SOURCE",
    "print the structure of a database as JSON",
    "Prints the tables, columns, keys, indexes and enums that SOURCE "
    "describes,\n"
    "as canonical JSON for git. SOURCE is a schema, a migrations folder, a "
    "dump\n"
    "(*.sql), a snapshot, git:REF:PATH, the URL of a database or `empty`.",
    options,
    runSnapshot};

} // namespace holdfast::cli
