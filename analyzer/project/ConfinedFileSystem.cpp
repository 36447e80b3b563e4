#include "project/ConfinedFileSystem.h"

#include "platform/Files.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <functional>

using namespace llvm;

namespace holdfast {

namespace {
class RefusalCategory : public std::error_category {
  const char *name() const noexcept override { return "holdfast.refusal"; }
  std::string message(int refusal) const override {
    return refusal == static_cast<int>(Refusal::LeadsOutside)
               ? "a link leads outside"
               : "it is outside";
  }
};
} // namespace

std::error_code make_error_code(Refusal refusal) {
  static const RefusalCategory category;
  return {static_cast<int>(refusal), category};
}

const char ConfinedFileSystem::ID = 0;

/// More links on one way are a circle, as the system has it.
static constexpr unsigned maxLinks = 40;

ConfinedFileSystem::ConfinedFileSystem(IntrusiveRefCntPtr<vfs::FileSystem> disk,
                                       std::string name)
    : RTTIExtends(std::move(disk)), name(std::move(name)) {
  if (auto folder = getUnderlyingFS().getCurrentWorkingDirectory())
    currentFolder = std::move(*folder);
}

void ConfinedFileSystem::spell(StringRef path, std::string real) {
  SmallString<256> spelled(path);
  sys::path::make_preferred(spelled);
  Place place = placeOfReal(std::move(real));
  places.insert_or_assign(spelled, std::move(place));
}

// --- Where a path leads ------------------------------------------------------

ConfinedFileSystem::Place
ConfinedFileSystem::placeOfReal(std::string real) const {
  Place::Kind kind = Place::Kind::Outside;
  for (StringRef root : allowed) {
    if (isWithin(real, root)) {
      kind = Place::Kind::Inside;
      break;
    }
    if (isWithin(root, real))
      kind = Place::Kind::Above;
  }
  return {kind, std::move(real), "", ""};
}

ConfinedFileSystem::Place ConfinedFileSystem::follow(const Place &folder,
                                                     StringRef target,
                                                     StringRef spelled,
                                                     unsigned depth) {
  Place place = folder;
  if (sys::path::is_absolute(target))
    place = placeOfReal(sys::path::root_path(target).str());
  StringRef rest = sys::path::relative_path(target);
  for (StringRef part :
       make_range(sys::path::begin(rest), sys::path::end(rest)))
    place = step(place, part, spelled, depth);
  if (place.kind == Place::Kind::Inside)
    return place;
  return {Place::Kind::Outside, place.real, spelled.str(),
          place.link.empty() ? place.real : place.target};
}

ConfinedFileSystem::Place ConfinedFileSystem::step(const Place &folder,
                                                   StringRef part,
                                                   StringRef spelled,
                                                   unsigned depth) {
  if (part == "." || part == "/")
    return folder;
  SmallString<256> path(folder.real);
  // Nothing outside is looked at, so what `..` means there is not known.
  if (folder.kind == Place::Kind::Outside) {
    sys::path::append(path, part);
    return {Place::Kind::Outside, path.str().str(), folder.link, folder.target};
  }
  if (part == "..")
    return placeOfReal(sys::path::has_parent_path(path)
                           ? sys::path::parent_path(path).str()
                           : folder.real);
  sys::path::append(path, part);
  Place place = placeOfReal(path.str().str());
  // What leads to something allowed is known to be no link.
  if (folder.kind == Place::Kind::Above)
    return place;
  sys::fs::file_status status;
  if (sys::fs::status(path, status, /*Follow=*/false) ||
      status.type() != sys::fs::file_type::symlink_file)
    return place;
  ErrorOr<std::string> target = platform::linkTarget(path);
  if (!target || depth == maxLinks)
    return place; // the system says what is wrong
  return follow(folder, *target, spelled, depth + 1);
}

/// The folder of an absolute path, and its last part; no `..` is taken away.
/// For a plain path without asking what systems there are.
static std::pair<StringRef, StringRef> splitPath(StringRef path) {
  while (path.size() > 1 && path.ends_with("/"))
    path = path.drop_back();
  size_t slash = path.rfind('/');
  if (slash == StringRef::npos || slash == 0 || path[slash - 1] == '/')
    return {sys::path::parent_path(path), sys::path::filename(path)};
  return {path.take_front(slash), path.drop_front(slash + 1)};
}

void ConfinedFileSystem::absoluteOf(const Twine &path,
                                    SmallVectorImpl<char> &result) const {
  SmallString<256> storage;
  StringRef given = path.toStringRef(storage);
  if (!sys::path::is_absolute(given)) {
    result.append(currentFolder.begin(), currentFolder.end());
    // From the root it would be `//a`, which is another machine's name.
    if (!StringRef(currentFolder).ends_with("/"))
      result.push_back('/');
  }
  result.append(given.begin(), given.end());
  // Windows takes both slashes.
  sys::path::make_preferred(result);
}

const ConfinedFileSystem::Place &
ConfinedFileSystem::placeOfAbsolute(StringRef absolute) {
  auto known = places.find(absolute);
  if (known != places.end())
    return known->second;
  auto [folder, part] = splitPath(absolute);
  Place place = folder.empty()
                    ? placeOfReal(absolute.str())
                    : step(placeOfAbsolute(folder), part, absolute, 0);
  return places.insert_or_assign(absolute, std::move(place)).first->second;
}

const ConfinedFileSystem::Place &
ConfinedFileSystem::placeOf(const Twine &path) {
  SmallString<256> absolute;
  absoluteOf(path, absolute);
  return placeOfAbsolute(absolute);
}

std::error_code ConfinedFileSystem::check(const Twine &path) {
  const Place &place = placeOf(path);
  if (place.kind == Place::Kind::Inside)
    return {};
  return place.link.empty() ? Refusal::LiesOutside : Refusal::LeadsOutside;
}

std::optional<RefusedPath> ConfinedFileSystem::explain(const Twine &path) {
  const Place &place = placeOf(path);
  if (place.kind == Place::Kind::Inside)
    return std::nullopt;
  std::string given = path.str();
  if (place.link.empty())
    return RefusedPath{given, "is outside " + name};
  SmallString<256> target(place.target), absolute;
  sys::path::remove_dots(target, /*remove_dot_dot=*/true);
  absoluteOf(given, absolute);
  // As the reader spells it: the end of `path` that the link's own lacks.
  StringRef link = place.link, behind = absolute;
  behind.consume_front(link);
  if (StringRef(given).ends_with(behind))
    link = StringRef(given).drop_back(behind.size());
  return RefusedPath{link.str(),
                     ("is a link to " + target + ", outside " + name).str()};
}

void ConfinedFileSystem::noteNoLink(const Place &folder, StringRef absolute) {
  auto [entry, isNew] = places.try_emplace(absolute);
  if (!isNew)
    return;
  StringRef part = splitPath(absolute).second;
  std::string &real = entry->second.real;
  real.reserve(folder.real.size() + part.size() + 1);
  real.append(StringRef(folder.real).rtrim('/')).append("/").append(part);
}

// --- The file system ---------------------------------------------------------

ErrorOr<std::string> ConfinedFileSystem::getCurrentWorkingDirectory() const {
  if (currentFolder.empty())
    return getUnderlyingFS().getCurrentWorkingDirectory();
  return currentFolder;
}

ErrorOr<vfs::Status> ConfinedFileSystem::status(const Twine &path) {
  SmallString<256> absolute;
  absoluteOf(path, absolute);
  auto [folder, part] = splitPath(absolute);
  bool isNew = !places.contains(absolute) && !folder.empty() && part != "." &&
               part != "..";
  // One look tells whether it is a link, and if not, what it is.
  if (const Place *in = isNew ? &placeOfAbsolute(folder) : nullptr;
      in && in->kind == Place::Kind::Inside) {
    sys::fs::file_status found;
    if (std::error_code error = sys::fs::status(path, found, /*Follow=*/false))
      return error;
    if (found.type() != sys::fs::file_type::symlink_file) {
      noteNoLink(*in, absolute);
      return vfs::Status::copyWithNewName(found, path);
    }
  }
  if (std::error_code refused = check(path))
    return refused;
  return getUnderlyingFS().status(path);
}

ErrorOr<std::unique_ptr<vfs::File>>
ConfinedFileSystem::openFileForRead(const Twine &path) {
  if (std::error_code refused = check(path))
    return refused;
  return getUnderlyingFS().openFileForRead(path);
}

namespace {
/// Tells of each entry as it comes by.
class WatchedIterator : public vfs::detail::DirIterImpl {
public:
  WatchedIterator(vfs::directory_iterator entry,
                  std::function<void(const vfs::directory_entry &)> watch)
      : entry(std::move(entry)), watch(std::move(watch)) {
    take();
  }
  std::error_code increment() override {
    std::error_code error;
    entry.increment(error);
    take();
    return error;
  }

private:
  void take() {
    bool isEnd = entry == vfs::directory_iterator();
    CurrentEntry = isEnd ? vfs::directory_entry() : *entry;
    if (!isEnd)
      watch(CurrentEntry);
  }

