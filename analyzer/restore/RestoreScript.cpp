#include "restore/RestoreScript.h"

#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace holdfast {

/// What opens and ends a transaction of statements that create.
static std::pair<StringRef, StringRef> transactionOf(Provider provider) {
  switch (provider) {
  case Provider::PostgreSQL:
  case Provider::SQLite:
    return {"BEGIN;\n", "COMMIT;\n"};
  case Provider::SQLServer:
    return {"SET XACT_ABORT ON;\nBEGIN TRANSACTION;\n",
            "COMMIT TRANSACTION;\n"};
  case Provider::MySQL:       // commits with each of them
  case Provider::CockroachDB: // cannot use all of them at once
  case Provider::MongoDB:
    break;
  }
  return {"", ""};
}

/// What makes the provider's own client stop where a statement fails. Lines of
/// a COPY would be taken for statements, and SQLite goes on after an error in
/// spite of a transaction.
static StringRef stopAtErrors(const RestoreScript &script, Provider provider) {
  if (provider == Provider::SQLite && !script.rows.empty())
    return ".bail on\n\n";
  if (provider != Provider::SQLite && StringRef(script.rows).contains("\n\\."))
    return "\\set ON_ERROR_STOP on\n\n";
  return "";
}

/// Takes out Prisma's frame around tables that are rebuilt. Within a
/// transaction SQLite does not hear it, and dropping a table would take the
/// rows that refer to it.
static bool takeKeyPragmas(std::string &sql) {
  bool isFramed = false;
  for (StringRef line :
       {"PRAGMA foreign_keys=OFF;\n", "PRAGMA foreign_keys=ON;\n"})
    for (size_t at; (at = sql.find(line)) != std::string::npos;) {
      sql.erase(at, line.size());
      isFramed = true;
    }
  return isFramed;
}

/// The rows between what comes before and after them, a paragraph each.
static std::string withRows(StringRef before, const RestoreScript &script,
                            StringRef after, bool areApart) {
  if (script.rows.empty())
    return (before + after).str();
  return (before.rtrim('\n') + "\n\n-- Rows of the dump\n" +
          (areApart ? "START TRANSACTION;\n" + script.rows + "COMMIT;\n"
                    : script.rows) +
          (after.empty() ? "" : "\n") + after)
      .str();
}

std::string printScript(const RestoreScript &script, Provider provider) {
  auto [begin, end] = transactionOf(provider);
  std::string before = script.sql.substr(0, script.rowsPlace);
  std::string after = script.sql.substr(script.rowsPlace);
  bool isFramed = false;
  if (provider == Provider::SQLite)
    for (std::string *part : {&before, &after})
      isFramed |= takeKeyPragmas(*part);
  std::string body = withRows(before, script, after, begin.empty());
  if (!body.empty() && !begin.empty()) {
    std::string off = isFramed ? "PRAGMA foreign_keys=OFF;\n" : "";
    std::string on = isFramed ? "PRAGMA foreign_keys=ON;\n" : "";
    body = (Twine(off) + begin + "\n" + StringRef(body).rtrim('\n') + "\n\n" +
            end + on)
               .str();
  }
  return stopAtErrors(script, provider).str() + script.enumValues + body +
         script.later;
}

} // namespace holdfast
