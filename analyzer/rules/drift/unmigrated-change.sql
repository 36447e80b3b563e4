CREATE TYPE state AS ENUM ('open');
CREATE TABLE posts (
  id integer PRIMARY KEY,
  author integer NOT NULL,
  state state NOT NULL DEFAULT 'open',
  size integer NOT NULL,
  rank integer NOT NULL DEFAULT 1,
  same integer NOT NULL DEFAULT 1
);
