#pragma once

#include "schema/Scalar.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <optional>

namespace holdfast {

/// The words that `type:` of `@@index` may hold.
enum class IndexType { BTree, Hash, Gist, Gin, SpGist, Brin };

std::optional<IndexType> parseIndexType(llvm::StringRef text);

/// Whether the database's name of a type of index stands for one of them.
bool isIndexMethod(llvm::StringRef method);

/// A set of IndexTypes, one bit each.
using IndexTypeSet = uint8_t;
constexpr IndexTypeSet only(IndexType type) {
  return static_cast<IndexTypeSet>(1u << static_cast<unsigned>(type));
}
template <typename... Types> constexpr IndexTypeSet indexTypes(Types... types) {
  return static_cast<IndexTypeSet>((only(types) | ...));
}

enum class FulltextIndexes { None, OnePerModel, Any };

/// Columns that a type of index can hold, and how it may compare them. A column
/// fits when one of the rows allows it.
struct IndexableColumns {
  IndexType type;
  std::optional<Scalar> scalar;    ///< of columns without a native type
  llvm::StringLiteral nativeTypes; ///< with a space between them
  bool lists; ///< lists of any type; else the type of the elements counts
  /// Whether the database knows how to compare them when `ops` is not given.
  bool hasDefault;
  llvm::StringLiteral operatorClasses;
  bool lastOnly = false; ///< no other column may follow
};

/// What keys and indexes of one provider can do.
struct KeyFacts {
  bool namedPrimaryKeys = false;    ///< `map` of `@id`
  bool compoundPrimaryKeys = false; ///< `@@id` of several fields
  bool sortedPrimaryKeys = false;   ///< `sort` in `@id`
  bool lengths = false;             ///< `length`: only the start is indexed
  bool clustered = false;           ///< `clustered`
  bool conditions = false;          ///< `where`: some rows only
  bool namedDefaults = false;       ///< `map` of `@default`
  bool shardKeys = false;
  FulltextIndexes fulltext = FulltextIndexes::None;
  bool sortedFulltext = false; ///< `sort` in `@@fulltext`
  /// An index that has the fields of another one is refused.
  bool refusesEqualIndexes = false;
  IndexTypeSet indexTypes = only(IndexType::BTree);
  bool operatorClasses = false; ///< `ops`
  IndexTypeSet singleColumnTypes = 0;
  /// Types of index that take some columns only.
  IndexTypeSet choosyTypes = 0;
  /// What the choosy types take.
  llvm::ArrayRef<IndexableColumns> indexableColumns = {};
};

extern const IndexableColumns postgresqlIndexableColumns[25];
extern const IndexableColumns cockroachdbIndexableColumns[2];

/// Whether a list of words has the word.
bool hasWord(llvm::StringRef words, llvm::StringRef word);

/// Whether `ops` may hold the word, fit for the column or not.
bool isOperatorClass(llvm::StringRef name);

/// What Prisma allows in a schema without a datasource.
extern const KeyFacts keyFactsWithoutProvider;

} // namespace holdfast
