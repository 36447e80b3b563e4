#pragma once

#include "keep/Keep.h"

#include <chrono>

namespace holdfast::keep {

/// Tells how far rows have come, a few times a second.
class Pace {
public:
  Pace(const ShowProgress &show, uint64_t totalRows)
      : show(show), begun(Clock::now()), next(begun) {
    progress.totalRows = totalRows;
  }

  /// What follows is about that table.
  void begin(std::string table) {
    name = std::move(table);
    progress.table = name;
  }
  void add(uint64_t rows, uint64_t bytes) {
    progress.rows += rows;
    progress.bytes += bytes;
    sinceLook += rows;
    // Looking at the clock costs more than most rows.
    if (show && sinceLook >= 500)
      look();
  }
  /// Shows the end, however soon it comes.
  void end() {
    if (show)
      tell();
  }

private:
  using Clock = std::chrono::steady_clock;

  void look() {
    sinceLook = 0;
    if (Clock::now() < next)
      return;
    next = Clock::now() + std::chrono::milliseconds(200);
    tell();
  }
  void tell() {
    progress.seconds =
        std::chrono::duration<double>(Clock::now() - begun).count();
    show(progress);
  }

  const ShowProgress &show;
  Clock::time_point begun, next;
  uint64_t sinceLook = 0;
  std::string name;
  Progress progress;
};

} // namespace holdfast::keep
