CREATE TABLE "User" (id serial PRIMARY KEY);
CREATE TABLE "Post" (id serial PRIMARY KEY);
