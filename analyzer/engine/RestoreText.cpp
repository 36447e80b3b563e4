#include "engine/RestoreText.h"

#include "engine/RestoreLines.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

namespace {

/// A block of the earlier schema and what it was for.
struct OldBlock {
  const Document *document;
  const Block *block;
  const Model *model = nullptr;
  const Enum *type = nullptr;
  /// Its counterpart, and the file that has it; null for a lost one.
  const Document *nowDocument = nullptr;
  const Block *now = nullptr;
};

/// A member of a block: a field, a value or an attribute.
struct Member {
  Range range;
  std::optional<Range> now; ///< of its counterpart
  bool lost = false;        ///< else, without a counterpart, it stays away
  std::string name;
  std::vector<Replacement> replacements;
  std::string line; ///< laid out already; else it goes as it is
};

class SchemaRestorer {
public:
  SchemaRestorer(const Counterparts &counterparts, const RestoredNames &names)
      : counterparts(counterparts), names(names) {}

  SchemaRestoration run();

private:
  std::vector<OldBlock> blocksOf(const DocumentPtr &document) const;
  const Document *fileNow(const Document &document) const;
  void restoreBlocks(ArrayRef<OldBlock> blocks);
  void restoreBlock(ArrayRef<OldBlock> blocks, size_t at);
  void restoreFields(const Model &model, const Model &now);
  void restoreAttributes(const Model &model, const Model &now);
  void restoreMaps(const Model &model);
  void restoreValues(const Enum &type, const Enum &now);
  void restoreSchemaNames();

  void insert(const Document &from, const Lines &lines, StringRef text,
              const Document &into, uint32_t offset);
  void insertText(const Document &into, uint32_t offset, std::string text);
  void add(Span place, const Twine &name);
  void placeMembers(const Document &from, ArrayRef<Member> members,
                    const Document &into, const Block &block, uint32_t first);
  Member attributeMember(const Model &model, const Model &now,
                         const Attribute &attribute) const;
  std::string aligned(const Field &field, ArrayRef<Replacement> replacements,
                      const Model &now) const;
  bool isUsed(const Enum &type) const;

  const Counterparts &counterparts;
  const RestoredNames &names;
  SchemaRestoration result;
};

} // namespace

// --- Insertions
// ---------------------------------------------------------------

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

/// Puts the runs of lost members behind the nearest one before them that is
/// still there, or at `first`.
void SchemaRestorer::placeMembers(const Document &from,
                                  ArrayRef<Member> members,
                                  const Document &into, const Block &block,
                                  uint32_t first) {
  StringRef target = into.file().text();
  uint32_t offset = first, closing = block.range.end - 1;
  for (size_t i = 0; i < members.size(); ++i) {
    if (members[i].now)
      offset = endOfLine(target, members[i].now->end);
    if (!members[i].lost)
      continue;
    size_t last = i;
    std::vector<Replacement> replacements = members[i].replacements;
    while (last + 1 < members.size() && members[last + 1].lost)
      append_range(replacements, members[++last].replacements);
    for (const Member &member : members.slice(i, last - i + 1))
      add(into.span({std::min(offset, closing), std::min(offset, closing)}),
          member.name);
    Lines lines = linesOf(from.file(), members[i].range, members[last].range);
    // The closing brace stands on the line of the last member.
    bool isOneLine = offset > closing;
    std::string text = textWith(from.file(), lines.range, replacements);
    if (!members[i].line.empty()) {
      text.clear();
      for (const Member &member : members.slice(i, last - i + 1))
        text += member.line;
      insertText(into, isOneLine ? closing : offset,
                 isOneLine ? "\n" + text : text);
    } else if (isOneLine) {
      insertText(into, closing, "\n" + text);
    } else {
      insert(from, lines, text, into, offset);
    }
    i = last;
  }
}

// --- Members
// ------------------------------------------------------------------

