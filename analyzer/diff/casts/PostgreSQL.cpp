// PostgreSQL's casts as Prisma Migrate 7.10 knows them.
#include "diff/casts/CastTable.h"

namespace holdfast {

static constexpr TypeGroup groups[] = {
    {"sized", "VarChar Char"},
    {"integers", "SmallInt Integer BigInt"},
    {"floats", "Real DoublePrecision"},
    {"datetimes", "Timestamp Timestamptz"},
};

/// Whether `Decimal(p,s)` can have more digits than an integer of so many.
template <unsigned digits>
static bool hasMoreDigits(const TypeSize &from, const TypeSize &) {
  return !from.written || from.second > 0 || from.first > digits;
}

/// Decimal without arguments holds 131072 digits before the point.
static bool cutsDecimal(const TypeSize &from, const TypeSize &to) {
  if (!to.written)
    return false;
  return !from.written || losesDigits(from, to);
}

static bool cutsDecimalText(const TypeSize &from, const TypeSize &to) {
  if (!to.written)
    return false;
  if (!from.written)
    return to.first < 131073;
  unsigned signs = from.second > 0 ? 2 : 1;
  return from.first + signs > to.first;
}

static bool wasLonger(const TypeSize &from, const TypeSize &to) {
  return to.written && (!from.written || from.first > to.first);
}

static bool wasOneOrOpen(const TypeSize &from, const TypeSize &to) {
  return !to.written && from.written && from.first == 1;
}

static bool fits(const TypeSize &from, const TypeSize &to) {
  return to.written && from.written && to.first >= from.first;
}

static bool grows(const TypeSize &from, const TypeSize &to) {
  return to.written && from.written && to.first > from.first;
}

static bool bitsFit(const TypeSize &from, const TypeSize &to) {
  return !from.written || !to.written || to.first <= from.first;
}

/// A time without a precision has the most digits, and Prisma takes any other
/// precision for the same.
static bool samePrecision(const TypeSize &from, const TypeSize &to) {
  return !to.written || !from.written || from.first == to.first;
}

static constexpr CastRow rows[] = {
    {"*", "Text", Cast::Safe},
    {"*", "VarChar", Cast::Safe, isUnsized},

    {"SmallInt", "Decimal", Cast::Risky, hasFewerDigits<3>},
    {"SmallInt", "sized", Cast::Risky, isShorterThan<4>},
    {"Integer", "Decimal", Cast::Risky, hasFewerDigits<10>},
    {"Integer", "sized", Cast::Risky, isShorterThan<11>},
    {"Integer", "SmallInt", Cast::Risky},
    {"BigInt", "Decimal", Cast::Risky, hasFewerDigits<19>},
    {"BigInt", "sized", Cast::Risky, isShorterThan<20>},
    {"BigInt", "SmallInt Integer", Cast::Risky},
    {"integers", "Char", Cast::Risky, isUnsized},
    {"integers", "integers floats Decimal sized", Cast::Safe},
    {"Oid", "VarChar BigInt Integer", Cast::Safe},

    {"Decimal", "SmallInt", Cast::Risky, hasMoreDigits<2>},
    {"Decimal", "Integer", Cast::Risky, hasMoreDigits<9>},
    {"Decimal", "BigInt", Cast::Risky, hasMoreDigits<18>},
    {"Decimal", "Decimal", Cast::Risky, cutsDecimal},
    {"Decimal", "Char", Cast::Risky, isUnsized},
    {"Decimal", "sized", Cast::Risky, cutsDecimalText},
    {"Decimal", "floats", Cast::Risky},
    {"Decimal", "integers Decimal sized", Cast::Safe},
    {"Real", "sized", Cast::Risky, isShorterThan<47>},
    {"Real", "DoublePrecision", Cast::Safe},
    {"DoublePrecision", "sized", Cast::Risky, isShorterThan<317>},
    {"DoublePrecision", "Real", Cast::Risky},
    {"floats", "Char", Cast::Risky, isUnsized},
    {"floats", "sized", Cast::Safe},
    {"floats", "integers Decimal", Cast::Risky},
    {"Money", "Citext VarChar", Cast::Safe},
    {"Money", "*", Cast::Risky},

    {"Text", "Citext", Cast::Safe},
    {"Text", "sized", Cast::Risky},
    {"Char", "sized", Cast::Safe, wasUnsized},
    {"sized", "Char", Cast::Safe, wasOneOrOpen},
    {"sized", "Char", Cast::Risky, isUnsized},
    {"sized", "sized", Cast::Risky, wasLonger},
    {"sized", "sized", Cast::Safe},
    {"Citext", "VarChar", Cast::Safe},
    {"Citext", "*", Cast::Risky},
    {"Inet", "Citext VarChar", Cast::Safe},
    {"Boolean", "VarChar", Cast::Safe},
    {"Boolean", "Char", Cast::Safe, isAtLeast<5>},
    {"Boolean", "Char", Cast::Risky, isAtLeast<4>},
    {"ByteA", "sized", Cast::Risky, isAtLeast<3>},
    {"Uuid", "sized", Cast::Safe, isAtLeast<32>},
    {"Json", "JsonB", Cast::Safe},
    {"JsonB", "Json", Cast::Safe},
    {"Xml Json JsonB", "sized", Cast::Risky},

    {"Bit", "sized VarBit", Cast::Safe, wasUnsized},
    {"Bit", "VarBit", Cast::Safe, isUnsized},
    {"Bit", "sized VarBit", Cast::Safe, fits},
    {"VarBit", "VarBit", Cast::Safe, grows},
    {"VarBit", "VarBit", Cast::Safe, isUnsized},
    {"VarBit", "sized", Cast::Safe, fits},
    {"VarBit", "sized", Cast::Risky},
    {"VarBit", "Bit", Cast::Risky, bitsFit},

    {"Timestamp", "Timestamp", Cast::Same, samePrecision},
    {"Timestamp", "sized", Cast::Safe, isAtLeast<23>},
    {"Timestamptz", "Timestamptz", Cast::Same, samePrecision},
    {"Timestamptz", "sized", Cast::Safe, isAtLeast<28>},
    {"datetimes", "datetimes Date Time Timetz", Cast::Safe},
    {"Date", "sized", Cast::Safe, isAtLeast<28>},
    {"Date", "datetimes", Cast::Safe},
    {"Time", "Time", Cast::Same, samePrecision},
    {"Time", "sized", Cast::Safe, isAtLeast<14>},
    {"Time", "Timetz", Cast::Safe},
    {"Timetz", "Timetz", Cast::Same, samePrecision},
    {"Timetz", "sized", Cast::Safe, isAtLeast<19>},
    {"Timetz", "Timetz Time", Cast::Safe},
};

const CastTable postgresqlCasts = {groups, rows};

} // namespace holdfast
