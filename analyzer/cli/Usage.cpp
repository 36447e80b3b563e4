#include "cli/Commands.h"
#include "cli/InOrder.h"
#include "cli/printers/UsageText.h"

#include "diagnostics/DidYouMean.h"
#include "engine/CodeUses.h"
#include "engine/Inputs.h"
#include "project/Confinement.h"
#include "project/Errors.h"
#include "project/Paths.h"
#include "project/ProjectFolder.h"
#include "project/Workspace.h"
#include "usage/ProjectCode.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;
using namespace holdfast::usage;

namespace holdfast::cli {

/// What users may mean by the name of a field or an enum's value alone.
static std::vector<std::string> ownersOf(const Schema &schema, StringRef name) {
  std::vector<std::string> found;
  for (const Model &model : schema.models())
    for (const Field &field : model.fields)
      if (field.name == name || (field.isColumn() && field.columnName == name))
        found.push_back((model.name + "." + field.name).str());
  for (const Enum &each : schema.enums())
    if (each.findValue(name))
      found.push_back((each.name + "." + name).str());
  return found;
}

/// Of several that have it.
static Error severalOwners(StringRef name, ArrayRef<std::string> owners) {
  const size_t shown = 12;
  std::string list = "`" + join(owners.take_front(shown), "`, `") + "`";
  if (owners.size() > shown)
    list += (" and " + Twine(owners.size() - shown) + " more").str();
  return failure("`" + name + "` is in several places of the schema: pass " +
                 "those that you mean: " + list);
}

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
  std::vector<SoughtCode> sought; ///< one a schema that has some of it
  std::vector<std::shared_ptr<const EarlierCode>> earlier; ///< those schemas
};

} // namespace

/// Adds an object to those that are sought in a schema; false where it has
/// none of that name.
static bool addObject(Question &question, const Schema &schema,
                      const EarlierCode *earlier, StringRef name) {
  auto object = findObject(schema, name);
  if (!object)
    return false;
  auto found = find_if(question.sought, [&](const SoughtCode &sought) {
    return sought.schema == &schema;
  });
  if (found == question.sought.end()) {
    question.sought.push_back({{}, &schema, earlier});
    found = std::prev(question.sought.end());
  }
  found->targets.objects.push_back(*object);
  return true;
}

/// Adds a field or value that is named without its owner, if only one has it.
static Error addMember(Question &question, StringRef name) {
  const Schema &schema = question.inputs.meant();
  std::vector<std::string> owners = ownersOf(schema, name);
  if (owners.empty())
    return noSuchObject(schema, name);
  if (owners.size() > 1)
    return severalOwners(name, owners);
  addObject(question, schema, nullptr, owners.front());
  return Error::success();
}

/// The last schema of the history that `has` what is sought; null where none
/// has, or where there is no history.
static std::shared_ptr<const EarlierCode>
findEarlier(SchemaHistory &history, StringRef word,
            function_ref<bool(const Schema &)> has) {
  auto earlier = history.findLast(word, has);
  if (earlier)
    return *earlier;
  consumeError(earlier.takeError()); // no repository, or no commit in it
  return nullptr;
}

/// Adds an object that today's schema does not have by that name: a lost one,
/// or a field or value without its owner, of today or else lost.
static Error addLost(Question &question, SchemaHistory &history,
                     StringRef name) {
  for (const auto &earlier : question.earlier)
    if (addObject(question, *earlier->schema, earlier.get(), name))
      return Error::success();
  bool hasOwner = name.contains('.');
  StringRef word = hasOwner ? name.split('.').second : name;
  std::string found = name.str();
  auto earlier = findEarlier(history, word, [&](const Schema &then) {
    return findObject(then, name).has_value();
  });
  if (!earlier && !hasOwner && ownersOf(question.inputs.meant(), name).empty())
    earlier = findEarlier(history, word, [&](const Schema &then) {
      return !ownersOf(then, name).empty();
    });
  if (!earlier)
    return addMember(question, name);
  if (!findObject(*earlier->schema, name)) {
    std::vector<std::string> owners = ownersOf(*earlier->schema, name);
    if (owners.size() > 1)
      return severalOwners(name, owners);
    found = owners.front();
  }
  question.earlier.push_back(earlier);
  addObject(question, *earlier->schema, earlier.get(), found);
  return Error::success();
}

/// Where to look if a folder has no schema: the nearest project around it, else
/// the repository; empty for nowhere.
static std::string placeAround(vfs::FileSystem &files, StringRef path) {
  std::string around = findProjectAround(files, path);
  if (!around.empty())
    return around;
  std::string top = foldersUpwards(files, path).back();
  return files.exists(joinPath(top, ".git")) ? top : std::string();
}

/// The project that is named; without a name that of the folder, or else the
/// one around it or of its repository, where `path` then is.
static Expected<Project> findAsked(const Arguments &arguments,
                                   vfs::FileSystem &files, std::string &path) {
  auto project = findProject(files, path);
  if (arguments.value("--project", "").empty() &&
      project.errorIsA<NoSchema>()) {
    std::string around = placeAround(files, path);
    if (around.empty())
      return project;
    consumeError(project.takeError());
    path = std::move(around);
    project = findProject(files, path);
  }
  if (project.errorIsA<SeveralProjects>())
    return failure(toString(project.takeError()) + " (with --project PATH)");
  return project;
}

static Expected<Question> readQuestion(const Arguments &arguments) {
  Question question;
  question.path = arguments.value("--project", ".").str();
  question.files = confinedDisk(question.path);
  auto project = findAsked(arguments, *question.files, question.path);
  if (!project)
    return project.takeError();
  question.files = confinedDisk(question.path);
  Settings settings;
  settings.readsScripts = false;
  auto inputs = load(*question.files, *project, settings, std::nullopt);
  if (!inputs)
    return inputs.takeError();
  question.inputs = std::move(*inputs);
  SchemaHistory history(*question.files, question.inputs.project);
  for (const std::string &name : arguments.positional)
    if (!addObject(question, question.inputs.meant(), nullptr, name))
      if (Error error = addLost(question, history, name))
        return error;
  if (question.sought.empty()) // all there is
    question.sought.push_back({{}, &question.inputs.meant()});
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
  append_range(report.owners, question.earlier);
  for (CodeUses &found :
       searchCode(*question.files, *code, question.sought, threads)) {
    append_range(report.uses, std::move(found.uses));
    append_range(report.former, std::move(found.former));
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
     "the schema, or the project that has it (default: the one here, or "
     "around here)"},
    {"--format", "NAME", "text (default) or json"},
};

const Command usageCommand = {
    "usage",
    "[NAME...]",
    "list the places in the code that use a model, field or enum",
    "Lists where TypeScript and JavaScript use what a schema has: calls of "
    "Prisma's client, the keys of their arguments, generated types, fields of "
    "rows that queries return, and raw SQL. NAME is MODEL, MODEL.FIELD, ENUM "
    "or ENUM.VALUE; a table or column will do, too, and a field alone if only "
    "one is called so. Without one, all uses are listed. The code is that of "
    "the repository, without node_modules, "
    "generated clients, dist and what git ignores.\n\nOf what the schema no "
    "longer has, git's history tells what it was: then the files that used it "
    "and were deleted or changed are listed, too, each with the command that "
    "gets it back.\n\nExit status: 0, also "
    "when nothing uses it; 2 the work could not be done.",
    options,
    runUsage};

} // namespace holdfast::cli
