#pragma once

#include "llvm/ADT/StringRef.h"

#include <chrono>
#include <cstddef>

namespace holdfast::cli {

/// A line on standard error that says how far a batch has come: on a terminal
/// only, and only when it takes longer than a second. clear() takes it away
/// before anything else is written.
class Progress {
public:
  /// `noun` says what is counted.
  explicit Progress(size_t total, llvm::StringRef noun = "projects");

  void advance(size_t count = 1) { done += count; }
  void show();
  void clear();

private:
  using Clock = std::chrono::steady_clock;
  size_t total;
  llvm::StringRef noun;
  size_t done = 0;
  Clock::time_point next;
  bool terminal;
  bool shown = false;
};

} // namespace holdfast::cli
