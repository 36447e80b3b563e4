Histories of SQLite databases, for check_histories.py.

-- history: tables
CREATE TABLE a (id INTEGER PRIMARY KEY, b TEXT, c INT);

-- refused
CREATE TABLE a (id INT);

-- refused
CREATE TABLE "A" (id INT);

-- refused
CREATE TABLE d (x INT, X TEXT);

-- refused
CREATE TABLE d (x INT, PRIMARY KEY (missing));

-- refused
CREATE TABLE d (x INT PRIMARY KEY, y INT PRIMARY KEY);

-- refused
CREATE TABLE d (x INT, FOREIGN KEY (missing) REFERENCES a (id));

-- refused
DROP TABLE missing;

-- refused
ALTER TABLE missing ADD x INT;

-- refused
ALTER TABLE a RENAME TO a;

-- refused
ALTER TABLE missing RENAME TO something;

CREATE TABLE IF NOT EXISTS a (z INT); DROP TABLE IF EXISTS missing;

CREATE TABLE free (x INT REFERENCES missing (id));

-- history: columns
CREATE TABLE t (a INT, b INT UNIQUE, c INT AS (a * 2), d INT, e INT, f INT CHECK (f > 0));
CREATE INDEX t_d ON t (d);

-- refused
ALTER TABLE t ADD a INT;

-- refused
ALTER TABLE t DROP z;

-- refused
ALTER TABLE t DROP a;

-- refused
ALTER TABLE t DROP b;

-- refused
ALTER TABLE t DROP d;

-- refused
ALTER TABLE t RENAME z TO y;

-- refused
ALTER TABLE t RENAME a TO b;

ALTER TABLE t DROP e;

-- refused
ALTER TABLE t ADD COLUMN g INT UNIQUE;

-- refused
ALTER TABLE t ADD COLUMN g INT PRIMARY KEY;

CREATE TABLE lonely (only INT);

-- refused
ALTER TABLE lonely DROP only;

-- history: indexes
CREATE TABLE t (a INT, b INT); CREATE INDEX i ON t (a);

-- refused
CREATE INDEX i ON t (b);

-- refused
CREATE INDEX t ON t (b);

-- refused
CREATE INDEX j ON t (missing);

-- refused
CREATE INDEX j ON missing (a);

-- refused
DROP INDEX missing;

CREATE INDEX IF NOT EXISTS i ON t (b); DROP INDEX IF EXISTS missing;

CREATE VIEW v AS SELECT a FROM t;

-- refused
CREATE VIEW v AS SELECT 1;

-- refused
DROP VIEW missing;

-- refused
DROP TABLE v;

-- history: redefinition
PRAGMA foreign_keys=OFF;
CREATE TABLE "User" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "name" TEXT, "old" TEXT);
CREATE TABLE "Post" ("id" INTEGER PRIMARY KEY, "userId" INTEGER NOT NULL, CONSTRAINT "Post_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE);
CREATE UNIQUE INDEX "User_name_key" ON "User"("name");

CREATE TABLE "new_User" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "name" TEXT NOT NULL DEFAULT 'x');
INSERT INTO "new_User" ("id", "name") SELECT "id", coalesce("name", 'y') FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
CREATE UNIQUE INDEX "User_name_key" ON "User"("name");
PRAGMA foreign_key_check;
PRAGMA foreign_keys=ON;

-- refused
CREATE UNIQUE INDEX "User_name_key" ON "User"("id");
