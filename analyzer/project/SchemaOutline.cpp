#include "project/SchemaOutline.h"

#include "project/FileAccess.h"
#include "project/Paths.h"
#include "syntax/Document.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

#include <algorithm>

using namespace llvm;

namespace holdfast {

static bool haveCommonKey(const StringSet<> &some, const StringSet<> &others) {
  return any_of(some.keys(),
                [&](StringRef key) { return others.contains(key); });
}

bool SchemaOutline::isConnectedTo(const SchemaOutline &other) const {
  return haveCommonKey(referenced, other.declared) ||
         haveCommonKey(other.referenced, declared);
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

static std::optional<std::string> stringOf(const Property *property) {
  if (!property || !property->value ||
      property->value->kind != ExpressionKind::String)
    return std::nullopt;
  return property->value->text.trim('"').str();
}

static void readDatasource(const Block &block, SchemaOutline &outline) {
  outline.hasDatasource = true;
  auto provider = stringOf(block.findProperty("provider"));
  if (!provider)
    return;
  outline.provider = parseProvider(*provider);
  for (StringRef mark : {"{{", "<%", "${", "__"})
    outline.isTemplate |=
        !outline.provider && StringRef(*provider).contains(mark);
}

static void readGenerator(const Block &block, SchemaOutline &outline) {
  if (auto output = stringOf(block.findProperty("output")))
    outline.outputs.push_back(joinPath(folderOf(outline.path), *output));
  const Property *features = block.findProperty("previewFeatures");
  if (features && features->value)
    for (const Argument &item : features->value->items)
      outline.asksForFolder |=
          item.value && item.value->text == "\"prismaSchemaFolder\"";
}

static bool isScalar(StringRef type) {
  static constexpr StringLiteral scalars[] = {
      "String", "Int",     "BigInt", "Float",    "Boolean",
      "Json",   "Decimal", "Bytes",  "DateTime", "Unsupported"};
  return is_contained(scalars, type);
}

static void readBlock(const Block &block, SchemaOutline &outline) {
  switch (block.kind) {
  case BlockKind::Datasource:
    return readDatasource(block, outline);
  case BlockKind::Generator:
    return readGenerator(block, outline);
  case BlockKind::Unknown:
    return;
  case BlockKind::Model:
  case BlockKind::View:
  case BlockKind::CompositeType:
  case BlockKind::Enum:
  case BlockKind::TypeAlias:
    break;
  }
  if (block.name)
    outline.declared.insert(block.name.text);
  for (const FieldDeclaration &field : block.fields)
    if (field.type && !isScalar(field.type->name.text))
      outline.referenced.insert(field.type->name.text);
}

SchemaOutline readOutline(vfs::FileSystem &files, StringRef path) {
  SchemaOutline outline;
  outline.path = path.str();
  auto file = readUtf8File(files, path);
  if (!file) {
    consumeError(file.takeError());
    outline.isRead = false;
    return outline;
  }
  DocumentPtr document = Document::parse(std::move(*file));
  for (const Block &block : document->blocks())
    readBlock(block, outline);
  // A type of its own is nothing that another file has to bring.
  for (StringRef name : outline.declared.keys())
    outline.referenced.erase(name);
  return outline;
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

std::vector<std::string> wordsOf(StringRef name) {
  std::vector<std::string> words;
  bool wasLower = false, startsWord = true;
  for (char c : name) {
    if (!isAlpha(c)) {
      startsWord = true;
      continue;
    }
    if (startsWord || (wasLower && isUpper(c)))
      words.emplace_back();
    words.back() += toLower(c);
    wasLower = isLower(c);
    startsWord = false;
  }
  return words;
}

/// The words of a path that tell schemas apart.
static StringSet<> tellingWords(StringRef path) {
  StringSet<> words;
  for (const std::string &word : wordsOf(path))
    if (word != "schema" && word != "prisma" && word != "models" &&
        word != "model")
      words.insert(word);
  return words;
}

//===----------------------------------------------------------------------===//
// Groups
//===----------------------------------------------------------------------===//

/// How deep the folder of `head` is, if `part` lies in it or below.
static std::optional<size_t> depthAbove(StringRef head, StringRef part) {
  std::string folder = folderOf(head);
  if (folder == ".")
    return 0;
  if (!part.consume_front(folder) || !part.starts_with("/"))
    return std::nullopt;
  return folder.size();
}

/// The heads in the nearest folder that is above the part.
static std::vector<size_t> nearestHeads(ArrayRef<SchemaGroup> groups,
                                        const SchemaOutline &part) {
  std::vector<size_t> nearest;
  size_t deepest = 0;
  for (size_t i = 0; i < groups.size(); ++i) {
    auto depth = depthAbove(groups[i].front().path, part.path);
    if (!depth || *depth < deepest)
      continue;
    if (*depth > deepest)
      nearest.clear();
    deepest = *depth;
    nearest.push_back(i);
  }
  return nearest;
}

/// The schemas that a file without a datasource belongs to.
static std::vector<size_t> schemasOf(ArrayRef<SchemaGroup> groups,
                                     const SchemaOutline &part) {
  std::vector<size_t> near = nearestHeads(groups, part);
  if (near.size() == 1)
    return near;
  StringSet<> words = tellingWords(part.path);
  std::vector<size_t> named, connected;
  for (size_t i : near) {
    const SchemaOutline &head = groups[i].front();
    if (haveCommonKey(tellingWords(sys::path::stem(head.path)), words))
      named.push_back(i);
    if (head.declared.empty() || head.isConnectedTo(part))
      connected.push_back(i);
  }
  return named.empty() ? connected : named;
}

static bool hasDatasource(const SchemaOutline &outline) {
  return outline.hasDatasource;
}

std::vector<SchemaGroup>
groupByDatasource(std::vector<SchemaOutline> outlines) {
  erase_if(outlines,
           [](const SchemaOutline &outline) { return outline.isTemplate; });
  std::vector<SchemaGroup> groups;
  for (const SchemaOutline &outline : outlines)
    if (outline.hasDatasource)
      groups.push_back({outline});
  for (const SchemaOutline &part : outlines)
    if (!part.hasDatasource)
      for (size_t i : schemasOf(groups, part))
        groups[i].push_back(part);
  return groups;
}

std::vector<SchemaGroup> groupSchemaFiles(std::vector<SchemaOutline> outlines) {
  erase_if(outlines,
           [](const SchemaOutline &outline) { return outline.isTemplate; });
  if (outlines.empty())
    return {};
  if (count_if(outlines, hasDatasource) > 1)
    return groupByDatasource(std::move(outlines));
  std::stable_partition(outlines.begin(), outlines.end(), hasDatasource);
  return {std::move(outlines)};
}

//===----------------------------------------------------------------------===//
// What is no part of a schema
//===----------------------------------------------------------------------===//

bool isCopyName(StringRef path) {
  static constexpr StringLiteral words[] = {
      "old", "bak", "backup", "copy", "orig", "original", "generated"};
  return any_of(wordsOf(sys::path::stem(path)),
                [](StringRef word) { return is_contained(words, word); });
}

static bool isBelow(StringRef path, StringRef folder) {
  return path.consume_front(folder) && path.starts_with("/");
}

void dropCopies(std::vector<SchemaOutline> &outlines) {
  bool hasOriginal = any_of(outlines, [](const SchemaOutline &outline) {
    return outline.hasDatasource && !isCopyName(outline.path);
  });
  std::vector<std::string> outputs;
  for (const SchemaOutline &outline : outlines)
    for (const std::string &output : outline.outputs)
      // `output = "../"`: what is around the schema is not all generated.
      if (!isBelow(outline.path, output))
        outputs.push_back(output);
  auto isCopy = [&](const SchemaOutline &outline) {
    return (hasOriginal && isCopyName(outline.path)) ||
           any_of(outputs, [&](StringRef output) {
             return isBelow(outline.path, output);
           });
  };
  // Of two that write beside one another neither is the copy.
  bool isOneLeft = any_of(outlines, [&](const SchemaOutline &outline) {
    return outline.hasDatasource && !isCopy(outline);
  });
  if (isOneLeft)
    erase_if(outlines, isCopy);
}

void keepConnected(SchemaGroup &group) {
  StringSet<> declared;
  erase_if(group, [&](const SchemaOutline &part) {
    size_t repeated = count_if(part.declared.keys(), [&](StringRef name) {
      return declared.contains(name);
    });
    if (repeated * 2 > part.declared.size())
      return true;
    for (StringRef name : part.declared.keys())
      declared.insert(name);
    return false;
  });
  const SchemaOutline &head = group.front();
  if (head.asksForFolder || (head.hasDatasource && head.declared.empty()))
    return;
  // Types that a file uses and does not have itself tell that it is no schema
  // alone.
  for (const SchemaOutline &part : group)
    if (haveCommonKey(part.referenced, declared))
      return;
  group.resize(1);
}

} // namespace holdfast
