CREATE TABLE "User" (
  id integer PRIMARY KEY,
  name text,
  nick varchar(10),
  initial char(4),
  hits bigint NOT NULL,
  price numeric(10, 4),
  ratio double precision,
  score double precision
);
