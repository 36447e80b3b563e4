#include "keep/MysqlTexts.h"

#include "catalog/SqlName.h"

#include "llvm/ADT/StringRef.h"

using namespace llvm;

namespace holdfast::keep {

static bool isGeometry(StringRef type) {
  return type == "geometry" || type == "point" || type == "linestring" ||
         type == "polygon" || type == "multipoint" ||
         type == "multilinestring" || type == "multipolygon" ||
         type == "geomcollection";
}

bool isMysqlBinary(const ColumnType &type) {
  StringRef name = type.name;
  return name == "binary" || name == "varbinary" || name.ends_with("blob") ||
         isGeometry(name);
}

std::string mysqlExactText(const Column &column) {
  std::string name = quotedName(column.name, Provider::MySQL);
  if (isMysqlBinary(column.type))
    return "HEX(" + name + ")";
  if (column.type.name == "bit")
    return "CAST(" + name + " AS UNSIGNED)";
  // Of a float the server shows six digits, of a double all.
  if (column.type.name == "float")
    return "(" + name + " + 0e0)";
  return name;
}

std::string withoutForeignKeys(std::string creation) {
  constexpr StringLiteral start = "\n  CONSTRAINT `";
  for (size_t begin = creation.find(start); begin != std::string::npos;
       begin = creation.find(start, begin)) {
    size_t end = creation.find('\n', begin + 1);
    StringRef line = StringRef(creation).slice(begin, end);
    // A backtick in the name is doubled.
    size_t close = begin + start.size();
    while ((close = creation.find('`', close)) != std::string::npos &&
           StringRef(creation).substr(close + 1).starts_with("`"))
      close += 2;
    bool isKey =
        StringRef(creation).substr(close).starts_with("` FOREIGN KEY (");
    if (!isKey || end == std::string::npos) {
      begin += start.size();
      continue;
    }
    // The last of the lines has no comma, and takes that of the one before.
    bool isLast = !line.ends_with(",");
    creation.erase(begin, end - begin);
    if (isLast && begin > 0 && creation[begin - 1] == ',')
      creation.erase(begin - 1, 1);
  }
  return creation;
}

} // namespace holdfast::keep
