#include "cli/printers/FindingOrder.h"

#include "source/SourceFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/Twine.h"

#include <algorithm>
#include <string>

using namespace llvm;

namespace holdfast::cli {

/// Drift is a loss if it is an error: what the database lacks is none.
static bool losesData(Severity severity, Category category) {
  return category == Category::DataLoss ||
         (category == Category::Drift && severity == Severity::Error);
}

unsigned urgency(Severity severity, Category category) {
  unsigned level = severity == Severity::Error     ? 0
                   : severity == Severity::Warning ? 1
                                                   : 2;
  unsigned kind = losesData(severity, category)   ? 0
                  : category == Category::Invalid ? 1
                                                  : 2;
  return 3 * level + kind;
}

/// Lines that are looked through for the start of a statement: a longer one has
/// its findings apart, which costs nothing but their order.
static constexpr uint32_t longestStatement = 200;

/// The line on which the statement around `line` starts: the one after the
/// last line that ends a statement.
static uint32_t statementLine(const SourceFile &file, uint32_t line) {
  const LineIndex &lines = file.lines();
  uint32_t first = line - std::min(line, longestStatement);
  for (; line > first; --line) {
    StringRef previous = file.text(lines.lineRange(file.text(), line - 1));
    if (previous.rtrim().ends_with(";"))
      break;
  }
  return line;
}

/// What a finding is about, by its place. Empty for findings without one.
static std::string placeKey(const Diagnostic &diagnostic) {
  const SourceFile *file = diagnostic.span.file;
  if (!file)
    return "";
  uint32_t line = file->lines().lineOf(diagnostic.span.range.begin);
  if (file->path().ends_with(".sql"))
    line = statementLine(*file, line);
  return (Twine(file->path()) + "\n" + Twine(line)).str();
}

/// What it is about, by the names of the database, in the same file. Empty for
/// findings about more than a column or an enum.
static std::string subjectKey(const Diagnostic &diagnostic) {
  const Subject &subject = diagnostic.subject;
  if (!diagnostic.span || (subject.column.empty() && subject.enumName.empty()))
    return "";
  return (Twine(diagnostic.span.file->path()) + "\n" + subject.schema + "\n" +
          subject.table + "\n" + subject.column + "\n" + subject.enumName)
      .str();
}

/// For each finding the index of the first one that it belongs to.
static std::vector<size_t> groupsOf(ArrayRef<Diagnostic> diagnostics) {
  std::vector<size_t> groups(diagnostics.size());
  StringMap<size_t> known;
  for (auto [index, diagnostic] : enumerate(diagnostics)) {
    std::string keys[] = {placeKey(diagnostic), subjectKey(diagnostic)};
    size_t group = index;
    for (const std::string &key : keys)
      if (auto found = known.find(key); !key.empty() && found != known.end())
        group = std::min(group, found->second);
    groups[index] = group;
    for (const std::string &key : keys)
      if (!key.empty())
        known.try_emplace(key, group);
  }
  return groups;
}

std::vector<const Diagnostic *>
orderForReading(ArrayRef<Diagnostic> diagnostics) {
  std::vector<size_t> groups = groupsOf(diagnostics);
  auto urgencyOf = [&](size_t index) {
    const Diagnostic &diagnostic = diagnostics[index];
    return urgency(diagnostic.severity, diagnostic.rule->category);
  };
  std::vector<unsigned> worst(diagnostics.size(), ~0u);
  for (size_t i = 0; i < diagnostics.size(); ++i)
    worst[groups[i]] = std::min(worst[groups[i]], urgencyOf(i));
  std::vector<size_t> order(diagnostics.size());
  for (size_t i = 0; i < order.size(); ++i)
    order[i] = i;
  llvm::stable_sort(order, [&](size_t a, size_t b) {
    return std::make_tuple(worst[groups[a]], groups[a], urgencyOf(a)) <
           std::make_tuple(worst[groups[b]], groups[b], urgencyOf(b));
  });
  std::vector<const Diagnostic *> result;
  for (size_t index : order)
    result.push_back(&diagnostics[index]);
  return result;
}

} // namespace holdfast::cli
