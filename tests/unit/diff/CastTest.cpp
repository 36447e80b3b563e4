#include "diff/casts/Cast.h"

#include "catalog/LowerSchema.h"
#include "schema/NativeTypes.h"
#include "syntax/Document.h"

#include <gtest/gtest.h>

using namespace holdfast;

/// The column type of `c` in a schema.
static Column columnOf(Provider provider, const std::string &field) {
  std::string text = "datasource db {\n provider = \"" +
                     spelling(provider).str() +
                     "\"\n}\nenum E {\n A\n B\n}\nenum F {\n A\n B\n}\n"
                     "enum G {\n A\n B\n C\n}\n"
                     "model T {\n id Int @id\n c " +
                     field + "\n}\n";
  auto schema = Schema::resolve(
      {Document::parse(std::make_shared<SourceFile>("t.prisma", text))});
  return lowerSchema(*schema, provider).tables.at(0).columns.at(1);
}

/// A field as a schema writes it, or a native type: `VarChar(10)`.
static ColumnType typeOf(Provider provider, const std::string &text) {
  const NativeType *native = connectorOf(provider).findNativeType(
      llvm::StringRef(text).split('(').first);
  if (!native || text.find(' ') != std::string::npos)
    return columnOf(provider, text).type;
  std::string scalar = spelling(usualScalar(*native, false)).str();
  return columnOf(provider, scalar + " @db." + text).type;
}

static bool isEnum(const std::string &text) {
  return text[0] >= 'E' && text[0] <= 'G' &&
         (text[1] == '\0' || text[1] == '[');
}

static char castOf(Provider provider, const std::string &from,
                   const std::string &to, bool indexed = false) {
  CastContext context{provider, isEnum(from), isEnum(to), indexed};
  Cast cast =
      castBetween(typeOf(provider, from), typeOf(provider, to), context);
  return "-SRN"[static_cast<unsigned>(cast)];
}

/// `from` to each of `to`, which stand behind their letter: `S: Int R: Bit`.
static void expectCasts(Provider provider, const std::string &from,
                        llvm::StringRef to) {
  char expected = 0;
  llvm::SmallVector<llvm::StringRef> words;
  to.split(words, ' ');
  for (llvm::StringRef word : words) {
    if (word.ends_with(":"))
      expected = word[0];
    else
      EXPECT_EQ(castOf(provider, from, word.str()), expected)
          << from << " to " << word.str();
  }
}

