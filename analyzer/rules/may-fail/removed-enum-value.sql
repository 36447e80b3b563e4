CREATE TYPE "Role" AS ENUM ('ADMIN', 'GUEST', 'BOT', 'USER');
CREATE TABLE "User" (id integer PRIMARY KEY, role "Role", "lastRole" "Role");
