DO $$
BEGIN
  CREATE TABLE plain (id integer PRIMARY KEY);
  EXECUTE format('CREATE TABLE %I (id integer)', current_user);
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[opaque-migration] Holdfast cannot tell what this changes: the statement is put together at run time
--    note: findings that depend on what it names are left out; to see them, compare with a dump, a snapshot or the database
END $$;

DO $$
DECLARE
  part text;
BEGIN
  FOR part IN SELECT tablename FROM pg_tables WHERE tablename LIKE 'old_%' LOOP
    EXECUTE 'DROP TABLE ' || quote_ident(part);
--  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note[opaque-migration] also here: the statement is put together at run time
  END LOOP;
END $$;
