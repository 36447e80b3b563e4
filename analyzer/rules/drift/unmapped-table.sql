CREATE TABLE users (id integer PRIMARY KEY);

CREATE TABLE teams (
  id serial PRIMARY KEY,
  name varchar(80) NOT NULL UNIQUE,
  owner_id integer NOT NULL REFERENCES users (id) ON DELETE CASCADE
);
