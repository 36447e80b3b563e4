// Commands in YAML, by indentation: enough for workflows, compose files and
// manifests, which people write in block style.
#include "scripts/CommandTexts.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

using Occasion = PrismaCommand::Occasion;

namespace {

/// A key or a list item that the current line is below of.
struct Level {
  size_t indent;
  std::string key;  ///< `-` for an item
  std::string name; ///< its `name:`, `stage:` and `environment:`
};

class YamlReader {
public:
  explicit YamlReader(const SourceFile &file) : file(file) {
    StringRef path = file.path(), base = sys::path::filename(path);
    isWorkflow = base.starts_with(".") || path.contains("workflows") ||
                 path.contains(".circleci") || base.contains("pipelines");
    // A database that only a secret names is one that counts.
    for (StringRef rest = file.text(); !rest.empty();
         rest = rest.split('\n').second)
      usesSecret |= rest.split('\n').first.contains("DATABASE_URL") &&
                    rest.split('\n').first.contains("secrets.");
  }

  std::vector<CommandText> run() {
    StringRef text = file.text();
    for (uint32_t begin = 0; begin < text.size();) {
      StringRef line = text.drop_front(begin).split('\n').first;
      readLine(line, begin);
      begin += line.size() + 1;
    }
    return std::move(texts);
  }

private:
  void readLine(StringRef line, uint32_t begin) {
    StringRef content = line.ltrim(' ');
    size_t indent = line.size() - content.size();
    content = content.rtrim();
    if (content.empty())
      return;
    if (blockIndent && indent > *blockIndent)
      return addToBlock(begin + line.size());
    blockIndent.reset();
    if (content.starts_with("#"))
      return;
    bool isItem = false;
    while (content == "-" || content.starts_with("- ")) {
      openLevel(indent, "-");
      StringRef rest = content.drop_front(1).ltrim(' ');
      indent += content.size() - rest.size();
      content = rest;
      isItem = true;
    }
    uint32_t start = content.data() - file.text().data();
    size_t colon = findKeyEnd(content);
    if (colon == StringRef::npos)
      return readValue(content, start, isItem);
    StringRef key = content.take_front(colon).trim("\"' ");
    StringRef value = content.drop_front(colon + 1).ltrim(' ');
    openLevel(indent, key);
    if (key == "name" || key == "environment" || key == "stage")
      (levels.size() > 1 ? levels[levels.size() - 2].name : fileName) +=
          " " + value.trim("\"'").str();
    if (value.starts_with("|") || value.starts_with(">")) {
      blockIndent = indent;
      blockRuns = runs();
      blockBegin = begin + line.size() + 1;
      blockIsNew = true;
    } else if (!value.empty()) {
      readValue(value, value.data() - file.text().data(), false);
    }
  }

  /// The colon behind a key; npos where the line has none.
  static size_t findKeyEnd(StringRef content) {
    if (content.starts_with("[") || content.starts_with("{"))
      return StringRef::npos;
    for (size_t at = content.find(':'); at != StringRef::npos;
         at = content.find(':', at + 1))
      if (at + 1 == content.size() || content[at + 1] == ' ')
        return content.take_front(at).contains(' ') &&
                       !content.starts_with("\"")
                   ? StringRef::npos
                   : at;
    return StringRef::npos;
  }

  void openLevel(size_t indent, StringRef key) {
    while (!levels.empty() &&
           (levels.back().indent > indent ||
            (levels.back().indent == indent &&
             // An item may stand as far left as the key of its list.
             !(key == "-" && levels.back().key != "-"))))
      levels.pop_back();
    levels.push_back({indent, key.str(), ""});
  }

  /// The key whose value is being read, through lists.
  StringRef owner() const {
    for (const Level &level : reverse(levels))
      if (level.key != "-")
        return level.key;
    return "";
  }

  bool runs() const {
    static constexpr StringLiteral keys[] = {"run",
                                             "script",
                                             "before_script",
                                             "after_script",
                                             "command",
                                             "commands",
                                             "entrypoint",
                                             "args",
                                             "cmd",
                                             "bash",
                                             "startCommand",
                                             "buildCommand",
                                             "preDeployCommand",
                                             "release",
                                             "initialDeployHook"};
    return is_contained(keys, owner());
  }

  void addToBlock(uint32_t end) {
    if (!blockRuns)
      return;
    if (blockIsNew)
      add({blockBegin, end});
    texts.back().range.end = end;
    blockIsNew = false;
  }

  void readValue(StringRef value, uint32_t start, bool isItem) {
    if (!runs())
      return;
    uint32_t end = start + value.size();
    // `- npx` and `- prisma` are words of one command.
    bool isWord = isItem && !value.contains(' ');
    if (isWord && wordsEnd && isNextLine(*wordsEnd, start)) {
      texts.back().range.end = end;
      texts.back().kind = ShellText::Words;
    } else {
      add({start, end});
    }
    if (isWord)
      wordsEnd = end;
    else
      wordsEnd.reset();
  }

  bool isNextLine(uint32_t from, uint32_t to) const {
    return file.text().slice(from, to).count('\n') == 1;
  }

  void add(Range range) {
    StringRef base = sys::path::filename(file.path());
    bool deploys =
        usesSecret || namesDeployment(base) || namesDeployment(fileName) ||
        any_of(levels, [](const Level &level) {
          return namesDeployment(level.key) || namesDeployment(level.name);
        });
    bool counts = isWorkflow ? deploys : !namesTests(base);
    texts.push_back(
        {"", counts ? Occasion::Deployment : Occasion::Test, range});
  }

  const SourceFile &file;
  std::string fileName; ///< the workflow's own `name:`
  bool isWorkflow = false;
  bool usesSecret = false;
  SmallVector<Level, 8> levels;
  std::optional<size_t> blockIndent; ///< of the key of a block of lines
  bool blockRuns = false, blockIsNew = false;
  uint32_t blockBegin = 0;
  std::optional<uint32_t> wordsEnd; ///< of the list item before
  std::vector<CommandText> texts;
};

} // namespace

std::vector<CommandText> textsOfYaml(const SourceFile &file) {
  return YamlReader(file).run();
}

} // namespace holdfast
