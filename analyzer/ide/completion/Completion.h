#pragma once

#include "diff/Change.h"
#include "evidence/Evidence.h"
#include "schema/PrismaVersion.h"
#include "schema/Schema.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <memory>
#include <string>
#include <vector>

namespace holdfast {

/// What an item stands for; editors show it as a picture.
enum class CompletionKind {
  Keyword,
  Scalar,
  Model, ///< also views
  CompositeType,
  Enum,
  NativeType,
  Attribute,
  Function,
  Argument,
  Field,
  EnumValue,
  Setting,
  Constant,
  Column, ///< of the database
  Table,  ///< of the database, and what else it has
  Variable,
  Rule,
};

/// Something that may stand at the cursor.
struct CompletionItem {
  CompletionKind kind;
  std::string label;
  std::string detail; ///< one line; may be empty
  /// Our own words; names in backquotes.
  std::string documentation;
  std::string insert;  ///< what is written
  std::string snippet; ///< the same with places to fill in; empty for none
};

/// The items, the likeliest first. Nothing is left out for what is half typed:
/// the client does that.
struct Completions {
  Range insert;  ///< from the begin of the half-typed word to the cursor
  Range replace; ///< the whole word
  std::vector<CompletionItem> items;
};

/// What completion goes by, besides the text.
struct CompletionInput {
  /// Of the whole project; may be of an earlier text.
  const Schema &schema;
  PrismaVersion prisma = PrismaVersion::V7;
  /// What is known to exist.
  llvm::ArrayRef<std::shared_ptr<const Evidence>> evidence = {};
  CompareOptions external = {};
  /// Names of the variables that `env` can read; asked when needed.
  llvm::function_ref<std::vector<std::string>()> variables = nullptr;
};

/// What may stand at a byte offset of a schema's text, which may be broken
/// there and elsewhere.
Completions complete(const CompletionInput &input, llvm::StringRef text,
                     uint32_t cursor);

/// The part of the text around the cursor that completion reads by itself: the
/// schema may be of a text that differs there. Empty where there is no such
/// part.
Range writtenAround(llvm::StringRef text, uint32_t cursor);

/// Whether nothing but one of the items can follow at the cursor, so that a
/// blank may bring them up: a type or a value, not an attribute or a name.
bool mustContinue(llvm::StringRef text, uint32_t cursor);

} // namespace holdfast
