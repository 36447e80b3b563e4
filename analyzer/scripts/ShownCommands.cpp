#include "scripts/ShownCommands.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether a program or function prints what it gets.
static bool shows(StringRef program) {
  static constexpr StringLiteral exact[] = {
      "echo", "printf",     "grep", "die", "say",  "throw",
      "git",  "Write-Host", "cat",  "tee", "fail", "read"};
  static constexpr StringLiteral beginnings[] = {
      "print", "log", "info", "warn", "err", "success", "msg", "note"};
  program = program.ltrim("@_");
  return is_contained(exact, program) ||
         any_of(beginnings,
                [&](StringRef word) { return program.starts_with(word); });
}

/// The word that a command starts with, after what may stand before it.
static StringRef programOf(const ShellCommand &command) {
  static constexpr StringLiteral prefixes[] = {"if", "then", "else", "!",
                                               "do", "sudo", "{",    "-"};
  for (const ShellWord &word : command)
    if (!is_contained(prefixes, word.text) && !word.text.contains('='))
      return word.text;
  return command.front().text;
}

namespace {

/// Knows of each offset, in rising order, where the string starts that it is
/// in.
class Quotes {
public:
  Quotes(StringRef text, Range part, ShellText kind)
      : text(text), at(part.begin), kind(kind) {}

  std::optional<uint32_t> openedBefore(uint32_t offset) {
    for (; at < offset; ++at)
      step();
    return open;
  }

private:
  void step() {
    char c = text[at];
    bool startsWord = at == 0 || isSpace(text[at - 1]);
    if (inComment) {
      inComment = c != '\n';
    } else if (open) {
      // A JSON string has a backslash before each quote.
      bool isEscaped =
          kind == ShellText::Script && quote == '"' && text[at - 1] == '\\';
      if (c == quote && !isEscaped)
        open.reset();
    } else if (c == '#' && startsWord && kind == ShellText::Script) {
      inComment = true;
    } else if (c == '"' || c == '\'') {
      quote = c;
      open = at;
    }
  }

  StringRef text;
  uint32_t at;
  ShellText kind;
  char quote = '\0';
  bool inComment = false;
  std::optional<uint32_t> open;
};

} // namespace

/// The word that ends the here-document which a command writes somewhere.
static StringRef writtenUntil(StringRef text, const ShellCommand &command) {
  StringRef line =
      text.drop_front(command.front().range.begin).take_until([](char c) {
        return c == '\n';
      });
  StringRef tag = line.split("<<").second;
  if (tag.starts_with("<") || !shows(programOf(command)))
    return "";
  return tag.ltrim("-\"'\\ ").take_while(
      [](char c) { return isAlnum(c) || c == '_'; });
}

std::vector<ShellCommand> withoutShown(StringRef text, Range part,
                                       ShellText kind,
                                       std::vector<ShellCommand> commands) {
  if (kind == ShellText::Words)
    return commands;
  Quotes quotes(text, part, kind);
  std::vector<ShellCommand> kept;
  StringRef document;
  // The command that a string belongs to stands before it, or is it.
  std::optional<uint32_t> shownString;
  for (ShellCommand &command : commands) {
    if (!document.empty()) {
      if (command.size() == 1 && command.front().text == document)
        document = "";
      continue;
    }
    uint32_t begin = command.front().range.begin;
    std::optional<uint32_t> opened = quotes.openedBefore(begin);
    if (opened && shownString && *opened == *shownString)
      continue;
    document = writtenUntil(text, command);
    if (!shows(programOf(command))) {
      kept.push_back(std::move(command));
      continue;
    }
    // A string may go on after what ends a command outside it.
    shownString = quotes.openedBefore(command.back().range.end);
  }
  return kept;
}

} // namespace holdfast
