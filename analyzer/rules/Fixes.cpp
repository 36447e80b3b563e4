#include "rules/Fixes.h"

#include "restore/WayBack.h"
#include "review/Comparison.h"
#include "source/Newlines.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

Span schemaAnchor(const Schema &schema) {
  if (const Datasource *datasource = schema.datasource())
    return datasource->nameSpan();
  for (const DocumentPtr &document : schema.documents())
    for (const Block &block : document->blocks())
      return document->span(block.name.range);
  return schema.documents().empty() ? Span()
                                    : schema.documents()[0]->span({0, 0});
}

static Edit insertAt(const SourceFile &file, uint32_t offset, StringRef text) {
  return {file.span({offset, offset}), text.str()};
}

/// The file that new blocks go to: the one with the last model, else the first.
static const Document *documentForBlocks(const Schema &schema) {
  if (!schema.models().empty())
    return schema.models().back().document;
  return schema.documents().empty() ? nullptr : schema.documents()[0].get();
}

/// Appends blocks at the end of the file, one blank line apart.
static Edit appendBlocks(const Document &document,
                         ArrayRef<std::string> blocks) {
  StringRef text = document.file().text();
  std::string added;
  StringRef trimmed = text.rtrim();
  if (!trimmed.empty())
    added = "\n\n";
  added += join(blocks, "\n\n") + "\n";
  uint32_t begin = trimmed.size(), end = text.size();
  return {document.span({begin, end}), std::move(added)};
}

/// A field's line, aligned with a neighbour that stands above it.
static std::string fieldLine(const RenderedField &field,
                             const FieldDeclaration *neighbour) {
  size_t nameWidth = field.name.size() + 1, typeWidth = field.type.size() + 1;
  if (neighbour && neighbour->type) {
    size_t column = neighbour->type->range.begin - neighbour->name.range.begin;
    nameWidth = std::max(nameWidth, column);
    if (!neighbour->attributes.empty())
      typeWidth =
          std::max<size_t>(typeWidth, neighbour->attributes[0].range.begin -
                                          neighbour->type->range.begin);
  }
  std::string line = "  " + field.name +
                     std::string(nameWidth - field.name.size(), ' ') +
                     field.type;
  if (!field.attributes.empty())
    line += std::string(typeWidth - field.type.size(), ' ') + field.attributes;
  return line + "\n";
}

/// Inserts a field's line below `after`, or at the top of the block.
static Edit insertField(const Model &model, const FieldDeclaration *after,
                        const RenderedField &field) {
  const SourceFile &file = model.document->file();
  uint32_t offset = after ? endOfLine(file.text(), after->range.end)
                          : model.block->body.begin;
  return insertAt(file, offset, fieldLine(field, after));
}

static const FieldDeclaration *lastField(const Model &model) {
  return model.block->fields.empty() ? nullptr : &model.block->fields.back();
}

void noteMade(DiagnosticBuilder &finding, const Origin &origin,
              StringRef what) {
  if (!origin.span)
    return;
  bool isSchema = origin.span.file->path().ends_with(".prisma");
  finding.note(origin.span, Twine(what) + (what.empty() ? "" : " ") +
                                (isSchema ? "declared here" : "created here"));
}

/// What `find` gives of the first earlier schema that has it.
static std::optional<Fix>
asWritten(const RuleContext &context, const Twine &title, Safety safety,
          function_ref<std::vector<Edit>(const WayBack &)> find) {
  for (const std::unique_ptr<const WayBack> &way : context.waysBack) {
    std::vector<Edit> edits = find(*way);
    if (edits.empty())
      continue;
    Fix fix{("Restore " + title + " as in " + way->label).str(), safety, {}};
    fix.edits.assign(std::make_move_iterator(edits.begin()),
                     std::make_move_iterator(edits.end()));
    return fix;
  }
  return std::nullopt;
}

std::optional<Fix> keepIndexFix(const RuleContext &context,
                                const Catalog &existing, const Table &table,
                                ArrayRef<const Index *> indexes) {
  PrismaRenderer renderer(context.schema, existing);
  const Model *model = renderer.modelOf(table.schema, table.name);
  if (!model)
    return std::nullopt;
  // A unique one is a way to find rows in the generated client.
  bool changesClient =
      any_of(indexes, [](const Index *index) { return index->unique; });
  Safety safety = changesClient ? Safety::Unsafe : Safety::Safe;
  std::string what = indexes.size() == 1
                         ? "index `" + indexes[0]->name + "`"
                         : std::to_string(indexes.size()) + " indexes";
  if (auto fix = asWritten(context, what, safety, [&](const WayBack &way) {
        return way.indexes(table, indexes);
      }))
    return fix;
  std::vector<std::string> attributes;
  for (const Index *index : indexes) {
    attributes.push_back(renderer.indexAttribute(*model, table, *index));
    if (attributes.back().empty())
      return std::nullopt;
  }
  std::string added = attributes.size() == 1
                          ? "`" + attributes[0] + "`"
                          : std::to_string(attributes.size()) + " attributes";
  std::string title = "Keep " + what + ": add " + added + " to model `" +
                      model->name.str() + "`";
  return addBlockAttributeFix(*model, title, safety, join(attributes, "\n  "));
}

