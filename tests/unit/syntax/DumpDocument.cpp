#include "DumpDocument.h"

#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace holdfast {

static raw_ostream &operator<<(raw_ostream &out, Range range) {
  return out << '[' << range.begin << ',' << range.end << ')';
}

static void dump(raw_ostream &out, const Argument &argument);

static void dump(raw_ostream &out, const Expression &expression) {
  static constexpr StringLiteral kinds[] = {"string", "number", "path",
                                            "call",   "array",  "object"};
  out << kinds[static_cast<int>(expression.kind)] << ' ' << expression.text
      << expression.range;
  if (expression.items.empty())
    return;
  out << '{';
  for (const Argument &item : expression.items)
    dump(out, item);
  out << '}';
}

static void dump(raw_ostream &out, const Argument &argument) {
  out << ' ' << argument.name.text << argument.range << '=';
  if (argument.value)
    dump(out, *argument.value);
}

static void dump(raw_ostream &out, ArrayRef<Attribute> attributes) {
  for (const Attribute &attribute : attributes) {
    out << " @" << attribute.name.text << attribute.range;
    if (attribute.hasArgumentList)
      out << '(';
    for (const Argument &argument : attribute.arguments)
      dump(out, argument);
    if (attribute.trailingComma)
      out << " comma" << *attribute.trailingComma;
  }
}

static void dump(raw_ostream &out, const FieldDeclaration &field) {
  static constexpr StringLiteral arities[] = {"", "?", "[]", "[]?"};
  out << "  field " << field.name.text << field.range;
  if (field.legacyColon)
    out << " colon" << *field.legacyColon;
  if (const auto &type = field.type) {
    out << " : " << type->name.text << type->name.range
        << arities[static_cast<int>(type->arity)] << type->range;
    if (type->legacy != LegacyType::None)
      out << " legacy" << static_cast<int>(type->legacy);
    if (type->unsupported)
      dump(out << ' ', *type->unsupported);
  }
  dump(out, field.attributes);
  out << '\n';
}

std::string dumpDocument(const Document &document) {
  std::string text;
  raw_string_ostream out(text);
  for (const Block &block : document.blocks()) {
    out << keyword(block.kind) << ' ' << block.name.text << block.range
        << block.body;
    dump(out, block.attributes);
    out << '\n';
    for (const FieldDeclaration &field : block.fields)
      dump(out, field);
    for (const EnumValueDeclaration &value : block.values) {
      out << "  value " << value.name.text << value.range;
      dump(out, value.attributes);
      out << '\n';
    }
    for (const Property &property : block.properties) {
      out << "  property " << property.key.text << property.range << ' ';
      if (property.value)
        dump(out, *property.value);
      out << '\n';
    }
  }
  for (const SyntaxError &error : document.syntaxErrors())
    out << "error " << error.range << '\n';
  return text;
}

} // namespace holdfast
