CREATE TABLE "users" (
  "id" SERIAL NOT NULL,
  "first_name" TEXT NOT NULL,
  "age" INTEGER,
  CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "blog_entries" (
  "id" SERIAL NOT NULL,
  "title" TEXT NOT NULL,
  CONSTRAINT "blog_entries_pkey" PRIMARY KEY ("id")
);
