#include "ide/PendingSql.h"

#include "lsp/Features.h"

using namespace llvm;

namespace holdfast::lsp {

Expected<PendingSqlResult> pendingSqlOf(Session &session,
                                        const DocumentParams &params) {
  std::optional<SchemaPlace> place = findSchema(session, params.textDocument);
  if (!place)
    return make_error<ProtocolError>(ErrorCode::RequestFailed,
                                     "this is not a schema that can be read");
  PendingSql pending = pendingSql(place->analysis);
  session.shownSql[params.textDocument.uri] = pending.sql;
  PendingSqlResult result{std::move(pending.sql), std::nullopt};
  if (!pending.comparedWith.empty())
    result.comparedWith =
        session.workspace.shorten(pending.comparedWith, place->project.project);
  return result;
}

std::vector<PendingSqlChangedParams> takePendingSqlChanges(Session &session) {
  std::vector<PendingSqlChangedParams> changes;
  for (auto shown = session.shownSql.begin();
       shown != session.shownSql.end();) {
    std::optional<SchemaPlace> place = findSchema(session, {shown->first});
    if (!place) { // closed
      shown = session.shownSql.erase(shown);
      continue;
    }
    std::string now = pendingSql(place->analysis).sql;
    if (now != shown->second)
      changes.push_back({shown->first});
    shown->second = std::move(now);
    ++shown;
  }
  return changes;
}

} // namespace holdfast::lsp
