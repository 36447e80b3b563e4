#pragma once

#include "sql/Dialect.h"
#include "sql/Lexer.h"
#include "sql/Statements.h"
#include "sql/TextArena.h"

#include "source/SourceFile.h"

#include "llvm/ADT/StringMap.h"

#include <memory>

namespace holdfast::sql {

/// Reads a script one statement after the other. What it does not know becomes
/// a Skip at the right end of the statement; nothing is ever an error that
/// would hide a later statement.
///
/// The functions of the grammar return false where the text is not as they
/// expect; the statement is then given up as a whole.
class Parser {
public:
  Parser(const Dialect &dialect, const SourceFile &file, Range range,
         bool recovering = false);
  /// The body of a procedure: statements between BEGIN, IF, LOOP and END.
  static std::unique_ptr<Parser> forBlock(const Dialect &dialect,
                                          const SourceFile &file, Range range);

  /// The next statement, or false at the end of the script. Names and texts in
  /// it are valid until the next call.
  bool next(Statement &statement);

  /// Whether the script ends in an unclosed string, name or comment.
  bool isUnclosed() const { return unclosed.has_value(); }
  /// Where that starts.
  Range unclosedAt() const { return unclosed.value_or(Range{}); }

  // The cursor.
  const Token &current() const { return token; }
  llvm::StringRef text() const { return file.text(token.range); }
  llvm::StringRef text(Range range) const { return file.text(range); }
  /// The token after the current one.
  Token peekToken() const;
  void advance();
  bool at(TokenKind kind) const { return token.kind == kind; }
  /// At this keyword, given in upper case.
  bool at(llvm::StringRef keyword) const { return is(token, keyword); }
  bool is(const Token &token, llvm::StringRef keyword) const;
  bool atAny(std::initializer_list<llvm::StringRef> keywords) const;
  bool accept(TokenKind kind);
  bool accept(llvm::StringRef keyword);
  /// All of them or none.
  bool acceptAll(std::initializer_list<llvm::StringRef> keywords);
  /// At the end of the statement.
  bool atEnd() const {
    return atHardEnd() || (facts.hasBatches && startsStatement());
  }
  /// At an end that no statement goes over, be it in parentheses.
  bool atHardEnd() const {
    return at(TokenKind::Semicolon) || at(TokenKind::End) ||
           at(TokenKind::BatchEnd);
  }

  // Pieces of grammar.
  bool parseName(Name &name);
  bool parseQualifiedName(QualifiedName &name);
  bool parseNames(llvm::SmallVectorImpl<Name> &names); ///< in parentheses
  bool parseType(TypeName &type);
  bool parseTypeArguments(TypeName &type);
  /// Adds a word to the type's name and goes past it.
  void takeTypeWord(TypeName &type);
  /// Goes past the parentheses at the cursor; false if they do not close.
  bool skipParentheses(Range *inside = nullptr);
  bool skipBrackets();
  /// Goes past one token, or a whole group in parentheses or brackets.
  bool skipPiece();
  llvm::StringRef save(const llvm::Twine &text) { return arena.save(text); }
  /// The text that a string literal stands for.
  llvm::StringRef stringValue(const Token &token);
  const Dialect &dialect() const { return facts; }

private:
  // Parser.cpp
  llvm::StringRef foldedName(const Token &token);
  bool ifExists() { return acceptAll({"IF", "EXISTS"}); }
  bool ifNotExists() { return acceptAll({"IF", "NOT", "EXISTS"}); }
  bool parseIndexPath(QualifiedName &table, QualifiedName &index);
  bool cascade();

  // ParseStatement.cpp
  void skipStatement();
  bool parseKnown(Statement &statement);
  bool parseCreate(Statement &statement);
  bool parseAlter(Statement &statement);
  bool parseDrop(Statement &statement);
  bool parseSet(Statement &statement);
  bool parseSetReferenceChecks(Statement &statement);
  bool parseSelect(Statement &statement);
  bool parseWith(Statement &statement);
  bool parseSelectInto(Statement &statement);
  bool skip(Statement &statement, const char *reason, bool mayHideDdl = false);
  bool skipOpen(Statement &statement, const char *reason);
  bool skipObject(Statement &statement, const char *reason);
  void suggest(Statement &statement) const;
  bool skipCopy(Statement &statement);
  bool skipOther(Statement &statement);

  // ParseBlock.cpp
  bool skipControlWords();
  void skipTo(llvm::StringRef keyword);
  void skipDefiner();
  void skipHandlers();
  Block blockIn(const Token &literal);
  bool parseDo(Statement &statement);
  bool parseExecute(Statement &statement);
  bool skipRule(Statement &statement);
  bool skipRoutine(Statement &statement);
  bool skipCompound();

  // ParseBatch.cpp
  bool startsStatement() const;
  bool skipBatchWords();
  bool skipCase();
  void skipBatch();
  void skipCatch();
  void closeFrames();
  void closeBlock();
  void noteConditions(Statement &statement) const;
  bool skipRows(Statement &statement);
  bool skipRights(Statement &statement);
  bool parseBatchStatement(Statement &statement, bool &known);
  bool parseTransfer(Statement &statement);
  bool parseBatchAlter(AlterTable &alter);
  bool parseBatchDrop(AlterTable &alter);
  bool parseReplaceType(AlterAction &action);

