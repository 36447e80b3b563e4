#include "cli/ReportFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"

using namespace llvm;

namespace holdfast::cli {

/// Whether a text begins as one of the printers does.
static bool isReport(StringRef start) {
  if (start.starts_with("{\"version\":") || start.contains("sarif") ||
      start.contains("<checkstyle") || start.contains("<testsuites") ||
      start.starts_with("{\"message\":") ||
      start.starts_with("### Holdfast: ") || start.trim() == "[]" ||
      start.starts_with("[\n  {\n    \"description\":"))
    return true;
  // The heading of a project, where there are several.
  if (auto [first, rest] = start.split('\n'); first.ends_with(":"))
    start = rest;
  start = start.ltrim(" \t\r\n\x1b[0123456789;m");
  StringRef line = start.take_until([](char c) { return c == '\n'; });
  static const Regex shortLine(":[0-9]+:[0-9]+: (error|warning|info): ");
  if (shortLine.match(line))
    return true;
  return any_of(ArrayRef<StringRef>{"error", "warning", "info", "note", "clean",
                                    "no findings", "::", "fixed "},
                [&](StringRef word) { return start.starts_with(word); });
}

std::optional<std::string> whyNotReplaced(StringRef file) {
  sys::fs::file_status status;
  if (sys::fs::status(file, status) || !sys::fs::is_regular_file(status) ||
      status.getSize() == 0)
    return std::nullopt;
  if (is_contained({".txt", ".log", ".out"}, sys::path::extension(file)))
    return std::nullopt;
  uint64_t length = std::min<uint64_t>(status.getSize(), 512);
  auto start = MemoryBuffer::getFileSlice(file, length, 0);
  if (start && isReport((*start)->getBuffer()))
    return std::nullopt;
  return "it is there and is no report; remove it, or name another file";
}

} // namespace holdfast::cli
