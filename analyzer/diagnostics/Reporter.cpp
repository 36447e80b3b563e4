#include "diagnostics/Reporter.h"

#include "source/SourceFile.h"

#include <algorithm>
#include <tuple>

using namespace llvm;

namespace holdfast {

DiagnosticBuilder::~DiagnosticBuilder() { reporter.add(std::move(diagnostic)); }

DiagnosticBuilder &DiagnosticBuilder::note(Span span, const Twine &message) {
  diagnostic.notes.push_back({span, message.str()});
  return *this;
}

DiagnosticBuilder &DiagnosticBuilder::fix(Fix fix) {
  diagnostic.fixes.push_back(std::move(fix));
  return *this;
}

DiagnosticBuilder &DiagnosticBuilder::subject(Subject subject) {
  diagnostic.subject = std::move(subject);
  return *this;
}

DiagnosticBuilder &DiagnosticBuilder::push(PushEffect effect) {
  diagnostic.push = effect;
  return *this;
}

DiagnosticBuilder &DiagnosticBuilder::severity(Severity severity) {
  diagnostic.severity = severity;
  return *this;
}

DiagnosticBuilder &DiagnosticBuilder::cause(std::string cause,
                                            const Twine &alsoHere) {
  diagnostic.cause = std::move(cause);
  diagnostic.alsoHere = alsoHere.str();
  return *this;
}

StringRef spelling(PushEffect effect) {
  switch (effect) {
  case PushEffect::Silent:
    return "silent";
  case PushEffect::Warns:
    return "warns";
  case PushEffect::Refuses:
    return "refuses";
  }
  llvm_unreachable("covered switch");
}

void Reporter::removeSince(size_t first,
                           function_ref<bool(const Diagnostic &)> unwanted) {
  collected.erase(
      std::remove_if(collected.begin() + first, collected.end(), unwanted),
      collected.end());
}

void sortForDisplay(std::vector<Diagnostic> &diagnostics) {
  auto key = [](const Diagnostic &d) {
    return std::make_tuple(d.span.file ? d.span.file->path() : StringRef(),
                           d.span.range.begin, d.rule->id,
                           StringRef(d.message));
  };
  std::stable_sort(
      diagnostics.begin(), diagnostics.end(),
      [&](const auto &a, const auto &b) { return key(a) < key(b); });
}

} // namespace holdfast
