#include "lsp/EditInFlight.h"

#include "source/Newlines.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::lsp {

/// The lines of the block that a change lies in, or the lines of the change.
static holdfast::Range regionAround(const Document &document,
                                    const AppliedChange &change) {
  StringRef text = document.file().text();
  auto linesOf = [&](holdfast::Range range) -> holdfast::Range {
    return {startOfLine(text, range.begin), endOfLine(text, range.end)};
  };
  for (const Block &block : document.blocks()) {
    holdfast::Range lines = linesOf(block.range);
    if (lines.begin <= change.begin && change.oldEnd <= lines.end)
      return lines;
  }
  return linesOf({change.begin, change.oldEnd});
}

bool EditInFlight::change(StringRef changed, const Document *blocks,
                          const AppliedChange &change) {
  bool goesOn = deadline && path == changed && region.begin <= change.begin &&
                change.oldEnd <= region.end;
  if (!goesOn) {
    land();
    if (change.isWhole)
      return false;
    path = changed.str();
    region = blocks ? regionAround(*blocks, change)
                    : holdfast::Range{0, UINT32_MAX / 2};
  }
  region.end += change.newEnd - change.oldEnd;
  deadline = Clock::now() + pause;
  return !goesOn;
}

void EditInFlight::land() {
  deadline.reset();
  before.clear();
}

static std::string subjectOf(const holdfast::Diagnostic &finding) {
  const Subject &subject = finding.subject;
  std::string result;
  for (const std::string *part :
       {&subject.schema, &subject.table, &subject.column, &subject.enumName})
    result += *part + '\0';
  return result;
}

static std::string identityOf(const holdfast::Diagnostic &finding) {
  return finding.rule->id.str() + '\0' + finding.message;
}

void EditInFlight::remember(StringRef project,
                            ArrayRef<holdfast::Diagnostic> findings) {
  std::set<std::string> &known = before[project.str()];
  for (const holdfast::Diagnostic &finding : findings) {
    if (finding.rule->category == Category::Invalid)
      continue;
    known.insert(identityOf(finding));
    if (!finding.subject.empty())
      known.insert(subjectOf(finding));
  }
}

bool EditInFlight::holds(StringRef project,
                         const holdfast::Diagnostic &finding) const {
  if (!deadline || finding.rule->category == Category::Invalid)
    return false;
  auto known = before.find(project.str());
  return known != before.end() && !known->second.count(identityOf(finding)) &&
         (finding.subject.empty() || !known->second.count(subjectOf(finding)));
}

} // namespace holdfast::lsp
