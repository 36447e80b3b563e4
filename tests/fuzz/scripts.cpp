// Any bytes as what a project runs: a workflow, programs, scripts; each taken
// apart into commands and assignments, whose ranges must lie in the text.
#include "scripts/CommandTexts.h"
#include "scripts/ShownCommands.h"
#include "scripts/UrlAssignments.h"

#include <cstdlib>

using namespace holdfast;

static void check(const SourceFile &file, Range range) {
  if (range.begin > range.end || range.end > file.text().size())
    std::abort();
}

static void read(const char *path, const std::string &text,
                 std::vector<CommandText> (*reader)(const SourceFile &)) {
  SourceFile file(path, text);
  for (const CommandText &found : reader(file)) {
    check(file, found.range);
    for (const ShellCommand &command :
         withoutShown(file.text(), found.range, found.kind,
                      splitCommands(file.text(), found.range, found.kind)))
      for (const ShellWord &word : command)
        check(file, word.range);
    for (const UrlAssignment &assignment :
         findUrlAssignments(file.text(), found.range))
      check(file, assignment.scope);
  }
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  std::string text(reinterpret_cast<const char *>(data), size);
  read(".github/workflows/a.yml", text, textsOfYaml);
  read("docker-compose.yml", text, textsOfYaml);
  read("a.py", text, textsOfProgram);
  read("a.rb", text, textsOfProgram);
  read("a.js", text, textsOfProgram);
  read("package.json", text, textsOfPackageJson);
  read("Dockerfile", text, textsOfDockerfile);
  read("a.sh", text, textsOfShell);
  read("fly.toml", text, textsOfSettings);
  read("Procfile", text, textsOfProcfile);
  return 0;
}
