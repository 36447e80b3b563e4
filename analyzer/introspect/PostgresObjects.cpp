#include "introspect/PostgresReader.h"

#include "introspect/PostgresQueries.h"

using namespace llvm;

/// What stands beside tables and their parts.
namespace holdfast::introspect {

Error PostgresReader::readParents() {
  if (result.catalog.provider == Provider::CockroachDB)
    return Error::success();
  return forEachOfTable(PostgresQueries(version).parents(), [](Table &table,
                                                               const Row &row) {
    table.partitionedBy = row.string(2);
    if (!row.isNull(4))
      table.parents.push_back({row.string(3), row.string(4), row.string(5)});
  });
}

Error PostgresReader::readDomains() {
  Catalog &catalog = result.catalog;
  return forEach(PostgresQueries(version).domains(), [&](const Row &row) {
    if (catalog.domains.empty() ||
        catalog.domains.back().schema != row.text(0) ||
        catalog.domains.back().name != row.text(1)) {
      Domain &domain = catalog.domains.emplace_back();
      domain.schema = row.string(0);
      domain.name = row.string(1);
      Column column;
      domain.type = column.type = readPostgresType(row, catalog.provider);
      domain.nullable = !row.isTrue(7);
      domain.defaultValue =
          readPostgresDefault(row, column, domain.schema, catalog.provider);
      domain.comment = row.string(11);
      domain.origin = live;
    }
    if (!row.isNull(12))
      catalog.domains.back().checks.push_back(
          {row.string(12), row.string(13), live});
  });
}

Error PostgresReader::readEnums() {
  std::vector<EnumType> &enums = result.catalog.enums;
  return forEach(PostgresQueries(version).enums(), [&](const Row &row) {
    if (enums.empty() || enums.back().schema != row.text(0) ||
        enums.back().name != row.text(1))
      enums.push_back({row.string(0), row.string(1), {}, live, row.string(3)});
    if (!row.isNull(2))
      enums.back().values.push_back(row.string(2));
  });
}

Error PostgresReader::readOthers() {
  PostgresQueries queries(version);
  Catalog &catalog = result.catalog;
  if (Error error = forEach(queries.views(), [&](const Row &row) {
        catalog.views.push_back({row.string(0),
                                 row.string(1),
                                 row.isTrue(2),
                                 live,
                                 row.text(3).trim(" \n;").str(),
                                 {},
                                 row.string(4)});
      }))
    return error;
  if (Error error = forEach(queries.sequences(), [&](const Row &row) {
        catalog.sequences.push_back(
            {row.string(0), row.string(1), row.string(2), row.string(3), live});
      }))
    return error;
  auto extensions = client.query(queries.extensions());
  if (!extensions)
    return extensions.takeError();
  for (const Row &row : *extensions)
    catalog.extensions.push_back(row.string(0));
  return Error::success();
}

} // namespace holdfast::introspect
