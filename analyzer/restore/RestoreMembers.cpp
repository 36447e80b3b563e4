#include "restore/SchemaRestorer.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

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

// --- Members -----------------------------------------------------------------

/// The field laid out under those that the model has.
std::string SchemaRestorer::aligned(const Field &field,
                                    ArrayRef<Replacement> replacements,
                                    const Model &now) const {
  const SourceFile &file = field.model->document->file();
  const FieldDeclaration &declaration = *field.declaration;
  uint32_t typeEnd = declaration.type->range.end;
  std::vector<Replacement> before, behind;
  for (const Replacement &part : replacements)
    (part.range.begin < typeEnd ? before : behind).push_back(part);
  std::string name = textWith(file, declaration.name.range, before);
  std::string type = textWith(file, declaration.type->range, before);
  std::string rest =
      textWith(file, {typeEnd, declaration.range.end}, std::move(behind));
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
    member.lost = counterparts.isLost(field) && isWanted(&field);
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
      // A value of that name which maps another one is in its place.
      if (other.databaseName == value.databaseName || other.name == value.name)
        member.now = other.declaration->range;
    member.lost = !member.now && isWanted(value.declaration);
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
  bool isSecondKey =
      index->kind == IndexAttribute::Kind::Id && now.primaryKey();
  member.lost = !isServed && !isSecondKey;
  names.adjust(model, *index, member.replacements);
  return member;
}

void SchemaRestorer::restoreAttributes(const Model &model, const Model &now) {
  std::vector<Member> members;
  for (const Attribute &attribute : model.block->attributes) {
    members.push_back(attributeMember(model, now, attribute));
    Member &member = members.back();
    member.lost = member.lost && isWanted(&attribute);
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

// --- Attributes of fields that are still there -------------------------------

/// Whether the field was called otherwise in the database than it is now, by
/// this attribute.
static bool isLostMap(const Field &field, const Field &now) {
  bool hasMap = any_of(now.declaration->attributes, [](const Attribute &other) {
    return other.name.text == "map";
  });
  return !hasMap && field.isColumn() && now.columnName != field.columnName;
}

/// Whether the model has nothing in the place of a key that the attribute of an
/// earlier field made.
static bool isLostKey(const IndexAttribute &key, const Model &now,
                      const Counterparts &counterparts) {
  if (key.kind == IndexAttribute::Kind::Id && now.primaryKey())
    return false;
  return none_of(now.indexes, [&](const IndexAttribute &other) {
    return serves(other, key, counterparts);
  });
}

bool SchemaRestorer::isLost(const Field &field, const Attribute &attribute,
                            const Field &now) const {
  if (attribute.name.text == "map")
    return !counterparts.byDatabaseOnly && isLostMap(field, now);
  const IndexAttribute *key = indexOf(*field.model, attribute);
  return key && isLostKey(*key, *now.model, counterparts);
}

void SchemaRestorer::restoreFieldAttributes(const Model &model) {
  for (const Field &field : model.fields) {
    const Field *now = counterparts.of(field);
    if (!now)
      continue;
    uint32_t end = now->declaration->range.end;
    for (const Attribute &attribute : field.declaration->attributes) {
      if (!isWanted(&attribute) || !isLost(field, attribute, *now))
        continue;
      StringRef text = model.document->file().text(attribute.range);
      result.edits.push_back(
          {now->model->document->span({end, end}), (" " + text).str()});
      add(now->nameSpan(), "`@" + attribute.name.text + "` of field `" +
                               now->model->name + "." + now->name + "`");
    }
  }
}

} // namespace holdfast
