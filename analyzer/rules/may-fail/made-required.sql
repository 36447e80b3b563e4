CREATE TABLE "User" (
  id integer PRIMARY KEY,
  name text,
  rank integer,
  tags text[],
  nick text NOT NULL
);
