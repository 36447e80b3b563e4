CREATE TABLE "Post" (id integer PRIMARY KEY);
CREATE TABLE "Tag" (id integer PRIMARY KEY);
