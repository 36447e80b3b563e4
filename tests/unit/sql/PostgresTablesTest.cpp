#include "Describe.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::test;

TEST(PostgresTables, typesAsTheCatalogSpellsThem) {
  EXPECT_EQ(postgres(R"(CREATE EXTENSION citext; CREATE TABLE t (
    a INT, b int8, c SMALLINT, d VARCHAR(80), e varchar, f CHAR, g char(3),
    h TIMESTAMP(3), i timestamptz(6), j TIME, k time with time zone,
    l DECIMAL(65,30), m numeric(5), n double precision, o float(10), p BOOL,
    q text[], r int ARRAY[3], s "char", t bit varying(5), u interval day to second (3),
    v jsonb, w public.citext, x pg_catalog.int4, y character varying (10) []);)"),
            "table public.t\n"
            "  a integer\n"
            "  b bigint\n"
            "  c smallint\n"
            "  d character varying(80)\n"
            "  e character varying\n"
            "  f character(1)\n"
            "  g character(3)\n"
            "  h timestamp(3) without time zone\n"
            "  i timestamp(6) with time zone\n"
            "  j time without time zone\n"
            "  k time with time zone\n"
            "  l numeric(65,30)\n"
            "  m numeric(5,0)\n"
            "  n double precision\n"
            "  o real\n"
            "  p boolean\n"
            "  q text[]\n"
            "  r integer[]\n"
            "  s \"char\"\n"
            "  t bit varying(5)\n"
            "  u interval day to second(3)\n"
            "  v jsonb\n"
            "  w public.citext\n"
            "  x integer\n"
            "  y character varying(10)[]\n");
}

TEST(PostgresTables, namesWithoutQuotesAreFolded) {
  EXPECT_EQ(postgres("CREATE TABLE Users (Id int, \"Full Name\" text, "
                     "\"a\"\"b\" text, U&\"\\0041\" int);"),
            "table public.users\n"
            "  id integer\n"
            "  Full Name text\n"
            "  a\"b text\n"
            "  A integer\n");
}

TEST(PostgresTables, longNamesAreCut) {
  std::string name(70, 'x');
  EXPECT_EQ(postgres("CREATE TABLE " + name + " (a int UNIQUE);"),
            "table public." + std::string(63, 'x') +
                "\n"
                "  a integer\n"
                "  unique " +
                std::string(57, 'x') + "_a_key (a)\n");
}

TEST(PostgresTables, constraintsWithoutNamesGetThoseOfTheServer) {
  EXPECT_EQ(postgres(R"(
    CREATE TABLE u (id int PRIMARY KEY);
    CREATE TABLE t (
      a int PRIMARY KEY,
      b int UNIQUE,
      c int REFERENCES u ON DELETE CASCADE,
      d int CHECK (d > 0),
      UNIQUE (b, c),
      FOREIGN KEY (d) REFERENCES u (id) ON UPDATE SET NULL,
      CHECK (a < b));)"),
            "table public.u\n"
            "  id integer not null\n"
            "  key u_pkey (id)\n"
            "table public.t\n"
            "  a integer not null\n"
            "  b integer\n"
            "  c integer\n"
            "  d integer\n"
            "  key t_pkey (a)\n"
            "  unique t_b_key (b)\n"
            "  unique t_b_c_key (b, c)\n"
            "  foreign t_c_fkey (c) -> public.u (id) on delete cascade\n"
            "  foreign t_d_fkey (d) -> public.u (id) on update set null\n"
            "  check t_d_check (d > 0)\n"
            "  check t_check (a < b)\n");
}

TEST(PostgresTables, aTakenNameGetsANumber) {
  EXPECT_EQ(postgres("CREATE TABLE t (a int UNIQUE);"
                     "ALTER TABLE t RENAME TO old;"
                     "CREATE TABLE t (a int UNIQUE);"),
            "table public.old\n"
            "  a integer\n"
            "  unique t_a_key (a)\n"
            "table public.t\n"
            "  a integer\n"
            "  unique t_a_key1 (a)\n");
}

TEST(PostgresTables, uniqueOnThePrimaryKeyAddsNothing) {
  EXPECT_EQ(postgres("CREATE TABLE t (a int PRIMARY KEY UNIQUE);"),
            "table public.t\n  a integer not null\n  key t_pkey (a)\n");
}

