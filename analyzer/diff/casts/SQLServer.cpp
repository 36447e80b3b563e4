// SQL Server's casts as Prisma Migrate 7.10 knows them.
#include "diff/casts/CastTable.h"

namespace holdfast {

static constexpr TypeGroup groups[] = {
    {"chars", "Char VarChar"},
    {"nchars", "NChar NVarChar"},
    {"binaries", "Binary VarBinary"},
    {"integers", "TinyInt SmallInt Int BigInt"},
    {"money", "Money SmallMoney"},
    {"floats", "Float Real"},
    {"fromNumbers", "DateTime SmallDateTime"},
    {"dates", "Date Time DateTime DateTime2 DateTimeOffset SmallDateTime"},
};

/// Without a length they have one character or byte; `Max` holds everything.
template <unsigned n>
static bool isBelow(const TypeSize &, const TypeSize &to) {
  return to.first < n;
}
/// Prisma does not count `Max` among the lengths that some types fit into.
template <unsigned n>
static bool isNumberFrom(const TypeSize &, const TypeSize &to) {
  return to.first >= n && to.first != TypeSize::unlimited;
}
static bool isMax(const TypeSize &, const TypeSize &to) {
  return to.first == TypeSize::unlimited;
}
static bool wasMax(const TypeSize &from, const TypeSize &) {
  return from.first == TypeSize::unlimited;
}
static bool bothMax(const TypeSize &from, const TypeSize &to) {
  return wasMax(from, to) && isMax(from, to);
}
template <unsigned n>
static bool wasAbove(const TypeSize &from, const TypeSize &) {
  return from.first > n;
}

/// A character of NChar has two bytes.
static bool losesBytes(const TypeSize &from, const TypeSize &to) {
  return !isMax(from, to) && from.first > to.first * 2;
}

template <unsigned n>
static bool holdsFewerDigits(const TypeSize &, const TypeSize &to) {
  return to.wholeDigits() < n;
}
/// Digits of money, four of them after the point.
template <unsigned n>
static bool cutsMoney(const TypeSize &, const TypeSize &to) {
  return to.first < n || to.second < 4;
}
static bool cutsDecimal(const TypeSize &from, const TypeSize &to) {
  if (!from.written)
    return to.first < 18 || to.second > 0;
  if (!to.written)
    return from.first > 18 || from.second > 0;
  return losesDigits(from, to);
}
static bool cutsDecimalText(const TypeSize &from, const TypeSize &to) {
  unsigned signs = from.second > 0 ? 2 : 1;
  return from.first + signs > to.first;
}

static constexpr CastRow rows[] = {
    {"Bit", "integers Decimal money floats fromNumbers binaries chars nchars",
     Cast::Safe},
    {"integers", "Bit", Cast::Risky},
    {"TinyInt", "Decimal", Cast::Risky, holdsFewerDigits<3>},
    {"TinyInt", "chars nchars", Cast::Risky, isBelow<3>},
    {"SmallInt", "TinyInt", Cast::Risky},
    {"SmallInt", "Decimal", Cast::Risky, holdsFewerDigits<5>},
    {"SmallInt", "binaries", Cast::Risky, isBelow<2>},
    {"SmallInt", "chars nchars", Cast::Risky, isBelow<6>},
    {"Int", "TinyInt SmallInt SmallMoney fromNumbers", Cast::Risky},
    {"Int", "Decimal", Cast::Risky, holdsFewerDigits<10>},
    {"Int", "binaries", Cast::Risky, isBelow<4>},
    {"Int", "chars nchars", Cast::Risky, isBelow<11>},
    {"BigInt", "TinyInt SmallInt Int money fromNumbers", Cast::Risky},
    {"BigInt", "Decimal", Cast::Risky, holdsFewerDigits<19>},
    {"BigInt", "binaries", Cast::Risky, isBelow<8>},
    {"BigInt", "chars nchars", Cast::Risky, isBelow<20>},
    {"integers",
     "integers Decimal money floats fromNumbers binaries chars nchars",
     Cast::Safe},

    {"Decimal", "Decimal", Cast::Risky, cutsDecimal},
    {"Decimal", "chars nchars", Cast::Risky, cutsDecimalText},
    {"Decimal", "Decimal chars nchars", Cast::Safe},
    {"Money", "Decimal", Cast::Risky, cutsMoney<19>},
    {"Money", "chars nchars", Cast::Risky, isBelow<21>},
    {"Money", "binaries", Cast::Risky, isBelow<8>},
    {"SmallMoney", "Money", Cast::Safe},
    {"SmallMoney", "Decimal", Cast::Risky, cutsMoney<10>},
    {"SmallMoney", "chars nchars", Cast::Risky, isBelow<12>},
    {"SmallMoney", "binaries", Cast::Risky, isBelow<4>},
    {"money", "Decimal chars nchars binaries", Cast::Safe},
    // The catalog has one size of it, the default; the other is Real.
    {"Float", "Float", Cast::Same},
    {"Float", "chars nchars", Cast::Safe, isNumberFrom<317>},
    {"Float", "binaries", Cast::Safe, isNumberFrom<8>},
    {"Real", "chars nchars", Cast::Safe, isNumberFrom<47>},
    {"Real", "binaries", Cast::Safe, isNumberFrom<4>},
    {"floats", "chars nchars", Cast::Risky},
    {"Decimal money floats",
     "integers Decimal money floats Bit fromNumbers binaries", Cast::Risky},

    {"Date", "DateTime DateTime2 DateTimeOffset", Cast::Safe},
    {"Date", "chars nchars", Cast::Safe, isNumberFrom<10>},
    {"Date", "SmallDateTime chars nchars", Cast::Risky},
    {"Time", "DateTime2 DateTimeOffset", Cast::Safe},
    {"Time", "chars nchars", Cast::Safe, isNumberFrom<8>},
    {"Time", "fromNumbers chars nchars", Cast::Risky},
    {"DateTime", "DateTime2 DateTimeOffset", Cast::Safe},
    {"DateTime", "chars nchars", Cast::Safe, isNumberFrom<23>},
    {"DateTime2", "DateTimeOffset", Cast::Safe},
    {"DateTime2", "chars nchars", Cast::Safe, isNumberFrom<27>},
    {"DateTimeOffset", "chars nchars", Cast::Safe, isNumberFrom<33>},
    {"SmallDateTime", "DateTime DateTime2 DateTimeOffset", Cast::Safe},
    {"SmallDateTime", "chars nchars", Cast::Safe, isNumberFrom<19>},
    {"DateTime DateTime2 DateTimeOffset SmallDateTime", "dates chars nchars",
     Cast::Risky},

    {"nchars", "chars Text", Cast::Risky},
    {"VarChar", "NVarChar", Cast::Risky, bothMax},
    {"VarChar", "NText", Cast::Risky, wasMax},
    {"chars nchars", "chars nchars", Cast::Risky, losesLength},
    {"chars nchars", "chars nchars Text NText", Cast::Safe},
    {"chars nchars", "integers Decimal money floats Bit dates UniqueIdentifier",
     Cast::Risky},
    {"Text", "VarChar", Cast::Safe, isMax},
    {"NText", "NVarChar", Cast::Safe, isMax},
    {"Text NText", "chars nchars Text NText", Cast::Risky},
    {"Xml", "NVarChar", Cast::Safe, isMax},
    {"Xml", "chars nchars binaries", Cast::Risky},
    {"UniqueIdentifier", "chars nchars", Cast::Risky, isBelow<36>},
    {"UniqueIdentifier", "binaries", Cast::Risky, isBelow<16>},
    {"UniqueIdentifier", "chars nchars binaries", Cast::Safe},

    {"VarBinary", "SmallInt Int BigInt", Cast::Risky, wasUnsized},
    {"binaries", "TinyInt", Cast::Risky, wasAbove<1>},
    {"binaries", "SmallInt", Cast::Risky, wasAbove<2>},
    {"binaries", "Int SmallMoney", Cast::Risky, wasAbove<4>},
    {"binaries", "BigInt Money", Cast::Risky, wasAbove<8>},
    {"binaries", "integers money", Cast::Safe},
    {"binaries", "chars binaries", Cast::Risky, losesLength},
    {"binaries", "nchars", Cast::Risky, losesBytes},
    {"binaries", "chars nchars binaries Image", Cast::Safe},
    {"binaries", "Decimal Bit fromNumbers Xml UniqueIdentifier", Cast::Risky},
    {"Image", "VarBinary", Cast::Safe, isMax},
    {"Image", "binaries", Cast::Risky},
};

const CastTable sqlserverCasts = {groups, rows};

} // namespace holdfast
