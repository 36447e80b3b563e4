#pragma once

#include "scripts/PrismaCommand.h"
#include "scripts/ShellWords.h"
#include "source/SourceFile.h"

#include <string>
#include <vector>

namespace holdfast {

/// What the surroundings of a text say of the database that its commands meet.
struct Surroundings {
  /// The machine is made for the run and thrown away after it, with every
  /// database on it.
  bool isJob = false;
  /// Texts of a file that run one after the other on one machine have the same
  /// number; 0 is a machine of one's own.
  unsigned job = 0;
  bool startsDatabase = false; ///< the job has a database of its own as service
  bool deploys = false;        ///< it belongs to an environment
  bool isRemote = false;       ///< it runs on another machine
  /// Jobs get variables that are set elsewhere, and need not be named here.
  bool hasHiddenVariables = false;
  std::string url;          ///< of the database, as the file gives it
  bool urlIsOfStep = false; ///< and not of the job or the whole file
};

/// A part of a file that a shell runs.
struct CommandText {
  std::string name; ///< of the script, the service or the job; may be empty
  PrismaCommand::Occasion occasion = PrismaCommand::Occasion::ByHand;
  Range range;
  ShellText kind = ShellText::Script;
  Surroundings around = {};
  std::string doubt = {}; ///< why the file could be read in part only
  bool isAction = false;  ///< what a workflow calls by `uses`
  bool isTest = false;    ///< a name around it says so
  /// Targets of the same tool that run before it.
  std::vector<std::string> calls = {};
};

/// The scripts of a package.json. Those named after a start, a build or a
/// deployment run on one.
std::vector<CommandText> textsOfPackageJson(const SourceFile &file);

/// RUN, CMD and ENTRYPOINT of a Dockerfile, here-documents included.
std::vector<CommandText> textsOfDockerfile(const SourceFile &file);

/// The commands in a workflow, an action, a compose file or a manifest: the
/// values of the keys that those have for them (`run`, `script`, `command` …),
/// with what the file says of their database. A file that is no YAML is read
/// line by line, in doubt.
std::vector<CommandText> textsOfYaml(const SourceFile &file);

/// `key = "value"` of a platform's settings (fly.toml, railway.toml …).
std::vector<CommandText> textsOfSettings(const SourceFile &file);

/// The same in JSON (vercel.json, railway.json, app.json …), at any depth.
std::vector<CommandText> textsOfJsonSettings(const SourceFile &file);

/// The targets of a Makefile.
std::vector<CommandText> textsOfMakefile(const SourceFile &file);

/// The tasks of a Taskfile.yml.
std::vector<CommandText> textsOfTaskfile(const SourceFile &file);

/// What `sh`, `bat` and the like run in a Jenkinsfile.
std::vector<CommandText> textsOfJenkinsfile(const SourceFile &file);

/// `web: command`
std::vector<CommandText> textsOfProcfile(const SourceFile &file);

/// The whole of a shell script.
std::vector<CommandText> textsOfShell(const SourceFile &file);

/// What a program in Python, Ruby or JavaScript hands to a shell or starts, as
/// far as it is written out: `subprocess.run(["prisma", …])`, `system("…")`,
/// `execSync(…)`, backticks.
std::vector<CommandText> textsOfProgram(const SourceFile &file);

/// When a target runs that nobody calls, by its name.
PrismaCommand::Occasion occasionOfTarget(llvm::StringRef name);

/// When a script runs that nobody calls, by the name of its file.
PrismaCommand::Occasion occasionOfScriptFile(const SourceFile &file);

/// Whether a name has a word of tests or of a developer's machine in it:
/// `docker-compose.dev.yml`.
bool namesTests(llvm::StringRef name);

/// Whether a name has a word of deployment in it: `Release to production`.
bool namesDeployment(llvm::StringRef name);

} // namespace holdfast
