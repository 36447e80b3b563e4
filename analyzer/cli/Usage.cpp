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

namespace {

/// What is asked for, by the schema that has it.
struct Question {
  std::string path; ///< of the project
  IntrusiveRefCntPtr<vfs::FileSystem> files;
  Inputs inputs;
  Targets present;
  /// What an earlier schema had, and its commit.
  std::vector<std::pair<std::shared_ptr<const EarlierCode>, Targets>> lost;
};

} // namespace

/// Adds an object that today's schema does not have.
static Error addLost(Question &question, StringRef name) {
  const Schema &schema = question.inputs.meant();
  for (auto &[earlier, targets] : question.lost)
    if (auto object = findObject(*earlier->schema, name)) {
      targets.objects.push_back(*object);
      return Error::success();
    }
  StringRef word = name.contains('.') ? name.split('.').second : name;
  auto earlier = findEarlierCode(
      *question.files, question.inputs.project, word,
      [&](const Schema &then) { return findObject(then, name).has_value(); });
  if (!earlier) {
    // There may be no repository, or no commit in it.
    consumeError(earlier.takeError());
    return noSuchObject(schema, name);
  }
  if (!*earlier)
    return noSuchObject(schema, name);
  Targets targets;
  targets.objects.push_back(*findObject(*(*earlier)->schema, name));
  question.lost.emplace_back(*earlier, std::move(targets));
  return Error::success();
}

static Expected<Question> readQuestion(const Arguments &arguments) {
  Question question;
  question.path = arguments.value("--project", ".").str();
  question.files = confinedDisk(question.path);
  auto project = findProject(*question.files, question.path);
  if (!project)
    return project.takeError();
  Settings settings;
  settings.readsScripts = false;
  auto inputs = load(*question.files, *project, settings, std::nullopt);
  if (!inputs)
    return inputs.takeError();
  question.inputs = std::move(*inputs);
  for (const std::string &name : arguments.positional) {
    if (auto object = findObject(question.inputs.meant(), name))
      question.present.objects.push_back(*object);
    else if (Error error = addLost(question, name))
      return error;
  }
  return question;
}

static Expected<UsageReport> answer(const Question &question) {
  UsageReport report;
  auto code = std::make_shared<ProjectCode>(
      findProjectCode([&] { return confinedDisk(question.path); },
                      question.inputs.project, question.inputs.meant()));
  report.owners.push_back(code);
  report.searched = code->code->places().files.size();
  unsigned threads = threadsFor(report.searched);
  if (!question.present.objects.empty() || question.lost.empty())
    report.uses = findUses(*code, question.inputs.meant(), question.present,
                           threads);
  for (const auto &[earlier, targets] : question.lost) {
    report.owners.push_back(earlier);
    std::vector<Use> uses =
        findUses(*code, *earlier->schema, targets, threads);
    auto former = findFormerFiles(*question.files, *earlier, targets, uses);
    if (!former)
      return former.takeError();
    append_range(report.uses, std::move(uses));
    append_range(report.former, std::move(*former));
  }
  return report;
}

static Expected<int> runUsage(const Arguments &arguments) {
  StringRef format = arguments.value("--format", "text");
  if (format != "text" && format != "json")
    return failure("unknown format `" + format + "`; use text or json");
  auto question = readQuestion(arguments);
  if (!question)
    return question.takeError();
  auto report = answer(*question);
  if (!report)
    return report.takeError();
  if (format == "json")
    printUsageJson(outs(), *report);
  else
    printUsageText(outs(), *report);
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
    "generated clients, dist and what git ignores.\n\nOf what the schema no "
    "longer has, git's history tells what it was: then the files that used it "
    "and were deleted or changed are listed, too, each with the command that "
    "gets it back.\n\nExit status: 0, also "
    "when nothing uses it; 2 the work could not be done.",
    options,
    runUsage};

} // namespace holdfast::cli
