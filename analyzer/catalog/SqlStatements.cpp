#include "catalog/SqlStatements.h"

#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

std::string SqlTable::quoted() const {
  return qualifiedName(schema == defaultSchema(provider) ? "" : schema, name,
                       provider);
}

/// What `sp_rename` takes for an object: its quoted names, in a text.
static std::string objectText(const SqlTable &table, StringRef part = "") {
  std::string text = table.quoted();
  if (!part.empty())
    text += "." + quotedName(part, table.provider);
  return stringLiteral(text, table.provider);
}

std::string SqlTable::rename(StringRef to) const {
  if (connectorOf(provider).renamesByProcedure)
    return "EXEC sp_rename " + objectText(*this) + ", " +
           stringLiteral(to, provider);
  return "ALTER TABLE " + quoted() + " RENAME TO " + quotedName(to, provider);
}

std::string SqlTable::moveTo(StringRef otherSchema) const {
  std::string from = qualifiedName(schema, name, provider);
  std::string to = quotedName(otherSchema, provider);
  if (connectorOf(provider).renamesByProcedure)
    return "ALTER SCHEMA " + to + " TRANSFER " + from;
  return "ALTER TABLE " + from + " SET SCHEMA " + to;
}

std::string SqlTable::renameColumn(StringRef from, StringRef to) const {
  if (connectorOf(provider).renamesByProcedure)
    return "EXEC sp_rename " + objectText(*this, from) + ", " +
           stringLiteral(to, provider) + ", 'COLUMN'";
  return "ALTER TABLE " + quoted() + " RENAME COLUMN " +
         quotedName(from, provider) + " TO " + quotedName(to, provider);
}

std::string SqlTable::addColumn(StringRef column, StringRef type) const {
  const Connector &connector = connectorOf(provider);
  return ("ALTER TABLE " + quoted() + " " + connector.addColumnWords + " " +
          quotedName(column, provider) + " " + type +
          (connector.columnsDefaultToNotNull ? " NULL" : ""))
      .str();
}

std::string SqlTable::setNotNull(StringRef column) const {
  return "ALTER TABLE " + quoted() + " ALTER COLUMN " +
         quotedName(column, provider) + " SET NOT NULL";
}

std::string SqlTable::setDefault(StringRef column, StringRef value) const {
  std::string name = quotedName(column, provider);
  std::string change =
      connectorOf(provider).keys.namedDefaults
          ? ("ADD DEFAULT " + value + " FOR " + name).str()
          : ("ALTER COLUMN " + name + " SET DEFAULT " + value).str();
  return "ALTER TABLE " + quoted() + " " + change;
}

std::string SqlTable::fillNulls(StringRef column) const {
  std::string name = quotedName(column, provider);
  return "UPDATE " + quoted() + " SET " + name + " = … WHERE " + name +
         " IS NULL";
}

std::string SqlTable::replaceValues(StringRef column,
                                    ArrayRef<std::string> values) const {
  std::string name = quotedName(column, provider);
  auto texts = map_range(values, [&](const std::string &value) {
    return stringLiteral(value, provider);
  });
  return "UPDATE " + quoted() + " SET " + name + " = '…' WHERE " + name +
         " IN (" + join(texts, ", ") + ")";
}

} // namespace holdfast
