#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/keys/KeyFields.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

/// The place of the name in the list.
static Span spanOf(const KeyOf &key, StringRef name) {
  uint32_t begin = static_cast<uint32_t>(
      name.data() - key.model.document->file().text().data());
  return key.model.document->span(
      {begin, begin + static_cast<uint32_t>(name.size())});
}

/// Whether a field of the name is no column, or may be none; two may have it.
static bool isNoColumn(const Model &model, StringRef name) {
  return any_of(model.fields, [&](const Field &field) {
    return field.name == name &&
           (field.isRelation() || field.type.kind == FieldType::Kind::Unknown);
  });
}

static StringRef nearest(const KeyOf &key, StringRef name) {
  SmallVector<StringRef, 16> names;
  for (const Field &field : key.model.fields)
    // One that the key has already is not meant.
    if (!isNoColumn(key.model, field.name) &&
        none_of(key.index.fields,
                [&](const auto &part) { return part.field == &field; }))
      names.push_back(field.name);
  return nearestName(name, names);
}

static void report(const KeyOf &key, ArrayRef<StringRef> names,
                   Reporter &reporter) {
  Span span = key.span();
  if (key.index.kind == IndexAttribute::Kind::Id)
    if (const Expression *list = key.index.attribute->find("fields", true))
      span = key.model.document->span(list->range);
  bool several = names.size() > 1;
  StringRef near = several ? "" : nearest(key, names.front());
  DiagnosticBuilder builder = reporter.report(
      unknownKeyField.rule, span,
      hasNoField(key.model, names) +
          didYouMeanOr(near, several ? "correct the names, or add the fields"
                                     : "correct the name, or add the field"));
  for (StringRef name : names) {
    StringRef meant = nearest(key, name);
    if (!meant.empty())
      builder.fix(replaceFix(("Change `" + name + "` to `" + meant + "`").str(),
                             Safety::Unsafe, spanOf(key, name), meant));
  }
}

static void check(const KeyOf &key, const BlockContext &, Reporter &reporter) {
  KeyProblems problems = findKeyProblems(key);
  if (!problems.unknown.empty())
    report(key, problems.unknown, reporter);
}

const RuleDefinition unknownKeyField = {
    .rule = {.id = "unknown-key-field",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A key or index over a field that does not exist."},
    .stage = Stage::Attributes,
    .fixes = {Safety::Unsafe},
    .eachKey = check};

} // namespace holdfast