TEST(PostgresTables, serialAndIdentityHaveASequence) {
  EXPECT_EQ(postgres("CREATE TABLE t (a serial, b bigint GENERATED ALWAYS AS "
                     "IDENTITY (START 5));"),
            "table public.t\n"
            "  a integer not null default sequence\n"
            "  b bigint not null default sequence\n"
            "sequence public.t_a_seq\n"
            "sequence public.t_b_seq\n");
}

TEST(PostgresTables, defaults) {
  EXPECT_EQ(postgres(R"(CREATE TABLE t (
    a text DEFAULT 'it''s',
    b int DEFAULT -1.50,
    c bool DEFAULT 't',
    d timestamp DEFAULT CURRENT_TIMESTAMP,
    e timestamptz DEFAULT (now()),
    f text[] DEFAULT ARRAY[]::text[],
    g text[] DEFAULT '{}',
    h uuid DEFAULT gen_random_uuid() NOT NULL,
    i text DEFAULT NULL,
    j text DEFAULT E'a\nb',
    k varchar(5) DEFAULT 'x'::character varying NOT NULL,
    l timestamp DEFAULT timezone('utc'::text, now()),
    m text[] DEFAULT ARRAY['a', 'b']::text[],
    n int GENERATED ALWAYS AS (b * 2) STORED,
    o int DEFAULT ((3)));)"),
            "table public.t\n"
            "  a text default 'it's'\n"
            "  b integer default '-1.50'\n"
            "  c boolean default 'true'\n"
            "  d timestamp without time zone default now\n"
            "  e timestamp with time zone default now\n"
            "  f text[] default '{}'\n"
            "  g text[] default '{}'\n"
            "  h uuid not null default (gen_random_uuid())\n"
            "  i text\n"
            "  j text default 'a\nb'\n"
            "  k character varying(5) not null default 'x'\n"
            "  l timestamp without time zone default (timezone('utc'::text, "
            "now()))\n"
            "  m text[] default (ARRAY['a', 'b'])\n"
            "  n integer generated (b * 2)\n"
            "  o integer default '3'\n");
}

TEST(PostgresTables, likeInheritsAndPartitions) {
  EXPECT_EQ(postgres(R"(
    CREATE TABLE base (id int PRIMARY KEY, n int DEFAULT 5, UNIQUE (n));
    CREATE TABLE plain (LIKE base);
    CREATE TABLE full_ (LIKE base INCLUDING ALL, more text);
    CREATE TABLE child (extra int) INHERITS (base);
    CREATE TABLE parts (day date NOT NULL, PRIMARY KEY (day)) PARTITION BY RANGE (day);
    CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
    )"),
            "table public.base\n"
            "  id integer not null\n"
            "  n integer default '5'\n"
            "  key base_pkey (id)\n"
            "  unique base_n_key (n)\n"
            "table public.plain\n"
            "  id integer not null\n"
            "  n integer\n"
            "table public.full_\n"
            "  id integer not null\n"
            "  n integer default '5'\n"
            "  more text\n"
            "  key full__pkey (id)\n"
            "  unique full__n_key (n)\n"
            "table public.child\n"
            "  id integer not null\n"
            "  n integer default '5'\n"
            "  extra integer\n"
            "table public.parts\n"
            "  day date not null\n"
            "  key parts_pkey (day)\n"
            "table public.parts_1\n"
            "  day date not null\n"
            "  key parts_1_pkey (day)\n");
}

TEST(PostgresTables, whatTheServerRefuses) {
  EXPECT_EQ(postgres("CREATE TABLE t (a int, a text);"
                     "CREATE TABLE u (a int); CREATE TABLE u (b int);"
                     "CREATE TABLE IF NOT EXISTS u (c int);"
                     "DROP TABLE missing; DROP TABLE IF EXISTS missing;"),
            "table public.u\n"
            "  a integer\n"
            "refused: The column `a` is named twice in one table.\n"
            "refused: `u` already exists.\n"
            "refused: The table `missing` does not exist, so it cannot be "
            "dropped.\n");
}

TEST(PostgresTables, temporaryTablesAreNotInTheCatalog) {
  EXPECT_EQ(postgres("CREATE TEMP TABLE t (a int); ALTER TABLE t ADD b int;"
                     "CREATE TABLE u (a int);"),
            "table public.u\n  a integer\n");
}

