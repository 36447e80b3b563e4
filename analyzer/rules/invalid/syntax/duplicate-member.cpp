#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"

#include "llvm/ADT/DenseMap.h"

using namespace llvm;

namespace holdfast {

static void report(const Document &document, const Block &block, StringRef what,
                   const Name &name, Span span, Range first,
                   Reporter &reporter) {
  reporter
      .report(duplicateMember.rule, span,
              "duplicate " + what + " `" + name.text + "` in `" +
                  block.name.text + "`; rename or remove one")
      .note(document.span(first), "first declared here");
}

static void checkBlock(const Document &document, const Block &block,
                       Reporter &reporter) {
  SmallDenseMap<StringRef, Range, 64> seen;
  auto firstOf = [&](const Name &name) -> std::optional<Range> {
    auto [entry, isNew] = seen.try_emplace(name.text, name.range);
    return isNew ? std::nullopt : std::optional(entry->second);
  };
  for (const FieldDeclaration &field : block.fields)
    if (!field.isMalformed())
      if (std::optional<Range> first = firstOf(field.name))
        report(document, block, "field", field.name,
               document.span(field.name.range), *first, reporter);
  for (const EnumValueDeclaration &value : block.values)
    if (std::optional<Range> first = firstOf(value.name))
      report(document, block, "value", value.name,
             lineSpan(document, value.range), *first, reporter);
  for (const Property &property : block.properties)
    if (property.value)
      if (std::optional<Range> first = firstOf(property.key))
        report(document, block, "setting", property.key,
               document.span(property.key.range), *first, reporter);
}

static void check(const BlockInFile &place, const BlockContext &,
                  Reporter &reporter) {
  const auto &[document, block] = place;
  checkBlock(*document, block, reporter);
}

const RuleDefinition duplicateMember = {
    .rule = {.id = "duplicate-member",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A field, enum value or setting that its block has twice."},
    .stage = Stage::Names,
    .eachBlock = check};

} // namespace holdfast
