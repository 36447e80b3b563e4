#include "sql/Dialect.h"
#include "schema/Connector.h"

#include <gtest/gtest.h>

using namespace holdfast;

/// The catalog lies below the dialects, so that these facts stand in both.
TEST(Dialect, agreesWithTheConnector) {
  for (Provider provider :
       {Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
        Provider::SQLite, Provider::SQLServer}) {
    SCOPED_TRACE(spelling(provider).str());
    const Connector &connector = connectorOf(provider);
    const sql::Dialect &dialect = *sql::dialectOf(provider);
    EXPECT_EQ(dialect.lexical.backslashEscapes, connector.backslashEscapes);
    EXPECT_EQ(dialect.indexesForeignKeys, connector.indexesForeignKeys);
    EXPECT_EQ(dialect.namedPrimaryKeys, connector.namedPrimaryKeys);
    EXPECT_EQ(dialect.namedForeignKeys, connector.namedForeignKeys);
    EXPECT_EQ(dialect.defaultSchema, defaultSchema(provider));
    if (connector.longNames == LongNames::Cut) {
      EXPECT_EQ(dialect.maxNameLength, connector.maxIdentifierBytes);
    }
  }
}
