#include "cli/Commands.h"
#include "cli/JsonBatch.h"
#include "cli/ProviderOption.h"
#include "cli/printers/ChangePrinter.h"
#include "cli/printers/DataText.h"
#include "project/Confinement.h"
#include "project/FileAccess.h"
#include "schema/Connector.h"
#include "source/Printable.h"

using namespace llvm;

namespace holdfast::cli {

/// Answers a line `{"id", "from", "to", "provider"?}` of `--batch`.
static Expected<BatchAnswer> answer(const JsonValue &line,
                                    std::optional<Provider> provider) {
  const JsonValue *from = line.find("from"), *to = line.find("to");
  if (!from || !from->isString() || !to || !to->isString())
    return failure("a line of the batch is {\"id\": …, \"from\": …, "
                   "\"to\": …}");
  if (const JsonValue *name = line.find("provider")) {
    auto own = parseProviderOption(name->text);
    if (!own)
      return own.takeError();
    provider = *own;
  }
  auto difference =
      compareSources({*confinedDisk(from->text), from->text},
                     {*confinedDisk(to->text), to->text}, provider);
  if (!difference)
    return difference.takeError();
  auto made = std::make_shared<Difference>(std::move(*difference));
  return [made](json::OStream &json) { printDifference(json, *made); };
}

static Error print(const Difference &difference, StringRef format) {
  bool hasScript =
      !connectorOf(difference.to->catalog.provider).storesDocuments;
  if (format.empty())
    format = hasScript ? "sql" : "text";
  if (format == "sql" && !hasScript)
    return failure("MongoDB has no SQL script: `prisma db push` creates "
                   "collections and changes indexes; ask for --format text or "
                   "json");
  if (format == "sql") {
    return printDataToOutput(printScript(difference.steps));
  } else if (format == "text") {
    printDifference(outs(), difference, prepareStandardOutput());
  } else if (format == "json") {
    std::string text;
    raw_string_ostream buffer(text);
    json::OStream json(buffer);
    json.object([&] { printDifference(json, difference); });
    json.flush();
    outs() << escapeInvisible(text) << '\n';
  } else {
    return failure("unknown format `" + format + "`; use sql, text or json");
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
    return runJsonBatch(
        arguments.value("--batch"), "differences",
        [&](const JsonValue &line) { return answer(line, *provider); });
  }
  if (!arguments.has("--from") || !arguments.has("--to"))
    return failure("holdfast diff needs two sources: --from SOURCE --to "
                   "SOURCE, such as --from prisma/migrations --to "
                   "prisma/schema.prisma");
  StringRef from = arguments.value("--from"), to = arguments.value("--to");
  auto difference = compareSources({*confinedDisk(from), from},
                                   {*confinedDisk(to), to}, *provider);
  bool wantsStatus = arguments.has("--exit-code");
  if (!difference) {
    if (!wantsStatus)
      return difference.takeError();
    // Its 2 says that there is a difference.
    printError(difference.takeError());
    return 1;
  }
  if (Error error = print(*difference, arguments.value("--format")))
    return error;
  return wantsStatus && !difference->changes.empty() ? 2 : 0;
}

static constexpr OptionSpec options[] = {
    {"--from", "SOURCE", "what exists"},
    {"--to", "SOURCE", "what is wanted"},
    {"--provider", "NAME",
     "database type, where the source does not say: postgresql, mysql, sqlite, "
     "sqlserver, cockroachdb, mongodb",
     "postgresql|mysql|sqlite|sqlserver|cockroachdb|mongodb"},
    {"--format", "NAME",
     "sql (default): the statements that Prisma Migrate would run, in its "
     "order; text (default for MongoDB): what they mean; json",
     "sql|text|json"},
    {"--exit-code", "",
     "exit with 0 when there is no difference, 2 when there is one, and 1 when "
     "the sources cannot be compared"},
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
    "folder, a dump (*.sql), a snapshot, git:REF:PATH, the URL of a database "
    "or `empty`.",
    options,
    runDiff};

} // namespace holdfast::cli
