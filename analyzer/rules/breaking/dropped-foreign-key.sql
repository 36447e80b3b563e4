CREATE TABLE "User" (id integer PRIMARY KEY);
CREATE TABLE "Post" (
  id integer PRIMARY KEY,
  "userId" integer,
  "readerId" integer,
  CONSTRAINT "Post_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT "Post_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "User" (id) ON DELETE SET NULL ON UPDATE CASCADE
);
