#include "catalog/CanonicalType.h"
#include "catalog/Lowering.h"
#include "catalog/PostgresValues.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static void setArguments(ColumnType &type, StringRef list) {
  SmallVector<StringRef, 2> parts;
  list.split(parts, ',', -1, /*KeepEmpty=*/false);
  for (StringRef part : parts)
    type.arguments.push_back(part.trim().str());
}

/// The catalog's type for a native type and its arguments.
static ColumnType nativeColumnType(const NativeType &native,
                                   ArrayRef<std::string> arguments) {
  ColumnType type;
  type.name = native.catalog.str();
  type.isUnsigned = native.isUnsigned;
  for (const std::string &argument : arguments)
    type.arguments.push_back(StringRef(argument).lower());
  if (type.arguments.empty()) {
    setArguments(type, native.impliedArgument);
    type.impliedArguments = native.optionalArguments > 0;
  }
  return type;
}

std::optional<ColumnType> defaultColumnType(const Connector &connector,
                                            Scalar scalar) {
  const DefaultType &entry =
      connector.defaultTypes[static_cast<unsigned>(scalar)];
  ColumnType type;
  if (const NativeType *native = connector.findNativeType(entry.native))
    type = nativeColumnType(*native, {});
  else if (!entry.catalog.empty())
    type.name = entry.catalog.str();
  else
    return std::nullopt;
  if (!entry.arguments.empty()) {
    type.arguments.clear();
    setArguments(type, entry.arguments);
    // Prisma writes these out.
    type.impliedArguments = false;
  }
  return type;
}

static ColumnType enumColumnType(const Lowering &lowering,
                                 const Enum &enumeration) {
  ColumnType type;
  switch (lowering.provider()) {
  case Provider::MySQL:
  case Provider::MongoDB: // stored as texts, known by Prisma alone
    type.name = "enum";
    for (const EnumValue &value : enumeration.values)
      type.values.push_back(value.databaseName);
    break;
  case Provider::SQLite:
    type.name = "TEXT";
    break;
  default:
    type.schema = schemaNameOr(enumeration.schemaName, lowering.provider());
    type.name = enumeration.databaseName;
  }
  return type;
}

/// `Unsupported("vector(3)")` taken apart into name and arguments, so that it
/// equals what a replayed statement says.
static ColumnType unsupportedColumnType(const Lowering &lowering,
                                        const Field &field) {
  std::string text = unescape(field.declaration->type->unsupported->text);
  ColumnType type;
  StringRef name = text;
  if (name.ends_with(")") && name.contains('(')) {
    auto [head, tail] = name.split('(');
    name = head.rtrim();
    setArguments(type, tail.drop_back());
  }
  type.name = lowering.connector.capitalizesTypes ? name.upper() : name.str();
  type.unsupported = std::move(text);
  return type;
}

/// A Boolean in a native type that holds numbers too is what Booleans are
/// without one: MySQL's `@db.TinyInt` is `tinyint(1)` then.
static std::optional<ColumnType> scalarColumnType(const Connector &connector,
                                                  const Field &field) {
  const NativeType *native =
      field.nativeType ? connector.findNativeType(field.nativeType->name)
                       : nullptr;
  auto usual = defaultColumnType(connector, field.type.scalar);
  if (!native || (field.type.scalar == Scalar::Boolean && usual &&
                  usual->name == native->catalog &&
                  usual->isUnsigned == native->isUnsigned))
    return usual;
  return nativeColumnType(*native, field.nativeType->arguments);
}

static std::optional<ColumnType> columnType(const Lowering &lowering,
                                            const Field &field) {
  std::optional<ColumnType> type;
  if (field.type.kind == FieldType::Kind::Enum) {
    type = enumColumnType(lowering, *field.type.enumeration);
  } else if (field.type.kind == FieldType::Kind::Unsupported) {
    type = unsupportedColumnType(lowering, field);
  } else {
    type = scalarColumnType(lowering.connector, field);
  }
  if (type && field.isList())
    type->arrayDimensions = 1;
  // An extension's own type, which lives in the schema it was created in.
  if (type && lowering.connector.extensions &&
      !postgresExtensionOf(type->name).empty())
    type->schema = "public";
  if (type)
    canonicalizeType(*type, lowering.provider());
  return type;
}

/// Digits as a snapshot has them: no zeros before the first other digit, nor
/// behind the last one of a fraction.
static std::string canonicalNumber(StringRef digits) {
  while (digits.size() > 1 && digits[0] == '0' && isDigit(digits[1]))
    digits = digits.drop_front();
  if (digits.contains('.'))
    digits = digits.rtrim('0').rtrim('.');
  return digits.str();
}

/// Whether Prisma Client computes the default, so that the database needs none.
static bool isClientFunction(StringRef function) {
  return is_contained({"cuid", "uuid", "ulid", "nanoid", "auto"}, function);
}

static std::optional<ColumnDefault> callDefault(const Lowering &lowering,
                                                const Expression &call) {
  StringRef function = call.text;
  if (function == "now")
    return ColumnDefault{ColumnDefault::Kind::Now, ""};
  if (function == "autoincrement" || function == "sequence") {
    bool rowId =
        lowering.connector.numbersByRowId && function == "autoincrement";
    return ColumnDefault{ColumnDefault::Kind::Sequence,
                         rowId ? rowIdDefault.str() : ""};
  }
  if (function == "dbgenerated" && !call.items.empty() && call.items[0].value)
    return ColumnDefault{ColumnDefault::Kind::Expression,
                         unescape(call.items[0].value->text)};
  return std::nullopt;
}

