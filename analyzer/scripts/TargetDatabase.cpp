#include "scripts/TargetDatabase.h"

#include "scripts/Elsewhere.h"
#include "scripts/UrlAssignments.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

bool namesDatabaseUrl(StringRef variable) {
  static constexpr StringLiteral beginnings[] = {
      "DATABASE", "POSTGRES",  "MYSQL",  "MARIADB", "MONGO",
      "SQLITE",   "COCKROACH", "DIRECT", "PRISMA",  "TURSO"};
  std::string upper = variable.upper();
  std::replace(upper.begin(), upper.end(), '-', '_');
  StringRef name = upper;
  if (!name.ends_with("URL") && !name.ends_with("URI"))
    return false;
  SmallVector<StringRef, 4> parts;
  name.split(parts, '_');
  return !is_contained(parts, "SHADOW") && any_of(parts, [](StringRef part) {
    return part == "DB" || part == "PG" ||
           any_of(beginnings,
                  [&](StringRef word) { return part.starts_with(word); });
  });
}

bool bringsDatabase(StringRef name) {
  static constexpr StringLiteral parts[] = {
      "postgres", "postgis",        "pgvector",  "timescale",
      "mysql",    "mariadb",        "cockroach", "mongo",
      "mssql",    "azure-sql-edge", "percona",   "supabase"};
  std::string lower = name.lower();
  return any_of(
      parts, [&](StringRef part) { return StringRef(lower).contains(part); });
}

// --- URLs --------------------------------------------------------------------

/// `host` of `scheme://user:password@host:port/name`; empty where the URL is
/// put together from variables.
static StringRef hostOf(StringRef url) {
  auto [scheme, rest] = url.split("://");
  rest = rest.take_until([](char c) { return c == '?' || c == '#'; });
  size_t at = rest.rfind('@');
  rest = at == StringRef::npos ? rest : rest.drop_front(at + 1);
  if (rest.starts_with("["))
    return rest.drop_front().split(']').first;
  StringRef host = rest.take_until([](char c) { return c == ':' || c == '/'; });
  return host.find_first_of("${}<>%* ") == StringRef::npos ? host : "";
}

static bool isLocal(StringRef host) {
  return host == "localhost" || host.starts_with("127.") || host == "0.0.0.0" ||
         host == "::1" || host == "host.docker.internal";
}

TargetDatabase judgeUrl(StringRef url, bool isJob) {
  url = url.trim();
  bool isTest = namesTests(url);
  if (url.starts_with("file:") || url.starts_with("sqlite:"))
    return isJob || isTest ? TargetDatabase::ThrownAway
                           : TargetDatabase::Unknown;
  StringRef host = hostOf(url);
  // Inside a job, a bare name is that of a service.
  if (isLocal(host) || (isJob && !host.empty() && !host.contains('.')) ||
      isTest)
    return TargetDatabase::ThrownAway;
  if (host.contains('.') || url.contains("secrets.") || url.contains("vars.") ||
      namesDeployment(url))
    return TargetDatabase::Counts;
  return TargetDatabase::Unknown;
}

// --- Commands ----------------------------------------------------------------

static bool hasWord(const ShellCommand &command, StringRef text) {
  return any_of(command,
                [&](const ShellWord &word) { return word.text == text; });
}

static StringRef programOf(const ShellCommand &command) {
  StringRef first = command.front().text;
  return sys::path::filename(
      first == "sudo" && command.size() > 1 ? command[1].text : first);
}

/// Whether a compose file is named for production: `-f
/// docker-compose.prod.yml`.
static bool isForProduction(const ShellCommand &command) {
  for (size_t i = 0; i < command.size(); ++i) {
    StringRef word = command[i].text;
    bool takesNext = word == "-f" || word == "--file";
    StringRef file = takesNext && i + 1 < command.size() ? command[i + 1].text
                     : word.starts_with("--file=") ? word.split('=').second
                                                   : "";
    if (namesDeployment(file) && !namesTests(file))
      return true;
  }
  return false;
}

