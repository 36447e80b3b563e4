CREATE TABLE `A` (id int PRIMARY KEY, n bigint, t text);
