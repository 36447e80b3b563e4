#include "introspect/SqliteShadows.h"

using namespace llvm;

namespace holdfast::introspect {

/// What known modules call the tables that they keep beside a virtual one.
static ArrayRef<StringLiteral> shadowsOfModule(StringRef creation) {
  static constexpr StringLiteral search[] = {"_data",    "_idx",    "_content",
                                             "_docsize", "_config", "_segments",
                                             "_segdir",  "_stat"};
  static constexpr StringLiteral boxes[] = {"_node", "_parent", "_rowid"};
  size_t at = creation.find_insensitive(" using ");
  StringRef module =
      creation.substr(at == StringRef::npos ? creation.size() : at + 7).ltrim();
  if (module.starts_with_insensitive("fts"))
    return search;
  if (module.starts_with_insensitive("rtree") ||
      module.starts_with_insensitive("geopoly"))
    return boxes;
  return {};
}

StringSet<> findShadows(SqliteClient &client, const Rows &objects) {
  StringSet<> shadows;
  // SQLite says so of modules that it has (3.37 and later).
  auto listed = client.query("SELECT name FROM pragma_table_list WHERE type = "
                             "'shadow' AND schema = 'main'");
  if (listed)
    for (const Row &row : *listed)
      shadows.insert(row.text(0));
  else
    consumeError(listed.takeError());
  for (const Row &row : objects)
    if (row.text(2).starts_with_insensitive("CREATE VIRTUAL TABLE"))
      for (StringRef suffix : shadowsOfModule(row.text(2)))
        shadows.insert((row.text(1) + suffix).str());
  return shadows;
}

} // namespace holdfast::introspect