/// The field laid out under those that the model has.
std::string SchemaRestorer::aligned(const Field &field,
                                    ArrayRef<Replacement> replacements,
                                    const Model &now) const {
  const SourceFile &file = field.model->document->file();
  const FieldDeclaration &declaration = *field.declaration;
  uint32_t typeEnd = declaration.type->range.end;
  std::string name = textWith(file, declaration.name.range, replacements.vec());
  std::string type =
      textWith(file, declaration.type->range, replacements.vec());
  std::string rest =
      textWith(file, {typeEnd, declaration.range.end}, replacements.vec());
  size_t nameWidth = name.size() + 1, typeWidth = type.size() + 1;
  for (const FieldDeclaration &other : now.block->fields) {
    if (!other.type)
      continue;
    nameWidth = std::max<size_t>(nameWidth, other.type->range.begin -
                                                other.name.range.begin);
    if (!other.attributes.empty())
      typeWidth = std::max<size_t>(typeWidth, other.attributes[0].range.begin -
                                                  other.type->range.begin);
  }
  std::string line = "  " + name + std::string(nameWidth - name.size(), ' ');
  line += type;
  if (StringRef attributes = StringRef(rest).trim(); !attributes.empty())
    line += std::string(typeWidth - type.size(), ' ') + attributes.str();
  return line + "\n";
}

void SchemaRestorer::restoreFields(const Model &model, const Model &now) {
  std::vector<Member> members;
  bool sawRelation = false;
  for (const Field &field : model.fields) {
    // A database knows the order of columns only; relations go below them.
    if (counterparts.byDatabaseOnly && field.isRelation() && !sawRelation &&
        !now.fields.empty()) {
      sawRelation = true;
      members.emplace_back().now = now.fields.back().declaration->range;
    }
    Member &member = members.emplace_back();
    member.range = field.declaration->range;
    if (const Field *same = counterparts.of(field))
      member.now = same->declaration->range;
    member.lost = counterparts.isLost(field);
    if (!member.lost)
      continue;
    names.adjust(field, member.replacements);
    StringRef name = names.of(field);
    member.name = ("field `" + now.name + "." + name + "`").str();
    if (counterparts.byDatabaseOnly)
      member.line = aligned(field, member.replacements, now);
  }
  placeMembers(*model.document, members, *now.document, *now.block,
               now.block->body.begin);
}

void SchemaRestorer::restoreValues(const Enum &type, const Enum &now) {
  std::vector<Member> members;
  for (const EnumValue &value : type.values) {
    Member &member = members.emplace_back();
    member.range = value.declaration->range;
    for (const EnumValue &other : now.values)
      if (other.databaseName == value.databaseName ||
          (!counterparts.byDatabaseOnly && other.name == value.name))
        member.now = other.declaration->range;
    member.lost = !member.now;
    member.name = ("value `" + now.name + "." + value.name + "`").str();
  }
  placeMembers(*type.document, members, *now.document, *now.block,
               now.block->body.begin);
}

/// As far as it is written; `name` is the old word for it on `@@index`.
static StringRef nameInDatabase(const IndexAttribute &index) {
  return index.map.empty() && index.kind == IndexAttribute::Kind::Index
             ? index.name
             : index.map;
}

/// Whether an index of the current model does the work of an earlier one.
static bool serves(const IndexAttribute &now, const IndexAttribute &earlier,
                   const Counterparts &counterparts) {
  bool isSameKind = now.kind == earlier.kind ||
                    (earlier.kind == IndexAttribute::Kind::Unique &&
                     now.kind == IndexAttribute::Kind::Id);
  StringRef name = nameInDatabase(earlier);
  if (!name.empty() && nameInDatabase(now) == name)
    return true;
  return isSameKind && now.fields.size() == earlier.fields.size() &&
         all_of(zip_equal(now.fields, earlier.fields), [&](const auto &pair) {
           const auto &[ours, theirs] = pair;
           return ours.field && theirs.field &&
                  counterparts.of(*theirs.field) == ours.field;
         });
}

static const IndexAttribute *indexOf(const Model &model,
                                     const Attribute &attribute) {
  auto found = find_if(model.indexes, [&](const IndexAttribute &index) {
    return index.attribute == &attribute;
  });
  return found == model.indexes.end() ? nullptr : &*found;
}

