#include "introspect/Fits.h"

#include "catalog/SqlName.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <tuple>

using namespace llvm;

namespace holdfast::introspect {

using Kind = FitQuestion::Kind;

bool FitQuestion::operator==(const FitQuestion &other) const {
  auto all = [](const FitQuestion &question) {
    return std::tie(question.kind, question.schema, question.table,
                    question.columns, question.values, question.length,
                    question.type, question.isList);
  };
  return all(*this) == all(other);
}

namespace {

/// Writes the statements that ask.
struct FitQuery {
  Provider provider;
  const FitQuestion &question;

  std::string table() const {
    return qualifiedName(question.schema, question.table, provider);
  }
  std::string column() const {
    return quotedName(question.columns.front(), provider);
  }
  std::string anyRow(const std::string &rest) const {
    return "SELECT EXISTS (SELECT 1 FROM " + table() + rest + ")";
  }
  std::string duplicates() const;
  std::string oneOf() const;
  std::string text() const;
};

} // namespace

std::string FitQuery::duplicates() const {
  std::vector<std::string> columns, conditions;
  for (const std::string &name : question.columns) {
    columns.push_back(quotedName(name, provider));
    conditions.push_back(columns.back() + " IS NOT NULL");
  }
  return anyRow(" WHERE " + join(conditions, " AND ") + " GROUP BY " +
                join(columns, ", ") + " HAVING count(*) > 1");
}

std::string FitQuery::oneOf() const {
  std::vector<std::string> values;
  for (const std::string &value : question.values)
    values.push_back(stringLiteral(value, provider));
  std::string list = join(values, ", ");
  return anyRow(" WHERE " + column() +
                (question.isList ? "::text[] && ARRAY[" + list + "]::text[]"
                                 : "::text IN (" + list + ")"));
}

std::string FitQuery::text() const {
  switch (question.kind) {
  case Kind::NoRows:
    return anyRow("");
  case Kind::NotNull:
    return anyRow(" WHERE " + column() + " IS NULL");
  case Kind::Distinct:
    return duplicates();
  case Kind::OtherValues:
    return oneOf();
  case Kind::Length:
    return anyRow(" WHERE char_length(rtrim(" + column() + "::text, ' ')) > " +
                  std::to_string(question.length));
  case Kind::Cast:
    return "SELECT count(" + column() + "::" + question.type + ") FROM " +
           table();
  }
  llvm_unreachable("covered switch");
}

/// Whether the server answers a statement.
static bool answers(RunQuery tryQuery, const std::string &sql) {
  auto rows = tryQuery(sql);
  bool isAnswered = bool(rows);
  if (!rows)
    consumeError(rows.takeError());
  return isAnswered;
}

bool isBroken(RunQuery tryQuery, Provider provider,
              const FitQuestion &question) {
  FitQuery query{provider, question};
  if (question.kind == Kind::Cast)
    // What can be read and not be cast has such a value.
    return !answers(tryQuery, query.text()) &&
           answers(tryQuery, "SELECT count(" + query.column() + ") FROM " +
                                 query.table());
  auto rows = tryQuery(query.text());
  if (!rows) {
    consumeError(rows.takeError());
    return false;
  }
  return !rows->empty() && rows->front().isTrue(0);
}

} // namespace holdfast::introspect
