#include "evidence/SourceFormat.h"

#include "project/FileAccess.h"
#include "project/Paths.h"
#include "source/ShellQuote.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

/// A path as a word of a shell.
static std::string word(StringRef path) {
  auto isPlain = [](char c) {
    return isAlnum(c) || StringRef("/._-").contains(c);
  };
  if (!path.empty() && !path.starts_with("-") && all_of(path, isPlain))
    return path.str();
  return singleQuoted(path.starts_with("-") ? "./" + path.str() : path.str());
}

/// `app.sql` for `app.dump` and `app.sql.gz`.
static std::string sqlName(StringRef path) {
  while (!sys::path::extension(path).empty())
    path = path.drop_back(sys::path::extension(path).size());
  return (path + ".sql").str();
}

static Error archive(StringRef path, StringRef format) {
  return failure(path + " is a dump in pg_dump's " + format +
                 " format, not SQL; convert it: pg_restore --schema-only"
                 " --file=" +
                 word(sqlName(path)) + " " + word(path));
}

static Error compressed(StringRef path, StringRef with, StringRef command) {
  return failure(path + " is compressed with " + with + "; unpack it first: " +
                 command + " " + word(path) + " > " + word(sqlName(path)));
}

/// A tar file has its first member's name at the front, and a mark at 257.
static bool isTarOf(StringRef content, StringRef member) {
  return content.starts_with(member) && content.substr(257, 5) == "ustar";
}

/// With a mark, or as every other byte of the beginning is zero.
static bool isUtf16(StringRef content) {
  if (content.starts_with("\xFF\xFE") || content.starts_with("\xFE\xFF"))
    return true;
  StringRef start = content.take_front(64);
  for (size_t first : {0, 1}) {
    size_t zeros = 0, places = 0;
    for (size_t i = first; i < start.size(); i += 2, ++places)
      zeros += start[i] == '\0';
    if (places >= 8 && zeros == places)
      return true;
  }
  return false;
}

Error refuseOtherFormat(StringRef path, StringRef content) {
  if (content.starts_with("PGDMP"))
    return archive(path, "custom");
  if (isTarOf(content, "toc.dat"))
    return archive(path, "tar");
  if (content.starts_with("\x1F\x8B"))
    return compressed(path, "gzip", "gzip -dc");
  if (content.starts_with("\x28\xB5\x2F\xFD"))
    return compressed(path, "zstd", "zstd -dc");
  if (content.starts_with("\xFD"
                          "7zXZ"))
    return compressed(path, "xz", "xz -dc");
  if (content.starts_with("BZh"))
    return compressed(path, "bzip2", "bzip2 -dc");
  if (content.starts_with("\x04\x22\x4D\x18"))
    return compressed(path, "lz4", "lz4 -dc");
  if (content.starts_with("PK\x03\x04"))
    return compressed(path, "zip", "unzip -p");
  if (content.starts_with("SQLite format 3"))
    return failure(
        path + " is a SQLite database, not a dump; give it as file:" + path);
  if (isUtf16(content))
    return failure(path +
                   " is UTF-16, as PowerShell's `>` writes it; make it "
                   "UTF-8: iconv -f UTF-16 -t UTF-8 " +
                   word(path) +
                   " > utf8.sql (or let the dump's own option "
                   "name the file)");
  return Error::success();
}

Error refuseOtherFormat(vfs::FileSystem &files, StringRef folder) {
  if (isFile(files, joinPath(folder, "toc.dat")))
    return archive(folder, "directory");
  return Error::success();
}

} // namespace holdfast
