#pragma once

#include "schema/PrismaVersion.h"
#include "schema/Schema.h"

#include "llvm/ADT/STLFunctionalExtras.h"

/// Which attributes Prisma knows, where they may stand, and their arguments.
namespace holdfast {

enum class AttributePlace : uint8_t {
  ScalarField = 1, ///< of a model or view; everything that is no relation
  RelationField = 2,
  CompositeTypeField = 4,
  Model = 8, ///< also views
  Enum = 16,
  EnumValue = 32,
};

/// What an argument's value must be.
enum class ArgumentKind {
  Any,
  String,
  Constant,
  Boolean,
  Number,
  FieldList, ///< names of fields
  PartList,  ///< names of fields, with `sort` and the like in parentheses
  Condition, ///< `raw("…")` or an object
};

struct ArgumentSpec {
  llvm::StringLiteral name;
  ArgumentKind kind;
  PrismaVersion since = PrismaVersion::V6;
};

struct AttributeSpec {
  llvm::StringLiteral name;
  uint8_t places; ///< AttributePlaces, one bit each
  bool repeatable;
  /// The first of the arguments may stand without its name.
  bool positional;
  bool required; ///< the first argument
  llvm::ArrayRef<ArgumentSpec> arguments;

  const ArgumentSpec *findArgument(llvm::StringRef name,
                                   PrismaVersion prisma) const;
};

/// Null when no such attribute may stand there.
const AttributeSpec *findAttribute(AttributePlace place, llvm::StringRef name);

/// The names of the attributes that may stand there.
std::vector<llvm::StringRef> attributeNames(AttributePlace place);

/// False with an argument that lacks its value, or several without a name:
/// Prisma then looks at nothing else in it.
bool isUnderstood(const Attribute &attribute);

/// The attributes of one field, value or block, together.
struct AttributeList {
  const Document *document;
  AttributePlace place;
  llvm::ArrayRef<Attribute> attributes;
  const Field *field;           ///< null for blocks and values
  const Model *model = nullptr; ///< null for enums and their values

  /// Whether a native type such as `@db.Text` may stand here.
  bool takesNativeType() const;
  bool has(const Attribute &attribute) const {
    return &attribute >= attributes.begin() && &attribute < attributes.end();
  }
  /// How often the list has an attribute of that name.
  unsigned count(llvm::StringRef name) const;
};

/// Calls `visit` for each list that Prisma looks at: not for fields that are
/// malformed, of an unknown type, or relations of a composite type.
void forEachAttributeList(
    const Model &model, llvm::function_ref<void(const AttributeList &)> visit);
void forEachAttributeList(
    const Enum &enumeration,
    llvm::function_ref<void(const AttributeList &)> visit);

} // namespace holdfast
