#include "rules/AllRules.h"
#include "rules/Migrations.h"
#include "rules/may-fail/SessionSettings.h"
#include "sql/Dialect.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

/// The last statement that sets it for the rest of the session; null if that
/// sets it back, or there is none.
static const sql::Step *
lastLeak(const NewMigration &migration, StringRef name,
         function_ref<bool(const sql::Step &)> setsBack) {
  const sql::Step *last = nullptr;
  for (const sql::Step &step : migration.steps)
    if (step.kind == Kind::Set && !step.options.isLocal && !step.conditional &&
        (step.name == name || step.name == "all"))
      last = step.name == "all" || setsBack(step) ? nullptr : &step;
  return last;
}

/// The way to let the setting end in time.
static std::string remedy(const StepInBranch &step) {
  if (!step.isOn(Provider::PostgreSQL))
    return "reset it at the end of the file";
  std::string text = step.statementText();
  StringRef rest = text;
  if (!rest.consume_front_insensitive("SET "))
    return "limit it to this migration: pass true as the third argument";
  rest = rest.ltrim();
  rest.consume_front_insensitive("SESSION ");
  return ("limit it to this migration: SET LOCAL " + rest.ltrim()).str();
}

static void report(const StepInBranch &step, const Twine &message,
                   Severity severity, Reporter &reporter) {
  reportStep(reporter, leakingSetting.rule, step, message)
      .severity(severity)
      .note({}, "Prisma runs all migrations of a deployment in one session")
      .note({}, remedy(step));
}

static void checkSettings(const HistoryReview &review,
                          const NewMigration &migration, Reporter &reporter) {
  for (const SessionSetting &setting : sessionSettingsOf(review.provider)) {
    const sql::Step *leak =
        lastLeak(migration, setting.name, [&](const sql::Step &step) {
          return isUsual(setting, step.value);
        });
    if (leak)
      report({review, migration, *leak},
             "`" + setting.name + "` stays " +
                 (leak->value.empty() ? "empty" : "`" + leak->value + "`") +
                 " in later migrations: " + setting.effect,
             setting.severity, reporter);
  }
}

/// Whether new tables still land where they would, and Prisma finds its own.
static bool startsAsUsual(StringRef path) {
  path.consume_front("$user, ");
  StringRef first = path.split(", ").first;
  return first == "public" || first.equals_insensitive("default");
}

static void checkSearchPath(const HistoryReview &review,
                            const NewMigration &migration, Reporter &reporter) {
  const sql::Step *leak =
      lastLeak(migration, "search_path",
               [](const sql::Step &step) { return startsAsUsual(step.value); });
  if (!leak)
    return;
  bool isEmpty = leak->value.empty();
  report({review, migration, *leak},
         isEmpty
             ? "the deployment fails after this migration: `search_path` stays "
               "empty, and Prisma finds no `_prisma_migrations`"
             : "`search_path` stays `" + leak->value +
                   "` in later migrations, and Prisma looks for "
                   "`_prisma_migrations` there",
         isEmpty ? Severity::Error : Severity::Warning, reporter);
}

static void check(const RuleContext &context, Reporter &reporter) {
  if (!context.history)
    return;
  const HistoryReview &review = *context.history;
  for (const NewMigration &migration : review.migrations) {
    checkSettings(review, migration, reporter);
    if (sql::dialectOf(review.provider)->hasSearchPath)
      checkSearchPath(review, migration, reporter);
  }
}

const RuleDefinition leakingSetting = {
    .rule = {.id = "leaking-setting",
             .category = Category::MayFail,
             .severity = Severity::Warning,
             .purpose =
                 "A setting of a new migration that stays set for later ones."},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL, Provider::MySQL, Provider::SQLite},
    .wholeSchema = check};

} // namespace holdfast
