#include "rules/invalid/settings/SettingLists.h"

#include "schema/Resolver.h"
#include "source/Newlines.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static std::vector<ListItem> items(const Expression &value) {
  std::vector<ListItem> out;
  if (value.kind == ExpressionKind::String)
    out.push_back({&value, stringValue(&value)});
  for (const Argument &item : value.items)
    if (item.value)
      out.push_back({item.value, stringValue(item.value)});
  return out;
}

std::vector<PreviewFeatureList> previewFeatureLists(const Schema &schema) {
  std::vector<PreviewFeatureList> out;
  for (const Generator &generator : schema.generators()) {
    if (generator.previewFeatures.empty())
      continue;
    const Property *property = generator.block->findProperty("previewFeatures");
    out.push_back({generator.document, generator.block, property,
                   items(*property->value)});
  }
  return out;
}

Edit removeSetting(const Document &document, const Property &property) {
  StringRef text = document.file().text();
  return {document.span({startOfLine(text, property.range.begin),
                         endOfLine(text, property.range.end)}),
          ""};
}

Edit removeItem(const Document &document, const Property &property,
                const Expression &item) {
  ArrayRef<Argument> all = property.value->items;
  if (all.size() < 2)
    return removeSetting(document, property);
  for (auto [index, candidate] : enumerate(all)) {
    if (candidate.value != &item)
      continue;
    Range range = index == 0
                      ? Range{candidate.range.begin, all[1].range.begin}
                      : Range{all[index - 1].range.end, candidate.range.end};
    return {document.span(range), ""};
  }
  return removeSetting(document, property);
}

} // namespace holdfast
