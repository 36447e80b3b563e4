CREATE TABLE teams (id integer PRIMARY KEY);
CREATE TABLE IF NOT EXISTS teams (id integer PRIMARY KEY);
DROP TABLE IF EXISTS players;
ALTER TABLE teams DROP COLUMN colour;
--<^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[refused-migration] a new database cannot be built: `teams` has no column `colour`, so it cannot be dropped
