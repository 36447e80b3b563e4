#include "lsp/Features.h"

#include "diagnostics/ApplyFixes.h"
#include "format/EditLayout.h"
#include "ide/SafeMigration.h"
#include "lsp/Markup.h"
#include "project/Paths.h"
#include "review/AcceptFix.h"
#include "source/Date.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::lsp {

WorkspaceEdit toProtocol(ArrayRef<Edit> edits, PositionMap &positions,
                         const Session &session) {
  WorkspaceEdit result;
  result.versioned = session.client.documentChanges;
  for (const Edit &edit : edits) {
    StringRef path = edit.span.file->path();
    std::string uri = session.workspace.uriOf(path).value_or(path.str());
    auto document = find_if(result.documents, [&](const auto &document) {
      return document.uri == uri;
    });
    if (document == result.documents.end()) {
      const Buffer *buffer = session.workspace.findBufferOfPath(path);
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

/// Writes the comment; the reason is for whoever knows it.
static CodeAction acceptance(const Fix &fix, const Diagnostic &diagnostic,
                             PositionMap &positions, const Session &session) {
  constexpr StringLiteral typeReason = "holdfast.typeReason";
  CodeAction action{plainMessage(fix.title) + ": " +
                        diagnostic.code.value_or(""),
                    "quickfix",
                    {diagnostic},
                    {},
                    toProtocol(fix.edits, positions, session)};
  if (session.offers(typeReason) && !action.edit.documents.empty())
    action.command = Command{
        "Type the reason", typeReason.str(), {action.edit.documents[0].uri}};
  return action;
}

/// Makes the change by hand, where Prisma's own way would lose something.
static std::optional<CodeAction> migrationFor(const CheckedProject &project,
                                              const holdfast::Diagnostic &found,
                                              const Diagnostic &diagnostic,
                                              const Session &session) {
  const std::string &folder = project.project.migrationsFolder;
  if (!session.client.createsFiles || folder.empty() ||
      !project.analysis->inputs.history)
    return std::nullopt;
  std::optional<SafeMigration> migration =
      safeMigration(*project.analysis, found);
  if (!migration)
    return std::nullopt;
  std::string path = joinPath(folder, utcNow("%Y%m%d%H%M%S") + "_" +
                                          migration->name + "/migration.sql");
  std::string uri = session.workspace.uriOf(path).value_or(path);
  WorkspaceEdit edit{/*versioned=*/true,
                     {{uri, std::nullopt, {{{}, migration->sql}}, true}}};
  CodeAction action{"Create a migration with the advised SQL",
                    "quickfix",
                    {diagnostic},
                    {},
                    std::move(edit)};
  constexpr StringLiteral openFile = "holdfast.openFile";
  if (session.offers(openFile))
    action.command = Command{"Open the migration", openFile.str(), {uri}};
  return action;
}

static std::vector<CodeAction> quickFixes(const CheckedProject &project,
                                          StringRef path, Range range,
                                          const Session &session) {
  std::vector<CodeAction> actions, accepting;
  if (!project.analysis)
    return actions;
  if (range.end < range.start)
    std::swap(range.start, range.end);
  PositionMap positions(session.workspace.encoding);
  EditLayout layout(project.analysis->inputs.documents);
  for (const holdfast::Diagnostic &finding :
       project.analysis->findings.diagnostics) {
    if (!finding.span || finding.span.file->path() != path ||
        !touches(positions.rangeOf(finding.span), range))
      continue;
    Diagnostic diagnostic = toProtocol(finding, project, positions, session);
    auto isSafe = [](const Fix &fix) { return fix.safety == Safety::Safe; };
    bool hasOneSafe = count_if(finding.fixes, isSafe) == 1;
    for (const Fix &fix : finding.fixes) {
      WorkspaceEdit edit =
          toProtocol(layout.layOut(fix.edits), positions, session);
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
      if (session.client.preferredCodeActions && hasOneSafe && isSafe(fix))
        action.isPreferred = true;
      actions.push_back(std::move(action));
    }
    if (auto migration = migrationFor(project, finding, diagnostic, session))
      actions.push_back(std::move(*migration));
    if (std::optional<Fix> accept = acceptFix(finding))
      accepting.push_back(acceptance(*accept, diagnostic, positions, session));
  }
  // What changes nothing comes last.
  append_range(actions, accepting);
  return actions;
}

static constexpr StringLiteral quickFixKind = "quickfix";
static constexpr StringLiteral fixAllKind = "source.fixAll.holdfast";

/// Every safe fix of the document's findings at once, as far as they do not get
/// into each other's way.
static std::optional<CodeAction>
fixAll(const CheckedProject &project, StringRef path, const Session &session) {
  if (!project.analysis)
    return std::nullopt;
  std::vector<holdfast::Diagnostic> findings;
  for (const holdfast::Diagnostic &finding :
       project.analysis->findings.diagnostics)
    if (finding.span && finding.span.file->path() == path &&
        chooseFix(finding, Safety::Safe))
      findings.push_back(finding);
  FixChoice choice = chooseFixes(findings, Safety::Safe);
  if (choice.edits.empty())
    return std::nullopt;
  PositionMap positions(session.workspace.encoding);
  EditLayout layout(project.analysis->inputs.documents);
  return CodeAction{
      "Apply all safe fixes of Holdfast",
      fixAllKind.str(),
      {},
      {},
      toProtocol(layout.layOut(choice.edits), positions, session)};
}

/// A kind is asked for by its own name or by one above it.
static bool isAskedFor(const CodeActionContext &context, StringRef kind) {
  return any_of(*context.only, [&](StringRef asked) {
    return asked.empty() || asked == kind ||
           (kind.starts_with(asked) && kind[asked.size()] == '.');
  });
}

Expected<std::vector<CodeAction>> codeActions(Session &session,
                                              const CodeActionParams &params) {
  StringRef uri = params.textDocument.uri;
  // Clients without literals know commands alone, of which there are none.
  if (!session.client.codeActionLiterals)
    return std::vector<CodeAction>();
  const CheckedProject *project = session.workspace.projectOf(uri);
  const Buffer *buffer = session.workspace.findBuffer(uri);
  if (!project || !buffer)
    return std::vector<CodeAction>();
  std::vector<CodeAction> actions;
  if (!params.context.only || isAskedFor(params.context, quickFixKind))
    actions = quickFixes(*project, buffer->path, params.range, session);
  // Unasked, only what is about the place is offered.
  if (params.context.only && isAskedFor(params.context, fixAllKind))
    if (auto action = fixAll(*project, buffer->path, session))
      actions.push_back(std::move(*action));
  return actions;
}

} // namespace holdfast::lsp
