CREATE TYPE "Role" AS ENUM ('ADMIN', 'USER');
CREATE TABLE "User" (
  id integer PRIMARY KEY,
  age text,
  role text NOT NULL,
  token text,
  tags text[],
  name varchar(20)
);
