
#include "rules/AllRules.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static void checkName(const Document &document, const Name &name,
                      StringRef what, Reporter &reporter) {
  if (name.text.empty())
    return;
  if (isDigit(name.text.front()))
    reporter.report(invalidName.rule, document.span(name.range),
                    what + " name `" + name.text +
                        "` starts with a digit; start it with a letter");
  else if (name.text.contains('-'))
    reporter.report(invalidName.rule, document.span(name.range),
                    what + " name `" + name.text +
                        "` contains `-`; use `_`, or remove it");
}

static void checkAttributes(const Document &document,
                            ArrayRef<Attribute> attributes,
                            Reporter &reporter) {
  for (const Attribute &attribute : attributes)
    checkName(document, attribute.name, "attribute", reporter);
}

static void checkModel(const Document &document, const Block &block,
                       Reporter &reporter) {
  checkName(document, block.name, keyword(block.kind), reporter);
  checkAttributes(document, block.attributes, reporter);
  for (const FieldDeclaration &field : block.fields) {
    if (field.isMalformed())
      continue;
    checkName(document, field.name, "field", reporter);
    checkAttributes(document, field.attributes, reporter);
  }
}

static void checkEnum(const Document &document, const Block &block,
                      Reporter &reporter) {
  checkName(document, block.name, "enum", reporter);
  checkAttributes(document, block.attributes, reporter);
  for (const EnumValueDeclaration &value : block.values) {
    checkName(document, value.name, "enum value", reporter);
    checkAttributes(document, value.attributes, reporter);
  }
}

static void check(const BlockInFile &place, const BlockContext &,
                  Reporter &reporter) {
  const auto &[document, block] = place;
  if (block.kind == BlockKind::Model || block.kind == BlockKind::View)
    checkModel(*document, block, reporter);
  else if (block.kind == BlockKind::Enum)
    checkEnum(*document, block, reporter);
  else if (block.kind == BlockKind::CompositeType)
    // The members of a composite type may be called anything.
    checkName(*document, block.name, "type", reporter);
}

const RuleDefinition invalidName = {
    .rule = {.id = "invalid-name",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A name that Prisma reads but does not "
                        "accept: a digit in front, or a `-`."},
    .stage = Stage::Names,
    .eachBlock = check};

} // namespace holdfast
