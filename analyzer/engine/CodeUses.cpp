#include "engine/CodeUses.h"

#include "catalog/RenderSchema.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

using namespace llvm;
using namespace holdfast::usage;

namespace holdfast {

/// Lost objects whose history is looked for; each takes a walk through it.
static constexpr size_t mostHistories = 5;

//===----------------------------------------------------------------------===//
// What findings are about
//===----------------------------------------------------------------------===//

/// The object of a schema that the database calls so.
static std::optional<UsedObject> findSubject(const Schema &schema,
                                             const Subject &subject) {
  UsedObject object;
  if (!subject.enumName.empty()) {
    ArrayRef<const Enum *> enums = schema.enumsOfType(subject.enumName);
    if (enums.empty())
      return std::nullopt;
    object.enumeration = enums.front();
    return object;
  }
  for (const Model *model : schema.modelsOfTable(subject.table)) {
    if (!subject.schema.empty() && !model->schemaName.empty() &&
        model->schemaName != subject.schema)
      continue;
    object.model = model;
    if (subject.column.empty())
      return object;
    for (const Field &field : model->fields)
      if (field.isColumn() && field.columnName == subject.column) {
        object.field = &field;
        return object;
      }
  }
  return std::nullopt;
}

static bool concernsCode(const Diagnostic &diagnostic) {
  switch (diagnostic.rule->category) {
  case Category::Drift:
  case Category::DataLoss:
  case Category::MayFail:
  case Category::Breaking:
    return !diagnostic.subject.empty();
  default:
    return false;
  }
}

/// Whether rows need a value for the column that they did not need before.
static bool isNewlyRequired(const Analysis &analysis, const UsedObject &object,
                            const Subject &subject) {
  if (!object.field || object.field->arity != Arity::Required ||
      object.field->defaultAttribute || object.field->updatedAt)
    return false;
  for (const Comparison &comparison : analysis.review.comparisons)
    for (const Change &change : comparison.changes) {
      const Column *column = change.toColumn;
      if (!column || column->name != subject.column || !change.toTable ||
          change.toTable->name != subject.table)
        continue;
      if (change.kind == Change::Kind::AddColumn ||
          (change.kind == Change::Kind::AlterColumn &&
           change.difference.arity && !change.difference.type))
        return true;
    }
  return false;
}

namespace {

/// An object that findings are about, and where it stands.
struct Sought {
  size_t finding;
  UsedObject object;
  const Schema *schema;
  const EarlierCode *earlier = nullptr; ///< of what is lost
  bool areCreations = false;
};

/// All that the results point into.
struct Kept {
  std::vector<std::shared_ptr<const Schema>> schemas;
  std::vector<std::shared_ptr<const EarlierCode>> earlier;
  ProjectCode code;
};

/// Finds the schemas that have what findings are about.
class Seeker {
public:
  Seeker(vfs::FileSystem &files, const Analysis &analysis, Kept &kept)
      : files(files), analysis(analysis), kept(kept) {}

  std::optional<Sought> seek(size_t finding);

private:
  bool seekInHistory(Sought &sought, const Subject &subject);
  void collectSchemas();

