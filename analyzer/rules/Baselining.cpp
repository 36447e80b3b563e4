#include "rules/Baselining.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

bool needsBaseline(const RuleContext &context, const Comparison &comparison) {
  const Catalog &existing = *comparison.existing;
  bool isHistory = any_of(existing.files, [](const SourceFilePtr &file) {
    return file->path().ends_with("migration.sql");
  });
  return !context.hasMigrations && !isHistory &&
         !connectorOf(existing.provider).storesDocuments;
}

std::string wayToMigrate(const RuleContext &context,
                         const Comparison &comparison, StringRef verb) {
  return (verb + " it with `prisma migrate dev`" +
          (needsBaseline(context, comparison) ? ", after a baseline" : ""))
      .str();
}

StringRef ownMigration(const RuleContext &context,
                       const Comparison &comparison) {
  return needsBaseline(context, comparison)
             ? "(after a baseline, `prisma migrate dev --create-only`)"
             : "(`prisma migrate dev --create-only`)";
}

void noteBaseline(DiagnosticBuilder &finding, const RuleContext &context,
                  const Comparison &comparison) {
  if (!needsBaseline(context, comparison))
    return;
  StringRef database = context.prisma == PrismaVersion::V6
                           ? "--to-schema-datasource prisma/schema.prisma"
                           : "--to-config-datasource";
  finding
      .note({}, "without migrations, `prisma migrate dev` asks to reset the "
                "database; record its current structure as a baseline first:")
      .note({}, "1. mkdir -p prisma/migrations/0_init && npx prisma migrate "
                "diff --from-empty " +
                    database +
                    " --script > prisma/migrations/0_init/migration.sql")
      .note({}, "2. npx prisma migrate resolve --applied 0_init");
}

} // namespace holdfast