/// As Prisma Migrate 7.10 does it; the columns stand in the order of the rows.
TEST(Cast, PostgreSQL) {
  static constexpr std::pair<const char *, const char *> rows[] = {
      {"SmallInt", "-SSNSSSSSNSSSSRSSNNNNNNNNNNNNNNNNNN"},
      {"Integer", "R-SNSRSSSNSSRSRRSNNNNNNNNNNNNNNNNNN"},
      {"BigInt", "RR-NSRSSSNSSRSRRSNNNNNNNNNNNNNNNNNN"},
      {"Oid", "NSS-NNNNNNSSSSNNNNNNNNNNNNNNNNNNNNN"},
      {"Decimal", "RRRN-RRRRNSSRRRRRNNNNNNNNNNNNNNNNNN"},
      {"Decimal(5,2)", "RRRNS-RRRNSSRSRRSNNNNNNNNNNNNNNNNNN"},
      {"Decimal(20,0)", "RRRNSR-RRNSSRSRRSNNNNNNNNNNNNNNNNNN"},
      {"Real", "RRRNRRR-SNSSRRRRRNNNNNNNNNNNNNNNNNN"},
      {"DoublePrecision", "RRRNRRRR-NSSRRRRRNNNNNNNNNNNNNNNNNN"},
      {"Money", "RRRRRRRRR-SSSSRRRSRRRRRRRRRRRRRRRRR"},
      {"Text", "NNNNNNNNNN-SRRRRRSNNNNNNNNNNNNNNNNN"},
      {"VarChar", "NNNNNNNNNNS-RRRRRNNNNNNNNNNNNNNNNNN"},
      {"VarChar(5)", "NNNNNNNNNNSS-SRRSNNNNNNNNNNNNNNNNNN"},
      {"VarChar(40)", "NNNNNNNNNNSSR-RRSNNNNNNNNNNNNNNNNNN"},
      {"Char", "NNNNNNNNNNSSSS-SSNNNNNNNNNNNNNNNNNN"},
      {"Char(4)", "NNNNNNNNNNSSSSR-SNNNNNNNNNNNNNNNNNN"},
      {"Char(40)", "NNNNNNNNNNSSRSRR-NNNNNNNNNNNNNNNNNN"},
      {"Citext", "RRRRRRRRRRSSSSRRR-RRRRRRRRRRRRRRRRR"},
      {"Inet", "NNNNNNNNNNSSSSNNNS-NNNNNNNNNNNNNNNN"},
      {"Bit", "NNNNNNNNNNSSSSSSSNN-NSSNNNNNNNNNNNN"},
      {"Bit(5)", "NNNNNNNNNNSSSSNNSNNN-SSNNNNNNNNNNNN"},
      {"VarBit", "NNNNNNNNNNSSRRRRRNNRR-NNNNNNNNNNNNN"},
      {"VarBit(5)", "NNNNNNNNNNSSSSRRSNNRRS-NNNNNNNNNNNN"},
      {"Uuid", "NNNNNNNNNNSSNSNNSNNNNNN-NNNNNNNNNNN"},
      {"Xml", "NNNNNNNNNNSSRRRRRNNNNNNN-NNNNNNNNNN"},
      {"Boolean", "NNNNNNNNNNSSSSNRSNNNNNNNN-NNNNNNNNN"},
      {"ByteA", "NNNNNNNNNNSSRRNRRNNNNNNNNN-NNNNNNNN"},
      {"Timestamp", "NNNNNNNNNNSSNSNNSNNNNNNNNNN--SSSSNN"},
      {"Timestamp(3)", "NNNNNNNNNNSSNSNNSNNNNNNNNNN--SSSSNN"},
      {"Timestamptz", "NNNNNNNNNNSSNSNNSNNNNNNNNNNSS-SSSNN"},
      {"Date", "NNNNNNNNNNSSNSNNSNNNNNNNNNNSSS-NNNN"},
      {"Time(3)", "NNNNNNNNNNSSNSNNSNNNNNNNNNNNNNN-SNN"},
      {"Timetz", "NNNNNNNNNNSSNSNNSNNNNNNNNNNNNNNS-NN"},
      {"Json", "NNNNNNNNNNSSRRRRRNNNNNNNNNNNNNNNN-S"},
      {"JsonB", "NNNNNNNNNNSSRRRRRNNNNNNNNNNNNNNNNS-"},
  };
  for (auto [from, casts] : rows)
    for (unsigned i = 0; i < std::size(rows); ++i)
      EXPECT_EQ(castOf(Provider::PostgreSQL, from, rows[i].first), casts[i])
          << from << " to " << rows[i].first;
}

TEST(Cast, PostgreSQLListsAndEnums) {
  auto cast = [](const char *from, const char *to) {
    return castOf(Provider::PostgreSQL, from, to);
  };
  EXPECT_EQ(cast("DateTime[] @db.Date", "String"), 'S');
  EXPECT_EQ(cast("Int[]", "VarChar"), 'S');
  EXPECT_EQ(cast("Int[]", "VarChar(5)"), 'R');
  EXPECT_EQ(cast("Int[]", "Char"), 'R');
  EXPECT_EQ(cast("Int[]", "Int"), 'N');
  EXPECT_EQ(cast("Int", "Int[]"), 'N');
  EXPECT_EQ(cast("Int[]", "BigInt[]"), 'S');
  EXPECT_EQ(cast("E", "E"), '-');
  EXPECT_EQ(cast("E", "F"), 'N');
  EXPECT_EQ(cast("E", "String"), 'N');
  EXPECT_EQ(cast("String", "E"), 'N');
  EXPECT_EQ(cast("E[]", "String"), 'N');
  EXPECT_EQ(cast("Unsupported(\"circle\")", "Text"), 'R');
  EXPECT_EQ(cast("Text", "Unsupported(\"circle\")"), 'R');
  // Prisma compares the old type with itself.
  EXPECT_EQ(cast("Unsupported(\"circle\")", "Unsupported(\"box\")"), '-');
}

