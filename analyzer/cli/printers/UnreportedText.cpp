#include "cli/printers/UnreportedText.h"

#include "source/Counted.h"
#include "source/SourceFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::cli {

/// As many are listed by name.
static constexpr size_t listed = 8;

static std::string list(ArrayRef<std::string> names) {
  std::string result = join(names.take_front(listed), ", ");
  if (names.size() > listed)
    result += ", and " + std::to_string(names.size() - listed) + " more";
  return result;
}

static std::string placeOf(const Report &report, Span span, bool fromTop) {
  StringRef path = span.file->path();
  return (fromTop ? report.repositoryFile(path) : path).str() + ":" +
         std::to_string(span.file->lines().lineOf(span.range.begin) + 1);
}

/// With a base they are the branch's own.
static std::string describeAccepted(const Report &report, bool fromTop) {
  ArrayRef<AcceptedFinding> accepted = report.unreported.accepted;
  std::string result = counted(accepted.size(), "finding") + " accepted";
  size_t byBaseline = count_if(
      accepted, [](const auto &finding) { return finding.isByBaseline; });
  if (byBaseline)
    result += byBaseline == accepted.size()
                  ? " in the baseline"
                  : " (" + std::to_string(byBaseline) + " in the baseline)";
  std::vector<std::string> names;
  for (const AcceptedFinding &finding : accepted)
    names.push_back(finding.diagnostic.rule->id.str() + " (" +
                    placeOf(report, finding.diagnostic.span, fromTop) + ")");
  return result + (report.hasBase ? " by this branch: " : ": ") + list(names);
}

static std::string describeRules(ArrayRef<SwitchedOffRule> rules,
                                 StringRef byWhom) {
  std::vector<std::string> names;
  for (const SwitchedOffRule &rule : rules)
    names.push_back(rule.rule->id.str() + " (" +
                    counted(rule.findings, "finding") + ")");
  return counted(rules.size(), "rule") + " switched off" + byWhom.str() + ": " +
         list(names);
}

static std::string describeUnused(ArrayRef<Span> entries) {
  return (Twine(entries.size()) +
          (entries.size() == 1 ? " entry of " : " entries of ") +
          sys::path::filename(entries.front().file->path()) +
          (entries.size() == 1 ? " matches" : " match") + " nothing; remove " +
          (entries.size() == 1 ? "it" : "them") +
          " with `holdfast baseline --prune`")
      .str();
}

std::string describeUnreported(const Report &report, bool fromTop) {
  std::vector<std::string> parts;
  if (!report.unreported.accepted.empty())
    parts.push_back(describeAccepted(report, fromTop));
  for (bool byBranch : {true, false}) {
    std::vector<SwitchedOffRule> rules;
    for (const SwitchedOffRule &rule : report.unreported.rules)
      if (rule.byBranch == byBranch)
        rules.push_back(rule);
    if (!rules.empty())
      parts.push_back(describeRules(rules, byBranch ? " by this branch" : ""));
  }
  if (!report.unreported.unusedEntries.empty())
    parts.push_back(describeUnused(report.unreported.unusedEntries));
  return join(parts, "; ");
}

} // namespace holdfast::cli
