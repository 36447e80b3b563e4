#include "rules/RuleDefinition.h"

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

static void check(const RuleContext &context, Reporter &reporter) {
  for (const DocumentPtr &document : context.schema.documents())
    for (const SyntaxError &error : document->syntaxErrors())
      reporter.report(syntaxError.rule, document->span(error.range),
                      "Prisma cannot read this line, so every command fails: " +
                          expectation(error.where));
}

const RuleDefinition syntaxError = {
    {"syntax-error", Category::Invalid, Severity::Error,
     "Finds text that is not Prisma's schema language."},
    Stage::Syntax,
    check};

} // namespace holdfast
