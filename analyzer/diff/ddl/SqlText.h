#pragma once

#include "catalog/Catalog.h"
#include "catalog/SqlName.h"

#include "llvm/ADT/STLFunctionalExtras.h"

namespace holdfast {

/// `'it''s'`, as Prisma writes texts on every database.
std::string quotedText(llvm::StringRef text);

/// Names, each quoted by `quote`, with `separator` between them.
std::string joinNames(const std::vector<std::string> &names,
                      llvm::StringRef separator,
                      llvm::function_ref<std::string(llvm::StringRef)> quote);

/// The name that a key or index of `to` gets: its own, or Prisma's where it has
/// none, because its server names it by chance or keeps it nameless.
std::string nameFor(const Index &index, const Table &table, Provider provider);
std::string nameFor(const PrimaryKey &key, const Table &table,
                    Provider provider);
std::string nameFor(const ForeignKey &key, const Table &table,
                    Provider provider);

/// ` ON DELETE CASCADE ON UPDATE NO ACTION`
std::string actions(const ForeignKey &key);

/// ` FOREIGN KEY ("a", "b") REFERENCES target("c", "d")` with the actions.
std::string
foreignKeyClause(const ForeignKey &key, llvm::StringRef target,
                 llvm::function_ref<std::string(llvm::StringRef)> quote,
                 llvm::StringRef referencedSeparator = ", ");

/// The columns that both tables have, by name: what a redefinition copies.
std::vector<std::string> commonColumns(const Table &from, const Table &to);

/// A point in time as Prisma writes it into a default:
/// `2020-01-02 03:04:05.678 +00:00`; a text that is no RFC 3339 stays.
std::string dateTimeText(llvm::StringRef text);

/// The bytes of base64 text in hexadecimal digits.
std::string hexOfBase64(llvm::StringRef base64);

/// The text of a constant default: as the schema writes it, else as the catalog
/// has it.
llvm::StringRef constantText(const ColumnDefault &value);

} // namespace holdfast
