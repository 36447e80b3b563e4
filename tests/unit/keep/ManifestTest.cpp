#include "keep/Manifest.h"

#include "gtest/gtest.h"

using namespace holdfast;
using namespace holdfast::keep;
using namespace llvm;

static KeptCopy exampleCopy() {
  KeptCopy copy;
  copy.takenAt = "2026-11-30T05:27:35Z";
  copy.database = "postgresql://host/app";
  copy.reason = "prisma db push";
  copy.provider = Provider::MySQL;
  copy.usualSchema = "shop";
  KeptTable table;
  table.table = {"public", "it's \"odd\""};
  table.isWhole = false;
  table.key = {"id"};
  table.columns = {"id", "note"};
  table.rows = 12;
  table.bytes = 345;
  table.checksum = 0xfedcba9876543210;
  table.file = "0001.rows.zst";
  table.counters = {{"id", 2000}};
  table.collation = "utf8mb4_bin";
  table.columnCollations = {{"note", "utf8mb4_general_ci"}};
  table.creation = "CREATE TABLE `odd` (\n  `id` int\n)";
  table.attached = {{"trigger", "tt", {"SET a", "CREATE TRIGGER tt"}, {"id"}}};
  copy.tables.push_back(table);
  return copy;
}

TEST(Manifest, IsReadBack) {
  KeptCopy copy = exampleCopy(), read;
  EXPECT_EQ(cantFail(parseManifest(printManifest(copy, 7), read)), 7u);
  EXPECT_EQ(printManifest(read, 7), printManifest(copy, 7));
  EXPECT_EQ(read.usualSchema, "shop");
  ASSERT_EQ(read.tables.size(), 1u);
  EXPECT_EQ(read.tables[0].checksum, copy.tables[0].checksum);
  EXPECT_EQ(read.tables[0].counters, copy.tables[0].counters);
  EXPECT_FALSE(read.tables[0].isWhole);
}

TEST(Manifest, OfEarlierVersionsLacksWhatHangsOnATable) {
  std::string text = printManifest(exampleCopy(), 7);
  auto without = [&](StringRef from, StringRef until) {
    size_t begin = text.find(from), end = text.find(until, begin);
    text.erase(begin, end - begin);
  };
  without("\"attached\"", "\"bytes\"");
  without("\"creation\"", "\"file\"");
  KeptCopy read;
  EXPECT_EQ(cantFail(parseManifest(text, read)), 7u);
  EXPECT_TRUE(read.tables[0].attached.empty());
  EXPECT_EQ(read.tables[0].creation, "");
}

TEST(Manifest, CutAnywhereIsNone) {
  std::string text = printManifest(exampleCopy(), 7);
  for (size_t i = 0; i + 2 < text.size(); ++i) {
    KeptCopy read;
    auto parsed = parseManifest(StringRef(text).take_front(i), read);
    EXPECT_FALSE(bool(parsed)) << i;
    consumeError(parsed.takeError());
  }
}

TEST(Manifest, LeadsNowhereElse) {
  for (StringRef file : {"../0001.rows.zst", "/etc/passwd", "", ".writing"}) {
    KeptCopy copy = exampleCopy(), read;
    copy.tables[0].file = file.str();
    auto parsed = parseManifest(printManifest(copy, 7), read);
    EXPECT_FALSE(bool(parsed)) << file.str();
    consumeError(parsed.takeError());
  }
}

TEST(Manifest, HasNoStatementsForCollations) {
  KeptCopy copy = exampleCopy(), read;
  copy.tables[0].collation = "x; DROP TABLE t";
  auto parsed = parseManifest(printManifest(copy, 7), read);
  EXPECT_FALSE(bool(parsed));
  consumeError(parsed.takeError());
}
