#include "ide/TableFacts.h"

#include "lsp/Features.h"
#include "lsp/Markup.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::lsp {

/// `people · 1,204 rows · last in 20240101_init`.
static std::string titleOf(const TableFacts &facts) {
  std::string title = facts.table;
  if (facts.isNew)
    title += " · not created yet";
  if (facts.rows)
    title += " · " + describe(*facts.rows);
  if (facts.lastMigration)
    title += " · last in " + migrationName(*facts.lastMigration).str();
  return plainMessage(title);
}

/// Leads to the migration where the client can go there.
static Command tableCommand(const TableFacts &facts, const Session &session) {
  Command command{titleOf(facts), "", {}};
  constexpr StringLiteral open = "holdfast.openFile";
  if (!facts.lastMigration || !session.offers(open))
    return command;
  if (auto uri = session.workspace.uriOf(facts.lastMigration->path())) {
    command.command = open.str();
    command.arguments = {*uri};
  }
  return command;
}

Expected<std::vector<CodeLens>> codeLens(Session &session,
                                         const DocumentParams &params) {
  std::vector<CodeLens> result;
  std::optional<SchemaPlace> place = findSchema(session, params.textDocument);
  CodeLensKinds kinds = session.codeLenses();
  if (!place || !(kinds.tables || kinds.pendingSql))
    return result;
  constexpr StringLiteral show = "holdfast.showPendingSql";
  PositionMap positions = session.positions();
  for (const TableFacts &facts :
       tableFacts(place->analysis, place->document, session.lastMigrations)) {
    Range range = positions.rangeOf(facts.model->nameSpan());
    bool hasNews = facts.isNew || facts.rows || facts.lastMigration;
    if (kinds.tables && hasNews)
      result.push_back({range, tableCommand(facts, session)});
    if (kinds.pendingSql && facts.hasChanges && session.offers(show))
      result.push_back({range,
                        {"Show pending SQL",
                         show.str(),
                         {params.textDocument.uri, facts.table}}});
  }
  return result;
}

} // namespace holdfast::lsp
