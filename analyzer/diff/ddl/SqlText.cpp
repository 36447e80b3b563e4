#include "diff/ddl/SqlText.h"

#include "catalog/LowerSchema.h"
#include "schema/Connector.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Base64.h"

using namespace llvm;

namespace holdfast {

std::string quotedText(StringRef text) { return quoted(text, '\'', '\''); }

std::string joinNames(const std::vector<std::string> &names,
                      StringRef separator,
                      function_ref<std::string(StringRef)> quote) {
  std::string text;
  for (const std::string &name : names) {
    if (!text.empty())
      text += separator;
    text += quote(name);
  }
  return text;
}

static std::string nameOr(const std::string &name, const Table &table,
                          ArrayRef<std::string> columns, StringRef suffix,
                          Provider provider) {
  if (!name.empty())
    return name;
  return constraintName(table.name, columns, suffix,
                        connectorOf(provider).maxIdentifierBytes);
}

std::string nameFor(const Index &index, const Table &table, Provider provider) {
  std::vector<std::string> columns;
  for (const IndexPart &part : index.parts)
    if (!part.column.empty())
      columns.push_back(part.column);
  return nameOr(index.name, table, columns, index.unique ? "_key" : "_idx",
                provider);
}

std::string nameFor(const PrimaryKey &key, const Table &table,
                    Provider provider) {
  return nameOr(key.name, table, {}, "_pkey", provider);
}

std::string nameFor(const ForeignKey &key, const Table &table,
                    Provider provider) {
  return nameOr(key.name, table, key.columns, "_fkey", provider);
}

static StringRef actionText(ReferentialAction action) {
  switch (action) {
  case ReferentialAction::Cascade:
    return "CASCADE";
  case ReferentialAction::Restrict:
    return "RESTRICT";
  case ReferentialAction::NoAction:
    return "NO ACTION";
  case ReferentialAction::SetNull:
    return "SET NULL";
  case ReferentialAction::SetDefault:
    return "SET DEFAULT";
  }
  llvm_unreachable("covered switch");
}

std::string actions(const ForeignKey &key) {
  return (" ON DELETE " + actionText(key.onDelete) + " ON UPDATE " +
          actionText(key.onUpdate))
      .str();
}

std::string foreignKeyClause(const ForeignKey &key, StringRef target,
                             function_ref<std::string(StringRef)> quote,
                             StringRef referencedSeparator) {
  return (" FOREIGN KEY (" + joinNames(key.columns, ", ", quote) +
          ") REFERENCES " + target + "(" +
          joinNames(key.referencedColumns, referencedSeparator, quote) + ")" +
          actions(key))
      .str();
}

std::vector<std::string> commonColumns(const Table &from, const Table &to) {
  std::vector<std::string> names;
  for (const Column &column : from.columns)
    if (to.findColumn(column.name))
      names.push_back(column.name);
  sort(names);
  return names;
}

std::string dateTimeText(StringRef text) {
  auto isDigits = [&](size_t begin, size_t count) {
    return text.size() >= begin + count &&
           all_of(text.substr(begin, count), isDigit);
  };
  if (text.size() < 20 || !isDigits(0, 4) || text[4] != '-' ||
      (text[10] != 'T' && text[10] != 't'))
    return text.str();
  StringRef rest = text.drop_front(19);
  StringRef fraction;
  if (rest.consume_front(".")) {
    fraction = rest.take_while(isDigit);
    rest = rest.drop_front(fraction.size());
  }
  std::string out = (text.take_front(10) + " " + text.substr(11, 8)).str();
  // Milli-, micro- or nanoseconds, whatever holds all digits.
  StringRef digits = fraction.rtrim('0');
  if (!digits.empty()) {
    size_t width = digits.size() <= 3 ? 3 : digits.size() <= 6 ? 6 : 9;
    out += "." + digits.take_front(width).str() +
           std::string(width - std::min(width, digits.size()), '0');
  }
  return out + " " + (rest == "Z" || rest == "z" ? "+00:00" : rest.str());
}

std::string hexOfBase64(StringRef base64) {
  std::vector<char> bytes;
  if (Error error = decodeBase64(base64, bytes)) {
    consumeError(std::move(error));
    return base64.str();
  }
  return toHex(StringRef(bytes.data(), bytes.size()), /*LowerCase=*/true);
}

StringRef constantText(const ColumnDefault &value) {
  return value.written.empty() ? StringRef(value.text) : value.written;
}

} // namespace holdfast
