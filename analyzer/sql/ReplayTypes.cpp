#include "sql/ReplayState.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Enums, domains, and the names of other types.
namespace holdfast::sql {

/// Its definition reads like that of a column.
Domain ReplayState::makeDomain(const CreateType &create, StringRef schema) {
  Column column = makeColumn(create.domain);
  Domain domain;
  domain.schema = schema.str();
  domain.name = create.name.name.text.str();
  domain.type = std::move(column.type);
  domain.nullable = column.nullable;
  domain.defaultValue = std::move(column.defaultValue);
  domain.origin = origin(statementRange);
  for (const Constraint &constraint : create.domain.constraints)
    if (constraint.kind == Constraint::Kind::Check)
      addCheck(domain, constraint);
  return domain;
}

/// `name_check`, `name_check1`, …
void ReplayState::addCheck(Domain &domain, const Constraint &constraint) {
  CheckConstraint check{constraint.name.text.str(),
                        text(constraint.expression).str(),
                        origin(constraint.range)};
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

void ReplayState::run(const CreateType &create) {
  std::string schema = creationSchema(create.name);
  // Tables and views are types as well.
  const Relation *relation = database.find(schema, create.name.name.text);
  bool taken = relation && (relation->kind == Relation::Kind::Table ||
                            relation->kind == Relation::Kind::View);
  bool added;
  if (create.isEnum) {
    EnumType type;
    type.schema = schema;
    type.name = create.name.name.text.str();
    for (StringRef value : create.values)
      type.values.push_back(value.str());
    type.origin = origin(statementRange);
    added = !taken && database.addEnum(std::move(type));
  } else if (create.isDomain) {
    added = !taken && database.addDomain(makeDomain(create, schema));
  } else {
    added = !taken && database.addType(schema, create.name.name.text);
  }
  if (!added && !create.ifNotExists)
    refuse("The type `" + spelling(create.name) + "` exists already.");
}

void ReplayState::run(const AlterEnum &alter) {
  std::string schema;
  EnumType *type = findType(alter.name, schema)
                       ? database.findEnum(schema, alter.name.name.text)
                       : nullptr;
  if (!type)
    return refuse("The enum type `" + spelling(alter.name) +
                  "` does not exist, so it cannot be altered.");
  std::vector<std::string> &values = type->values;
  auto found = llvm::find(values, alter.value);
  bool exists = found != values.end();
  if (alter.rename || alter.dropValue) {
    if (!exists)
      return refuse("`" + type->name + "` has no value `" + alter.value + "`.");
    if (alter.dropValue)
      values.erase(found);
    else
      *found = alter.newValue.str();
    return;
  }
  if (exists) {
    if (!alter.ifNotExists)
      refuse("`" + type->name + "` has the value `" + alter.value +
             "` already.");
    return;
  }
  auto neighbour = alter.neighbour.empty()
                       ? values.end()
                       : llvm::find(values, alter.neighbour);
  if (!alter.neighbour.empty() && neighbour == values.end())
    return refuse("`" + type->name + "` has no value `" + alter.neighbour +
                  "`.");
  if (neighbour != values.end() && !alter.before)
    ++neighbour;
  values.insert(neighbour, alter.value.str());
}

void ReplayState::run(const AlterDomain &alter) {
  using Kind = AlterAction::Kind;
  std::string schema;
  Domain *domain = findType(alter.name, schema)
                       ? database.findDomain(schema, alter.name.name.text)
                       : nullptr;
  if (!domain)
    return refuse("The domain `" + spelling(alter.name) +
                  "` does not exist, so it cannot be altered.");
  const AlterAction &action = alter.action;
  const Constraint &constraint = action.constraint;
  switch (action.kind) {
  case Kind::SetNotNull:
  case Kind::DropNotNull:
    domain->nullable = action.kind == Kind::DropNotNull;
    return;
  case Kind::SetDefault:
    domain->defaultValue = makeDefault(constraint.expression, domain->type);
    return;
  case Kind::DropDefault:
    domain->defaultValue.reset();
    return;
  case Kind::AddConstraint:
    if (constraint.kind == Constraint::Kind::Check)
      addCheck(*domain, constraint);
    else
      domain->nullable &= constraint.kind != Constraint::Kind::NotNull;
    return;
  default:
    return alterCheck(*domain, action);
  }
}

/// Renames or drops it.
void ReplayState::alterCheck(Domain &domain, const AlterAction &action) {
  auto found = find_if(domain.checks, [&](const CheckConstraint &check) {
    return check.name == action.name.text;
  });
  if (found == domain.checks.end()) {
    if (!action.ifExists)
      refuse("The domain `" + domain.name + "` has no constraint `" +
             action.name.text + "`.");
  } else if (action.newName) {
    found->name = action.newName.text.str();
  } else {
    domain.checks.erase(found);
  }
}

} // namespace holdfast::sql
