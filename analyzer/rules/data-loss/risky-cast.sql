CREATE TABLE "User" (
  id INTEGER NOT NULL PRIMARY KEY,
  age TEXT,
  born TEXT NOT NULL,
  hits BIGINT,
  score REAL,
  code INTEGER
);
