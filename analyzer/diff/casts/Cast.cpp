#include "diff/casts/Cast.h"
namespace holdfast {
Cast castBetween(const ColumnType &from, const ColumnType &to,
                 const CastContext &context) {
  if (context.provider == Provider::SQLite)
    return from.name == to.name ? Cast::Same
           : to.name == "TEXT"  ? Cast::Safe
                                : Cast::Risky;
  if (!from.unsupported.empty() && !to.unsupported.empty())
    return Cast::Same;
  return spelling(from, context.provider) == spelling(to, context.provider)
             ? Cast::Same
             : Cast::None;
}
std::string typeInPrismaWords(const ColumnType &type, Provider provider, bool) {
  return spelling(type, provider);
}
} // namespace holdfast