  vfs::directory_iterator entry;
  std::function<void(const vfs::directory_entry &)> watch;
};
} // namespace

/// A folder's listing mostly says which of its entries are links, so that none
/// of the folders in it has to be looked at for that.
vfs::directory_iterator ConfinedFileSystem::dir_begin(const Twine &folder,
                                                      std::error_code &error) {
  error = check(folder);
  if (error)
    return {};
  auto first = getUnderlyingFS().dir_begin(folder, error);
  if (error || first == vfs::directory_iterator())
    return first;
  return vfs::directory_iterator(std::make_shared<WatchedIterator>(
      std::move(first), [this, in = placeOf(folder)](const auto &entry) {
        if (entry.type() != sys::fs::file_type::directory_file)
          return;
        SmallString<256> absolute;
        absoluteOf(entry.path(), absolute);
        noteNoLink(in, absolute);
      }));
}

std::optional<RefusedPath> findRefused(vfs::FileSystem &files,
                                       const Twine &path) {
  if (auto *confined = dyn_cast<ConfinedFileSystem>(&files))
    return confined->explain(path);
  auto *overlay = dyn_cast<vfs::OverlayFileSystem>(&files);
  if (!overlay)
    return std::nullopt;
  for (const auto &layer : overlay->overlays_range()) {
    if (auto refused = findRefused(*layer, path))
      return refused;
    // What an upper one has, such as an editor's buffer, hides what is below.
    if (layer->exists(path))
      break;
  }
  return std::nullopt;
}

std::optional<std::string> whyRefused(vfs::FileSystem &files,
                                      const Twine &path) {
  auto refused = findRefused(files, path);
  if (!refused)
    return std::nullopt;
  return (refused->path == path.str() ? "it" : "`" + refused->path + "`") +
         " " + refused->reason;
}

} // namespace holdfast