bool startsDatabase(const ShellCommand &command) {
  bool isCompose =
      (hasWord(command, "docker") && hasWord(command, "compose")) ||
      hasWord(command, "docker-compose");
  if (isCompose)
    return (hasWord(command, "up") || hasWord(command, "start")) &&
           !isForProduction(command) && !runsElsewhere(command);
  bool starts = hasWord(command, "start") ||
                (programOf(command) == "docker" && hasWord(command, "run"));
  return starts && any_of(command, [](const ShellWord &word) {
           return bringsDatabase(word.text) || word.text == "pg_ctl";
         });
}

/// Whether it lets a local address lead to another machine.
static bool opensTunnel(const ShellCommand &command) {
  StringRef program = programOf(command);
  return program.contains("cloud_sql_proxy") ||
         program.contains("cloud-sql-proxy") ||
         (program == "ssh" && hasWord(command, "-L")) ||
         (program == "kubectl" && hasWord(command, "port-forward")) ||
         (program.starts_with("fly") && hasWord(command, "proxy"));
}

/// The end of the string that a command opens and does not close, as in `ssh h
/// "cd a && b"`; else that of the command.
static uint32_t endOfString(StringRef text, const ShellCommand &command) {
  uint32_t end = command.back().range.end;
  StringRef inside = text.slice(command.front().range.begin, end);
  size_t quote = inside.find_first_of("\"'");
  if (quote == StringRef::npos || inside.count(inside[quote]) % 2 == 0)
    return end;
  return std::min<size_t>(text.find(inside[quote], end), text.size());
}

/// The environment file that a command runs under: `dotenv -e FILE`,
/// `--env-file=FILE`.
static StringRef environmentFile(const ShellCommand &command) {
  bool isLoader = any_of(command, [](const ShellWord &word) {
    return word.text == "dotenv" || word.text == "dotenvx" ||
           word.text == "env-cmd";
  });
  for (size_t i = 0; i < command.size(); ++i) {
    StringRef word = command[i].text;
    if (word.consume_front("--env-file="))
      return word;
    bool isOption =
        word == "--env-file" || (isLoader && (word == "-e" || word == "-f"));
    if (isOption && i + 1 < command.size())
      return command[i + 1].text;
  }
  return "";
}

/// The file that a command makes `.env` of.
static StringRef copiedEnvironment(const ShellCommand &command) {
  StringRef program = programOf(command);
  if ((program != "cp" && program != "mv") || command.size() < 3)
    return "";
  return sys::path::filename(command.back().text).starts_with(".env")
             ? command[command.size() - 2].text
             : "";
}

namespace {

/// Judges the commands of one text, first to last.
class Judge {
public:
  Judge(StringRef file, const CommandText &text, ReadEnvFile readEnvFile,
        MachineState &state)
      : file(file), text(text), around(text.around), readEnvFile(readEnvFile),
        state(state) {}

  /// `assignments` are those that begin before the command's end.
  TargetDatabase judge(const ShellCommand &command, bool startsIndirectly,
                       ArrayRef<UrlAssignment> assignments) {
    uint32_t at = command.front().range.begin;
    if (goesElsewhere(command))
      remoteUntil = endOfString(file, command);
    isRemote |= programOf(command) == "ssh" && !opensTunnel(command);
    if (isRemote || around.isRemote || at < remoteUntil)
      return TargetDatabase::Counts;
    follow(command, startsIndirectly);
    for (const UrlAssignment &assignment : reverse(assignments.take_back(16)))
      if (!assignment.persists && assignment.scope.begin <= at &&
          at < assignment.scope.end)
        if (auto known = verdict(assignment.value, true))
          return *known;
    if (auto known = verdictOfFile(environmentFile(command)))
      return *known;
    return judgeMachine();
  }

