#pragma once

#include <chrono>
#include <cstddef>

namespace holdfast::cli {

/// A line on standard error that says how far a batch has come: on a terminal
/// only, and only when it takes longer than a second. clear() takes it away
/// before anything else is written.
class Progress {
public:
  explicit Progress(size_t total);

  void advance() { ++done; }
  void show();
  void clear();

private:
  using Clock = std::chrono::steady_clock;
  size_t total;
  size_t done = 0;
  Clock::time_point next;
  bool terminal;
  bool shown = false;
};

} // namespace holdfast::cli