/// MySQL makes an index for each foreign key by itself.
static bool isForRelation(const Model &now, const IndexAttribute &index,
                          const Counterparts &counterparts) {
  return any_of(now.fields, [&](const Field &field) {
    return field.relation && !field.relation->fields.empty() &&
           equal(field.relation->fields, index.fields,
                 [&](const Field *column, const IndexedField &part) {
                   return part.field && counterparts.of(*part.field) == column;
                 });
  });
}

Member SchemaRestorer::attributeMember(const Model &model, const Model &now,
                                       const Attribute &attribute) const {
  Member member;
  member.range = attribute.range;
  member.name =
      ("`@@" + attribute.name.text + "` of model `" + now.name + "`").str();
  const IndexAttribute *index = indexOf(model, attribute);
  for (const Attribute &other : now.block->attributes) {
    const IndexAttribute *same = indexOf(now, other);
    if (index ? same && serves(*same, *index, counterparts)
              : other.name.text == attribute.name.text)
      member.now = other.range;
  }
  if (member.now)
    return member;
  if (!index) {
    // What maps to another table now than before has lost its name.
    member.lost = attribute.name.text == "map" &&
                  now.tableName != model.tableName && now.name == model.name &&
                  !counterparts.byDatabaseOnly;
    return member;
  }
  bool isServed = any_of(now.indexes, [&](const IndexAttribute &other) {
    return serves(other, *index, counterparts);
  });
  bool isOfMysql = counterparts.byDatabaseOnly &&
                   index->kind == IndexAttribute::Kind::Index &&
                   isForRelation(now, *index, counterparts);
  bool isSecondKey =
      index->kind == IndexAttribute::Kind::Id && now.primaryKey();
  member.lost = !isServed && !isOfMysql && !isSecondKey;
  names.adjust(model, *index, member.replacements);
  return member;
}

void SchemaRestorer::restoreAttributes(const Model &model, const Model &now) {
  std::vector<Member> members;
  for (const Attribute &attribute : model.block->attributes) {
    members.push_back(attributeMember(model, now, attribute));
    Member &member = members.back();
    if (member.lost && counterparts.byDatabaseOnly)
      member.line =
          "  " +
          textWith(model.document->file(), member.range, member.replacements) +
          "\n";
  }
  StringRef text = now.document->file().text();
  uint32_t first = now.block->body.begin;
  if (!now.block->attributes.empty())
    first = counterparts.byDatabaseOnly
                ? endOfLine(text, now.block->attributes.back().range.end)
                : startOfLine(text, now.block->attributes.front().range.begin);
  else if (!now.block->fields.empty())
    first = endOfLine(text, now.block->fields.back().range.end);
  auto lost =
      find_if(members, [](const Member &member) { return member.lost; });
  if (lost != members.end() && !lost->line.empty() &&
      now.block->attributes.empty())
    lost->line.insert(0, "\n");
  placeMembers(*model.document, members, *now.document, *now.block, first);
}

/// `@map` of fields that are still there, but under another column's name.
void SchemaRestorer::restoreMaps(const Model &model) {
  if (counterparts.byDatabaseOnly)
    return;
  auto mapOf = [](const Field &field) -> const Attribute * {
    for (const Attribute &attribute : field.declaration->attributes)
      if (attribute.name.text == "map")
        return &attribute;
    return nullptr;
  };
  for (const Field &field : model.fields) {
    const Field *now = counterparts.of(field);
    const Attribute *map = mapOf(field);
    if (!now || !map || !field.isColumn() || mapOf(*now) ||
        now->columnName == field.columnName)
      continue;
    uint32_t end = now->declaration->range.end;
    StringRef text = model.document->file().text(map->range);
    result.edits.push_back(
        {now->model->document->span({end, end}), (" " + text).str()});
    add(now->nameSpan(),
        "`@map` of field `" + now->model->name + "." + now->name + "`");
  }
}

