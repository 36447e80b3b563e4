#pragma once

#include "rules/RuleDefinition.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace holdfast {

/// A key or index with its model.
struct KeyOf {
  const Model &model;
  const IndexAttribute &index;

  /// Null for an attribute of the block.
  const Field *field() const;
  bool isBlockAttribute() const { return !field(); }
  /// Whether Prisma looks into it: not when it cannot be understood, nor an id
  /// that is repeated or lacks its fields.
  bool isVisited() const;
  /// What Prisma underlines.
  Span span() const;
  /// That of an argument, else of the attribute.
  Span argumentSpan(llvm::StringRef name) const;
  /// `@@unique`, `@id`.
  std::string spelling() const;
  /// The fields as written: `a, b`.
  std::string fieldNames() const;
};

/// Visits the keys and indexes of a model or view that Prisma looks into.
void forEachKey(const Model &model,
                llvm::function_ref<void(const KeyOf &)> visit);

/// A name in the list of a key, looked up.
struct KeyPart {
  enum class Kind { Column, Relation, Unknown };
  Kind kind;
  const Field *field; ///< the last one of a path; null when unknown
};

/// Looks up a name or, where composite types are `followed`, a path.
KeyPart lookUpKeyPart(const Model &model, llvm::StringRef path, bool followed);

/// The names in a list that cannot be used.
struct KeyProblems {
  llvm::SmallVector<llvm::StringRef, 2> unknown;
  llvm::SmallVector<const Field *, 2> relations;
  llvm::StringRef repeated; ///< then Prisma reports nothing else
  bool unreadable = false;  ///< values that are no names; then nothing is known

  bool any() const {
    return !unknown.empty() || !relations.empty() || !repeated.empty() ||
           unreadable;
  }
};

KeyProblems findKeyProblems(const Model &model, const Attribute &attribute,
                            bool followed);

/// Those of `@@id([…])` and its like; none for an attribute of a field.
KeyProblems findKeyProblems(const KeyOf &key);

/// Whether Prisma gets to all arguments: not after a list that it refuses, nor
/// of a second id.
bool isReadInFull(const KeyOf &key);

/// Visits `sort`, `length` and `ops` of each field in the list of a key.
void forEachKeyArgument(const Attribute &attribute,
                        llvm::function_ref<void(const Argument &)> visit);

/// Takes an argument out of the key's parentheses, with its comma.
Fix removeArgumentFix(const KeyOf &key, llvm::StringRef argument);

/// What the provider's keys can do, or what is allowed without a datasource.
const KeyFacts &keyFacts(const BlockContext &context);

/// The provider's name for messages.
llvm::StringRef providerName(const BlockContext &context);

} // namespace holdfast
