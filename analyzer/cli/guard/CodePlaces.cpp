#include "cli/guard/CodePlaces.h"

#include "catalog/RenderSchema.h"
#include "cli/InOrder.h"
#include "engine/CodeQuestions.h"
#include "project/Confinement.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::cli {

using guard::Loss;

static bool isAsked(const Loss &loss) {
  return loss.kind == Loss::Kind::Table || loss.kind == Loss::Kind::Column ||
         loss.kind == Loss::Kind::Values;
}

/// The database as Prisma would introspect it.
static std::vector<std::shared_ptr<const Schema>>
schemasOf(const GuardedCall &call) {
  return {Schema::resolve({Document::parse(std::make_shared<SourceFile>(
      call.target.label(), renderSchema(call.catalog)))})};
}

void countCodePlaces(GuardedCall &call, KnownPlaces &known) {
  const Inputs &inputs = call.target.inputs;
  std::vector<CodeQuestion> questions;
  std::vector<std::string> names;
  for (const Loss &loss : call.plan.losses)
    if (isAsked(loss) && !known.count(loss.name)) {
      questions.push_back({{loss.schema, loss.table, loss.column, ""}, {}});
      names.push_back(loss.name);
    }
  if (!questions.empty() && inputs.schema) {
    std::string root = inputs.project.root;
    CodeInquiry inquiry{[=] { return confinedDisk(root); },
                        inputs.project,
                        inputs.meant(),
                        [&] { return schemasOf(call); },
                        static_cast<unsigned>(threadsFor(8)),
                        /*wantsFormer=*/false};
    CodeAnswers answers = answerFromCode(inquiry, questions);
    for (auto [name, uses] : zip_equal(names, answers.uses))
      known[name] =
          answers.searched ? std::optional(uses.uses.size()) : std::nullopt;
  }
  for (Loss &loss : call.plan.losses)
    if (auto it = known.find(loss.name); it != known.end())
      loss.codePlaces = it->second;
}

} // namespace holdfast::cli
