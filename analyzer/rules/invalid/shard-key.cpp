#include "rules/invalid/KeyFields.h"
#include "rules/invalid/RelationFixes.h"
#include "rules/invalid/ShardKeys.h"
#include "rules/invalid/Spans.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition shardKey;

static void report(const Document &document, const Attribute &attribute,
                   const Twine &why, StringRef wayOut, Reporter &reporter) {
  reporter.report(shardKey.rule, attributeSpan(document, attribute),
                  "Prisma refuses the shard key, because " + why + ": " +
                      wayOut);
}

static void checkList(const Model &model, const Attribute &attribute,
                      Reporter &reporter) {
  const Document &document = *model.document;
  KeyProblems problems = findKeyProblems(model, attribute, false);
  if (!problems.repeated.empty())
    report(document, attribute, "it names `" + problems.repeated + "` twice",
           "remove one", reporter);
  if (!problems.unknown.empty())
    reporter.report(shardKey.rule,
                    document.span(attribute.find("fields", true)->range),
                    "Prisma refuses the shard key, because `" +
                        join(problems.unknown, "`, `") + "` is no field of `" +
                        model.name + "`: correct the name");
  if (!problems.relations.empty())
    report(document, attribute,
           "`" + joinNames(problems.relations) +
               "` is a relation and has no column",
           "name its scalar fields", reporter);
  if (problems.any() || model.ignored)
    return;
  SmallVector<const Field *, 4> optional;
  for (const Argument &item : attribute.find("fields", true)->items) {
    const Field *field = model.findField(item.value->text);
    if (field->arity != Arity::Required)
      optional.push_back(field);
  }
  if (!optional.empty())
    report(document, attribute,
           "rows without `" + joinNames(optional) + "` belong nowhere",
           "make every field of it required", reporter);
}

static void reportSecond(const Model &model, const Attribute &first,
                         const Attribute &second, Reporter &reporter) {
  reporter
      .report(shardKey.rule, model.document->span(model.block->range),
              "a table has one shard key, so Prisma refuses two in `" +
                  model.name + "`: write `@@shardKey([…])` for several fields")
      .note(model.document->span(first.range), "the first one")
      .note(model.document->span(second.range), "this is another");
}

static void checkModel(const Model &model, Reporter &reporter) {
  const Attribute *first = nullptr;
  forEachShardKey(model, [&](const Attribute &attribute, const Field *field) {
    if (field && !first && field->arity != Arity::Required && !model.ignored)
      report(*model.document, attribute,
             "rows without `" + field->name + "` belong nowhere",
             "make the field required", reporter);
    if (!field && attribute.find("fields", true))
      checkList(model, attribute, reporter);
    if (first)
      reportSecond(model, *first, attribute, reporter);
    else
      first = &attribute;
  });
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Model &model : context.models())
    checkModel(model, reporter);
}

const RuleDefinition shardKey = {{"shard-key", Category::Invalid,
                                  Severity::Error,
                                  "Finds shard keys that cannot be one."},
                                 Stage::Attributes,
                                 check};

} // namespace holdfast
