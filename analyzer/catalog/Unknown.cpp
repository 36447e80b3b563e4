#include "catalog/Unknown.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// With more, the text is in another language, and every table asks each.
static constexpr size_t most = 64;

static void merge(UnknownStatement &into, const UnknownStatement &other) {
  for (const auto &name : other.names)
    into.names.insert(name.getKey());
  into.isOpen |= other.isOpen;
  into.isOfAnyTable |= other.isOfAnyTable;
  into.isOfColumnsAlone &= other.isOfColumnsAlone;
  into.makesTables |= other.makesTables;
  into.makesColumns |= other.makesColumns;
  into.altersColumns |= other.altersColumns;
  into.makesIndexes |= other.makesIndexes;
  into.makesKeys |= other.makesKeys;
  into.makesTypes |= other.makesTypes;
  into.dropsTables |= other.dropsTables;
  into.dropsColumns |= other.dropsColumns;
  into.dropsIndexes |= other.dropsIndexes;
  into.dropsTypes |= other.dropsTypes;
}

bool Unknown::isFull() const { return statements.size() >= most; }

void Unknown::add(UnknownStatement statement) {
  if (!isFull())
    statements.push_back(std::move(statement));
  else
    merge(statements.back(), statement);
}

void Unknown::forget(StringRef table) {
  if (statements.empty())
    return;
  std::string name = table.lower();
  for (UnknownStatement &statement : statements)
    statement.names.erase(name);
}

void Unknown::rename(StringRef from, StringRef to) {
  for (UnknownStatement &statement : statements)
    if (statement.says(from))
      statement.names.insert(to.lower());
}

/// Whether it may be about the table.
static bool touches(const UnknownStatement &statement, StringRef table) {
  return statement.isOpen || statement.isOfAnyTable || statement.says(table);
}

bool Unknown::mayHaveTable(StringRef table) const {
  return any_of(statements, [&](const UnknownStatement &statement) {
    return statement.makesTables && (statement.isOpen || statement.says(table));
  });
}

bool Unknown::mayHaveColumn(StringRef table, StringRef column) const {
  return any_of(statements, [&](const UnknownStatement &statement) {
    if (statement.isOfColumnsAlone)
      return statement.says(table);
    return statement.makesColumns && touches(statement, table) &&
           (statement.isOpen || statement.says(column));
  });
}

bool Unknown::mayHaveIndex(StringRef table,
                           ArrayRef<std::string> columns) const {
  return any_of(statements, [&](const UnknownStatement &statement) {
    return statement.makesIndexes && touches(statement, table) &&
           (statement.isOpen || all_of(columns, [&](StringRef column) {
              return statement.says(column);
            }));
  });
}

bool Unknown::mayHaveKey(StringRef table) const {
  return any_of(statements, [&](const UnknownStatement &statement) {
    return statement.makesKeys && touches(statement, table);
  });
}

bool Unknown::mayHaveType(StringRef type) const {
  return any_of(statements, [&](const UnknownStatement &statement) {
    return statement.makesTypes && (statement.isOpen || statement.says(type));
  });
}

bool Unknown::mayHaveDropped(StringRef table) const {
  return any_of(statements, [&](const UnknownStatement &statement) {
    return statement.dropsTables && !statement.isOpen && statement.says(table);
  });
}

bool Unknown::mayHaveDropped(StringRef table, StringRef column) const {
  return any_of(statements, [&](const UnknownStatement &statement) {
    return statement.dropsColumns && !statement.isOpen &&
           statement.says(table) && statement.says(column);
  });
}

bool Unknown::mayHaveDroppedType(StringRef type) const {
  return any_of(statements, [&](const UnknownStatement &statement) {
    return statement.dropsTypes && !statement.isOpen && statement.says(type);
  });
}

bool Unknown::mayHaveDroppedIndex(StringRef table, StringRef index) const {
  return any_of(statements, [&](const UnknownStatement &statement) {
    return statement.dropsIndexes &&
           (statement.isOpen || statement.says(index) ||
            (index.empty() && touches(statement, table)));
  });
}

bool Unknown::mayHaveAltered(StringRef table, StringRef column) const {
  return any_of(statements, [&](const UnknownStatement &statement) {
    return statement.altersColumns && touches(statement, table) &&
           statement.says(column);
  });
}

bool Unknown::isAbout(const UnknownStatement &other) const {
  return any_of(statements, [&](const UnknownStatement &statement) {
    if (statement.isOpen)
      return statement.makesTables || statement.makesColumns;
    return any_of(other.names, [&](const auto &name) {
      return statement.names.contains(name.getKey());
    });
  });
}

} // namespace holdfast
