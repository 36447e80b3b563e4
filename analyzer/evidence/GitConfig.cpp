#include "evidence/GitConfig.h"

#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

// --- The syntax --------------------------------------------------------------

namespace {

/// Reads one file as git-config(1) describes it.
class Reader {
public:
  explicit Reader(const SourceFilePtr &file) : file(file), text(file->text()) {
    if (text.starts_with("\xEF\xBB\xBF"))
      at = 3;
  }

  Expected<std::vector<GitSetting>> read() {
    while (skipToNext())
      if (!(peek() == '[' ? readSection() : readSetting()))
        return errorAt(file, static_cast<uint32_t>(line),
                       "git cannot parse this line of its configuration");
    return std::move(settings);
  }

private:
  char peek() const { return at < text.size() ? text[at] : '\n'; }
  bool isAtEnd() const { return at >= text.size(); }

  /// Whether there is more than spaces and comments.
  bool skipToNext() {
    while (!isAtEnd()) {
      if (peek() == '#' || peek() == ';')
        at = std::min(text.find('\n', at), text.size());
      else if (!isSpace(peek()))
        break;
      else
        ++at;
    }
    line = at;
    return !isAtEnd();
  }

  void skipBlanks() {
    while (!isAtEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\r'))
      ++at;
  }

  bool readSection() {
    ++at;
    section.clear();
    subsection.clear();
    while (isAlnum(peek()) || peek() == '-' || peek() == '.')
      section += toLower(text[at++]);
    skipBlanks();
    if (peek() == '"') {
      for (++at; !isAtEnd() && peek() != '"' && peek() != '\n'; ++at) {
        if (peek() == '\\')
          ++at;
        subsection += peek();
      }
      if (peek() != '"')
        return false;
      ++at;
    }
    if (section.empty() || peek() != ']')
      return false;
    ++at;
    return true;
  }

  bool readSetting() {
    GitSetting setting{section, subsection, "", ""};
    if (section.empty() || !isAlpha(peek()))
      return false;
    while (isAlnum(peek()) || peek() == '-')
      setting.key += toLower(text[at++]);
    skipBlanks();
    bool isRead = true;
    if (peek() == '=') {
      ++at;
      isRead = readValue(setting.value);
    } else if (peek() == '\n' || peek() == '#' || peek() == ';') {
      setting.value = "true";
    } else {
      isRead = false;
    }
    settings.push_back(std::move(setting));
    return isRead;
  }

  bool readValue(std::string &value) {
    skipBlanks();
    bool isQuoted = false;
    size_t kept = 0; // spaces at the end do not count
    for (; !isAtEnd() && peek() != '\n'; ++at) {
      char c = peek();
      if (!isQuoted && (c == '#' || c == ';')) {
        at = std::min(text.find('\n', at), text.size());
        break;
      }
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (c == '\\') {
        ++at;
        if (peek() == '\r')
          ++at;
        if (peek() != '\n')
          value += peek() == 'n' ? '\n' : peek() == 't' ? '\t' : peek();
        kept = value.size();
        continue;
      } else {
        value += c;
      }
      if (isQuoted || !isSpace(c))
        kept = value.size();
    }
    value.resize(kept);
    return !isQuoted;
  }

  const SourceFilePtr &file;
  StringRef text;
  size_t at = 0, line = 0;
  std::string section, subsection;
  std::vector<GitSetting> settings;
};

} // namespace

Expected<std::vector<GitSetting>> parseGitConfig(const SourceFilePtr &file) {
  return Reader(file).read();
}

// --- What it says ------------------------------------------------------------

static bool isTrue(StringRef value) {
  return value.equals_insensitive("true") || value.equals_insensitive("yes") ||
         value.equals_insensitive("on") || value == "1";
}

namespace {

/// Goes through a configuration and what it includes.
struct Reading {
  const GitDirectory &place;
  IntrusiveRefCntPtr<vfs::FileSystem> disk = vfs::getRealFileSystem();
  GitConfig config = {};
  bool isPerWorktree = false; ///< `config.worktree` counts

  Error readFile(StringRef path, unsigned depth);
  Error include(StringRef from, StringRef target, unsigned depth);
  void take(const GitSetting &setting);
  bool isInside(StringRef path) const;
};

} // namespace

bool Reading::isInside(StringRef path) const {
  SmallString<256> real(path);
  if (disk->getRealPath(path, real))
    real = path;
  for (StringRef folder : {StringRef(place.top), StringRef(place.directory),
                           StringRef(place.common)}) {
    SmallString<256> home(folder);
    if (disk->getRealPath(folder, home))
      home = folder;
    if (isWithin(real, home))
      return true;
  }
  return false;
}

Error Reading::include(StringRef from, StringRef target, unsigned depth) {
  constexpr unsigned deepest = 10; // git's own
  std::string path = joinPath(folderOf(from), target);
  if (target.starts_with("~") || target.starts_with("%(") || !isInside(path)) {
    config.leadsOutside = true;
    return Error::success();
  }
  return depth < deepest ? readFile(path, depth + 1) : Error::success();
}

void Reading::take(const GitSetting &setting) {
  StringRef value = setting.value;
  std::string name = setting.section + "." + setting.key;
  if (name == "core.symlinks")
    config.hasLinks = isTrue(value);
  else if (name == "core.sparsecheckout")
    config.isSparse = isTrue(value);
  else if (name == "extensions.worktreeconfig")
    isPerWorktree = isTrue(value);
  else if (name == "extensions.objectformat")
    config.objectFormat = value.lower();
  else if (name == "extensions.refstorage")
    config.refStorage = value.lower();
  else if (name == "extensions.partialclone" ||
           (name == "remote.promisor" && isTrue(value)) ||
           name == "remote.partialclonefilter")
    config.isPartial = true;
}

Error Reading::readFile(StringRef path, unsigned depth) {
  if (!disk->exists(path))
    return Error::success();
  auto file = holdfast::readFile(*disk, path);
  if (!file)
    return file.takeError();
  auto settings = parseGitConfig(*file);
  if (!settings)
    return settings.takeError();
  for (const GitSetting &setting : *settings) {
    bool includes = setting.key == "path" && (setting.section == "include" ||
                                              setting.section == "includeif");
    if (!includes)
      take(setting);
    else if (Error error = include(path, setting.value, depth))
      return error;
  }
  return Error::success();
}

Expected<GitConfig> readGitConfig(const GitDirectory &place) {
  Reading reading{place};
  if (Error error = reading.readFile(place.common + "/config", 0))
    return error;
  if (reading.isPerWorktree)
    if (Error error = reading.readFile(place.directory + "/config.worktree", 0))
      return error;
  return std::move(reading.config);
}

} // namespace holdfast
