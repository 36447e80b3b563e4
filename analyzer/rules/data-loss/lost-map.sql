CREATE TABLE "User" (
  id integer PRIMARY KEY,
  full_name text,
  "createdAt" timestamp(3) NOT NULL,
  url_base text
);
