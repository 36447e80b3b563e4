#include "catalog/Snapshot.h"
#include "schema/Connector.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

/// `'a','b'` with doubled quotes inside.
static std::vector<std::string> parseQuotedList(StringRef text) {
  std::vector<std::string> values;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\'')
      continue;
    std::string &value = values.emplace_back();
    for (++i; i < text.size(); ++i) {
      if (text[i] == '\'') {
        if (i + 1 >= text.size() || text[i + 1] != '\'')
          break;
        ++i;
      }
      value += text[i];
    }
  }
  return values;
}

/// Whether text may follow the arguments: `timestamp(3) with time zone`.
static bool splitsName(StringRef name, StringRef tail) {
  return tail.empty() ||
         ((name == "timestamp" || name == "time") &&
          (tail == " with time zone" || tail == " without time zone"));
}

ColumnType parseTypeSpelling(StringRef text, Provider provider) {
  ColumnType type;
  if (text.consume_back("[]"))
    type.arrayDimensions = 1;
  if (connectorOf(provider).unsignedTypes && text.consume_back(" unsigned"))
    type.isUnsigned = true;
  size_t open = text.find('(');
  size_t close = text.rfind(')');
  StringRef name = text, tail;
  if (open != StringRef::npos && close != StringRef::npos && open < close &&
      splitsName(text.take_front(open), text.drop_front(close + 1))) {
    name = text.take_front(open);
    tail = text.drop_front(close + 1);
    StringRef inside = text.slice(open + 1, close);
    if (inside.starts_with("'")) {
      type.values = parseQuotedList(inside);
    } else {
      SmallVector<StringRef> arguments;
      inside.split(arguments, ',');
      for (StringRef argument : arguments)
        type.arguments.push_back(argument.trim().str());
    }
  }
  // `public.Role`: only user-defined types have a schema in their spelling.
  bool qualified = hasSchemas(provider) && name.contains('.');
  if (qualified) {
    auto [schema, rest] = name.split('.');
    type.schema = schema.str();
    name = rest;
  }
  type.name = (name + tail).str();
  return type;
}

} // namespace holdfast
