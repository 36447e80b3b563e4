#include "cli/OutputStyle.h"

#include "platform/Streams.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Process.h"

#include <algorithm>

using namespace llvm;

namespace holdfast::cli {

static constexpr unsigned usualColumns = 80;
/// Narrower than this nothing is laid out: lines of one word help nobody.
static constexpr unsigned leastColumns = 30;

bool wantsColor(const OutputFacts &facts) {
  // https://no-color.org: set, and to something.
  if (!facts.variable("NO_COLOR").empty())
    return false;
  std::string forced = facts.variable("CLICOLOR_FORCE");
  if (!forced.empty() && forced != "0")
    return true;
  return facts.isTerminal && facts.variable("TERM") != "dumb" &&
         facts.variable("CLICOLOR") != "0";
}

/// The first of them that is set decides, as for every program.
static bool hasUnicode(const OutputFacts &facts) {
  for (StringRef name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    std::string value = facts.variable(name);
    if (value.empty())
      continue;
    StringRef locale = value;
    return locale.contains_insensitive("utf-8") ||
           locale.contains_insensitive("utf8");
  }
  return facts.takesUtf8;
}

/// Terminals that are known to print the address of a link as text.
static bool takesLinks(const OutputFacts &facts) {
  if (std::string forced = facts.variable("FORCE_HYPERLINK"); !forced.empty())
    return forced != "0";
  std::string term = facts.variable("TERM");
  return !term.empty() && term != "dumb" && term != "linux" &&
         !StringRef(term).starts_with("eterm") &&
         !StringRef(term).starts_with("vt");
}

OutputStyle styleFrom(const OutputFacts &facts, bool hasColors) {
  OutputStyle style;
  if (!facts.isTerminal)
    return style;
  unsigned columns = 0;
  if (StringRef(facts.variable("COLUMNS")).getAsInteger(10, columns) ||
      columns == 0)
    columns = facts.columns;
  style.width = std::max(columns ? columns : usualColumns, leastColumns);
  style.unicode = hasUnicode(facts);
  style.links = hasColors && takesLinks(facts);
  return style;
}

static std::string variable(StringRef name) {
  return sys::Process::GetEnv(name).value_or("");
}

OutputStyle prepareOutput(raw_fd_ostream &out, std::optional<bool> color,
                          bool isReportFile) {
  OutputFacts facts{out.is_displayed(), platform::terminalColumns(), variable,
                    platform::terminalTakesUtf8()};
  bool hasColors =
      color.value_or(!(isReportFile && !facts.isTerminal) && wantsColor(facts));
  out.enable_colors(hasColors);
  return styleFrom(facts, hasColors);
}

OutputStyle prepareStandardOutput() {
  return prepareOutput(outs(), std::nullopt);
}

bool movesCursor() {
  std::string term = variable("TERM");
  return !term.empty() && term != "dumb";
}

} // namespace holdfast::cli
