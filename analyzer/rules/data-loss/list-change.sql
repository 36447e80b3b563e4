CREATE TYPE "Role" AS ENUM ('ADMIN', 'USER');
CREATE TABLE "User" (
  id integer PRIMARY KEY,
  tag text NOT NULL,
  ages integer[],
  notes text[],
  role "Role",
  names text[]
);
