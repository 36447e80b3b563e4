#pragma once

#include "cli/comment/Forge.h"
#include "cli/printers/Printer.h"

namespace holdfast::cli {

/// What a run offers to reviewers, and what it found in all.
class SuggestionCollector final : public Printer {
public:
  struct Offer {
    Suggestion suggestion;
    std::string mark; ///< tells it from others in the body of a comment
  };

  void print(const Report &report) override;

  std::vector<Offer> offers;
  SeverityCounts total;
  bool failed = false;
};

/// Offers each fix once, at lines that the change shows. An error is of the
/// connection, or counts what the server did not take.
llvm::Error suggest(Forge &forge,
                    llvm::ArrayRef<SuggestionCollector::Offer> offers);

} // namespace holdfast::cli
