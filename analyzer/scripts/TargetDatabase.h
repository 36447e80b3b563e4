#pragma once

#include "scripts/CommandTexts.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <optional>
#include <string>
#include <vector>

namespace holdfast {

/// What is known of the database that a command meets.
enum class TargetDatabase {
  Unknown,
  ThrownAway, ///< a service of the job, a local one, one named after tests
  Counts,     ///< one that a secret or an environment names
};

/// Whether a variable names the database: `DATABASE_URL`, `database-url`.
bool namesDatabaseUrl(llvm::StringRef variable);

/// Whether an image, a service or an action brings a database.
bool bringsDatabase(llvm::StringRef name);

/// What a URL tells as it is written, references to secrets and variables
/// included. `isJob`: a database on the same machine goes with it.
TargetDatabase judgeUrl(llvm::StringRef url, bool isJob);

/// Whether a command starts a database on its machine.
bool startsDatabase(const ShellCommand &command);

/// What the commands on one machine have done so far that later ones build on.
struct MachineState {
  bool hasDatabase = false; ///< one was started
  bool hasTunnel = false;   ///< a local address may lead elsewhere
  bool hasCluster = false;  ///< `kubectl` leads into one on this machine
  std::string url;          ///< exported, or written to where jobs keep them
  std::string fileUrl;      ///< what `.env` was made to say
};

/// Reads the URL out of an environment file that a command names; empty where
/// there is none or it cannot be read.
using ReadEnvFile = llvm::function_ref<std::string(llvm::StringRef path)>;

/// Where each command of a text stands with its database. `startsOne` tells of
/// a command whether what it calls starts one; `state` goes on from text to
/// text of one job.
std::vector<TargetDatabase>
judgeCommands(const SourceFile &file, const CommandText &text,
              llvm::ArrayRef<ShellCommand> commands,
              llvm::function_ref<bool(unsigned command)> startsOne,
              ReadEnvFile readEnvFile, MachineState &state);

} // namespace holdfast
