CREATE TABLE "User" (id integer PRIMARY KEY);
CREATE TABLE "Post" (
  id integer PRIMARY KEY,
  "userId" integer NOT NULL,
  "readerId" integer NOT NULL,
  "editorId" integer NOT NULL,
  text text,
  CONSTRAINT "Post_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Post_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "User" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Post_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "User" (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX by_user ON "Post" ("userId", text);
CREATE INDEX by_reader ON "Post" ("readerId");
CREATE INDEX by_text ON "Post" (text);
CREATE INDEX by_editor ON "Post" ("editorId");
CREATE INDEX by_editor_with_text ON "Post" ("editorId") WHERE text IS NOT NULL;
