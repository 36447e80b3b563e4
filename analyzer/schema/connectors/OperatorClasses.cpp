// The columns that the index types of PostgreSQL and CockroachDB take, as
// Prisma 7.10 judges each combination of type, column and operator class.
#include "schema/KeyFacts.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

// Type, scalar, native types, lists, has a default, operator classes.
const IndexableColumns postgresqlIndexableColumns[] = {
    {IndexType::Gist, {}, "Inet", false, false, "InetOps"},
    {IndexType::Gist, Scalar::String, "", false, true, ""},
    {IndexType::Gin, Scalar::Json, "JsonB", false, true,
     "JsonbOps JsonbPathOps"},
    {IndexType::Gin, {}, "", true, true, "ArrayOps"},
    {IndexType::SpGist, Scalar::String, "Text VarChar Char", false, true,
     "TextOps"},
    {IndexType::SpGist, {}, "Inet", false, true, "InetOps"},
    {IndexType::Brin, Scalar::String, "Text VarChar", false, true,
     "TextBloomOps TextMinMaxOps"},
    {IndexType::Brin,
     {},
     "Char",
     false,
     true,
     "BpcharBloomOps BpcharMinMaxOps"},
    {IndexType::Brin,
     {},
     "Inet",
     false,
     true,
     "InetInclusionOps InetBloomOps InetMinMaxOps InetMinMaxMultiOps"},
    {IndexType::Brin, {}, "Bit", false, true, "BitMinMaxOps"},
    {IndexType::Brin, {}, "VarBit", false, true, "VarBitMinMaxOps"},
    {IndexType::Brin,
     {},
     "Uuid",
     false,
     true,
     "UuidBloomOps UuidMinMaxOps UuidMinMaxMultiOps"},
    {IndexType::Brin,
     {},
     "SmallInt",
     false,
     true,
     "Int2BloomOps Int2MinMaxOps Int2MinMaxMultiOps"},
    {IndexType::Brin, Scalar::Int, "Integer", false, true,
     "Int4BloomOps Int4MinMaxOps Int4MinMaxMultiOps"},
    {IndexType::Brin, Scalar::BigInt, "BigInt", false, true,
     "Int8BloomOps Int8MinMaxOps Int8MinMaxMultiOps"},
    {IndexType::Brin,
     {},
     "Oid",
     false,
     true,
     "OidBloomOps OidMinMaxOps OidMinMaxMultiOps"},
    {IndexType::Brin,
     {},
     "Real",
     false,
     true,
     "Float4BloomOps Float4MinMaxOps Float4MinMaxMultiOps"},
    {IndexType::Brin, Scalar::Float, "DoublePrecision", false, true,
     "Float8BloomOps Float8MinMaxOps Float8MinMaxMultiOps"},
    {IndexType::Brin, Scalar::Decimal, "Decimal", false, true,
     "NumericBloomOps NumericMinMaxOps NumericMinMaxMultiOps"},
    {IndexType::Brin, Scalar::DateTime, "Timestamp", false, true,
     "TimestampBloomOps TimestampMinMaxOps TimestampMinMaxMultiOps"},
    {IndexType::Brin,
     {},
     "Timestamptz",
     false,
     true,
     "TimestampTzBloomOps TimestampTzMinMaxOps TimestampTzMinMaxMultiOps"},
    {IndexType::Brin,
     {},
     "Date",
     false,
     true,
     "DateBloomOps DateMinMaxOps DateMinMaxMultiOps"},
    {IndexType::Brin,
     {},
     "Time",
     false,
     true,
     "TimeBloomOps TimeMinMaxOps TimeMinMaxMultiOps"},
    {IndexType::Brin,
     {},
     "Timetz",
     false,
     true,
     "TimeTzBloomOps TimeTzMinMaxOps TimeTzMinMaxMultiOps"},
    {IndexType::Brin, Scalar::Bytes, "ByteA", false, true,
     "ByteaBloomOps ByteaMinMaxOps"},
};

const IndexableColumns cockroachdbIndexableColumns[] = {
    {IndexType::Gin, Scalar::Json, "JsonB", false, true, "", true},
    {IndexType::Gin, {}, "", true, true, ""},
};

bool hasWord(StringRef words, StringRef word) {
  while (!words.empty()) {
    auto [first, rest] = words.split(' ');
    if (first == word)
      return true;
    words = rest;
  }
  return false;
}

bool isOperatorClass(StringRef name) {
  return any_of(postgresqlIndexableColumns, [&](const IndexableColumns &row) {
    return hasWord(row.operatorClasses, name);
  });
}

} // namespace holdfast
