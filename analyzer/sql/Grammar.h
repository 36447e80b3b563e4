#pragma once

#include "sql/Script.h"
#include "sql/Statements.h"

/// What the files of the grammar ask of each other. Each function reads what
/// its name says from the cursor on, and returns false where the text is not
/// as it expects; the statement is then given up as a whole.
namespace holdfast::sql {

// ParseAlterTable.cpp
bool parseAlterTable(Cursor &in, Statement &statement);
bool parseColumnChange(Cursor &in, AlterAction &action);
void parseMethod(Cursor &in, AlterMethod &method);
bool parseRenameTables(Cursor &in, Statement &statement);

// ParseBatch.cpp
void skipBatch(Cursor &in);
void closeFrames(Script &in);
bool skipBatchWords(Script &in);
void noteConditions(const Script &in, Statement &statement);
bool parseBatchStatement(Script &in, Statement &statement, bool &known);
bool parseTransfer(Cursor &in, Statement &statement);
bool parseBatchAlter(Cursor &in, AlterTable &alter);

// ParseBlock.cpp
bool skipControlWords(Script &in);
Block blockIn(Cursor &in, const Token &literal);
bool parseDo(Cursor &in, Statement &statement);
bool parseExecute(Script &in, Statement &statement);
void skipDefiner(Cursor &in);
bool skipRule(Cursor &in, Statement &statement);
/// At FUNCTION, TRIGGER and the like, of CREATE.
bool parseRoutine(Script &in, Statement &statement);
/// The same of ALTER, which changes no structure.
bool skipRoutine(Script &in, Statement &statement);

// ParseColumn.cpp
bool parseColumn(Cursor &in, ColumnDefinition &column);
bool parseColumnConstraints(Cursor &in, ColumnDefinition &column);
bool parseGenerated(Cursor &in, Constraint &constraint);
Range skipDefault(Cursor &in);
Range skipExpression(Cursor &in);

// ParseConstraint.cpp
bool atTableConstraint(const Cursor &in);
bool parseTableConstraint(Cursor &in, Constraint &constraint);
void parseClustering(Cursor &in, Constraint &constraint);
void acceptPeriod(Cursor &in);
void acceptNulls(Cursor &in, Constraint &constraint);
bool acceptAttribute(Cursor &in, Constraint &constraint);
/// SQLite's `ON CONFLICT …` of a constraint; whether that drops rows which
/// break it.
bool acceptOnConflict(Cursor &in, bool &dropsRows);
bool parseReferences(Cursor &in, Constraint &constraint);

// ParseExecute.cpp
void assignVariable(Script &in, llvm::StringRef name, bool adds);
bool parseAssignments(Script &in, Statement &statement);
bool parseAssigningSelect(Script &in, Statement &statement);
bool parsePrepare(Script &in, Statement &statement);
bool parseExecutePrepared(Script &in, Statement &statement);
bool parseExec(Script &in, Statement &statement);
bool skipDynamic(Cursor &in, Statement &statement, llvm::StringRef beginning);

// ParseIndex.cpp
bool parseKeyParts(Cursor &in, Constraint &constraint);
bool acceptIndexWords(Cursor &in, Constraint &index);
bool parseCreateIndex(Cursor &in, Statement &statement, CreateIndex create);
bool parseOptions(Cursor &in, Range &options, Range &online);
void parseIndexTail(Cursor &in, Constraint &index);

// ParseObjects.cpp
/// The rest of CockroachDB's `table@index`, after `table`.
bool parseIndexPath(Cursor &in, QualifiedName &table, QualifiedName &index);
bool parseCreateType(Cursor &in, Statement &statement);
bool parseAlterType(Cursor &in, Statement &statement);
bool parseCreateDomain(Cursor &in, Statement &statement);
bool parseAlterDomain(Cursor &in, Statement &statement);
bool parseComment(Cursor &in, Statement &statement);
bool parseAlterObject(Cursor &in, Statement &statement, ObjectKind kind);
bool parseCreateSchema(Cursor &in, Statement &statement);
bool parseCreateView(Cursor &in, Statement &statement, CreateView view);
/// `INCREMENT BY 2`, `START 5`, `NO CYCLE`, …; false at anything else.
bool parseSequenceClause(Cursor &in, SequenceClauses &clauses);
bool parseCreateSequence(Cursor &in, Statement &statement, bool temporary);
bool parseAlterSequence(Cursor &in, Statement &statement);
bool parseCreateExtension(Cursor &in, Statement &statement);

// ParseSession.cpp
bool atTransaction(const Cursor &in);
bool parseTransaction(Script &in, Statement &statement);
bool parseSetting(Cursor &in, Statement &statement, bool local);
bool parseReset(Cursor &in, Statement &statement);
bool parseSetConfig(Cursor &in, Statement &statement);
bool parseSettings(Script &in, Statement &statement);
bool parsePragma(Cursor &in, Statement &statement);
bool parseLock(Cursor &in, Statement &statement);
bool parseFlush(Cursor &in, Statement &statement);
bool parseMaintenance(Cursor &in, Statement &statement);
bool parseServerChange(Cursor &in, Statement &statement,
                       ServerChange::Kind kind, uint32_t begin);

// ParsePolicy.cpp
/// At POLICY.
bool parsePolicy(Cursor &in, Statement &statement, bool creates);

// ParseStatement.cpp
/// The statement at the cursor; false if it cannot be read.
bool parseKnown(Script &in, Statement &statement);
void skipStatement(Cursor &in);
bool skip(Cursor &in, Statement &statement, const char *reason,
          bool mayHideDdl = false);
/// Skips what is put together at run time.
bool skipOpen(Cursor &in, Statement &statement, const char *reason);
bool parseSelectInto(Script &in, Statement &statement);

// ParseQuery.cpp
/// A query of WITH; of one that writes, what it returns.
struct CommonTable {
  Name name;
  Query query;
};
/// A query from SELECT, VALUES, TABLE, WITH or a parenthesis on, up to what
/// cannot belong to it. `scope` are the queries of the WITH around it.
void parseQuery(Cursor &in, Query &query,
                llvm::ArrayRef<CommonTable> scope = {});
/// The same after SELECT.
void parseSelectList(Cursor &in, Query &query,
                     llvm::ArrayRef<CommonTable> scope);
/// What follows FROM, up to the next clause.
void parseTables(Cursor &in, Query &query, llvm::ArrayRef<CommonTable> scope);
bool parseTableUse(Cursor &in, TableUse &use);
Range skipCondition(Cursor &in);

// ParseRows.cpp
using Writes = decltype(WriteChain::writes);
/// After WITH: its queries; those that write go to `writes` if that is given.
void parseCommonTables(Cursor &in, llvm::SmallVectorImpl<CommonTable> &tables,
                       Writes *writes);
bool parseRows(Cursor &in, Statement &statement);
bool parseWith(Script &in, Statement &statement);
bool parseTruncate(Cursor &in, Statement &statement);
bool parseCopy(Cursor &in, Statement &statement);

// ParseTable.cpp
bool parseCreateTable(Cursor &in, Statement &statement, CreateTable create);
bool parsePartitionBound(Cursor &in, Range &bound);
bool parsePartitionedBy(Cursor &in, Range &partitioning);
llvm::StringRef parseCommentText(Cursor &in);

// ParseWrites.cpp
/// At INSERT, UPDATE and the like; false at anything else, or where it cannot
/// be read.
bool parseWrite(Cursor &in, Writes &writes,
                llvm::ArrayRef<CommonTable> scope = {});
/// `(a, b)` before a query or VALUES, if it is there.
bool parseColumns(Cursor &in, std::vector<Name> &columns);
/// `a = 1, t.b = (…), (c, d) = (…)`, after SET.
void parseSetColumns(Cursor &in, std::vector<Name> &columns);
/// T-SQL's `TOP (n) [PERCENT]`; whether it is there.
bool acceptTop(Cursor &in);

// ParseMerge.cpp
/// After MERGE.
bool parseMerge(Cursor &in, Merge &merge, llvm::ArrayRef<CommonTable> scope);

} // namespace holdfast::sql
