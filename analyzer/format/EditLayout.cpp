#include "format/EditLayout.h"

#include "format/Format.h"
#include "format/LineEdits.h"
#include "source/Newlines.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// The official layout of a text of its own, or none if it has no layout.
static std::optional<std::string> formatted(StringRef text) {
  auto document =
      Document::parse(std::make_shared<const SourceFile>("", text.str()));
  auto result = formatSchema(*document);
  if (result)
    return std::move(*result);
  consumeError(result.takeError());
  return std::nullopt;
}

/// The text with `to` for `from` at the start of its lines.
static std::string reindented(StringRef text, StringRef from, StringRef to) {
  std::string out;
  while (!text.empty()) {
    StringRef line = text.take_front(endOfLine(text, 0));
    text = text.drop_front(line.size());
    bool isIndented = !from.empty() && line.starts_with(from);
    if (isIndented)
      out += to;
    out += isIndented ? line.drop_front(from.size()) : line;
  }
  return out;
}

static constexpr StringLiteral officialIndent = "  ";

/// Where the first member of a block stands, or none in an empty one.
static std::optional<uint32_t> firstMember(const Block &block) {
  std::optional<uint32_t> first;
  auto look = [&](const auto &members) {
    if (!members.empty() && (!first || members.front().range.begin < *first))
      first = members.front().range.begin;
  };
  look(block.fields);
  look(block.values);
  look(block.properties);
  look(block.attributes);
  return first;
}

/// The whitespace before the first member; none where something else is there.
static std::optional<std::string> writtenIndent(const SourceFile &file,
                                                const Block &block) {
  std::optional<uint32_t> first = firstMember(block);
  if (!first)
    return std::nullopt;
  StringRef before = file.text({startOfLine(file.text(), *first), *first});
  if (before.empty() || !before.trim(" \t").empty())
    return std::nullopt;
  return before.str();
}

EditLayout::Known &EditLayout::known(const SourceFile &file) {
  auto [entry, isNew] = files.try_emplace(&file);
  if (!isNew)
    return entry->second;
  auto same = find_if(parsed, [&](const DocumentPtr &document) {
    return &document->file() == &file;
  });
  // The owner of the spans keeps the file alive.
  entry->second = {same != parsed.end()
                       ? *same
                       : Document::parse(SourceFilePtr(SourceFilePtr(), &file)),
                   commonNewline(file.text()), std::nullopt};
  return entry->second;
}

/// Whether all of the file is in the official layout.
bool EditLayout::isLaidOut(const SourceFile &file) {
  Known &entry = known(file);
  if (!entry.isLaidOut) {
    auto text = formatSchema(*entry.document);
    entry.isLaidOut = text && *text == file.text();
    if (!text)
      consumeError(text.takeError());
  }
  return *entry.isLaidOut;
}

const EditLayout::Indent &EditLayout::indentOf(const SourceFile &file,
                                               const Block &block) {
  auto [entry, isNew] = indents.try_emplace(&block);
  if (!isNew)
    return entry->second;
  std::string indent = writtenIndent(file, block).value_or("  ");
  std::string text = reindented(withNewlines(file.text(block.range), "\n"),
                                indent, officialIndent);
  if (formatted(text) == text + "\n")
    entry->second = std::move(indent);
  return entry->second;
}

/// New lines that are indented by two blanks get the indentation of the others.
static Edit withIndent(const Edit &edit, StringRef indent) {
  bool beginsLine = edit.span.range.begin ==
                    startOfLine(edit.span.file->text(), edit.span.range.begin);
  StringRef text = edit.text;
  uint32_t rest = beginsLine ? 0 : endOfLine(text, 0);
  return {edit.span, (text.take_front(rest) +
                      reindented(text.drop_front(rest), officialIndent, indent))
                         .str()};
}

