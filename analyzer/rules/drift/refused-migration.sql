CREATE TABLE teams (id integer PRIMARY KEY);
CREATE TABLE IF NOT EXISTS teams (id integer PRIMARY KEY);
DROP TABLE IF EXISTS players;
ALTER TABLE teams DROP COLUMN colour;
--<^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[refused-migration] no new database can be set up: `teams` has no column `colour`, so it cannot be dropped
