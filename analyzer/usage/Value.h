#pragma once

#include "usage/ClientNames.h"
#include "usage/CodeFile.h"

namespace holdfast::usage {

struct Scope;
struct Value;
/// Null is a value of which nothing is known, the most frequent one.
using ValuePtr = const Value *;

/// What is known of a value of the code, or of a type: of what model it is a
/// row, which function it is. A promise is what it resolves to, and a value
/// that may be null is that value.
struct Value {
  enum class Kind : uint8_t {
    Client,     ///< Prisma's, or that of a transaction; `element` has the
                ///< methods that `$extends` adds, by model
    ClientType, ///< the class PrismaClient itself
    Delegate,   ///< `prisma.user`: model; `element`: methods that are added
    Query,      ///< `prisma.user.findMany`: model, name
    Part,       ///< of a query or its result: model or enumeration, role
    List,    ///< of `element`; of a Map, its values, and the enum of its keys
    Tuple,   ///< list
    Object,  ///< members; `element` for those it does not name; of a literal,
             ///< `node` in `scope`
    Without, ///< `Omit<…>`: `element` but for its `names`
    Only,    ///< `Pick<…>`: of `element`, its `names`
    ObjectType,   ///< node: a TypeObject or Interface, in `scope`
    Function,     ///< node: a Function or TypeFunction, in `scope`
    Returns,      ///< a function that gives `element` and takes `list`
    Class,        ///< node, in `scope`
    Instance,     ///< of the class `element`
    Namespace,    ///< `Prisma`; with `name` the rest of a path in it
    EnumObject,   ///< `Role`: enumeration
    ClientModule, ///< all that the generated client exports
    Module,       ///< all that a file exports
    Validator,    ///< zod's `z.object(…)`: lets `element` through
    Matcher,      ///< ts-pattern's `match(…)`: of `element`
    Procedure,    ///< of an API: gives `element` to its client
    Word,         ///< a text that is known: name
    Either,       ///< list; with `isAll`, each of them at once
  };

  Kind kind;
  Role role = Role::Row;
  bool isAll = false;
  const Model *model = nullptr;
  const Enum *enumeration = nullptr;
  llvm::StringRef name;
  ValuePtr element = nullptr;
  llvm::ArrayRef<ValuePtr> list;
  llvm::ArrayRef<std::pair<llvm::StringRef, ValuePtr>> members;
  llvm::ArrayRef<llvm::StringRef> names;
  const Node *node = nullptr;
  Scope *scope = nullptr;
  const CodeFile *file = nullptr;
  /// Of a Function, what it gives, once somebody has asked.
  mutable ValuePtr result = nullptr;
  mutable bool hasResult = false;
  mutable bool isRunning = false;
};

/// The names of a block or function; those of a file where there is no parent.
struct Scope {
  Scope *parent = nullptr;
  const CodeFile *file = nullptr;
  ValuePtr self = nullptr; ///< `this`; null where that is the parent's
  llvm::SmallVector<std::pair<llvm::StringRef, ValuePtr>, 4> names;
  llvm::SmallVector<std::pair<llvm::StringRef, ValuePtr>, 1> types;
  /// Variables that are declared without a type or a value.
  llvm::SmallVector<llvm::StringRef, 1> open;
};

} // namespace holdfast::usage
