#pragma once

#include "catalog/Catalog.h"
#include "sql/Statements.h"

#include <memory>
#include <optional>
#include <string>

namespace holdfast::sql {

struct Dialect;

/// What a statement, or one action of an ALTER TABLE, does to a database that
/// may hold rows and serve queries. A plain value that stays valid as long as
/// the script.
struct Step {
  enum class Kind {
    CreateTable,
    DropTable,
    RedefineTable, ///< drops a table that another one takes the place of
    RenameTable,
    AddColumn,
    DropColumn,
    RenameColumn,
    AlterColumn, ///< type, nullability, default or identity
    AddPrimaryKey,
    DropPrimaryKey,
    AddUnique, ///< as a constraint
    AddForeignKey,
    AddCheck,
    CreateIndex,
    DropIndex,
    AddEnumValue,
    RenameEnumValue,
    DropEnumValue,
    DropSchema,
    Truncate,
    Delete, ///< of all rows: without WHERE
    Other,  ///< whatever else; `words` tell
  };
  Kind kind = Kind::Other;
  Span span;           ///< the statement, or the action where it has several
  Span statement;      ///< the whole
  unsigned number = 0; ///< of the statement in its script, from 0
  /// Runs only under a condition that is not known before.
  bool conditional = false;

  // The table, by its names before the step; empty where there is none.
  std::string schema;
  std::string table;
  /// As it is before the statement; null where the history does not know it.
  std::shared_ptr<const Table> before;
  /// Made since the mark (see Replayer::markExisting()), hence not in use yet.
  bool isNew = false;
  /// The same of the column that the step is about.
  bool isNewColumn = false;

  /// Of the column, index, constraint, schema or enum value.
  std::string name;
  std::string newName;            ///< of a rename
  std::string enumName;           ///< of an enum value
  std::optional<Column> from, to; ///< a column before and after the statement
  /// AlterColumn: values of the column's enum that its new enum lacks.
  std::vector<std::string> lostValues;
  /// An index, or a unique constraint or primary key as one.
  std::optional<Index> index;
  std::optional<ForeignKey> foreignKey;
  std::string expression; ///< of a check
  /// RedefineTable: what takes the table's place.
  std::shared_ptr<const Table> after;

  /// The bare words of `span` in upper case with single blanks between, to be
  /// asked with says(); quoted names and strings are left out.
  std::string words;
  std::string statementWords;

  /// Whether these words (in upper case) stand next to each other.
  bool says(llvm::StringRef phrase) const;
  /// The same in the whole statement.
  bool statementSays(llvm::StringRef phrase) const;
};

/// The words of a range as Step::words describes.
std::string wordsOf(const Dialect &dialect, llvm::StringRef text, Range range);

} // namespace holdfast::sql
