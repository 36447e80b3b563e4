#include "diagnostics/Rule.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static constexpr StringLiteral categoryNames[] = {
    "invalid",  "drift",   "data-loss", "may-fail",
    "breaking", "locking", "hygiene",   "convention"};
static constexpr StringLiteral severityNames[] = {"info", "warning", "error"};

StringRef spelling(Category category) {
  return categoryNames[static_cast<int>(category)];
}

StringRef spelling(Severity severity) {
  return severityNames[static_cast<int>(severity)];
}

std::optional<Category> parseCategory(StringRef text) {
  for (auto [index, name] : enumerate(categoryNames))
    if (name == text)
      return static_cast<Category>(index);
  return std::nullopt;
}

std::optional<Severity> parseSeverity(StringRef text) {
  for (auto [index, name] : enumerate(severityNames))
    if (name == text)
      return static_cast<Severity>(index);
  return std::nullopt;
}

} // namespace holdfast
