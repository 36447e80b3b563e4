#include "sql/Dynamic.h"
#include "sql/Parser.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

/// EXEC of T-SQL, and the variables that hold its statements.
namespace holdfast::sql {

// --- Variables --------------------------------------------------------------

/// The text that the variable holds, or null if that is not known.
const std::string *Parser::variableText(StringRef name) const {
  auto found = variables.find(name.lower());
  return found == variables.end() ? nullptr : &found->second;
}

/// Reads `'a' + @b + N'c'`. False, somewhere on the way, when there is anything
/// in it that is not known.
bool Parser::parseText(std::string &text) {
  do {
    if (at(TokenKind::String)) {
      text += stringValue(token).str();
      advance();
    } else if (at(TokenKind::Variable)) {
      const std::string *value = variableText(this->text());
      if (!value)
        return false;
      text += *value;
      advance();
    } else if (accept("QUOTENAME")) {
      if (!accept(TokenKind::LeftParen) || !parseText(text += "[") ||
          !accept(TokenKind::RightParen))
        return false;
      text += "]";
    } else {
      return false;
    }
    // Variables that double each other end nowhere.
    if (text.size() > 1 << 16)
      return false;
  } while (at(TokenKind::Operator) && this->text() == "+" && (advance(), true));
  return true;
}

/// Assigns what follows; `adds` for `+=`.
void Parser::assignVariable(StringRef name, bool adds) {
  std::string key = name.lower();
  std::string value;
  const std::string *before = adds ? variableText(name) : nullptr;
  if (before)
    value = *before;
  bool ends = parseText(value) && (atEnd() || at(TokenKind::Comma));
  bool certain = ends && (!adds || before) && frames.empty();
  // Within BEGIN TRY alone there is no doubt that it runs.
  if (ends && (!adds || before))
    certain = none_of(frames, [](const Frame &f) { return f.condition; });
  if (certain)
    variables[key] = std::move(value);
  else
    variables.erase(key);
}

/// `DECLARE @a NVARCHAR(MAX) = N'x', @b INT`, `SET @a = 'x'`.
bool Parser::parseAssignments(Statement &statement) {
  bool declares = at("DECLARE");
  advance();
  bool assigned = at(TokenKind::Variable);
  while (!atEnd() && at(TokenKind::Variable)) {
    StringRef name = text();
    advance();
    while (declares && !atEnd() && !at(TokenKind::Comma) &&
           !at(TokenKind::Equals) && skipPiece()) {
    }
    bool adds = at(TokenKind::Operator) && text() == "+";
    if (adds)
      advance();
    if (accept(TokenKind::Equals))
      assignVariable(name, adds);
    while (!atEnd() && !at(TokenKind::Comma) && skipPiece()) {
    }
    if (!accept(TokenKind::Comma))
      break;
  }
  return skip(statement, assigned ? "It sets a variable."
                                  : "A setting changes no structure.");
}

/// `SELECT @a = …`; any other SELECT reads rows or makes a table.
bool Parser::parseAssigningSelect(Statement &statement) {
  Token following = peekToken();
  if (following.kind != TokenKind::Variable) {
    advance();
    return parseSelectInto(statement);
  }
  uint32_t begin = token.range.begin;
  advance();
  std::string name = text().lower();
  advance();
  if (!atEnd())
    advance(); // `=` or `+`, else no statement would end at the same word
  std::string value;
  bool certain = parseText(value) && atEnd();
  skipStatement();
  if (!certain)
    value = dynamicConstraints(facts.lexical, file.text({begin, previousEnd}));
  if (value.empty())
    variables.erase(name);
  else
    variables[name] = std::move(value);
  return skip(statement, "It sets a variable.");
}

// --- MySQL's prepared statements --------------------------------------------

/// `PREPARE p FROM 'x'` or `FROM @x`, after PREPARE. The statement takes effect
/// here, as EXECUTE is what it is prepared for.
bool Parser::parsePrepare(Statement &statement) {
  Name name;
  if (!parseName(name) || !accept("FROM"))
    return skip(statement, "It changes no structure.");
  return parseDynamic(statement);
}

/// `EXECUTE p`, `EXECUTE IMMEDIATE 'x'`, after EXECUTE.
bool Parser::parseExecutePrepared(Statement &statement) {
  if (accept("IMMEDIATE"))
    return parseDynamic(statement);
  return skip(statement, "The statement was followed where it was prepared.");
}

// --- EXEC -------------------------------------------------------------------

/// After EXEC.
bool Parser::parseExec(Statement &statement) {
  if (accept(TokenKind::LeftParen)) {
    if (!parseDynamic(statement))
      return false;
    accept(TokenKind::RightParen);
    return true;
  }
  if (at(TokenKind::Variable)) { // `EXEC @result = name`
    advance();
    if (!accept(TokenKind::Equals))
      return skipOpen(statement,
                      "The name of what it calls is made at run time.");
  }
  QualifiedName name;
  if (!parseQualifiedName(name))
    return false;
  StringRef procedure = name.name.text;
  if (procedure.equals_insensitive("sp_rename"))
    return parseProcedureRename(statement);
  if (procedure.ends_with_insensitive("extendedproperty"))
    return parseProperty(statement);
  if (procedure.equals_insensitive("sp_executesql")) {
    if (at(TokenKind::Variable) && peekToken().kind == TokenKind::Equals) {
      advance();
      advance();
    }
    return parseDynamic(statement);
  }
  if (procedure.starts_with_insensitive("sp_"))
    return skip(statement, "The procedure changes no structure.");
  return skip(statement, "What the procedure does is not followed.");
}

/// A statement whose text is not known beyond its beginning.
bool Parser::skipDynamic(Statement &statement, StringRef beginning) {
  if (startsHarmless(beginning))
    return skip(statement, "It changes rows or rights, not the structure.");
  return skipOpen(statement, "The statement is put together at run time.");
}

/// The text of `EXEC ('…' + @x)` or `sp_executesql N'…'`.
bool Parser::parseDynamic(Statement &statement) {
  Token literal = token;
  std::string body;
  if (!parseText(body))
    return skipDynamic(statement, body);
  bool plain =
      literal.kind == TokenKind::String && previousEnd == literal.range.end;
  statement.action = plain ? blockIn(literal) : Block{{}, save(body)};
  // The parameters of sp_executesql may say what they want.
  while (!atHardEnd() && at(TokenKind::Comma)) {
    advance();
    while (!atEnd() && !at(TokenKind::Comma) && skipPiece()) {
    }
  }
  return true;
}

/// `@objname = N'x', N'y', 'COLUMN'`: the values of the parameters.
bool Parser::parseProcedureArguments(SmallVectorImpl<StringRef> &values) {
  do {
    if (at(TokenKind::Variable) && peekToken().kind == TokenKind::Equals) {
      advance();
      advance();
    }
    std::string value;
    // A name may stand without quotes.
    if (at(TokenKind::Word) || at(TokenKind::QuotedName)) {
      values.push_back(save(text()));
      advance();
    } else if (parseText(value)) {
      values.push_back(save(value));
    } else {
      return false;
    }
  } while (accept(TokenKind::Comma));
  return true;
}

/// `sp_addextendedproperty 'MS_Description', 'text', 'SCHEMA', 'dbo', 'TABLE',
/// 't', 'COLUMN', 'c'`, which is how comments are made; with `update` and
/// `drop` for `add` as well.
bool Parser::parseProperty(Statement &statement) {
  Range range = token.range;
  SmallVector<StringRef, 8> values;
  const char *reason = "A property changes no structure.";
  if (!parseProcedureArguments(values) || values.size() < 5 ||
      values.front() != "MS_Description")
    return skip(statement, reason);
  SetComment set;
  // There is no text where it is dropped.
  ArrayRef<StringRef> path = ArrayRef(values).drop_front();
  if (!path.front().equals_insensitive("SCHEMA")) {
    set.text = path.front();
    path = path.drop_front();
  }
  bool isTable = path.size() >= 4 && (path[2].equals_insensitive("TABLE") ||
                                      path[2].equals_insensitive("VIEW"));
  bool isColumn = path.size() == 6 && path[4].equals_insensitive("COLUMN");
  if (!isTable || (path.size() != 4 && !isColumn))
    return skip(statement, reason);
  set.object.schema = {path[1], range};
  set.object.name = {path[3], range};
  if (isColumn)
    set.column = {path[5], range};
  statement.action = std::move(set);
  return true;
}

/// `[dbo].[t].[c]` in a string, taken apart.
SmallVector<Name, 3> Parser::pathIn(StringRef path, Range range) {
  SmallVector<Name, 3> names;
  Lexer parts(facts.lexical, path, {0, static_cast<uint32_t>(path.size())});
  for (Token part = parts.next(); part.kind != TokenKind::End;
       part = parts.next()) {
    StringRef written = path.slice(part.range.begin, part.range.end);
    if (part.kind == TokenKind::Dot)
      continue;
    if (part.kind == TokenKind::QuotedName)
      written = written.drop_front().drop_back();
    names.push_back({written, range});
  }
  return names;
}

/// `sp_rename 'dbo.t.c', 'd', 'COLUMN'`; the new name is never quoted.
bool Parser::parseProcedureRename(Statement &statement) {
  Range range = token.range;
  SmallVector<StringRef, 3> values;
  if (!parseProcedureArguments(values) || values.size() < 2)
    return skipOpen(statement, "What it renames is not known before it runs.");
  SmallVector<Name, 3> path = pathIn(values[0], range);
  StringRef kind = values.size() > 2 ? values[2] : "OBJECT";
  Name newName{values[1], range};
  bool inTable =
      kind.equals_insensitive("COLUMN") || kind.equals_insensitive("INDEX");
  if (path.empty() || (inTable && path.size() < 2))
    return false;
  QualifiedName object;
  object.name = path.back();
  if (path.size() > 1)
    object.schema = path[path.size() - 2];
  if (inTable) {
    AlterTable alter;
    alter.table.name = path[path.size() - 2];
    if (path.size() > 2)
      alter.table.schema = path[path.size() - 3];
    AlterAction &action = alter.actions.emplace_back();
    action.kind = kind.equals_insensitive("COLUMN")
                      ? AlterAction::Kind::RenameColumn
                      : AlterAction::Kind::RenameIndex;
    action.name = path.back();
    action.newName = newName;
    statement.action = std::move(alter);
    return true;
  }
  Rename rename;
  if (kind.equals_insensitive("USERDATATYPE"))
    rename.kind = ObjectKind::Type;
  else if (!kind.equals_insensitive("OBJECT"))
    return skip(statement, "It renames nothing that a catalog holds.");
  rename.names.push_back({object, {{}, newName}});
  statement.action = std::move(rename);
  return true;
}

} // namespace holdfast::sql
