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
bool parseRenameTables(Cursor &in, Statement &statement);

// ParseBatch.cpp
void skipBatch(Cursor &in);
void closeFrames(Script &in);
bool skipBatchWords(Script &in);
void noteConditions(const Script &in, Statement &statement);
bool skipRows(Cursor &in, Statement &statement);
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

// ParseStatement.cpp
/// The statement at the cursor; false if it cannot be read.
bool parseKnown(Script &in, Statement &statement);
void skipStatement(Cursor &in);
bool skip(Cursor &in, Statement &statement, const char *reason,
          bool mayHideDdl = false);
/// Skips what is put together at run time.
bool skipOpen(Cursor &in, Statement &statement, const char *reason);
bool parseWith(Script &in, Statement &statement);
bool parseSelectInto(Script &in, Statement &statement);

// ParseTable.cpp
bool parseCreateTable(Cursor &in, Statement &statement, CreateTable create);
bool parsePartitionBound(Cursor &in, Range &bound);
bool parsePartitionedBy(Cursor &in, Range &partitioning);
llvm::StringRef parseCommentText(Cursor &in);

} // namespace holdfast::sql
