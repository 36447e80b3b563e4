#include "cli/Commands.h"
#include "cli/InOrder.h"
#include "cli/printers/UsageText.h"

#include "diagnostics/DidYouMean.h"
#include "engine/Inputs.h"
#include "project/Confinement.h"
#include "project/Errors.h"
#include "usage/ProjectCode.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using namespace holdfast::usage;

namespace holdfast::cli {

static Error noSuchObject(const Schema &schema, StringRef name) {
  SmallVector<StringRef> names;
  auto [owner, member] = name.split('.');
  std::string shown = name.str();
  if (const Model *model = schema.findModel(owner); model && !member.empty()) {
    for (const Field &field : model->fields)
      names.push_back(field.name);
    return failure("`" + owner + "` has no field `" + member + "`" +
                   didYouMean(member, names));
  }
  if (const Enum *found = schema.findEnum(owner); found && !member.empty()) {
    for (const EnumValue &value : found->values)
      names.push_back(value.name);
    return failure("`" + owner + "` has no value `" + member + "`" +
                   didYouMean(member, names));
  }
  for (const Model &model : schema.models())
    names.push_back(model.name);
  for (const Enum &found : schema.enums())
    names.push_back(found.name);
  return failure("the schema has no model or enum `" + owner + "`" +
                 didYouMean(owner, names));
}

static Expected<Targets> findTargets(const Schema &schema,
                                     ArrayRef<std::string> asked) {
  Targets targets;
  for (const std::string &name : asked) {
    auto object = findObject(schema, name);
    if (!object)
      return noSuchObject(schema, name);
    targets.objects.push_back(*object);
  }
  return targets;
}

static Expected<int> runUsage(const Arguments &arguments) {
  StringRef format = arguments.value("--format", "text");
  if (format != "text" && format != "json")
    return failure("unknown format `" + format + "`; use text or json");
  std::string path = arguments.value("--project", ".").str();
  auto files = confinedDisk(path);
  auto project = findProject(*files, path);
  if (!project)
    return project.takeError();
  Settings settings;
  settings.readsScripts = false;
  auto inputs = load(*files, *project, settings, std::nullopt);
  if (!inputs)
    return inputs.takeError();
  const Schema &schema = inputs->meant();
  auto targets = findTargets(schema, arguments.positional);
  if (!targets)
    return targets.takeError();
  ProjectCode code = findProjectCode([&] { return confinedDisk(path); },
                                     inputs->project, schema);
  size_t count = code.code->places().files.size();
  std::vector<Use> uses =
      findUses(code, schema, *targets, threadsFor(count));
  if (format == "json")
    printUsageJson(outs(), uses, count);
  else
    printUsageText(outs(), uses, count, prepareStandardOutput());
  return 0;
}

static constexpr OptionSpec options[] = {
    {"--project", "PATH",
     "the schema, or the project that has it (default: the one here)"},
    {"--format", "NAME", "text (default) or json"},
};

const Command usageCommand = {
    "usage",
    "[NAME...]",
    "list the places in the code that use a model, field or enum",
    "Lists where TypeScript and JavaScript use what a schema has: calls of "
    "Prisma's client, the keys of their arguments, generated types, fields of "
    "rows that queries return, and raw SQL. NAME is MODEL, MODEL.FIELD, ENUM "
    "or ENUM.VALUE; a table or column will do, too. Without one, all uses are "
    "listed. The code is that of the repository, without node_modules, "
    "generated clients, dist and what git ignores.\n\nExit status: 0, also "
    "when nothing uses it; 2 the work could not be done.",
    options,
    runUsage};

} // namespace holdfast::cli
