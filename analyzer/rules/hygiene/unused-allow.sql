CREATE TABLE users (id integer PRIMARY KEY, nickname text, token text, seen timestamptz(3));
CREATE TABLE legacy (id integer PRIMARY KEY);
CREATE TABLE other (id integer PRIMARY KEY);
