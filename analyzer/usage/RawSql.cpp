#include "usage/RawSql.h"

#include "sql/Dialect.h"
#include "sql/Lexer.h"
#include "usage/Evaluator.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::usage {

namespace {
/// A name in SQL, without its quotes.
struct SqlName {
  StringRef text;
  Range range;
  bool isQuoted = false;
  bool isCalled = false;    ///< a bracket follows
  bool isQualified = false; ///< `t.x`
};
} // namespace

static std::vector<SqlName> namesIn(const sql::LexicalRules &rules,
                                    StringRef text) {
  std::vector<SqlName> names;
  sql::Lexer lexer(rules, text, {0, static_cast<uint32_t>(text.size())});
  bool afterDot = false;
  for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End;
       token = lexer.next()) {
    bool isQuoted = token.kind == sql::TokenKind::QuotedName;
    if (token.kind == sql::TokenKind::LeftParen && !names.empty() &&
        names.back().range.end == token.range.begin)
      names.back().isCalled = true;
    if (isQuoted || token.kind == sql::TokenKind::Word) {
      Range range = token.range;
      if (isQuoted && range.size() > 1)
        range = {range.begin + 1, range.end - !token.unclosed};
      names.push_back({text.slice(range.begin, range.end), range, isQuoted,
                       false, afterDot});
    }
    afterDot = token.kind == sql::TokenKind::Dot;
  }
  return names;
}

/// Without quotes PostgreSQL folds names to lower case; others do not care.
static bool means(const SqlName &name, StringRef object, bool folds) {
  if (name.isQuoted)
    return name.text == object;
  return folds ? name.text.lower() == object
               : name.text.equals_insensitive(object);
}

/// `ORDER BY` and `GROUP BY` name no tables.
static bool isClause(ArrayRef<SqlName> names, size_t index) {
  const SqlName &name = names[index];
  return !name.isQuoted && index + 1 < names.size() &&
         names[index + 1].text.equals_insensitive("by") &&
         (name.text.equals_insensitive("order") ||
          name.text.equals_insensitive("group"));
}

void findNamesInSql(const Schema &schema, StringRef text,
                    function_ref<void(UsedObject, Range)> found) {
  Provider provider = schema.provider().value_or(Provider::PostgreSQL);
  const sql::Dialect *dialect = sql::dialectOf(provider);
  if (!dialect)
    return;
  bool folds =
      provider == Provider::PostgreSQL || provider == Provider::CockroachDB;
  std::vector<SqlName> names = namesIn(dialect->lexical, text);
  SmallVector<const Model *, 4> models;
  for (auto [index, name] : enumerate(names)) {
    if (isClause(names, index))
      continue;
    for (const Model &model : schema.models())
      if (means(name, model.tableName, folds)) {
        found({&model}, name.range);
        if (!is_contained(models, &model))
          models.push_back(&model);
      }
  }
  for (const SqlName &name : names)
    for (const Model *model : models)
      for (const Field &field : model->fields)
        if (!name.isCalled && field.isColumn() &&
            means(name, field.columnName, folds))
          found({model, &field}, name.range);
}

/// SQL in a template: what stands in `${…}` is a value.
void Evaluator::reportRawSql(const Node &text) {
  if (quiet || !file)
    return;
  StringRef source = file->source->text();
  uint32_t begin = text.at;
  std::string sql;
  if (text.kind == NodeKind::String) {
    begin = text.at + 1;
    sql = text.name.str();
  } else {
    for (const Node *piece : text.list) {
      if (piece->kind != NodeKind::Text)
        continue;
      if (sql.empty())
        begin = piece->at;
      // Everything keeps its place.
      if (piece->at < begin + sql.size() ||
          piece->at + piece->name.size() > source.size())
        continue;
      sql.resize(piece->at - begin, ' ');
      sql += piece->name;
    }
  }
  findNamesInSql(names.schema(), sql, [&](UsedObject object, Range range) {
    report(object, UseKind::RawSql, begin + range.begin, range.size());
  });
}

} // namespace holdfast::usage
