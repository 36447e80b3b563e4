#pragma once

#include "cli/OutputStyle.h"
#include "guard/Status.h"

#include "llvm/Support/JSON.h"

namespace holdfast::cli {

void printStatusText(llvm::raw_ostream &out, const guard::Status &status,
                     const OutputStyle &style);
void printStatusJson(llvm::raw_ostream &out, const guard::Status &status);

/// `1,204 rows`, `3 values`, `no rows`, `rows` where nobody could count.
std::string amountOf(const guard::Loss &loss);

/// One loss as a sentence after `Prisma would` or `the migration`: `drops the
/// table `x` (1,204 rows), asks first`.
std::string describeLoss(const guard::Loss &loss);

/// The members of a loss in JSON.
void printLoss(llvm::json::OStream &json, const guard::Loss &loss);

} // namespace holdfast::cli
