#include "rules/invalid/defaults/DefaultFunctions.h"

using namespace llvm;

namespace holdfast {

static constexpr ScalarSet string = only(Scalar::String);

// Name, field types, arguments, in composite types.
static constexpr DefaultFunction functions[] = {
    {"autoincrement", either(Scalar::Int, Scalar::BigInt),
     FunctionArguments::None, false},
    {"cuid", string, FunctionArguments::CuidVersion, true},
    {"uuid", string, FunctionArguments::UuidVersion, true},
    {"ulid", string, FunctionArguments::None, true},
    {"nanoid", string, FunctionArguments::NanoidLength, false},
    {"now", only(Scalar::DateTime), FunctionArguments::None, true},
};

const DefaultFunction *findDefaultFunction(StringRef name) {
  for (const DefaultFunction &function : functions)
    if (function.name == name)
      return &function;
  return nullptr;
}

std::vector<StringRef> defaultFunctionsFor(Scalar scalar) {
  std::vector<StringRef> names;
  for (const DefaultFunction &function : functions)
    if (function.scalars & only(scalar))
      names.push_back(function.name);
  return names;
}

} // namespace holdfast
