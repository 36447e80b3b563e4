#include "sql/Dynamic.h"
#include "sql/Grammar.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

/// EXEC of T-SQL, and the variables that hold its statements.
namespace holdfast::sql {

static bool parseDynamic(Script &in, Statement &statement);
static bool parseProperty(Script &in, Statement &statement);
static bool parseProcedureRename(Script &in, Statement &statement);

// --- Variables --------------------------------------------------------------

/// The text that the variable holds, or null if that is not known.
static const std::string *variableText(const Script &in, StringRef name) {
  auto found = in.variables.find(name.lower());
  return found == in.variables.end() ? nullptr : &found->second;
}

/// Reads `'a' + @b + N'c'`. False, somewhere on the way, when there is anything
/// in it that is not known.
static bool parseText(Script &in, std::string &text) {
  do {
    if (in.at(TokenKind::String)) {
      text += in.stringValue(in.current()).str();
      in.advance();
    } else if (in.at(TokenKind::Variable)) {
      const std::string *value = variableText(in, in.text());
      if (!value)
        return false;
      text += *value;
      in.advance();
    } else if (in.accept("QUOTENAME")) {
      if (!in.accept(TokenKind::LeftParen) || !parseText(in, text += "[") ||
          !in.accept(TokenKind::RightParen))
        return false;
      text += "]";
    } else {
      return false;
    }
    // Variables that double each other end nowhere.
    if (text.size() > 1 << 16)
      return false;
  } while (in.at(TokenKind::Operator) && in.text() == "+" &&
           (in.advance(), true));
  return true;
}

/// Assigns what follows; `adds` for `+=`.
void assignVariable(Script &in, StringRef name, bool adds) {
  std::string key = name.lower();
  std::string value;
  const std::string *before = adds ? variableText(in, name) : nullptr;
  if (before)
    value = *before;
  bool ends = parseText(in, value) && (in.atEnd() || in.at(TokenKind::Comma));
  bool certain = ends && (!adds || before) && in.frames.empty();
  // Within BEGIN TRY alone there is no doubt that it runs.
  if (ends && (!adds || before))
    certain =
        none_of(in.frames, [](const Script::Frame &f) { return f.condition; });
  if (certain)
    in.variables[key] = std::move(value);
  else
    in.variables.erase(key);
}

/// `DECLARE @a NVARCHAR(MAX) = N'x', @b INT`, `SET @a = 'x'`.
bool parseAssignments(Script &in, Statement &statement) {
  bool declares = in.at("DECLARE");
  in.advance();
  bool assigned = in.at(TokenKind::Variable);
  while (!in.atEnd() && in.at(TokenKind::Variable)) {
    StringRef name = in.text();
    in.advance();
    while (declares && !in.atEnd() && !in.at(TokenKind::Comma) &&
           !in.at(TokenKind::Equals) && in.skipPiece()) {
    }
    bool adds = in.at(TokenKind::Operator) && in.text() == "+";
    if (adds)
      in.advance();
    if (in.accept(TokenKind::Equals))
      assignVariable(in, name, adds);
    while (!in.atEnd() && !in.at(TokenKind::Comma) && in.skipPiece()) {
    }
    if (!in.accept(TokenKind::Comma))
      break;
  }
  return skip(in, statement,
              assigned ? "It sets a variable."
                       : "A setting changes no structure.");
}

/// `SELECT @a = …`; any other SELECT reads rows or makes a table.
bool parseAssigningSelect(Script &in, Statement &statement) {
  Token following = in.peekToken();
  if (following.kind != TokenKind::Variable) {
    in.advance();
    return parseSelectInto(in, statement);
  }
  uint32_t begin = in.begin();
  in.advance();
  std::string name = in.text().lower();
  in.advance();
  if (!in.atEnd())
    in.advance(); // `=` or `+`, else no statement would end at the same word
  std::string value;
  bool certain = parseText(in, value) && in.atEnd();
  skipStatement(in);
  if (!certain)
    value = dynamicConstraints(in.dialect().lexical,
                               in.text({begin, in.previousEnd()}));
  if (value.empty())
    in.variables.erase(name);
  else
    in.variables[name] = std::move(value);
  return skip(in, statement, "It sets a variable.");
}

// --- MySQL's prepared statements --------------------------------------------

/// `PREPARE p FROM 'x'` or `FROM @x`, after PREPARE. The statement takes effect
/// here, as EXECUTE is what it is prepared for.
bool parsePrepare(Script &in, Statement &statement) {
  Name name;
  if (!in.parseName(name) || !in.accept("FROM"))
    return skip(in, statement, "It changes no structure.");
  return parseDynamic(in, statement);
}

/// `EXECUTE p`, `EXECUTE IMMEDIATE 'x'`, after EXECUTE.
bool parseExecutePrepared(Script &in, Statement &statement) {
  if (in.accept("IMMEDIATE"))
    return parseDynamic(in, statement);
  return skip(in, statement,
              "The statement was followed where it was prepared.");
}

// --- EXEC -------------------------------------------------------------------

/// After EXEC.
bool parseExec(Script &in, Statement &statement) {
  if (in.accept(TokenKind::LeftParen)) {
    if (!parseDynamic(in, statement))
      return false;
    in.accept(TokenKind::RightParen);
    return true;
  }
  if (in.at(TokenKind::Variable)) { // `EXEC @result = name`
    in.advance();
    if (!in.accept(TokenKind::Equals))
      return skipOpen(in, statement,
                      "The name of what it calls is built at run time.");
  }
  QualifiedName name;
  if (!in.parseQualifiedName(name))
    return false;
  StringRef procedure = name.name.text;
  if (procedure.equals_insensitive("sp_rename"))
    return parseProcedureRename(in, statement);
  if (procedure.ends_with_insensitive("extendedproperty"))
    return parseProperty(in, statement);
  if (procedure.equals_insensitive("sp_executesql")) {
    if (in.at(TokenKind::Variable) &&
        in.peekToken().kind == TokenKind::Equals) {
      in.advance();
      in.advance();
    }
    return parseDynamic(in, statement);
  }
  if (procedure.starts_with_insensitive("sp_"))
    return skip(in, statement, "The procedure changes no structure.");
  return skip(in, statement, "What the procedure does is not followed.");
}

/// A statement whose text is not known beyond its beginning.
bool skipDynamic(Cursor &in, Statement &statement, StringRef beginning) {
  if (startsHarmless(beginning)) {
    skip(in, statement, "It changes rows or rights, not the structure.");
    std::get<Skip>(statement.action).mayTakeRows = startsTaking(beginning);
    return true;
  }
  return skipOpen(in, statement, "The statement is put together at run time.");
}

/// The text of `EXEC ('…' + @x)` or `sp_executesql N'…'`.
static bool parseDynamic(Script &in, Statement &statement) {
  Token literal = in.current();
  std::string body;
  if (!parseText(in, body))
    return skipDynamic(in, statement, body);
  bool plain = literal.kind == TokenKind::String &&
               in.previousEnd() == literal.range.end;
  statement.action = plain ? blockIn(in, literal) : Block{{}, in.save(body)};
  // The parameters of sp_executesql may say what they want.
  while (!in.atHardEnd() && in.at(TokenKind::Comma)) {
    in.advance();
    while (!in.atEnd() && !in.at(TokenKind::Comma) && in.skipPiece()) {
    }
  }
  return true;
}

/// `@objname = N'x', N'y', 'COLUMN'`: the values of the parameters.
static bool parseProcedureArguments(Script &in,
                                    SmallVectorImpl<StringRef> &values) {
  do {
    if (in.at(TokenKind::Variable) &&
        in.peekToken().kind == TokenKind::Equals) {
      in.advance();
      in.advance();
    }
    std::string value;
    // A name may stand without quotes.
    if (in.at(TokenKind::Word) || in.at(TokenKind::QuotedName)) {
      values.push_back(in.save(in.text()));
      in.advance();
    } else if (parseText(in, value)) {
      values.push_back(in.save(value));
    } else {
      return false;
    }
  } while (in.accept(TokenKind::Comma));
  return true;
}

/// `sp_addextendedproperty 'MS_Description', 'text', 'SCHEMA', 'dbo', 'TABLE',
/// 't', 'COLUMN', 'c'`, which is how comments are made; with `update` and
/// `drop` for `add` as well.
static bool parseProperty(Script &in, Statement &statement) {
  Range range = in.current().range;
  SmallVector<StringRef, 8> values;
  const char *reason = "A property changes no structure.";
  if (!parseProcedureArguments(in, values) || values.size() < 5 ||
      values.front() != "MS_Description")
    return skip(in, statement, reason);
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
    return skip(in, statement, reason);
  set.object.schema = {path[1], range};
  set.object.name = {path[3], range};
  if (isColumn)
    set.column = {path[5], range};
  statement.action = std::move(set);
  return true;
}

/// `[dbo].[t].[c]` in a string, taken apart.
static SmallVector<Name, 3> pathIn(Cursor &in, StringRef path, Range range) {
  SmallVector<Name, 3> names;
  Lexer parts(in.dialect().lexical, path,
              {0, static_cast<uint32_t>(path.size())});
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
static bool parseProcedureRename(Script &in, Statement &statement) {
  Range range = in.current().range;
  SmallVector<StringRef, 3> values;
  if (!parseProcedureArguments(in, values) || values.size() < 2)
    return skipOpen(in, statement,
                    "What it renames is known only when it runs.");
  SmallVector<Name, 3> path = pathIn(in, values[0], range);
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
    return skip(in, statement, "It renames nothing that a catalog holds.");
  rename.names.push_back({object, {{}, newName}});
  statement.action = std::move(rename);
  return true;
}

} // namespace holdfast::sql
