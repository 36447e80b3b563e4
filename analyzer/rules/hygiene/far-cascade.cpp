#include "rules/AllRules.h"
#include "rules/Options.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

namespace {
/// How far deletes from a model reach.
struct Reach {
  std::vector<const Model *>
      path;          ///< to the farthest model, which it ends with
  size_t models = 0; ///< that lose rows, besides the first
};
} // namespace

/// The models whose rows go with those of a model, by that model.
using Followers = DenseMap<const Model *, std::vector<const Model *>>;

static Followers findFollowers(const Schema &schema) {
  Followers followers;
  for (const Model &model : schema.models())
    for (const Field &field : model.fields)
      if (field.isRelation() && field.relation &&
          field.relation->onDelete == ReferentialAction::Cascade)
        followers[field.type.model].push_back(&model);
  return followers;
}

/// Each model by the shortest way to it.
static Reach reachOf(const Model &model, const Followers &followers) {
  DenseMap<const Model *, const Model *> from = {{&model, nullptr}};
  std::vector<const Model *> reached = {&model};
  for (size_t next = 0; next < reached.size(); ++next)
    for (const Model *follower : followers.lookup(reached[next]))
      if (from.try_emplace(follower, reached[next]).second)
        reached.push_back(follower);
  Reach reach{{}, reached.size() - 1};
  for (const Model *at = reached.back(); at; at = from[at])
    reach.path.insert(reach.path.begin(), at);
  return reach;
}

static void check(const RuleContext &context, Reporter &reporter) {
  Followers followers = findFollowers(context.schema);
  size_t most = Options(context, farCascade.rule).number("steps", 3);
  DenseMap<const Model *, Reach> reaches;
  for (const auto &entry : followers)
    reaches[entry.first] = reachOf(*entry.first, followers);
  auto stepsOf = [&](const Model &model) {
    return reaches.count(&model) ? reaches[&model].path.size() - 1 : 0;
  };
  for (const Model &model : context.schema.models()) {
    // What a model above reaches as well is its finding.
    bool isReached = any_of(followers, [&](const auto &entry) {
      return is_contained(entry.second, &model) &&
             stepsOf(*entry.first) > stepsOf(model);
    });
    if (stepsOf(model) <= most || isReached)
      continue;
    std::string path;
    for (const Model *step : reaches[&model].path)
      path += (path.empty() ? "`" : " → `") + step->name.str() + "`";
    reporter
        .report(farCascade.rule, model.nameSpan(),
                "deleting one `" + model.name + "` deletes rows of " +
                    Twine(reaches[&model].models) + " other models, over " +
                    Twine(stepsOf(model)) + " relations")
        .note({}, "the longest way: " + path);
  }
}

static JsonShape options() {
  JsonProperty steps{
      "steps", "How many relations a delete may follow; 3 by default.", {}};
  steps.shape.kind = JsonShape::Kind::Integer;
  steps.shape.noun = "a number";
  return optionsShape("{\"steps\": 2}", {std::move(steps)});
}

const RuleDefinition farCascade = {
    .rule = {.id = "far-cascade",
             .category = Category::Hygiene,
             .severity = Severity::Info,
             .purpose = "A delete that reaches rows over many relations.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .wholeSchema = check};

} // namespace holdfast
