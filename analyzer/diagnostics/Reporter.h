#pragma once

#include "diagnostics/Diagnostic.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/Twine.h"

#include <vector>

namespace holdfast {

class Reporter;

/// A finding under construction; handed to the Reporter when it goes out of
/// scope. Written as one chain after `reporter.report(…)`.
class DiagnosticBuilder {
public:
  DiagnosticBuilder(Reporter &reporter, Diagnostic diagnostic)
      : reporter(reporter), diagnostic(std::move(diagnostic)) {}
  DiagnosticBuilder(const DiagnosticBuilder &) = delete;
  DiagnosticBuilder &operator=(const DiagnosticBuilder &) = delete;
  ~DiagnosticBuilder();

  DiagnosticBuilder &note(Span span, const llvm::Twine &message);
  DiagnosticBuilder &fix(Fix fix);
  DiagnosticBuilder &subject(Subject subject);
  DiagnosticBuilder &push(PushEffect effect);
  DiagnosticBuilder &severity(Severity severity);
  /// Makes it one of several places of a cause; `alsoHere` is the label of
  /// this place where another one stands for them.
  DiagnosticBuilder &cause(std::string cause, const llvm::Twine &alsoHere);

private:
  Reporter &reporter;
  Diagnostic diagnostic;
};

/// Collects the findings of one analysis.
class Reporter {
public:
  /// `message` says the consequence first, in lower case, without a full stop.
  /// Line breaks in it become spaces.
  DiagnosticBuilder report(const Rule &rule, Span span,
                           const llvm::Twine &message) {
    return DiagnosticBuilder(
        *this, {&rule, rule.severity, span, message.str(), {}, {}, {}, {}});
  }

  void add(Diagnostic diagnostic) {
    errors |= diagnostic.severity == Severity::Error;
    collected.push_back(std::move(diagnostic));
  }

  /// Whether any finding so far is an error.
  bool hasErrors() const { return errors; }

  /// The findings so far, in the order of reporting.
  llvm::ArrayRef<Diagnostic> found() const { return collected; }

  /// Takes back findings from the one with the index `first` on.
  void removeSince(size_t first,
                   llvm::function_ref<bool(const Diagnostic &)> unwanted);

  /// The findings in the order of reporting; the reporter is empty afterwards.
  std::vector<Diagnostic> take() { return std::move(collected); }

private:
  std::vector<Diagnostic> collected;
  bool errors = false;
};

/// Orders findings as they are shown: by path, place, rule id, message.
void sortForDisplay(std::vector<Diagnostic> &diagnostics);

} // namespace holdfast
