#include "review/Fingerprint.h"

#include "source/SourceFile.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/xxhash.h"

using namespace llvm;

namespace holdfast {

/// A long anchor is a whole block, whose inside may change.
static constexpr size_t maxAnchor = 200;

/// What a message says that is not our words, which releases change: what
/// stands in backquotes and parentheses, and numbers.
static std::string factsOf(StringRef message) {
  std::string facts;
  bool isInWord = false;
  while (!message.empty()) {
    char c = message.front();
    if (c == '`' || c == '(') {
      size_t end = message.find(c == '`' ? '`' : ')', 1);
      StringRef fact = message.slice(1, end);
      facts += (fact + "\n").str();
      message = message.drop_front(std::min(message.size(), fact.size() + 2));
      continue;
    }
    StringRef word = message.take_while(isAlnum);
    if (!isInWord && !word.empty() && all_of(word, isDigit))
      facts += (word + "\n").str();
    isInWord = c == '.' || c == '-' || c == '/' || c == '_' || c == ':';
    message = message.drop_front(std::max<size_t>(word.size(), 1));
  }
  return facts;
}

/// The first line of the text that a finding stands at.
static StringRef anchorOf(Span span) {
  StringRef text = span.file->text(span.range);
  return text.take_front(std::min(maxAnchor, text.find('\n'))).rtrim('\r');
}

/// The header of the block that a place of a schema lies in, such as `model A`;
/// empty outside of blocks.
static StringRef ownerOf(Span span) {
  if (!span.file->path().ends_with(".prisma"))
    return "";
  StringRef before = span.file->text().take_front(span.range.begin);
  while (!before.empty()) {
    size_t begin = before.rfind('\n') + 1; // npos is the file's start
    StringRef line = before.drop_front(begin);
    if (line.starts_with("}"))
      return "";
    auto [header, brace] = line.split('{');
    if (!line.empty() && isAlpha(line.front()) && line.contains('{'))
      return header.trim();
    before = before.take_front(begin ? begin - 1 : 0);
  }
  return "";
}

static std::string identityOf(const Diagnostic &diagnostic) {
  const Subject &subject = diagnostic.subject;
  std::string facts = factsOf(diagnostic.message);
  StringRef owner, anchor;
  if (subject.empty() && diagnostic.span) {
    owner = ownerOf(diagnostic.span);
    anchor = anchorOf(diagnostic.span);
  }
  std::string result;
  for (StringRef part :
       {StringRef(diagnostic.rule->id), StringRef(subject.schema),
        StringRef(subject.table), StringRef(subject.column),
        StringRef(subject.enumName), StringRef(facts), owner, anchor}) {
    result += part;
    result += '\0';
  }
  return result;
}

static std::string hashOf(StringRef identity) {
  std::string digits = utohexstr(xxh3_64bits(identity), /*LowerCase=*/true);
  return std::string(16 - digits.size(), '0') + digits;
}

std::string fingerprint(const Diagnostic &diagnostic) {
  return hashOf(identityOf(diagnostic));
}

std::vector<std::string> fingerprints(ArrayRef<Diagnostic> diagnostics) {
  std::vector<std::string> result;
  result.reserve(diagnostics.size());
  StringMap<unsigned> seen;
  for (const Diagnostic &diagnostic : diagnostics) {
    std::string key = identityOf(diagnostic);
    if (unsigned repetition = seen[key]++)
      key += std::to_string(repetition);
    result.push_back(hashOf(key));
  }
  return result;
}

} // namespace holdfast
