#include "cli/Commands.h"
#include "cli/printers/StatusPrinter.h"

#include "guard/Status.h"
#include "project/FileAccess.h"

using namespace llvm;

namespace holdfast::cli {

static Expected<int> showStatus(const Arguments &arguments) {
  StringRef format = arguments.value("--format", "text");
  if (format != "text" && format != "json")
    return failure("unknown format `" + format + "`; use text or json");
  if (arguments.positional.size() > 1)
    return failure("holdfast status takes one PATH, a schema or the folder of "
                   "a project");
  guard::TargetRequest request;
  if (!arguments.positional.empty())
    request.path = arguments.positional.front();
  request.config = arguments.value("--config").str();
  request.url = arguments.value("--database").str();
  auto target = guard::findTarget(request);
  if (!target)
    return target.takeError();
  auto status = guard::findStatus(*target);
  if (!status)
    return status.takeError();
  if (format == "json")
    printStatusJson(outs(), *status);
  else
    printStatusText(outs(), *status, prepareStandardOutput());
  return arguments.has("--exit-code") && !status->isInStep() ? 2 : 0;
}

static Expected<int> runStatus(const Arguments &arguments) {
  auto shown = showStatus(arguments);
  if (shown || !arguments.has("--exit-code"))
    return shown;
  // Its 2 says that there is something to do.
  printError(shown.takeError());
  return 1;
}

static constexpr OptionSpec options[] = {
    {"--database", "URL",
     "the database; by default the one that prisma.config.* or the schema "
     "names"},
    {"--config", "FILE", "another prisma.config.*"},
    {"--format", "NAME", "text (default) or json"},
    {"--exit-code", "",
     "exit with 0 when schema, migrations and database are in step, 2 when "
     "they are not, and 1 when that cannot be told"},
};

const Command statusCommand = {
    "status",
    "[PATH]",
    "show schema, migrations and database in one view",
    "Reads the live database, and writes nothing: which migrations are "
    "pending, failed, rolled back, edited after they ran, missing in the "
    "folder or applied twice; what no migration made; and what the next "
    "prisma migrate deploy and prisma db push would do, with the rows that "
    "would go.",
    options,
    runStatus};

} // namespace holdfast::cli
