#pragma once

#include "schema/Schema.h"

#include <vector>

namespace holdfast {

/// What a piece of a schema's text is, in the protocol's standard terms.
struct SemanticToken {
  enum class Type : uint8_t {
    Namespace, ///< a datasource or generator
    Type,      ///< built in, or not declared
    Class,     ///< a model
    Enum,
    Interface, ///< a view
    Struct,    ///< a composite type
    Parameter, ///< the name of an argument
    Property,  ///< a field, or a setting
    EnumMember,
    Function,
    Keyword,
    Comment,
    String,
    Number,
    Decorator, ///< an attribute with its `@`
  };
  enum Modifier : uint8_t {
    Declaration = 1,
    Documentation = 2,  ///< of a comment that Prisma hands on
    DefaultLibrary = 4, ///< part of Prisma's language
  };
  Range range; ///< within one line
  Type type;
  uint8_t modifiers = 0;

  bool operator==(const SemanticToken &other) const {
    return range == other.range && type == other.type &&
           modifiers == other.modifiers;
  }
};

/// The tokens of a document that touch a range of it, in the order of the text;
/// they do not overlap. Names are what the schema knows them to be.
std::vector<SemanticToken>
semanticTokens(const Schema &schema, const Document &document, Range within);

} // namespace holdfast
