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

Diagnostic toProtocol(const holdfast::Diagnostic &finding,
                      const Project &project, PositionMap &positions,
                      const FeatureContext &context) {
  auto shorten = [&](StringRef text) {
    return plainMessage(context.workspace.shorten(text, project));
  };
  Diagnostic result;
  result.range = positions.rangeOf(finding.span);
  result.severity = toProtocol(finding.severity);
  result.code = finding.rule->id.str();
  if (context.client.codeDescription)
    result.codeDescription = {rulePageUrl(*finding.rule)};
  result.source = sourceName;
  result.message = shorten(finding.message);
  for (const Note &note : finding.notes) {
    std::optional<std::string> uri;
    if (note.span && context.client.relatedInformation)
      uri = context.workspace.uriOf(note.span.file->path());
    if (uri)
      result.relatedInformation.push_back(
          {{*uri, positions.rangeOf(note.span)}, shorten(note.message)});
    else
      result.message += "\n" + shorten(inlineNote(note));
  }
  return result;
}

DiagnosticsByUri diagnosticsOf(const CheckedProject &project,
                               const FeatureContext &context) {
  DiagnosticsByUri result;
  PositionMap positions(context.workspace.encoding);
  auto uriOf = [&](StringRef path) {
    return context.workspace.uriOf(path).value_or(path.str());
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
        context.workspace.shorten(problem.message, project.project));
    result[uriOf(problem.file->path())].push_back(std::move(diagnostic));
  }
  if (!project.analysis)
    return result;
  for (const holdfast::Diagnostic &finding : project.analysis->findings.diagnostics) {
    // What has no place of its own stands at the top of the schema.
    StringRef path = finding.span ? finding.span.file->path()
                                  : StringRef(project.project.schemaFiles[0]);
    result[uriOf(path)].push_back(
        toProtocol(finding, project.project, positions, context));
  }
  return result;
}

} // namespace holdfast::lsp
