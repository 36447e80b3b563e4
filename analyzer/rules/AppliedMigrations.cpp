#include "rules/AppliedMigrations.h"

#include "rules/Fixes.h"
#include "rules/Migrations.h"

using namespace llvm;

namespace holdfast {

using Kind = MigrationFact::Kind;

static std::string messageOf(const MigrationFact &fact, StringRef database) {
  std::string name = "`" + fact.name + "`", where = database.str();
  switch (fact.kind) {
  case Kind::Edited:
    return name + " is not the file that ran on " + where +
           "; restore it, and put the change into a new migration";
  case Kind::Missing:
    return name + " ran on " + where +
           " and is not in the folder; bring it back from git or its branch";
  case Kind::Failed:
    return "`prisma migrate deploy` stops (P3009): " + name + " failed on " +
           where;
  case Kind::AppliedTwice:
    return name + " ran twice on " + where +
           "; look at what the second run did";
  case Kind::Pending:
  case Kind::RolledBack:
    break; // what a deployment is for
  }
  llvm_unreachable("no finding");
}

void reportApplied(const RuleContext &context, Kind kind, const Rule &rule,
                   Reporter &reporter) {
  if (!context.applied)
    return;
  for (const MigrationFact &fact : context.applied->facts) {
    if (fact.kind != kind)
      continue;
    Span place =
        fact.file ? firstStatementLine(*context.schema.provider(), *fact.file)
                  : schemaAnchor(context.schema);
    DiagnosticBuilder finding =
        reporter.report(rule, place, messageOf(fact, context.appliedTo));
    finding.severity(kind == Kind::AppliedTwice ? Severity::Warning
                                                : Severity::Error);
    if (kind != Kind::Failed)
      continue;
    StringRef log = StringRef(fact.log).trim().split('\n').first;
    if (!log.empty())
      finding.note({}, "the server said: " + log);
    finding.note({}, "put the database right, then run `prisma migrate "
                     "resolve --rolled-back " +
                         fact.name + "`");
  }
}

} // namespace holdfast
