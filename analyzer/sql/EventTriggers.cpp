#include "sql/Calls.h"
#include "sql/Cursor.h"
#include "sql/Effects.h"
#include "sql/StepRecorder.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

/// PostgreSQL's event triggers, which statements fire that change the
/// structure.
namespace holdfast::sql {

using Kind = Step::Kind;

/// The first words of the statement of a step, in upper case.
static std::vector<std::string> wordsOf(const ReplayContext &context,
                                        const Step &step) {
  constexpr size_t enough = 10;
  std::vector<std::string> words;
  if (!step.statement)
    return words;
  const SourceFile &file = *step.statement.file;
  Cursor in(*context.dialect, file, step.statement.range);
  for (; words.size() < enough && !in.atHardEnd(); in.advance())
    words.push_back(in.text().upper());
  return words;
}

/// Roles, databases and the like are not of one database alone.
static bool isOfServer(ArrayRef<std::string> words) {
  return words.size() > 1 &&
         StringSwitch<bool>(words[1])
             .Cases("DATABASE", "TABLESPACE", "ROLE", "USER", "GROUP", true)
             .Cases("SYSTEM", "EVENT", true)
             .Default(false);
}

/// By what it begins with, or by what a text does that is executed.
static bool changesStructure(const Step &step, ArrayRef<std::string> words) {
  if (words.empty() || isOfServer(words))
    return false;
  bool begins = StringSwitch<bool>(words.front())
                    .Cases("CREATE", "ALTER", "DROP", "COMMENT", true)
                    .Cases("GRANT", "REVOKE", "REFRESH", "IMPORT", true)
                    .Default(false);
  switch (step.kind) {
  case Kind::CreateTable:
  case Kind::DropTable:
  case Kind::RenameTable:
  case Kind::AddColumn:
  case Kind::DropColumn:
  case Kind::AlterColumn:
  case Kind::CreateIndex:
  case Kind::DropIndex:
  case Kind::CreateView:
  case Kind::CreateRoutine:
    return true;
  default:
    return begins;
  }
}

static bool drops(const Step &step, ArrayRef<std::string> words) {
  return words.front() == "DROP" || step.kind == Kind::DropTable ||
         step.kind == Kind::DropColumn || step.kind == Kind::DropConstraint ||
         step.kind == Kind::DropIndex;
}

static bool rewrites(const Step &step) {
  return step.kind == Kind::AddColumn || step.kind == Kind::AlterColumn ||
         step.kind == Kind::RewriteTable;
}

/// Whether the words have those of a tag, such as `ALTER TABLE`, in its order.
static bool haveTag(ArrayRef<std::string> words, StringRef tag) {
  SmallVector<StringRef> parts;
  tag.split(parts, ' ', -1, /*KeepEmpty=*/false);
  if (parts.empty() || words.front() != parts.front())
    return false;
  size_t found = 0;
  for (const std::string &word : words)
    found += found < parts.size() && word == parts[found];
  return found == parts.size();
}

static bool fires(const EventTrigger &trigger, const Step &step,
                  ArrayRef<std::string> words) {
  if (trigger.isDisabled || !changesStructure(step, words))
    return false;
  if (!trigger.tags.empty() &&
      none_of(trigger.tags, [&](StringRef tag) { return haveTag(words, tag); }))
    return false;
  if (trigger.event == "sql_drop")
    return drops(step, words);
  return trigger.event == "table_rewrite"
             ? rewrites(step)
             : StringRef(trigger.event).starts_with("ddl_command");
}

/// Whether its body writes rows. Most are about rights and caches alone, and
/// not worth a look.
static bool takesRows(const ReplayContext &context, StringRef body) {
  Calls calls(context);
  calls.find(body);
  for (size_t i = 0; i < calls.found().size(); ++i) {
    std::string text = calls.found()[i].body;
    if (hasWord(context, text, {"DELETE", "UPDATE", "TRUNCATE", "MERGE"}))
      return true;
    calls.find(text);
  }
  return false;
}

/// What cannot be followed of what it runs is no reason for a question at each
/// statement.
static void forgetUnknown(ReplayContext &context, size_t firstStep,
                          size_t firstRemark) {
  for (StatementRemark &remark :
       MutableArrayRef(context.remarks).drop_front(firstRemark))
    if (remark.kind == StatementRemark::Kind::Opaque)
      remark.kind = StatementRemark::Kind::Harmless;
  for (Step &step : context.recorder->stepsSoFar().drop_front(firstStep)) {
    step.options.mayTakeRows = false;
    if (step.kind != Kind::Unknown)
      continue;
    step.kind = Kind::Other;
    step.unknown = nullptr;
  }
}

void fireEvents(ReplayContext &context, const SourceFilePtr &script,
                const Statement &statement) {
  StepRecorder &recorder = *context.recorder;
  SmallVector<std::string> bodies;
  for (const EventTrigger &trigger : context.eventTriggers)
    for (const Step &step :
         recorder.stepsSoFar().drop_front(recorder.firstOfStatement()))
      if (!is_contained(bodies, trigger.body) &&
          fires(trigger, step, wordsOf(context, step)) &&
          takesRows(context, trigger.body))
        bodies.push_back(trigger.body);
  size_t firstStep = recorder.stepCount();
  size_t firstRemark = context.remarks.size();
  for (StringRef body : bodies)
    runBody(context, script, statement, body);
  forgetUnknown(context, firstStep, firstRemark);
}

} // namespace holdfast::sql
