CREATE EXTENSION citext;
CREATE TABLE "User" (
  id integer PRIMARY KEY,
  seen timestamptz(3),
  born timestamp(3),
  opens timestamptz(3),
  ended timestamp(6),
  email citext,
  number bigint,
  doc json,
  started timestamp(3),
  day date,
  days date[],
  codes varchar(8)[]
);
