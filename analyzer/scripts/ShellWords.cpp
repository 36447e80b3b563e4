#include "scripts/ShellWords.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

namespace {

class Splitter {
public:
  Splitter(StringRef text, Range part, ShellText kind)
      : text(text), at(part.begin), end(part.end), kind(kind) {}

  std::vector<ShellCommand> run() {
    while (at < end)
      step();
    endCommand();
    return std::move(commands);
  }

private:
  void step() {
    char c = text[at];
    if (c == '#' && kind != ShellText::String && wordBegin == at)
      wordBegin = at = std::min<size_t>(text.find('\n', at), end);
    else if (c == '\\')
      skipBackslash();
    else if (c == '\n')
      endLine();
    else if (StringRef(";&|()`").contains(c))
      pass(&Splitter::endCommand);
    else if (isSpace(c) || StringRef("\"'[],<>").contains(c))
      pass(&Splitter::endWord);
    else
      ++at;
  }

  /// Goes over a character that ends something.
  void pass(void (Splitter::*endIt)()) {
    (this->*endIt)();
    wordBegin = ++at;
  }

  void skipBackslash() {
    endWord();
    StringRef rest = text.slice(at + 1, end);
    at += rest.starts_with("\n") ? 2 : rest.starts_with("\r\n") ? 3 : 1;
    wordBegin = at;
  }

  void endLine() {
    StringRef next = text.slice(at + 1, end).ltrim(" \t");
    bool goesOn =
        kind == ShellText::Words ||
        (next.starts_with("--") && next.size() > 2 && isAlpha(next[2]));
    pass(goesOn ? &Splitter::endWord : &Splitter::endCommand);
  }

  void endWord() {
    bool isItem = kind == ShellText::Words && text.slice(wordBegin, at) == "-";
    if (wordBegin < at && !isItem)
      command.push_back({text.slice(wordBegin, at), {wordBegin, at}});
    wordBegin = at;
  }

  void endCommand() {
    endWord();
    if (!command.empty())
      commands.push_back(std::move(command));
    command.clear();
  }

  StringRef text;
  uint32_t at, end;
  ShellText kind;
  uint32_t wordBegin = at;
  ShellCommand command;
  std::vector<ShellCommand> commands;
};

} // namespace

std::vector<ShellCommand> splitCommands(StringRef text, Range part,
                                        ShellText kind) {
  return Splitter(text, part, kind).run();
}

} // namespace holdfast
