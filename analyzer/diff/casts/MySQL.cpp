// MySQL's casts as Prisma Migrate 7.10 knows them.
#include "diff/casts/CastTable.h"

namespace holdfast {

static constexpr TypeGroup groups[] = {
    {"texts", "TinyText Text MediumText LongText"},
    {"blobs", "TinyBlob Blob MediumBlob LongBlob"},
    {"sized", "Char VarChar Binary VarBinary"},
    {"signed", "TinyInt SmallInt MediumInt Int BigInt"},
    {"unsigned", "UnsignedTinyInt UnsignedSmallInt UnsignedMediumInt "
                 "UnsignedInt UnsignedBigInt"},
    {"floats", "Float Double"},
    {"dates", "Date DateTime Timestamp"},
};

/// No precision is less than one of 0.
static int precision(const TypeSize &size) {
  return size.written ? static_cast<int>(size.first) : -1;
}
static bool gainsPrecision(const TypeSize &from, const TypeSize &to) {
  return precision(from) < precision(to);
}

static bool keepsLength(const TypeSize &from, const TypeSize &to) {
  return to.first >= from.first;
}
static bool gainsLength(const TypeSize &from, const TypeSize &to) {
  return to.first > from.first;
}

/// Bits that hold so many bytes, and bytes that hold so many bits, in the way
/// that Prisma compares them.
static bool bitsHoldBytes(const TypeSize &from, const TypeSize &to) {
  return to.first >= from.first * 8;
}
static bool bytesWithinBits(const TypeSize &from, const TypeSize &to) {
  return from.first >= to.first * 8;
}
static bool has64Bits(const TypeSize &, const TypeSize &to) {
  return to.first == 64;
}
static bool had64Bits(const TypeSize &from, const TypeSize &) {
  return from.first == 64;
}

static bool holdsBigInt(const TypeSize &, const TypeSize &to) {
  return to.written && to.wholeDigits() >= 20;
}

/// `TIME(0)` is what `TIME` says.
static bool droppedZero(const TypeSize &from, const TypeSize &to) {
  return !to.written && from.first == 0;
}

static constexpr CastRow rows[] = {
    {"TinyInt", "SmallInt MediumInt Int BigInt Time", Cast::Safe},
    {"SmallInt", "MediumInt Int BigInt Time", Cast::Safe},
    {"TinyInt SmallInt", "sized texts blobs signed unsigned Bit floats Year",
     Cast::Risky},
    {"MediumInt Int", "BigInt sized texts blobs", Cast::Safe},
    {"MediumInt Int", "Bit", Cast::Safe, isAtLeast<32>},
    {"MediumInt Int", "Bit signed unsigned Year floats Decimal", Cast::Risky},
    {"BigInt", "sized texts blobs Bit floats Time", Cast::Safe},
    {"BigInt", "Decimal", Cast::Safe, holdsBigInt},
    {"BigInt", "signed unsigned Year", Cast::Risky},
    {"UnsignedTinyInt",
     "UnsignedSmallInt UnsignedMediumInt UnsignedInt UnsignedBigInt",
     Cast::Safe},
    {"UnsignedSmallInt", "UnsignedMediumInt UnsignedInt UnsignedBigInt",
     Cast::Safe},
    {"unsigned", "sized texts blobs signed unsigned Bit floats Time Year",
     Cast::Risky},

    {"Float", "Bit", Cast::Safe, isAtLeast<32>},
    {"Double", "Bit", Cast::Safe, has64Bits},
    {"floats", "sized", Cast::Risky, isAtLeast<32>},
    {"floats", "floats signed unsigned Decimal Json Year texts blobs Time",
     Cast::Safe},
    {"Decimal", "sized texts blobs", Cast::Safe},
    {"Decimal", "Decimal signed unsigned floats Bit Time Year Json",
     Cast::Risky},

    {"Bit", "Bit", Cast::Safe, gainsLength},
    {"Bit", "BigInt UnsignedBigInt", Cast::Safe, had64Bits},
    {"Bit", "Bit BigInt UnsignedBigInt Decimal floats", Cast::Risky},
    {"Bit", "Binary", Cast::Safe, bytesWithinBits},
    {"Bit", "signed unsigned Year texts blobs Char VarChar VarBinary",
     Cast::Safe},

    {"Char VarChar", "sized", Cast::Safe, keepsLength},
    {"Char VarChar", "texts blobs", Cast::Safe},
    {"Char VarChar", "*", Cast::Risky},
    {"texts", "TinyText TinyBlob", Cast::Risky},
    {"texts", "sized texts blobs Bit", Cast::Safe},
    {"texts", "*", Cast::Risky},
    {"blobs", "blobs", Cast::Safe},
    {"blobs", "sized texts Bit", Cast::Risky},
    {"Binary", "Binary", Cast::Safe, gainsLength},
    {"Binary", "Binary", Cast::Risky},
    {"Binary", "Bit", Cast::Safe, bitsHoldBytes},
    {"Binary", "sized texts blobs Decimal floats MediumInt", Cast::Safe},
    {"Binary", "signed unsigned Bit Time Year", Cast::Risky},
    {"VarBinary", "Binary VarBinary", Cast::Safe, gainsLength},
    {"VarBinary", "Blob MediumBlob LongBlob", Cast::Safe},
    {"VarBinary", "sized texts TinyBlob Bit", Cast::Risky},

    {"Date", "sized texts blobs Bit", Cast::Safe},
    {"Date", "DateTime Int BigInt UnsignedInt UnsignedBigInt Decimal floats",
     Cast::Safe},
    {"DateTime", "DateTime", Cast::Safe, gainsPrecision},
    {"DateTime", "DateTime", Cast::Risky},
    {"Timestamp", "Timestamp", Cast::Safe, gainsPrecision},
    {"Timestamp", "Timestamp", Cast::Risky},
    {"DateTime Timestamp", "Bit", Cast::Safe, has64Bits},
    {"DateTime Timestamp", "dates Time sized texts blobs BigInt UnsignedBigInt",
     Cast::Safe},
    {"Time", "Time", Cast::Same, droppedZero},
    {"Time", "Time sized texts blobs Decimal signed unsigned floats Bit",
     Cast::Safe},
    {"Time", "dates", Cast::Risky},
    {"Year", "TinyInt UnsignedTinyInt", Cast::None},
    {"Year", "sized texts blobs signed unsigned Bit floats", Cast::Safe},
    {"Year", "Decimal Json", Cast::Risky},
    {"Json", "sized texts blobs", Cast::Safe},
};

const CastTable mysqlCasts = {groups, rows};

} // namespace holdfast
