#include "evidence/GitProgram.h"

#include "project/FileAccess.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"

using namespace llvm;

namespace holdfast {

namespace {

/// A file for a child process to read or write, gone at the end of the scope.
class TemporaryFile {
public:
  static Expected<TemporaryFile> create(StringRef content = "") {
    TemporaryFile result;
    int descriptor;
    if (auto error = sys::fs::createTemporaryFile("holdfast", "tmp", descriptor,
                                                  result.name))
      return failure("cannot write a temporary file: " + error.message());
    raw_fd_ostream stream(descriptor, /*shouldClose=*/true);
    stream << content;
    return result;
  }
  TemporaryFile(TemporaryFile &&other) : name(other.name) {
    other.name.clear();
  }
  ~TemporaryFile() {
    if (!name.empty())
      sys::fs::remove(name);
  }

  StringRef path() const { return name; }
  std::string read() const {
    auto buffer = MemoryBuffer::getFile(name, /*IsText=*/false,
                                        /*RequiresNullTerminator=*/false);
    return buffer ? (*buffer)->getBuffer().str() : std::string();
  }

private:
  TemporaryFile() = default;
  SmallString<128> name;
};

} // namespace

Expected<GitProgram> GitProgram::find(StringRef folder, StringRef purpose) {
  auto program = sys::findProgramByName("git");
  if (!program)
    return failure(purpose +
                   " needs the git program, which is not in the PATH");
  return GitProgram(std::move(*program), folder);
}

Expected<std::string> GitProgram::run(ArrayRef<StringRef> words,
                                      StringRef input) const {
  auto in = TemporaryFile::create(input);
  auto out = TemporaryFile::create();
  auto err = TemporaryFile::create();
  if (!in || !out || !err)
    return joinErrors(joinErrors(in.takeError(), out.takeError()),
                      err.takeError());
  SmallVector<StringRef> arguments{program, "-C", folder};
  append_range(arguments, words);
  std::optional<StringRef> redirects[] = {in->path(), out->path(), err->path()};
  std::string reason;
  int status = sys::ExecuteAndWait(program, arguments, std::nullopt, redirects,
                                   /*SecondsToWait=*/60,
                                   /*MemoryLimit=*/0, &reason);
  if (status == 0)
    return out->read();
  std::string said = err->read();
  StringRef line = StringRef(said).split('\n').first;
  line.consume_front("fatal: ");
  return failure(line.empty() ? "git failed: " + reason
                              : ("git says: " + line).str());
}

} // namespace holdfast
