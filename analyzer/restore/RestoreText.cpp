#include "restore/SchemaRestorer.h"
#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

// --- Insertions --------------------------------------------------------------

void SchemaRestorer::add(Span place, const Twine &name) {
  result.elements.push_back({place, name.str()});
}

void SchemaRestorer::insertText(const Document &into, uint32_t offset,
                                std::string text) {
  StringRef now = into.file().text();
  if (offset == now.size() && !now.empty() && now.back() != '\n' &&
      none_of(result.edits, [&](const Edit &edit) {
        return edit.span.file == &into.file() &&
               edit.span.range.begin == offset;
      }))
    text.insert(text.begin(), '\n');
  result.edits.push_back({into.span({offset, offset}), std::move(text)});
}

void SchemaRestorer::insert(const Document &from, const Lines &lines,
                            StringRef text, const Document &into,
                            uint32_t offset) {
  LineInsertion where =
      placeLines(from.file(), lines, text, into.file(), offset);
  insertText(into, where.offset, std::move(where.text));
}

// --- Blocks ------------------------------------------------------------------

static const Block *findConfiguration(const Schema &schema, const Block &block,
                                      const Document *&document) {
  for (const DocumentPtr &candidate : schema.documents())
    for (const Block &other : candidate->blocks())
      if (other.kind == block.kind && other.name.text == block.name.text) {
        document = candidate.get();
        return &other;
      }
  return nullptr;
}

std::vector<OldBlock>
SchemaRestorer::blocksOf(const DocumentPtr &document) const {
  DenseMap<const Block *, const Model *> models;
  for (const Model &model : counterparts.earlier.models())
    models[model.block] = &model;
  DenseMap<const Block *, const Enum *> enums;
  for (const Enum &type : counterparts.earlier.enums())
    enums[type.block] = &type;
  std::vector<OldBlock> blocks;
  for (const Block &block : document->blocks()) {
    OldBlock entry{document.get(), &block, models.lookup(&block),
                   enums.lookup(&block)};
    if (entry.model)
      if (const Model *now = counterparts.of(*entry.model))
        entry.now = now->block, entry.nowDocument = now->document;
    if (entry.type)
      if (const Enum *now = counterparts.of(*entry.type))
        entry.now = now->block, entry.nowDocument = now->document;
    if (!entry.model && !entry.type)
      entry.now =
          findConfiguration(counterparts.current, block, entry.nowDocument);
    blocks.push_back(entry);
  }
  return blocks;
}

/// How many parts at the end of two paths are the same.
static unsigned commonEnd(StringRef one, StringRef other) {
  unsigned count = 0;
  auto a = sys::path::rbegin(one), b = sys::path::rbegin(other);
  while (a != sys::path::rend(one) && b != sys::path::rend(other) && *a == *b)
    ++a, ++b, ++count;
  return count;
}

/// The file of the current schema that is called as the earlier one was.
const Document *SchemaRestorer::fileNow(const Document &document) const {
  const Document *best = nullptr;
  unsigned most = 0;
  for (const DocumentPtr &candidate : counterparts.current.documents()) {
    unsigned common =
        commonEnd(document.file().path(), candidate->file().path());
    if (common > most) {
      most = common;
      best = candidate.get();
    }
  }
  if (!best && counterparts.current.documents().size() == 1)
    best = counterparts.current.documents().front().get();
  return best;
}

/// Where the values are part of columns, an enum is nothing by itself.
bool SchemaRestorer::isUsed(const Enum &type) const {
  std::optional<Provider> provider = counterparts.earlier.provider();
  bool isPartOfColumns =
      provider && connectorOf(*provider).enumValues == EnumValues::InColumns;
  if (!isPartOfColumns || !counterparts.byDatabaseOnly)
    return true;
  return any_of(counterparts.earlier.models(), [&](const Model &model) {
    return any_of(model.fields, [&](const Field &field) {
      return field.type.enumeration == &type && !counterparts.of(field);
    });
  });
}

/// Behind a comment of its own that stood, and stands, below `before`.
static std::optional<uint32_t> endOfKeptGap(const OldBlock &previous,
                                            const OldBlock &before,
                                            const Lines &lines) {
  if (&previous != &before)
    return std::nullopt;
  StringRef text = before.document->file().text();
  StringRef gap =
      text.slice(endOfLine(text, before.block->range.end), lines.range.begin);
  StringRef now = before.nowDocument->file().text();
  uint32_t offset = endOfLine(now, before.now->range.end);
  if (!gap.contains("//") || !now.substr(offset).starts_with(gap))
    return std::nullopt;
  return offset + gap.size();
}

