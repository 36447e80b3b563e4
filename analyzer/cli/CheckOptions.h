#pragma once

#include "cli/Arguments.h"
#include "cli/printers/Printer.h"
#include "evidence/Evidence.h"
#include "settings/Settings.h"

namespace holdfast::cli {

/// An output of `--format NAME[=FILE]`.
struct FormatRequest {
  const Format *format;
  std::string file; ///< empty for standard output
};

/// What `holdfast check` was asked for.
struct CheckOptions {
  std::vector<std::string> paths;
  std::vector<FormatRequest> formats;
  /// Findings from here on make the exit status 1; unset means never.
  std::optional<Severity> failOn = Severity::Error;
  std::optional<Safety> fix;
  std::optional<std::vector<std::string>> against;
  bool database = false;        ///< compare with the project's own
  bool opensConfigured = false; ///< databases that holdfast.json names
  bool countRows = false;       ///< of live databases, exactly
  std::optional<std::string> base;
  std::optional<unsigned> latest;
  std::optional<std::string> baseline; ///< the file, or `none`
  /// The file of settings in place of those that are found, or `none`.
  std::optional<std::string> settingsFile;
  std::vector<std::string> only;
  std::vector<std::string> skip;
  std::vector<JsonMember> rules; ///< of `--rule`, checked
  std::vector<std::string> externalTables;
  std::vector<std::string> externalEnums;
  std::optional<PrismaVersion> prisma;
  std::string shard; ///< `2/4`; empty for all projects
  /// What the projects of the run have in common; set by who runs it.
  std::shared_ptr<RunMemory> run;
  bool showsAll = false;     ///< findings, also on a terminal
  bool comments = false;     ///< fixes become suggestions on a pull request
  std::optional<bool> color; ///< unset: when the output is a terminal

  /// Whether an output shows the SQL of what the schema would change.
  bool wantsSql() const;
  /// Whether an output shows what fixes would write.
  bool wantsEdits() const;

  /// The files that the user names besides the projects, which may lie outside
  /// of the repository.
  std::vector<std::string> namedFiles() const;

  /// What holds for a project before these options: of `--settings`, or of the
  /// files in and above its folder.
  llvm::Expected<Settings> settingsOf(llvm::vfs::FileSystem &files,
                                      const Project &project) const;

  /// The project's own settings with these over them. The error says which
  /// rule that is asked for lacks an option.
  llvm::Error applyTo(Settings &settings) const;
};

extern const llvm::ArrayRef<OptionSpec> checkOptionSpecs;

/// Makes sense of the arguments, or says what is wrong with them and what
/// would be right. Reads the list of `--batch`.
llvm::Expected<CheckOptions> parseCheckOptions(const Arguments &arguments);

/// Adds the rule ids and categories of a comma separated list, the value of
/// `option`. The error names the nearest one.
llvm::Error parseRuleList(llvm::StringRef option, llvm::StringRef list,
                          std::vector<std::string> &result);

/// The lines of a file, or of standard input for `-`; empty lines are left out.
llvm::Expected<std::vector<std::string>> readLines(llvm::StringRef file);

} // namespace holdfast::cli
