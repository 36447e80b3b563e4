Losses of PostgreSQL databases, for check_losses.py.

-- loss: tables that refer to each other, with their types
CREATE TYPE "State" AS ENUM ('NEW', 'OLD');
CREATE TABLE "User" ("id" SERIAL NOT NULL, "email" VARCHAR(80) NOT NULL, "bestPost" INTEGER, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
CREATE TABLE "Post" ("id" SERIAL NOT NULL, "authorId" INTEGER NOT NULL, "state" "State" NOT NULL DEFAULT 'NEW', "tags" TEXT[] DEFAULT ARRAY['a']::TEXT[], "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "data" JSONB, CONSTRAINT "Post_pkey" PRIMARY KEY ("id"), CONSTRAINT "Post_positive" CHECK ("authorId" > 0));
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
CREATE INDEX "Post_tags_idx" ON "Post" USING GIN ("tags");
CREATE INDEX "Post_new" ON "Post"("at") WHERE "state" = 'NEW';
ALTER TABLE "User" ADD CONSTRAINT "User_bestPost_fkey" FOREIGN KEY ("bestPost") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- lost
DROP TABLE "Post", "User";
DROP TYPE "State";

-- loss: columns, of which one was required, below rows
CREATE TABLE "User" ("id" INTEGER NOT NULL, "name" TEXT NOT NULL, "code" UUID, "rank" INTEGER NOT NULL DEFAULT 3, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "User_code_key" ON "User"("code");
-- lost
ALTER TABLE "User" DROP COLUMN "name", DROP COLUMN "rank", DROP COLUMN "code";
INSERT INTO "User" VALUES (1), (2);
-- filled
UPDATE "User" SET "name" = 'x';

-- loss: keys, indexes and values of an enum
CREATE TYPE "Kind" AS ENUM ('Z', 'A', 'B', 'C');
CREATE TABLE "Tag" ("id" INTEGER NOT NULL, "kind" "Kind", CONSTRAINT "Tag_pkey" PRIMARY KEY ("id"));
CREATE TABLE "Link" ("a" INTEGER NOT NULL, "b" INTEGER NOT NULL, CONSTRAINT "Link_pkey" PRIMARY KEY ("a", "b"));
CREATE INDEX "Link_b_idx" ON "Link"("b" DESC);
ALTER TABLE "Link" ADD CONSTRAINT "Link_b_fkey" FOREIGN KEY ("b") REFERENCES "Tag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- lost
ALTER TABLE "Link" DROP CONSTRAINT "Link_pkey", DROP CONSTRAINT "Link_b_fkey";
DROP INDEX "Link_b_idx";
CREATE TYPE "Kind_new" AS ENUM ('A', 'C');
ALTER TABLE "Tag" ALTER COLUMN "kind" TYPE "Kind_new" USING ("kind"::text::"Kind_new");
DROP TYPE "Kind";
ALTER TYPE "Kind_new" RENAME TO "Kind";
INSERT INTO "Tag" VALUES (1, 'A');
INSERT INTO "Link" VALUES (1, 1);

-- loss: a many-to-many relation
CREATE TABLE "Post" ("id" INTEGER NOT NULL, CONSTRAINT "Post_pkey" PRIMARY KEY ("id"));
CREATE TABLE "Tag" ("id" INTEGER NOT NULL, CONSTRAINT "Tag_pkey" PRIMARY KEY ("id"));
CREATE TABLE "_PostToTag" ("A" INTEGER NOT NULL, "B" INTEGER NOT NULL, CONSTRAINT "_PostToTag_AB_pkey" PRIMARY KEY ("A", "B"));
CREATE INDEX "_PostToTag_B_index" ON "_PostToTag"("B");
ALTER TABLE "_PostToTag" ADD CONSTRAINT "_PostToTag_A_fkey" FOREIGN KEY ("A") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "_PostToTag" ADD CONSTRAINT "_PostToTag_B_fkey" FOREIGN KEY ("B") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- lost
DROP TABLE "_PostToTag";
