#include "sql/Cursor.h"
#include "sql/Steps.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Whether a text in a statement is a value of an enum. PostgreSQL decides by
/// the type of what stands beside it.
namespace holdfast::sql {

using Kind = Step::Kind;

namespace {

/// Goes through a statement and keeps what a text would be held against.
struct Reader {
  const Step &step;
  const Step &added;
  Cursor in;
  std::vector<const Table *> tables; ///< that its names may belong to
  const Column *column = nullptr;    ///< the last that was named
  bool namesType = false;            ///< the enum, since the last comma
  bool isCast = false;               ///< at the operand of CAST
  unsigned depth = 0;
  size_t place = 0; ///< in a row of VALUES
  bool inValues = false;

  Reader(const Step &step, const Step &added, Range range)
      : step(step), added(added),
        in(postgresDialect, *step.statement.file, range) {
    if (step.before)
      tables.push_back(step.before.get());
    if (step.rows)
      for (const TableFacts &source : step.rows->sources)
        if (source.table)
          tables.push_back(source.table.get());
  }

  bool isOfEnum(const Column &other) const {
    return other.type.name == added.enumName;
  }
  void passWord();
  void advance();
  bool isUse();
  bool isUseByPlace() const;
  const Column *filledColumn() const;
};

} // namespace

/// Keeps the word or name at the cursor, if it says what follows is.
void Reader::passWord() {
  inValues |= in.at("VALUES");
  StringRef name = in.foldedName(in.current());
  namesType |= name == added.enumName;
  for (const Table *table : tables)
    if (const Column *found = table->findColumn(name)) {
      column = found;
      return;
    }
}

void Reader::advance() {
  bool startsCast = in.at("CAST");
  if (in.at(TokenKind::Word) || in.at(TokenKind::QuotedName))
    passWord();
  if (in.at(TokenKind::LeftParen)) {
    place = depth == 0 ? 0 : place;
    ++depth;
  } else if (in.at(TokenKind::RightParen) && depth > 0) {
    --depth;
  } else if (in.at(TokenKind::Comma) && depth <= 1) {
    namesType = false;
    ++place;
  }
  in.advance();
  isCast = startsCast || (isCast && in.at(TokenKind::String));
  if (startsCast && in.at(TokenKind::LeftParen)) {
    ++depth;
    in.advance();
    isCast = true;
  }
}

/// The column that a value of a row fills.
const Column *Reader::filledColumn() const {
  if (!step.before)
    return nullptr;
  ArrayRef<std::string> names = step.rows->columns;
  if (!names.empty())
    return place < names.size() ? step.before->findColumn(names[place])
                                : nullptr;
  return place < step.before->columns.size() ? &step.before->columns[place]
                                             : nullptr;
}

/// Without a cast, and beside no column.
bool Reader::isUseByPlace() const {
  if (step.kind == Kind::CreateTable || step.kind == Kind::CreateType ||
      step.kind == Kind::CreateDomain)
    return namesType;
  return tables.empty() || any_of(tables, [&](const Table *table) {
           return any_of(table->columns,
                         [&](const Column &other) { return isOfEnum(other); });
         });
}

/// At the text.
bool Reader::isUse() {
  Cursor::Place start = in.place();
  in.advance();
  TypeName type;
  bool casts = (in.accept(TokenKind::Cast) || (isCast && in.accept("AS"))) &&
               in.parseType(type);
  in.goBack(start);
  if (casts)
    return type.name == added.enumName;
  if (step.to)
    return isOfEnum(*step.to);
  if (inValues && step.kind == Kind::Insert && depth == 1)
    if (const Column *filled = filledColumn())
      return isOfEnum(*filled);
  if (column && !inValues)
    return isOfEnum(*column);
  return isUseByPlace();
}

std::optional<Span> useOfEnumValue(const Step &step, const Step &added) {
  bool isAction = step.to.has_value();
  Span span = isAction ? step.span : step.statement;
  Reader reader(step, added, span.range);
  for (; !reader.in.at(TokenKind::End); reader.advance())
    if (reader.in.at(TokenKind::String) &&
        reader.in.stringValue(reader.in.current()) == added.name &&
        reader.isUse())
      return span.file->span(reader.in.current().range);
  return std::nullopt;
}

} // namespace holdfast::sql
