#include "guard/Conditions.h"

#include "catalog/SqlName.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::guard {

using sql::Conflict;
using sql::RowFacts;
using sql::Step;

const RowFacts::Assigned *assignmentOf(const RowFacts &rows, StringRef name) {
  for (const RowFacts::Assigned &assigned : rows.assigned)
    if (StringRef(assigned.column).equals_insensitive(name))
      return &assigned;
  return nullptr;
}

/// The literal that DEFAULT stands for; empty for an expression.
static std::string defaultOf(const Step &step, StringRef name,
                             Provider provider) {
  const Column *column = step.before ? step.before->findColumn(name) : nullptr;
  if (!column || column->unspecifiedDefault)
    return "";
  if (!column->defaultValue)
    return "NULL";
  if (column->defaultValue->kind != ColumnDefault::Kind::Literal)
    return "";
  StringRef text = column->defaultValue->text;
  int64_t number;
  bool isBare =
      provider != Provider::PostgreSQL &&
      (!text.getAsInteger(10, number) || text == "true" || text == "false");
  return isBare ? text.str() : stringLiteral(text, provider);
}

/// Whether a value is another one than the literal, however it is compared.
static std::string isOther(const Column &column, StringRef literal,
                           Provider provider) {
  std::string name = quotedName(column.name, provider);
  if (column.type.name == "json" && provider == Provider::PostgreSQL)
    name += "::jsonb"; // which can be compared
  switch (provider) {
  case Provider::MySQL:
    // By its bytes: a collation takes `A` for `a`.
    return "NOT (" + std::string(literal.starts_with("'") ? "BINARY " : "") +
           name + " <=> " + literal.str() + ")";
  case Provider::SQLite:
    return name + " IS NOT " + literal.str();
  default:
    return name + " IS DISTINCT FROM " + literal.str();
  }
}

/// Types whose values are equal though they are not the same.
static bool comparesLoosely(const Column &column) {
  return column.type.name == "citext";
}

static std::string isNotNull(const Column &column, Provider provider) {
  return quotedName(column.name, provider) + " IS NOT NULL";
}

std::optional<RowCondition> whereUpdated(const Step &update, StringRef name,
                                         const Column &column,
                                         Provider provider) {
  const RowFacts::Assigned *assigned = assignmentOf(*update.rows, name);
  if (!assigned || comparesLoosely(column))
    return std::nullopt;
  std::string literal = assigned->literal == "DEFAULT"
                            ? defaultOf(update, name, provider)
                            : assigned->literal;
  if (literal.empty() || literal == "NULL")
    return std::nullopt;
  bool isExact = update.rows->isWhole && !update.conditional &&
                 !update.options.ignoresErrors;
  return RowCondition{isNotNull(column, provider) + " AND " +
                          isOther(column, literal, provider),
                      isExact};
}

namespace {

/// Builds the condition by which an INSERT meets rows that are there.
class Meeting {
public:
  Meeting(const Step &insert, const NamesNow &names, Provider provider)
      : insert(insert), rows(*insert.rows), names(names), provider(provider) {}

  std::optional<RowCondition> build(StringRef name, const Column *column);

private:
  std::vector<std::vector<std::string>> keys();
  std::optional<size_t> placeOf(StringRef column) const;
  std::string keyMet(ArrayRef<std::string> key, ArrayRef<std::string> values);
  std::string changes(StringRef name, const Column &column,
                      ArrayRef<std::string> values);
  std::string changesAny(ArrayRef<std::string> values);

  const Step &insert;
  const RowFacts &rows;
  const NamesNow &names;
  Provider provider;
  bool isKnown = true, isExact = true;
};

} // namespace

/// The unique keys by which a row may be met.
std::vector<std::vector<std::string>> Meeting::keys() {
  const Table &table = *insert.before;
  bool isAnyKey = rows.conflictColumns.empty();
  if (!isAnyKey)
    return {rows.conflictColumns};
  std::vector<std::vector<std::string>> result;
  auto isWanted = [&](StringRef name) {
    return rows.conflictConstraint.empty() || rows.conflictConstraint == name;
  };
  if (table.primaryKey && isWanted(table.primaryKey->name))
    result.push_back(table.primaryKey->columns);
  for (const Index &index : table.indexes)
    if (index.unique && isWanted(index.name)) {
      std::vector<std::string> &key = result.emplace_back();
      for (const IndexPart &part : index.parts)
        key.push_back(part.column);
      isKnown &= !is_contained(key, "");
      isExact &= !index.predicate;
    }
  isKnown &= !result.empty();
  return result;
}

