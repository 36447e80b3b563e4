Histories of PostgreSQL databases, for check_histories.py.

-- history: tables
CREATE TABLE a (id SERIAL PRIMARY KEY, b INT, c TEXT);

-- refused
CREATE TABLE a (id INT);

-- refused
CREATE TABLE d (x INT, x TEXT);

-- refused
CREATE TABLE d (x INT, PRIMARY KEY (nothing));

-- refused
CREATE TABLE d (x INT PRIMARY KEY, y INT PRIMARY KEY);

-- refused
CREATE TABLE nowhere.d (x INT);

-- refused
CREATE TABLE d (x nothing);

-- refused
DROP TABLE nothing;

-- refused
ALTER TABLE nothing ADD x INT;

-- refused
ALTER TABLE a RENAME TO a;

-- refused
ALTER TABLE nothing RENAME TO something;

CREATE TABLE "A" (id INT); CREATE TABLE IF NOT EXISTS a (z INT); DROP TABLE IF EXISTS nothing;

-- history: columns
CREATE TABLE t (a INT, b INT, c INT GENERATED ALWAYS AS (a * 2) STORED, d INT NOT NULL);

-- refused
ALTER TABLE t ADD a INT;

-- refused
ALTER TABLE t DROP z;

-- refused
ALTER TABLE t DROP a;

-- refused
ALTER TABLE t ALTER z SET NOT NULL;

-- refused
ALTER TABLE t RENAME z TO y;

-- refused
ALTER TABLE t RENAME a TO b;

-- refused
ALTER TABLE t ALTER z TYPE TEXT;

ALTER TABLE t DROP COLUMN IF EXISTS z, ADD COLUMN IF NOT EXISTS a INT;

ALTER TABLE t DROP a CASCADE;

ALTER TABLE t DROP b, DROP d;

-- history: keys
CREATE TABLE p (id INT PRIMARY KEY, u INT UNIQUE, plain INT);
CREATE TABLE c (id INT, p INT, v INT, CONSTRAINT positive CHECK (v > 0));

-- refused
ALTER TABLE c ADD FOREIGN KEY (p) REFERENCES nothing (id);

-- refused
ALTER TABLE c ADD FOREIGN KEY (p) REFERENCES p (nothing);

-- refused
ALTER TABLE c ADD FOREIGN KEY (p) REFERENCES p (plain);

-- refused
ALTER TABLE c ADD FOREIGN KEY (nothing) REFERENCES p (id);

ALTER TABLE c ADD CONSTRAINT fk FOREIGN KEY (p) REFERENCES p;

-- refused
ALTER TABLE c ADD CONSTRAINT fk FOREIGN KEY (p) REFERENCES p (u);

-- refused
ALTER TABLE c ADD CONSTRAINT positive CHECK (v > 1);

-- refused
ALTER TABLE c DROP CONSTRAINT nothing;

ALTER TABLE c DROP CONSTRAINT IF EXISTS nothing;

-- refused
DROP TABLE p;

-- refused
ALTER TABLE p DROP CONSTRAINT p_pkey;

-- refused
ALTER TABLE p ADD PRIMARY KEY (u);

-- refused
ALTER TABLE p DROP COLUMN id;

DROP TABLE p CASCADE;

-- history: indexes
CREATE TABLE t (a INT, b INT); CREATE INDEX i ON t (a);

-- refused
CREATE INDEX i ON t (b);

-- refused
CREATE INDEX t ON t (b);

-- refused
CREATE INDEX j ON t (nothing);

-- refused
CREATE INDEX j ON nothing (a);

-- refused
DROP INDEX nothing;

-- refused
ALTER INDEX nothing RENAME TO j;

-- refused
ALTER TABLE t ADD CONSTRAINT i UNIQUE (b);

CREATE INDEX IF NOT EXISTS i ON t (b); DROP INDEX IF EXISTS nothing; ALTER INDEX IF EXISTS nothing RENAME TO j;

-- refused
ALTER TABLE t RENAME CONSTRAINT nothing TO something;

-- history: types and schemas
CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE SCHEMA crm;

-- refused
CREATE TYPE mood AS ENUM ('x');

-- refused
ALTER TYPE mood ADD VALUE 'ok';

-- refused
ALTER TYPE nothing ADD VALUE 'x';

-- refused
ALTER TYPE mood RENAME VALUE 'nothing' TO 'something';

-- refused
ALTER TYPE mood ADD VALUE 'x' AFTER 'nothing';

-- refused
CREATE SCHEMA crm;

CREATE TABLE t (m mood);

-- refused
DROP TYPE mood;

-- refused
DROP TYPE nothing;

-- refused
ALTER TYPE nothing RENAME TO something;

-- refused
CREATE SEQUENCE t;

CREATE VIEW v AS SELECT m FROM t;

-- refused
CREATE VIEW v AS SELECT 1 AS one;

-- refused
DROP TABLE t;

-- refused
DROP VIEW nothing;

-- refused
DROP SCHEMA nothing;

DROP TYPE mood CASCADE;
