// In `@relation(…)`.
#include "ide/completion/Items.h"

#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace holdfast {

/// Whether one of the relation's own columns is required; unknown ones count.
static bool isRequired(const CompletionPlace &place) {
  const Frame &outer = place.at.frames.front();
  for (const Token &token : outer.valueOf("fields"))
    if (token.isWord())
      if (const MemberText *column =
              place.at.block->find(place.at.textOf(token)))
        if (!column->optional)
          return true;
  return false;
}

static void addActions(const CompletionPlace &place, Items &items) {
  const Connector *connector = place.connector();
  ActionSet allowed = everyAction;
  if (connector)
    allowed = effectiveRelationMode(place.schema()) == RelationMode::Prisma
                  ? connector->emulatedActions
                  : connector->foreignKeyActions;
  if (connector && connector->refusesSetDefault)
    allowed &= except(ReferentialAction::SetDefault);
  if (isRequired(place))
    allowed &= except(ReferentialAction::SetNull);
  for (ReferentialAction action :
       {ReferentialAction::Cascade, ReferentialAction::Restrict,
        ReferentialAction::NoAction, ReferentialAction::SetNull,
        ReferentialAction::SetDefault}) {
    if (!(allowed & only(action)))
      continue;
    StringRef name = prismaSpelling(action);
    items.push_back(makeItem(CompletionKind::Constant, name,
                             documentationOf(WordKind::Action, name)));
    items.back().detail = sqlSpelling(action).str();
  }
}

static bool documents(const CompletionPlace &place) {
  return place.connector() && place.connector()->storesDocuments;
}

/// Names inside of `fields: [ ]`: the block's own columns, likely ones first.
static void addOwnFields(const CompletionPlace &place, Items &items) {
  const MemberText *relation = place.at.member ? &*place.at.member : nullptr;
  Items others;
  for (const MemberText &member : place.at.block->members) {
    FieldFacts facts = factsOf(place.schema(), member);
    if (facts.model || member.type.empty() ||
        hasWordInList(place.at, *place.at.frame(), member.name))
      continue;
    bool list = relation && relation->list && documents(place);
    if (facts.list != list)
      continue;
    CompletionItem item = makeItem(CompletionKind::Field, member.name);
    item.detail = (member.type + (member.optional ? "?" : "")).str();
    bool likely = relation && member.name != relation->name &&
                  member.name.starts_with_insensitive(relation->name);
    (likely ? items : others).push_back(std::move(item));
  }
  append_range(items, std::move(others));
}

/// Names inside of `references: [ ]`: the other model's columns, keys first.
static void addReferencedFields(const CompletionPlace &place, Items &items) {
  FieldFacts facts = factsOf(place.schema(), *place.at.member);
  if (!facts.isRelation())
    return;
  auto isKey = [&](const Field &field) {
    return any_of(facts.model->indexes, [&](const IndexAttribute &index) {
      return (index.kind == IndexAttribute::Kind::Id ||
              index.kind == IndexAttribute::Kind::Unique) &&
             any_of(index.fields, [&](const IndexedField &part) {
               return part.field == &field;
             });
    });
  };
  Items others;
  for (const Field &field : facts.model->fields) {
    if (field.isRelation() || field.isList() ||
        field.type.kind == FieldType::Kind::CompositeType ||
        hasWordInList(place.at, *place.at.frame(), field.name))
      continue;
    CompletionItem item = makeItem(CompletionKind::Field, field.name);
    if (field.declaration->type)
      item.detail = field.model->document->file()
                        .text(field.declaration->type->range)
                        .str();
    (isKey(field) ? items : others).push_back(std::move(item));
  }
  append_range(items, std::move(others));
}

/// Names of relations between the two models, first of all those that one side
/// lacks.
static void addRelationNames(const CompletionPlace &place, Items &items) {
  StringSet<> added;
  FieldFacts facts = factsOf(place.schema(), *place.at.member);
  StringRef block = place.at.block->name;
  for (bool lone : {true, false}) {
    for (const Model &model : place.schema().models()) {
      for (const Field &field : model.fields) {
        bool between = field.isRelation() && facts.model &&
                       ((model.name == facts.model->name &&
                         field.type.model->name == block) ||
                        (model.name == block &&
                         field.type.model->name == facts.model->name));
        if (!between || !field.relation || field.relation->name.empty() ||
            (model.name == block && field.name == facts.name) ||
            (field.opposite == nullptr) != lone ||
            !added.insert(field.relation->name).second)
          continue;
        items.push_back(
            makeText(place.at, CompletionKind::Constant, field.relation->name));
        items.back().detail = ("`" + model.name + "." + field.name + "`").str();
      }
    }
  }
}

static void addNames(const CompletionPlace &place, Items &items) {
  const Frame &frame = *place.at.frame();
  bool forward = !place.at.member->list;
  bool both = forward || documents(place);
  if (both)
    addArgument(frame, "relation", "fields", "[$]", items);
  if (both)
    addArgument(frame, "relation", "references", "[$]", items);
  if (forward) {
    addArgument(frame, "relation", "onDelete", "$", items);
    addArgument(frame, "relation", "onUpdate", "$", items);
  }
  if (frame.positional().empty())
    addArgument(frame, "relation", "name", "\"$\"", items);
  if (forward && (!place.connector() || place.connector()->namedForeignKeys))
    addArgument(frame, "relation", "map", "\"$\"", items);
}

void completeRelation(const CompletionPlace &place, Items &items) {
  const std::vector<Frame> &frames = place.at.frames;
  if (!place.at.member || place.at.isBlockAttribute)
    return;
  const Entry &entry = frames[0].here();
  if (frames.size() == 2 && frames[1].bracket == '[' && !place.at.inString) {
    if (entry.name == "references")
      addReferencedFields(place, items);
    else if (entry.name == "fields")
      addOwnFields(place, items);
    return;
  }
  if (frames.size() > 1)
    return;
  if (place.at.inString) {
    if (entry.name == "map")
      addConstraintNames(place, items);
    else if (!entry.isNamed() || entry.name == "name")
      addRelationNames(place, items);
    return;
  }
  if (!entry.isNamed()) {
    addNames(place, items);
    if (frames[0].positional().empty() && !frames[0].names("name"))
      addRelationNames(place, items);
  } else if (entry.name == "onDelete" || entry.name == "onUpdate") {
    addActions(place, items);
  } else if (entry.name == "fields" || entry.name == "references") {
    addList(items);
  } else if (entry.name == "name") {
    addRelationNames(place, items);
  } else if (entry.name == "map") {
    addConstraintNames(place, items);
  }
}

} // namespace holdfast
