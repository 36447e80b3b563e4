#include "cli/ManPage.h"

#include "llvm/ADT/SmallVector.h"

using namespace llvm;

namespace holdfast::cli {

/// Text that troff prints as it is: a backslash and a hyphen have a meaning
/// there, and so have a dot and a quote that begin a line.
static std::string plain(StringRef text) {
  std::string result;
  for (char c : text) {
    bool beginsLine = result.empty() || result.back() == '\n';
    if (beginsLine && (c == '.' || c == '\''))
      result += "\\&";
    if (c == '\\')
      result += "\\e";
    else if (c == '-')
      result += "\\-";
    else
      result += c;
  }
  return result;
}

static void printParagraphs(raw_ostream &out, StringRef text) {
  SmallVector<StringRef> paragraphs;
  text.split(paragraphs, "\n\n");
  for (StringRef paragraph : paragraphs) {
    bool isCode = paragraph.starts_with("  ");
    out << ".PP\n"
        << (isCode ? ".nf\n" : "") << plain(paragraph) << '\n'
        << (isCode ? ".fi\n" : "");
  }
}

static void printOption(raw_ostream &out, const OptionSpec &option) {
  out << ".TP\n\\fB" << plain(option.name) << "\\fR";
  if (!option.isFlag())
    out << (option.hasOptionalValue() ? "" : " ") << "\\fI"
        << plain(option.value) << "\\fR";
  out << '\n' << plain(option.help) << '\n';
}

void printManPage(raw_ostream &out, ArrayRef<const Command *> commands) {
  out << ".TH HOLDFAST 1 \"\" \"holdfast " HOLDFAST_VERSION "\"\n"
      << ".SH NAME\nholdfast, holdfast\\-lsp \\- says what a Prisma "
         "schema would do to a database\n"
      << ".SH SYNOPSIS\n.B holdfast\n.I COMMAND\n[\\fIoptions\\fR] ...\n.br\n"
         ".B holdfast\\-lsp\n"
      << ".SH DESCRIPTION\nCompares a Prisma schema with what is known to "
         "exist \\- migrations, a dump, a snapshot, git, a live database \\- "
         "and says before any command runs what would be lost.\n"
      << ".SH COMMANDS\n";
  for (const Command *command : commands) {
    out << ".SS holdfast " << plain(command->name) << " "
        << plain(command->operands) << '\n';
    printParagraphs(out, command->details);
    for (const OptionSpec &option : command->options)
      printOption(out, option);
  }
  out << ".SH LANGUAGE SERVER\n"
         "\\fBholdfast\\-lsp\\fR says the same in editors, which start it and "
         "speak the Language Server Protocol to it by its standard streams.\n";
  out << ".SH EXIT STATUS\n0 where there are no errors, 1 where there are, 2 "
         "where something could not be checked.\n";
}

} // namespace holdfast::cli
