#include "cli/Report.h"

#include "source/SourceFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

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

void Report::dropRepeated(llvm::StringSet<> &seen) {
  std::vector<Diagnostic> kept;
  std::vector<std::string> keptFingerprints;
  std::vector<CodeUses> keptUses;
  for (size_t i = 0; i < diagnostics.size(); ++i) {
    Diagnostic &diagnostic = diagnostics[i];
    const SourceFile *file = diagnostic.span.file;
    bool isShared =
        file && !llvm::is_contained(schemaFiles, file->path().str());
    if (isShared) {
      std::string key;
      llvm::raw_string_ostream(key)
          << diagnostic.rule->id << '\0' << repositoryFile(file->path()) << '\0'
          << diagnostic.span.range.begin << '\0' << diagnostic.message;
      if (!seen.insert(key).second)
        continue;
    }
    kept.push_back(std::move(diagnostic));
    keptFingerprints.push_back(std::move(fingerprints[i]));
    if (i < codeUses.size())
      keptUses.push_back(std::move(codeUses[i]));
  }
  diagnostics = std::move(kept);
  fingerprints = std::move(keptFingerprints);
  codeUses = std::move(keptUses);
}

std::string Report::repositoryPlace(Span span) const {
  return (repositoryFile(span.file->path()) + ":" +
          llvm::Twine(span.file->lines().lineOf(span.range.begin) + 1))
      .str();
}

llvm::StringRef Report::repositoryFile(llvm::StringRef path) const {
  auto found = repositoryFiles.find(path);
  return found == repositoryFiles.end() ? path : found->second;
}

} // namespace holdfast::cli
