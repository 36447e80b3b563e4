#include "evidence/FileMemory.h"

#include "project/FileAccess.h"

using namespace llvm;

namespace holdfast {

/// Some file systems tell times to the second or two.
static constexpr std::chrono::seconds coarsestTime(2);

/// Files that are gone are forgotten with all others when there are too many.
static constexpr size_t maxEntries = 20000;

SourceFilePtr FileMemory::known(StringRef path) const {
  auto entry = entries.find(path);
  return entry == entries.end() ? nullptr : entry->second.file;
}

Expected<SourceFilePtr> FileMemory::read(vfs::FileSystem &files, StringRef path,
                                         bool mustBeUtf8) {
  // Before reading: what changes meanwhile looks changed the next time.
  auto status = files.status(path);
  auto known = entries.find(path);
  if (status && known != entries.end()) {
    const Entry &entry = known->second;
    if (entry.settled && (entry.isUtf8 || !mustBeUtf8) &&
        entry.size == status->getSize() &&
        entry.modified == status->getLastModificationTime() &&
        entry.identity == status->getUniqueID())
      return entry.file;
  }
  auto file = mustBeUtf8 ? readUtf8File(files, path) : readFile(files, path);
  ++reads;
  if (!file || !status) {
    entries.erase(path);
    return file;
  }
  // Text that did not change stays the same object.
  if (known != entries.end() && known->second.file->text() == (*file)->text())
    *file = known->second.file;
  if (entries.size() >= maxEntries)
    entries.clear();
  auto modified = status->getLastModificationTime();
  bool settled = modified + coarsestTime < std::chrono::system_clock::now();
  entries.insert_or_assign(path,
                           Entry{*file, status->getSize(), modified,
                                 status->getUniqueID(), mustBeUtf8, settled});
  return file;
}

} // namespace holdfast
