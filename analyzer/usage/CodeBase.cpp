#include "usage/CodeBase.h"

#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::usage {

/// A path as imports spell it, which leave the ending out, or write that of the
/// program that comes out of it.
static StringRef withoutEnding(StringRef path) {
  for (StringRef ending :
       {".d.ts", ".ts", ".tsx", ".js", ".jsx", ".mts", ".cts", ".mjs", ".cjs"})
    if (path.ends_with(ending))
      return path.drop_back(ending.size());
  return path;
}

CodeBase::CodeBase(CodePlaces places, Open open)
    : place(std::move(places)), open(std::move(open)),
      slots(place.files.size()) {
  for (auto [index, path] : enumerate(place.files)) {
    StringRef stem = withoutEnding(path);
    byPath.try_emplace(stem, index);
    byPath.try_emplace(path, index);
    byName[sys::path::filename(stem)].push_back(index);
    if (sys::path::filename(stem) == "index")
      byName[sys::path::filename(folderOf(stem))].push_back(index);
  }
}

/// Files that many import are wanted again; all of a large repository together
/// would take too much memory.
void CodeBase::remember(std::shared_ptr<const CodeFile> file) {
  constexpr size_t mostBytes = 256 << 20;
  std::lock_guard lock(recentMutex);
  recentBytes += file->sizeInBytes();
  recent.push_back(std::move(file));
  while (recentBytes > mostBytes) {
    recentBytes -= recent.front()->sizeInBytes();
    recent.pop_front();
  }
}

std::shared_ptr<const CodeFile>
CodeBase::read(Slot &slot, function_ref<SourceFilePtr()> get) {
  std::lock_guard lock(slot.mutex);
  std::shared_ptr<const CodeFile> file = slot.file.lock();
  if (file)
    return file;
  if (SourceFilePtr source = get())
    file = readCodeFile(std::move(source));
  slot.file = file;
  if (file)
    remember(file);
  return file;
}

std::shared_ptr<const CodeFile> CodeBase::file(size_t index) {
  return read(slots[index], [&] { return open(place.files[index]); });
}

std::shared_ptr<const CodeFile>
CodeBase::fileWith(size_t index, function_ref<bool(StringRef)> isWanted) {
  SourceFilePtr source = open(place.files[index]);
  if (!source || !isWanted(source->text()))
    return nullptr;
  return read(slots[index], [&] { return std::move(source); });
}

std::optional<size_t> CodeBase::findFile(StringRef path) const {
  for (StringRef candidate : {path, withoutEnding(path)}) {
    if (auto it = byPath.find(candidate); it != byPath.end())
      return it->second;
    if (auto it = byPath.find(joinPath(candidate, "index")); it != byPath.end())
      return it->second;
  }
  return std::nullopt;
}

/// A file whose path ends like this, if it is the only one.
std::optional<size_t> CodeBase::findBySuffix(StringRef path) const {
  path = withoutEnding(path);
  auto it = byName.find(sys::path::filename(path));
  if (it == byName.end())
    return std::nullopt;
  std::optional<size_t> found;
  for (size_t index : it->second) {
    StringRef stem = withoutEnding(place.files[index]);
    stem.consume_back("/index");
    if (stem != path && !stem.ends_with(("/" + path).str()))
      continue;
    if (found)
      return std::nullopt;
    found = index;
  }
  return found;
}

/// A file below a folder that the importing one lies in, the nearest first:
/// what `baseUrl` and the aliases of a tsconfig.json usually mean.
std::optional<size_t> CodeBase::findAbove(StringRef importingFile,
                                          StringRef path) const {
  size_t shortest = place.root == "." ? 0 : place.root.size();
  StringRef folder = importingFile;
  do {
    folder = sys::path::parent_path(folder);
    for (StringRef source : {"", "src"})
      if (auto file = findFile(joinPath(joinPath(folder, source), path)))
        return file;
  } while (folder.size() > shortest);
  return std::nullopt;
}

bool CodeBase::isClientPath(StringRef path) const {
  path = withoutEnding(path);
  return any_of(place.clients, [&](const std::string &client) {
    return path == client || isWithin(path, client);
  });
}

/// Whether an alias ends like the folder of a client, or leads into it:
/// `generated/prisma/browser`, and of one name only what the client has.
bool CodeBase::isClientAlias(StringRef tail) const {
  tail = withoutEnding(tail);
  return any_of(place.clients, [&](const std::string &client) {
    StringRef suffix = client;
    while (!suffix.empty()) {
      bool isLong = suffix.contains('/');
      StringRef rest = tail;
      if (rest.consume_front(suffix)) {
        bool isInside = rest == "/client" || rest == "/browser" ||
                        rest == "/enums" || rest == "/models" ||
                        rest.starts_with("/models/");
        if (isInside || (isLong && (rest.empty() || rest.starts_with("/"))))
          return true;
      }
      suffix = suffix.split('/').second;
    }
    return false;
  });
}

/// `@prisma/client`, or a folder in it.
static bool isClientPackage(StringRef module) {
  for (StringRef package : {"@prisma/client", ".prisma/client"})
    if (module == package || module.starts_with((package + "/").str()))
      return true;
  return false;
}

/// Whether a module is one of the workspace's packages, which says where it is.
bool CodeBase::findInPackages(StringRef module, CodeModule &result) const {
  for (StringRef name = module; !name.empty(); name = name.rsplit('/').first) {
    if (auto it = place.packages.find(name); it != place.packages.end()) {
      StringRef rest = module.drop_front(name.size()).ltrim('/');
      for (StringRef source : {"", "src", "source", "lib"}) {
        std::string path =
            joinPath(joinPath(it->second, source), rest.empty() ? "." : rest);
        if (isClientPath(path))
          result.isClient = true;
        else if (!result.file)
          result.file = findFile(path);
      }
      if (!result.isKnown() && !rest.empty())
        result.file = findBySuffix(rest);
      return true;
    }
    if (!name.contains('/'))
      return false;
  }
  return false;
}

CodeModule CodeBase::resolve(StringRef importingFile, StringRef module) const {
  CodeModule result;
  StringRef bare = module.split('?').first;
  // A path into the installed packages names one of them.
  if (size_t at = bare.rfind("node_modules/"); at != StringRef::npos)
    bare = bare.drop_front(at + StringRef("node_modules/").size());
  if (isClientPackage(bare)) {
    result.isClient = !bare.contains("/runtime") && !bare.ends_with("/sql");
    return result;
  }
  if (bare.starts_with(".")) {
    std::string path = joinPath(folderOf(importingFile), bare);
    result.isClient = isClientPath(path);
    if (!result.isClient)
      result.file = findFile(path);
    return result;
  }
  if (findInPackages(bare, result))
    return result;
  // An alias of tsconfig.json: `@/lib/x`, `~/x`, `#x`, `src/x`, or below the
  // folder of the project.
  StringRef tail = bare;
  if (tail.starts_with("@") || tail.starts_with("~") || tail.starts_with("#") ||
      tail.starts_with("$"))
    tail = tail.contains('/') ? tail.split('/').second : tail.drop_front();
  if (tail.empty())
    return result;
  result.file = findAbove(importingFile, tail);
  if (!result.file && (tail != bare || tail.contains('/')))
    result.file = findBySuffix(tail);
  if (!result.file)
    result.isClient = isClientAlias(tail);
  return result;
}

} // namespace holdfast::usage
