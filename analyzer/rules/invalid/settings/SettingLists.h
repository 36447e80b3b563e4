#pragma once

#include "rules/RuleDefinition.h"

/// Settings that are lists, and how to take something out of them.
namespace holdfast {

/// A text of a list, or the list's only one where no brackets are.
struct ListItem {
  const Expression *value;
  std::string text;
};

/// A generator's preview features, where Prisma reads them.
struct PreviewFeatureList {
  const Document *document;
  const Block *block;
  const Property *property;
  std::vector<ListItem> items;
};
std::vector<PreviewFeatureList> previewFeatureLists(const Schema &schema);

/// Takes one item out of a list, or the setting out of its block when nothing
/// would be left.
Edit removeItem(const Document &document, const Property &property,
                const Expression &item);

/// Takes a setting and its line out of the block.
Edit removeSetting(const Document &document, const Property &property);

} // namespace holdfast
