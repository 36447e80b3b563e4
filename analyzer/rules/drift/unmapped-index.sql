CREATE TABLE "User" (id integer PRIMARY KEY);
CREATE TABLE "Page" (
  id integer PRIMARY KEY,
  title text NOT NULL,
  lang text NOT NULL,
  meta jsonb NOT NULL,
  embedding vector(3),
  "userId" integer NOT NULL,
  CONSTRAINT "Page_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX page_id_key ON "Page" (id);
CREATE INDEX page_by_title ON "Page" (title DESC, lang);
CREATE INDEX page_by_meta ON "Page" USING gin (meta jsonb_path_ops);
CREATE INDEX page_by_words ON "Page" USING gin (title gin_trgm_ops);
CREATE INDEX page_with_lang ON "Page" (title) INCLUDE (lang);
CREATE INDEX page_by_vector ON "Page" USING hnsw (embedding vector_l2_ops);
-- Prisma does not see these.
CREATE INDEX page_lower ON "Page" (lower(title));
CREATE INDEX page_some ON "Page" (title) WHERE lang = 'en';
-- Other rules report these.
CREATE INDEX page_by_user ON "Page" ("userId");
CREATE UNIQUE INDEX page_title_key ON "Page" (title);
CREATE TABLE "Tag" (id integer PRIMARY KEY, name text NOT NULL, old text);
CREATE INDEX tag_name ON "Tag" (name);
-- It goes with its column.
CREATE INDEX tag_old ON "Tag" (old);
