#include "ide/Rename.h"

#include "catalog/PrismaNames.h"
#include "project/Errors.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

//===----------------------------------------------------------------------===//
// What can be renamed
//===----------------------------------------------------------------------===//

/// The word at an offset, with the `@` of an attribute before it.
static StringRef wordAt(StringRef text, uint32_t offset) {
  auto isPart = [](char c) { return isAlnum(c) || c == '_' || c == '.'; };
  while (offset < text.size() && text[offset] == '@')
    ++offset;
  uint32_t begin = offset, end = offset;
  while (begin > 0 && isPart(text[begin - 1]))
    --begin;
  while (end < text.size() && isPart(text[end]))
    ++end;
  while (begin > 0 && text[begin - 1] == '@')
    --begin;
  return text.slice(begin, end);
}

static const Block *blockAt(const Document &document, uint32_t offset) {
  for (const Block &block : document.blocks())
    if (block.range.begin <= offset && offset <= block.range.end)
      return &block;
  return nullptr;
}

/// Whether a type stands at the offset.
static bool isType(const Block &block, uint32_t offset) {
  return any_of(block.fields, [&](const FieldDeclaration &field) {
    return field.type && field.type->name.range.begin <= offset &&
           offset <= field.type->name.range.end;
  });
}

/// Why the word that stands for nothing renamable is that.
static std::string whyNot(const Document &document, uint32_t offset) {
  StringRef word = wordAt(document.file().text(), offset);
  std::string quoted = "`" + word.str() + "`";
  const Block *block = blockAt(document, offset);
  if (!block || word.empty())
    return "there is no name to rename here";
  if (word.starts_with("@"))
    return quoted + " is an attribute of Prisma's language, not a name";
  if (offset <= block->range.begin + keyword(block->kind).size() &&
      word == keyword(block->kind))
    return quoted + " is a keyword, not a name";
  if (block->kind == BlockKind::Datasource ||
      block->kind == BlockKind::Generator)
    return "settings and names of a " + keyword(block->kind).str() +
           " cannot be renamed";
  if (isType(*block, offset))
    return parseScalar(word)
               ? quoted + " is a built-in type, not a name"
               : quoted + " is not declared, so there is nothing to rename";
  return "there is no name to rename here";
}

Expected<Occurrence> findRenamable(const Schema &schema,
                                   const Document &document, uint32_t offset) {
  if (auto occurrence = findOccurrence(schema, document, offset))
    return *occurrence;
  return failure(whyNot(document, offset));
}

//===----------------------------------------------------------------------===//
// What it can be called
//===----------------------------------------------------------------------===//

/// Whether Prisma reads the text as a name in that place of a block.
static bool isName(StringRef name, const Twine &before, const Twine &after) {
  if (name.empty() || isDigit(name.front()) || name.contains('-'))
    return false;
  auto document = Document::parse(
      std::make_shared<const SourceFile>("", (before + name + after).str()));
  if (document->blocks().size() != 1 || !document->syntaxErrors().empty())
    return false;
  const Block &block = document->blocks()[0];
  return block.name.text == name ||
         (block.fields.size() == 1 && block.fields[0].name.text == name) ||
         (block.values.size() == 1 && block.values[0].name.text == name);
}

static Error notAName(StringRef name) {
  return failure("`" + name +
                 "` is not a valid name; use letters, digits and `_`, and "
                 "start with a letter");
}

static Error checkBlockName(const Schema &schema, const Block &renamed,
                            StringRef name) {
  if (!isName(name, "model ", " {\n}\n"))
    return notAName(name);
  if (parseScalar(name))
    return failure("`" + name + "` is a built-in type; choose another name");
  if (renamed.kind != BlockKind::CompositeType && isReservedBlockName(name))
    return failure("`" + name +
                   "` is reserved in the client; choose another name");
  for (const DocumentPtr &document : schema.documents())
    for (const Block &block : document->blocks())
      if (block.kind != BlockKind::Datasource &&
          block.kind != BlockKind::Generator &&
          block.kind != BlockKind::Unknown && block.name.text == name)
        return failure("`" + name + "` is already declared as " +
                       keyword(block.kind) + "; choose another name");
  return Error::success();
}

/// The name that the client gives a compound key of such columns.
static std::string keyName(const IndexAttribute &index, const Field &renamed,
                           StringRef name) {
  std::string result;
  for (const IndexedField &part : index.fields)
    result += ((result.empty() ? "" : "_") +
               (part.field == &renamed ? name : part.path))
                  .str();
  return result;
}

/// The client has the fields and the compound keys of a model side by side.
static Error checkKeys(const Field &field, StringRef name) {
  const Model &model = *field.model;
  for (const IndexAttribute &index : model.indexes) {
    if (index.kind != IndexAttribute::Kind::Id &&
        index.kind != IndexAttribute::Kind::Unique)
      continue;
    if (index.name == name)
      return failure("a key of `" + model.name + "` is already called `" +
                     name + "`; choose another name");
    std::string joined = keyName(index, field, name);
    bool isPart = any_of(index.fields, [&](const IndexedField &part) {
      return part.field == &field;
    });
    const Field *clash = joined == name ? &field
                         : isPart       ? model.findField(joined)
                                        : nullptr;
    if (index.fields.size() >= 2 && clash && !clash->isRelation() &&
        (clash != &field || joined == name))
      return failure("the client would call a key of `" + model.name +
                     "` as field `" + joined + "`; choose another name");
  }
  return Error::success();
}

static Error checkFieldName(const Field &field, StringRef name) {
  if (!isName(name, "model M {\n", " Int\n}\n"))
    return notAName(name);
  const Block &block = *field.model->block;
  for (const FieldDeclaration &other : block.fields)
    if (other.name.text == name && &other != field.declaration)
      return failure("`" + field.model->name + "` already has a field `" +
                     name + "`; choose another name");
  return checkKeys(field, name);
}

static Error checkValueName(const Enum &enumeration, StringRef name) {
  if (!isName(name, "enum E {\n", "\n}\n"))
    return notAName(name);
  if (enumeration.findValue(name))
    return failure("`" + enumeration.name + "` already has a value `" + name +
                   "`; choose another name");
  return Error::success();
}

static Error checkRelationName(const Field &field, StringRef name) {
  auto isControl = [](char c) { return static_cast<unsigned char>(c) < ' '; };
  if (name.empty() || any_of(name, isControl))
    return failure("the name of a relation is a text of one line");
  for (const Field &other : field.model->fields)
    if (other.isRelation() && other.type.model == field.type.model &&
        other.relation && other.relation->name == name)
      return failure("`" + field.model->name + "` and `" +
                     field.type.model->name + "` already have a relation `" +
                     name + "`; choose another name");
  return Error::success();
}

Error checkNewName(const Schema &schema, const Symbol &symbol,
                   StringRef newName) {
  if (symbol.model)
    return checkBlockName(schema, *symbol.model->block, newName);
  if (symbol.field)
    return checkFieldName(*symbol.field, newName);
  if (symbol.value)
    return checkValueName(*symbol.enumeration, newName);
  if (symbol.enumeration)
    return checkBlockName(schema, *symbol.enumeration->block, newName);
  return checkRelationName(*symbol.relation, newName);
}

} // namespace holdfast
