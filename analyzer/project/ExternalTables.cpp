#include "project/ExternalTables.h"

#include "project/ScriptValue.h"
#include "syntax/Ast.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

namespace {
/// Where a table's name is written into a configuration, and what around it.
struct Insertion {
  uint32_t offset;
  std::string before;
  std::string after;
};
} // namespace

/// The offset behind the bracket that opens a value. A value that is looked
/// through a call of a function (`defineConfig({`) starts with the call.
static std::optional<uint32_t>
insideOf(StringRef text, const ScriptValue &value, char bracket) {
  size_t open = text.find(bracket, value.offset);
  if (open == StringRef::npos)
    return std::nullopt;
  bool onlyCall = all_of(text.slice(value.offset, open), [](char c) {
    return isAlnum(c) || isSpace(c) || StringRef("_.(").contains(c);
  });
  return onlyCall ? std::optional<uint32_t>(open + 1) : std::nullopt;
}

/// In an existing list of external tables, else as a setting of its own, if the
/// setting that it depends on is not there in some other form.
static std::optional<Insertion> findInsertion(StringRef text) {
  ScriptValue root = readExportedValue(text);
  if (root.kind != ScriptValue::Kind::Object)
    return std::nullopt;
  const ScriptValue *tables = root.find("tables");
  const ScriptValue *list = tables ? tables->find("external") : nullptr;
  if (list && list->kind == ScriptValue::Kind::Array)
    if (auto inside = insideOf(text, *list, '['))
      return Insertion{*inside, "", list->items.empty() ? "" : ", "};
  const ScriptValue *experimental = root.find("experimental");
  if (tables || (experimental && !experimental->find("externalTables")))
    return std::nullopt;
  auto inside = insideOf(text, root, '{');
  if (!inside)
    return std::nullopt;
  std::string before = "\n";
  if (!experimental)
    before += "  experimental: { externalTables: true },\n";
  return Insertion{*inside, before + "  tables: { external: [", "] },"};
}

Fix declareExternalFix(const SourceFile &config, StringRef schema,
                       StringRef table) {
  std::string name = (schema.empty() ? table : schema + "." + table).str();
  Fix fix{"Declare table `" + name + "` external in the configuration",
          Safety::Unsafe,
          {}};
  if (std::optional<Insertion> insertion = findInsertion(config.text()))
    fix.edits.push_back(
        {config.span({insertion->offset, insertion->offset}),
         insertion->before + quoteString(name) + insertion->after});
  return fix;
}

} // namespace holdfast
