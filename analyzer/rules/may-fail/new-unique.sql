CREATE TABLE "User" (
  id integer PRIMARY KEY,
  email text,
  first text,
  last text,
  code text CONSTRAINT "User_code_key" UNIQUE
);
