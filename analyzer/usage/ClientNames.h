#pragma once

#include "schema/Schema.h"

#include "llvm/ADT/StringMap.h"

namespace holdfast::usage {

/// What a value of the code is to Prisma's client: the part of a query that an
/// object literal forms, or what such a query gives.
enum class Role : uint8_t {
  Row,  ///< what comes out: fields
  Args, ///< of a query
  Where,
  RelationWhere, ///< `some`, `is` or a Where
  Data,
  Nested,      ///< `create`, `connect` of a relation in Data
  NestedItem,  ///< `where`, `data`, `create`, `update`, or a Data
  Select,      ///< keys are fields, as those of `include`, `omit`, `_sum`
  CountSelect, ///< `{select: …}`
  OrderBy,
  Fields,     ///< names of fields as strings
  EnumFilter, ///< names of values as strings, `in: […]`
  Compound,   ///< the fields of a compound key
};

/// The names that Prisma's client gives to what a schema has.
class ClientNames {
public:
  explicit ClientNames(const Schema &schema);

  const Schema &schema() const { return *source; }
  /// The model of `prisma.userGroup`, or null.
  const Model *byAccessor(llvm::StringRef name) const {
    return accessors.lookup(name);
  }
  const Model *model(llvm::StringRef name) const;
  const Enum *enumeration(llvm::StringRef name) const {
    return source->findEnum(name);
  }
  /// What the type `Prisma.<name>` is about.
  struct TypeMeaning {
    const Model *model = nullptr;
    Role role = Role::Row;
    /// The relation that it leaves out, of `…WithoutPostsInput`.
    const Field *without = nullptr;
  };
  TypeMeaning type(llvm::StringRef name) const;
  /// The compound key of a model that a `where` calls so, or null.
  const IndexAttribute *compoundKey(const Model &model,
                                    llvm::StringRef name) const;

private:
  const Schema *source;
  llvm::StringMap<const Model *> accessors;
  llvm::StringMap<llvm::SmallVector<const Model *, 1>> compounds; ///< by name
};

/// `prisma.userGroup` for `UserGroup`.
std::string accessorOf(const Model &model);

/// Whether a method of a model's delegate is called so, and what it gives.
enum class QueryResult { None, Rows, Row, Groups, Aggregate, Other };
QueryResult resultOfQuery(llvm::StringRef method);

} // namespace holdfast::usage
