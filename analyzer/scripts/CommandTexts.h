#pragma once

#include "scripts/ShellWords.h"
#include "scripts/PrismaCommand.h"
#include "source/SourceFile.h"

#include <string>
#include <vector>

namespace holdfast {

/// A part of a file that a shell runs.
struct CommandText {
  std::string name; ///< of the script, the service or the job; may be empty
  PrismaCommand::Occasion occasion = PrismaCommand::Occasion::ByHand;
  Range range;
  ShellText kind = ShellText::Script;
};

/// The scripts of a package.json. Those named after a start, a build or a
/// deployment run on one.
std::vector<CommandText> textsOfPackageJson(const SourceFile &file);

/// RUN, CMD and ENTRYPOINT of a Dockerfile, here-documents included.
std::vector<CommandText> textsOfDockerfile(const SourceFile &file);

/// The commands in a workflow, a compose file or a manifest: the values of the
/// keys that those have for them (`run`, `script`, `command` …).
std::vector<CommandText> textsOfYaml(const SourceFile &file);

/// `key = "value"` of a platform's settings (fly.toml, railway.json …).
std::vector<CommandText> textsOfSettings(const SourceFile &file);

/// `web: command`
std::vector<CommandText> textsOfProcfile(const SourceFile &file);

/// The whole of a shell script.
std::vector<CommandText> textsOfShell(const SourceFile &file);

/// Whether a name has a word of tests or of a developer's machine in it:
/// `docker-compose.dev.yml`.
bool namesTests(llvm::StringRef name);

/// Whether a name has a word of deployment in it: `Release to production`.
bool namesDeployment(llvm::StringRef name);

} // namespace holdfast
