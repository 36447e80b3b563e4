#pragma once

#include "catalog/Catalog.h"
#include "schema/Schema.h"

#include "llvm/ADT/StringSet.h"

namespace holdfast {

/// One field as the columns that Prisma's formatter aligns.
struct RenderedField {
  std::string name;
  std::string type;       ///< with `?` or `[]`
  std::string attributes; ///< separated by one blank; may be empty
};

/// A relation field that an existing model needs as the other side.
struct OppositeField {
  const Model *model;
  RenderedField field;
};

struct RenderedModel {
  std::string name;
  std::string text; ///< the whole block, without a newline at its end
  std::vector<OppositeField> opposites;
  /// Blocks of enums that the model uses and the schema lacks.
  std::vector<std::string> enums;
};

/// Writes objects of a database as Prisma declarations that fit into a schema,
/// in the style of Prisma's introspection. What Prisma's language cannot say
/// (expression indexes, partial indexes, checks) is left out, as there.
class PrismaRenderer {
public:
  /// `schema` and `existing` must outlive the renderer.
  PrismaRenderer(const Schema &schema, const Catalog &existing);

  RenderedModel model(const Table &table) const;
  /// The field of a column in a model; names that `taken` has are avoided.
  RenderedField field(const Table &table, const Column &column,
                      const llvm::StringSet<> &taken) const;
  std::string enumBlock(const EnumType &type) const;
  /// The same with its name.
  RenderedModel enumType(const EnumType &type) const;
  /// The fields that all foreign keys between models of the schema need.
  std::vector<OppositeField> allRelations() const;
  /// Those that one foreign key needs; none where a table has no model.
  std::vector<OppositeField> relation(const Table &table,
                                      const ForeignKey &key) const;
  /// The two lists that stand for the table of an implicit many-to-many
  /// relation, A's model first; none where the table is not such a one, or a
  /// model is missing. `others` are fields that the models are about to get.
  std::vector<OppositeField>
  joinRelation(const Table &table,
               llvm::ArrayRef<OppositeField> others = {}) const;
  /// A name that new blocks must not take.
  void reserve(llvm::StringRef name) { reserved.insert(name); }
  /// The block of the enum that a column has and the schema lacks, if so.
  std::optional<std::string> newEnumBlock(const ColumnType &type) const;

  /// `@@index(…)` or `@@unique(…)` of an index of the model's table; empty
  /// where Prisma's language cannot say it, or a column has no field.
  std::string indexAttribute(const Model &model, const Table &table,
                             const Index &index) const;

  /// The model that maps a table, or null.
  const Model *modelOf(llvm::StringRef schemaName,
                       llvm::StringRef tableName) const;

private:
  struct Names;

  const Enum *enumOf(const ColumnType &type) const;
  std::string schemaAttribute(llvm::StringRef schemaName) const;
  std::string freshModelName(llvm::StringRef tableName) const;

  bool areJoinedTwice(const Table &table, const ForeignKey &key) const;
  void addColumns(const Table &table, Names &names) const;
  Names namesOf(const Model &model,
                llvm::ArrayRef<OppositeField> opposites) const;
  /// With those of the table to itself or without; of one key if `only` is
  /// given.
  void addRelations(const Table &table, Names &names, RenderedModel &result,
                    bool withOwn, const ForeignKey *only = nullptr) const;
  std::vector<std::string> blockAttributes(const Table &table,
                                           const Names &names) const;
  std::string keyAttributes(const Table &table, const Column &column) const;

  const Schema &schema;
  const Catalog &existing;
  Provider provider;
  llvm::StringSet<> reserved;
};

/// Whether the table is made like those that Prisma makes for implicit
/// many-to-many relations (`_AToB` with A and B, since version 2).
bool hasShapeOfJoinTable(const Table &table);

/// The Prisma type that a default is written for.
struct PrismaDefaultType {
  llvm::StringRef name;
  const Enum *enumeration = nullptr; ///< when the schema has the enum
  const EnumType *newEnum = nullptr; ///< when only the database has it
};

/// `@default(…)` of a column, or empty where there is none to write.
std::string defaultAttribute(const Column &column,
                             const PrismaDefaultType &type, Provider provider);

/// The lines of fields with names and types aligned, each indented by two
/// blanks and ended by a newline.
std::string alignFields(llvm::ArrayRef<RenderedField> fields);

} // namespace holdfast
