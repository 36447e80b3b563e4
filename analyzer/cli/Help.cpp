#include "cli/Help.h"

#include "cli/printers/Wrap.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Format.h"

#include <algorithm>

using namespace llvm;

namespace holdfast::cli {

static constexpr unsigned mostColumns = 80;
/// A column of terms may take this much; longer ones stand above their meaning.
static constexpr unsigned longestTerm = 32;

unsigned helpWidth(const OutputStyle &style) {
  return style.isTerminal() ? std::min(style.width, mostColumns) : mostColumns;
}

/// A column of terms with their meanings beside them.
static void printTable(raw_ostream &out,
                       ArrayRef<std::pair<std::string, StringRef>> rows,
                       unsigned width) {
  unsigned most = std::min(longestTerm, width / 2), column = 0;
  for (const auto &[term, meaning] : rows)
    if (term.size() <= most)
      column = std::max(column, static_cast<unsigned>(term.size()));
  unsigned indent = column + 4;
  for (const auto &[term, meaning] : rows) {
    out << "  " << left_justify(term, column);
    if (term.size() > column)
      out << '\n' << left_justify("", column + 2);
    out << "  ";
    printWrapped(out, meaning, {width, indent, indent});
    out << '\n';
  }
}

/// Paragraphs; one that begins with blanks has commands to be copied, and
/// keeps its lines.
static void printParagraphs(raw_ostream &out, StringRef text, unsigned width) {
  SmallVector<StringRef> paragraphs;
  text.split(paragraphs, "\n\n");
  for (auto [index, paragraph] : enumerate(paragraphs)) {
    out << (index ? "\n" : "");
    if (paragraph.starts_with("  "))
      out << paragraph;
    else
      printWrapped(out, paragraph, {width});
    out << '\n';
  }
}

void printHelp(raw_ostream &out, const Command &command, unsigned width) {
  printWrapped(
      out,
      ("usage: holdfast " + command.name + " [options] " + command.operands)
          .str(),
      {width, 0, 4});
  out << "\n\n";
  printParagraphs(out, command.details, width);
  out << "\noptions:\n";
  std::vector<std::pair<std::string, StringRef>> rows;
  auto add = [&](const OptionSpec &option) {
    std::string term = option.name.str();
    if (!option.isFlag() && !option.hasOptionalValue())
      term += ' ';
    rows.emplace_back(term + option.value.str(), option.help);
  };
  for (const OptionSpec &option : command.options)
    add(option);
  add(helpOption);
  printTable(out, rows, width);
}

void printHelp(raw_ostream &out, ArrayRef<const Command *> commands,
               unsigned width) {
  printParagraphs(out,
                  "Says what a Prisma schema would do to a database, before "
                  "any command runs.\n\nusage: holdfast COMMAND [options] ...",
                  width);
  out << "\ncommands:\n";
  std::vector<std::pair<std::string, StringRef>> rows;
  for (const Command *command : commands)
    rows.emplace_back(
        StringRef((command->name + " " + command->operands).str()).rtrim(),
        command->summary);
  printTable(out, rows, width);
  out << '\n';
  printParagraphs(out,
                  "`holdfast COMMAND --help` tells more; `holdfast --version` "
                  "prints the version.",
                  width);
}

} // namespace holdfast::cli
