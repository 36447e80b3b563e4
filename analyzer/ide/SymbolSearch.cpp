#include "ide/SymbolSearch.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether a word of the name begins there: `u`, `I` and `d` of `user_Id2d`.
static bool beginsWord(StringRef name, size_t at) {
  if (at == 0 || name[at - 1] == '_')
    return true;
  return isUpper(name[at]) && !isUpper(name[at - 1]);
}

/// How many letters of the query begin words, or follow one that fits; none
/// where the name lacks one of them.
static std::optional<unsigned> lettersInOrder(StringRef query, StringRef name) {
  unsigned good = 0;
  size_t next = 0;
  for (char letter : query) {
    size_t begin = next;
    while (next < name.size() && toLower(name[next]) != toLower(letter))
      ++next;
    // Rather where a word begins, if there is such a place.
    size_t at = next;
    while (at < name.size() && !(toLower(name[at]) == toLower(letter) &&
                                 (beginsWord(name, at) || at == begin)))
      ++at;
    if (at < name.size())
      next = at;
    if (next >= name.size())
      return std::nullopt;
    good += beginsWord(name, next) || next == begin;
    ++next;
  }
  return good;
}

/// Whether the letters stand in the name in that order, wherever.
static bool hasLetters(StringRef query, StringRef name) {
  size_t next = 0;
  for (char c : name)
    if (next < query.size() && toLower(c) == toLower(query[next]))
      ++next;
  return next == query.size();
}

unsigned fitOf(StringRef query, StringRef name) {
  if (query.empty() || !hasLetters(query, name))
    return 0;
  // Of names that fit alike, the shorter one is meant.
  auto scored = [&](unsigned points) {
    unsigned length = std::min<unsigned>(name.size(), 99);
    return points * 100 + 100 - length;
  };
  if (name == query)
    return scored(90);
  if (name.equals_insensitive(query))
    return scored(80);
  if (name.starts_with(query))
    return scored(70);
  if (name.starts_with_insensitive(query))
    return scored(60);
  auto good = lettersInOrder(query, name);
  if (good == query.size())
    return scored(50);
  if (size_t at = name.find_insensitive(query); at != StringRef::npos)
    return scored(beginsWord(name, at) ? 45 : 40);
  return scored(1 + std::min<unsigned>(good.value_or(0), 30));
}

static bool isNamed(const Block &block) {
  return block.name && block.kind != BlockKind::Unknown &&
         block.kind != BlockKind::TypeAlias;
}

std::vector<FoundSymbol> searchSymbols(ArrayRef<DocumentPtr> documents,
                                       StringRef query, size_t limit) {
  std::vector<FoundSymbol> found;
  auto look = [&](FoundSymbol symbol) {
    symbol.score = query.empty() ? 1 : fitOf(query, symbol.name().text);
    if (symbol.score)
      found.push_back(symbol);
  };
  for (const DocumentPtr &document : documents)
    for (const Block &block : document->blocks()) {
      if (isNamed(block))
        look({document.get(), &block});
      if (query.empty())
        continue;
      for (const FieldDeclaration &field : block.fields)
        look({document.get(), &block, &field});
      for (const EnumValueDeclaration &value : block.values)
        look({document.get(), &block, nullptr, &value});
    }
  stable_sort(found, [](const FoundSymbol &a, const FoundSymbol &b) {
    return a.score > b.score;
  });
  if (found.size() > limit)
    found.erase(found.begin() + limit, found.end());
  return found;
}

} // namespace holdfast
