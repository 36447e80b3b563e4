#include "evidence/DumpArchive.h"

#include "evidence/ChildProcess.h"
#include "platform/Program.h"
#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

/// Archives that are larger are read without their rows.
static constexpr uint64_t mostBytesWithRows = 16 << 20;

/// The beginning of a file, read without the rest.
static std::string beginningOf(vfs::FileSystem &files, StringRef path) {
  auto file = files.openFileForRead(path);
  if (!file)
    return "";
  auto buffer = (*file)->getBuffer(path, /*FileSize=*/-1,
                                   /*RequiresNullTerminator=*/false);
  return buffer ? (*buffer)->getBuffer().take_front(512).str() : "";
}

bool isDumpArchive(vfs::FileSystem &files, StringRef path) {
  if (isFolder(files, path))
    return isFile(files, joinPath(path, "toc.dat"));
  // A pipe would be emptied by looking at it.
  auto status = files.status(path);
  if (!status || !status->isRegularFile() ||
      StringSwitch<bool>(sys::path::extension(path))
          .Cases(".sql", ".prisma", ".json", true)
          .Default(false))
    return false;
  std::string begin = beginningOf(files, path);
  StringRef text = begin;
  return text.starts_with("PGDMP") ||
         (text.starts_with("toc.dat") && text.substr(257, 5) == "ustar");
}

/// The bytes of a file, or of those in a folder.
static uint64_t sizeOf(vfs::FileSystem &files, StringRef path) {
  auto status = files.status(path);
  if (!status || !status->isDirectory())
    return status ? status->getSize() : 0;
  uint64_t sum = 0;
  std::error_code error;
  for (vfs::directory_iterator entry = files.dir_begin(path, error), end;
       !error && entry != end; entry.increment(error))
    if (auto file = files.status(entry->path()))
      sum += file->getSize();
  return sum;
}

Expected<SourceFilePtr> readDumpArchive(vfs::FileSystem &files,
                                        StringRef path) {
  auto program = platform::findOnPath("pg_restore");
  if (!program)
    return nullptr;
  bool withRows = sizeOf(files, path) <= mostBytesWithRows;
  std::vector<std::string> arguments{"--file=-", "--no-owner",
                                     "--no-privileges"};
  if (!withRows)
    arguments.push_back("--schema-only");
  arguments.push_back("--");
  arguments.push_back(absolutePath(files, path));
  auto child = ChildProcess::start(*program, arguments, {"LC_ALL=C"},
                                   std::chrono::seconds(60));
  if (!child)
    return child.takeError();
  auto rest = child->finish();
  if (!rest)
    return rest.takeError();
  if (rest->status != 0)
    return failure(rest->firstErrorLine);
  return std::make_shared<const SourceFile>(path.str(),
                                            std::move(rest->output));
}

} // namespace holdfast
