#include "rules/Fixes.h"
#include "rules/RuleDefinition.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition stringEscape;

static void report(const Document &document, const BadEscape &escape,
                   Reporter &reporter) {
  StringRef text = document.file().text(escape.range);
  DiagnosticBuilder finding = reporter.report(
      stringEscape.rule, document.span(escape.range),
      escape.isUnknown ? "unknown escape `" + text +
                             "` in a string; write `\\\\` for a backslash"
                       : "invalid escape `" + text +
                             "`; write `\\u` and four hex digits, twice for a "
                             "character beyond U+FFFF");
  if (!escape.isUnknown)
    return;
  Range backslash{escape.range.begin, escape.range.begin + 1};
  finding.fix(replaceFix("Double the backslash", Safety::Unsafe,
                         document.span(backslash), "\\\\"));
  // Other languages want one there.
  if (text == "\\'")
    finding.fix(replaceFix("Remove the backslash", Safety::Unsafe,
                           document.span(backslash), ""));
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const DocumentPtr &document : context.schema.documents())
    for (const BadEscape &escape : document->badEscapes())
      report(*document, escape, reporter);
}

const RuleDefinition stringEscape = {{"string-escape", Category::Invalid,
                                      Severity::Error,
                                      "Finds unknown escapes in strings."},
                                     Stage::Syntax,
                                     check};

} // namespace holdfast
