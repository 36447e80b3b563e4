#include "cli/Report.h"

namespace holdfast::cli {

void SeverityCounts::add(Severity severity) {
  switch (severity) {
  case Severity::Error:
    ++errors;
    break;
  case Severity::Warning:
    ++warnings;
    break;
  case Severity::Info:
    ++infos;
    break;
  }
}

void SeverityCounts::add(const SeverityCounts &other) {
  errors += other.errors;
  warnings += other.warnings;
  infos += other.infos;
}

SeverityCounts Report::counts() const {
  SeverityCounts counts;
  for (const Diagnostic &diagnostic : diagnostics)
    counts.add(diagnostic.severity);
  return counts;
}

llvm::StringRef Report::repositoryFile(llvm::StringRef path) const {
  auto found = repositoryFiles.find(path);
  return found == repositoryFiles.end() ? path : found->second;
}

} // namespace holdfast::cli
