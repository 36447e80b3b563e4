#pragma once

#include "engine/Analysis.h"
#include "ide/Symbol.h"

namespace holdfast {

/// Where the evidence has what a model, field, enum or value is in the
/// database: the statements that made it. Empty for what is no object there,
/// or not known; the spans belong to the analysis.
std::vector<Span> placesInDatabase(const Analysis &analysis,
                                   const Symbol &symbol);

/// The text of a `@map("…")`, or of a `map: "…"` of a key or relation, and
/// where the evidence has what it names.
struct MappedName {
  Range range; ///< the string with its quotes
  std::vector<Span> places;
};

/// The mapped name at a byte offset.
std::optional<MappedName> findMappedName(const Analysis &analysis,
                                         const Document &document,
                                         uint32_t offset);

} // namespace holdfast
