#include "catalog/CanonicalType.h"

#include "catalog/SqlType.h"
#include "diff/DefaultValue.h"
#include "diff/ddl/PostgresDdl.h"
#include "diff/ddl/SqlText.h"
#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast {

std::string PostgresDdl::enumTypeOf(const ColumnType &type) const {
  return qualified(type.schema, type.name);
}

/// PostgreSQL's short words for the names that its catalog has.
static std::string shortName(StringRef name) {
  return StringSwitch<std::string>(name)
      .Case("character varying", "VARCHAR")
      .Case("character", "CHAR")
      .Case("bit varying", "VARBIT")
      .Case("numeric", "DECIMAL")
      .Case("timestamp without time zone", "TIMESTAMP")
      .Case("timestamp with time zone", "TIMESTAMPTZ")
      .Case("time without time zone", "TIME")
      .Case("time with time zone", "TIMETZ")
      .Default(name.upper());
}

static std::string serialName(StringRef name) {
  return StringSwitch<std::string>(name)
      .Case("smallint", "SMALLSERIAL")
      .Case("bigint", "BIGSERIAL")
      .Default("SERIAL");
}

std::string PostgresDdl::builtinType(const Column &column) const {
  const ColumnType &type = column.type;
  const Connector &connector = connectorOf(to.provider);
  bool isKnown = any_of(connector.nativeTypes, [&](const NativeType &native) {
    return native.catalog == type.name;
  });
  if (!isKnown) {
    ColumnType element = type;
    element.arrayDimensions = 0;
    return sqlType(element, to.provider);
  }
  if (!isCockroach && countsByItself(column))
    return serialName(type.name);
  if (type.name == "\"char\"")
    return type.name;
  std::string text =
      isCockroach ? StringRef(type.name).upper() : shortName(type.name);
  auto arguments = writtenArguments(type, to.provider);
  return arguments.empty() ? text : text + "(" + join(arguments, ",") + ")";
}

std::string PostgresDdl::typeOf(const Column &column) const {
  const ColumnType &type = column.type;
  std::string text = !type.unsupported.empty()
                         ? sqlTypeOfText(type.unsupported, to.provider)
                     : to.findEnum(type.schema, type.name) ||
                             from.findEnum(type.schema, type.name)
                         ? enumTypeOf(type)
                         : builtinType(column);
  return type.arrayDimensions ? text + "[]" : text;
}

std::string PostgresDdl::constantOf(StringRef text,
                                    const Column &column) const {
  ConstantKind kind = column.type.unsupported.empty()
                          ? constantKind(column.type, to.provider)
                          : ConstantKind::Text;
  switch (kind) {
  case ConstantKind::Integer:
  case ConstantKind::Decimal:
  case ConstantKind::Boolean:
    return text.str();
  case ConstantKind::Bytes:
    return text.starts_with("\\x") ? quotedText(text)
                                   : "'\\x" + hexOfBase64(text) + "'";
  case ConstantKind::DateTime:
    return quotedText(dateTimeText(text));
  case ConstantKind::Text:
  case ConstantKind::Json:
    return quotedText(text);
  }
  llvm_unreachable("covered switch");
}

std::string PostgresDdl::defaultOf(const Column &column) const {
  if (!column.defaultValue)
    return "";
  const ColumnDefault &value = *column.defaultValue;
  auto list = column.type.arrayDimensions ? listElements(value) : std::nullopt;
  if (list) {
    std::string text;
    for (const std::string &element : *list)
      text += (text.empty() ? "" : ", ") + constantOf(element, column);
    return "ARRAY[" + text + "]::" + typeOf(column);
  }
  switch (value.kind) {
  case ColumnDefault::Kind::Literal:
    return constantOf(constantText(value), column);
  case ColumnDefault::Kind::Now:
    return "CURRENT_TIMESTAMP";
  case ColumnDefault::Kind::Sequence:
    return value.text == rowIdDefault ? value.text : "";
  case ColumnDefault::Kind::Expression:
    return value.text;
  }
  llvm_unreachable("covered switch");
}

/// CockroachDB's columns that count have the options of their sequence.
std::string PostgresDdl::identityOf(const Column &column) const {
  if (!isCockroach || !countsByItself(column) ||
      column.defaultValue->text == rowIdDefault)
    return "";
  auto sequence = find_if(to.sequences, [&](const Sequence &candidate) {
    return candidate.origin.span == column.origin.span &&
           candidate.ownerColumn == column.name;
  });
  std::string text;
  auto add = [&](const Twine &option) {
    text += (text.empty() ? "" : " ") + option.str();
  };
  if (sequence != to.sequences.end()) {
    const SequenceOptions &options = sequence->options;
    if (options.isVirtual)
      add("VIRTUAL");
    if (options.increment > 1)
      add("INCREMENT " + Twine(options.increment));
    if (options.cache > 1)
      add("CACHE " + Twine(options.cache));
    if (options.start > 1)
      add("START " + Twine(options.start));
    if (options.minValue > 1)
      add("MINVALUE " + Twine(options.minValue));
    if (options.maxValue != 0 && options.maxValue != SequenceOptions().maxValue)
      add("MAXVALUE " + Twine(options.maxValue));
  }
  return " GENERATED BY DEFAULT AS IDENTITY" +
         (text.empty() ? "" : " (" + text + ")");
}

} // namespace holdfast