/// The database's word for an enum's value, else the text as it is.
static std::string constantText(const Field &field, StringRef text) {
  if (field.type.kind == FieldType::Kind::Enum)
    if (const EnumValue *value = field.type.enumeration->findValue(text))
      return value->databaseName;
  return text.str();
}

/// A list default as Prisma writes it: `ARRAY['a', 'b']`.
static std::string arrayExpression(const Field &field,
                                   const Expression &array) {
  std::string text = "ARRAY[";
  for (const Argument &item : array.items) {
    if (!item.value)
      continue;
    if (text.back() != '[')
      text += ", ";
    bool quoted = item.value->kind == ExpressionKind::String ||
                  field.type.kind == FieldType::Kind::Enum;
    std::string value = item.value->kind == ExpressionKind::String
                            ? unescape(item.value->text)
                            : constantText(field, item.value->text);
    if (!quoted) {
      text += value;
      continue;
    }
    text += '\'';
    for (char c : value)
      text.append(c == '\'' ? 2 : 1, c);
    text += '\'';
  }
  return text + "]";
}

/// Whether the server keeps the value of a JSON document and not its text.
static bool isBinaryJson(const Lowering &lowering, const Field &field) {
  constexpr auto json = static_cast<size_t>(Scalar::Json);
  StringRef usual = lowering.connector.defaultTypes[json].native;
  return (field.nativeType ? StringRef(field.nativeType->name) : usual) ==
         "JsonB";
}

static std::optional<ColumnDefault> valueDefault(const Lowering &lowering,
                                                 const Field &field) {
  const Expression *value = field.defaultValue;
  using Kind = ColumnDefault::Kind;
  switch (value->kind) {
  case ExpressionKind::Call:
    return callDefault(lowering, *value);
  case ExpressionKind::String:
    // Where there can be none, Prisma writes none.
    if (!lowering.connector.documentDefaults &&
        field.type.kind == FieldType::Kind::Scalar &&
        (field.type.scalar == Scalar::Json ||
         field.type.scalar == Scalar::Bytes))
      return std::nullopt;
    if (field.type.kind == FieldType::Kind::Scalar &&
        field.type.scalar == Scalar::Json && isBinaryJson(lowering, field))
      if (auto json = canonicalJson(unescape(value->text)))
        return ColumnDefault{Kind::Literal, std::move(*json)};
    if (field.type.scalar == Scalar::Decimal)
      return ColumnDefault{Kind::Literal,
                           canonicalNumber(unescape(value->text))};
    return ColumnDefault{Kind::Literal, unescape(value->text)};
  case ExpressionKind::Number:
    return ColumnDefault{Kind::Literal, canonicalNumber(value->text)};
  case ExpressionKind::Array:
    if (value->items.empty())
      return ColumnDefault{Kind::Literal, "{}"};
    return ColumnDefault{Kind::Expression, arrayExpression(field, *value)};
  case ExpressionKind::Path:
    return ColumnDefault{Kind::Literal, constantText(field, value->text)};
  case ExpressionKind::Object:
    return std::nullopt;
  }
  llvm_unreachable("covered switch");
}

static std::optional<ColumnDefault> columnDefault(const Lowering &lowering,
                                                  const Field &field) {
  if (!field.defaultValue)
    return std::nullopt;
  std::optional<ColumnDefault> value = valueDefault(lowering, field);
  if (!value || value->kind != ColumnDefault::Kind::Literal)
    return value;
  const Expression &source = *field.defaultValue;
  value->written = source.kind == ExpressionKind::String ? unescape(source.text)
                   : source.kind == ExpressionKind::Number ? source.text.str()
                                                           : value->text;
  return value;
}

/// The row id counts by itself with or without `@default(autoincrement())`.
static bool isRowId(const Lowering &lowering, const Field &field) {
  if (!lowering.connector.intIdIsRowId ||
      field.type.kind != FieldType::Kind::Scalar ||
      field.type.scalar != Scalar::Int)
    return false;
  const IndexAttribute *key = field.model->primaryKey();
  return key && key->fields.size() == 1 && key->fields[0].field == &field;
}

/// SQL Server's name of a default: that of `@default(…, map: "…")`, else
/// Prisma's own.
static std::string defaultName(const Lowering &lowering, const Field &field) {
  const Expression *map = field.defaultAttribute
                              ? field.defaultAttribute->find("map", false)
                              : nullptr;
  return map && map->kind == ExpressionKind::String
             ? unescape(map->text)
             : lowering.name(field.model->tableName, {field.columnName}, "_df");
}

std::optional<Column> lowerColumn(const Lowering &lowering,
                                  const Field &field) {
  if (!field.isColumn())
    return std::nullopt;
  std::optional<ColumnType> type = columnType(lowering, field);
  if (!type)
    return std::nullopt;
  Column column;
  column.name = field.columnName;
  column.type = std::move(*type);
  // Prisma makes list columns nullable, whatever their arity.
  column.nullable = field.arity != Arity::Required;
  column.defaultValue = isRowId(lowering, field)
                            ? ColumnDefault{ColumnDefault::Kind::Sequence, ""}
                            : columnDefault(lowering, field);
  if (const Expression *value = field.defaultValue;
      value && value->kind == ExpressionKind::Call) {
    column.filledByClient = isClientFunction(value->text);
    column.unspecifiedDefault =
        value->text == "dbgenerated" && value->items.empty();
  }
  if (column.defaultValue && lowering.connector.keys.namedDefaults &&
      column.defaultValue->kind != ColumnDefault::Kind::Sequence)
    column.defaultValue->constraint = defaultName(lowering, field);
  column.origin = originOf(field);
  return column;
}

} // namespace holdfast
