DO $$
BEGIN
  CREATE TABLE plain (id integer PRIMARY KEY);
  EXECUTE format('CREATE TABLE %I (id integer)', current_user);
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[opaque-migration] Holdfast cannot tell what this changes: the statement is put together at run time
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
