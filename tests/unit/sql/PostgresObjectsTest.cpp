#include "Describe.h"

#include <gtest/gtest.h>

using namespace holdfast::test;

TEST(PostgresObjects, enumValues) {
  EXPECT_EQ(postgres(R"(
    CREATE TYPE "S" AS ENUM ('B', 'D');
    ALTER TYPE "S" ADD VALUE 'E';
    ALTER TYPE "S" ADD VALUE IF NOT EXISTS 'A' BEFORE 'B';
    ALTER TYPE "S" ADD VALUE 'C' AFTER 'B';
    ALTER TYPE "S" ADD VALUE IF NOT EXISTS 'C';
    ALTER TYPE "S" RENAME VALUE 'E' TO 'it''s';)"),
            "enum public.S A B C D it's\n");
}

TEST(PostgresObjects, aNewEnumTakesTheOldOnesPlace) {
  EXPECT_EQ(postgres(R"(
    CREATE TYPE "S" AS ENUM ('A', 'B');
    CREATE TABLE t (s "S" NOT NULL DEFAULT 'A', a "S"[]);
    BEGIN;
    CREATE TYPE "S_new" AS ENUM ('A');
    ALTER TABLE "t" ALTER COLUMN "s" DROP DEFAULT;
    ALTER TABLE "t" ALTER COLUMN "s" TYPE "S_new" USING ("s"::text::"S_new");
    ALTER TABLE "t" ALTER COLUMN "a" TYPE "S_new"[] USING ("a"::text::"S_new"[]);
    ALTER TYPE "S" RENAME TO "S_old";
    ALTER TYPE "S_new" RENAME TO "S";
    DROP TYPE "S_old";
    ALTER TABLE "t" ALTER COLUMN "s" SET DEFAULT 'A';
    COMMIT;)"),
            "table public.t\n"
            "  s public.S not null default 'A'\n"
            "  a public.S[]\n"
            "enum public.S A\n");
}

TEST(PostgresObjects, aTypeInUseStaysUnlessColumnsGoWithIt) {
  EXPECT_EQ(postgres("CREATE TYPE s AS ENUM ('A'); CREATE TABLE t (a int, b s);"
                     "DROP TYPE s;"),
            "table public.t\n"
            "  a integer\n"
            "  b public.s\n"
            "enum public.s A\n"
            "refused: Columns still have the type `s`, so it cannot be "
            "dropped.\n");
  EXPECT_EQ(postgres("CREATE TYPE s AS ENUM ('A'); CREATE TABLE t (a int, b s);"
                     "DROP TYPE s CASCADE;"),
            "table public.t\n  a integer\n");
}

TEST(PostgresObjects, schemas) {
  EXPECT_EQ(postgres(R"(
    CREATE SCHEMA IF NOT EXISTS "auth";
    CREATE TABLE auth.users (id serial PRIMARY KEY);
    CREATE TABLE t (a int REFERENCES auth.users);
    ALTER TABLE t SET SCHEMA auth;
    ALTER SCHEMA auth RENAME TO security;)"),
            "schema security\n"
            "table security.users\n"
            "  id integer not null default sequence\n"
            "  key users_pkey (id)\n"
            "table security.t\n"
            "  a integer\n"
            "  foreign t_a_fkey (a) -> security.users (id)\n"
            "sequence security.users_id_seq\n");
}

TEST(PostgresObjects, searchPath) {
  EXPECT_EQ(postgres(R"(
    CREATE SCHEMA a; CREATE SCHEMA b;
    SET search_path TO b, a;
    CREATE TABLE t (x int);
    SET search_path = a, b;
    CREATE TYPE e AS ENUM ('A');
    ALTER TABLE t ADD y e;
    SELECT pg_catalog.set_config('search_path', '', false);
    ALTER TABLE b.t ADD z int;)"),
            "schema a\n"
            "schema b\n"
            "table b.t\n"
            "  x integer\n"
            "  y a.e\n"
            "  z integer\n"
            "enum a.e A\n");
}

TEST(PostgresObjects, viewsAndSequences) {
  EXPECT_EQ(postgres(R"(
    CREATE TABLE t (a int);
    CREATE VIEW v AS SELECT a FROM t;
    CREATE OR REPLACE VIEW v AS SELECT a FROM t WHERE a > 0;
    CREATE MATERIALIZED VIEW IF NOT EXISTS m AS SELECT 1;
    CREATE INDEX ON m (a);
    CREATE VIEW gone AS SELECT 1; DROP VIEW gone;
    CREATE SEQUENCE s; CREATE SEQUENCE owned OWNED BY t.a;
    ALTER TABLE t DROP COLUMN a CASCADE;
    DROP SEQUENCE IF EXISTS none;)"),
            "table public.t\n"
            "materialized view public.m\n"
            "sequence public.s\n");
}

TEST(PostgresObjects, dumpOfASerialColumn) {
  EXPECT_EQ(postgres(R"(
    SET statement_timeout = 0;
    SELECT pg_catalog.set_config('search_path', '', false);
    CREATE TABLE public.t (id integer NOT NULL);
    ALTER TABLE public.t OWNER TO someone;
    CREATE SEQUENCE public.t_id_seq AS integer START WITH 1 NO MINVALUE CACHE 1;
    ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
    ALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
    COPY public.t (id) FROM stdin;
1
2;CREATE TABLE public.no (a int);
\.

    ALTER TABLE ONLY public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);)"),
            "table public.t\n"
            "  id integer not null default sequence\n"
            "  key t_pkey (id)\n"
            "sequence public.t_id_seq\n");
}

TEST(PostgresObjects, typesOfExtensionsLiveInTheirSchema) {
  EXPECT_EQ(postgres("CREATE SCHEMA ext; CREATE EXTENSION IF NOT EXISTS "
                     "\"citext\" WITH SCHEMA ext;"
                     "CREATE EXTENSION vector;"
                     "CREATE TABLE t (a citext, b vector(3));"),
            "schema ext\n"
            "table public.t\n"
            "  a ext.citext\n"
            "  b public.vector(3)\n");
}
