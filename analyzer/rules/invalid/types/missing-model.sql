CREATE TABLE "Invoice" (id integer PRIMARY KEY);
