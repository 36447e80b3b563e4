#include "sql/OtherRows.h"

#include "sql/Grammar.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::sql {

/// What a statement calls its own table.
static std::string ownName(const Dialect &dialect, const SourceFile &file,
                           const QualifiedName &table) {
  Range first = table.schema ? table.schema.range : table.name.range;
  Cursor in(dialect, file,
            {first.begin, static_cast<uint32_t>(file.text().size())});
  TableUse use;
  parseTableUse(in, use);
  return (use.alias ? use.alias : table.name).text.lower();
}

/// The names before a point, in lower case.
static std::vector<std::string>
qualifiersIn(const Dialect &dialect, const SourceFile &file, Range range) {
  std::vector<std::string> names;
  Cursor in(dialect, file, range);
  while (!in.at(TokenKind::End)) {
    Name name;
    if (in.peekToken().kind != TokenKind::Dot || !in.parseName(name))
      in.advance();
    else if (std::string text = name.text.lower(); !is_contained(names, text))
      names.push_back(std::move(text));
  }
  return names;
}

OtherRows::OtherRows(const Dialect &dialect, const SourceFile &file,
                     const QualifiedName &table, Range assignments,
                     ArrayRef<TableUse> sources)
    : dialect(dialect), file(file), assignments(assignments),
      names(qualifiersIn(dialect, file, assignments)) {
  std::string own = ownName(dialect, file, table);
  for (StringRef name : names) {
    if (name != own)
      others.push_back(name);
    if (any_of(sources, [&](const TableUse &use) {
          const Name &called = use.alias ? use.alias : use.table.name;
          return called.text.equals_insensitive(name);
        }))
      tables.push_back(name);
  }
}

std::vector<std::string> OtherRows::overwritten(Range condition) const {
  return overwrittenIn(dialect, file, assignments, condition, others);
}

std::vector<RowFacts::Assigned> OtherRows::assigned(Range condition) const {
  return assignedIn(dialect, file, assignments, condition, tables, others);
}

} // namespace holdfast::sql
