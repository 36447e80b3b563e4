Losses of SQLite databases, for check_losses.py.

-- loss: tables that refer to each other
CREATE TABLE "User" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "email" TEXT NOT NULL, "bestPost" INTEGER, CONSTRAINT "User_bestPost_fkey" FOREIGN KEY ("bestPost") REFERENCES "Post" ("id") ON DELETE SET NULL ON UPDATE CASCADE);
CREATE TABLE "Post" ("id" TEXT NOT NULL PRIMARY KEY, "authorId" INTEGER NOT NULL, "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP, "price" DECIMAL DEFAULT 1.5, "on" BOOLEAN NOT NULL DEFAULT true, "data" BLOB, CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE);
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
CREATE INDEX "Post_at_idx" ON "Post"("at" DESC, "price");
-- lost
DROP TABLE "Post";
DROP TABLE "User";

-- loss: columns, of which one was required, below rows
CREATE TABLE "User" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "name" TEXT NOT NULL, "code" TEXT, "rank" INTEGER NOT NULL DEFAULT 3);
CREATE UNIQUE INDEX "User_code_key" ON "User"("code");
-- lost
DROP TABLE "User";
CREATE TABLE "User" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT);
INSERT INTO "User" VALUES (1), (2);
-- filled
UPDATE "User" SET "name" = 'x';

-- loss: keys and indexes
CREATE TABLE "Tag" ("id" INTEGER NOT NULL PRIMARY KEY);
CREATE TABLE "Link" ("a" INTEGER NOT NULL, "b" INTEGER NOT NULL, PRIMARY KEY ("a", "b"), CONSTRAINT "Link_b_fkey" FOREIGN KEY ("b") REFERENCES "Tag" ("id") ON DELETE RESTRICT ON UPDATE CASCADE);
CREATE INDEX "Link_b_idx" ON "Link"("b");
CREATE INDEX "Link_part" ON "Link"("a") WHERE "b" > 1;
-- lost
DROP TABLE "Link";
CREATE TABLE "Link" ("a" INTEGER NOT NULL, "b" INTEGER NOT NULL);
INSERT INTO "Tag" VALUES (1);
INSERT INTO "Link" VALUES (1, 1);

-- loss: a many-to-many relation
CREATE TABLE "Post" ("id" INTEGER NOT NULL PRIMARY KEY);
CREATE TABLE "Tag" ("id" INTEGER NOT NULL PRIMARY KEY);
CREATE TABLE "_PostToTag" ("A" INTEGER NOT NULL, "B" INTEGER NOT NULL, CONSTRAINT "_PostToTag_A_fkey" FOREIGN KEY ("A") REFERENCES "Post" ("id") ON DELETE CASCADE ON UPDATE CASCADE, CONSTRAINT "_PostToTag_B_fkey" FOREIGN KEY ("B") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE);
CREATE UNIQUE INDEX "_PostToTag_AB_unique" ON "_PostToTag"("A", "B");
CREATE INDEX "_PostToTag_B_index" ON "_PostToTag"("B");
-- lost
DROP TABLE "_PostToTag";
