#pragma once

#include "diagnostics/Rule.h"
#include "source/Span.h"

#include "llvm/ADT/SmallVector.h"

#include <optional>
#include <string>

namespace holdfast {

/// What `prisma db push` does with the change that a finding is about.
enum class PushEffect {
  Silent,  ///< carries it out without asking, at least when no rows are in the
           ///< way
  Warns,   ///< asks first
  Refuses, ///< stops
};

llvm::StringRef spelling(PushEffect effect);

/// Whether a fix may be applied without a person looking at it.
enum class Safety {
  Safe,   ///< changes neither the database nor the generated client
  Unsafe, ///< may change either
};

/// Replaces a range of a file by `text`.
struct Edit {
  Span span;
  std::string text;
};

/// One way out of a finding. The edits of a fix do not overlap and are applied
/// together; the fixes of a finding are alternatives.
struct Fix {
  std::string title;
  Safety safety;
  llvm::SmallVector<Edit, 1> edits;
};

/// A second place that explains a finding; may be in another file, or nowhere.
struct Note {
  Span span;
  std::string message;
};

/// The database object that a finding is about, by its names in the database.
/// Empty parts do not apply.
struct Subject {
  std::string schema;
  std::string table;
  std::string column;
  std::string enumName;

  bool empty() const { return table.empty() && enumName.empty(); }
};

struct Diagnostic {
  const Rule *rule;
  Severity severity;
  Span span;
  std::string message; ///< the consequence first; no full stop
  Subject subject;
  std::optional<PushEffect> push;
  llvm::SmallVector<Note, 1> notes;
  llvm::SmallVector<Fix, 1> fixes;
  /// Names what brings it about, where several findings of its rule may have
  /// the same cause (see joinCauses()); else empty. Never shown.
  std::string cause = {};
  /// The label of its place in the finding that stands for the cause.
  std::string alsoHere = {};
};

} // namespace holdfast
