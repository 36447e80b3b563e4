CREATE TABLE "A" (id int NOT NULL, t text, CONSTRAINT "A_pkey" PRIMARY KEY (id));