BlockPlace SchemaRestorer::placeOf(ArrayRef<OldBlock> blocks, size_t at) const {
  const OldBlock &lost = blocks[at];
  BlockPlace place;
  place.file = fileNow(*lost.document);
  auto fits = [&](const OldBlock &block) {
    bool isAlike =
        !counterparts.byDatabaseOnly || block.block->kind == lost.block->kind;
    return block.now && isAlike;
  };
  for (const OldBlock &block : blocks.take_front(at))
    if (fits(block) && (!place.before || block.nowDocument == place.file ||
                        place.before->nowDocument != place.file))
      place.before = &block;
  for (const OldBlock &block : reverse(blocks.drop_front(at + 1)))
    if (fits(block))
      place.behind = &block;
  return place;
}

/// Behind what a block stood below, with the gap that was between them.
void SchemaRestorer::insertBelow(ArrayRef<OldBlock> blocks, size_t at,
                                 const OldBlock &before, const Lines &lines,
                                 ArrayRef<Replacement> replacements) {
  const SourceFile &from = blocks[at].document->file();
  const Document &into = *before.nowDocument;
  StringRef target = into.file().text();
  uint32_t offset = endOfLine(target, before.now->range.end);
  if (auto kept = endOfKeptComment(from, lines, into.file(), offset)) {
    insertText(into, *kept,
               textWith(from, {lines.comment.end, lines.range.end},
                        replacements.vec()));
    return;
  }
  std::string text = textWith(from, lines.range, replacements.vec());
  if (!StringRef(text).ends_with("\n"))
    text += '\n';
  if (auto kept = endOfKeptGap(blocks[at - 1], before, lines)) {
    insertText(into, *kept, text + "\n");
    return;
  }
  text.insert(0, std::max(lines.blanksBefore, 1u), '\n');
  if (offset < target.size() &&
      !target.slice(offset, endOfLine(target, offset)).trim().empty())
    text += '\n';
  insertText(into, offset, std::move(text));
}

void SchemaRestorer::restoreBlock(ArrayRef<OldBlock> blocks, size_t at) {
  const OldBlock &lost = blocks[at];
  std::vector<Replacement> replacements;
  if (lost.model)
    names.adjust(*lost.model, replacements,
                 [&](const Field &field) { return isWanted(&field); });
  else
    names.adjust(*lost.type, replacements);
  const SourceFile &from = lost.document->file();
  Lines lines = linesOf(from, lost.block->range, lost.block->range);
  std::string text = textWith(from, lines.range, replacements);
  if (!StringRef(text).ends_with("\n"))
    text += '\n';
  BlockPlace place = placeOf(blocks, at);
  if (place.before) {
    insertBelow(blocks, at, *place.before, lines, replacements);
  } else if (place.behind) {
    const Block &next = *place.behind->now;
    const Document &into = *place.behind->nowDocument;
    uint32_t offset = linesOf(into.file(), next.range, next.range).range.begin;
    insertText(into, offset, text + "\n");
  } else {
    const Document &into =
        place.file ? *place.file : *counterparts.current.documents().back();
    insertText(into, into.file().text().size(), "\n" + text);
  }
  StringRef name = lost.model ? names.of(*lost.model) : names.of(*lost.type);
  add(result.edits.back().span, keyword(lost.block->kind) + " `" + name + "`");
}

void SchemaRestorer::restoreBlocks(ArrayRef<OldBlock> blocks) {
  for (size_t at = 0; at < blocks.size(); ++at) {
    const OldBlock &block = blocks[at];
    if (block.now || (!block.model && !block.type))
      continue;
    if (block.model ? !isWanted(block.model)
                    : !isWanted(block.type) || !isUsed(*block.type))
      continue;
    restoreBlock(blocks, at);
  }
}

SchemaRestoration SchemaRestorer::run() {
  for (const Enum &type : counterparts.earlier.enums())
    if (const Enum *now = counterparts.of(type); now && isWanted(&type))
      restoreValues(type, *now);
  for (const Model &model : counterparts.earlier.models())
    if (const Model *now = counterparts.of(model); now && isWanted(&model)) {
      restoreFieldAttributes(model);
      restoreFields(model, *now);
      restoreAttributes(model, *now);
    }
  auto isLostBlock = [&](const auto &element) {
    return !counterparts.of(element) && isWanted(&element);
  };
  if (any_of(counterparts.earlier.models(), isLostBlock) ||
      any_of(counterparts.earlier.enums(), isLostBlock))
    for (const DocumentPtr &document : counterparts.earlier.documents())
      restoreBlocks(blocksOf(document));
  return std::move(result);
}

SchemaRestoration restoreSchema(const Counterparts &counterparts,
                                const RestoredNames &names,
                                const DenseSet<const void *> *only) {
  return SchemaRestorer(counterparts, names, only).run();
}

} // namespace holdfast