/// Where the column stands among those that are inserted.
std::optional<size_t> Meeting::placeOf(StringRef column) const {
  auto isSame = [&](StringRef name) { return name.equals_insensitive(column); };
  if (!rows.columns.empty()) {
    auto found = find_if(rows.columns, isSame);
    if (found == rows.columns.end())
      return std::nullopt;
    return found - rows.columns.begin();
  }
  for (auto [place, other] : enumerate(insert.before->columns))
    if (isSame(other.name))
      return place;
  return std::nullopt;
}

/// That a row has the key; empty where it cannot be one that is there.
std::string Meeting::keyMet(ArrayRef<std::string> key,
                            ArrayRef<std::string> values) {
  std::string sql;
  for (const std::string &name : key) {
    const Column *now = names.column(insert.tableId, name);
    std::optional<size_t> place = placeOf(name);
    std::string value =
        place && *place < values.size() ? values[*place] : "DEFAULT";
    if (place && *place < values.size() && value.empty())
      isKnown = false;
    const Column *column = insert.before->findColumn(name);
    if (!column || !now) {
      isKnown = false;
      return "";
    }
    // What the server numbers or computes is new.
    if (value == "DEFAULT")
      value = column->defaultValue &&
                      column->defaultValue->kind == ColumnDefault::Kind::Literal
                  ? defaultOf(insert, name, provider)
                  : "NULL";
    if (value.empty() || value == "NULL")
      return "";
    sql += (sql.empty() ? "" : " AND ") + quotedName(now->name, provider) +
           " = " + value;
  }
  return sql;
}

/// ` AND …` that the column gets another value; empty where nobody can tell.
std::string Meeting::changes(StringRef name, const Column &column,
                             ArrayRef<std::string> values) {
  const RowFacts::Assigned *assigned = assignmentOf(rows, name);
  std::string literal = assigned ? assigned->literal : "";
  if (assigned && !assigned->inserted.empty()) {
    std::optional<size_t> place = placeOf(assigned->inserted);
    literal = place && *place < values.size() ? values[*place] : "DEFAULT";
    if (literal == "DEFAULT")
      literal = defaultOf(insert, assigned->inserted, provider);
  }
  if (literal.empty() || literal == "DEFAULT" || comparesLoosely(column)) {
    isExact = false;
    return " AND " + isNotNull(column, provider);
  }
  return " AND " + isNotNull(column, provider) +
         (literal == "NULL" ? ""
                            : " AND " + isOther(column, literal, provider));
}

/// ` AND (…)` that some column of a row that is replaced gets another value.
std::string Meeting::changesAny(ArrayRef<std::string> values) {
  std::string sql;
  // What hangs on the row goes with it, whatever it is replaced by.
  if (!insert.consequences.empty())
    return sql;
  for (const Column &column : insert.before->columns) {
    const Column *now = names.column(insert.tableId, column.name);
    std::optional<size_t> place = placeOf(column.name);
    std::string value =
        place && *place < values.size() ? values[*place] : "DEFAULT";
    if (value == "DEFAULT")
      value = defaultOf(insert, column.name, provider);
    if (column.generated || !now)
      continue;
    if (value.empty() || comparesLoosely(column)) {
      isExact = false;
      return "";
    }
    sql += (sql.empty() ? " AND (" : " OR ") + isOther(*now, value, provider);
  }
  return sql.empty() ? sql : sql + ")";
}

std::optional<RowCondition> Meeting::build(StringRef name,
                                           const Column *column) {
  if (!insert.before || rows.inserted.empty())
    return std::nullopt;
  std::vector<std::vector<std::string>> all = keys();
  std::string sql;
  for (const std::vector<std::string> &values : rows.inserted) {
    std::string met;
    for (const std::vector<std::string> &key : all)
      if (std::string one = keyMet(key, values); !one.empty())
        met += (met.empty() ? "(" : " OR (") + one + ")";
    if (met.empty())
      continue;
    sql += (sql.empty() ? "((" : " OR ((") + met + ")" +
           (column ? changes(name, *column, values) : changesAny(values)) + ")";
  }
  if (!isKnown)
    return std::nullopt;
  if (rows.isConditional || insert.conditional)
    isExact = false;
  return RowCondition{sql.empty() ? "1 = 0" : sql, isExact};
}

std::optional<RowCondition> whereInserted(const Step &insert, StringRef name,
                                          const Column *column,
                                          const NamesNow &names,
                                          Provider provider) {
  return Meeting(insert, names, provider).build(name, column);
}

} // namespace holdfast::guard
