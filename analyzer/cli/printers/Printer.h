#pragma once

#include "cli/OutputStyle.h"
#include "cli/Report.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

#include <memory>

namespace holdfast::cli {

/// Writes reports in one output format. print() is called once a project, in
/// the order of the input, between begin() and end(); what it writes is
/// complete up to there, so that a reader can follow a long batch. A project
/// that is alone and could not be checked is told on standard error anyway.
class Printer {
public:
  virtual ~Printer() = default;
  virtual void begin(size_t projects) {}
  virtual void print(const Report &report) = 0;
  virtual void end() {}
};

/// A format of `--format`.
struct Format {
  llvm::StringLiteral name;
  std::unique_ptr<Printer> (*make)(llvm::raw_ostream &out,
                                   const OutputStyle &style);
  bool showsEdits = true; ///< what a fix would write
};

llvm::ArrayRef<Format> formats();
const Format *findFormat(llvm::StringRef name);

/// Colours are used when `out` has them enabled.
std::unique_ptr<Printer> makeTextPrinter(llvm::raw_ostream &out,
                                         const OutputStyle &style);
std::unique_ptr<Printer> makeShortPrinter(llvm::raw_ostream &out,
                                          const OutputStyle &style);
std::unique_ptr<Printer> makeJsonPrinter(llvm::raw_ostream &out,
                                         const OutputStyle &style);
std::unique_ptr<Printer> makeGitHubPrinter(llvm::raw_ostream &out,
                                           const OutputStyle &style);
std::unique_ptr<Printer> makeSarifPrinter(llvm::raw_ostream &out,
                                          const OutputStyle &style);
std::unique_ptr<Printer> makeGitLabPrinter(llvm::raw_ostream &out,
                                           const OutputStyle &style);
std::unique_ptr<Printer> makeRdjsonPrinter(llvm::raw_ostream &out,
                                           const OutputStyle &style);
std::unique_ptr<Printer> makeCheckstylePrinter(llvm::raw_ostream &out,
                                               const OutputStyle &style);
std::unique_ptr<Printer> makeJUnitPrinter(llvm::raw_ostream &out,
                                          const OutputStyle &style);
std::unique_ptr<Printer> makeMarkdownPrinter(llvm::raw_ostream &out,
                                             const OutputStyle &style);

} // namespace holdfast::cli
