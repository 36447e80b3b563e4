CREATE TABLE "Post" (id integer PRIMARY KEY, "createdAt" timestamp(3) NOT NULL DEFAULT now());
