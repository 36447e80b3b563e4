#include "sql/AssignmentCasts.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::sql {

namespace {
/// Types that are cast to each other by assignment, all in both directions; the
/// others stand alone (pg_cast of PostgreSQL 15).
enum class Family {
  Unknown,
  Text, ///< everything is cast to these
  Number,
  Boolean,
  Json,
  Address,
  HardwareAddress,
  Bits,
  Date,
  Timestamp,
  TimestampZone,
  Time,
  TimeZone,
  Interval,
  Uuid,
  Bytes,
  Xml,
};
} // namespace

static Family familyOf(const ColumnType &type) {
  if (!type.schema.empty())
    return Family::Unknown;
  return StringSwitch<Family>(type.name)
      .Cases("text", "character varying", "character", "name", Family::Text)
      .Cases("smallint", "integer", "bigint", "numeric", Family::Number)
      .Cases("real", "double precision", Family::Number)
      .Case("boolean", Family::Boolean)
      .Cases("json", "jsonb", Family::Json)
      .Cases("inet", "cidr", Family::Address)
      .Cases("macaddr", "macaddr8", Family::HardwareAddress)
      .Cases("bit", "bit varying", Family::Bits)
      .Case("date", Family::Date)
      .Case("timestamp without time zone", Family::Timestamp)
      .Case("timestamp", Family::Timestamp)
      .Cases("timestamp with time zone", "timestamptz", Family::TimestampZone)
      .Cases("time without time zone", "time", Family::Time)
      .Cases("time with time zone", "timetz", Family::TimeZone)
      .Case("interval", Family::Interval)
      .Case("uuid", Family::Uuid)
      .Case("bytea", Family::Bytes)
      .Case("xml", Family::Xml)
      .Default(Family::Unknown);
}

/// Casts between the families of time.
static bool hasTimeCast(Family from, Family to) {
  using F = Family;
  static constexpr std::pair<F, F> casts[] = {{F::Date, F::Timestamp},
                                              {F::Date, F::TimestampZone},
                                              {F::Timestamp, F::Date},
                                              {F::Timestamp, F::Time},
                                              {F::Timestamp, F::TimestampZone},
                                              {F::TimestampZone, F::Date},
                                              {F::TimestampZone, F::Time},
                                              {F::TimestampZone, F::Timestamp},
                                              {F::TimestampZone, F::TimeZone},
                                              {F::Time, F::Interval},
                                              {F::Time, F::TimeZone},
                                              {F::TimeZone, F::Time},
                                              {F::Interval, F::Time}};
  return is_contained(casts, std::pair(from, to));
}

bool lacksAssignmentCast(const ColumnType &from, const ColumnType &to) {
  Family source = familyOf(from), target = familyOf(to);
  if (source == Family::Unknown || target == Family::Unknown)
    return false;
  // An array is cast by its elements, but to a text as a whole.
  bool toText = target == Family::Text && to.arrayDimensions == 0;
  if (toText)
    return false;
  if ((from.arrayDimensions > 0) != (to.arrayDimensions > 0))
    return true;
  if (target == Family::Text || source == target)
    return false;
  return !hasTimeCast(source, target);
}

} // namespace holdfast::sql
