#include "engine/CodeQuestions.h"

#include "llvm/ADT/STLExtras.h"

#include <optional>

using namespace llvm;
using namespace holdfast::usage;

namespace holdfast {

/// Lost objects that are looked for in history.
static constexpr size_t mostHistories = 20;

static bool addEnum(const Schema &schema, const CodeQuestion &question,
                    Targets &targets) {
  ArrayRef<const Enum *> enums = schema.enumsOfType(question.subject.enumName);
  if (enums.empty())
    return false;
  UsedObject object;
  object.enumeration = enums.front();
  if (question.values.empty())
    targets.objects.push_back(object);
  for (const EnumValue &value : object.enumeration->values)
    if (is_contained(question.values, value.databaseName)) {
      object.value = &value;
      targets.objects.push_back(object);
    }
  return !targets.objects.empty();
}

static const Model *findModel(const Schema &schema, const Subject &subject) {
  for (const Model *model : schema.modelsOfTable(subject.table))
    if (subject.schema.empty() || model->schemaName.empty() ||
        model->schemaName == subject.schema)
      return model;
  return nullptr;
}

/// What a schema has of what is asked for.
static bool addTargets(const Schema &schema, const CodeQuestion &question,
                       Targets &targets) {
  const Subject &subject = question.subject;
  if (!subject.enumName.empty())
    return addEnum(schema, question, targets);
  UsedObject object;
  object.model = findModel(schema, subject);
  if (!object.model)
    return false;
  // The type of a field may stand in a file that is not among those read.
  for (const Field &field : object.model->fields)
    if (!subject.column.empty() && !field.type.model &&
        field.columnName == subject.column)
      object.field = &field;
  if (!subject.column.empty() && !object.field)
    return false;
  if (question.areCreations)
    object.field = nullptr;
  targets.objects.push_back(object);
  return true;
}

namespace {

/// All that the answers point into.
struct Kept {
  std::vector<std::shared_ptr<const Schema>> schemas;
  std::vector<std::shared_ptr<const EarlierCode>> earlier;
  ProjectCode code;
};

/// Finds the schemas that have what is asked for.
class Seeker {
public:
  Seeker(vfs::FileSystem &files, const CodeInquiry &inquiry, Kept &kept)
      : inquiry(inquiry), kept(kept), history(files, inquiry.project) {}

  std::optional<SoughtCode> seek(const CodeQuestion &question);

private:
  bool seekInHistory(const CodeQuestion &question, SoughtCode &sought);

  const CodeInquiry &inquiry;
  Kept &kept;
  SchemaHistory history;
  bool hasOthers = false, isHistoryRead = true;
  size_t histories = 0;
};

} // namespace

bool Seeker::seekInHistory(const CodeQuestion &question, SoughtCode &sought) {
  const Subject &subject = question.subject;
  auto has = [&](const Schema &schema) {
    Targets targets;
    return addTargets(schema, question, targets);
  };
  auto take = [&](const EarlierCode &code) {
    if (!addTargets(*code.schema, question, sought.targets))
      return false;
    sought.schema = code.schema.get();
    sought.earlier = inquiry.wantsFormer ? &code : nullptr;
    return true;
  };
  if (!isHistoryRead || histories++ >= mostHistories)
    return false;
  StringRef word = !subject.enumName.empty() ? StringRef(subject.enumName)
                   : !subject.column.empty() ? StringRef(subject.column)
                                             : StringRef(subject.table);
  if (!question.values.empty())
    word = question.values.front();
  auto code = history.findLast(word, has);
  if (!code) {
    consumeError(code.takeError()); // there may be no repository
    isHistoryRead = false;
    return false;
  }
  if (!*code)
    return false;
  // One schema is searched in one go.
  for (const auto &known : kept.earlier)
    if (known->commit == (*code)->commit)
      return take(*known);
  kept.earlier.push_back(std::move(*code));
  return take(*kept.earlier.back());
}

std::optional<SoughtCode> Seeker::seek(const CodeQuestion &question) {
  SoughtCode sought;
  sought.schema = &inquiry.today;
  sought.areCreations = question.areCreations;
  if (addTargets(inquiry.today, question, sought.targets) ||
      seekInHistory(question, sought))
    return sought;
  if (!std::exchange(hasOthers, true) && inquiry.otherSchemas)
    kept.schemas = inquiry.otherSchemas();
  for (const auto &schema : kept.schemas)
    if (addTargets(*schema, question, sought.targets)) {
      sought.schema = schema.get();
      return sought;
    }
  return std::nullopt;
}

CodeAnswers answerFromCode(const CodeInquiry &inquiry,
                           ArrayRef<CodeQuestion> questions) {
  CodeAnswers answers;
  answers.uses.resize(questions.size());
  if (questions.empty() || inquiry.project.schemaFiles.empty())
    return answers;
  auto kept = std::make_shared<Kept>();
  kept->code =
      findProjectCode(inquiry.makeFiles, inquiry.project, inquiry.today);
  IntrusiveRefCntPtr<vfs::FileSystem> files = inquiry.makeFiles();
  Seeker seeker(*files, inquiry, *kept);
  std::vector<SoughtCode> all;
  std::vector<size_t> places;
  for (auto [index, question] : enumerate(questions))
    if (auto sought = seeker.seek(question)) {
      all.push_back(std::move(*sought));
      places.push_back(index);
    }
  std::vector<CodeUses> found =
      searchCode(*files, kept->code, all, inquiry.threads);
  for (auto [place, uses] : zip_equal(places, found))
    answers.uses[place] = std::move(uses);
  answers.searched =
      kept->code.code->places().files.size() + kept->code.sqlFiles.size();
  answers.owner = kept;
  return answers;
}

} // namespace holdfast