TEST(PostgresTables, columnsOfQueries) {
  EXPECT_EQ(postgres(R"(
    CREATE TABLE u (id int, n numeric(10,2) NOT NULL);
    CREATE TABLE a AS SELECT count(*), lower('x') AS low, now() at,
      id::bigint AS big, CAST(n AS text) txt, 'x' AS s, 1 AS one, true AS t, n
      FROM u GROUP BY 4;)"),
            "table public.u\n  id integer\n  n numeric(10,2) not null\n"
            "table public.a\n"
            "  count bigint\n"
            "  low text\n"
            "  at timestamp with time zone\n"
            "  big bigint\n"
            "  txt text\n"
            "  s text\n"
            "  one integer\n"
            "  t boolean\n"
            "  n numeric(10,2)\n");
}

TEST(PostgresTables, expressionsWithoutATypeAreOpaque) {
  for (std::string expression :
       {"id + 1 AS x", "coalesce(id, 1) AS x", "id::text || 'a' AS x",
        "count(*) OVER () AS x", "1 + 1 AS x", "CASE WHEN true THEN 1 END AS x",
        "(SELECT 1) AS x"}) {
    Catalog catalog =
        replayText(Provider::PostgreSQL,
                   "CREATE TABLE u (id int); CREATE TABLE a AS SELECT " +
                       expression + " FROM u;");
    ASSERT_EQ(catalog.remarks.size(), 1u) << expression;
    EXPECT_EQ(catalog.remarks[0].kind, StatementRemark::Kind::Opaque);
    ASSERT_EQ(catalog.tables.back().columns.size(), 1u);
    EXPECT_EQ(catalog.tables.back().columns[0].name, "x");
    EXPECT_EQ(catalog.tables.back().columns[0].type.name, "");
  }
}

TEST(PostgresTables, notNullAsAConstraintOfTheTable) {
  EXPECT_EQ(postgres(R"(
    CREATE TABLE t (a int CONSTRAINT x NOT NULL, b int, c int,
      CONSTRAINT y NOT NULL b NO INHERIT, NOT NULL c);
    CREATE TABLE u (a int, PRIMARY KEY (a)); CREATE TABLE v () INHERITS (u);
    CREATE TABLE w (d int); CREATE TABLE heir () INHERITS (w);
    ALTER TABLE w ADD CONSTRAINT z NOT NULL d NOT VALID;
    ALTER TABLE w ADD CONSTRAINT z NOT NULL e;)"),
            "table public.t\n  a integer not null\n  b integer not null\n"
            "  c integer not null\n"
            "table public.u\n  a integer not null\n  key u_pkey (a)\n"
            "table public.v\n  a integer not null\n"
            "table public.w\n  d integer not null\n"
            "table public.heir\n  d integer not null\n"
            "refused: The column `e` does not exist in `w`.\n");
}

TEST(PostgresTables, columnsThatAnIndexOnlyKeeps) {
  Catalog catalog =
      replayText(Provider::PostgreSQL,
                 "CREATE TABLE t (a int, b int, c int, UNIQUE (a) INCLUDE (b));"
                 "CREATE INDEX i ON t (a) INCLUDE (b, \"c\") WHERE (a > 0);");
  const std::vector<Index> &indexes = catalog.tables[0].indexes;
  ASSERT_EQ(indexes.size(), 2u);
  EXPECT_EQ(indexes[0].included, std::vector<std::string>{"b"});
  EXPECT_EQ(indexes[1].included, (std::vector<std::string>{"b", "c"}));
  EXPECT_EQ(indexes[1].predicate, "(a > 0)");
}

TEST(PostgresTables, quotesInCopiedRowsAreNoQuotes) {
  Catalog catalog =
      replayText(Provider::PostgreSQL, "CREATE TABLE t (a text);\n"
                                       "COPY t (a) FROM stdin;\n"
                                       "it's\n"
                                       "\\.\n"
                                       "CREATE TABLE u (a text);\n");
  EXPECT_EQ(catalog.tables.size(), 2u);
  for (const StatementRemark &remark : catalog.remarks)
    EXPECT_EQ(remark.kind, StatementRemark::Kind::Harmless) << remark.message;
}
