#include "rules/MapFixes.h"

#include "catalog/RenderNames.h"
#include "review/Comparison.h"

using namespace llvm;

namespace holdfast {

bool isLostMap(const Rename &rename) {
  return rename.drop->kind == Change::Kind::DropColumn &&
         plainName(rename.drop->fromColumn->name) ==
             plainName(rename.add->toColumn->name);
}

static std::string titleOf(StringRef name) {
  return ("Map to `" + name + "`").str();
}

static const Attribute *findMap(ArrayRef<Attribute> attributes) {
  for (const Attribute &attribute : attributes)
    if (attribute.name.text == "map")
      return &attribute;
  return nullptr;
}

void addColumnMapFix(const RuleContext &context, const Comparison &comparison,
                     const Rename &rename, DiagnosticBuilder &finding) {
  const Table &table = *rename.add->toTable;
  PrismaRenderer renderer(context.schema, *comparison.wanted);
  const Model *model = renderer.modelOf(table.schema, table.name);
  if (!model)
    return;
  StringRef name = rename.drop->fromColumn->name;
  std::string attribute = "@map(" + quoteString(name) + ")";
  for (const Field &field : model->fields) {
    if (!field.isColumn() || field.columnName != rename.add->toColumn->name)
      continue;
    const Attribute *written = findMap(field.declaration->attributes);
    if (written)
      finding.fix(replaceFix(titleOf(name), Safety::Safe,
                             model->document->span(written->range), attribute));
    else
      finding.fix(
          addFieldAttributeFix(field, titleOf(name), Safety::Safe, attribute));
  }
}

Fix mapBlockFix(const Document &document, const Block &block, StringRef name) {
  std::string attribute = "@@map(" + quoteString(name) + ")";
  if (const Attribute *written = findMap(block.attributes))
    return replaceFix(titleOf(name), Safety::Safe,
                      document.span(written->range), attribute);
  return addBlockAttributeFix(document, block, titleOf(name), Safety::Safe,
                              attribute);
}

Fix mapValueFix(const Document &document, const EnumValue &value,
                StringRef name) {
  std::string attribute = "@map(" + quoteString(name) + ")";
  if (const Attribute *written = findMap(value.declaration->attributes))
    return replaceFix(titleOf(name), Safety::Safe,
                      document.span(written->range), attribute);
  Range end = {value.declaration->name.range.end,
               value.declaration->name.range.end};
  return replaceFix(titleOf(name), Safety::Safe, document.span(end),
                    " " + attribute);
}

} // namespace holdfast
