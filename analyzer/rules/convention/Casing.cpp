#include "rules/convention/Casing.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <vector>

using namespace llvm;

namespace holdfast {

namespace {
/// Where a compound word stands in a name.
struct Compound {
  size_t begin, end;
  StringRef word;
};
} // namespace

static bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

/// All places of all words, word by word.
static std::vector<Compound> findCompounds(StringRef name,
                                           ArrayRef<StringRef> words) {
  std::vector<Compound> found;
  for (StringRef word : words)
    for (size_t at = name.find(word); !word.empty() && at != StringRef::npos;
         at = name.find(word, at + word.size()))
      found.push_back({at, at + word.size(), word});
  return found;
}

static const Compound *compoundAt(ArrayRef<Compound> compounds, size_t place) {
  auto found = find_if(compounds, [&](const Compound &compound) {
    return compound.begin <= place && place < compound.end;
  });
  return found == compounds.end() ? nullptr : found;
}

/// Underscores for all that is neither letter nor digit, one each, and none at
/// an end.
static std::string cleanUnderscores(StringRef text) {
  std::string all;
  for (char c : text) {
    bool isPlain = isAlnum(c) || c == '_';
    if (isPlain || all.empty() || all.back() != '_')
      all += isPlain ? c : '_';
  }
  StringRef rest = all;
  rest.consume_front("_");
  rest.consume_back("_");
  std::string result;
  for (char c : rest)
    if (c != '_' || result.empty() || result.back() != '_')
      result += c;
  return result;
}

std::string snakeCase(StringRef name, ArrayRef<StringRef> compoundWords) {
  bool isAllUpper = !name.empty() && all_of(name, [](char c) {
    return isUpper(c) || isDigit(c) || c == '_';
  });
  std::string text = isAllUpper ? name.lower() : name.str();
  std::vector<Compound> compounds = findCompounds(text, compoundWords);
  std::string result;
  for (size_t at = 0; at < text.size(); ++at) {
    if (const Compound *compound = compoundAt(compounds, at)) {
      if (at == compound->begin) {
        if (at > 0 && (result.empty() || result.back() != '_'))
          result += '_';
        result += compound->word.lower();
      }
      at = compound->end - 1;
      continue;
    }
    char c = text[at], before = at > 0 ? text[at - 1] : '_';
    bool isNumberEdge =
        (isAlpha(before) && isDigit(c)) || (isDigit(before) && isAlpha(c));
    if (at > 0 && (isUpper(c) || isNumberEdge))
      result += '_';
    result += toLower(c);
  }
  return cleanUnderscores(result);
}

/// Both camelCase and PascalCase, which differ in their first letter.
static std::string joinedCase(StringRef name, ArrayRef<StringRef> compoundWords,
                              char (*first)(char)) {
  std::vector<Compound> compounds = findCompounds(name, compoundWords);
  std::string result;
  for (size_t at = 0; at < name.size(); ++at) {
    if (const Compound *compound = compoundAt(compounds, at)) {
      if (at == compound->begin)
        result += toUpper(compound->word[0]) + compound->word.substr(1).str();
      // The letter after it begins a word, whatever it is.
      if (compound->end < name.size())
        result += toUpper(name[compound->end]);
      at = compound->end;
      continue;
    }
    char c = name[at];
    if (at == 0)
      result += first(c);
    else if (!isAlnum(c))
      continue;
    else if (!isAlpha(name[at - 1]))
      result += toUpper(c);
    else
      result += isUpper(name[at - 1]) ? toLower(c) : c;
  }
  return result;
}

std::string camelCase(StringRef name, ArrayRef<StringRef> compoundWords) {
  return joinedCase(name, compoundWords, toLower);
}

std::string pascalCase(StringRef name, ArrayRef<StringRef> compoundWords) {
  return joinedCase(name, compoundWords, toUpper);
}

static bool isWordFrom(StringRef name, bool (*isFirst)(char)) {
  return !name.empty() && isFirst(name[0]) && all_of(name, isAlnum);
}

bool isPascalCase(StringRef name) { return isWordFrom(name, isUpper); }

bool isCamelCase(StringRef name) {
  return isWordFrom(name, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string withRest(StringRef name, StringRef rest, StringRef better) {
  name.consume_back(rest);
  return (name + better).str();
}

} // namespace holdfast
