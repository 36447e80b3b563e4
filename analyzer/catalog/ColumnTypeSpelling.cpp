#include "catalog/Catalog.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static std::string argumentList(const ColumnType &type, StringRef separator) {
  if (type.arguments.empty())
    return "";
  return "(" + join(type.arguments, separator) + ")";
}

/// `format_type` of PostgreSQL 15: `timestamp(3) without time zone` has its
/// precision behind the first word.
static std::string spellPostgres(const ColumnType &type) {
  std::string text = type.schema.empty() ? "" : type.schema + ".";
  StringRef name = type.name;
  if (type.schema.empty() &&
      (name.starts_with("timestamp ") || name.starts_with("time "))) {
    auto [word, rest] = name.split(' ');
    text += (word + argumentList(type, ",") + " " + rest).str();
  } else {
    text += type.name + argumentList(type, ",");
  }
  return type.arrayDimensions ? text + "[]" : text;
}

static std::string spellMySQL(const ColumnType &type) {
  std::string text = type.name;
  if (!type.values.empty()) {
    std::vector<std::string> quoted;
    for (StringRef value : type.values) {
      std::string doubled;
      for (char c : value)
        doubled.append(c == '\'' ? 2 : 1, c);
      quoted.push_back("'" + doubled + "'");
    }
    return text + "(" + join(quoted, ",") + ")";
  }
  text += argumentList(type, ",");
  return type.isUnsigned ? text + " unsigned" : text;
}

std::string spelling(const ColumnType &type, Provider provider) {
  switch (provider) {
  case Provider::PostgreSQL:
    return spellPostgres(type);
  case Provider::MySQL:
    return spellMySQL(type);
  case Provider::SQLite:
    return type.name + argumentList(type, ",");
  case Provider::SQLServer:
  case Provider::CockroachDB:
  case Provider::MongoDB:
    return (type.schema.empty() ? "" : type.schema + ".") + type.name +
           argumentList(type, ",") + (type.arrayDimensions ? "[]" : "");
  }
  llvm_unreachable("covered switch");
}

} // namespace holdfast
