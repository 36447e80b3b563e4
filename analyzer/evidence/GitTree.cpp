#include "evidence/GitTree.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;
using sys::fs::file_type;

namespace holdfast {

static file_type typeOfMode(StringRef mode, bool hasLinks) {
  return StringSwitch<file_type>(mode)
      .Cases("40000", "160000", file_type::directory_file)
      .Case("120000",
            hasLinks ? file_type::symlink_file : file_type::regular_file)
      .Default(file_type::regular_file);
}

/// The entries of a tree: `MODE NAME`, a zero byte and the bytes of the id.
GitTree parseTree(const GitObject &object, bool hasLinks) {
  GitTree entries;
  size_t idSize = object.id.size() / 2;
  StringRef rest = object.content;
  while (!rest.empty()) {
    auto [head, tail] = rest.split('\0');
    auto [mode, name] = head.split(' ');
    if (tail.size() < idSize)
      break;
    bool isSubmodule = mode == "160000";
    entries.push_back({name.str(),
                       {isSubmodule ? "" : toHex(tail.take_front(idSize), true),
                        typeOfMode(mode, hasLinks)}});
    rest = tail.drop_front(idSize);
  }
  llvm::sort(entries, less_first());
  return entries;
}

const GitTree *GitMemory::tree(StringRef id) const {
  auto known = trees.find(id);
  return known == trees.end() ? nullptr : &known->second;
}

const std::string *GitMemory::blob(StringRef id) const {
  auto known = blobs.find(id);
  return known == blobs.end() ? nullptr : &known->second;
}

const GitTree &GitMemory::addTree(StringRef id, GitTree tree) {
  constexpr size_t bytesOfEntry = 128; // about, with a name and an id
  bytes += tree.size() * bytesOfEntry;
  return trees.try_emplace(id, std::move(tree)).first->second;
}

const std::string &GitMemory::addBlob(StringRef id, std::string content) {
  bytes += content.size();
  return blobs.try_emplace(id, std::move(content)).first->second;
}

void GitMemory::trim(size_t mostBytes) {
  if (bytes <= mostBytes)
    return;
  trees.clear();
  blobs.clear();
  bytes = 0;
}

Error fetchTrees(GitRepository &git, GitMemory &memory,
                 ArrayRef<std::string> ids) {
  std::vector<std::string> wanted;
  for (const std::string &id : ids)
    if (!id.empty() && !memory.tree(id))
      wanted.push_back(id);
  llvm::sort(wanted);
  wanted.erase(llvm::unique(wanted), wanted.end());
  auto objects = git.getAll(wanted);
  if (!objects)
    return objects.takeError();
  for (auto [id, object] : zip_equal(wanted, *objects))
    memory.addTree(id, parseTree(object, git.config().hasLinks));
  return Error::success();
}

} // namespace holdfast
