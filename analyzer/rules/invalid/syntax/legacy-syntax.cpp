#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/Spans.h"

using namespace llvm;

namespace holdfast {

static void reportForm(const Document &document, Range range,
                       const Twine &message, StringRef replacement,
                       Reporter &reporter) {
  Span span = document.span(range);
  reporter.report(legacySyntax.rule, span, "Prisma 2 removed " + message)
      .fix(replaceFix(replacement.empty()
                          ? std::string("Remove the `:`")
                          : ("Change the type to `" + replacement + "`").str(),
                      Safety::Unsafe, span, replacement));
}

static void checkField(const Document &document, const FieldDeclaration &field,
                       Reporter &reporter) {
  if (field.legacyColon) {
    reportForm(document, *field.legacyColon,
               "the `:` after a field name; remove it", "", reporter);
    return;
  }
  if (!field.type)
    return;
  const TypeReference &type = *field.type;
  StringRef name = type.name.text;
  if (type.legacy == LegacyType::Exclamation)
    reportForm(document, type.range,
               "`" + name + "!`; write `" + name + "`, which is required", name,
               reporter);
  else if (type.legacy == LegacyType::Brackets)
    reportForm(document, type.range, "`[" + name + "]`; write `" + name + "[]`",
               (name + "[]").str(), reporter);
}

static void check(const BlockInFile &place, const BlockContext &,
                  Reporter &reporter) {
  const auto &[document, block] = place;
  if (block.kind == BlockKind::TypeAlias)
    reporter.report(legacySyntax.rule, toLineEnd(*document, block.range),
                    "Prisma 4 removed type aliases such as `" +
                        block.name.text +
                        "`; write the type and its attributes on each field");
  for (const FieldDeclaration &field : block.fields)
    checkField(*document, field, reporter);
}

const RuleDefinition legacySyntax = {
    .rule = {.id = "legacy-syntax",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A form of old Prisma versions: `name: Type`, `Type!`, "
                        "`[Type]`, `type X "
                        "= …`."},
    .stage = Stage::Syntax,
    .fixes = {Safety::Unsafe},
    .eachBlock = check};

} // namespace holdfast
