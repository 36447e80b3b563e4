#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/Wording.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static constexpr StringRef keywords[] = {"model", "view",       "type",
                                         "enum",  "datasource", "generator"};

/// What is wrong with the line that starts the block.
static std::string problemOf(const Document &document, Range block) {
  StringRef header = document.file().text(block).split('{').first.rtrim();
  auto [word, rest] = header.split(' ');
  if (is_contained(keywords, word))
    return "`" + word.str() + "` needs a name; write one before the `{`";
  if (rest.empty())
    return "expected a keyword before the name, such as `model Name { … }`";
  StringRef near = nearestName(word, keywords);
  return "unknown block `" + word.str() + "`" +
         didYouMeanOr(near, "use `model`, `view`, `type`, `enum`, `datasource` "
                            "or `generator`");
}

/// Corrects a misspelt keyword, or writes `model` where there is only a name.
static std::optional<Fix> keywordFix(const Document &document, Range block) {
  StringRef header = document.file().text(block).split('{').first.rtrim();
  auto [word, rest] = header.split(' ');
  uint32_t end = block.begin + static_cast<uint32_t>(word.size());
  Span first = document.span({block.begin, end});
  if (rest.empty())
    return is_contained(keywords, word) || word.empty() || !isUpper(word[0])
               ? std::nullopt
               : std::optional(replaceFix(
                     "Add `model` before the name", Safety::Unsafe,
                     document.span({block.begin, block.begin}), "model "));
  StringRef nearest = nearestName(word, keywords);
  if (nearest.empty())
    return std::nullopt;
  return replaceFix(("Change `" + word + "` to `" + nearest + "`").str(),
                    Safety::Unsafe, first, nearest);
}

/// After a word that is no keyword Prisma expects no block and refuses every
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
    if (!text.substr(at).starts_with("//")) {
      DiagnosticBuilder finding =
          reporter.report(unknownBlock.rule, line,
                          at == block.begin ? problemOf(document, block)
                                            : "this line belongs to an unknown "
                                              "block; correct its first line");
      if (at == block.begin)
        if (std::optional<Fix> fix = keywordFix(document, block))
          finding.fix(std::move(*fix));
    }
    at = line.range.end;
  }
}

static bool hasTwoWords(StringRef block) {
  StringRef header = block.take_until([](char c) { return c == '{'; }).trim();
  return header.find_first_of(" \t") != StringRef::npos;
}

static void check(const BlockInFile &place, const BlockContext &,
                  Reporter &reporter) {
  const auto &[document, block] = place;
  if (block.kind != BlockKind::Unknown)
    return;
  if (hasTwoWords(document->file().text(block.range))) {
    reportLines(*document, block.range, reporter);
    return;
  }
  DiagnosticBuilder finding =
      reporter.report(unknownBlock.rule, document->span(block.range),
                      problemOf(*document, block.range));
  if (std::optional<Fix> fix = keywordFix(*document, block.range))
    finding.fix(std::move(*fix));
}

const RuleDefinition unknownBlock = {
    .rule = {.id = "unknown-block",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A block without a keyword, or without a name."},
    .stage = Stage::Syntax,
    .fixes = {Safety::Unsafe},
    .eachBlock = check};

} // namespace holdfast
