#include "guard/Makefile.h"

#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::guard {

namespace {

struct Rule {
  std::string target;
  std::vector<std::string> needs;
  std::vector<std::string> lines;
};

/// The rules of a Makefile, as far as all of it is plain.
struct Makefile {
  std::vector<Rule> rules;

  bool read(StringRef text);
  bool addRule(StringRef line);
  bool addText(StringRef target, std::string &text, unsigned depth) const;
};

} // namespace

/// Whether a line outside of recipes changes what others mean, or what the
/// commands get: an assignment is handed on to them where the environment has
/// the name.
static bool isInvolved(StringRef line) {
  static constexpr StringLiteral words[] = {
      "include", "-include", "sinclude", "ifeq",      "ifneq",
      "ifdef",   "ifndef",   "else",     "endif",     "define",
      "export",  "unexport", "vpath",    ".ONESHELL", ".EXPORT_ALL_VARIABLES"};
  StringRef first = line.take_until(
      [](char c) { return c == ' ' || c == '\t' || c == ':' || c == '('; });
  return is_contained(words, first) || line.contains('=');
}

bool Makefile::addRule(StringRef line) {
  auto [targets, rest] = line.split(':');
  if (rest.starts_with(":") || line.find_first_of("$%;|") != StringRef::npos)
    return false;
  SmallVector<StringRef> names, needs;
  SplitString(targets, names);
  SplitString(rest, needs);
  for (StringRef name : names)
    rules.push_back({name.str(), {needs.begin(), needs.end()}, {}});
  // The lines that follow are of one of several.
  return names.size() == 1;
}

/// False where something in it is more than a plain rule.
bool Makefile::read(StringRef text) {
  std::string joined;
  for (StringRef rest = text; !rest.empty();) {
    auto [line, after] = rest.split('\n');
    rest = after;
    line.consume_back("\r");
    joined += line;
    if (StringRef(joined).ends_with("\\") && !rest.empty()) {
      joined.back() = ' ';
      continue;
    }
    StringRef whole = joined;
    if (whole.consume_front("\t")) {
      if (!rules.empty())
        rules.back().lines.push_back(whole.str());
    } else {
      whole = whole.split('#').first.trim();
      if (!whole.empty() &&
          (isInvolved(whole) || !whole.contains(':') || !addRule(whole)))
        return false;
    }
    joined.clear();
  }
  return true;
}

/// A line as the shell gets it; nothing where make puts something in.
static std::optional<std::string> shellLine(StringRef line) {
  std::string text;
  for (line = line.ltrim("@-+ \t"); !line.empty(); line = line.drop_front()) {
    if (line.consume_front("$$"))
      text += '$';
    if (line.starts_with("$"))
      return std::nullopt;
    text += line.take_front();
  }
  return text;
}

/// What has no rule runs nothing. Each line has a shell of its own.
bool Makefile::addText(StringRef target, std::string &text,
                       unsigned depth) const {
  if (depth > 8)
    return false;
  for (const Rule &rule : rules)
    if (rule.target == target)
      for (const std::string &need : rule.needs)
        if (!addText(need, text, depth + 1))
          return false;
  for (const Rule &rule : rules)
    if (rule.target == target)
      for (StringRef line : rule.lines) {
        auto plain = shellLine(line);
        if (!plain)
          return false;
        text += "(" + *plain + ")\n";
      }
  return true;
}

std::optional<Task> findMakeTarget(vfs::FileSystem &files, StringRef folder,
                                   StringRef target) {
  for (StringRef name : {"GNUmakefile", "makefile", "Makefile"}) {
    SourceFilePtr file = readIfThere(files, joinPath(folder, name));
    if (!file)
      continue;
    Makefile makefile;
    Task task{folder.str(), "", {}};
    bool isTold = makefile.read(file->text()) &&
                  any_of(makefile.rules, [&](const Rule &rule) {
                    return rule.target == target;
                  });
    if (!isTold || !makefile.addText(target, task.text, 0))
      return std::nullopt;
    return task;
  }
  return std::nullopt;
}

} // namespace holdfast::guard
