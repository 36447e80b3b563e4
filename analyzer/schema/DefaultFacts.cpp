// Functions and facts as Prisma 7.10 has them, tried on its engine.
#include "schema/DefaultFacts.h"

#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

const DefaultFacts defaultFactsWithoutProvider = {
    .oncePerTable = true, .onlyOnId = true, .onlyIndexed = true};

using Arguments = DefaultFunction::Arguments;

static constexpr DefaultFunction functions[] = {
    {"now", only(Scalar::DateTime), Arguments::None},
    {"autoincrement", either(Scalar::Int, Scalar::BigInt), Arguments::None},
    {"uuid", only(Scalar::String), Arguments::OneOfTwo, 4, 7},
    {"cuid", only(Scalar::String), Arguments::OneOfTwo, 1, 2},
    {"nanoid", only(Scalar::String), Arguments::Range, 2, 255},
    {"ulid", only(Scalar::String), Arguments::None},
    {"dbgenerated", 0, Arguments::Text},
    {"auto", 0, Arguments::None},
};

const DefaultFunction *findDefaultFunction(StringRef name) {
  auto found = find_if(functions, [&](const DefaultFunction &function) {
    return function.name == name;
  });
  return found == std::end(functions) ? nullptr : found;
}

} // namespace holdfast
