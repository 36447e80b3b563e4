CREATE TABLE "Member" (
  id integer PRIMARY KEY,
  seen timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  met timestamp(3) NOT NULL DEFAULT now(),
  code text NOT NULL DEFAULT 'c_' || md5('x'),
  score integer NOT NULL DEFAULT 5,
  name text NOT NULL DEFAULT 'x',
  other text NOT NULL DEFAULT 'c_' || md5('y')
);
