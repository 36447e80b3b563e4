#pragma once

#include <cstdint>

namespace holdfast::lsp {

/// Whether a process of that id exists; one of another user counts, too.
bool isRunning(int64_t id);

} // namespace holdfast::lsp
