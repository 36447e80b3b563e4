#include "keep/MysqlTexts.h"

#include "gtest/gtest.h"

using namespace holdfast::keep;

TEST(MysqlTexts, ForeignKeysAreTakenOutOfAStatement) {
  EXPECT_EQ(withoutForeignKeys("CREATE TABLE `a` (\n"
                               "  `id` int,\n"
                               "  KEY `b` (`b`),\n"
                               "  CONSTRAINT `x``y` FOREIGN KEY (`b`) "
                               "REFERENCES `c` (`id`),\n"
                               "  CONSTRAINT `z` FOREIGN KEY (`b`) REFERENCES "
                               "`d` (`id`)\n"
                               ") ENGINE=InnoDB"),
            "CREATE TABLE `a` (\n  `id` int,\n  KEY `b` (`b`)\n) "
            "ENGINE=InnoDB");
  EXPECT_EQ(withoutForeignKeys("CREATE TABLE `a` (\n"
                               "  `id` int,\n"
                               "  CONSTRAINT `x` FOREIGN KEY (`b`) REFERENCES "
                               "`c` (`id`),\n"
                               "  CONSTRAINT `check` CHECK (`id` > 0)\n"
                               ")"),
            "CREATE TABLE `a` (\n  `id` int,\n  CONSTRAINT `check` CHECK (`id` "
            "> 0)\n)");
  std::string none = "CREATE TABLE `a` (\n  `FOREIGN KEY (` int\n)";
  EXPECT_EQ(withoutForeignKeys(none), none);
}
