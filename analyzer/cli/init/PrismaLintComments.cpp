#include "cli/init/PrismaLintComments.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace holdfast::cli {

namespace {

/// A comment of prisma-lint (0.13): what it ignores.
struct Ignore {
  bool isOfBlock;      ///< `-model` and `-enum`, else `-field`
  Range line;          ///< with its line break
  Range target;        ///< the block, or the line that it stands above
  std::string rule;    ///< empty for all
  StringSet<> members; ///< of a block, if only they are meant
};

} // namespace

static uint32_t lineBegin(StringRef text, uint32_t offset) {
  return static_cast<uint32_t>(text.take_front(offset).rfind('\n') + 1);
}

static uint32_t nextLine(StringRef text, uint32_t offset) {
  size_t end = text.find('\n', offset);
  return static_cast<uint32_t>(end == StringRef::npos ? text.size() : end + 1);
}

/// The first line below that is not a comment with three slashes.
static Range lineBelow(StringRef text, uint32_t begin) {
  uint32_t end = nextLine(text, begin);
  while (begin < text.size() &&
         text.slice(begin, end).ltrim().starts_with("///")) {
    begin = end;
    end = nextLine(text, begin);
  }
  return {begin, end};
}

static SmallVector<StringRef> splitWords(StringRef text) {
  SmallVector<StringRef> words;
  SplitString(text, words, " \t,\r\n");
  return words;
}

/// `prisma-lint-ignore-model RULE a,b`: of the members the last word counts.
static void readBlockIgnore(StringRef rest, Ignore ignore,
                            std::vector<Ignore> &ignores) {
  SmallVector<StringRef> words;
  SplitString(rest, words);
  if (!words.empty())
    ignore.rule = words.front();
  if (words.size() > 1)
    for (StringRef member : splitWords(words.back()))
      ignore.members.insert(member);
  ignores.push_back(std::move(ignore));
}

static void readIgnore(StringRef line, Range place, Range below,
                       const Block &block, std::vector<Ignore> &ignores) {
  StringRef rest = line.trim();
  if (!rest.consume_front("/// prisma-lint-ignore-"))
    return;
  Ignore ignore{false, place, below, "", {}};
  if (rest.consume_front("model") || rest.consume_front("enum")) {
    ignore.isOfBlock = true;
    ignore.target = block.range;
    readBlockIgnore(rest, std::move(ignore), ignores);
  } else if (rest.consume_front("field")) {
    SmallVector<StringRef> rules = splitWords(rest);
    if (rules.empty())
      ignores.push_back(ignore);
    for (StringRef rule : rules) {
      ignore.rule = rule;
      ignores.push_back(ignore);
    }
  }
}

/// The comments in a block, and right above it.
static void findIgnores(const Document &document, const Block &block,
                        std::vector<Ignore> &ignores) {
  StringRef text = document.file().text();
  uint32_t begin = lineBegin(text, block.range.begin);
  while (begin > 0) {
    uint32_t above = lineBegin(text, begin - 1);
    if (!text.slice(above, begin).ltrim().starts_with("///"))
      break;
    begin = above;
  }
  while (begin < block.range.end) {
    uint32_t end = nextLine(text, begin);
    readIgnore(text.slice(begin, end), {begin, end}, lineBelow(text, end),
               block, ignores);
    begin = end;
  }
}

/// What a finding is about: the column that its subject names, or the field or
/// value that it stands at; empty for the block.
static StringRef memberAt(const Block &block, const Diagnostic &finding) {
  if (!finding.subject.column.empty())
    return finding.subject.column;
  uint32_t offset = finding.span.range.begin;
  for (const FieldDeclaration &field : block.fields)
    if (field.range.contains(offset))
      return field.name.text;
  for (const EnumValueDeclaration &value : block.values)
    if (value.range.contains(offset))
      return value.name.text;
  return "";
}

static bool isIgnored(const Diagnostic &finding, const Block &block,
                      ArrayRef<Ignore> ignores) {
  return any_of(ignores, [&](const Ignore &ignore) {
    bool isRule = ignore.rule.empty() || ignore.rule == finding.rule->id;
    bool isMember = ignore.members.empty() ||
                    ignore.members.contains(memberAt(block, finding));
    return isRule && isMember &&
           ignore.target.contains(finding.span.range.begin);
  });
}

/// The comment that accepts a finding, above its line.
static Edit allow(const Diagnostic &finding) {
  StringRef text = finding.span.file->text();
  uint32_t begin = lineBegin(text, finding.span.range.begin);
  StringRef indent = text.substr(begin).take_while(
      [](char c) { return c == ' ' || c == '\t'; });
  std::string object;
  if (!finding.subject.column.empty())
    object = "(" + finding.subject.table + "." + finding.subject.column + ")";
  return {finding.span.file->span({begin, begin}),
          (indent + "// holdfast:allow " + finding.rule->id + object +
           " because prisma-lint ignored it here\n")
              .str()};
}

std::vector<Edit> convertComments(const Schema &schema,
                                  ArrayRef<Diagnostic> findings) {
  std::vector<Edit> edits;
  StringSet<> written; // one comment accepts all of a rule at a place
  for (const DocumentPtr &document : schema.documents())
    for (const Block &block : document->blocks()) {
      std::vector<Ignore> ignores;
      findIgnores(*document, block, ignores);
      if (ignores.empty())
        continue;
      for (const Diagnostic &finding : findings) {
        bool isHere = finding.span.file == &document->file() &&
                      block.range.contains(finding.span.range.begin);
        if (!isHere || !isIgnored(finding, block, ignores))
          continue;
        Edit edit = allow(finding);
        std::string key = std::to_string(edit.span.range.begin) + edit.text +
                          document->file().path().str();
        if (written.insert(key).second)
          edits.push_back(std::move(edit));
      }
      std::optional<Range> last; // a comment for several rules is one line
      for (const Ignore &ignore : ignores)
        if (!last || !(*last == ignore.line)) {
          edits.push_back({document->span(ignore.line), ""});
          last = ignore.line;
        }
    }
  return edits;
}

} // namespace holdfast::cli
