#include "cli/printers/SummaryText.h"

#include "cli/printers/FindingOrder.h"
#include "cli/printers/UnreportedText.h"
#include "cli/printers/Wrap.h"
#include "diagnostics/ApplyFixes.h"
#include "rules/Registry.h"
#include "source/Counted.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

using namespace llvm;

namespace holdfast::cli {

raw_ostream::Colors colorOf(Severity severity) {
  switch (severity) {
  case Severity::Error:
    return raw_ostream::RED;
  case Severity::Warning:
    return raw_ostream::YELLOW;
  case Severity::Info:
    return raw_ostream::CYAN;
  }
  llvm_unreachable("covered switch");
}

std::string describe(const SeverityCounts &counts) {
  SmallVector<std::string, 3> parts;
  if (counts.errors)
    parts.push_back(counted(counts.errors, "error"));
  if (counts.warnings)
    parts.push_back(counted(counts.warnings, "warning"));
  if (counts.infos)
    parts.push_back(counted(counts.infos, "info"));
  return parts.empty() ? "no findings" : join(parts, ", ");
}

void printRuleId(raw_ostream &out, const Rule &rule, const OutputStyle &style) {
  if (style.links)
    out << "\x1b]8;;" << rulePageUrl(rule) << "\x1b\\" << rule.id
        << "\x1b]8;;\x1b\\";
  else
    out << rule.id;
}

void RunSummary::add(const Report &report) {
  total.add(report.counts());
  for (const Diagnostic &diagnostic : report.diagnostics) {
    ++findings[{diagnostic.rule, diagnostic.severity}];
    // What is left after `--fix` has been tried, and is no advice.
    if (report.fixesTried == Safety::Unsafe)
      continue;
    bool isSafe = !report.fixesTried && chooseFix(diagnostic, Safety::Safe);
    safelyFixable += isSafe;
    fixable += isSafe || chooseFix(diagnostic, Safety::Unsafe);
  }
}

std::vector<std::pair<RunSummary::Key, size_t>> RunSummary::sorted() const {
  std::vector<std::pair<Key, size_t>> rules(findings.begin(), findings.end());
  llvm::stable_sort(rules, [](const auto &a, const auto &b) {
    auto order = [](const std::pair<Key, size_t> &entry) {
      auto [rule, severity] = entry.first;
      return std::make_pair(urgency(severity, rule->category),
                            -static_cast<int64_t>(entry.second));
    };
    return order(a) < order(b);
  });
  return rules;
}

void RunSummary::printRules(raw_ostream &out, const OutputStyle &style) const {
  // One rule is what the line above says.
  if (findings.size() < 2)
    return;
  size_t numberWidth = 0, nounWidth = 0;
  for (const auto &[key, number] : findings) {
    numberWidth = std::max(numberWidth, std::to_string(number).size());
    nounWidth = std::max(nounWidth,
                         spelling(key.second).size() + (number == 1 ? 0 : 1));
  }
  for (const auto &[key, number] : sorted()) {
    auto [rule, severity] = key;
    std::string noun =
        (spelling(severity) + Twine(number == 1 ? "" : "s")).str();
    out << "  " << right_justify(std::to_string(number), numberWidth) << ' ';
    out.changeColor(colorOf(severity), /*Bold=*/true);
    out << left_justify(noun, nounWidth);
    out.resetColor();
    out << "  ";
    printRuleId(out, *rule, style);
    out << '\n';
  }
}

void RunSummary::printNext(raw_ostream &out, const OutputStyle &style) const {
  if (findings.empty())
    return;
  std::string text;
  if (fixable) {
    text = "fix ";
    if (safelyFixable) {
      text += std::to_string(safelyFixable) + " of " +
              counted(total.total(), "finding") + " with `--fix`";
      if (fixable > safelyFixable)
        text += ", " + std::to_string(fixable) + " with `--fix=unsafe`";
    } else {
      text += std::to_string(fixable) + " of " +
              counted(total.total(), "finding") + " with `--fix=unsafe`";
    }
    text += "; ";
  }
  text +=
      ("`holdfast explain " + sorted().front().first.first->id + "` tells more")
          .str();
  constexpr StringLiteral label = "next: ";
  out.changeColor(raw_ostream::SAVEDCOLOR, /*Bold=*/true);
  out << label;
  out.resetColor();
  printWrapped(out, text, {style.width, label.size(), label.size()});
  out << '\n';
}

void RunSummary::print(raw_ostream &out, const OutputStyle &style) const {
  printRules(out, style);
  printNext(out, style);
}

} // namespace holdfast::cli
