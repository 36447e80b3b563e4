#include "lsp/Features.h"

#include "format/EditLayout.h"
#include "lsp/Markup.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::lsp {

static WorkspaceEdit toProtocol(ArrayRef<Edit> edits, PositionMap &positions,
                                const FeatureContext &context) {
  WorkspaceEdit result;
  result.versioned = context.client.documentChanges;
  for (const Edit &edit : edits) {
    StringRef path = edit.span.file->path();
    std::string uri = context.workspace.uriOf(path).value_or(path.str());
    auto document = find_if(result.documents, [&](const auto &document) {
      return document.uri == uri;
    });
    if (document == result.documents.end()) {
      const Buffer *buffer = context.workspace.findBufferOfPath(path);
      result.documents.push_back(
          {uri, buffer ? buffer->version : std::nullopt, {}});
      document = std::prev(result.documents.end());
    }
    document->edits.push_back({positions.rangeOf(edit.span), edit.text});
  }
  return result;
}

static bool touches(const Range &a, const Range &b) {
  return !(a.end < b.start) && !(b.end < a.start);
}

std::vector<CodeAction> codeActions(const CheckedProject &project,
                                    StringRef path, Range range,
                                    const FeatureContext &context) {
  std::vector<CodeAction> actions;
  if (!project.analysis)
    return actions;
  if (range.end < range.start)
    std::swap(range.start, range.end);
  PositionMap positions(context.workspace.encoding);
  EditLayout layout;
  for (const holdfast::Diagnostic &finding :
       project.analysis->findings.diagnostics) {
    if (finding.fixes.empty() || !finding.span ||
        finding.span.file->path() != path ||
        !touches(positions.rangeOf(finding.span), range))
      continue;
    Diagnostic diagnostic =
        toProtocol(finding, project.project, positions, context);
    auto isSafe = [](const Fix &fix) { return fix.safety == Safety::Safe; };
    bool hasOneSafe = count_if(finding.fixes, isSafe) == 1;
    for (const Fix &fix : finding.fixes) {
      WorkspaceEdit edit =
          toProtocol(layout.layOut(fix.edits), positions, context);
      std::string title = plainMessage(fix.title);
      // One way out may serve several findings of the place.
      auto same = find_if(actions, [&](const CodeAction &action) {
        return action.title == title && action.edit == edit;
      });
      if (same != actions.end()) {
        same->diagnostics.push_back(diagnostic);
        continue;
      }
      CodeAction action{title, "quickfix", {diagnostic}, {}, edit};
      if (context.client.preferredCodeActions && hasOneSafe && isSafe(fix))
        action.isPreferred = true;
      actions.push_back(std::move(action));
    }
  }
  return actions;
}

} // namespace holdfast::lsp
