#pragma once

#include "engine/FormerFiles.h"
#include "usage/Uses.h"

#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

namespace holdfast::cli {

/// What `holdfast usage` found.
struct UsageReport {
  std::vector<usage::Use> uses;
  /// Of what the schema no longer has, files that used it.
  std::vector<FormerFile> former;
  size_t searched = 0;                             ///< files
  std::vector<std::shared_ptr<const void>> owners; ///< of what uses point into
};

/// A use a line, `FILE:LINE:COLUMN: OBJECT (what it is)`, then the files to get
/// back, and a line that counts them.
void printUsageText(llvm::raw_ostream &out, const UsageReport &report);

/// One object: `{"version": 1, "uses": […], "former": […], "summary": {…}}`.
void printUsageJson(llvm::raw_ostream &out, const UsageReport &report);

/// The members of one of them.
void printUse(llvm::json::OStream &json, const usage::Use &use);
void printFormerFile(llvm::json::OStream &json, const FormerFile &file);

} // namespace holdfast::cli
