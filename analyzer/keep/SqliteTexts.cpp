#include "keep/SqliteTexts.h"

#include "catalog/SqlName.h"
#include "keep/RowText.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

#include <cstdlib>

using namespace llvm;
using holdfast::introspect::SqliteValue;

namespace holdfast::keep {

void appendSqliteCell(std::string &line, const SqliteValue &value) {
  switch (value.type) {
  case SqliteValue::Type::Null:
    appendNull(line);
    return;
  case SqliteValue::Type::Integer:
    line += 'i';
    line += std::to_string(value.integer);
    return;
  case SqliteValue::Type::Real: {
    char digits[40];
    std::snprintf(digits, sizeof(digits), "r%.17g", value.real);
    line += digits;
    return;
  }
  case SqliteValue::Type::Text:
    line += 't';
    appendCell(line, value.bytes);
    return;
  case SqliteValue::Type::Blob:
    line += 'b';
    line += toHex(value.bytes, /*LowerCase=*/true);
    return;
  }
}

void appendSqliteRow(std::string &line, ArrayRef<SqliteValue> row) {
  for (const SqliteValue &value : row) {
    if (&value != row.begin())
      line += '\t';
    appendSqliteCell(line, value);
  }
}

static bool isInteger(StringRef text) {
  int64_t value;
  return !text.getAsInteger(10, value);
}

std::optional<std::string> sqliteLiteral(StringRef cell,
                                         std::vector<double> *numbers) {
  if (cell.empty())
    return std::nullopt;
  StringRef rest = cell.drop_front();
  switch (cell.front()) {
  case 'i':
    if (isInteger(rest))
      return rest.str();
    return std::nullopt;
  case 'r': {
    std::string digits = rest.str();
    char *end = nullptr;
    double value = std::strtod(digits.c_str(), &end);
    if (rest.empty() || *end)
      return std::nullopt;
    if (!numbers)
      return digits;
    numbers->push_back(value);
    return "?";
  }
  case 't':
    // A literal would end at a NUL.
    if (rest.contains('\0'))
      return "CAST(X'" + toHex(rest) + "' AS TEXT)";
    return stringLiteral(rest, Provider::SQLite);
  case 'b':
    if (rest.size() % 2 == 0 && all_of(rest, isHexDigit))
      return "X'" + rest.str() + "'";
    return std::nullopt;
  }
  return std::nullopt;
}

} // namespace holdfast::keep
