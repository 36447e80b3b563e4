CREATE TABLE "Event" (
  id integer PRIMARY KEY,
  title varchar(255) NOT NULL,
  place text,
  codes integer[] NOT NULL,
  nickname text NOT NULL,
  starts_at timestamptz
);
