#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/keys/KeyFields.h"
#include "rules/invalid/keys/ShardKeys.h"
#include "rules/invalid/relations/RelationFixes.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static void report(const Document &document, const Attribute &attribute,
                   const Twine &message, Reporter &reporter) {
  reporter.report(shardKey.rule, attributeSpan(document, attribute), message);
}

static void checkList(const Model &model, const Attribute &attribute,
                      Reporter &reporter) {
  const Document &document = *model.document;
  KeyProblems problems = findKeyProblems(model, attribute, false);
  if (!problems.repeated.empty())
    report(document, attribute,
           "duplicate field `" + problems.repeated +
               "` in `@@shardKey`; remove one",
           reporter);
  if (!problems.unknown.empty())
    reporter.report(
        shardKey.rule, document.span(attribute.find("fields", true)->range),
        hasNoField(model, problems.unknown) + "; correct `@@shardKey`");
  if (!problems.relations.empty())
    report(document, attribute,
           "`@@shardKey` cannot include relation " +
               quotedNames(problems.relations) + "; list scalar fields instead",
           reporter);
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
           "`@@shardKey` takes only required single values; change " +
               quotedNames(optional),
           reporter);
}

static void reportSecond(const Model &model, const Attribute &first,
                         const Attribute &second, Reporter &reporter) {
  reporter
      .report(shardKey.rule, model.document->span(model.block->range),
              "`" + model.name +
                  "` has several shard keys; use `@@shardKey([…])` for several "
                  "fields")
      .note(model.document->span(first.range), "the first shard key")
      .note(model.document->span(second.range), "another shard key");
}

static void check(const Model &model, const BlockContext &,
                  Reporter &reporter) {
  const Attribute *first = nullptr;
  forEachShardKey(model, [&](const Attribute &attribute, const Field *field) {
    if (field && !first && field->arity != Arity::Required && !model.ignored)
      report(*model.document, attribute,
             "`@shardKey` needs a required single value; change `" +
                 field->name + "`",
             reporter);
    if (!field && attribute.find("fields", true))
      checkList(model, attribute, reporter);
    if (first)
      reportSecond(model, *first, attribute, reporter);
    else
      first = &attribute;
  });
}

const RuleDefinition shardKey = {
    .rule = {.id = "shard-key",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A shard key that is not valid."},
    .stage = Stage::Attributes,
    .databases = {Provider::MySQL},
    .eachModel = check};

} // namespace holdfast
