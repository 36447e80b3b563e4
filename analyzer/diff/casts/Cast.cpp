#include "diff/casts/Cast.h"

#include "catalog/CanonicalType.h"
#include "diff/casts/CastTable.h"
#include "diff/casts/DocumentRead.h"
#include "schema/Connector.h"
#include "schema/NativeTypes.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static const NativeType *findNative(const ColumnType &type, Provider provider) {
  if (!type.unsupported.empty())
    return nullptr;
  return connectorOf(provider).findCatalogType(type.name, type.isUnsigned);
}

static unsigned numberOf(StringRef argument) {
  if (argument.equals_insensitive("max"))
    return TypeSize::unlimited;
  return argumentNumber(argument).value_or(0);
}

static TypeSize sizeOf(const ColumnType &type, const NativeType &native) {
  TypeSize size;
  if (native.requiredArguments + native.optionalArguments == 0)
    return size;
  // What the catalog does not print Prisma still tells from nothing.
  if (type.arguments.empty() && !type.impliedArguments &&
      !native.unprintedArgument.empty())
    return {true, numberOf(native.unprintedArgument), 0};
  size.written = !type.arguments.empty() && !type.impliedArguments;
  if (!type.arguments.empty())
    size.first = numberOf(type.arguments[0]);
  if (type.arguments.size() > 1)
    size.second = numberOf(type.arguments[1]);
  return size;
}

std::optional<SizedType> sizedTypeOf(const ColumnType &type,
                                     Provider provider) {
  const NativeType *native = findNative(type, provider);
  if (!native)
    return std::nullopt;
  return SizedType{native, sizeOf(type, *native)};
}

/// The words by which the rows of a table name a type: its own and its groups'.
static SmallVector<StringRef, 4> wordsFor(const CastTable &table,
                                          StringRef type) {
  SmallVector<StringRef, 4> words{type};
  for (const TypeGroup &group : table.groups)
    if (hasWord(group.types, type))
      words.push_back(group.name);
  return words;
}

static bool names(StringRef list, ArrayRef<StringRef> words) {
  return list == "*" ||
         any_of(words, [&](StringRef word) { return hasWord(list, word); });
}

Cast lookUp(const CastTable &table, const SizedType &from,
            const SizedType &to) {
  auto old = wordsFor(table, from.native->name);
  auto next = wordsFor(table, to.native->name);
  for (const CastRow &row : table.rows)
    if (names(row.from, old) && names(row.to, next) &&
        (!row.when || row.when(from.size, to.size)))
      return row.cast;
  return Cast::None;
}

/// Only text can hold a list, as PostgreSQL writes one.
static Cast castOfList(const ColumnType &to, const CastContext &context) {
  const NativeType *native =
      context.toEnum ? nullptr : findNative(to, context.provider);
  if (!native || to.arrayDimensions)
    return Cast::None;
  bool isText = hasWord("Text VarChar String", native->name);
  if (isText && !sizeOf(to, *native).written)
    return Cast::Safe;
  return isText || native->name == "Char" ? Cast::Risky : Cast::None;
}

static Cast castOfEnum(const ColumnType &from, const ColumnType &to,
                       const CastContext &context) {
  bool both = context.fromEnum && context.toEnum;
  if (connectorOf(context.provider).enumValues != EnumValues::InColumns)
    return both && from.name == to.name && from.schema == to.schema
               ? Cast::Same
               : Cast::None;
  if (!both)
    return Cast::Risky;
  if (from.values == to.values)
    return Cast::Same;
  bool keepsAll = all_of(from.values, [&](const std::string &value) {
    return is_contained(to.values, value);
  });
  return keepsAll ? Cast::Safe : Cast::Risky;
}

/// Between types of which Prisma does not know both.
static Cast castOfUnknown(const ColumnType &from, const ColumnType &to,
                          const NativeType *known, const CastContext &context) {
  switch (context.provider) {
  case Provider::MySQL:
    return Cast::Same;
  case Provider::SQLServer:
    if (known && known == findNative(to, context.provider))
      return known->scalars & only(Scalar::String) ? Cast::Safe : Cast::Risky;
    return known || from.name != to.name ? Cast::Risky : Cast::Same;
  default:
    return known ? Cast::Risky : Cast::Same;
  }
}

static Cast castOfKnown(const SizedType &from, const SizedType &to,
                        const CastContext &context) {
  if (from.native == to.native && from.size == to.size)
    return Cast::Same;
  // SQL Server does not tell whether an argument was written.
  if (context.provider == Provider::SQLServer && from.native == to.native &&
      from.size.first == to.size.first && from.size.second == to.size.second)
    return Cast::Same;
  switch (context.provider) {
  case Provider::PostgreSQL:
    return lookUp(postgresqlCasts, from, to);
  case Provider::MySQL:
    return lookUp(mysqlCasts, from, to);
  case Provider::SQLServer:
    return lookUp(sqlserverCasts, from, to);
  case Provider::CockroachDB:
    return cockroachCast(from, to, context.indexed);
  case Provider::SQLite:
  case Provider::MongoDB:
    break;
  }
  llvm_unreachable("has no native types");
}

/// Nothing is cast in documents; what is read as before is the same.
static Cast castOfDocument(const ColumnType &from, const ColumnType &to) {
  bool isSame = readStored(from, to) == DocumentRead::Same &&
                removedMembers(from, to).empty();
  return isSame ? Cast::Same : Cast::Risky;
}

Cast castBetween(const ColumnType &from, const ColumnType &to,
                 const CastContext &context) {
  if (context.provider == Provider::SQLite)
    return sqliteCast(from, to);
  if (context.provider == Provider::MongoDB)
    return castOfDocument(from, to);
  if (context.fromEnum || context.toEnum)
    return castOfEnum(from, to, context);
  if (!from.arrayDimensions != !to.arrayDimensions)
    return from.arrayDimensions ? castOfList(to, context) : Cast::None;
  const NativeType *old = findNative(from, context.provider);
  const NativeType *next = findNative(to, context.provider);
  if (!old || !next)
    return castOfUnknown(from, to, old ? old : next, context);
  return castOfKnown({old, sizeOf(from, *old)}, {next, sizeOf(to, *next)},
                     context);
}

std::string typeInPrismaWords(const ColumnType &type, Provider provider,
                              bool isEnum) {
  if (provider == Provider::SQLite)
    if (StringRef family = sqliteFamily(type); !family.empty())
      return family.str();
  if (isEnum)
    return "Enum(" + type.name + ")";
  const NativeType *native = findNative(type, provider);
  if (!native) {
    ColumnType element = type;
    element.arrayDimensions = 0;
    element.schema.clear();
    std::string text = type.unsupported.empty() ? spelling(element, provider)
                                                : type.unsupported;
    return "Unsupported(\"" + text + "\")";
  }
  if (!sizeOf(type, *native).written)
    return native->name.str();
  return (native->name + "(" + join(writtenArguments(type, provider), ",") +
          ")")
      .str();
}

} // namespace holdfast
