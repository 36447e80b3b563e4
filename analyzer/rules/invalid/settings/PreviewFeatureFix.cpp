#include "rules/invalid/settings/PreviewFeatureFix.h"

#include "schema/Resolver.h"
#include "schema/SettingValue.h"
#include "source/Newlines.h"

using namespace llvm;

namespace holdfast {

static const Generator *clientGenerator(const Schema &schema) {
  for (const Generator &generator : schema.generators())
    if (const Property *provider = generator.block->findProperty("provider"))
      if (StringRef(stringValue(provider->value)).starts_with("prisma-client"))
        return &generator;
  return schema.generators().empty() ? nullptr : &schema.generators().front();
}

static Edit insertAt(const Document &document, uint32_t offset,
                     const Twine &text) {
  return {document.span({offset, offset}), text.str()};
}

/// Adds a line after the last setting, with the `=` below the one above it.
static Edit addList(const Document &document, const Block &block,
                    StringRef quoted) {
  StringRef text = document.file().text();
  std::string key = "previewFeatures";
  uint32_t offset = block.body.begin;
  if (!block.properties.empty()) {
    const Property &last = block.properties.back();
    size_t equals = text.find('=', last.key.range.end);
    key.resize(std::max(key.size(), equals - last.key.range.begin - 1), ' ');
    offset = std::min(endOfLine(text, last.range.end), block.body.end);
  }
  return insertAt(document, offset, "  " + key + " = [" + quoted + "]\n");
}

std::optional<Edit> addPreviewFeatures(const Schema &schema,
                                       ArrayRef<std::string> features) {
  const Generator *generator = clientGenerator(schema);
  if (!generator || features.empty() || !hasAllValues(*generator->block))
    return std::nullopt;
  std::string quoted;
  for (const std::string &feature : features)
    quoted += (quoted.empty() ? "" : ", ") + quoteString(feature);
  const Document &document = *generator->document;
  const Property *list = generator->block->findProperty("previewFeatures");
  if (!list)
    return addList(document, *generator->block, quoted);
  const Expression &value = *list->value;
  if (unreadableElement(value))
    return std::nullopt;
  if (value.kind == ExpressionKind::String)
    return Edit{document.span(value.range),
                ("[" + value.text + ", " + quoted + "]").str()};
  if (value.items.empty())
    return insertAt(document, value.range.begin + 1, quoted);
  return insertAt(document, value.items.back().range.end, ", " + quoted);
}

std::optional<Fix> addPreviewFeatureFix(const Schema &schema,
                                        StringRef feature) {
  std::optional<Edit> edit = addPreviewFeatures(schema, {feature.str()});
  if (!edit)
    return std::nullopt;
  return Fix{("Add `" + feature + "` to `previewFeatures`").str(),
             Safety::Unsafe,
             {std::move(*edit)}};
}

} // namespace holdfast
