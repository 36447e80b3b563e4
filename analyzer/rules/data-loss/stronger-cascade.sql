CREATE TABLE "User" (id integer PRIMARY KEY);
CREATE TABLE "Post" (
  id integer PRIMARY KEY,
  "authorId" integer NOT NULL,
  "editorId" integer,
  "readerId" integer,
  "ownerId" integer NOT NULL,
  CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Post_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "User" (id) ON DELETE NO ACTION ON UPDATE CASCADE,
  CONSTRAINT "Post_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "User" (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Post_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" (id) ON DELETE CASCADE ON UPDATE CASCADE
);
