#include "guard/ShellText.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::guard {

namespace {

/// Reads a text from left to right.
class ShellReader {
public:
  ShellReader(StringRef text, FindValue variable)
      : rest(text), variable(variable) {}

  std::vector<SimpleCommand> read();

private:
  bool readOperator();
  void readRedirection();
  void readWord();
  void readSingleQuoted(Word &word);
  void readDoubleQuoted(Word &word);
  void readDollar(Word &word);
  void endCommand();

  StringRef rest;
  FindValue variable;
  std::vector<SimpleCommand> commands;
  SimpleCommand command;
  bool startsWithPipe = false;
  bool startsChained = false;
  unsigned subshell = 0;
};

} // namespace

static bool isNameChar(char c) { return isAlnum(c) || c == '_'; }

void ShellReader::readSingleQuoted(Word &word) {
  auto [inside, after] = rest.drop_front().split('\'');
  word.text += inside;
  rest = after;
}

void ShellReader::readDollar(Word &word) {
  rest = rest.drop_front();
  bool hasBraces = rest.consume_front("{");
  StringRef name = rest.take_while(isNameChar);
  StringRef after = rest.drop_front(name.size());
  bool isPlain = !name.empty() && (!hasBraces || after.consume_front("}"));
  if (!isPlain) {
    // `$(…)`, `${NAME:-value}`, `$?`: nothing of the text is lost, so that what
    // it names can still be seen.
    word.isKnown = false;
    word.text += '$';
    if (hasBraces)
      word.text += '{';
    return;
  }
  rest = after;
  if (auto value = variable(name)) {
    word.text += *value;
    return;
  }
  word.isKnown = false;
}

void ShellReader::readDoubleQuoted(Word &word) {
  rest = rest.drop_front();
  while (!rest.empty() && rest.front() != '"') {
    if (rest.front() == '\\' && rest.size() > 1 &&
        StringRef("\"\\$`").contains(rest[1])) {
      word.text += rest[1];
      rest = rest.drop_front(2);
    } else if (rest.front() == '$') {
      readDollar(word);
    } else {
      word.isKnown &= rest.front() != '`';
      word.text += rest.front();
      rest = rest.drop_front();
    }
  }
  rest = rest.drop_front(rest.empty() ? 0 : 1);
}

void ShellReader::readWord() {
  Word word;
  while (!rest.empty() && !StringRef(" \t\r\n;&|<>()").contains(rest.front())) {
    char c = rest.front();
    if (c == '\'') {
      readSingleQuoted(word);
    } else if (c == '"') {
      readDoubleQuoted(word);
    } else if (c == '$') {
      readDollar(word);
    } else if (c == '\\' && rest.size() > 1) {
      if (rest[1] != '\n')
        word.text += rest[1];
      rest = rest.drop_front(2);
    } else {
      // A pattern is what the folder makes of it.
      word.isKnown &= c != '`' && c != '*' && c != '?';
      word.text += c;
      rest = rest.drop_front();
    }
  }
  command.words.push_back(std::move(word));
}

void ShellReader::endCommand() {
  static constexpr StringLiteral forms[] = {
      "if", "then", "else", "elif", "fi",   "for", "while", "until",
      "do", "done", "case", "esac", "trap", "{",   "}",     "!"};
  if (!command.words.empty()) {
    while (!command.words.empty() &&
           is_contained(forms, command.words.front().text)) {
      command.isConditional = true;
      command.words.erase(command.words.begin());
    }
    command.readsPipe = startsWithPipe;
    command.isApart |= startsWithPipe;
    command.isChained = startsChained;
    command.subshell = subshell;
    if (!command.words.empty())
      commands.push_back(std::move(command));
  }
  command = SimpleCommand();
  startsWithPipe = startsChained = false;
}

bool ShellReader::readOperator() {
  for (StringRef sign : {"&&", "||", ";", "|", "&", "\n", "(", ")"}) {
    if (!rest.consume_front(sign))
      continue;
    command.isApart = sign == "|" || sign == "&";
    endCommand();
    startsWithPipe = sign == "|";
    startsChained = sign == "&&" || sign == "||";
    if (sign == "(")
      ++subshell;
    else if (sign == ")" && subshell > 0)
      --subshell;
    return true;
  }
  return false;
}

/// `2>&1`, `> file`, `< file`, `<<END`.
void ShellReader::readRedirection() {
  bool isInput = rest.front() == '<';
  if (!command.words.empty() && !command.words.back().text.empty() &&
      all_of(command.words.back().text, isDigit))
    command.words.pop_back();
  rest = rest.drop_while([](char c) { return c == '<' || c == '>'; });
  rest.consume_front("&");
  rest = rest.ltrim(" \t");
  size_t before = command.words.size();
  if (!rest.empty())
    readWord();
  command.words.resize(before);
  command.readsFile |= isInput;
}

std::vector<SimpleCommand> ShellReader::read() {
  while (!rest.empty()) {
    if (rest.front() == ' ' || rest.front() == '\t' || rest.front() == '\r')
      rest = rest.drop_front();
    else if (rest.front() == '#')
      rest = rest.drop_until([](char c) { return c == '\n'; });
    else if (rest.front() == '<' || rest.front() == '>')
      readRedirection();
    else if (!readOperator())
      readWord();
  }
  endCommand();
  return std::move(commands);
}

std::vector<SimpleCommand> readShell(StringRef text, FindValue variable) {
  return ShellReader(text, variable).read();
}

} // namespace holdfast::guard
