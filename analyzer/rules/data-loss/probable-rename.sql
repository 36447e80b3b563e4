CREATE TYPE "Role" AS ENUM ('ADMIN', 'GUEST', 'USER');
CREATE TYPE "State" AS ENUM ('OPEN', 'DONE', 'LATE');
CREATE TABLE "User" (
  id integer PRIMARY KEY,
  name text,
  email text NOT NULL UNIQUE,
  role "Role",
  first text,
  second text
);
CREATE TABLE "Post" (
  id integer PRIMARY KEY,
  title text,
  state "State",
  "authorId" integer NOT NULL,
  CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE TABLE "Invoice" (id integer PRIMARY KEY, number text, total integer, due date);