// --- Blocks
// -------------------------------------------------------------------

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
  std::vector<OldBlock> blocks;
  for (const Block &block : document->blocks()) {
    OldBlock entry{document.get(), &block};
    for (const Model &model : counterparts.earlier.models())
      if (model.block == &block) {
        entry.model = &model;
        if (const Model *now = counterparts.of(model))
          entry.now = now->block, entry.nowDocument = now->document;
      }
    for (const Enum &type : counterparts.earlier.enums())
      if (type.block == &block) {
        entry.type = &type;
        if (const Enum *now = counterparts.of(type))
          entry.now = now->block, entry.nowDocument = now->document;
      }
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
  bool hasTypes = counterparts.earlier.provider() != Provider::MySQL;
  if (hasTypes || !counterparts.byDatabaseOnly)
    return true;
  return any_of(counterparts.earlier.models(), [&](const Model &model) {
    return any_of(model.fields, [&](const Field &field) {
      return field.type.enumeration == &type && !counterparts.of(field);
    });
  });
}

void SchemaRestorer::restoreBlock(ArrayRef<OldBlock> blocks, size_t at) {
  const OldBlock &lost = blocks[at];
  std::vector<Replacement> replacements;
  if (lost.model) {
    names.adjust(*lost.model, replacements);
  } else {
    names.adjust(*lost.type, replacements);
  }
  const Document *file = fileNow(*lost.document);
  auto fits = [&](const OldBlock &block) {
    bool isAlike =
        !counterparts.byDatabaseOnly || block.block->kind == lost.block->kind;
    return block.now && isAlike;
  };
  const OldBlock *before = nullptr, *behind = nullptr;
  for (const OldBlock &block : blocks.take_front(at))
    if (fits(block) &&
        (!before || block.nowDocument == file || before->nowDocument != file))
      before = &block;
  for (const OldBlock &block : reverse(blocks.drop_front(at + 1)))
    if (fits(block))
      behind = &block;
  Lines lines =
      linesOf(lost.document->file(), lost.block->range, lost.block->range);
  std::string text = textWith(lost.document->file(), lines.range, replacements);
  if (text.empty() || text.back() != '\n')
    text += '\n';
  // A model that stood first has no gap above it.
  std::string gap(std::max(lines.blanksBefore, 1u), '\n');
  const Document *into = file;
  uint32_t offset = 0;
  if (before) {
    into = before->nowDocument;
    StringRef target = into->file().text();
    offset = endOfLine(target, before->now->range.end);
    if (auto kept = endOfKeptComment(lost.document->file(), lines, into->file(),
                                     offset)) {
      offset = *kept;
      text = textWith(lost.document->file(),
                      {lines.comment.end, lines.range.end}, replacements);
    } else {
      text = gap + text;
      if (offset < target.size() &&
          !target.slice(offset, endOfLine(target, offset)).trim().empty())
        text += '\n';
    }
  } else if (behind) {
    into = behind->nowDocument;
    offset = linesOf(into->file(), behind->now->range, behind->now->range)
                 .range.begin;
    text += '\n';
  } else {
    if (!into)
      into = counterparts.current.documents().back().get();
    offset = into->file().text().size();
    text = gap + text;
  }
  StringRef kind = keyword(lost.block->kind);
  StringRef name = lost.model ? names.of(*lost.model) : names.of(*lost.type);
  add(into->span({offset, offset}), kind + " `" + name + "`");
  insertText(*into, offset, std::move(text));
}

void SchemaRestorer::restoreBlocks(ArrayRef<OldBlock> blocks) {
  for (size_t at = 0; at < blocks.size(); ++at) {
    const OldBlock &block = blocks[at];
    if (block.now || (!block.model && !block.type))
      continue;
    if (block.type && !isUsed(*block.type))
      continue;
    restoreBlock(blocks, at);
  }
}

SchemaRestoration SchemaRestorer::run() {
  for (const Enum &type : counterparts.earlier.enums())
    if (const Enum *now = counterparts.of(type))
      restoreValues(type, *now);
  for (const Model &model : counterparts.earlier.models())
    if (const Model *now = counterparts.of(model)) {
      restoreMaps(model);
      restoreFields(model, *now);
      restoreAttributes(model, *now);
    }
  for (const DocumentPtr &document : counterparts.earlier.documents())
    restoreBlocks(blocksOf(document));
  return std::move(result);
}

SchemaRestoration restoreSchema(const Counterparts &counterparts,
                                const RestoredNames &names) {
  return SchemaRestorer(counterparts, names).run();
}

} // namespace holdfast
