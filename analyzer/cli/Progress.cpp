#include "cli/Progress.h"

#include "cli/OutputStyle.h"

#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace holdfast::cli {

Progress::Progress(size_t total, StringRef noun)
    : total(total), noun(noun), next(Clock::now() + std::chrono::seconds(1)),
      terminal(sys::Process::StandardErrIsDisplayed() && movesCursor()) {}

void Progress::show() {
  if (!terminal || total < 2 || Clock::now() < next)
    return;
  next = Clock::now() + std::chrono::milliseconds(200);
  errs() << "\rchecked " << done << " of " << total << ' ' << noun;
  shown = true;
}

void Progress::clear() {
  if (!shown)
    return;
  errs() << "\r\033[K";
  shown = false;
}

} // namespace holdfast::cli