/// `` and 2 opposite relation fields``, or nothing.
static std::string withFields(size_t count) {
  if (count == 0)
    return "";
  return count == 1
             ? " and its opposite relation field"
             : " and " + std::to_string(count) + " opposite relation fields";
}

Fix addModelFix(const RuleContext &context, const Comparison &comparison,
                const Table &table) {
  if (auto fix = asWritten(
          context, "the model of table `" + table.name + "`", Safety::Unsafe,
          [&](const WayBack &way) { return way.table(table); }))
    return std::move(*fix);
  PrismaRenderer renderer(context.schema, *comparison.existing);
  RenderedModel rendered = renderer.model(table);
  Fix fix{"Add model `" + rendered.name + "`" +
              withFields(rendered.opposites.size()),
          Safety::Unsafe,
          {}};
  for (const OppositeField &opposite : rendered.opposites)
    fix.edits.push_back(insertField(*opposite.model, lastField(*opposite.model),
                                    opposite.field));
  std::vector<std::string> blocks = std::move(rendered.enums);
  blocks.insert(blocks.begin(), std::move(rendered.text));
  if (const Document *document = documentForBlocks(context.schema))
    fix.edits.push_back(appendBlocks(*document, blocks));
  return fix;
}

/// The field whose column is the nearest one before `column` in the table. A
/// field of the column's name, which maps another one, comes first as well:
/// only after it Prisma lets a field map its name.
static const FieldDeclaration *
fieldBefore(const Model &model, const Table &table, const Column &column) {
  const FieldDeclaration *before = nullptr;
  for (const Column &other : table.columns) {
    if (&other == &column)
      break;
    for (const Field &field : model.fields)
      if (field.isColumn() && field.columnName == other.name)
        before = field.declaration;
  }
  const Field *namesake = model.findField(column.name);
  if (namesake && (!before || before < namesake->declaration))
    before = namesake->declaration;
  return before;
}

Fix addFieldFix(const RuleContext &context, const Comparison &comparison,
                const Model &model, const Table &table, const Column &column) {
  if (auto fix = asWritten(
          context, "the field of column `" + column.name + "`", Safety::Unsafe,
          [&](const WayBack &way) { return way.column(table, column); }))
    return std::move(*fix);
  PrismaRenderer renderer(context.schema, *comparison.existing);
  StringSet<> taken;
  for (const Field &field : model.fields)
    taken.insert(field.name);
  RenderedField field = renderer.field(table, column, taken);
  Fix fix{"Add field `" + field.name + "` to model `" + model.name.str() + "`",
          Safety::Unsafe,
          {}};
  fix.edits.push_back(
      insertField(model, fieldBefore(model, table, column), field));
  std::optional<std::string> block = renderer.newEnumBlock(column.type);
  if (block)
    fix.edits.push_back(
        appendBlocks(*documentForBlocks(context.schema), *block));
  return fix;
}

/// ``Add the relation: `author` to `Post`, `posts` to `User` ``
static std::string titleOf(ArrayRef<OppositeField> sides) {
  std::string title = "Add the relation: ";
  for (const OppositeField &side : sides)
    title += (&side == sides.begin() ? "`" : ", `") + side.field.name +
             "` to `" + side.model->name.str() + "`";
  return title;
}

/// Both sides of a relation, which may be of one model.
static Fix addSides(ArrayRef<OppositeField> sides) {
  Fix fix{titleOf(sides), Safety::Unsafe, {}};
  for (const OppositeField &side : sides) {
    Edit edit = insertField(*side.model, lastField(*side.model), side.field);
    if (!fix.edits.empty() && fix.edits.front().span == edit.span)
      fix.edits.front().text += edit.text;
    else
      fix.edits.push_back(std::move(edit));
  }
  return fix;
}

Fix addRelationFix(const RuleContext &context, const Comparison &comparison,
                   const Table &table, const ForeignKey &key) {
  if (auto fix = asWritten(context,
                           "the relation of `" + table.name + "` to `" +
                               key.referencedTable + "`",
                           Safety::Unsafe, [&](const WayBack &way) {
                             return way.relation(table, key);
                           }))
    return std::move(*fix);
  PrismaRenderer renderer(context.schema, *comparison.existing);
  return addSides(renderer.relation(table, key));
}

