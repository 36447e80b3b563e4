#pragma once

#include "rules/CleanBlocks.h"
#include "rules/invalid/keys/KeyFields.h"

/// How the frame visits what a rule judges.
namespace holdfast {

/// Runs rules over what is in their scopes: of the schema, `toCheck` where a
/// rule judges blocks by themselves, and all of it where it does not. What it
/// is made with must outlive it.
class RuleRunner {
public:
  RuleRunner(const RuleContext &context, const CleanBlocks::ToCheck &toCheck,
             Reporter &reporter)
      : context(context), blockContext(context), toCheck(toCheck),
        reporter(reporter) {}

  void run(const RuleDefinition &rule);

private:
  void runOnBlocks(const RuleDefinition &rule);
  void runOnModel(const RuleDefinition &rule, const Model &model);
  void runOnEnum(const RuleDefinition &rule, const Enum &enumeration);
  void runOnDatabase(const RuleDefinition &rule);
  llvm::ArrayRef<KeyOf> keys();

  const RuleContext &context;
  const BlockContext blockContext;
  const CleanBlocks::ToCheck &toCheck;
  Reporter &reporter;
  /// Those to check, once a rule has asked for them: many do.
  std::optional<std::vector<KeyOf>> listedKeys;
};

/// Whether the rule judges blocks by themselves, so that what it found in one
/// may be remembered.
bool judgesBlocks(const RuleDefinition &definition);

/// How many scopes the definition sets; it must be one.
unsigned countScopes(const RuleDefinition &definition);

} // namespace holdfast
