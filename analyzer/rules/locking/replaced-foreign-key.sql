CREATE TABLE "User" (id integer PRIMARY KEY);
CREATE TABLE "Post" (
  id integer PRIMARY KEY,
  "authorId" integer NOT NULL,
  "editorId" integer,
  CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" (id),
  CONSTRAINT "Post_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "User" (id)
);
