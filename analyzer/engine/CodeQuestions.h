#pragma once

#include "diagnostics/Diagnostic.h"
#include "engine/CodeUses.h"

#include <functional>

namespace holdfast {

/// An object of a database whose uses somebody asks for.
struct CodeQuestion {
  Subject subject;
  std::vector<std::string> values; ///< of the enum; none for all of it
  bool areCreations = false;       ///< only where rows of the table are created
};

/// Where to look for the code, and for the schema that has the objects.
struct CodeInquiry {
  usage::MakeFiles makeFiles;
  const Project &project;
  const Schema &today;
  /// Schemas that may have what neither today's nor git's history has; asked
  /// for once.
  std::function<std::vector<std::shared_ptr<const Schema>>()> otherSchemas;
  unsigned threads = 1;
  bool wantsFormer = true; ///< files that used it and no longer do
};

struct CodeAnswers {
  std::vector<CodeUses> uses;        ///< one for each question, in their order
  size_t searched = 0;               ///< files of code
  std::shared_ptr<const void> owner; ///< of what they point into
};

/// Finds what the code does with objects of the database; nothing for those
/// that no schema has. Nothing is read where nobody asks.
CodeAnswers answerFromCode(const CodeInquiry &inquiry,
                           llvm::ArrayRef<CodeQuestion> questions);

} // namespace holdfast
