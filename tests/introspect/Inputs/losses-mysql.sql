Losses of MySQL databases, for check_losses.py.

-- loss: tables that refer to each other
CREATE TABLE `User` (`id` INT NOT NULL AUTO_INCREMENT, `email` VARCHAR(191) NOT NULL, `bestPost` INT NULL, UNIQUE INDEX `User_email_key`(`email`), PRIMARY KEY (`id`)) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE TABLE `Post` (`id` INT NOT NULL AUTO_INCREMENT, `authorId` INT NOT NULL, `state` ENUM('NEW', 'OLD') NOT NULL DEFAULT 'NEW', `body` TEXT NOT NULL, `at` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), `price` DECIMAL(10, 2) NULL DEFAULT 1.50, PRIMARY KEY (`id`), FULLTEXT INDEX `Post_body_idx`(`body`)) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE INDEX `Post_state_at_idx` ON `Post`(`state`, `at` DESC);
ALTER TABLE `User` ADD CONSTRAINT `User_bestPost_fkey` FOREIGN KEY (`bestPost`) REFERENCES `Post`(`id`) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE `Post` ADD CONSTRAINT `Post_authorId_fkey` FOREIGN KEY (`authorId`) REFERENCES `User`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;
-- lost
ALTER TABLE `User` DROP FOREIGN KEY `User_bestPost_fkey`;
DROP TABLE `Post`;
DROP TABLE `User`;

-- loss: columns, of which one was required, below rows
CREATE TABLE `User` (`id` INT NOT NULL, `name` VARCHAR(40) NOT NULL, `code` CHAR(4) NULL, `rank` INT UNSIGNED NOT NULL DEFAULT 3, `kind` ENUM('a', 'b') NULL, UNIQUE INDEX `User_code_key`(`code`), PRIMARY KEY (`id`));
-- lost
ALTER TABLE `User` DROP COLUMN `name`, DROP COLUMN `rank`, DROP COLUMN `kind`, DROP COLUMN `code`;
INSERT INTO `User` VALUES (1), (2);
-- filled
UPDATE `User` SET `name` = 'x';

-- loss: keys, indexes and a default
CREATE TABLE `Tag` (`id` INT NOT NULL, PRIMARY KEY (`id`));
CREATE TABLE `Link` (`a` INT NOT NULL, `b` INT NOT NULL, `path` TEXT NOT NULL, PRIMARY KEY (`a`, `path`(20)), INDEX `Link_b_idx`(`b`), CONSTRAINT `Link_b_fkey` FOREIGN KEY (`b`) REFERENCES `Tag`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE);
-- lost
ALTER TABLE `Link` DROP PRIMARY KEY, DROP FOREIGN KEY `Link_b_fkey`;
DROP INDEX `Link_b_idx` ON `Link`;
INSERT INTO `Tag` VALUES (1);
INSERT INTO `Link` VALUES (1, 1, 'x');

-- loss: a many-to-many relation
CREATE TABLE `Post` (`id` INT NOT NULL, PRIMARY KEY (`id`));
CREATE TABLE `Tag` (`id` INT NOT NULL, PRIMARY KEY (`id`));
CREATE TABLE `_PostToTag` (`A` INT NOT NULL, `B` INT NOT NULL, UNIQUE INDEX `_PostToTag_AB_unique`(`A`, `B`), INDEX `_PostToTag_B_index`(`B`)) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
ALTER TABLE `_PostToTag` ADD CONSTRAINT `_PostToTag_A_fkey` FOREIGN KEY (`A`) REFERENCES `Post`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `_PostToTag` ADD CONSTRAINT `_PostToTag_B_fkey` FOREIGN KEY (`B`) REFERENCES `Tag`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;
-- lost
DROP TABLE `_PostToTag`;
