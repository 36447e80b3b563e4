#include "diagnostics/Reporter.h"

#include "source/SourceFile.h"

#include <algorithm>
#include <tuple>

using namespace llvm;

namespace holdfast {

/// A message quotes SQL that may stand on several lines.
static std::string onOneLine(std::string text) {
  constexpr StringRef breaks = "\n\r\t";
  if (StringRef(text).find_first_of(breaks) == StringRef::npos)
    return text;
  std::string line;
  for (char c : text) {
    bool isSpace = c == ' ' || breaks.contains(c);
    if (!isSpace || !StringRef(line).ends_with(" "))
      line += isSpace ? ' ' : c;
  }
  return line;
}

DiagnosticBuilder::~DiagnosticBuilder() {
  diagnostic.message = onOneLine(std::move(diagnostic.message));
  for (Note &note : diagnostic.notes)
    note.message = onOneLine(std::move(note.message));
  reporter.add(std::move(diagnostic));
}

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
