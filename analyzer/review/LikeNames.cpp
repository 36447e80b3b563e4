#include "review/LikeNames.h"

#include "review/Renames.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

#include <string>
#include <vector>

using namespace llvm;

namespace holdfast {

/// `first_name`, `firstName` and `FirstName` have the words `first`, `name`.
static std::vector<std::string> wordsOf(StringRef name) {
  std::vector<std::string> words(1);
  for (size_t i = 0; i < name.size(); ++i) {
    bool isStart = isUpper(name[i]) && i > 0 && !isUpper(name[i - 1]);
    if ((name[i] == '_' || isStart) && !words.back().empty())
      words.emplace_back();
    if (name[i] != '_')
      words.back() += toLower(name[i]);
  }
  return words;
}

/// The long form of a word that is often cut short.
static StringRef longForm(StringRef word) {
  return StringSwitch<StringRef>(word)
      .Case("addr", "address")
      .Case("amt", "amount")
      .Case("avg", "average")
      .Cases("cfg", "config", "configuration")
      .Case("cnt", "count")
      .Case("dept", "department")
      .Cases("desc", "descr", "description")
      .Case("dob", "dateofbirth")
      .Case("doc", "document")
      .Case("env", "environment")
      .Case("fname", "firstname")
      .Case("img", "image")
      .Case("info", "information")
      .Case("lang", "language")
      .Case("lat", "latitude")
      .Case("lname", "lastname")
      .Cases("lng", "lon", "long", "longitude")
      .Case("max", "maximum")
      .Case("mgr", "manager")
      .Case("min", "minimum")
      .Case("msg", "message")
      .Cases("nr", "num", "number")
      .Case("org", "organization")
      .Case("pct", "percent")
      .Case("pic", "picture")
      .Case("prev", "previous")
      .Cases("pwd", "passwd", "password")
      .Case("qty", "quantity")
      .Case("ref", "reference")
      .Case("src", "source")
      .Case("tel", "telephone")
      .Case("txt", "text")
      .Case("usr", "user")
      .Case("val", "value")
      .Default(word);
}

/// A word without an English plural.
static std::string singular(StringRef word) {
  if (word.size() > 4 && word.ends_with("ies"))
    return (word.drop_back(3) + "y").str();
  for (StringRef plural : {"sses", "ches", "shes", "xes"})
    if (word.ends_with(plural))
      return word.drop_back(2).str();
  bool isPlural = word.size() > 3 && word.ends_with("s") &&
                  !word.ends_with("ss") && !word.ends_with("us") &&
                  !word.ends_with("is");
  return (isPlural ? word.drop_back(1) : word).str();
}

/// Whether all words of the shorter name are in the other: `id`, `idOfUser`.
static bool holdsWords(StringRef from, StringRef to) {
  std::vector<std::string> a = wordsOf(from), b = wordsOf(to);
  if (a.size() > b.size())
    std::swap(a, b);
  return a.size() < b.size() &&
         all_of(
             a, [&](const std::string &word) { return is_contained(b, word); });
}

bool areNamesAlike(StringRef from, StringRef to) {
  std::string a = plainName(from), b = plainName(to);
  size_t shorter = std::min(a.size(), b.size());
  size_t longer = std::max(a.size(), b.size());
  if (shorter >= 4 && (StringRef(a).contains(b) || StringRef(b).contains(a)))
    return true;
  return StringRef(a).edit_distance(b) * 3 <= longer || holdsWords(from, to);
}

static std::string meaningOf(StringRef name) {
  std::string meaning;
  for (const std::string &word : wordsOf(name))
    meaning += longForm(singular(word));
  return meaning;
}

bool meanTheSame(StringRef from, StringRef to) {
  return plainName(from) == plainName(to) || meaningOf(from) == meaningOf(to) ||
         singular(plainName(from)) == singular(plainName(to));
}

} // namespace holdfast
