#include "sql/GuessProvider.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

#include <set>

using namespace llvm;

namespace holdfast::sql {

namespace {

/// Collects what the words and quotes of a text tell. Strings and comments tell
/// nothing.
class Signs {
public:
  void read(StringRef text) {
    StringRef whole = text;
    while (!text.empty()) {
      char c = text.front();
      char before = text.data() == whole.data() ? ' ' : text.data()[-1];
      if (text.starts_with("--")) {
        text = text.drop_until([](char each) { return each == '\n'; });
      } else if (text.starts_with("/*")) {
        skipTo(text, "*/");
      } else if (text.starts_with("$$")) {
        providers.insert(Provider::PostgreSQL);
        return; // a body, in any language
      } else if (c == '\'') {
        skipTo(text, "'");
      } else if (c == '"') {
        hasDoubleQuotes = true;
        skipTo(text, "\"");
      } else if (c == '`') {
        hasBackticks = true;
        skipTo(text, "`");
      } else if (c == '[') {
        readBracket(text, before);
      } else if (isAlpha(c) || c == '_') {
        readWord(text);
      } else {
        text = text.drop_front();
      }
    }
  }

  std::optional<Provider> verdict() const {
    std::set<Provider> all = providers;
    if (hasDateTime && hasDoubleQuotes && !hasBackticks)
      all.insert(Provider::SQLite);
    if (all.size() != 1)
      return std::nullopt;
    return *all.begin();
  }

private:
  static void skipTo(StringRef &text, StringRef end) {
    size_t at = text.find(end, end.size());
    text = at == StringRef::npos ? "" : text.drop_front(at + end.size());
  }

  /// `[dbo]`, but not the `[]` of a list or an element of it.
  void readBracket(StringRef &text, char before) {
    size_t close = text.find(']');
    StringRef name = text.slice(1, close);
    bool startsName = StringRef(" \t\r\n.,(").contains(before);
    if (startsName && !name.empty() && isAlpha(name.front()))
      providers.insert(Provider::SQLServer);
    text = close == StringRef::npos ? "" : text.drop_front(close + 1);
  }

  void readWord(StringRef &text) {
    StringRef word =
        text.take_while([](char c) { return isAlnum(c) || c == '_'; });
    text = text.drop_front(word.size());
    std::string upper = word.upper();
    hasDateTime |= upper == "DATETIME";
    auto provider =
        StringSwitch<std::optional<Provider>>(upper)
            .Cases("AUTO_INCREMENT", "ENGINE", "UNSIGNED", "LONGTEXT",
                   "MEDIUMTEXT", Provider::MySQL)
            .Cases("TINYINT", "MEDIUMINT", "UTF8MB4", Provider::MySQL)
            .Cases("AUTOINCREMENT", "PRAGMA", Provider::SQLite)
            .Cases("NVARCHAR", "DATETIME2", "NONCLUSTERED", "SP_RENAME",
                   "UNIQUEIDENTIFIER", Provider::SQLServer)
            .Cases("JSONB", "SERIAL", "BIGSERIAL", "TIMESTAMPTZ", "BYTEA",
                   Provider::PostgreSQL)
            .Default(std::nullopt);
    // SQL Server has a `tinyint` as well, and MySQL a `datetime`.
    if (upper == "TINYINT" && !hasBackticks)
      return;
    if (provider)
      providers.insert(*provider);
    if (upper == "AS" && text.ltrim().starts_with_insensitive("ENUM"))
      providers.insert(Provider::PostgreSQL);
    if (upper == "DOUBLE" && hasDoubleQuotes &&
        text.ltrim().starts_with_insensitive("PRECISION"))
      providers.insert(Provider::PostgreSQL);
  }

  std::set<Provider> providers;
  bool hasBackticks = false;
  bool hasDoubleQuotes = false;
  bool hasDateTime = false;
};

} // namespace

std::optional<Provider> guessProvider(ArrayRef<StringRef> texts) {
  Signs signs;
  for (StringRef text : texts)
    signs.read(text);
  return signs.verdict();
}

static bool isPostgres(Provider provider) {
  return provider == Provider::PostgreSQL || provider == Provider::CockroachDB;
}

bool isForeign(Provider written, Provider wanted) {
  return written != wanted && !(isPostgres(written) && isPostgres(wanted)) &&
         wanted != Provider::MongoDB;
}

} // namespace holdfast::sql
