#include "sql/Effects.h"
#include "sql/RowFacts.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Row security policies: no catalog holds them, but they keep columns from
/// being dropped.
namespace holdfast::sql {

using Policy = ReplayContext::Policy;

void apply(ReplayContext &context, const ChangePolicy &change) {
  context.remark(StatementRemark::Kind::Harmless,
                 "Policies are no part of the catalog.");
  const Table *table = context.findTable(change.table);
  if (!table || context.conditional)
    return;
  uint32_t position = context.database.positionOf(*table);
  llvm::erase_if(context.policies, [&](const Policy &policy) {
    return policy.table == position && policy.name == change.name.text;
  });
  std::vector<std::string> columns =
      columnNamesIn(*context.dialect, context.file->text(), change.conditions);
  if (change.creates && !is_contained(columns, "select"))
    context.policies.push_back(
        {position, change.name.text.str(), std::move(columns)});
}

const Policy *policyUsing(const ReplayContext &context, const Table &table,
                          StringRef column) {
  uint32_t position = context.database.positionOf(table);
  auto found = find_if(context.policies, [&](const Policy &policy) {
    return policy.table == position &&
           is_contained(policy.columns, column.lower());
  });
  return found == context.policies.end() ? nullptr : &*found;
}

void dropPoliciesUsing(ReplayContext &context, const Table &table,
                       StringRef column) {
  while (const Policy *policy = policyUsing(context, table, column))
    context.policies.erase(context.policies.begin() +
                           (policy - context.policies.data()));
}

void renameInPolicies(ReplayContext &context, const Table &table,
                      StringRef from, StringRef to) {
  uint32_t position = context.database.positionOf(table);
  for (Policy &policy : context.policies)
    if (policy.table == position)
      for (std::string &column : policy.columns)
        if (column == from.lower())
          column = to.lower();
}

} // namespace holdfast::sql
