CREATE TABLE "A" (id int PRIMARY KEY, n int, m bigint);
