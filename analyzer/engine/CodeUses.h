#pragma once

#include "engine/Analysis.h"
#include "engine/EarlierCode.h"
#include "usage/ProjectCode.h"

namespace holdfast {

/// What of the code a finding concerns.
struct CodeUses {
  std::string object;            ///< `User.email`
  std::vector<usage::Use> uses;  ///< today's
  std::vector<FormerFile> former; ///< of what is lost
  /// Of a column that rows now need: the uses are those that create rows.
  bool areCreations = false;

  bool empty() const { return uses.empty() && former.empty(); }
};

/// Finds what the code does with the objects of the findings, one for each of
/// them in their order; empty for those that are about no model, field or enum
/// that the code could use. Reads code, and history, only where a finding asks
/// for it. The uses point into files, and into schemas that `owner` keeps.
std::vector<CodeUses> findCodeUses(const usage::MakeFiles &makeFiles,
                                   const Analysis &analysis, unsigned threads,
                                   std::shared_ptr<const void> &owner);

/// Adds notes to a finding: how many places there are, and at most `most` of
/// them.
void addCodeNotes(Diagnostic &diagnostic, const CodeUses &uses, size_t most);

} // namespace holdfast
