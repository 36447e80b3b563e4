
#include "rules/AllRules.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast {

/// The keywords of JavaScript and TypeScript that Prisma 7.10 refuses; others
/// (`static`, `type`) are accepted.
static bool isReserved(StringRef name) {
  return StringSwitch<bool>(name)
      .Cases("async", "await", "break", "case", "catch", "class", "const",
             "continue", "debugger", true)
      .Cases("default", "delete", "do", "else", "enum", "export", "extends",
             "false", "finally", true)
      .Cases("for", "function", "if", "implements", "import", "in",
             "instanceof", "interface", "let", true)
      .Cases("new", "null", "package", "private", "protected", "public",
             "return", "super", "switch", true)
      .Cases("this", "throw", "true", "try", "typeof", "using", "var", "void",
             "while", true)
      .Cases("with", "yield", "PrismaClient", true)
      .Default(false);
}

static void checkBlock(const Document &document, const Block &block,
                       Reporter &reporter) {
  const Name &name = block.name;
  if (parseScalar(name.text))
    reporter.report(reservedName.rule, document.span(name.range),
                    "`" + name.text +
                        "` is a built-in type; choose another name");
  bool isModel =
      block.kind == BlockKind::Model || block.kind == BlockKind::View;
  if ((isModel || block.kind == BlockKind::Enum) && isReserved(name.text))
    reporter.report(
        reservedName.rule, document.span(block.range),
        "`" + name.text + "` is reserved in the client; rename the " +
            keyword(block.kind) + ", and add `@@map(\"" + name.text + "\")`");
}

static void check(const BlockInFile &place, const BlockContext &,
                  Reporter &reporter) {
  const auto &[document, block] = place;
  if (block.kind != BlockKind::Unknown && block.kind != BlockKind::TypeAlias)
    checkBlock(*document, block, reporter);
}

const RuleDefinition reservedName = {
    .rule = {.id = "reserved-name",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A block named like a built-in type or a word that the "
                        "generated client "
                        "cannot use."},
    .stage = Stage::Names,
    .eachBlock = check};

} // namespace holdfast
