#include "rules/may-fail/SessionSettings.h"

using namespace llvm;

namespace holdfast {

static constexpr SessionSetting postgresql[] = {
    {"session_replication_role", "origin",
     "they check no foreign keys and run no triggers"},
    {"row_security", "on", "queries that a policy filters fail"},
    {"statement_timeout", "0", "long statements are cancelled"},
    {"lock_timeout", "0", "they fail if a lock takes longer", Severity::Info},
    {"role", "none", "they run as that role, which owns what they create"},
    {"default_transaction_read_only", "off", "they cannot write"},
};

static constexpr SessionSetting mysql[] = {
    {"foreign_key_checks", "1", "they accept rows that refer to nothing"},
    {"unique_checks", "1", "they may accept duplicates"},
    {"sql_mode", "default", "they may cut values that do not fit"},
};

static constexpr SessionSetting sqlite[] = {
    {"foreign_keys", "1", "they accept rows that refer to nothing"},
};

ArrayRef<SessionSetting> sessionSettingsOf(Provider provider) {
  switch (provider) {
  case Provider::PostgreSQL:
    return postgresql;
  case Provider::MySQL:
    return mysql;
  case Provider::SQLite:
    return sqlite;
  default:
    return {};
  }
}

/// One spelling for all that mean the same.
static std::string plain(StringRef value) {
  std::string text = value.trim().lower();
  if (text == "off" || text == "false" || text == "no")
    return "0";
  return text == "on" || text == "true" || text == "yes" ? "1" : text;
}

bool isUsual(const SessionSetting &setting, StringRef value) {
  bool isStrict = setting.name == "sql_mode" && value.contains("STRICT_");
  return isStrict || value.contains('@') ||
         value.equals_insensitive("default") ||
         plain(value) == plain(setting.usual);
}

} // namespace holdfast
