#include "rules/AllRules.h"
#include "schema/LineSpan.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static StringRef problemOf(SyntaxError::Where where) {
  switch (where) {
  case SyntaxError::Where::ByteOrderMark:
    return "byte order mark at the start of the file; save it as UTF-8 without "
           "one";
  case SyntaxError::Where::TopLevel:
    return "not valid here: expected a block, such as `model Name { … }`";
  case SyntaxError::Where::Fields:
    return "not a field or an attribute: expected `name Type @attributes` or "
           "`@@attribute(…)`";
  case SyntaxError::Where::EnumValues:
    return "not an enum value: expected one name per line, without commas";
  case SyntaxError::Where::Properties:
    return "not a setting: expected `key = value`";
  }
  llvm_unreachable("covered switch");
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
  auto reportLine = [&](Range member) {
    reporter.report(syntaxError.rule, lineSpan(document, member),
                    "`{ key: value }` needs Prisma 7; remove it, or upgrade");
  };
  for (const Attribute &attribute : block.attributes)
    if (hasObject(attribute))
      reportLine(attribute.range);
  for (const FieldDeclaration &field : block.fields)
    if (any_of(field.attributes,
               [](const Attribute &attribute) { return hasObject(attribute); }))
      reportLine(field.range);
  for (const Property &property : block.properties)
    if (property.value && property.value->kind == ExpressionKind::Object)
      reportLine(property.range);
}

static void check(const RuleContext &context, Reporter &reporter) {
  if (context.prisma == PrismaVersion::V6)
    for (const DocumentPtr &document : context.schema.documents())
      for (const Block &block : document->blocks())
        checkObjects(*document, block, reporter);
  for (const DocumentPtr &document : context.schema.documents())
    for (const SyntaxError &error : document->syntaxErrors())
      reporter.report(syntaxError.rule, document->span(error.range),
                      problemOf(error.where));
}

const RuleDefinition syntaxError = {
    .rule = {.id = "syntax-error",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A line that is not in Prisma's schema language."},
    .stage = Stage::Syntax,
    .wholeSchema = check};

} // namespace holdfast
