#include "lsp/Features.h"

#include "lsp/Markup.h"
#include "rules/Registry.h"

using namespace llvm;

namespace holdfast::lsp {

static constexpr StringLiteral sourceName = "holdfast";

static DiagnosticSeverity toProtocol(Severity severity) {
  switch (severity) {
  case Severity::Error:
    return DiagnosticSeverity::Error;
  case Severity::Warning:
    return DiagnosticSeverity::Warning;
  case Severity::Info:
    return DiagnosticSeverity::Information;
  }
  llvm_unreachable("covered switch");
}

/// A note that the client cannot show at its place.
static std::string inlineNote(const Note &note) {
  std::string text = note.message;
  if (!note.span)
    return text;
  const SourceFile &file = *note.span.file;
  uint32_t line = file.lines().lineOf(note.span.range.begin) + 1;
  return text + " (" + file.path().str() + ":" + std::to_string(line) + ")";
}

/// Where to underline a finding: of a block its name, of what else takes
/// several lines the first one. A whole block in red hides what is wrong in it.
static Span underlined(Span span) {
  if (!span)
    return span;
  StringRef text = span.file->text(span.range);
  StringRef line =
      text.take_until([](char c) { return c == '\n' || c == '\r'; });
  if (line.size() == text.size())
    return span;
  StringRef shown = line.rtrim();
  if (shown.consume_back("{")) {
    auto [keyword, name] = shown.split(' ');
    name = name.trim();
    if (!name.empty() && !name.contains(' '))
      shown = name;
  }
  if (shown.trim().empty())
    return span;
  auto begin =
      static_cast<uint32_t>(span.range.begin + (shown.data() - text.data()));
  return span.file->span({begin, begin + static_cast<uint32_t>(shown.size())});
}

/// More are forgotten.
static constexpr unsigned mostShownTexts = 10000;

static const std::string &shownText(StringRef text,
                                    const CheckedProject &project,
                                    const Session &session) {
  if (project.shownTexts.size() > mostShownTexts)
    project.shownTexts.clear();
  auto [entry, isNew] = project.shownTexts.try_emplace(text);
  if (isNew)
    entry->second =
        plainMessage(session.workspace.shorten(text, project.project));
  return entry->second;
}

Diagnostic toProtocol(const holdfast::Diagnostic &finding,
                      const CheckedProject &project, PositionMap &positions,
                      const Session &session) {
  auto shorten = [&](StringRef text) -> const std::string & {
    return shownText(text, project, session);
  };
  Diagnostic result;
  result.range = positions.rangeOf(underlined(finding.span));
  result.severity = toProtocol(finding.severity);
  result.code = finding.rule->id.str();
  if (session.client.codeDescription)
    result.codeDescription = {rulePageUrl(*finding.rule)};
  result.source = sourceName;
  result.message = shorten(finding.message);
  for (const Note &note : finding.notes) {
    std::optional<std::string> uri;
    if (note.span && session.client.relatedInformation)
      uri = session.workspace.uriOf(note.span.file->path());
    if (uri)
      result.relatedInformation.push_back(
          {{*uri, positions.rangeOf(note.span)}, shorten(note.message)});
    else
      result.message += "\n" + shorten(inlineNote(note));
  }
  return result;
}

static const Datasource *datasourceOf(const CheckedProject &project) {
  return project.analysis->inputs.meant().datasource();
}

/// Says at the datasource why losses are not looked for; nothing where they
/// are, where the settings want it so, or where no datasource stands.
static std::optional<Diagnostic> uncompared(const CheckedProject &project,
                                            PositionMap &positions,
                                            const Session &session) {
  const Known &known = project.analysis->known;
  // A finding tells of migrations that are another database's.
  if (known.foreign)
    return std::nullopt;
  bool isUnknown = known.remark.empty() && known.evidence.empty() &&
                   !known.base && !project.settings.against;
  if (!datasourceOf(project) || (known.remark.empty() && !isUnknown))
    return std::nullopt;
  Diagnostic result;
  result.range = positions.rangeOf(datasourceOf(project)->nameSpan());
  result.severity = DiagnosticSeverity::Information;
  result.source = sourceName;
  result.message = plainMessage(
      isUnknown ? "losses are not looked for: there are no migrations and no "
                  "earlier commit to compare with"
                : session.workspace.shorten(known.remark, project.project));
  return result;
}

DiagnosticsByUri diagnosticsOf(const CheckedProject &project,
                               const Session &session) {
  DiagnosticsByUri result;
  PositionMap positions(session.workspace.encoding);
  bool onlyLoss = session.looksForLossOnly();
  auto uriOf = [&](StringRef path) {
    return session.workspace.uriOf(path).value_or(path.str());
  };
  for (const std::string &path : project.project.schemaFiles)
    result[uriOf(path)];
  for (const Problem &problem : project.problems) {
    if (!problem.file)
      continue;
    Diagnostic diagnostic;
    diagnostic.range = positions.rangeOf(problem.file->span(problem.range));
    diagnostic.source = sourceName;
    diagnostic.message = plainMessage(
        session.workspace.shorten(problem.message, project.project));
    result[uriOf(problem.file->path())].push_back(std::move(diagnostic));
  }
  if (!project.analysis)
    return result;
  if (std::optional<Diagnostic> remark =
          uncompared(project, positions, session))
    result[uriOf(datasourceOf(project)->nameSpan().file->path())].push_back(
        std::move(*remark));
  for (const holdfast::Diagnostic &finding :
       project.analysis->findings.diagnostics) {
    if (session.workspace.isHeld(project, finding) ||
        (onlyLoss && finding.rule->category == Category::Invalid))
      continue;
    // What has no place of its own stands at the top of the schema.
    StringRef path = finding.span ? finding.span.file->path()
                                  : StringRef(project.project.schemaFiles[0]);
    result[uriOf(path)].push_back(
        toProtocol(finding, project, positions, session));
  }
  return result;
}

} // namespace holdfast::lsp
