CREATE TABLE "User" (id integer PRIMARY KEY);
CREATE TABLE "Post" (id integer PRIMARY KEY, "userId" integer);
