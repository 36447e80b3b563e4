#pragma once

#include "source/Span.h"
#include "syntax/StringLiteral.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <optional>

/// The schema as it is written: plain values that mirror the grammar, without
/// any meaning. Texts and arrays point into the Document that owns them; ranges
/// are offsets in its one file.
namespace holdfast {

/// An identifier or dotted path with its place; empty where there is none.
struct Name {
  llvm::StringRef text;
  Range range;

  explicit operator bool() const { return !text.empty(); }
};

struct Argument;

enum class ExpressionKind { String, Number, Path, Call, Array, Object };

struct Expression {
  ExpressionKind kind;
  Range range;
  /// The source text of a literal or path (strings with their quotes); the
  /// function's name for a call; empty for arrays and objects.
  llvm::StringRef text;
  /// Arguments of a call, elements of an array (nameless), entries of an
  /// object.
  llvm::ArrayRef<Argument> items;

  bool isPath(llvm::StringRef name) const {
    return kind == ExpressionKind::Path && text == name;
  }
};

/// The comma behind the last argument of a call: it parses and is refused.
std::optional<Range> trailingComma(const Expression &call);

struct Argument {
  Range range;
  Name name;                         ///< empty for a positional argument
  const Expression *value = nullptr; ///< null for `name:` without a value
};

/// `@id`, `@@index(…)`.
struct Attribute {
  Range range; ///< from the `@` to the closing parenthesis
  Name name;   ///< without the `@`: `id`, `db.VarChar`
  bool hasArgumentList = false;
  Range argumentsRange; ///< with both parentheses
  llvm::ArrayRef<Argument> arguments;
  std::optional<Range> trailingComma;

  /// The argument of that name, or, if `positional`, the first nameless one.
  const Expression *find(llvm::StringRef argumentName, bool positional) const;
};

enum class Arity { Required, Optional, List, OptionalList };

/// Forms of Prisma 1 that still parse and are refused with advice.
enum class LegacyType { None, Exclamation, Brackets };

struct TypeReference {
  Name name;   ///< the bare type; `Unsupported` for an unsupported type
  Range range; ///< with `?`, `[]` and the argument of `Unsupported(…)`
  Arity arity = Arity::Required;
  LegacyType legacy = LegacyType::None;
  /// The string of `Unsupported("…")`, null for any other type.
  const Expression *unsupported = nullptr;
};

struct FieldDeclaration {
  Range range; ///< from the name to the last token, without comment or newline
  Name name;
  std::optional<TypeReference> type; ///< absent in `foo` and `foo @id`
  std::optional<Range> legacyColon;
  llvm::ArrayRef<Attribute> attributes;

  /// Whether it parses and is refused for its form alone (no type, `:`, `T!`,
  /// `[T]`, `T[]?`); Prisma then looks at nothing else in it.
  bool isMalformed() const {
    return !type || legacyColon || type->legacy != LegacyType::None ||
           type->arity == Arity::OptionalList;
  }
};

struct EnumValueDeclaration {
  Range range;
  Name name;
  llvm::ArrayRef<Attribute> attributes;
};

struct Property {
  Range range;
  Name key;
  const Expression *value = nullptr; ///< null for `key =`
};

enum class BlockKind {
  Model,
  View,
  CompositeType,
  Enum,
  Datasource,
  Generator,
  TypeAlias, ///< `type X = Int …`, refused since Prisma 4
  Unknown,   ///< a keyword that Prisma does not know
};

/// The keyword that opens such a block (`type` for a composite type).
llvm::StringRef keyword(BlockKind kind);

struct Block {
  /// The same number means the same text and declarations, at whatever place;
  /// numbers are given out once in a process. 0 for a block with errors in it.
  uint64_t version = 0;
  BlockKind kind;
  Range range; ///< from the keyword to the closing brace
  Name name;
  /// Between the line of the opening brace and the closing brace; where new
  /// members go. Empty when the block has no braces.
  Range body;
  llvm::ArrayRef<FieldDeclaration> fields;
  llvm::ArrayRef<EnumValueDeclaration> values;
  llvm::ArrayRef<Property> properties;
  llvm::ArrayRef<Attribute> attributes; ///< the `@@` ones
  /// Whether it has its brace; only Document::closed() has blocks without.
  bool closed = true;

  /// Of settings that it has twice, the last, as Prisma reads them.
  const Property *findProperty(llvm::StringRef key) const;
};

/// A part of the text that is not Prisma's language.
struct SyntaxError {
  enum class Where { ByteOrderMark, TopLevel, Fields, EnumValues, Properties };
  Range range; ///< the rest of its line, from the first byte that is no blank
  Where where;
};

} // namespace holdfast
