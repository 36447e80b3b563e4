#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/MapFixes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether both order rows alike by the field.
static bool isSame(const IndexedField &a, const IndexedField &b) {
  return a.field && a.field == b.field && a.descending == b.descending &&
         !a.length && !b.length;
}

static bool isPlain(const IndexAttribute &index) {
  return !index.where && (index.type.empty() || index.type == "BTree") &&
         index.kind != IndexAttribute::Kind::Fulltext &&
         all_of(index.fields, [](const IndexedField &field) {
           return field.operatorClass.empty();
         });
}

/// Whether `other` begins with all fields of `index`, in their order. Of two
/// alike, the first one stays.
static bool isServedBy(const IndexAttribute &index,
                       const IndexAttribute &other) {
  bool isAlike = index.fields.size() == other.fields.size();
  if (&index == &other || !isPlain(other) ||
      index.fields.size() > other.fields.size() ||
      (isAlike && other.kind == IndexAttribute::Kind::Index && &index < &other))
    return false;
  return all_of(zip(index.fields, other.fields), [](const auto &pair) {
    return isSame(std::get<0>(pair), std::get<1>(pair));
  });
}

static void check(const Model &model, const BlockContext &,
                  Reporter &reporter) {
  const Document &document = *model.document;
  for (const IndexAttribute &index : model.indexes) {
    if (index.kind != IndexAttribute::Kind::Index || index.fields.empty() ||
        !isPlain(index))
      continue;
    auto other = find_if(model.indexes, [&](const IndexAttribute &candidate) {
      return isServedBy(index, candidate);
    });
    if (other == model.indexes.end())
      continue;
    std::string own =
        document.file()
            .text()
            .slice(index.attribute->range.begin, index.attribute->range.end)
            .str();
    std::string others =
        document.file()
            .text()
            .slice(other->attribute->range.begin, other->attribute->range.end)
            .str();
    reporter
        .report(redundantIndex.rule, document.span(index.attribute->range),
                "each write to `" + model.name +
                    "` pays for this index, and `" + others +
                    "` serves the same queries")
        .note(document.span(other->attribute->range),
              "begins with the same fields")
        .fix({"Remove `" + own + "`: Prisma drops the index",
              Safety::Unsafe,
              {removeAttributeEdit(document, *index.attribute)}});
  }
}

const RuleDefinition redundantIndex = {
    .rule = {.id = "redundant-index",
             .category = Category::Hygiene,
             .severity = Severity::Info,
             .purpose = "An index that another one, or a key, serves as well.",
             .isOptIn = true},
    .stage = Stage::Convention,
    .fixes = {Safety::Unsafe},
    .eachModel = check};

} // namespace holdfast
