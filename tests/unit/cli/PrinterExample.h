#pragma once

#include "cli/printers/Printer.h"
#include "source/SourceFile.h"

namespace holdfast::cli {

inline const Rule rule{"unmapped-table", Category::Drift, Severity::Error,
                       "Finds."};

/// A report with one finding at `range` of `text`.
struct Example {
  SourceFile file;
  Report report;

  Example(std::string path, std::string text, Range range)
      : file(std::move(path), std::move(text)) {
    report.id = "id";
    report.schemaFiles = {file.path().str()};
    report.fingerprints = {"0123456789abcdef"};
    report.diagnostics.push_back(
        {&rule, Severity::Error, file.span(range), "gone", {}, {}, {}, {}});
  }

  Diagnostic &diagnostic() { return report.diagnostics.front(); }

  std::string print(std::unique_ptr<Printer> (*make)(llvm::raw_ostream &,
                                                     const OutputStyle &),
                    OutputStyle style = {}) {
    std::string result;
    llvm::raw_string_ostream out(result);
    auto printer = make(out, style);
    printer->begin(1);
    printer->print(report);
    printer->end();
    return result;
  }
};

/// A report that leaves a finding and two rules out.
inline void leaveOut(Example &example) {
  static const Rule lossy{"lossy-cast", Category::DataLoss, Severity::Error,
                          "Finds."};
  example.report.unreported.accepted.push_back(
      {example.diagnostic(), example.file.span({0, 1}), "nobody reads it"});
  example.report.acceptedFingerprints = {"fedcba9876543210"};
  example.report.unreported.rules = {{&rule, 2, false}, {&lossy, 1, true}};
}

} // namespace holdfast::cli
