#include "format/Format.h"

#include "cli/Commands.h"
#include "diagnostics/ApplyFixes.h"
#include "project/Confinement.h"
#include "project/FileAccess.h"
#include "project/Project.h"
#include "project/ReplaceFile.h"
#include "source/Printable.h"

using namespace llvm;

namespace holdfast::cli {

/// The files that a PATH stands for: itself, or those of the schema in a
/// folder.
static Expected<std::vector<std::string>> filesOf(vfs::FileSystem &files,
                                                  const std::string &path) {
  if (!isFolder(files, path))
    return std::vector{path};
  auto project = findProject(files, path);
  if (!project)
    return project.takeError();
  return std::move(project->schemaFiles);
}

static Expected<std::string> formatted(const SourceFilePtr &file) {
  DocumentPtr document = Document::parse(file);
  auto text = formatSchema(*document);
  if (text)
    return text;
  return handleErrors(text.takeError(), [&](const FormatRefusal &refusal) {
    return errorAt(file, refusal.span().range.begin, refusal.message());
  });
}

/// Whether the file is not as the formatter would have it; rewrites it then,
/// unless it is only checked.
static Expected<bool> formatFile(vfs::FileSystem &files, StringRef path,
                                 bool checkOnly) {
  auto file = readUtf8File(files, path);
  if (!file)
    return file.takeError();
  auto text = formatted(*file);
  if (!text)
    return text.takeError();
  if (*text == (*file)->text())
    return false;
  if (!checkOnly)
    if (Error error = replaceFile(files, path, (*file)->text(), *text))
      return error;
  return true;
}

/// A file that cannot be formatted does not keep the others from it.
static Expected<int> runFormat(const Arguments &arguments) {
  if (arguments.positional.empty())
    return failure("holdfast format takes the files or folders to format, such "
                   "as prisma/schema.prisma");
  bool checkOnly = arguments.has("--check");
  bool isFailed = false, isChanged = false;
  auto report = [&](Error error) {
    isFailed = true;
    outs().flush();
    printError(std::move(error));
  };
  for (const std::string &path : arguments.positional) {
    auto files = confinedDisk(path);
    auto paths = filesOf(*files, path);
    if (!paths) {
      report(paths.takeError());
      continue;
    }
    for (const std::string &file : *paths) {
      auto differs = formatFile(*files, file, checkOnly);
      if (!differs) {
        report(differs.takeError());
        continue;
      }
      if (!*differs)
        continue;
      isChanged = true;
      outs() << (checkOnly ? "not formatted: " : "formatted ")
             << printable(file) << '\n';
    }
  }
  if (isFailed)
    return 2;
  return checkOnly && isChanged ? 1 : 0;
}

static constexpr OptionSpec options[] = {
    {"--check", "", "change nothing; name the files that would change"},
};

const Command formatCommand = {
    "format",
    "PATH...",
    "lay schemas out as Prisma does",
    "Rewrites schema files in place, in the layout of `prisma format`. Nothing "
    "is added, and no comment is lost. PATH is a file, or a folder whose "
    "schema is found as holdfast check finds it.\n\nExit status: 0 done, 1 "
    "--check found files that would change, 2 a file could not be formatted; "
    "it is as it was, and the others are done.",
    options,
    runFormat};

} // namespace holdfast::cli
