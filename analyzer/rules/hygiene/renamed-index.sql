CREATE TABLE "User" (
  id integer PRIMARY KEY,
  name text NOT NULL,
  code text NOT NULL,
  kept text NOT NULL
);
CREATE INDEX by_name ON "User" (name);
CREATE UNIQUE INDEX by_code ON "User" (code);
CREATE INDEX by_kept ON "User" (kept);
