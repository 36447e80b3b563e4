#include "sql/UnknownStatements.h"

#include "sql/Keywords.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::sql {

UnknownStatement readUnknown(const Dialect &dialect, StringRef text,
                             Range statement, bool isOpen) {
  StatementWords words = wordsIn(dialect.lexical, text, statement);
  bool isAnything = !words.haveAny({"CREATE", "ALTER", "DROP", "RENAME"});
  bool creates = isAnything || words.have("CREATE");
  bool adds = isAnything || words.haveAny({"ADD", "RENAME", "CHANGE"});
  UnknownStatement unknown;
  unknown.isOpen = isOpen;
  unknown.makesTables =
      isAnything || words.have("RENAME") ||
      (creates && words.haveAny({"TABLE", "VIEW", "MATERIALIZED"}));
  unknown.makesColumns = adds || unknown.makesTables;
  unknown.altersColumns = isAnything || words.haveAny({"ALTER", "MODIFY"});
  unknown.makesIndexes =
      isAnything || words.haveAny({"INDEX", "UNIQUE", "KEY", "FULLTEXT",
                                   "SPATIAL", "CONSTRAINT"});
  unknown.makesKeys =
      isAnything || words.haveAny({"KEY", "REFERENCES", "CONSTRAINT"});
  unknown.makesTypes = isAnything || words.haveAny({"TYPE", "VALUE", "ENUM"});
  bool renames = words.have("RENAME"), drops = words.have("DROP") || renames;
  bool ofPart = words.haveAny({"COLUMN", "CONSTRAINT", "INDEX", "VALUE"});
  unknown.dropsTables =
      renames ? !ofPart
              : drops && !words.have("ALTER") &&
                    words.haveAny({"TABLE", "SCHEMA", "DATABASE"});
  unknown.dropsColumns = words.have("CHANGE") || (drops && words.have("ALTER"));
  unknown.dropsIndexes = drops && unknown.makesIndexes;
  unknown.dropsTypes = drops && words.have("TYPE");
  unknown.names = std::move(words.names);
  return unknown;
}

bool namesTable(const UnknownStatement &statement, const Catalog &catalog) {
  return any_of(catalog.tables,
                [&](const Table &table) { return statement.says(table.name); });
}

} // namespace holdfast::sql