TEST(Cast, CockroachDB) {
  auto cast = [](const char *from, const char *to, bool indexed = false) {
    return castOf(Provider::CockroachDB, from, to, indexed);
  };
  EXPECT_EQ(cast("Int4", "String"), 'S');
  EXPECT_EQ(cast("Int4", "String", true), 'N');
  EXPECT_EQ(cast("Int4", "String(5)"), 'N');
  EXPECT_EQ(cast("Int8", "Int4"), 'R');
  EXPECT_EQ(cast("Int8", "Int4", true), 'N');
  EXPECT_EQ(cast("Int4", "Int8"), 'N');
  EXPECT_EQ(cast("Timestamp", "Timestamp(6)"), '-');
  EXPECT_EQ(cast("Timestamp(3)", "Timestamp"), 'N');
  EXPECT_EQ(cast("Char", "Char(1)"), 'N');
  EXPECT_EQ(cast("Int[]", "String"), 'S');
  EXPECT_EQ(cast("Int[]", "Char"), 'R');
  EXPECT_EQ(cast("E", "F"), 'N');
}

TEST(Cast, SQLite) {
  expectCasts(Provider::SQLite, "Int",
              "-: Int S: String R: BigInt Float Bytes");
  expectCasts(Provider::SQLite, "String", "-: String E R: Int DateTime Json");
  ColumnType from{"", "VARCHAR", {"20"}}, to{"", "TEXT"};
  EXPECT_EQ(castBetween(from, to, {Provider::SQLite}), Cast::Same);
  from.name = "SMALLINT";
  EXPECT_EQ(castBetween(from, to, {Provider::SQLite}), Cast::Safe);
}

TEST(Cast, MySQL) {
  auto expect = [](const char *from, llvm::StringRef to) {
    expectCasts(Provider::MySQL, from, to);
  };
  expect("TinyInt", "S: SmallInt BigInt Time R: Text Bit(1) UnsignedInt Year "
                    "N: Decimal Date Json");
  expect("SmallInt", "S: Int R: TinyInt VarChar(9) Float N: DateTime");
  expect("Int", "S: BigInt VarChar(1) Bit(32) R: Bit(31) MediumInt Decimal "
                "UnsignedInt N: Time Json Date");
  expect("BigInt", "S: Bit(1) Time Double Decimal(30,10) R: Int Year N: "
                   "Decimal(20,1) Decimal Json");
  expect("UnsignedTinyInt", "S: UnsignedSmallInt R: Int Text N: Decimal");
  expect("UnsignedBigInt", "R: UnsignedInt BigInt Time N: Json Timestamp");
  expect("Float", "S: Double Int Json Text Time Bit(32) R: VarChar(32) N: "
                  "VarChar(31) Bit(8) Date");
  expect("Double", "S: Bit(64) N: Bit(63)");
  expect("Decimal(5,2)", "S: VarChar(1) Blob R: Decimal(6,2) Int Json N: Date");
  expect("Bit(8)", "S: Bit(9) Int Text Binary(1) R: Bit(7) BigInt Double N: "
                   "Binary(2) Time");
  expect("Bit(64)", "S: BigInt UnsignedBigInt");
  expect("VarChar(10)", "S: VarChar(11) Char(10) Binary(10) TinyText R: "
                        "VarChar(9) Int Json Date");
  expect("Text", "S: LongText VarChar(1) Bit(1) R: TinyText Int Json Year");
  expect("Blob", "S: TinyBlob R: Text Binary(5) N: Int Json");
  expect("Binary(4)", "S: Binary(5) Text MediumInt Bit(32) R: Binary(3) "
                      "Bit(31) Int N: Json Date");
  expect("VarBinary(4)", "S: VarBinary(5) Binary(5) Blob R: Binary(4) TinyBlob "
                         "Text N: Int");
  expect("Date", "S: DateTime(3) Int Text N: SmallInt Timestamp(0) Time");
  expect("DateTime(3)", "S: DateTime(6) Timestamp(0) Date Text Bit(64) R: "
                        "DateTime(0) N: Int Bit(8) Json");
  expect("Time(0)", "-: Time S: Time(3) Int Text R: Date N: Year Json");
  expect("Year", "S: Int Text Float R: Decimal Json N: TinyInt Date");
  expect("Json", "S: LongText Binary(1) N: Int Bit(1)");
  expect("E", "-: F S: G R: Text");
  expect("G", "R: E");
  expect("Unsupported(\"point\")", "-: Int");
}

