#include "rules/MapFixes.h"

#include "catalog/RenderNames.h"
#include "review/Comparison.h"
#include "review/LikeNames.h"
#include "source/Newlines.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

bool isLostMap(const Rename &rename) {
  return rename.drop->kind == Change::Kind::DropColumn &&
         plainName(rename.drop->fromColumn->name) ==
             plainName(rename.add->toColumn->name);
}

/// Only names that say the same are no guess.
static Safety safetyOf(StringRef from, StringRef to) {
  return meanTheSame(from, to) ? Safety::Safe : Safety::Unsafe;
}

/// The range of an attribute with the blanks before it, and the whole line if
/// nothing else stands there; what else stands there keeps its indentation.
static Range withBlanks(const SourceFile &file, Range attribute) {
  auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
  StringRef text = file.text();
  Range range = attribute;
  while (range.begin > 0 && isBlank(text[range.begin - 1]))
    --range.begin;
  if (startOfLine(text, range.begin) != range.begin)
    return range;
  uint32_t end = endOfLine(text, range.end);
  if (text.slice(range.end, end).trim().empty())
    return {range.begin, end};
  range = attribute;
  while (isBlank(text[range.end]))
    ++range.end;
  return range;
}

Edit removeAttributeEdit(const Document &document, const Attribute &attribute) {
  return {document.span(withBlanks(document.file(), attribute.range)), ""};
}

/// ``Keep column `name`: add `@map("name")` ``, of what the name is of.
static std::string titleOf(StringRef what, StringRef name, const Twine &edit) {
  return ("Keep " + what + " `" + name + "`: " + edit).str();
}

/// Takes the map away that gives an element another name than its own.
static Fix unmapFix(const Document &document, const Attribute &map,
                    StringRef what, StringRef name, Safety safety) {
  StringRef written = document.file().text(map.range).split('(').first;
  return {titleOf(what, name, "remove `" + written + "`"),
          safety,
          {removeAttributeEdit(document, map)}};
}

/// Writes another name into a map.
static Fix remapFix(const Document &document, const Attribute &map,
                    StringRef what, StringRef name, Safety safety,
                    const std::string &attribute) {
  return replaceFix(titleOf(what, name, "change to `" + attribute + "`"),
                    safety, document.span(map.range), attribute);
}

static const Attribute *findMap(ArrayRef<Attribute> attributes) {
  for (const Attribute &attribute : attributes)
    if (attribute.name.text == "map")
      return &attribute;
  return nullptr;
}

Fix mapFieldFix(const Field &field, StringRef what, StringRef name) {
  // What the client calls it may say the same as well.
  Safety safety =
      meanTheSame(name, field.columnName) || meanTheSame(name, field.name)
          ? Safety::Safe
          : Safety::Unsafe;
  std::string attribute = "@map(" + quoteString(name) + ")";
  const Document &document = *field.model->document;
  const Attribute *written = findMap(field.declaration->attributes);
  if (written && field.name == name)
    return unmapFix(document, *written, what, name, safety);
  if (written)
    return remapFix(document, *written, what, name, safety, attribute);
  return addFieldAttributeFix(
      field, titleOf(what, name, "add `" + attribute + "`"), safety, attribute);
}

void addColumnMapFix(const RuleContext &context, const Comparison &comparison,
                     const Rename &rename, DiagnosticBuilder &finding) {
  const Table &table = *rename.add->toTable;
  PrismaRenderer renderer(context.schema, *comparison.wanted);
  const Model *model = renderer.modelOf(table.schema, table.name);
  if (!model)
    return;
  bool isOfDocument = comparison.existing->provider == Provider::MongoDB;
  for (const Field &field : model->fields)
    if (field.isColumn() && field.columnName == rename.add->toColumn->name)
      finding.fix(mapFieldFix(field, isOfDocument ? "field" : "column",
                              rename.drop->fromColumn->name));
}

Fix mapBlockFix(const Document &document, const Block &block, StringRef what,
                StringRef now, StringRef name) {
  Safety safety = meanTheSame(now, name) || meanTheSame(block.name.text, name)
                      ? Safety::Safe
                      : Safety::Unsafe;
  std::string attribute = "@@map(" + quoteString(name) + ")";
  const Attribute *written = findMap(block.attributes);
  if (written && block.name.text == name)
    return unmapFix(document, *written, what, name, safety);
  if (written)
    return remapFix(document, *written, what, name, safety, attribute);
  return addBlockAttributeFix(document, block,
                              titleOf(what, name, "add `" + attribute + "`"),
                              safety, attribute);
}

Fix mapValueFix(const Document &document, const EnumValue &value,
                StringRef name) {
  std::string attribute = "@map(" + quoteString(name) + ")";
  Safety safety = safetyOf(value.declaration->name.text, name);
  const Attribute *written = findMap(value.declaration->attributes);
  if (written && value.declaration->name.text == name)
    return unmapFix(document, *written, "value", name, safety);
  if (written)
    return remapFix(document, *written, "value", name, safety, attribute);
  Range end = {value.declaration->name.range.end,
               value.declaration->name.range.end};
  return replaceFix(titleOf("value", name, "add `" + attribute + "`"), safety,
                    document.span(end), " " + attribute);
}

} // namespace holdfast
