#pragma once

#include "schema/Schema.h"
#include "source/SourceFile.h"

#include "llvm/ADT/SmallVector.h"

namespace holdfast::usage {

/// How a place of the code uses an object of the schema.
enum class UseKind {
  Call,     ///< `prisma.user.findMany`
  Argument, ///< a key of a query's arguments, or a value of an enum there
  Read,     ///< of a field, from a row
  Type,     ///< `Prisma.UserWhereInput`
  Import,   ///< of a generated type or enum
  RawSql,   ///< by the name of its table or column
};

llvm::StringRef spelling(UseKind kind);

/// What is used: a model, a field of it, an enum, or a value of that. Exactly
/// one of `model` and `enumeration` is set.
struct UsedObject {
  const Model *model = nullptr;
  const Field *field = nullptr; ///< null for the model itself
  const Enum *enumeration = nullptr;
  const EnumValue *value = nullptr; ///< null for the enum itself

  bool operator==(const UsedObject &other) const {
    return model == other.model && field == other.field &&
           enumeration == other.enumeration && value == other.value;
  }
  /// `User`, `User.email`, `Role.ADMIN`.
  std::string name() const;
};

/// A place of the code that uses an object.
struct Use {
  UsedObject object;
  UseKind kind = UseKind::Call;
  SourceFilePtr file;
  Range range;
  /// The method of a call, where it is one, or where it creates rows within
  /// another: `create`.
  std::string method;
  /// What of the application it is in: `GET /api/users`, `page /users`; else
  /// empty.
  std::string route;

  Span span() const { return {file.get(), range}; }
};

/// Objects whose uses are looked for; none at all means every one.
struct Targets {
  llvm::SmallVector<UsedObject, 4> objects;
  /// Also say where rows are created within other rows.
  bool wantsCreations = false;

  /// Whether a use of `object` is one of a target: of itself; for a model, also
  /// of the relation fields that lead to it; for an enum, of its values.
  bool want(const UsedObject &object) const;
};

} // namespace holdfast::usage
