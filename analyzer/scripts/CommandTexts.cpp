#include "scripts/CommandTexts.h"

#include "project/ScriptTokens.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

using Occasion = PrismaCommand::Occasion;

// --- Names -------------------------------------------------------------------

/// Whether a part of the name, between signs, begins with one of the words.
static bool hasPart(StringRef name, ArrayRef<StringLiteral> words) {
  std::string lower = name.lower();
  SmallVector<StringRef, 8> parts;
  SplitString(lower, parts, " .-_:/\\\t@$(){}?=&'\"");
  return any_of(parts, [&](StringRef part) {
    return any_of(words, [&](StringRef word) { return part == word; });
  });
}

bool namesTests(StringRef name) {
  static constexpr StringLiteral words[] = {"dev",   "development", "test",
                                            "tests", "testing",     "e2e",
                                            "local", "ci",          "spec"};
  return hasPart(name, words);
}

bool namesDeployment(StringRef name) {
  static constexpr StringLiteral words[] = {
      "deploy",  "deployment", "deploys", "release",    "releases",
      "publish", "prod",       "staging", "production", "live"};
  return hasPart(name, words);
}

Occasion occasionOfTarget(StringRef name) {
  static constexpr StringLiteral unattended[] = {
      "start",     "serve",       "build",   "prebuild",
      "postbuild", "install",     "prepare", "preinstall",
      "poststart", "postinstall", "prestart"};
  if (namesTests(name))
    return Occasion::Test;
  StringRef first = name.split(':').first;
  bool isBuild = is_contained(unattended, first) || first.ends_with("-build") ||
                 first.ends_with("-postbuild");
  bool deploys =
      namesDeployment(name) || first == "predeploy" || first == "postdeploy";
  return isBuild || deploys ? Occasion::Deployment : Occasion::ByHand;
}

// --- package.json ------------------------------------------------------------

/// The text of a string literal, without its quotes.
static Range insideQuotes(StringRef text, uint32_t quote) {
  uint32_t end = quote + 1;
  while (end < text.size() && text[end] != text[quote])
    end += text[end] == '\\' ? 2 : 1;
  return {quote + 1, std::min<uint32_t>(end, text.size())};
}

std::vector<CommandText> textsOfPackageJson(const SourceFile &file) {
  std::vector<ScriptToken> tokens = tokenizeScript(file.text());
  uint32_t mark = file.text().starts_with("\xEF\xBB\xBF") ? 3 : 0;
  std::vector<CommandText> texts;
  unsigned depth = 0;
  bool inScripts = false;
  for (size_t i = 0; i + 2 < tokens.size(); ++i) {
    const ScriptToken &token = tokens[i];
    bool isKey =
        token.kind == ScriptToken::Kind::String && tokens[i + 1].is(":");
    if (token.is("{") || token.is("["))
      ++depth;
    else if (token.is("}") || token.is("]"))
      inScripts &= --depth > 1;
    else if (isKey && depth == 1)
      inScripts = token.text == "scripts" && tokens[i + 2].is("{");
    else if (isKey && depth == 2 && inScripts &&
             tokens[i + 2].kind == ScriptToken::Kind::String)
      texts.push_back({token.text, occasionOfTarget(token.text),
                       insideQuotes(file.text(), tokens[i + 2].offset + mark),
                       ShellText::String});
  }
  return texts;
}

// --- Lines -------------------------------------------------------------------

/// Visits the lines without their ends, with their offsets.
static void forLines(StringRef text,
                     function_ref<void(StringRef line, uint32_t begin)> visit) {
  uint32_t begin = 0;
  while (begin < text.size()) {
    StringRef line = text.drop_front(begin).split('\n').first;
    visit(line.rtrim('\r'), begin);
    begin += line.size() + 1;
  }
}

static Occasion occasionOfFile(const SourceFile &file) {
  return namesTests(sys::path::filename(file.path())) ? Occasion::Test
                                                      : Occasion::Deployment;
}

/// The word that ends the here-document which the line starts, or nothing.
static StringRef hereDocument(StringRef line) {
  StringRef tag = line.split("<<").second;
  tag.consume_front("-");
  return tag.ltrim("\"' ").take_while(
      [](char c) { return isAlnum(c) || c == '_'; });
}

