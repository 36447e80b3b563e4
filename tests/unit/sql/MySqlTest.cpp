#include "Describe.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::test;

static std::string mysql(llvm::StringRef script) {
  return replayed(Provider::MySQL, script);
}

TEST(MySql, tables) {
  EXPECT_EQ(mysql(R"(
    CREATE TABLE `User` (
      `id` INTEGER UNSIGNED NOT NULL AUTO_INCREMENT, # the key
      `email` VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      `role` ENUM('A', 'it''s') NOT NULL DEFAULT 'A' COMMENT 'a, b',
      `on` BOOLEAN NOT NULL DEFAULT true,
      `at` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
      `n` INT(11) NULL, `d` DECIMAL(10), `doc` JSON, `t` TEXT(300),
      UNIQUE INDEX `User_email_key`(`email`(10) DESC),
      FULLTEXT INDEX `words` (`doc`),
      KEY `n` (`n`),
      PRIMARY KEY (`id`)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;)"),
            "table User\n"
            "  id int unsigned not null default sequence\n"
            "  email varchar(191) not null\n"
            "  role enum('A','it''s') not null default 'A'\n"
            "  on tinyint(1) not null default '1'\n"
            "  at datetime(3) not null default now\n"
            "  n int\n"
            "  d decimal(10,0)\n"
            "  doc json\n"
            "  t text\n"
            "  key (id)\n"
            "  unique User_email_key (email(10) desc)\n"
            "  index words (doc) using fulltext\n"
            "  index n (n)\n");
}

TEST(MySql, alterTable) {
  EXPECT_EQ(mysql(R"(
    CREATE TABLE a (id INT PRIMARY KEY, b INT, c INT, UNIQUE (b));
    ALTER TABLE a ADD COLUMN d TEXT FIRST, ADD (e INT, f INT), MODIFY b BIGINT NOT NULL AFTER c,
      CHANGE COLUMN c cc VARCHAR(5) DEFAULT 'x', DROP INDEX b, ADD INDEX i (e, f),
      RENAME INDEX i TO j, DROP COLUMN f, RENAME COLUMN e TO ee, RENAME AS z;
    RENAME TABLE z TO y;)"),
            "table y\n"
            "  d text\n"
            "  id int not null\n"
            "  cc varchar(5) default 'x'\n"
            "  b bigint not null\n"
            "  ee int\n"
            "  key (id)\n"
            "  index j (ee)\n");
}

TEST(MySql, foreignKeysBringAnIndex) {
  EXPECT_EQ(mysql(R"(
    CREATE TABLE a (id INT PRIMARY KEY);
    CREATE TABLE b (a INT, c INT, CONSTRAINT k FOREIGN KEY (a) REFERENCES a (id) ON DELETE CASCADE);
    ALTER TABLE b DROP FOREIGN KEY k;)"),
            "table a\n  id int not null\n  key (id)\n"
            "table b\n  a int\n  c int\n  index k (a)\n");
}

TEST(MySql, clientCommandsAndConditionalComments) {
  EXPECT_EQ(mysql("DELIMITER ;;\n"
                  "CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN SET "
                  "@x = 1; END ;;\n"
                  "DELIMITER ;\n"
                  "/*!40101 SET NAMES utf8 */;\n"
                  "/*!40000 CREATE TABLE a (id INT) */;\n"
                  "CREATE TABLE b (id INT -- the id\n);\n"),
            "table a\n  id int\ntable b\n  id int\n");
}

TEST(MySql, preparedStatements) {
  EXPECT_EQ(mysql("SET @s = 'CREATE TABLE a (id INT)';\n"
                  "PREPARE p FROM 'CREATE TABLE b (id INT)'; EXECUTE p;\n"
                  "PREPARE p FROM @s; EXECUTE p; DEALLOCATE PREPARE p;"),
            "table b\n  id int\ntable a\n  id int\n");
  EXPECT_EQ(opaque(Provider::MySQL,
                   "SET @s = IF(1, 'DROP TABLE a', 'SELECT 1');\n"
                   "PREPARE p FROM @s;\nEXECUTE p;\n"
                   "EXECUTE IMMEDIATE 'DROP TABLE IF EXISTS a';"),
            "PREPARE p FROM @s\n");
}

TEST(MySql, dumpsOfMariaDb) {
  EXPECT_EQ(mysql("/*M!999999\\- enable the sandbox mode */ \n"
                  "/*!40101 SET NAMES utf8mb4 */;\n"
                  "DROP TABLE IF EXISTS `a`;\n"
                  "CREATE TABLE `a` (\n"
                  "  `doc` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin "
                  "DEFAULT NULL CHECK (json_valid(`doc`))\n"
                  ") ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n"
                  "LOCK TABLES `a` WRITE;\n"
                  "INSERT INTO `a` VALUES ('x\\'; DROP TABLE a;\\'');"
                  "\nUNLOCK TABLES;\n"),
            "table a\n  doc json\n  check a_chk_1 (json_valid(`doc`))\n");
}
