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
  bool isOpening = false;   ///< a bracket follows
  bool isCalled = false;    ///< at once: `f(`
  bool isQualified = false; ///< `t.x`: the name before it is `t`
  bool isNext = false;      ///< nothing stands between it and the one before

  bool isWord(StringRef word) const {
    return !isQuoted && text.equals_insensitive(word);
  }
};

/// What the names of a statement mean: which are tables, and what these are
/// called in it.
class SqlNames {
public:
  SqlNames(const Schema &schema, const sql::LexicalRules &rules, bool folds,
           StringRef text)
      : schema(schema), folds(folds) {
    read(rules, text);
    for (size_t index = 0; index < names.size(); ++index)
      addTable(index);
  }

  void report(function_ref<void(UsedObject, Range)> found) const;

private:
  void read(const sql::LexicalRules &rules, StringRef text);
  void addTable(size_t index);
  void addAlias(size_t index, const Model *model);
  bool isTablePlace(size_t index) const;
  bool isAlias(size_t index) const;
  bool isClause(size_t index) const;
  bool isOf(size_t index, const Model &model) const;
  bool isPart(StringRef text) const;

  /// Without quotes PostgreSQL folds names to lower case; others do not care.
  bool means(const SqlName &name, StringRef object) const {
    if (name.isQuoted)
      return name.text == object;
    return folds ? name.text.lower() == object
                 : name.text.equals_insensitive(object);
  }

  struct Alias {
    StringRef name;
    const Model *model; ///< null for a table that is none of the schema's
  };

  const Schema &schema;
  const bool folds;
  std::vector<SqlName> names;
  SmallVector<std::pair<size_t, const Model *>, 4> tables; ///< by index
  SmallVector<Alias, 4> aliases;
};

} // namespace

void SqlNames::read(const sql::LexicalRules &rules, StringRef text) {
  sql::Lexer lexer(rules, text, {0, static_cast<uint32_t>(text.size())});
  bool afterDot = false, afterName = false;
  for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End;
       token = lexer.next()) {
    bool isQuoted = token.kind == sql::TokenKind::QuotedName;
    bool isName = isQuoted || token.kind == sql::TokenKind::Word;
    if (token.kind == sql::TokenKind::LeftParen && afterName) {
      names.back().isOpening = true;
      names.back().isCalled = names.back().range.end == token.range.begin;
    }
    if (isName) {
      Range range = token.range;
      if (isQuoted && range.size() > 1)
        range = {range.begin + 1, range.end - !token.unclosed};
      SqlName name{text.slice(range.begin, range.end), range, isQuoted};
      name.isQualified = afterDot;
      name.isNext = afterName;
      names.push_back(name);
    }
    afterDot = token.kind == sql::TokenKind::Dot;
    afterName = isName;
  }
}

/// `ORDER BY` and `GROUP BY` name no tables.
bool SqlNames::isClause(size_t index) const {
  return index + 1 < names.size() && names[index + 1].isWord("by") &&
         (names[index].isWord("order") || names[index].isWord("group"));
}

/// `FROM x`, `JOIN x`, `UPDATE x`, `INTO x`, also with a schema in front.
bool SqlNames::isTablePlace(size_t index) const {
  while (index > 0 && names[index].isQualified)
    --index;
  if (index == 0 || !names[index].isNext)
    return false;
  const SqlName &before = names[index - 1];
  return before.isWord("from") || before.isWord("join") ||
         before.isWord("update") || before.isWord("into");
}

/// `… AS x`.
bool SqlNames::isAlias(size_t index) const {
  return index > 0 && names[index].isNext && names[index - 1].isWord("as");
}

/// Whether a part of the statement is called so: `WITH x AS (…)`.
bool SqlNames::isPart(StringRef text) const {
  for (size_t index = 0; index + 1 < names.size(); ++index)
    if (names[index].text == text && names[index + 1].isNext &&
        names[index + 1].isWord("as") && names[index + 1].isOpening)
      return true;
  return false;
}

static bool endsTable(const SqlName &name) {
  static constexpr StringLiteral words[] = {
      "on",    "where",  "join",  "left",  "right",  "inner",     "outer",
      "full",  "cross",  "set",   "using", "values", "natural",   "group",
      "order", "limit",  "for",   "union", "having", "returning", "select",
      "and",   "offset", "force", "use",   "window", "lateral",   "default"};
  return any_of(words, [&](StringRef word) { return name.isWord(word); });
}

void SqlNames::addAlias(size_t index, const Model *model) {
  aliases.push_back({names[index].text, model});
  size_t next = index + 1;
  if (next < names.size() && names[next].isNext && names[next].isWord("as"))
    ++next;
  if (next < names.size() && names[next].isNext && !names[next].isQualified &&
      !endsTable(names[next]))
    aliases.push_back({names[next].text, model});
}

void SqlNames::addTable(size_t index) {
  const SqlName &name = names[index];
  bool isColumn = name.isQualified && !isTablePlace(index);
  if (isClause(index) || isAlias(index) || isColumn)
    return;
  bool isOurs = false;
  for (const Model &model : schema.models()) {
    if (!means(name, model.tableName))
      continue;
    isOurs = true;
    tables.push_back({index, &model});
    addAlias(index, &model);
  }
  // What a part of the statement gives may be columns of a table.
  bool isSchema = index + 1 < names.size() && names[index + 1].isQualified;
  if (!isOurs && isTablePlace(index) && !isPart(name.text) && !isSchema)
    addAlias(index, nullptr);
}

/// Whether a name may be a column of a table, after what stands before its dot.
bool SqlNames::isOf(size_t index, const Model &model) const {
  if (!names[index].isQualified)
    return true;
  StringRef owner = names[index - 1].text;
  bool isKnown = false;
  for (const Alias &alias : aliases)
    if (alias.name.equals_insensitive(owner)) {
      isKnown = true;
      if (alias.model == &model)
        return true;
    }
  return !isKnown;
}

void SqlNames::report(function_ref<void(UsedObject, Range)> found) const {
  SmallVector<const Model *, 4> models;
  for (const auto &[index, model] : tables) {
    found({model}, names[index].range);
    if (!is_contained(models, model))
      models.push_back(model);
  }
  for (auto [index, name] : enumerate(names)) {
    if (name.isCalled || isAlias(index))
      continue;
    for (const Model *model : models)
      for (const Field &field : model->fields)
        if (field.isColumn() && means(name, field.columnName) &&
            isOf(index, *model))
          found({model, &field}, name.range);
  }
}

void findNamesInSql(const Schema &schema, StringRef text,
                    function_ref<void(UsedObject, Range)> found) {
  Provider provider = schema.provider().value_or(Provider::PostgreSQL);
  const sql::Dialect *dialect = sql::dialectOf(provider);
  if (!dialect)
    return;
  bool folds =
      provider == Provider::PostgreSQL || provider == Provider::CockroachDB;
  SqlNames(schema, dialect->lexical, folds, text).report(found);
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