void EditLayout::layOutBlock(const SourceFile &file, const Block &block,
                             ArrayRef<const Edit *> edits,
                             std::vector<Edit> &out) {
  const Indent &indent = indentOf(file, block);
  std::string before = file.text(block.range).str(), after;
  uint32_t copied = block.range.begin;
  for (const Edit *edit : edits) {
    after += file.text({copied, edit->span.range.begin});
    after += edit->text;
    copied = edit->span.range.end;
  }
  after += file.text({copied, block.range.end});
  after = withNewlines(after, "\n");
  bytes += after.size();
  std::optional<std::string> laidOut;
  if (indent)
    laidOut = formatted(reindented(after, *indent, officialIndent));
  if (!laidOut) {
    std::string written = writtenIndent(file, block).value_or("  ");
    for (const Edit *edit : edits)
      out.push_back(withIndent(*edit, written));
    return;
  }
  std::string result =
      reindented(StringRef(*laidOut).rtrim("\n"), officialIndent, *indent);
  if (result == after) {
    for (const Edit *edit : edits)
      out.push_back(*edit);
    return;
  }
  appendLineEdits(file, block.range, withNewlines(result, known(file).newline),
                  out);
}

/// An edit between blocks: new ones are laid out if all of the file is.
Edit EditLayout::layOutBeside(const Edit &edit) {
  StringRef text = edit.text, core = text.trim("\n");
  if (core.empty() || !isLaidOut(*edit.span.file))
    return edit;
  std::optional<std::string> laidOut = formatted(core);
  if (!laidOut)
    return edit;
  size_t begin = core.begin() - text.begin();
  return {edit.span, (text.take_front(begin) + StringRef(*laidOut).rtrim("\n") +
                      text.drop_front(begin + core.size()))
                         .str()};
}

static const Block *blockAround(ArrayRef<Block> blocks, Range edit) {
  const Block *next = partition_point(blocks, [&](const Block &block) {
    return block.range.end <= edit.begin;
  });
  bool isInside = next != blocks.end() && next->range.begin <= edit.begin &&
                  edit.end < next->range.end &&
                  !(edit.empty() && edit.begin == next->range.begin);
  return isInside ? next : nullptr;
}

void EditLayout::layOutFile(ArrayRef<const Edit *> edits,
                            std::vector<Edit> &out) {
  const SourceFile &file = *edits.front()->span.file;
  ArrayRef<Block> blocks = known(file).document->blocks();
  MapVector<const Block *, std::vector<const Edit *>> byBlock;
  for (const Edit *edit : edits) {
    if (const Block *block = blockAround(blocks, edit->span.range))
      byBlock[block].push_back(edit);
    else
      out.push_back(layOutBeside(*edit));
  }
  for (const auto &[block, ofBlock] : byBlock)
    layOutBlock(file, *block, ofBlock, out);
}

std::vector<Edit> EditLayout::layOut(ArrayRef<Edit> edits) {
  MapVector<const SourceFile *, std::vector<const Edit *>> byFile;
  for (const Edit &edit : edits)
    byFile[edit.span.file].push_back(&edit);
  std::vector<Edit> out;
  for (auto &[file, ofFile] : byFile) {
    llvm::stable_sort(ofFile, [](const Edit *a, const Edit *b) {
      return a->span.range.begin < b->span.range.begin;
    });
    size_t first = out.size();
    // Some fixes are of settings, or of SQL.
    if (file->path().ends_with(".prisma"))
      layOutFile(ofFile, out);
    else
      for (const Edit *edit : ofFile)
        out.push_back(*edit);
    for (Edit &edit : MutableArrayRef(out).drop_front(first))
      edit.text = withNewlines(edit.text, known(*file).newline);
  }
  return out;
}

void EditLayout::layOut(Fix &fix) {
  std::vector<Edit> edits = layOut(fix.edits);
  fix.edits.assign(std::make_move_iterator(edits.begin()),
                   std::make_move_iterator(edits.end()));
}

} // namespace holdfast
