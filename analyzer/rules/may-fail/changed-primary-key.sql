CREATE TABLE "User" (id integer CONSTRAINT "User_pkey" PRIMARY KEY, code integer NOT NULL);
CREATE TABLE "Log" (id integer NOT NULL, text text);
CREATE TABLE "Item" (id integer CONSTRAINT "Item_pkey" PRIMARY KEY, code text NOT NULL CONSTRAINT "Item_code_key" UNIQUE);
CREATE TABLE "Good" (id integer CONSTRAINT "Good_pkey" PRIMARY KEY);
