#include "guard/Conversions.h"

#include "catalog/RenderType.h"
#include "diff/casts/CastOutcome.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::guard {

using sql::Casts;
using sql::Step;

/// What a type of CAST in SQLite makes of values: those of its affinity. What
/// is put into a column without a cast stays what it is.
static bool losesInSqlite(const ColumnType &from, const ColumnType &to) {
  std::optional<Scalar> was = sqliteScalar(from);
  bool isWhole = was == Scalar::Int || was == Scalar::Boolean;
  bool isNumber = isWhole || was == Scalar::Float || was == Scalar::Decimal;
  StringRef name = to.name;
  auto says = [&](StringRef word) { return name.contains_insensitive(word); };
  if (says("int"))
    return !isWhole && was != Scalar::BigInt;
  if (says("char") || says("clob") || says("text") || says("blob") ||
      name.empty())
    return false;
  bool isReal = says("real") || says("floa") || says("doub");
  return !isNumber && (isReal || was != Scalar::BigInt);
}

/// MySQL's SIGNED and UNSIGNED, which no column has.
static ColumnType columnTypeOfMysqlCast(ColumnType type) {
  bool isSigned = StringRef(type.name).starts_with("signed");
  bool isUnsigned = StringRef(type.name).starts_with("unsigned");
  if (isSigned || isUnsigned) {
    type.name = "bigint";
    type.isUnsigned = isUnsigned;
  }
  return type;
}

/// A date is a date as a text, too.
static bool isText(const ColumnType &type) {
  StringRef name = type.name;
  return name.contains("text") || name.contains("char");
}

static bool loses(const ColumnType &from, const ColumnType &to,
                  Provider provider, Conversion conversion,
                  bool failureIsLoss) {
  CastOutcome outcome = outcomeOfCast(from, to, provider, conversion);
  if (failureIsLoss && !outcome.failure.empty())
    return true;
  bool isCut = StringRef(outcome.loss).starts_with("be cut");
  return !outcome.loss.empty() && (isCut || !isText(to));
}

bool Conversions::mayLose(const ColumnType &from, const Casts &casts) const {
  ColumnType type = from;
  for (const ColumnType &cast : casts) {
    ColumnType next = cast;
    bool isLost = false;
    if (existing.provider == Provider::SQLite) {
      isLost = losesInSqlite(type, next);
    } else if (existing.provider == Provider::MySQL) {
      // A cast warns of what does not fit, and goes on.
      next = columnTypeOfMysqlCast(cast);
      isLost = loses(type, next, existing.provider, Conversion::Cast, true);
    } else {
      isLost = loses(type, next, existing.provider, Conversion::Cast, false);
    }
    if (isLost)
      return true;
    type = std::move(next);
  }
  return false;
}

/// Two enums of MySQL, of which the new one lacks values.
static bool lacksValues(const ColumnType &from, const ColumnType &to) {
  return !from.values.empty() && !to.values.empty() &&
         !all_of(from.values, [&](const std::string &value) {
           return is_contained(to.values, value);
         });
}

bool Conversions::mayLose(const ColumnType &from, const ColumnType &to,
                          const Step &by) const {
  if (from.name.empty() || to.name.empty())
    return false; // nobody knows
  bool isLenientHere = isLenient(by);
  return loses(from, to, existing.provider, Conversion::Assigned,
               isLenientHere) ||
         (isLenientHere && lacksValues(from, to));
}

bool Conversions::mayLose(const ColumnType &from, const Casts &casts,
                          const ColumnType &to, const Step &by) const {
  return mayLose(from, casts) ||
         mayLose(casts.empty() ? from : casts.back(), to, by);
}

bool Conversions::isLenient(const Step &by) const {
  bool leavesOut = by.kind == Step::Kind::Insert && by.rows &&
                   by.rows->onConflict == sql::Conflict::Kind::LeavesOut;
  return existing.provider == Provider::MySQL &&
         (isLax || by.options.ignoresErrors || leavesOut);
}

void Conversions::pass(const Step &step) {
  if (step.kind != Step::Kind::Set || step.name != "sql_mode")
    return;
  StringRef mode = step.value;
  bool isStrict = mode.contains_insensitive("strict") ||
                  mode.contains_insensitive("traditional") ||
                  mode.equals_insensitive("default");
  // `replace(@@sql_mode, 'STRICT_TRANS_TABLES', '')`
  bool takesOut = mode.contains_insensitive("replace");
  if (mode.contains('@') && !takesOut)
    isLax = false; // as it was before, or more
  else
    isLax = isStrict == takesOut;
}

} // namespace holdfast::guard
