CREATE TABLE "User" (
  id integer PRIMARY KEY,
  email text CONSTRAINT "User_email_key" UNIQUE,
  first text,
  last text,
  CONSTRAINT "User_first_last_key" UNIQUE (first, last)
);
CREATE UNIQUE INDEX only_some ON "User" (last) WHERE first IS NULL;
