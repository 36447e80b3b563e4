#include "cli/Version.h"

#include "evidence/GitProgram.h"
#include "introspect/ClientLibraries.h"

#include "llvm/Config/llvm-config.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Process.h"

using namespace llvm;

namespace holdfast::cli {

static constexpr StringLiteral compiler =
#ifdef __clang__
    "clang " __clang_version__;
#else
    "gcc " __VERSION__;
#endif

static void printLibraries(raw_ostream &out) {
  using Kind = introspect::ClientLibraryState::Kind;
  for (const auto &library : introspect::clientLibraries()) {
    out << "live " << library.database << " databases: ";
    switch (library.kind) {
    case Kind::LeftOut:
      out << "not in this build\n";
      break;
    case Kind::Missing:
      out << "no, " << library.name << " is not on this machine\n";
      break;
    case Kind::Found:
      out << "yes, by " << library.name << '\n';
      break;
    }
  }
}

void printVersion(raw_ostream &out, bool inFull) {
  out << "holdfast " << HOLDFAST_VERSION << '\n';
  if (!inFull)
    return;
  out << "platform: " << HOLDFAST_TARGET << '\n'
      << "build: " << HOLDFAST_BUILD << ", " << StringRef(compiler).trim()
      << ", LLVM " << LLVM_VERSION_STRING << '\n';
  printLibraries(out);
  SmallString<128> here;
  (void)sys::fs::current_path(here);
  auto git = findGitProgram(sys::Process::GetEnv("PATH").value_or(""), here);
  out << "git: " << git.value_or("not on PATH") << '\n';
}

} // namespace holdfast::cli
