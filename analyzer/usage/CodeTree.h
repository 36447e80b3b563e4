#pragma once

#include "usage/CodeTokens.h"

#include "llvm/Support/Allocator.h"

#include <string>

namespace holdfast::usage {

/// A part of a program, as far as the flow of values through it matters. What
/// each kind holds stands beside it; what is not named is null or empty.
struct Node {
  enum class Kind : uint8_t {
    // Expressions; patterns are written like them.
    Name,        ///< name
    String,      ///< name: what stands between the quotes
    Template,    ///< list: Text and expressions
    Text,        ///< name: a piece of a template
    Tagged,      ///< a: tag, b: Template, c: TypeArguments
    Member,      ///< a . name
    Index,       ///< a [ b ]
    Call,        ///< a ( list ), b: TypeArguments
    New,         ///< the same
    Object,      ///< list: Property, Spread
    Property,    ///< name : a; a is a Name of the same place in a shorthand;
                 ///< b: type; list: decorators; c: default in a pattern
    Spread,      ///< a
    Array,       ///< list, null for holes
    Function,    ///< name, list: Parameter, a: body, b: result type, c: type
                 ///< parameters
    Parameter,   ///< a: pattern, b: type, c: default; list: decorators
    Await,       ///< a
    Binary,      ///< a, b; op
    Conditional, ///< a ? b : c
    Assign,      ///< a = b
    As,          ///< a, b: type; `satisfies` the same
    Class,       ///< name, a: base, list: Property, c: decorators (Other)
    Element,     ///< JSX. name, list: Property and Spread, then children; a:
                 ///< the name as an expression
    This,
    Other, ///< list, evaluated in order
    // Statements
    Variables, ///< list: Variable
    Variable,  ///< a: pattern, b: type, c: value
    Return,    ///< a
    Block,     ///< list
    Loop,      ///< a: pattern, b: what is looped over, c: body
    Switch,    ///< a, list: Case
    Case,      ///< a: value or null, list: statements
    Import,    ///< name: module, list: Binding
    Export,    ///< a: declaration or default value
    Reexport,  ///< name: module (may be empty), list: Binding; empty for `*`
    Binding,   ///< name: outside, a: Name inside; `*` and `default` are names
    TypeAlias, ///< name, a: type, c: type parameters
    Interface, ///< name, a: TypeObject, list: bases, c: type parameters
    // Types
    TypeName,      ///< name, a: what stands before the dot, list: arguments
    TypeObject,    ///< list: Property with b
    TypeArray,     ///< a
    TypeTuple,     ///< list
    TypeUnion,     ///< list
    TypeBoth,      ///< list; an intersection
    TypeFunction,  ///< list: Parameter, b: result, c: type parameters
    TypeIndex,     ///< a [ b ]
    TypeOf,        ///< a: expression
    TypeKeys,      ///< `keyof` a
    TypeString,    ///< name
    TypeImport,    ///< name: module
    TypeArguments, ///< list
    TypeOther,     ///< list
  };
  enum Flag : uint8_t {
    IsExported = 1,
    IsDefault = 2,
    IsTypeOnly = 4,
    IsRest = 8,
    IsMember = 16,   ///< of a Parameter: `private x`; of a Property: a method
    IsComputed = 32, ///< of a Property: its key is the expression c
    IsShorthand = 64,
    IsChecked = 64,    ///< of an As: `satisfies`, which holds the value to it
    IsOptional = 64,   ///< of a Property of a type, or a Parameter
    IsStatement = 128, ///< of a Function or Class: declared, not a value; of a
                       ///< Block: a namespace, whose names are those outside
    IsGetter = 128,    ///< of a Property: `get x() {…}`
  };

  Kind kind;
  uint8_t flags = 0;
  uint32_t at = 0; ///< offset of its name, or where it begins
  uint32_t operation = 0;
  llvm::StringRef name;
  Node *a = nullptr, *b = nullptr, *c = nullptr;
  llvm::ArrayRef<Node *> list;

  bool has(Flag flag) const { return flags & flag; }
};

/// The members of a TypeObject or Interface.
inline llvm::ArrayRef<Node *> membersOf(const Node &type) {
  if (type.kind != Node::Kind::Interface)
    return type.list;
  return type.a ? type.a->list : llvm::ArrayRef<Node *>();
}

/// A file as a tree, which points into its text.
struct CodeTree {
  std::vector<Node *> statements;
  llvm::BumpPtrAllocator memory;
};

/// Reads the statements of a text. Never fails: what it does not understand
/// becomes an Other, and reading goes on after it.
std::unique_ptr<CodeTree> readCode(llvm::StringRef text,
                                   llvm::ArrayRef<CodeToken> tokens);

} // namespace holdfast::usage
