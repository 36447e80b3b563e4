#pragma once

#include "cli/OutputStyle.h"
#include "evidence/Difference.h"

#include "llvm/Support/JSON.h"

namespace holdfast::cli {

/// The members `statements` and `changes` of the contract's JSON of a diff.
void printDifference(llvm::json::OStream &json, const Difference &difference);

/// The changes for a person: table by table, what loses data first, with what
/// each means for rows. The last line counts what is shown.
void printDifference(llvm::raw_ostream &out, const Difference &difference,
                     const OutputStyle &style);

} // namespace holdfast::cli
