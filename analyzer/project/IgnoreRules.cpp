#include "project/IgnoreRules.h"

#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

static std::string textOf(vfs::FileSystem &files, StringRef path) {
  SourceFilePtr file = readIfThere(files, path);
  return file ? file->text().str() : "";
}

IgnoreRules IgnoreRules::around(vfs::FileSystem &files, StringRef folder) {
  IgnoreRules result;
  std::vector<std::string> folders = foldersUpwards(files, folder);
  if (!files.exists(folders.back() + "/.git"))
    return result;
  // Names from the root of the repository down to the folder.
  std::string absolute = absolutePath(files, folder);
  SmallVector<StringRef> names;
  StringRef above = absolute;
  for (size_t i = 1; i < folders.size(); ++i) {
    names.push_back(sys::path::filename(above));
    above = sys::path::parent_path(above);
  }
  result.add(textOf(files, folders.back() + "/.git/info/exclude"), "");
  for (size_t i = folders.size(); i-- > 1;) {
    std::string inside;
    for (StringRef name : reverse(ArrayRef(names).drop_front(i)))
      inside += (inside.empty() ? "" : "/") + name.str();
    result.add(textOf(files, joinPath(folders[i], ".gitignore")), inside);
  }
  for (StringRef name : reverse(names))
    result.prefix += name.str() + "/";
  return result;
}

void IgnoreRules::add(StringRef text, StringRef folder) {
  text.consume_front("\xEF\xBB\xBF");
  std::string place = prefix + folder.str();
  StringRef trimmed = StringRef(place).rtrim('/');
  while (!text.empty()) {
    StringRef line;
    std::tie(line, text) = text.split('\n');
    line.consume_back("\r");
    addLine(line, trimmed);
  }
}

/// Blanks at the end count when a backslash is before them.
static StringRef withoutBlanks(StringRef line) {
  StringRef trimmed = line.rtrim(' ');
  size_t backslashes = trimmed.size() - trimmed.rtrim('\\').size();
  if (backslashes % 2 == 1 && trimmed.size() < line.size())
    trimmed = line.take_front(trimmed.size() + 1);
  return trimmed;
}

void IgnoreRules::addLine(StringRef line, StringRef folder) {
  if (line.starts_with("#"))
    return;
  line = withoutBlanks(line);
  bool isNegated = line.consume_front("!");
  bool isForFolders = line.consume_back("/");
  bool isAnchored = line.consume_front("/");
  if (line.empty())
    return;
  bool isForNames = !isAnchored && !line.contains('/');
  rules.push_back(
      {PathPattern(line), folder.str(), isNegated, isForFolders, isForNames});
}

bool IgnoreRules::ignores(StringRef path, bool isFolder) const {
  std::string whole = prefix + path.str();
  for (const Rule &rule : reverse(rules)) {
    if (rule.isForFolders && !isFolder)
      continue;
    StringRef rest = whole;
    if (!rule.folder.empty() &&
        !(rest.consume_front(rule.folder) && rest.consume_front("/")))
      continue;
    if (rule.isForNames)
      rest = sys::path::filename(rest);
    if (rule.pattern.matches(rest))
      return !rule.isNegated;
  }
  return false;
}

} // namespace holdfast
