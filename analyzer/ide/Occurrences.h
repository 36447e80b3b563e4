#pragma once

#include "ide/Symbol.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <vector>

/// Where the names of a schema stand.
namespace holdfast {

/// One place where the name of a symbol stands, and how it is used there.
struct Occurrence {
  enum class Role {
    Declaration,
    Type,         ///< of a field
    RelationList, ///< in `fields: […]` or `references: […]`
    Key,          ///< in `@@id`, `@@unique`, `@@index` or `@@fulltext`
    Condition,    ///< in `where: { … }`
    Default,      ///< a value of an enum in `@default(…)`
    RelationName, ///< within the quotes of `@relation("…")`
  };
  const Document *document;
  Range range; ///< the name alone, without quotes
  Symbol symbol;
  Role role;
};

using VisitOccurrence = llvm::function_ref<void(const Occurrence &)>;

/// Visits every name of the schema, or of one document, that stands for
/// something; names that stand for nothing are left out. Block by block, not
/// in the order of the text within one.
void forEachOccurrence(const Schema &schema, VisitOccurrence visit);
void forEachOccurrence(const Schema &schema, const Document &document,
                       VisitOccurrence visit);

/// The name at a byte offset, or that ends there; nothing where none stands.
std::optional<Occurrence>
findOccurrence(const Schema &schema, const Document &document, uint32_t offset);

/// Every place where the symbol's name stands, in the order of files and text;
/// its declaration among them.
std::vector<Occurrence> occurrencesOf(const Schema &schema,
                                      const Symbol &symbol);

/// The place where the symbol is declared: its name. Of a relation, the first
/// name that it is given.
Span declarationOf(const Schema &schema, const Symbol &symbol);

/// The name that the schema calls it.
llvm::StringRef nameOf(const Symbol &symbol);

} // namespace holdfast