std::vector<CommandText> textsOfDockerfile(const SourceFile &file) {
  std::vector<CommandText> texts;
  bool goesOn = false;
  std::string tag;
  forLines(file.text(), [&](StringRef line, uint32_t begin) {
    uint32_t end = begin + line.size();
    StringRef rest = line.ltrim();
    if (!tag.empty() || goesOn) {
      if (!texts.empty())
        texts.back().range.end = end;
      if (rest.rtrim() == tag)
        tag.clear();
      // Comments and empty lines do not end what goes on.
      goesOn &=
          rest.empty() || rest.starts_with("#") || rest.rtrim().ends_with("\\");
      return;
    }
    rest.consume_front_insensitive("onbuild ");
    auto [word, arguments] = rest.ltrim().split(' ');
    if (!word.equals_insensitive("run") && !word.equals_insensitive("cmd") &&
        !word.equals_insensitive("entrypoint"))
      return;
    uint32_t start = arguments.data() - file.text().data();
    texts.push_back({"", occasionOfFile(file), {start, end}});
    goesOn = line.rtrim().ends_with("\\");
    tag = hereDocument(arguments).str();
  });
  return texts;
}

/// The settings of platforms that a shell runs.
static bool isCommandSetting(StringRef key) {
  static constexpr StringLiteral keys[] = {
      "release_command", "startCommand",      "buildCommand", "installCommand",
      "command",         "preDeployCommand",  "cmd",          "start",
      "build",           "postCreateCommand", "cmds",         "postdeploy"};
  return is_contained(keys, key);
}

std::vector<CommandText> textsOfJsonSettings(const SourceFile &file) {
  std::vector<ScriptToken> tokens = tokenizeScript(file.text());
  uint32_t mark = file.text().starts_with("\xEF\xBB\xBF") ? 3 : 0;
  std::vector<CommandText> texts;
  for (size_t i = 0; i + 2 < tokens.size(); ++i) {
    bool isSetting = tokens[i].kind == ScriptToken::Kind::String &&
                     tokens[i + 1].is(":") && isCommandSetting(tokens[i].text);
    if (!isSetting)
      continue;
    const ScriptToken &value = tokens[i + 2];
    CommandText text;
    text.name = tokens[i].text;
    text.occasion = occasionOfFile(file);
    if (value.kind == ScriptToken::Kind::String) {
      text.range = insideQuotes(file.text(), value.offset + mark);
      text.kind = ShellText::String;
    } else if (value.is("[")) {
      uint32_t begin = value.offset + mark;
      size_t end = std::min(file.text().find(']', begin), file.text().size());
      text.range = {begin, static_cast<uint32_t>(end)};
      text.kind = ShellText::Words;
    } else {
      continue;
    }
    texts.push_back(std::move(text));
  }
  return texts;
}

std::vector<CommandText> textsOfSettings(const SourceFile &file) {
  std::vector<CommandText> texts;
  forLines(file.text(), [&](StringRef line, uint32_t begin) {
    size_t sign = line.find_first_of("=:");
    if (sign == StringRef::npos ||
        !isCommandSetting(line.take_front(sign).trim(" \t\"'")))
      return;
    uint32_t start = begin + sign + 1;
    texts.push_back({line.take_front(sign).trim(" \t\"'").str(),
                     occasionOfFile(file),
                     {start, static_cast<uint32_t>(begin + line.size())}});
  });
  return texts;
}

std::vector<CommandText> textsOfProcfile(const SourceFile &file) {
  std::vector<CommandText> texts;
  forLines(file.text(), [&](StringRef line, uint32_t begin) {
    size_t colon = line.find(':');
    if (colon == StringRef::npos || line.ltrim().starts_with("#"))
      return;
    texts.push_back({line.take_front(colon).str(),
                     occasionOfFile(file),
                     {static_cast<uint32_t>(begin + colon + 1),
                      static_cast<uint32_t>(begin + line.size())}});
  });
  return texts;
}

Occasion occasionOfScriptFile(const SourceFile &file) {
  static constexpr StringLiteral unattended[] = {"entrypoint", "start", "run",
                                                 "boot", "startup"};
  StringRef name = sys::path::stem(file.path());
  bool starts = hasPart(name, unattended) || namesDeployment(name);
  return namesTests(name) ? Occasion::Test
         : starts         ? Occasion::Deployment
                          : Occasion::ByHand;
}

std::vector<CommandText> textsOfShell(const SourceFile &file) {
  return {{"", occasionOfScriptFile(file), file.wholeFile().range}};
}

} // namespace holdfast
