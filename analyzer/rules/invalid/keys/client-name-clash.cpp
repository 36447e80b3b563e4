#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

static bool isNamed(const KeyOf &key) {
  return key.isBlockAttribute() &&
         (key.index.kind == IndexAttribute::Kind::Id ||
          key.index.kind == IndexAttribute::Kind::Unique);
}

static std::string defaultName(const IndexAttribute &index) {
  std::string name;
  for (const IndexedField &part : index.fields)
    name += ((name.empty() ? "" : "_") + part.path).str();
  return name;
}

/// The name that the client would give the key, against the fields.
static void checkDefaultName(const KeyOf &key, Reporter &reporter) {
  if (key.index.fields.size() < 2)
    return;
  std::string name = defaultName(key.index);
  const Field *field = key.model.findField(name);
  if (field && !field->isRelation())
    reporter
        .report(clientNameClash.rule, key.span(),
                "key `" + name + "` clashes with a field of `" +
                    key.model.name +
                    "`; rename the field, and keep its column with `@map`")
        .note(field->nameSpan(), "the field");
}

/// The name it is given, against the fields and the keys before it.
static void checkName(const KeyOf &key, ArrayRef<KeyOf> others,
                      Reporter &reporter) {
  StringRef name = key.index.name;
  const Field *field = key.model.findField(name);
  const KeyOf *same = nullptr;
  bool reported = false;
  for (const KeyOf &other : others) {
    if (&other == &key || other.index.name != name)
      continue;
    same = &other;
    reported |= &other < &key && other.index.kind == key.index.kind;
  }
  if (field && !reported)
    reporter
        .report(clientNameClash.rule,
                key.model.document->span(key.model.block->range),
                "key name `" + name + "` is already a field of `" +
                    key.model.name + "`; choose another `name`")
        .note(field->nameSpan(), "the field")
        .note(key.argumentSpan("name"), "the key");
  if (same)
    reporter
        .report(clientNameClash.rule, key.argumentSpan("name"),
                "duplicate key name `" + name + "` in `" + key.model.name +
                    "`; choose another `name`")
        .note(same->argumentSpan("name"), "also named here");
}

static void checkKeys(ArrayRef<KeyOf> keys, Reporter &reporter) {
  for (const KeyOf &key : keys) {
    checkDefaultName(key, reporter);
    if (!key.index.name.empty())
      checkName(key, keys, reporter);
  }
}

static void check(const Model &model, const BlockContext &,
                  Reporter &reporter) {
  SmallVector<KeyOf, 4> keys;
  forEachKey(model, [&](const KeyOf &key) {
    if (isNamed(key))
      keys.push_back(key);
  });
  checkKeys(keys, reporter);
}

const RuleDefinition clientNameClash = {
    .rule = {.id = "client-name-clash",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A name of a compound key that the client already uses."},
    .stage = Stage::Models,
    .eachModel = check};

} // namespace holdfast
