#include "sql/Effects.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Enums, domains, and the names of other types.
namespace holdfast::sql {

static void alterCheck(ReplayContext &context, Domain &domain,
                       const AlterAction &action);

/// Its definition reads like that of a column.
static Domain makeDomain(ReplayContext &context, const CreateType &create,
                         StringRef schema) {
  Column column = makeColumn(context, create.domain);
  Domain domain;
  domain.schema = schema.str();
  domain.name = create.name.name.text.str();
  domain.type = std::move(column.type);
  domain.nullable = column.nullable;
  domain.defaultValue = std::move(column.defaultValue);
  domain.origin = context.origin(context.statementRange);
  for (const Constraint &constraint : create.domain.constraints)
    if (constraint.kind == Constraint::Kind::Check)
      addCheck(context, domain, constraint);
  return domain;
}

/// `name_check`, `name_check1`, …
void addCheck(ReplayContext &context, Domain &domain,
              const Constraint &constraint) {
  CheckConstraint check{constraint.name.text.str(),
                        context.text(constraint.expression).str(),
                        context.origin(constraint.range)};
  for (unsigned number = 0; check.name.empty(); ++number) {
    std::string name = domain.name + "_check";
    if (number > 0)
      name += std::to_string(number);
    if (none_of(domain.checks, [&](const CheckConstraint &other) {
          return other.name == name;
        }))
      check.name = name;
  }
  domain.checks.push_back(std::move(check));
}

void apply(ReplayContext &context, const CreateType &create) {
  std::string schema = context.creationSchema(create.name);
  // Tables and views are types as well.
  const Relation *relation =
      context.database.find(schema, create.name.name.text);
  bool taken = relation && (relation->kind == Relation::Kind::Table ||
                            relation->kind == Relation::Kind::View);
  bool added;
  if (create.isEnum) {
    EnumType type;
    type.schema = schema;
    type.name = create.name.name.text.str();
    for (StringRef value : create.values)
      type.values.push_back(value.str());
    type.origin = context.origin(context.statementRange);
    added = !taken && context.database.addEnum(std::move(type));
  } else if (create.isDomain) {
    added = !taken &&
            context.database.addDomain(makeDomain(context, create, schema));
  } else {
    added = !taken && context.database.addType(schema, create.name.name.text);
  }
  if (!added && !create.ifNotExists)
    context.refuse("The type `" + spelling(create.name) + "` already exists.");
}

void apply(ReplayContext &context, const AlterEnum &alter) {
  std::string schema;
  EnumType *type = context.findType(alter.name, schema)
                       ? context.database.findEnum(schema, alter.name.name.text)
                       : nullptr;
  if (!type)
    return context.refuse("The enum type `" + spelling(alter.name) +
                          "` does not exist, so it cannot be altered.");
  std::vector<std::string> &values = type->values;
  auto found = llvm::find(values, alter.value);
  bool exists = found != values.end();
  if (alter.rename || alter.dropValue) {
    if (!exists)
      return context.refuse("`" + type->name + "` has no value `" +
                            alter.value + "`.");
    if (alter.dropValue)
      values.erase(found);
    else
      *found = alter.newValue.str();
    return;
  }
  if (exists) {
    if (!alter.ifNotExists)
      context.refuse("`" + type->name + "` already has the value `" +
                     alter.value + "`.");
    return;
  }
  auto neighbour = alter.neighbour.empty()
                       ? values.end()
                       : llvm::find(values, alter.neighbour);
  if (!alter.neighbour.empty() && neighbour == values.end())
    return context.refuse("`" + type->name + "` has no value `" +
                          alter.neighbour + "`.");
  if (neighbour != values.end() && !alter.before)
    ++neighbour;
  values.insert(neighbour, alter.value.str());
}

void apply(ReplayContext &context, const AlterDomain &alter) {
  using Kind = AlterAction::Kind;
  std::string schema;
  Domain *domain =
      context.findType(alter.name, schema)
          ? context.database.findDomain(schema, alter.name.name.text)
          : nullptr;
  if (!domain)
    return context.refuse("The domain `" + spelling(alter.name) +
                          "` does not exist, so it cannot be altered.");
  const AlterAction &action = alter.action;
  const Constraint &constraint = action.constraint;
  switch (action.kind) {
  case Kind::SetNotNull:
  case Kind::DropNotNull:
    domain->nullable = action.kind == Kind::DropNotNull;
    return;
  case Kind::SetDefault:
    domain->defaultValue =
        makeDefault(context, constraint.expression, domain->type);
    return;
  case Kind::DropDefault:
    domain->defaultValue.reset();
    return;
  case Kind::AddConstraint:
    if (constraint.kind == Constraint::Kind::Check)
      addCheck(context, *domain, constraint);
    else
      domain->nullable &= constraint.kind != Constraint::Kind::NotNull;
    return;
  default:
    return alterCheck(context, *domain, action);
  }
}

/// Renames or drops it.
static void alterCheck(ReplayContext &context, Domain &domain,
                       const AlterAction &action) {
  auto found = find_if(domain.checks, [&](const CheckConstraint &check) {
    return check.name == action.name.text;
  });
  if (found == domain.checks.end()) {
    if (!action.ifExists)
      context.refuse("The domain `" + domain.name + "` has no constraint `" +
                     action.name.text + "`.");
  } else if (action.newName) {
    found->name = action.newName.text.str();
  } else {
    domain.checks.erase(found);
  }
}

} // namespace holdfast::sql
