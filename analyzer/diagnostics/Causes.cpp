#include "diagnostics/Causes.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace holdfast {

bool haveOneCause(const Diagnostic &a, const Diagnostic &b) {
  return !a.cause.empty() && a.rule == b.rule && a.cause == b.cause;
}

const Diagnostic &mainOf(ArrayRef<Diagnostic> findings, const Diagnostic &one) {
  const Diagnostic *main = nullptr;
  for (const Diagnostic &other : findings)
    if (haveOneCause(other, one) && (!main || other.severity > main->severity))
      main = &other;
  return main ? *main : one;
}

std::vector<Diagnostic> joinCauses(std::vector<Diagnostic> findings) {
  // The places of the main findings, by rule and cause.
  StringMap<size_t> mains;
  auto keyOf = [](const Diagnostic &finding) {
    return (Twine(finding.rule->id) + "\n" + finding.cause).str();
  };
  for (auto [position, finding] : enumerate(findings)) {
    if (finding.cause.empty())
      continue;
    auto [main, isFirst] = mains.try_emplace(keyOf(finding), position);
    if (!isFirst && finding.severity > findings[main->second].severity)
      main->second = position;
  }
  if (mains.empty())
    return findings;
  std::vector<Diagnostic> joined;
  std::vector<bool> stands(findings.size(), true);
  for (auto [position, finding] : enumerate(findings)) {
    if (finding.cause.empty())
      continue;
    size_t main = mains.lookup(keyOf(finding));
    stands[position] = main == position;
    if (!stands[position] && finding.span != findings[main].span)
      findings[main].notes.push_back({finding.span, finding.alsoHere});
  }
  for (auto [position, finding] : enumerate(findings))
    if (stands[position])
      joined.push_back(std::move(finding));
  return joined;
}

} // namespace holdfast