  // ParseExecute.cpp
  const std::string *variableText(llvm::StringRef name) const;
  bool parseText(std::string &text);
  void assignVariable(llvm::StringRef name, bool adds);
  bool parseAssignments(Statement &statement);
  bool parseAssigningSelect(Statement &statement);
  bool parsePrepare(Statement &statement);
  bool parseExecutePrepared(Statement &statement);
  bool parseExec(Statement &statement);
  bool skipDynamic(Statement &statement, llvm::StringRef beginning);
  bool parseDynamic(Statement &statement);
  bool parseProcedureArguments(llvm::SmallVectorImpl<llvm::StringRef> &values);
  bool parseProcedureRename(Statement &statement);
  bool parseProperty(Statement &statement);
  llvm::SmallVector<Name, 3> pathIn(llvm::StringRef path, Range range);

  // ParseTable.cpp
  bool parseCreateTable(Statement &statement, CreateTable create);
  bool parseTableElements(CreateTable &create);
  bool parseTableElement(CreateTable &create);
  bool skipFamily();
  bool parseLike(CreateTable &create);
  bool parsePartitionOf(CreateTable &create);
  bool parsePartitionBound(Range &bound);
  bool parsePartitionedBy(Range &partitioning);
  llvm::StringRef parseCommentText();
  bool parseInherits(CreateTable &create);
  bool parseTableOptions(CreateTable &create);

  // ParseColumn.cpp
  bool parseColumn(ColumnDefinition &column);
  bool parseColumnConstraints(ColumnDefinition &column);
  bool parseColumnConstraint(ColumnDefinition &column, Constraint &constraint,
                             bool &known);
  std::optional<bool> parseValueConstraint(Constraint &constraint);
  std::optional<bool> parseColumnKey(const ColumnDefinition &column,
                                     Constraint &constraint);
  bool parseColumnAttribute(ColumnDefinition &column);
  bool parseColumnIndex(const ColumnDefinition &column, Constraint &constraint);
  bool parseGenerated(Constraint &constraint);
  bool parseIdentityOptions(Constraint &constraint);
  /// An expression up to what can follow a default in a column's definition.
  Range skipDefault();
  Range skipExpression();
  bool endsDefault() const;

  // ParseConstraint.cpp
  bool atTableConstraint() const;
  bool parseTableConstraint(Constraint &constraint);
  bool parseConstraintBody(Constraint &constraint);
  bool parseUnique(Constraint &constraint);
  bool parseExclusion(Constraint &constraint);
  void acceptPeriod();
  bool parseReferenced(Constraint &constraint);
  bool parseKeyBody(Constraint &constraint);
  bool parseForeignKey(Constraint &constraint);
  bool parseTableIndex(Constraint &constraint);
  bool parseIndexName(Constraint &constraint, Name &name);
  void parseClustering(Constraint &constraint);
  bool parseReferences(Constraint &constraint);
  bool parseReferentialAction(ReferentialAction &action);
  void skipConstraintAttributes();

  // ParseIndex.cpp
  bool parseKeyParts(Constraint &constraint);
  bool parseKeyPart(KeyPart &part);
  bool parseKeyExpression(KeyPart &part);
  bool parseKeyOptions(KeyPart &part, bool isOperator);
  bool acceptIndexWords(Constraint &index);
  bool parseCreateIndex(Statement &statement, CreateIndex create);
  void parseIndexTail(Constraint &index);
  Range skipPredicate();

  // ParseAlterTable.cpp
  bool parseAlterTable(Statement &statement);
  bool parseRenameTables(Statement &statement);
  bool parseAddColumns(AlterTable &alter, AlterAction &action);
  bool parseAlterAction(AlterTable &alter, AlterAction &action);
  bool parseAdd(AlterTable &alter, AlterAction &action);
  bool parseDropAction(AlterAction &action);
  bool parseAlterColumn(AlterAction &action);
  bool parseColumnChange(AlterAction &action);
  bool parseModify(AlterAction &action);
  bool parseRenameAction(AlterAction &action);
  void skipAction();

  // ParseObjects.cpp
  bool parseCreateType(Statement &statement);
  bool parseAlterType(Statement &statement);
  bool parseCreateDomain(Statement &statement);
  bool parseAlterDomain(Statement &statement);
  bool parseComment(Statement &statement);
  bool parseCreateSchema(Statement &statement);
  bool parseCreateView(Statement &statement, CreateView view);
  void parseQueryNames(CreateView &view);
  bool parseCreateSequence(Statement &statement, bool temporary);
  bool parseSequenceOptions(OwnSequence &owner, bool &owned);
  bool parseAlterSequence(Statement &statement);
  bool parseCreateExtension(Statement &statement);
  bool parseAlterObject(Statement &statement, ObjectKind kind);

  const Dialect &facts;
  const SourceFile &file;
  Lexer lexer;
  Token token;
  uint32_t previousEnd = 0; ///< end of the token before the current one
  std::optional<Range> unclosed;
  bool inBlock = false;
  struct Condition {
    unsigned number;
    bool alternative; ///< after ELSE
  };
  llvm::SmallVector<Condition, 4> conditions; ///< open IF and LOOP of a block
  unsigned conditionCount = 0;
  /// An open IF, WHILE or BEGIN of T-SQL.
  struct Frame {
    bool isBlock; ///< BEGIN; else it ends with its only statement
    bool isIf;
    bool alternative;   ///< after ELSE
    unsigned condition; ///< its number; 0 of BEGIN
  };
  llvm::SmallVector<Frame, 4> frames;
  /// T-SQL's variables whose text is known, by name in lower case.
  llvm::StringMap<std::string> variables;
  bool batchStart = true;
  /// Bytes looked through for an end that was not there. Many of them must not
  /// cost their square.
  size_t failedLooks = 0;
  bool mayLookAhead() const { return failedLooks <= file.text().size(); }
  bool hasHandler = false;     ///< the block catches errors
  bool brokenCompound = false; ///< a BEGIN without END was found
  TextArena arena;
};

} // namespace holdfast::sql
