DO $$
BEGIN
  CREATE TABLE plain (id integer PRIMARY KEY);
  EXECUTE format('CREATE TABLE %I (id integer)', current_user);
END $$;

DO $$
DECLARE
  part text;
BEGIN
  FOR part IN SELECT tablename FROM pg_tables WHERE tablename LIKE 'old_%' LOOP
    EXECUTE 'DROP TABLE ' || quote_ident(part);
  END LOOP;
END $$;
