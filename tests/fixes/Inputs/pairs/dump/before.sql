CREATE TYPE "Mood" AS ENUM ('good', 'bad');
CREATE TABLE "User" (
  "id" SERIAL PRIMARY KEY,
  "a column" TEXT NOT NULL,
  "mood" "Mood" NOT NULL DEFAULT 'good',
  "score" NUMERIC(10,2)
);
CREATE TABLE "Post" (
  "id" SERIAL PRIMARY KEY,
  "author_id" INTEGER NOT NULL,
  "body" TEXT,
  CONSTRAINT "Post_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "Post_author_id_idx" ON "Post" ("author_id");
CREATE UNIQUE INDEX "a ""name""" ON "User" ("a column", "score" DESC);
CREATE TABLE "_PostToUser" (
  "A" INTEGER NOT NULL,
  "B" INTEGER NOT NULL,
  CONSTRAINT "_PostToUser_AB_pkey" PRIMARY KEY ("A", "B"),
  CONSTRAINT "_PostToUser_A_fkey" FOREIGN KEY ("A") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "_PostToUser_B_fkey" FOREIGN KEY ("B") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "_PostToUser_B_index" ON "_PostToUser" ("B");
CREATE TABLE "Comment" (
  "id" SERIAL PRIMARY KEY,
  "postId" INTEGER NOT NULL,
  "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "Comment_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