  void assign(const UrlAssignment &assignment) {
    if (assignment.persists)
      (assignment.toFile ? state.fileUrl : state.url) = assignment.value;
  }

private:
  bool goesElsewhere(const ShellCommand &command) const {
    bool isInCluster = state.hasCluster && hasWord(command, "kubectl");
    return runsElsewhere(command) && !opensTunnel(command) && !isInCluster;
  }

  void follow(const ShellCommand &command, bool startsIndirectly) {
    if (StringRef copied = copiedEnvironment(command); !copied.empty()) {
      std::string url = around.isJob ? readEnvFile(copied) : "";
      // A file that is not there still has a name.
      state.fileUrl = url.empty() ? copied.str() : url;
    }
    bool isService =
        text.isAction && (bringsDatabase(command.front().text) ||
                          command.front().text.contains("compose"));
    state.hasDatabase |=
        isService || startsIndirectly || startsDatabase(command);
    state.hasTunnel |= opensTunnel(command);
    state.hasCluster |= startsCluster(command);
  }

  bool hasDatabase() const {
    return around.startsDatabase || state.hasDatabase;
  }

  /// What a URL says here. One for the whole job yields to the database that
  /// the job starts for itself.
  std::optional<TargetDatabase> verdict(StringRef url, bool isOwn) const {
    TargetDatabase known = judgeUrl(url, around.isJob);
    if (known == TargetDatabase::Counts && !isOwn && around.isJob &&
        hasDatabase())
      return TargetDatabase::ThrownAway;
    if (known == TargetDatabase::Unknown ||
        (known == TargetDatabase::ThrownAway && state.hasTunnel &&
         !hasDatabase()))
      return std::nullopt;
    return known;
  }

  std::optional<TargetDatabase> verdictOfFile(StringRef path) const {
    if (path.empty())
      return std::nullopt;
    std::string url = around.isJob ? readEnvFile(path) : "";
    return verdict(url.empty() ? path : StringRef(url), true);
  }

  TargetDatabase judgeMachine() const {
    std::optional<TargetDatabase> known;
    if (around.urlIsOfStep)
      known = verdict(around.url, true);
    if (!known && !state.url.empty())
      known = verdict(state.url, true);
    if (!known && !around.url.empty())
      known = verdict(around.url, false);
    if (!known && !state.fileUrl.empty())
      known = verdict(state.fileUrl, false);
    if (!known && around.isJob && hasDatabase())
      known = TargetDatabase::ThrownAway;
    if (!known && around.deploys)
      known = TargetDatabase::Counts;
    return known.value_or(TargetDatabase::Unknown);
  }

  StringRef file; ///< its text
  const CommandText &text;
  const Surroundings &around;
  ReadEnvFile readEnvFile;
  MachineState &state;
  bool isRemote = false;    ///< what follows runs where `ssh` leads
  uint32_t remoteUntil = 0; ///< what begins before runs elsewhere
};

} // namespace

std::vector<TargetDatabase>
judgeCommands(const SourceFile &file, const CommandText &text,
              ArrayRef<ShellCommand> commands,
              function_ref<bool(unsigned command)> startsOne,
              ReadEnvFile readEnvFile, MachineState &state) {
  std::vector<UrlAssignment> assignments =
      findUrlAssignments(file.text(), text.range);
  Judge judge(file.text(), text, readEnvFile, state);
  std::vector<TargetDatabase> targets;
  size_t next = 0;
  for (size_t i = 0; i < commands.size(); ++i) {
    uint32_t end = commands[i].back().range.end;
    while (next < assignments.size() && assignments[next].scope.begin < end)
      judge.assign(assignments[next++]);
    targets.push_back(judge.judge(commands[i], startsOne(i),
                                  ArrayRef(assignments).take_front(next)));
  }
  while (next < assignments.size())
    judge.assign(assignments[next++]);
  return targets;
}

} // namespace holdfast
