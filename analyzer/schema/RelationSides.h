#pragma once

#include "schema/Connector.h"
#include "schema/Schema.h"

#include "llvm/ADT/STLFunctionalExtras.h"

namespace holdfast {

enum class RelationKind {
  OneToOne,
  OneToMany,
  ImplicitManyToMany, ///< a join table that Prisma makes and hides
  EmbeddedManyToMany, ///< both lists, at least one with `fields`
};

/// A relation with both of its fields. Forward is the side that has, or should
/// have, the columns; in a many-to-many relation, the model with the first
/// name.
struct RelationSides {
  RelationKind kind;
  const Field *forward;
  const Field *back;
};

/// Visits every relation that has both fields and its forward side in the
/// model. An optional one-to-one relation with columns on both sides is visited
/// from each.
void forEachRelation(const Model &model,
                     llvm::function_ref<void(const RelationSides &)> visit);

/// Visits every relation of the schema that has both fields.
void forEachRelation(const Schema &schema,
                     llvm::function_ref<void(const RelationSides &)> visit);

/// Visits every field of the model, or of all, that is one side of a relation.
void forEachRelationField(const Model &model,
                          llvm::function_ref<void(const Field &)> visit);
void forEachRelationField(const Schema &schema,
                          llvm::function_ref<void(const Field &)> visit);

/// The columns of a side, and the fields that they refer to; empty for none.
llvm::ArrayRef<const Field *> referencingFields(const Field &side);
llvm::ArrayRef<const Field *> referencedFields(const Field &side);

/// Whether it is the side that has, or should have, the columns of a relation
/// between two tables.
bool isForward(const Field &field);

/// Whether `@relation` says `onDelete` or `onUpdate`.
bool hasExplicitAction(const Field &side);

/// Whether exactly these fields, in any order, are a key or unique.
bool isUniqueCriterion(const Model &model,
                       llvm::ArrayRef<const Field *> fields);

/// What happens to the rows of `side` when the row that they refer to goes: as
/// written, else SetNull where all of its columns may be null, else Restrict.
ReferentialAction effectiveOnDelete(const Field &side);
/// As written, else Cascade.
ReferentialAction effectiveOnUpdate(const Field &side);

/// Who keeps references valid: MongoDB has no foreign keys.
RelationMode effectiveRelationMode(const Schema &schema);

} // namespace holdfast
