#include "rules/RuleDefinition.h"
#include "schema/LineSpan.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition syntaxError;

static StringRef expectation(SyntaxError::Where where) {
  switch (where) {
  case SyntaxError::Where::ByteOrderMark:
    return "the file starts with a byte order mark; save it as UTF-8 without "
           "one";
  case SyntaxError::Where::TopLevel:
    return "outside a block only `model`, `view`, `type`, `enum`, `datasource` "
           "or `generator` with a name and braces can stand";
  case SyntaxError::Where::Fields:
    return "write `name Type @attributes` or `@@attribute(…)`, one a line";
  case SyntaxError::Where::EnumValues:
    return "write one value a line, without commas";
  case SyntaxError::Where::Properties:
    return "write `key = value`";
  }
  llvm_unreachable("covered switch");
}

static void report(const Document &document, Range line,
                   SyntaxError::Where where, Reporter &reporter) {
  reporter.report(syntaxError.rule, document.span(line),
                  "Prisma cannot read this line, so every command fails: " +
                      expectation(where));
}

static bool hasObject(ArrayRef<Argument> items) {
  return any_of(items, [](const Argument &item) {
    return item.value && (item.value->kind == ExpressionKind::Object ||
                          hasObject(item.value->items));
  });
}

static bool hasObject(const Attribute &attribute) {
  return hasObject(attribute.arguments);
}

/// `{ key: value }` came with Prisma 7; before, its line is no Prisma.
static void checkObjects(const Document &document, const Block &block,
                         Reporter &reporter) {
  auto reportLine = [&](Range member, SyntaxError::Where where) {
    report(document, lineSpan(document, member).range, where, reporter);
  };
  for (const Attribute &attribute : block.attributes)
    if (hasObject(attribute))
      reportLine(attribute.range, SyntaxError::Where::Fields);
  for (const FieldDeclaration &field : block.fields)
    if (any_of(field.attributes,
               [](const Attribute &attribute) { return hasObject(attribute); }))
      reportLine(field.range, SyntaxError::Where::Fields);
  for (const Property &property : block.properties)
    if (property.value && property.value->kind == ExpressionKind::Object)
      reportLine(property.range, SyntaxError::Where::Properties);
}

static void check(const RuleContext &context, Reporter &reporter) {
  if (context.prisma == PrismaVersion::V6)
    for (const auto &[document, block] : context.blocksToCheck)
      checkObjects(*document, block, reporter);
  for (const DocumentPtr &document : context.schema.documents())
    for (const SyntaxError &error : document->syntaxErrors())
      report(*document, error.range, error.where, reporter);
}

const RuleDefinition syntaxError = {
    {"syntax-error", Category::Invalid, Severity::Error,
     "Finds text that is not Prisma's schema language."},
    Stage::Syntax,
    check};

} // namespace holdfast
