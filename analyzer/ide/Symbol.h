#pragma once

#include "schema/Schema.h"

#include <tuple>

namespace holdfast {

/// What a name in a schema stands for: a model (view, composite type), a field,
/// an enum, a value with its enum, or the relation of a field that names it.
/// The others are null; they point into the schema.
struct Symbol {
  const Model *model = nullptr;
  const Field *field = nullptr;
  const Enum *enumeration = nullptr;
  const EnumValue *value = nullptr;
  /// The first field, in the order of the schema, of a named relation.
  const Field *relation = nullptr;

  explicit operator bool() const {
    return model || field || enumeration || relation;
  }
  bool operator==(const Symbol &other) const {
    return std::tie(model, field, enumeration, value, relation) ==
           std::tie(other.model, other.field, other.enumeration, other.value,
                    other.relation);
  }
};

} // namespace holdfast
