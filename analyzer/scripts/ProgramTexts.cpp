// Commands that programs in Python, Ruby and JavaScript start, and those of a
// Jenkinsfile, where they are written out.
#include "scripts/CommandTexts.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

namespace {

enum class Language { Python, Ruby, JavaScript, Groovy };

/// Looks for calls outside comments and strings.
class ProgramReader {
public:
  explicit ProgramReader(const SourceFile &file)
      : text(file.text()), language(languageOf(file.path())),
        occasion(language == Language::Groovy
                     ? PrismaCommand::Occasion::Deployment
                     : occasionOfScriptFile(file)) {}

  std::vector<CommandText> run() {
    while (at < text.size())
      step();
    return std::move(texts);
  }

private:
  static Language languageOf(StringRef path) {
    return path.ends_with(".py")   ? Language::Python
           : path.ends_with(".rb") ? Language::Ruby
           : sys::path::filename(path).starts_with("Jenkinsfile")
               ? Language::Groovy
               : Language::JavaScript;
  }

  void step();
  void readName();
  void addArguments(uint32_t open);
  void addLine();
  void addString();
  void readStage();
  void add(Range range, ShellText kind);
  bool startsComment() const;
  uint32_t skipString(uint32_t quote) const;
  uint32_t skipRawString(uint32_t open, char close) const;
  uint32_t closingBracket(uint32_t open) const;

  StringRef text;
  Language language;
  PrismaCommand::Occasion occasion;
  uint32_t at = 0;
  bool isTest = false; ///< by the name of the stage
  std::vector<CommandText> texts;
};

} // namespace

static bool isNamePart(char c) { return isAlnum(c) || c == '_'; }

/// Functions that start what their arguments say.
static bool startsCommands(StringRef name, Language language) {
  static constexpr StringLiteral python[] = {"run",
                                             "call",
                                             "check_call",
                                             "Popen",
                                             "system",
                                             "check_output",
                                             "popen",
                                             "getoutput",
                                             "create_subprocess_shell",
                                             "execvp",
                                             "execlp",
                                             "create_subprocess_exec",
                                             "getstatusoutput"};
  static constexpr StringLiteral ruby[] = {"system",   "exec",      "spawn",
                                           "sh",       "popen",     "capture2",
                                           "capture3", "capture2e", "run"};
  static constexpr StringLiteral script[] = {
      "exec",         "execSync",        "spawn",      "spawnSync",
      "execFile",     "execa",           "execaSync",  "$",
      "execaCommand", "execFileSync",    "runCommand", "execAsync",
      "execPromise",  "execaCommandSync"};
  static constexpr StringLiteral groovy[] = {"sh", "bat", "powershell", "pwsh"};
  switch (language) {
  case Language::Groovy:
    return is_contained(groovy, name);
  case Language::Python:
    return is_contained(python, name);
  case Language::Ruby:
    return is_contained(ruby, name);
  case Language::JavaScript:
    return is_contained(script, name);
  }
  llvm_unreachable("covered switch");
}

bool ProgramReader::startsComment() const {
  StringRef rest = text.drop_front(at);
  return language == Language::JavaScript || language == Language::Groovy
             ? rest.starts_with("//") || rest.starts_with("/*")
             : rest.starts_with("#");
}

/// The offset after a string that starts at `quote`.
uint32_t ProgramReader::skipString(uint32_t quote) const {
  StringRef three = text.substr(quote, 3);
  bool hasLong = language == Language::Python || language == Language::Groovy;
  if (hasLong && (three == "\"\"\"" || three == "'''")) {
    size_t close = text.find(three, quote + 3);
    return close == StringRef::npos ? text.size() : close + 3;
  }
  return skipRawString(quote, text[quote]);
}

uint32_t ProgramReader::skipRawString(uint32_t open, char close) const {
  // Only a template of JavaScript and strings of Ruby go over line ends, but
  // what is not closed must not swallow the rest of the file.
  bool spansLines = close == '`' || language == Language::Ruby;
  uint32_t end = open + 1;
  while (end < text.size() && text[end] != close &&
         (spansLines || text[end] != '\n'))
    end += text[end] == '\\' ? 2 : 1;
  return std::min<size_t>(end + 1, text.size());
}

uint32_t ProgramReader::closingBracket(uint32_t open) const {
  unsigned depth = 0;
  for (uint32_t i = open; i < text.size();) {
    char c = text[i];
    if (c == '"' || c == '\'' || c == '`') {
      i = skipString(i);
      continue;
    }
    depth += c == '(' || c == '[' || c == '{';
    depth -= c == ')' || c == ']' || c == '}';
    if (depth == 0)
      return i;
    ++i;
  }
  return text.size();
}

