#include "cli/printers/FindingOrder.h"
#include "cli/printers/Printer.h"
#include "cli/printers/UnreportedText.h"
#include "cli/printers/WorkflowCommand.h"

#include "source/Counted.h"
#include "source/SourceFile.h"

#include <array>

using namespace llvm;

namespace holdfast::cli {

namespace {

/// GitHub shows as many annotations of a level from one step, and drops the
/// rest without a word.
static constexpr size_t mostOfALevel = 10;

/// Workflow commands of GitHub Actions, which show findings in the pull
/// request. They know one place a finding, so notes become lines of the text.
/// The most urgent findings of each project come first, and what GitHub would
/// drop is counted in the last annotation of its level.
class GitHubPrinter final : public Printer {
public:
  explicit GitHubPrinter(raw_ostream &out) : out(out) {}

  void print(const Report &report) override {
    if (report.failed())
      add(Severity::Error,
          "title=holdfast::" +
              escapeCommandData(report.id +
                                " could not be checked: " + report.error));
    for (const Diagnostic *diagnostic : orderForReading(report.diagnostics))
      add(diagnostic->severity, describe(report, *diagnostic));
    std::string unreported = describeUnreported(report, /*fromTop=*/true);
    if (!unreported.empty())
      add(Severity::Info, "title=holdfast::" + escapeCommandData(unreported));
  }

  void end() override {
    for (Severity severity :
         {Severity::Error, Severity::Warning, Severity::Info}) {
      Level &level = levelOf(severity);
      if (level.held.empty())
        continue;
      // One more would be dropped; the place is worth more as a count.
      std::string last = level.held;
      if (level.dropped)
        last = "title=holdfast::" +
               escapeCommandData(counted(level.dropped + 1, "more finding") +
                                 " of this level; the log of `holdfast check` "
                                 "lists them all");
      out << "::" << command(severity) << ' ' << last << '\n';
    }
  }

private:
  static StringRef command(Severity severity) {
    switch (severity) {
    case Severity::Error:
      return "error";
    case Severity::Warning:
      return "warning";
    case Severity::Info:
      return "notice";
    }
    llvm_unreachable("covered switch");
  }

  /// What GitHub gets of a level.
  struct Level {
    size_t printed = 0;
    std::string held; ///< the last one that it would show
    size_t dropped = 0;
  };

  Level &levelOf(Severity severity) {
    return levels[static_cast<size_t>(severity)];
  }

  /// `rest` is what follows the name of the command.
  void add(Severity severity, std::string rest) {
    Level &level = levelOf(severity);
    if (level.printed + 1 < mostOfALevel) {
      ++level.printed;
      out << "::" << command(severity) << ' ' << rest << '\n';
    } else if (level.held.empty()) {
      level.held = std::move(rest);
    } else {
      ++level.dropped;
    }
  }

  static std::string describe(const Report &report,
                              const Diagnostic &diagnostic) {
    std::string text;
    if (diagnostic.span)
      text = describePlace(report, diagnostic.span);
    text += "title=" +
            escapeCommandProperty(("holdfast: " + diagnostic.rule->id).str()) +
            "::" + escapeCommandData(diagnostic.message);
    for (const Note &note : diagnostic.notes) {
      text += "%0A" + escapeCommandData(note.message);
      if (note.span)
        text +=
            " (" + escapeCommandData(report.repositoryPlace(note.span)) + ")";
    }
    return text;
  }

  static std::string describePlace(const Report &report, Span span) {
    Position begin = span.file->lines().position(span.range.begin);
    Position end = span.file->lines().position(span.range.end);
    std::string text;
    raw_string_ostream stream(text);
    stream << "file="
           << escapeCommandProperty(report.repositoryFile(span.file->path()))
           << ",line=" << begin.line + 1 << ",endLine=" << end.line + 1;
    // GitHub takes columns within one line only.
    if (begin.line == end.line)
      stream << ",col=" << begin.column + 1 << ",endColumn=" << end.column + 1;
    stream << ',';
    return text;
  }

  std::array<Level, 3> levels;
  raw_ostream &out;
};

} // namespace

std::unique_ptr<Printer> makeGitHubPrinter(raw_ostream &out,
                                           const OutputStyle &) {
  return std::make_unique<GitHubPrinter>(out);
}

} // namespace holdfast::cli
