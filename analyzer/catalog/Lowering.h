#pragma once

#include "catalog/LowerSchema.h"
#include "schema/Connector.h"

namespace holdfast {

/// The state of one lowering, shared by its parts: tables and columns
/// (LowerSchema.cpp), types and defaults (LowerColumn.cpp), keys and indexes
/// (LowerIndexes.cpp), relations (LowerRelations.cpp).
struct Lowering {
  const Schema &schema;
  const Connector &connector;
  Catalog &catalog;

  Provider provider() const { return connector.provider; }
  std::string schemaName(const Model &model) const {
    return schemaNameOr(model.schemaName, provider());
  }
  std::string name(llvm::StringRef table, llvm::ArrayRef<std::string> columns,
                   llvm::StringRef suffix) const {
    return constraintName(table, columns, suffix, connector.maxIdentifierBytes);
  }
};

Origin originOf(const Model &model);
Origin originOf(const Field &field);

/// The column of a field; nothing when its type cannot be known.
std::optional<Column> lowerColumn(const Lowering &lowering, const Field &field);

/// The column type of a field of that scalar type without a native type;
/// nothing where the provider lacks the scalar.
std::optional<ColumnType> defaultColumnType(const Connector &connector,
                                            Scalar scalar);

/// Primary key, unique and plain indexes.
void lowerIndexes(const Lowering &lowering, const Model &model, Table &table);

/// The foreign key of a relation field, where the database gets one.
std::optional<ForeignKey> lowerForeignKey(const Lowering &lowering,
                                          const Field &field);

/// The tables of implicit many-to-many relations, in the order of their models.
void lowerJoinTables(const Lowering &lowering);

/// The sequences of serial and identity columns.
void lowerSequences(const Lowering &lowering);

} // namespace holdfast
