CREATE SCHEMA base;
CREATE SCHEMA auth;
CREATE TABLE base."User" (id integer PRIMARY KEY, email text);
CREATE TABLE base."Log" (id integer PRIMARY KEY);
