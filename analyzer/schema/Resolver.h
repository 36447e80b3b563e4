#pragma once

#include "schema/Schema.h"

namespace holdfast {

/// Builds a Schema in three passes over all documents: declarations and names,
/// then types and attributes, then relations. A later pass relies on the
/// earlier ones being complete for every file.
class SchemaResolver {
public:
  static std::unique_ptr<const Schema>
  resolve(std::vector<DocumentPtr> documents);

private:
  explicit SchemaResolver(Schema &schema) : schema(schema) {}

  void declareBlocks();
  void declareModel(const Document &document, const Block &block);
  void declareEnum(const Document &document, const Block &block);
  void declareDatasource(const Document &document, const Block &block);
  void declareGenerator(const Document &document, const Block &block);
  void indexNames();
  void indexDatabaseNames();
  bool isBefore(const Model &model, const Enum &enumeration) const;
  void resolveType(Field &field) const;

  Schema &schema;
};

/// Reads the attributes of every field and block of a model (not `@relation`,
/// which needs the other models' attributes to be read).
void readModelAttributes(Model &model);

/// Reads `@relation` of every field and finds the fields' opposites.
void pairRelations(llvm::MutableArrayRef<Model> models);

/// The text of a string literal argument, or empty for any other expression.
std::string stringValue(const Expression *expression);

/// The strings of an array of string literals, or of a single one.
std::vector<std::string> stringList(const Expression *expression);

} // namespace holdfast
