CREATE TABLE users (
  id integer PRIMARY KEY,
  email citext NOT NULL UNIQUE,
  full_name text,
  tags text[] NOT NULL DEFAULT '{}',
  seen timestamptz(3) DEFAULT now(),
  "2fa-secret" bytea
);
