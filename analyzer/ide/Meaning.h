#pragma once

#include "ide/docs/Documentation.h"
#include "schema/PrismaVersion.h"
#include "schema/Schema.h"

namespace holdfast {

/// What a word of Prisma's language means where it stands.
struct Meaning {
  Range range;
  /// How it is written, and what it does.
  const Documentation *documentation = nullptr;
  /// What it comes to with this provider; names in backquotes; may be empty.
  std::string here;
};

/// The word at a byte offset, or that ends there; nothing for names of the
/// schema's own and for words that mean nothing.
std::optional<Meaning> findMeaning(const Schema &schema, PrismaVersion prisma,
                                   const Document &document, uint32_t offset);

/// A word and what surrounds it.
struct WordPlace {
  const Schema &schema;
  PrismaVersion prisma;
  const Document &document;
  const Block &block;
  const Model *model = nullptr;
  const Field *field = nullptr;
  const Attribute *attribute = nullptr;
  llvm::StringRef argument = "";
};

/// Meaning::here of a word.
std::string meaningHere(const WordPlace &place, WordKind kind,
                        llvm::StringRef word);

} // namespace holdfast
