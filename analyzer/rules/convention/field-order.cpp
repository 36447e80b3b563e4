#include "rules/AllRules.h"
#include "rules/Options.h"
#include "rules/convention/FieldOrder.h"
#include "rules/convention/Written.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static constexpr StringLiteral anyFields = "...";

/// The names of the order that the model has, with the `...` between them.
static std::vector<StringRef> expectedOrder(const Model &model,
                                            const Options &options) {
  std::vector<StringRef> names = options.texts("order");
  erase_if(names, [&](StringRef name) {
    return name != anyFields && !model.findField(name);
  });
  return names;
}

/// The first field that stands where the order has another one, or null.
static const Field *firstOutOfOrder(const Model &model,
                                    ArrayRef<StringRef> order) {
  size_t due = 0;
  for (const Field &field : model.fields) {
    bool isGap = due < order.size() && order[due] == anyFields;
    if (isGap && due + 1 < order.size() && order[due + 1] == field.name)
      due += 2;
    else if (due < order.size() && order[due] == field.name)
      ++due;
    else if (!isGap)
      return &field;
  }
  return nullptr;
}

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  Options options(context, fieldOrder.rule);
  if (!model.isTable() || !options.has("order"))
    return;
  std::vector<StringRef> order = expectedOrder(model, options);
  const Field *first = firstOutOfOrder(model, order);
  if (!first)
    return;
  std::string names;
  for (StringRef name : order)
    names += (names.empty() ? "`" : ", `") + name.str() + "`";
  auto finding =
      reporter.report(fieldOrder.rule, first->nameSpan(),
                      "`" + nameOf(*first) + "` is out of order" +
                          (names.empty() ? "" : "; expected " + names));
  if (std::optional<Fix> fix = orderFieldsFix(model, order))
    finding.fix(std::move(*fix));
}

static JsonShape options() {
  return optionsShape(
      "{\"order\": [\"id\", \"...\"]}",
      {required(wordsOption(
          "order", "Names in their order; `...` stands for any fields.",
          "[\"id\", \"...\", \"createdAt\"]"))});
}

const RuleDefinition fieldOrder = {
    .rule = {.id = "field-order",
             .category = Category::Convention,
             .severity = Severity::Warning,
             .purpose =
                 "A model whose fields are not in the order that is set.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .fixes = {Safety::Safe},
    .eachModel = check};

} // namespace holdfast
