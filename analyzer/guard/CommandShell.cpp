// What a shell does with a text: its commands, and what one leaves to the next.
#include "guard/CommandReader.h"

#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::guard {

void CommandReader::readText(StringRef text, Place place) {
  if (++place.depth > mostDepth)
    return fail("scripts call each other without an end");
  auto find = [&](StringRef name) { return valueOf(place, name); };
  // What a subshell changes ends with it.
  std::vector<Place> shells{place};
  std::string changedInChain;
  for (const SimpleCommand &command : readShell(text, find)) {
    shells.resize(std::min<size_t>(shells.size(), command.subshell + 1));
    shells.resize(command.subshell + 1, shells.back());
    Place &here = shells.back();
    // After the chain nobody knows whether all of it ran.
    if (!command.isChained && !changedInChain.empty())
      here.unclearSince = std::exchange(changedInChain, "");
    ArrayRef<Word> words = command.words;
    Place after = here;
    if (changesShell(words, after)) {
      if (command.isConditional)
        after.unclearSince = words.front().text;
      if (command.isApart)
        continue;
      if (command.isChained)
        changedInChain = words.front().text;
      here = std::move(after);
      continue;
    }
    after.readsOther |= command.readsFile || command.readsPipe;
    after.isConditional |= command.isConditional;
    read(words, after);
  }
}

/// Whether the command changes what those after it get, which it does to
/// `place` as far as that can be told.
bool CommandReader::changesShell(ArrayRef<Word> words, Place &place) {
  StringRef name = words.front().text;
  auto becomesUnclear = [&] {
    if (place.unclearSince.empty())
      place.unclearSince = name.str();
    return true;
  };
  bool isKnown = all_of(words, [](const Word &word) { return word.isKnown; });
  if (name == "cd") {
    if (words.size() != 2 || !isKnown || words[1].text == "-")
      return becomesUnclear();
    place.folder = joinPath(place.folder, words[1].text);
    return true;
  }
  if (name == "export")
    return exportVariables(words.drop_front(), place) && isKnown
               ? true
               : becomesUnclear();
  static constexpr StringLiteral others[] = {
      ".",    "source", "eval",    "read",    "unset",  "pushd",
      "popd", "alias",  "declare", "typeset", "mapfile"};
  if (is_contained(others, name)) {
    readOther(words, place);
    return becomesUnclear();
  }
  if (name == "set") {
    // Every variable becomes a program's.
    bool exportsAll = any_of(words.drop_front(), [](const Word &word) {
      StringRef text = word.text;
      return text == "allexport" ||
             (text.starts_with("-") && text.contains('a'));
    });
    return exportsAll ? becomesUnclear() : true;
  }
  Variables assigned;
  if (!takeAssignments(words, assigned).empty())
    return false;
  if (!isKnown)
    return becomesUnclear();
  for (auto &[variable, value] : assigned)
    (valueOf(place, variable) ? place.variables : place.shellVariables)
        .push_back({variable, value});
  return true;
}

/// Takes what `export` is given; false where it is given an option.
bool CommandReader::exportVariables(ArrayRef<Word> words, Place &place) {
  for (const Word &word : words) {
    Variables assigned;
    if (takeAssignments(word, assigned).empty()) {
      append_range(place.variables, assigned);
      continue;
    }
    if (StringRef(word.text).starts_with("-"))
      return false;
    for (const auto &[name, value] : place.shellVariables)
      if (name == word.text)
        place.variables.push_back({name, value});
  }
  return true;
}

} // namespace holdfast::guard
