CREATE TABLE "User" (
  id integer PRIMARY KEY,
  active boolean NOT NULL DEFAULT true,
  token text NOT NULL DEFAULT 'none',
  note text DEFAULT 'x',
  rank integer NOT NULL DEFAULT 1,
  size integer NOT NULL DEFAULT 2
);
