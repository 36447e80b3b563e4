#include "keep/MysqlTexts.h"

#include "catalog/SqlName.h"

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

} // namespace holdfast::keep
