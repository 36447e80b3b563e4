#pragma once

#include <string>
#include <vector>

namespace holdfast::cli {

/// The program's arguments without its name, copied. In the system's own copy,
/// which others on the machine can see (`ps`, /proc/PID/cmdline), the secrets
/// of URLs are blotted out from here on, where the system shows what the
/// program has in memory.
std::vector<std::string> takeArguments(int count, char **words);

} // namespace holdfast::cli