Fix addJoinRelationFix(const RuleContext &context, const Comparison &comparison,
                       const Table &table) {
  if (auto fix =
          asWritten(context, "the relation of join table `" + table.name + "`",
                    Safety::Unsafe,
                    [&](const WayBack &way) { return way.joinTable(table); }))
    return std::move(*fix);
  PrismaRenderer renderer(context.schema, *comparison.existing);
  return addSides(renderer.joinRelation(table));
}

Fix addEnumFix(const RuleContext &context, const Comparison &comparison,
               const EnumType &type) {
  if (auto fix =
          asWritten(context, "enum `" + type.name + "`", Safety::Unsafe,
                    [&](const WayBack &way) { return way.enumType(type); }))
    return std::move(*fix);
  PrismaRenderer renderer(context.schema, *comparison.existing);
  Fix fix{"Add enum `" + type.name + "`", Safety::Unsafe, {}};
  if (const Document *document = documentForBlocks(context.schema))
    fix.edits.push_back(appendBlocks(*document, renderer.enumBlock(type)));
  return fix;
}

Fix addBlockFix(const Schema &schema, StringRef title,
                const std::string &block) {
  Fix fix{title.str(), Safety::Unsafe, {}};
  if (const Document *document = documentForBlocks(schema))
    fix.edits.push_back(appendBlocks(*document, block));
  return fix;
}

/// After the last field or value of a block; nothing when it has none.
static std::optional<uint32_t> lastMemberEnd(const Block &block) {
  if (!block.fields.empty())
    return block.fields.back().range.end;
  if (!block.values.empty())
    return block.values.back().range.end;
  return std::nullopt;
}

Fix addBlockAttributeFix(const Model &model, StringRef title, Safety safety,
                         StringRef attribute) {
  return addBlockAttributeFix(*model.document, *model.block, title, safety,
                              attribute);
}

Fix addBlockAttributeFix(const Document &document, const Block &block,
                         StringRef title, Safety safety, StringRef attribute) {
  const SourceFile &file = document.file();
  uint32_t offset = block.body.end;
  std::string line = ("  " + attribute + "\n").str();
  if (!block.attributes.empty())
    offset = endOfLine(file.text(), block.attributes.back().range.end);
  else if (std::optional<uint32_t> last = lastMemberEnd(block)) {
    offset = endOfLine(file.text(), *last);
    line = "\n" + line;
  }
  return {title.str(), safety, {insertAt(file, offset, line)}};
}

Fix addFieldLinesFix(const Model &model, StringRef title,
                     ArrayRef<RenderedField> fields) {
  Fix fix{title.str(), Safety::Unsafe, {}};
  for (const RenderedField &field : fields) {
    Edit edit = insertField(model, lastField(model), field);
    if (fix.edits.empty())
      fix.edits.push_back(std::move(edit));
    else
      fix.edits.front().text += edit.text;
  }
  return fix;
}

Fix addFieldAttributeFix(const Field &field, StringRef title, Safety safety,
                         StringRef attribute) {
  uint32_t end = field.declaration->range.end;
  return {
      title.str(),
      safety,
      {insertAt(field.model->document->file(), end, (" " + attribute).str())}};
}

Fix replaceFix(StringRef title, Safety safety, Span span, StringRef text) {
  return {title.str(), safety, {{span, text.str()}}};
}

/// Whether two neighbouring letters changed places.
static bool isSwap(StringRef one, StringRef other) {
  if (one.size() != other.size())
    return false;
  size_t at = 0;
  while (at < one.size() && one[at] == other[at])
    ++at;
  return at + 1 < one.size() && one[at] == other[at + 1] &&
         one[at + 1] == other[at] && one.substr(at + 2) == other.substr(at + 2);
}

/// How far a misspelling is from a name; above `limit` not exactly.
static unsigned distanceOf(StringRef wanted, StringRef candidate,
                           unsigned limit) {
  if (candidate.equals_insensitive(wanted))
    return 0;
  return isSwap(wanted, candidate)
             ? 1
             : wanted.edit_distance(candidate, true, limit);
}

StringRef nearestName(StringRef wanted, ArrayRef<StringRef> candidates) {
  unsigned best = std::max<unsigned>(1, wanted.size() / 3) + 1;
  StringRef nearest;
  for (StringRef candidate : candidates) {
    // A name that begins with a digit is a mistake of its own.
    if (candidate.empty() || isDigit(candidate[0]))
      continue;
    unsigned distance = distanceOf(wanted, candidate, best);
    if (distance < best) {
      best = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

} // namespace holdfast
