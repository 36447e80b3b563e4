#include "rules/EnumFixes.h"

#include "catalog/PrismaNames.h"
#include "restore/WayBack.h"
#include "source/Newlines.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static const Enum *findEnumAt(const Schema &schema, Span name) {
  auto found = find_if(schema.enums(), [&](const Enum &type) {
    return type.nameSpan() == name;
  });
  return found == schema.enums().end() ? nullptr : &*found;
}

std::optional<Fix> keepValuesFix(const RuleContext &context,
                                 const EnumType &existing, Span nameOfEnum,
                                 ArrayRef<std::string> values) {
  std::string title = "Restore ";
  title += values.size() == 1 ? "value `" + values[0] + "`"
                              : std::to_string(values.size()) + " values";
  title += " of enum `" + existing.name + "`";
  for (const auto &way : context.waysBack)
    if (std::vector<Edit> edits = way->enumValues(existing, values);
        !edits.empty()) {
      Fix fix{title + " as in " + way->label, Safety::Unsafe, {}};
      fix.edits.append(edits.begin(), edits.end());
      return fix;
    }
  const Enum *type = findEnumAt(context.schema, nameOfEnum);
  if (!type || type->values.empty())
    return std::nullopt;
  bool areFreeNames = all_of(values, [&](const std::string &value) {
    return isPrismaIdentifier(value) &&
           none_of(type->values,
                   [&](const EnumValue &other) { return other.name == value; });
  });
  if (!areFreeNames)
    return std::nullopt;
  StringRef text = type->document->file().text();
  uint32_t end = type->values.back().declaration->range.end;
  uint32_t at = endOfLine(text, end);
  if (at >= type->block->range.end)
    return std::nullopt;
  std::string lines;
  for (const std::string &value : values)
    lines += "  " + value + "\n";
  return replaceFix(title, Safety::Unsafe, type->document->span({at, at}),
                    lines);
}

} // namespace holdfast
