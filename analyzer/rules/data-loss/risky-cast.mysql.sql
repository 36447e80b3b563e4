CREATE TABLE `A` (id int PRIMARY KEY, t varchar(191));
