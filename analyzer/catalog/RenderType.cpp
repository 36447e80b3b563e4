#include "catalog/RenderType.h"

#include "catalog/CanonicalType.h"
#include "catalog/Lowering.h"
#include "schema/NativeTypes.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast {

std::optional<Scalar> sqliteScalar(const ColumnType &type) {
  std::string declared = spelling(type, Provider::SQLite);
  std::string lower = StringRef(declared).lower();
  StringRef name = lower;
  if (name.contains("char"))
    return Scalar::String;
  if (name.contains("numeric") || name.contains("decimal"))
    return Scalar::Decimal;
  return StringSwitch<std::optional<Scalar>>(name)
      .Case("text", Scalar::String)
      .Cases("int", "integer", "serial", Scalar::Int)
      .Case("bigint", Scalar::BigInt)
      .Cases("real", "float", "double", Scalar::Float)
      .Case("boolean", Scalar::Boolean)
      .Cases("date", "datetime", "timestamp", Scalar::DateTime)
      .Case("jsonb", Scalar::Json)
      .Cases("blob", "binary", Scalar::Bytes)
      .Default(std::nullopt);
}

/// The scalar that introspection gives a native type which may stand on two.
static Scalar scalarOf(const NativeType &native, const ColumnType &type) {
  bool oneBit = type.arguments.size() == 1 && type.arguments[0] == "1";
  return usualScalar(native, oneBit);
}

/// Six digits of a second.
static bool hasImpliedPrecision(const Connector &connector,
                                const ColumnType &type) {
  StringRef name = type.name;
  return connector.writesUsualPrecision &&
         (name.starts_with("time ") || name.starts_with("timestamp "));
}

static std::string nativeAttribute(const Connector &connector,
                                   const NativeType &native,
                                   const ColumnType &type, StringRef prefix) {
  std::string text = ("@" + prefix + "." + native.name).str();
  auto arguments = writtenArguments(type, connector.provider);
  if (arguments.empty() && hasImpliedPrecision(connector, type))
    arguments.push_back("6");
  unsigned allowed = native.requiredArguments + native.optionalArguments;
  if (arguments.empty() || allowed == 0)
    return text;
  return text + "(" + join(arguments, ", ") + ")";
}

static PrismaType unsupported(const Connector &connector,
                              const ColumnType &type) {
  ColumnType element = type;
  element.arrayDimensions = 0;
  // Without its schema, as Prisma's introspection names extension types.
  element.schema.clear();
  std::string text = spelling(element, connector.provider);
  return {std::nullopt, "Unsupported(" + quoteString(text) + ")", ""};
}

PrismaType prismaType(const Connector &connector, const ColumnType &type,
                      StringRef prefix) {
  if (connector.nativeTypes.empty()) {
    std::optional<Scalar> scalar = sqliteScalar(type);
    if (!scalar)
      return unsupported(connector, type);
    return {scalar, spelling(*scalar).str(), ""};
  }
  ColumnType element = type;
  element.arrayDimensions = 0;
  for (unsigned i = 0; i < scalarCount; ++i) {
    Scalar scalar = static_cast<Scalar>(i);
    if (defaultColumnType(connector, scalar) == element)
      return {scalar, spelling(scalar).str(), ""};
  }
  const NativeType *native =
      connector.findCatalogType(element.name, element.isUnsigned);
  if (!native)
    return unsupported(connector, type);
  Scalar scalar = scalarOf(*native, element);
  return {scalar, spelling(scalar).str(),
          nativeAttribute(connector, *native, element, prefix)};
}

} // namespace holdfast
