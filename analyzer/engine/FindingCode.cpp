#include "engine/FindingCode.h"

#include "catalog/RenderSchema.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;
using namespace holdfast::usage;

namespace holdfast {

//===----------------------------------------------------------------------===//
// What findings are about
//===----------------------------------------------------------------------===//

static const Change *changeOf(const Analysis &analysis, const Subject &subject,
                              function_ref<bool(const Change &)> isWanted) {
  for (const Comparison &comparison : analysis.review.comparisons)
    for (const Change &change : comparison.changes)
      if (isWanted(change) &&
          (subject.column.empty()
               ? change.fromEnum && change.fromEnum->name == subject.enumName
               : change.toColumn && change.toColumn->name == subject.column &&
                     change.toTable && change.toTable->name == subject.table))
        return &change;
  return nullptr;
}

static const Field *fieldOf(const Schema &schema, const Subject &subject) {
  for (const Model *model : schema.modelsOfTable(subject.table))
    for (const Field &field : model->fields)
      if (field.isColumn() && field.columnName == subject.column)
        return &field;
  return nullptr;
}

/// Whether rows need a value for the column that they did not need before.
static bool isNewlyRequired(const Analysis &analysis, const Subject &subject) {
  if (subject.column.empty())
    return false;
  const Field *field = fieldOf(analysis.inputs.meant(), subject);
  return field && field->arity == Arity::Required && !field->defaultAttribute &&
         !field->updatedAt &&
         changeOf(analysis, subject, [](const Change &change) {
           return change.kind == Change::Kind::AddColumn ||
                  (change.kind == Change::Kind::AlterColumn &&
                   change.difference.arity && !change.difference.type);
         });
}

static CodeQuestion questionOf(const Analysis &analysis,
                               const Diagnostic &diagnostic) {
  CodeQuestion question{diagnostic.subject, {}, false};
  if (const Subject &subject = diagnostic.subject; !subject.enumName.empty()) {
    const Change *change = changeOf(analysis, subject, [](const Change &each) {
      return each.kind == Change::Kind::AlterEnum;
    });
    if (change)
      question.values = removedValues(*change);
  }
  question.areCreations = isNewlyRequired(analysis, diagnostic.subject);
  return question;
}

/// Earlier schemas that the check knows, and those of what exists as Prisma
/// would introspect it.
static std::vector<std::shared_ptr<const Schema>>
otherSchemas(const Analysis &analysis) {
  std::vector<std::shared_ptr<const Schema>> schemas;
  if (const Base *base = analysis.known.base.get())
    schemas.push_back(Schema::resolve(base->documents));
  if (analysis.review.committed && *analysis.review.committed)
    schemas.push_back(*analysis.review.committed);
  for (const auto &evidence : analysis.known.evidence)
    schemas.push_back(
        evidence->schema
            ? evidence->schema
            : Schema::resolve({Document::parse(std::make_shared<SourceFile>(
                  evidence->label, renderSchema(evidence->catalog)))}));
  return schemas;
}

static bool isAsked(const Diagnostic &diagnostic) {
  return diagnostic.rule->concernsCode && !diagnostic.subject.empty();
}

CodeAnswers findCodeOfFindings(const MakeFiles &makeFiles,
                               const Analysis &analysis, unsigned threads) {
  ArrayRef<Diagnostic> findings = analysis.findings.diagnostics;
  std::vector<CodeQuestion> questions;
  for (const Diagnostic &finding : findings)
    if (isAsked(finding))
      questions.push_back(questionOf(analysis, finding));
  if (questions.empty())
    return {};
  CodeInquiry inquiry{makeFiles, analysis.inputs.project,
                      analysis.inputs.meant(),
                      [&] { return otherSchemas(analysis); }, threads};
  CodeAnswers found = answerFromCode(inquiry, questions);
  CodeAnswers answers{{}, found.searched, found.owner};
  size_t next = 0;
  for (const Diagnostic &finding : findings)
    answers.uses.push_back(isAsked(finding) ? std::move(found.uses[next++])
                                            : CodeUses());
  return answers;
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
    diagnostic.notes.push_back(
        {{},
         "the code " + std::string(uses.areCreations ? "creates" : "uses") +
             " `" + uses.object + "` in " + counted(uses.uses.size(), "place") +
             " of " + counted(files.size(), "file") + ": `holdfast usage " +
             uses.object + "` lists them"});
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
             (file.route.empty() ? file.path : file.route) +
             "`; get it back: `" + file.wayBack() + "`"});
}

} // namespace holdfast