  vfs::FileSystem &files;
  const Analysis &analysis;
  Kept &kept;
  bool hasCollected = false;
  size_t histories = 0;
};

} // namespace

/// Earlier schemas that the check knows, and those of what exists as Prisma
/// would introspect it.
void Seeker::collectSchemas() {
  if (std::exchange(hasCollected, true))
    return;
  if (const Base *base = analysis.known.base.get())
    kept.schemas.push_back(Schema::resolve(base->documents));
  if (analysis.review.committed && *analysis.review.committed)
    kept.schemas.push_back(*analysis.review.committed);
  for (const auto &evidence : analysis.known.evidence) {
    if (evidence->schema)
      kept.schemas.push_back(evidence->schema);
    else
      kept.schemas.push_back(
          Schema::resolve({Document::parse(std::make_shared<SourceFile>(
              evidence->label, renderSchema(evidence->catalog)))}));
  }
}

bool Seeker::seekInHistory(Sought &sought, const Subject &subject) {
  auto take = [&](const EarlierCode &code) {
    auto object = findSubject(*code.schema, subject);
    if (!object)
      return false;
    sought.object = *object;
    sought.schema = code.schema.get();
    sought.earlier = &code;
    return true;
  };
  for (const auto &code : kept.earlier)
    if (take(*code))
      return true;
  if (histories++ >= mostHistories)
    return false;
  StringRef name = !subject.enumName.empty()  ? StringRef(subject.enumName)
                   : !subject.column.empty() ? StringRef(subject.column)
                                             : StringRef(subject.table);
  auto code = findEarlierCode(files, analysis.inputs.project, name,
                              [&](const Schema &schema) {
                                return findSubject(schema, subject).has_value();
                              });
  if (!code) {
    consumeError(code.takeError()); // there may be no repository
    return false;
  }
  if (!*code)
    return false;
  kept.earlier.push_back(*code);
  return take(**code);
}

std::optional<Sought> Seeker::seek(size_t finding) {
  const Diagnostic &diagnostic = analysis.findings.diagnostics[finding];
  const Subject &subject = diagnostic.subject;
  const Schema &today = analysis.inputs.meant();
  Sought sought{finding, {}, &today};
  if (auto object = findSubject(today, subject)) {
    // A table that is there is not lost, and its indexes are not code's.
    if (!object->field && !object->enumeration)
      return std::nullopt;
    sought.object = *object;
    sought.areCreations = isNewlyRequired(analysis, *object, subject);
    if (sought.areCreations)
      sought.object.field = nullptr;
    return sought;
  }
  if (seekInHistory(sought, subject))
    return sought;
  collectSchemas();
  for (const auto &schema : kept.schemas)
    if (auto object = findSubject(*schema, subject)) {
      sought.object = *object;
      sought.schema = schema.get();
      return sought;
    }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// The uses
//===----------------------------------------------------------------------===//

static bool isCreation(const Use &use) {
  StringRef method = use.method;
  return method.starts_with("create") || method == "upsert" ||
         method == "connectOrCreate";
}

/// The uses of all that is sought in one schema, in one search.
static void findUsesIn(const Schema &schema, const Kept &kept,
                       ArrayRef<Sought> all, unsigned threads,
                       std::vector<CodeUses> &results) {
  Targets targets;
  for (const Sought &sought : all)
    if (sought.schema == &schema) {
      targets.objects.push_back(sought.object);
      targets.wantsCreations |= sought.areCreations;
    }
  std::vector<Use> uses = usage::findUses(kept.code, schema, targets, threads);
  for (const Sought &sought : all) {
    if (sought.schema != &schema)
      continue;
    CodeUses &result = results[sought.finding];
    result.areCreations = sought.areCreations;
    Targets own;
    own.objects.push_back(sought.object);
    for (const Use &use : uses)
      if (own.want(use.object) &&
          (isCreation(use) || !sought.areCreations))
        result.uses.push_back(use);
  }
}

std::vector<CodeUses> findCodeUses(const MakeFiles &makeFiles,
                                   const Analysis &analysis, unsigned threads,
                                   std::shared_ptr<const void> &owner) {
  ArrayRef<Diagnostic> findings = analysis.findings.diagnostics;
  std::vector<CodeUses> results(findings.size());
  if (none_of(findings, concernsCode) ||
      analysis.inputs.project.schemaFiles.empty())
    return results;
  auto kept = std::make_shared<Kept>();
  kept->code = findProjectCode(makeFiles, analysis.inputs.project,
                               analysis.inputs.meant());
  bool hasCode = !kept->code.code->places().files.empty() ||
                 !kept->code.sqlFiles.empty();
  if (!hasCode)
    return results;
  IntrusiveRefCntPtr<vfs::FileSystem> files = makeFiles();
  Seeker seeker(*files, analysis, *kept);
  std::vector<Sought> all;
  for (size_t i = 0; i < findings.size(); ++i)
    if (concernsCode(findings[i]))
      if (auto sought = seeker.seek(i)) {
        results[i].object = sought->object.name();
        all.push_back(*sought);
      }
  SmallVector<const Schema *, 4> schemas;
  for (const Sought &sought : all)
    if (!is_contained(schemas, sought.schema))
      schemas.push_back(sought.schema);
  for (const Schema *schema : schemas)
    findUsesIn(*schema, *kept, all, threads, results);
  for (const Sought &sought : all) {
    if (!sought.earlier)
      continue;
    Targets targets;
    targets.objects.push_back(sought.object);
    auto former = findFormerFiles(*files, *sought.earlier, targets,
                                  results[sought.finding].uses);
    if (former)
      results[sought.finding].former = std::move(*former);
    else
      consumeError(former.takeError());
  }
  owner = kept;
  return results;
}

//===----------------------------------------------------------------------===//
// Notes
//===----------------------------------------------------------------------===//

static std::string counted(size_t number, StringRef noun) {
  return std::to_string(number) + " " + noun.str() + (number == 1 ? "" : "s");
}

static std::string describe(const Use &use) {
  std::string text;
  switch (use.kind) {
  case UseKind::Call:
    text = use.method.empty() ? "used here"
                              : "`" + use.method + "` is called here";
    break;
  case UseKind::Argument:
    text = use.method.empty() ? "named here" : "created here";
    break;
  case UseKind::Read:
    text = "read here";
    break;
  case UseKind::Type:
  case UseKind::Import:
    text = "its type is used here";
    break;
  case UseKind::RawSql:
    text = "named in SQL here";
    break;
  }
  return use.route.empty() ? text : text + ", in `" + use.route + "`";
}

void addCodeNotes(Diagnostic &diagnostic, const CodeUses &uses, size_t most) {
  if (!uses.uses.empty()) {
    StringSet<> files;
    for (const Use &use : uses.uses)
      files.insert(use.file->path());
    std::string owner = uses.object;
    diagnostic.notes.push_back(
        {{},
         "the code " +
             std::string(uses.areCreations ? "creates" : "uses") + " `" +
             owner + "` in " + counted(uses.uses.size(), "place") + " of " +
             counted(files.size(), "file") + ": `holdfast usage " + owner +
             "` lists them"});
    for (const Use &use : ArrayRef(uses.uses).take_front(most))
      diagnostic.notes.push_back({use.span(), describe(use)});
  }
  if (uses.former.empty())
    return;
  diagnostic.notes.push_back(
      {{},
       counted(uses.former.size(), "file") + " used `" + uses.object +
           "` and no longer " + (uses.former.size() == 1 ? "does" : "do") +
           "; `holdfast usage " + uses.object + "` lists the way back"});
  for (const FormerFile &file : ArrayRef(uses.former).take_front(most))
    diagnostic.notes.push_back(
        {{},
         (file.isDeleted ? "deleted: `" : "changed: `") +
             (file.route.empty() ? file.path : file.route) + "`; get it back: `" +
             file.wayBack() + "`"});
}

} // namespace holdfast
