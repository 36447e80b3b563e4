#include "cli/CheckOptions.h"
#include "cli/Commands.h"
#include "cli/InOrder.h"
#include "cli/Progress.h"
#include "cli/ProviderOption.h"
#include "cli/printers/ChangePrinter.h"
#include "cli/printers/JsonText.h"
#include "engine/FileAccess.h"
#include "engine/JsonText.h"

using namespace llvm;

namespace holdfast::cli {

namespace {

/// A line `{"id", "from", "to", "provider"?}` of `--batch`.
struct DiffRequest {
  std::string id;
  std::string from;
  std::string to;
  std::optional<Provider> provider;
  std::string error; ///< why the line is no request
};

} // namespace

static Error parseRequest(const SourceFile &line, DiffRequest &request) {
  auto value = parseJson(line);
  if (!value)
    return value.takeError();
  if (const JsonValue *id = value->find("id"))
    request.id = id->text;
  const JsonValue *from = value->find("from"), *to = value->find("to");
  if (!from || !from->isString() || !to || !to->isString())
    return failure("a line of the batch is {\"id\": …, \"from\": …, "
                   "\"to\": …}");
  request.from = from->text;
  request.to = to->text;
  if (const JsonValue *name = value->find("provider")) {
    auto provider = parseProviderOption(name->text);
    if (!provider)
      return provider.takeError();
    request.provider = *provider;
  }
  return Error::success();
}

static Expected<Difference> makeDifference(const DiffRequest &request) {
  if (!request.error.empty())
    return failure(request.error);
  return compareSources(*vfs::getRealFileSystem(), request.from, request.to,
                        request.provider);
}

static void printAnswer(StringRef id, Expected<Difference> difference) {
  json::OStream json(outs());
  json.object([&] {
    json.attribute("id", jsonText(id));
    json.attribute("ok", bool(difference));
    if (difference)
      printDifference(json, *difference);
    else
      json.attributeObject("error", [&] {
        json.attribute("message", jsonText(toString(difference.takeError())));
      });
  });
  outs() << '\n';
  outs().flush();
}

static Expected<int> runBatch(StringRef file,
                              std::optional<Provider> provider) {
  auto lines = readLines(file);
  if (!lines)
    return lines.takeError();
  std::vector<DiffRequest> requests;
  for (const std::string &line : *lines) {
    DiffRequest &request = requests.emplace_back();
    request.provider = provider;
    SourceFile text((file + " line " + Twine(requests.size())).str(), line);
    if (Error error = parseRequest(text, request))
      request.error = toString(std::move(error));
  }
  size_t failures = 0;
  Progress progress(requests.size());
  runInOrder<Expected<Difference>>(
      requests.size(), [&](size_t i) { return makeDifference(requests[i]); },
      [&](size_t i, Expected<Difference> difference) {
        progress.advance();
        progress.clear();
        failures += !difference;
        printAnswer(requests[i].id, std::move(difference));
        progress.show();
      },
      [&] { progress.show(); });
  progress.clear();
  if (failures > 0)
    return failure(Twine(failures) + " of " + Twine(requests.size()) +
                   " differences could not be made");
  return 0;
}

static Error print(const Difference &difference, StringRef format) {
  if (format == "sql") {
    outs() << printScript(difference.steps);
  } else if (format == "text") {
    printDifference(outs(), difference);
  } else if (format == "json") {
    json::OStream json(outs());
    json.object([&] { printDifference(json, difference); });
    outs() << '\n';
  } else {
    return failure("unknown format `" + format +
                   "`; there are sql, text and json");
  }
  return Error::success();
}

static Expected<int> runDiff(const Arguments &arguments) {
  auto provider = parseProviderOption(arguments.value("--provider"));
  if (!provider)
    return provider.takeError();
  if (!arguments.positional.empty())
    return failure("holdfast diff takes its sources by --from and --to; what "
                   "is `" +
                   arguments.positional.front() + "`?");
  if (arguments.has("--batch")) {
    for (StringRef option : {"--from", "--to", "--format", "--exit-code"})
      if (arguments.has(option))
        return failure("--batch names its sources itself and prints JSON; "
                       "leave " +
                       option + " out");
    return runBatch(arguments.value("--batch"), *provider);
  }
  if (!arguments.has("--from") || !arguments.has("--to"))
    return failure("holdfast diff needs two sources: --from SOURCE --to "
                   "SOURCE, such as --from prisma/migrations --to "
                   "prisma/schema.prisma");
  auto difference =
      makeDifference({"", arguments.value("--from").str(),
                      arguments.value("--to").str(), *provider, ""});
  bool wantsStatus = arguments.has("--exit-code");
  if (!difference) {
    if (!wantsStatus)
      return difference.takeError();
    // Its 2 says that there is a difference.
    printError(difference.takeError());
    return 1;
  }
  if (Error error = print(*difference, arguments.value("--format", "sql")))
    return error;
  return wantsStatus && !difference->changes.empty() ? 2 : 0;
}

static constexpr OptionSpec options[] = {
    {"--from", "SOURCE", "what exists"},
    {"--to", "SOURCE", "what is wanted"},
    {"--provider", "NAME",
     "the database of a dump or of migrations that do not tell: postgresql, "
     "mysql, sqlite, sqlserver, cockroachdb"},
    {"--format", "NAME",
     "sql (default): the statements that Prisma Migrate would run, in its "
     "order; text: what they mean; json"},
    {"--exit-code", "",
     "exit with 0 when there is no difference, 2 when there is one, and 1 when "
     "it cannot be told"},
    {"--batch", "FILE",
     "one difference for each line of FILE (- for standard input), a JSON "
     "object {\"id\", \"from\", \"to\", \"provider\"?}; JSON lines out, in "
     "order"},
};

const Command diffCommand = {
    "diff",
    "--from SOURCE --to SOURCE",
    "print the statements that turn one database into another",
    "Prints what turns FROM into TO. A SOURCE is a schema, a migrations "
    "folder, a\n"
    "dump (*.sql), a snapshot, git:REF:PATH, the URL of a database or "
    "`empty`.",
    options,
    runDiff};

} // namespace holdfast::cli
