CREATE TABLE users (id integer PRIMARY KEY);
CREATE TABLE blog_entries (id integer PRIMARY KEY, title text NOT NULL);
CREATE TABLE company (id integer PRIMARY KEY);
