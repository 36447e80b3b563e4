#include "cli/guard/LossTable.h"

#include "cli/printers/StatusPrinter.h"
#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Unicode.h"

using namespace llvm;

namespace holdfast::cli {

using guard::Loss;

/// Referrers that are named; of the others only the number is.
static constexpr size_t mostReferrers = 3;

using Line = std::vector<std::string>;

static std::string referrersOf(const Loss &loss) {
  std::vector<std::string> names(
      loss.referrers.begin(),
      loss.referrers.begin() + std::min(loss.referrers.size(), mostReferrers));
  if (loss.referrers.size() > mostReferrers)
    names.push_back(std::to_string(loss.referrers.size() - mostReferrers) +
                    " more");
  return names.empty() ? "-" : join(names, ", ");
}

static Line lineOf(const Loss &loss, bool hasCode) {
  Line line{printable(loss.name), amountOf(loss),
            holdfast::spelling(loss.effect).str(),
            printable(referrersOf(loss))};
  if (loss.kind == Loss::Kind::Unknown)
    line[1] = "not known";
  if (hasCode)
    line.push_back(loss.codePlaces ? std::to_string(*loss.codePlaces) : "-");
  return line;
}

static size_t widthOf(StringRef text) {
  int width = sys::unicode::columnWidthUTF8(text);
  return width < 0 ? text.size() : static_cast<size_t>(width);
}

void printLossTable(raw_ostream &out, ArrayRef<Loss> losses,
                    const OutputStyle &style) {
  bool hasCode =
      any_of(losses, [](const Loss &loss) { return loss.codePlaces; });
  std::vector<Line> lines{{"object", "would go", "Prisma", "referred to by"}};
  if (hasCode)
    lines.front().push_back("in code");
  for (const Loss &loss : losses)
    lines.push_back(lineOf(loss, hasCode));
  std::vector<size_t> widths(lines.front().size());
  for (const Line &line : lines)
    for (auto [i, cell] : enumerate(line))
      widths[i] = std::max(widths[i], widthOf(cell));
  for (auto [number, line] : enumerate(lines)) {
    out << "  ";
    for (auto [i, cell] : enumerate(line)) {
      out << cell;
      if (i + 1 < line.size())
        out.indent(static_cast<unsigned>(widths[i] - widthOf(cell) + 2));
    }
    out << '\n';
    if (number == 0)
      continue;
    const Loss &loss = losses[number - 1];
    if (!loss.migration.empty())
      out << "    " << printable("in " + loss.migration + ": " + loss.what)
          << '\n';
    else if (loss.kind == Loss::Kind::Values)
      out << "    " << printable(loss.what) << '\n';
  }
}

} // namespace holdfast::cli
