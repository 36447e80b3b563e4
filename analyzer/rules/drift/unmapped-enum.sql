CREATE TYPE "Role" AS ENUM ('ADMIN');
CREATE TYPE mood AS ENUM ('good', 'so-so', '2bad');
CREATE TABLE users (id integer PRIMARY KEY);
