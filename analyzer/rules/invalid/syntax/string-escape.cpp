#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "schema/PreviewFeatures.h"

using namespace llvm;

namespace holdfast {

/// Whether the place is in the name of a datasource's provider or of a preview
/// feature, which have no backslash.
static bool isInName(const Document &document, Range range) {
  for (const Block &block : document.blocks())
    for (StringRef key : {"provider", "previewFeatures"})
      if (const Property *property = block.findProperty(key))
        if (property->range.begin <= range.begin &&
            range.end <= property->range.end &&
            (block.kind == BlockKind::Datasource || key == "previewFeatures"))
          return true;
  return false;
}

/// Takes away as much of the escape as leaves a name that is known.
static void fixName(const Document &document, Range escape,
                    DiagnosticBuilder &finding) {
  StringRef text = document.file().text();
  for (uint32_t end : {escape.begin + 1, escape.end}) {
    StringRef start = text.substr(0, escape.begin).rsplit('"').second;
    std::string left = (start + text.substr(end).split('"').first).str();
    if (!parseProvider(left) && !findPreviewFeature(left))
      continue;
    Range gone{escape.begin, end};
    finding.fix(
        replaceFix(("Remove `" + document.file().text(gone) + "`").str(),
                   Safety::Unsafe, document.span(gone), ""));
    return;
  }
}

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
  if (isInName(document, escape.range))
    return fixName(document, escape.range, finding);
  finding.fix(replaceFix("Double the backslash", Safety::Unsafe,
                         document.span(backslash), "\\\\"));
  // Other languages want one before a quote.
  if (text == "\\'")
    finding.fix(replaceFix("Remove the backslash", Safety::Unsafe,
                           document.span(backslash), ""));
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const DocumentPtr &document : context.schema.documents())
    for (const BadEscape &escape : document->badEscapes())
      report(*document, escape, reporter);
}

const RuleDefinition stringEscape = {
    .rule = {.id = "string-escape",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "An unknown escape in a string."},
    .stage = Stage::Syntax,
    .fixes = {Safety::Unsafe},
    .wholeSchema = check};

} // namespace holdfast
