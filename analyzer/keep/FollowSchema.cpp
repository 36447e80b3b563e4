#include "keep/FollowSchema.h"

#include "catalog/MoveSchema.h"
#include "introspect/ConnectionUrl.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::keep {

std::vector<std::string> followSchema(const introspect::ConnectionUrl &url,
                                      KeptCopy &copy) {
  std::string from = copy.usualSchema;
  std::string to =
      url.parameter("schema").value_or(defaultSchema(copy.provider)).str();
  auto isOfUrl = [&](const KeptTable &table) {
    return table.table.schema == from;
  };
  if (from.empty() || from == to || none_of(copy.tables, isOfUrl))
    return {};
  bool isTaken = any_of(copy.structure->tables,
                        [&](const Table &table) { return table.schema == to; });
  if (isTaken)
    return {"what comes back goes to `" + from + "` as before, not to `" + to +
            "`, which the URL names: the copy has tables of both"};
  auto moved = std::make_shared<Catalog>(*copy.structure);
  erase(moved->schemas, to);
  moveSchema(*moved, from, to);
  moved->indexNames();
  copy.structure = std::move(moved);
  std::vector<std::string> remarks{"the copy is of `" + from +
                                   "`, and the URL names `" + to +
                                   "`: what comes back goes there"};
  bool leavesAttached = false;
  for (KeptTable &table : copy.tables) {
    if (!isOfUrl(table))
      continue;
    table.table.schema = to;
    // Their statements name the schema.
    leavesAttached |= !table.attached.empty();
    table.attached.clear();
  }
  if (leavesAttached)
    remarks.push_back("triggers, views and grants stay away, as they are about "
                      "`" +
                      from + "`: they are in " + copy.path + "/attached.sql");
  return remarks;
}

} // namespace holdfast::keep
