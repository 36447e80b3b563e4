#include "rules/hygiene/Retype.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// The fields that refer to one, found by the other sides of its relations.
static std::vector<const Field *> referrersOf(const Field &field) {
  std::vector<const Field *> referrers;
  for (const Field &side : field.model->fields) {
    const Field *other = side.isRelation() ? side.opposite : nullptr;
    if (!other || !other->relation)
      continue;
    for (auto [own, referenced] :
         zip(other->relation->fields, other->relation->references))
      if (referenced == &field)
        referrers.push_back(own);
  }
  return referrers;
}

std::vector<const Field *> fieldsOfOneKey(const Field &field) {
  std::vector<const Field *> fields = {&field};
  for (size_t next = 0; next < fields.size(); ++next)
    for (const Field *referrer : referrersOf(*fields[next]))
      if (!is_contained(fields, referrer))
        fields.push_back(referrer);
  return fields;
}

} // namespace holdfast
