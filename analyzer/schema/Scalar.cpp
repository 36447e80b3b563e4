#include "schema/Scalar.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static constexpr StringLiteral names[scalarCount] = {
    "String",  "Boolean",  "Int",  "BigInt", "Float",
    "Decimal", "DateTime", "Json", "Bytes"};

StringRef spelling(Scalar scalar) { return names[static_cast<int>(scalar)]; }

std::optional<Scalar> parseScalar(StringRef text) {
  for (auto [index, name] : enumerate(names))
    if (name == text)
      return static_cast<Scalar>(index);
  return std::nullopt;
}

} // namespace holdfast