void ProgramReader::add(Range range, ShellText kind) {
  CommandText found;
  found.occasion = occasion;
  found.isTest = isTest;
  found.range = range;
  found.kind = kind;
  texts.push_back(std::move(found));
}

/// The offset of the string that starts there, after the letters of Python's
/// `f"…"`; npos where there is none.
static size_t findString(StringRef text, size_t at) {
  at = text.find_if_not([](char c) { return isSpace(c); }, at);
  size_t quote = text.find_if_not(isAlpha, at);
  bool isString = quote != StringRef::npos && quote - at <= 2 &&
                  StringRef("\"'`").contains(text[quote]);
  return isString ? quote : StringRef::npos;
}

/// A string with a space in it is a line for a shell; else each string up to
/// the end of the first list is a word.
void ProgramReader::addArguments(uint32_t open) {
  uint32_t end = closingBracket(open);
  size_t quote = findString(text, open + 1);
  if (quote < end) {
    uint32_t close = skipString(quote);
    StringRef string = text.slice(quote, close).trim("\"'`");
    if (string.trim().contains(' ')) {
      uint32_t begin = string.data() - text.data();
      add({begin, static_cast<uint32_t>(begin + string.size())},
          ShellText::Script);
      at = end;
      return;
    }
  }
  size_t list = text.find('[', open);
  add({open + 1, list < end ? closingBracket(list) : end}, ShellText::Words);
  at = end;
}

/// Ruby's calls without brackets.
void ProgramReader::addLine() {
  uint32_t end = std::min(text.find('\n', at), text.size());
  bool isLine = text.slice(at, end).trim().contains(' ');
  add({at, end}, isLine ? ShellText::String : ShellText::Words);
  at = end;
}

/// `sh "…"`
void ProgramReader::addString() {
  size_t quote = findString(text, at);
  if (quote == StringRef::npos || text.slice(at, quote).contains('\n'))
    return;
  uint32_t end = skipString(quote);
  StringRef string = text.slice(quote, end).trim("\"'");
  uint32_t begin = string.data() - text.data();
  add({begin, static_cast<uint32_t>(begin + string.size())}, ShellText::Script);
  at = end;
}

/// `stage('Deploy')`: what follows is part of it. Agents get their variables
/// from elsewhere.
void ProgramReader::readStage() {
  size_t quote = findString(text, at + 1);
  if (at >= text.size() || text[at] != '(' || quote == StringRef::npos)
    return;
  StringRef name = text.slice(quote, skipString(quote));
  isTest = namesTests(name) && !namesDeployment(name);
  occasion = isTest ? PrismaCommand::Occasion::Test
                    : PrismaCommand::Occasion::Deployment;
}

void ProgramReader::readName() {
  uint32_t begin = at;
  while (at < text.size() && (isNamePart(text[at]) || text[at] == '$'))
    ++at;
  StringRef name = text.slice(begin, at);
  if (language == Language::Groovy && name == "stage")
    readStage();
  if (!startsCommands(name, language) || at >= text.size())
    return;
  if (text[at] == '(')
    return addArguments(at);
  if (language == Language::JavaScript && text[at] == '`') {
    uint32_t end = skipString(at);
    add({at + 1, end - 1}, ShellText::Script);
    at = end;
  } else if (language == Language::Groovy) {
    addString();
  } else if (language == Language::Ruby) {
    StringRef rest = text.drop_front(at);
    if (rest.starts_with(" \"") || rest.starts_with(" '"))
      addLine();
  }
}

void ProgramReader::step() {
  char c = text[at];
  if (startsComment()) {
    bool isBlock = text.substr(at).starts_with("/*");
    size_t end = isBlock ? text.find("*/", at + 2) : text.find('\n', at);
    at = end == StringRef::npos ? text.size() : end + 1;
  } else if (isAlpha(c) || c == '_' || c == '$') {
    readName();
  } else if (isDigit(c)) {
    while (at < text.size() && isNamePart(text[at]))
      ++at;
  } else if (c == '"' || c == '\'' || c == '`') {
    uint32_t end = skipString(at);
    if (c == '`' && language == Language::Ruby)
      add({at + 1, end - 1}, ShellText::Script);
    at = end;
  } else if (language == Language::Ruby && text.substr(at).starts_with("%x") &&
             at + 2 < text.size() && StringRef("({[").contains(text[at + 2])) {
    uint32_t end = closingBracket(at + 2);
    add({at + 3, end}, ShellText::Script);
    at = end;
  } else {
    ++at;
  }
}

std::vector<CommandText> textsOfJenkinsfile(const SourceFile &file) {
  return ProgramReader(file).run();
}

std::vector<CommandText> textsOfProgram(const SourceFile &file) {
  return ProgramReader(file).run();
}

} // namespace holdfast
