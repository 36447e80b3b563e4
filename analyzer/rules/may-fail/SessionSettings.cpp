#include "rules/may-fail/SessionSettings.h"

using namespace llvm;

namespace holdfast {

static constexpr SessionSetting postgresql[] = {
    {"session_replication_role", "origin",
     "no foreign key is checked in them, and no trigger runs"},
    {"row_security", "on", "a query that a policy would filter fails in them"},
    {"statement_timeout", "0", "their long statements are stopped"},
    {"lock_timeout", "0", "they give up while they wait for a lock",
     Severity::Info},
    {"role", "none", "they run as that role, which owns what they make"},
    {"default_transaction_read_only", "off", "they cannot write"},
};

static constexpr SessionSetting mysql[] = {
    {"foreign_key_checks", "1", "rows that refer to nothing go unnoticed"},
    {"unique_checks", "1", "equal rows may go unnoticed"},
    {"sql_mode", "default",
     "values that do not fit are cut instead of refused"},
};

static constexpr SessionSetting sqlite[] = {
    {"foreign_keys", "1", "rows that refer to nothing go unnoticed"},
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
