// In comments: the rules of `holdfast:allow`, and nothing else.
#include "ide/completion/Items.h"

#include "rules/Registry.h"
#include "source/Newlines.h"

using namespace llvm;

namespace holdfast {

void completeComments(const CompletionPlace &place, Items &items) {
  const Place &at = place.at;
  uint32_t begin = startOfLine(at.text, at.cursor);
  StringRef before = at.textOf({begin, at.word.begin}).trim();
  if (!before.ends_with("holdfast:allow"))
    return;
  for (StringRef id : ruleIds()) {
    const Rule *rule = findRule(id);
    // What Prisma itself refuses cannot be accepted.
    if (!rule || rule->category == Category::Invalid)
      continue;
    CompletionItem item = makeItem(CompletionKind::Rule, id);
    item.detail = rule->purpose.str();
    writes(item, id, id + " because $0");
    items.push_back(std::move(item));
  }
}

} // namespace holdfast
