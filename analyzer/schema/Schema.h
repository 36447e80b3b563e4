#pragma once

#include "schema/Provider.h"
#include "schema/ReferentialAction.h"
#include "schema/Scalar.h"
#include "syntax/Document.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The schema as it is meant: names resolved over all its files, attributes
/// understood, relations paired. Built from whatever parses; what is wrong
/// stays visible (an Unknown type, an empty list) and is for the rules to
/// report.
namespace holdfast {

struct Model;
struct Enum;
struct Field;

struct FieldType {
  enum class Kind { Scalar, Enum, Model, CompositeType, Unsupported, Unknown };
  Kind kind = Kind::Unknown;
  Scalar scalar = Scalar::String;    ///< of a Scalar
  const Model *model = nullptr;      ///< of a Model or CompositeType
  const Enum *enumeration = nullptr; ///< of an Enum
};

/// `@db.VarChar(80)`.
struct NativeTypeAttribute {
  const Attribute *attribute;
  llvm::StringRef name; ///< `VarChar`
  std::vector<std::string> arguments;
};

/// What `@relation(…)` says.
struct RelationAttribute {
  const Attribute *attribute;
  std::string name;
  std::string map;
  bool hasFields = false;
  bool hasReferences = false;
  std::vector<const Field *> fields;     ///< unknown names are left out
  std::vector<const Field *> references; ///< unknown names are left out
  std::optional<ReferentialAction> onDelete;
  std::optional<ReferentialAction> onUpdate;
};

struct Field {
  const FieldDeclaration *declaration;
  const Model *model;
  llvm::StringRef name;
  std::string columnName; ///< `@map`, else the name
  FieldType type;
  Arity arity = Arity::Required;
  bool ignored = false;
  bool updatedAt = false;
  const Attribute *id = nullptr;
  const Attribute *unique = nullptr;
  const Attribute *defaultAttribute = nullptr;
  const Expression *defaultValue = nullptr;
  // Few fields have these.
  std::unique_ptr<NativeTypeAttribute> nativeType;
  std::unique_ptr<RelationAttribute> relation;
  /// The other side of a relation, null for other fields and lone ones.
  const Field *opposite = nullptr;

  bool isRelation() const { return type.kind == FieldType::Kind::Model; }
  bool isList() const {
    return arity == Arity::List || arity == Arity::OptionalList;
  }
  /// Whether the database has a column for it.
  bool isColumn() const;
  Span nameSpan() const;
};

/// One column of a key or index.
struct IndexedField {
  const Field *field = nullptr; ///< null for an unknown or dotted name
  llvm::StringRef path;         ///< as written
  bool sorted = false;          ///< `sort` is given
  bool descending = false;
  std::optional<unsigned> length;
  std::string operatorClass; ///< as written: `JsonbPathOps`, or raw text
  bool rawOperatorClass = false;
};

/// `@id`, `@@id`, `@unique`, `@@unique`, `@@index` or `@@fulltext`.
struct IndexAttribute {
  enum class Kind { Id, Unique, Index, Fulltext };
  Kind kind;
  const Attribute *attribute;
  std::vector<IndexedField> fields;
  std::string name; ///< for the client; of `@@index`, the old word for map
  std::string map;  ///< explicit database name
  std::string type; ///< `Hash`, `Gin`
  std::optional<bool> clustered;
  const Expression *where = nullptr;
};

/// A model, view or composite type.
struct Model {
  const Document *document;
  const Block *block;
  llvm::StringRef name;
  std::string tableName;  ///< `@@map`, else the name
  std::string schemaName; ///< `@@schema`; empty when there is none
  bool ignored = false;
  std::vector<Field> fields;
  std::vector<IndexAttribute> indexes; ///< keys included
  /// Places in `fields` by name, for models so large that a search through all
  /// of them would be slow; else null.
  std::unique_ptr<llvm::DenseMap<llvm::StringRef, uint32_t>> fieldPlaces;

  bool isTable() const { return block->kind == BlockKind::Model; }
  /// The last of that name, as Prisma takes it when there are two, or null.
  const Field *findField(llvm::StringRef name) const;
  const IndexAttribute *primaryKey() const;
  Span nameSpan() const { return document->span(block->name.range); }
};

struct EnumValue {
  const EnumValueDeclaration *declaration;
  llvm::StringRef name;
  std::string databaseName;
};

struct Enum {
  const Document *document;
  const Block *block;
  llvm::StringRef name;
  std::string databaseName;
  std::string schemaName;
  std::vector<EnumValue> values;

  const EnumValue *findValue(llvm::StringRef name) const;
  Span nameSpan() const { return document->span(block->name.range); }
};

enum class RelationMode { ForeignKeys, Prisma };

struct Datasource {
  const Document *document;
  const Block *block;
  /// Absent when missing or not known, or when Prisma gives up on the block.
  std::optional<Provider> provider;
  bool hasUrl = false; ///< one that can be read; Prisma 6 wants it
  std::vector<std::string> schemas;
  std::vector<std::string> extensions; ///< database names
  RelationMode relationMode = RelationMode::ForeignKeys;

  Span nameSpan() const { return document->span(block->name.range); }
};

struct Generator {
  const Document *document;
  const Block *block;
  /// Empty when Prisma gives up on the block, or on the list.
  std::vector<std::string> previewFeatures;
};

/// Immutable; its elements point at each other and into its documents.
class Schema {
public:
  static std::unique_ptr<const Schema>
  resolve(std::vector<DocumentPtr> documents);

  Schema(const Schema &) = delete;
  Schema &operator=(const Schema &) = delete;

  /// Models, views and composite types in the order of files and text.
  llvm::ArrayRef<Model> models() const { return modelList; }
  llvm::ArrayRef<Enum> enums() const { return enumList; }
  llvm::ArrayRef<Generator> generators() const { return generatorList; }
  /// The first datasource with a provider, else the first, or null.
  const Datasource *datasource() const;
  llvm::ArrayRef<Datasource> datasources() const { return datasourceList; }
  std::optional<Provider> provider() const;
  llvm::ArrayRef<DocumentPtr> documents() const { return documentList; }

  /// The last of that name, or null; a model and an enum of one name count as
  /// two of it.
  const Model *findModel(llvm::StringRef name) const;
  const Enum *findEnum(llvm::StringRef name) const;

  /// The models that map a table of this name, and the enums that map a type of
  /// this name, in whatever database schemas; in their order.
  llvm::ArrayRef<const Model *> modelsOfTable(llvm::StringRef table) const;
  llvm::ArrayRef<const Enum *> enumsOfType(llvm::StringRef type) const;

  /// Letter case does not matter.
  bool hasPreviewFeature(llvm::StringRef name) const;

private:
  friend class SchemaResolver;
  Schema() = default;

  std::vector<DocumentPtr> documentList;
  std::vector<Model> modelList;
  std::vector<Enum> enumList;
  std::vector<Datasource> datasourceList;
  std::vector<Generator> generatorList;
  llvm::StringMap<const Model *> modelsByName;
  llvm::StringMap<const Enum *> enumsByName;
  llvm::StringMap<llvm::SmallVector<const Model *, 1>> modelsByTable;
  llvm::StringMap<llvm::SmallVector<const Enum *, 1>> enumsByType;
};

} // namespace holdfast