TEST(Cast, SQLServer) {
  auto expect = [](const char *from, llvm::StringRef to) {
    expectCasts(Provider::SQLServer, from, to);
  };
  expect("Bit", "S: Int DateTime VarChar Binary N: Date Text Xml");
  expect("TinyInt", "S: Int Decimal(5,2) Binary VarChar(Max) R: Bit VarChar "
                    "Decimal(4,2) N: Date");
  expect("Int", "S: BigInt Decimal Binary(4) Money R: SmallInt SmallMoney "
                "Binary(3) NVarChar(10) DateTime N: Time");
  expect("BigInt", "S: Decimal(19,0) Float R: Decimal Money VarBinary(7)");
  expect("Decimal(10,2)", "S: Decimal(12,4) VarChar(12) R: Decimal(10,3) "
                          "VarChar(11) Int Binary(20) N: Date");
  expect("Money", "S: Decimal(19,4) VarChar(21) R: Decimal(19,3) Float "
                  "SmallMoney N: Time");
  expect("Float", "-: Float(53) S: VarChar(317) Binary(8) R: Real VarChar(Max) "
                  "Int N: Date");
  expect("Real", "-: Float(24) S: VarChar(47) R: Float(53)");
  expect("Date", "S: DateTime VarChar(10) R: VarChar(9) SmallDateTime N: Time");
  expect("DateTime2", "S: DateTimeOffset R: DateTime Date VarChar(26) N: Int");
  expect("VarChar(10)", "S: NVarChar(10) Text VarChar(Max) R: Char(9) Int Date "
                        "N: Binary Xml");
  expect("VarChar(Max)", "R: NVarChar(Max) NText VarChar(10) S: Text");
  expect("NVarChar(10)", "S: NVarChar(Max) NText R: VarChar(50) Text N: Image");
  expect("Text", "S: VarChar(Max) R: VarChar(10) NText N: Int");
  expect("Binary(4)", "S: Int NChar(2) VarBinary(4) Image R: SmallInt NChar "
                      "Decimal Xml N: Float Text");
  expect("VarBinary", "S: TinyInt Money R: SmallInt");
  expect("Image", "S: VarBinary(Max) R: Binary(5) N: Text");
  expect("Xml", "S: NVarChar(Max) R: VarChar(Max) Binary N: Text");
  expect("UniqueIdentifier", "S: VarChar(36) Binary(16) VarChar(Max) R: "
                             "Char(35) N: Text");
}

TEST(Cast, TypesInPrismaWords) {
  auto words = [](Provider provider, const char *text) {
    return typeInPrismaWords(typeOf(provider, text), provider, isEnum(text));
  };
  EXPECT_EQ(words(Provider::PostgreSQL, "Int"), "Integer");
  EXPECT_EQ(words(Provider::PostgreSQL, "String[] @db.VarChar(10)"),
            "VarChar(10)");
  EXPECT_EQ(words(Provider::PostgreSQL, "Decimal"), "Decimal");
  EXPECT_EQ(words(Provider::PostgreSQL, "Decimal(65,30)"), "Decimal(65,30)");
  EXPECT_EQ(words(Provider::PostgreSQL, "Char"), "Char");
  EXPECT_EQ(words(Provider::PostgreSQL, "DateTime"), "Timestamp(3)");
  EXPECT_EQ(words(Provider::PostgreSQL, "E"), "Enum(E)");
  EXPECT_EQ(words(Provider::PostgreSQL, "Unsupported(\"bit varying(3)\")"),
            "Unsupported(\"bit varying(3)\")");
  EXPECT_EQ(words(Provider::MySQL, "Boolean"), "TinyInt");
  EXPECT_EQ(words(Provider::SQLite, "Bytes"), "Binary");
  EXPECT_EQ(words(Provider::SQLite, "E"), "String");
}
