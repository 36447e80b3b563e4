#include "catalog/LowerSchema.h"
#include "rules/invalid/RelationFixes.h"
#include "rules/invalid/Spans.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"
#include "schema/Resolver.h"

#include "llvm/ADT/STLExtras.h"

#include <map>

using namespace llvm;

namespace holdfast {

extern const RuleDefinition duplicateConstraintName;

namespace {
struct Constraint {
  ConstraintKind kind;
  std::string name;
  const Model *model;
  Span span;
};
} // namespace

static std::vector<std::string> columnNames(ArrayRef<const Field *> fields) {
  std::vector<std::string> names;
  for (const Field *field : fields)
    names.push_back(field->columnName);
  return names;
}

/// The argument that gives the name, else the attribute.
static Span nameSpan(const Document &document, const Attribute &attribute) {
  for (StringRef argumentName : {"map", "name"})
    for (const Argument &argument : attribute.arguments)
      if (argument.name.text == argumentName)
        return document.span(argument.range);
  return attributeSpan(document, attribute);
}

static Constraint ofIndex(const Model &model, const IndexAttribute &index,
                          unsigned maxBytes) {
  bool key = index.kind == IndexAttribute::Kind::Id;
  std::vector<std::string> columns;
  for (const IndexedField &part : index.fields)
    columns.push_back(part.field ? part.field->columnName : part.path.str());
  std::string name = index.map;
  if (name.empty() && index.kind == IndexAttribute::Kind::Index)
    name = index.name;
  if (name.empty())
    name = key ? constraintName(model.tableName, {}, "_pkey", maxBytes)
               : constraintName(model.tableName, columns,
                                index.kind == IndexAttribute::Kind::Unique
                                    ? "_key"
                                    : "_idx",
                                maxBytes);
  return {key ? ConstraintKind::PrimaryKey : ConstraintKind::Index, name,
          &model, nameSpan(*model.document, *index.attribute)};
}

static Constraint ofRelation(const Field &field, unsigned maxBytes) {
  const RelationAttribute &relation = *field.relation;
  bool named = !relation.map.empty();
  return {ConstraintKind::ForeignKey,
          named
              ? relation.map
              : constraintName(field.model->tableName,
                               columnNames(relation.fields), "_fkey", maxBytes),
          field.model,
          named ? relationArgumentSpan(field, "map") : lineSpan(field)};
}

/// Defaults are constraints with a name, given or made up, on SQL Server.
static void addDefaults(const Model &model, unsigned maxBytes,
                        std::vector<Constraint> &out) {
  for (const Field &field : model.fields) {
    if (!field.defaultValue || field.isRelation())
      continue;
    const Attribute &attribute = *field.defaultAttribute;
    const Expression *map = attribute.find("map", false);
    out.push_back(
        {ConstraintKind::Default,
         map ? stringValue(map)
             : constraintName(model.tableName, {field.columnName}, "_df",
                              maxBytes),
         &model, map ? nameSpan(*model.document, attribute) : lineSpan(field)});
  }
}

static std::vector<Constraint> constraintsOf(const Schema &schema,
                                             const Connector &connector) {
  unsigned maxBytes = connector.maxIdentifierBytes;
  std::vector<Constraint> out;
  for (const Model &model : schema.models()) {
    if (!model.isTable())
      continue;
    for (const IndexAttribute &index : model.indexes)
      out.push_back(ofIndex(model, index, maxBytes));
    for (const Field &field : model.fields)
      if (field.isRelation() && !field.isList() &&
          !referencingFields(field).empty())
        out.push_back(ofRelation(field, maxBytes));
    if (connector.keys.namedDefaults)
      addDefaults(model, maxBytes, out);
  }
  return out;
}

/// Reports the constraints whose name another one of the scope has.
static void checkScope(const NameScope &scope, ArrayRef<Constraint> all,
                       Reporter &reporter) {
  std::map<std::tuple<StringRef, const Model *, StringRef>,
           SmallVector<size_t, 1>>
      groups;
  for (auto [position, constraint] : enumerate(all))
    if (scope.kinds & only(constraint.kind))
      groups[{scope.perTable ? "" : StringRef(constraint.model->schemaName),
              scope.perTable ? constraint.model : nullptr, constraint.name}]
          .push_back(position);
  for (const auto &[name, members] : groups) {
    if (members.size() < 2)
      continue;
    for (size_t member : members) {
      if (scope.silent & only(all[member].kind))
        continue;
      const Constraint &other =
          all[member == members[0] ? members[1] : members[0]];
      reporter
          .report(duplicateConstraintName.rule, all[member].span,
                  "the database cannot have two constraints or indexes called "
                  "`" +
                      all[member].name +
                      "`, so Prisma refuses the schema: name one of them with "
                      "`map`")
          .note(other.span, "this has the name, too");
    }
  }
}

static void check(const RuleContext &context, Reporter &reporter) {
  const Connector *connector = context.connector();
  if (!connector)
    return;
  std::vector<Constraint> all = constraintsOf(context.schema, *connector);
  for (const NameScope &scope : connector->nameScopes)
    checkScope(scope, all, reporter);
}

const RuleDefinition duplicateConstraintName = {
    {"duplicate-constraint-name", Category::Invalid, Severity::Error,
     "Finds keys, indexes and constraints that share a name."},
    Stage::Indexes,
    check};

} // namespace holdfast
