#include "catalog/LowerSchema.h"
#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"
#include "schema/Resolver.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/StringSaver.h"

using namespace llvm;

namespace holdfast {

namespace {
struct Constraint {
  ConstraintKind kind;
  StringRef name;
  const Model *model;
  const Attribute *attribute; ///< that has the name or asks for it
  const Field *field;         ///< of a relation or default, else null

  Span span() const;
};

/// The constraints of a schema, and the names that Prisma makes up for them.
class Constraints {
public:
  Constraints(const Schema &schema, const Connector &connector);

  std::vector<Constraint> all;

private:
  void addIndex(const Model &model, const IndexAttribute &index);
  void addRelation(const Field &field);
  void addDefault(const Field &field);
  StringRef makeName(const Model &model, ArrayRef<StringRef> columns,
                     StringRef suffix);

  unsigned maxBytes;
  BumpPtrAllocator memory;
  StringSaver names{memory};
};
} // namespace

/// The argument that gives the name, else the attribute.
static Span nameSpan(const Document &document, const Attribute &attribute) {
  for (StringRef argumentName : {"map", "name"})
    for (const Argument &argument : attribute.arguments)
      if (argument.name.text == argumentName)
        return document.span(argument.range);
  return attributeSpan(document, attribute);
}

Span Constraint::span() const {
  if (kind == ConstraintKind::ForeignKey)
    return field->relation->map.empty() ? lineSpan(*field)
                                        : relationArgumentSpan(*field, "map");
  if (kind == ConstraintKind::Default && !attribute->find("map", false))
    return lineSpan(*field);
  return nameSpan(*model->document, *attribute);
}

StringRef Constraints::makeName(const Model &model, ArrayRef<StringRef> columns,
                                StringRef suffix) {
  SmallString<128> name = StringRef(model.tableName);
  for (StringRef column : columns)
    (name += "_") += column;
  endConstraintName(name, suffix, maxBytes);
  return names.save(name.str());
}

void Constraints::addIndex(const Model &model, const IndexAttribute &index) {
  bool key = index.kind == IndexAttribute::Kind::Id;
  StringRef name = index.map;
  if (name.empty() && index.kind == IndexAttribute::Kind::Index)
    name = index.name;
  if (name.empty() && key)
    name = makeName(model, {}, "_pkey");
  if (name.empty()) {
    SmallVector<StringRef, 4> columns;
    for (const IndexedField &part : index.fields)
      columns.push_back(part.field ? StringRef(part.field->columnName)
                                   : part.path);
    bool unique = index.kind == IndexAttribute::Kind::Unique;
    name = makeName(model, columns, unique ? "_key" : "_idx");
  }
  all.push_back({key ? ConstraintKind::PrimaryKey : ConstraintKind::Index, name,
                 &model, index.attribute, nullptr});
}

void Constraints::addRelation(const Field &field) {
  const RelationAttribute &relation = *field.relation;
  StringRef name = relation.map;
  if (name.empty()) {
    SmallVector<StringRef, 4> columns;
    for (const Field *column : relation.fields)
      columns.push_back(column->columnName);
    name = makeName(*field.model, columns, "_fkey");
  }
  all.push_back({ConstraintKind::ForeignKey, name, field.model,
                 relation.attribute, &field});
}

/// Defaults are constraints with a name, given or made up, on SQL Server.
void Constraints::addDefault(const Field &field) {
  const Expression *map = field.defaultAttribute->find("map", false);
  StringRef name =
      map ? names.save(stringValue(map))
          : makeName(*field.model, StringRef(field.columnName), "_df");
  all.push_back({ConstraintKind::Default, name, field.model,
                 field.defaultAttribute, &field});
}

Constraints::Constraints(const Schema &schema, const Connector &connector)
    : maxBytes(connector.maxIdentifierBytes) {
  for (const Model &model : schema.models()) {
    if (!model.isTable())
      continue;
    for (const IndexAttribute &index : model.indexes)
      addIndex(model, index);
    for (const Field &field : model.fields) {
      if (field.isRelation() && !field.isList() &&
          !referencingFields(field).empty())
        addRelation(field);
      if (connector.keys.namedDefaults && field.defaultValue &&
          !field.isRelation())
        addDefault(field);
    }
  }
}

static void report(const Constraint &constraint, const Constraint &other,
                   Reporter &reporter) {
  reporter
      .report(duplicateConstraintName.rule, constraint.span(),
              "duplicate constraint or index name `" + constraint.name +
                  "`; rename one with `map`")
      .note(other.span(), "the same name");
}

/// Reports the constraints whose name another one of the scope has.
static void checkScope(const NameScope &scope, ArrayRef<Constraint> all,
                       Reporter &reporter) {
  using Key = std::tuple<StringRef, const Model *, StringRef>;
  DenseMap<Key, const Constraint *> firsts;
  firsts.reserve(all.size());
  /// The first of a name once there are two.
  SmallPtrSet<const Constraint *, 8> reported;
  for (const Constraint &constraint : all) {
    if (!(scope.kinds & only(constraint.kind)))
      continue;
    const Model *table = scope.perTable ? constraint.model : nullptr;
    StringRef schemaName = table ? "" : StringRef(constraint.model->schemaName);
    auto [known, isNew] = firsts.try_emplace(
        Key{schemaName, table, constraint.name}, &constraint);
    if (isNew)
      continue;
    const Constraint &first = *known->second;
    if (reported.insert(&first).second && !(scope.silent & only(first.kind)))
      report(first, constraint, reporter);
    if (!(scope.silent & only(constraint.kind)))
      report(constraint, first, reporter);
  }
}

static void check(const RuleContext &context, Reporter &reporter) {
  const Connector *connector = context.connector();
  if (!connector)
    return;
  Constraints constraints(context.schema, *connector);
  for (const NameScope &scope : connector->nameScopes)
    checkScope(scope, constraints.all, reporter);
}

const RuleDefinition duplicateConstraintName = {
    .rule =
        {.id = "duplicate-constraint-name",
         .category = Category::Invalid,
         .severity = Severity::Error,
         .purpose =
             "A key, index or constraint that has the name of another one."},
    .stage = Stage::Indexes,
    .wholeSchema = check};

} // namespace holdfast
