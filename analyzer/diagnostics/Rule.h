#pragma once

#include "llvm/ADT/StringRef.h"

#include <optional>

namespace holdfast {

struct JsonShape;

enum class Severity { Info, Warning, Error };

/// What a finding is about, by its consequence. The order is that of the
/// contract's list.
enum class Category {
  Invalid,    ///< Prisma itself refuses the schema
  Drift,      ///< schema and database disagree on what exists
  DataLoss,   ///< applying the schema destroys data
  MayFail,    ///< applying it can be refused, depending on rows
  Breaking,   ///< running applications or the generated client break
  Locking,    ///< blocks a busy table
  Hygiene,    ///< works, but will hurt
  Convention, ///< names, order
};

/// The names of the contract (`data-loss`, `error`).
llvm::StringRef spelling(Category category);
llvm::StringRef spelling(Severity severity);
std::optional<Category> parseCategory(llvm::StringRef text);
std::optional<Severity> parseSeverity(llvm::StringRef text);

/// What a user can switch, look up and link to. One constant object a rule,
/// living as long as the program; compared by address.
struct Rule {
  llvm::StringLiteral id; ///< kebab-case, stable over releases
  Category category;
  Severity severity;           ///< unless configuration says otherwise
  llvm::StringLiteral purpose; ///< one sentence: what the rule checks
  /// Off until configuration or `--only` names it: a matter of taste, or of how
  /// a team works.
  bool isOptIn = false;
  /// What it finds is an object that is lost, renamed, of another type or newly
  /// required, so that the code which uses it is told of.
  bool concernsCode = false;
  /// What can be set of it besides the severity: an Object, from which come the
  /// errors of settings, their JSON schema and completion. Null for nothing.
  JsonShape (*options)() = nullptr;
};

} // namespace holdfast
