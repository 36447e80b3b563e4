#include "rules/RuleDefinition.h"
#include "rules/invalid/Spans.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unknownBlock;

static void report(Span span, Reporter &reporter) {
  reporter.report(unknownBlock.rule, span,
                  "Prisma does not know this kind of block and refuses the "
                  "schema: start it with `model`, `view`, `type`, `enum`, "
                  "`datasource` or `generator`, and a name");
}

/// Behind a word that is no keyword Prisma expects no block and refuses every
/// line of it.
static void reportLines(const Document &document, Range block,
                        Reporter &reporter) {
  StringRef text = document.file().text();
  for (size_t at = block.begin; at < block.end;) {
    at = text.find_first_not_of(" \t\r\n", at);
    if (at == StringRef::npos || at >= block.end)
      return;
    Range start{static_cast<uint32_t>(at), static_cast<uint32_t>(at)};
    Span line = lineSpan(document, start);
    if (!text.substr(at).starts_with("//"))
      report(line, reporter);
    at = line.range.end;
  }
}

static bool hasTwoWords(StringRef block) {
  StringRef header = block.take_until([](char c) { return c == '{'; }).trim();
  return header.find_first_of(" \t") != StringRef::npos;
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const auto &[document, block] : context.blocksToCheck)
    if (block.kind == BlockKind::Unknown) {
      if (hasTwoWords(document->file().text(block.range)))
        reportLines(*document, block.range, reporter);
      else
        report(document->span(block.range), reporter);
    }
}

const RuleDefinition unknownBlock = {
    {"unknown-block", Category::Invalid, Severity::Error,
     "Finds blocks without a keyword, or without a name."},
    Stage::Syntax,
    check};

} // namespace holdfast
