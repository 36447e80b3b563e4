#include "schema/ReferentialAction.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static constexpr StringLiteral sqlNames[] = {"NO ACTION", "RESTRICT", "CASCADE",
                                             "SET NULL", "SET DEFAULT"};
static constexpr StringLiteral prismaNames[] = {
    "NoAction", "Restrict", "Cascade", "SetNull", "SetDefault"};

StringRef sqlSpelling(ReferentialAction action) {
  return sqlNames[static_cast<int>(action)];
}

StringRef prismaSpelling(ReferentialAction action) {
  return prismaNames[static_cast<int>(action)];
}

std::optional<ReferentialAction> parseReferentialAction(StringRef prisma) {
  for (auto [index, name] : enumerate(prismaNames))
    if (name == prisma)
      return static_cast<ReferentialAction>(index);
  return std::nullopt;
}

} // namespace holdfast
