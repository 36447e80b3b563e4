#include "format/Attributes.h"

#include "format/Tokens.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

using namespace llvm;

namespace holdfast {

unsigned attributeRank(const Attribute &attribute) {
  static constexpr StringLiteral ranked[] = {
      "id",       "unique", "default",  "updatedAt", "index",
      "fulltext", "map",    "relation", "ignore"};
  return find(ranked, attribute.name.text) - std::begin(ranked);
}

void appendAttribute(StringRef text, StringRef sigil,
                     const Attribute &attribute, std::string &out) {
  out += sigil;
  out += attribute.name.text;
  Range arguments = attribute.argumentsRange;
  appendTokens(text.slice(arguments.begin, arguments.end), out);
}

std::string attributeList(StringRef text, ArrayRef<Attribute> attributes) {
  SmallVector<const Attribute *, 4> ordered;
  for (const Attribute &attribute : attributes)
    ordered.push_back(&attribute);
  stable_sort(ordered, [](const Attribute *a, const Attribute *b) {
    return attributeRank(*a) < attributeRank(*b);
  });
  std::string out;
  for (const Attribute *attribute : ordered) {
    if (!out.empty())
      out += ' ';
    appendAttribute(text, "@", *attribute, out);
  }
  return out;
}

} // namespace holdfast
