#include "diff/PushCheck.h"

#include "diff/DefaultValue.h"
#include "diff/MigrateFacts.h"
#include "diff/casts/CastOutcome.h"
#include "schema/Connector.h"

#include "llvm/Support/ErrorHandling.h"

using namespace llvm;

namespace holdfast {

using Kind = Change::Kind;

StringRef spelling(Risk risk) {
  switch (risk) {
  case Risk::None:
    return "";
  case Risk::DataLoss:
    return "data-loss";
  case Risk::MayFail:
    return "may-fail";
  }
  llvm_unreachable("covered switch");
}

namespace {

/// What is known of the rows that a change meets.
class Rows {
public:
  Rows(const Change &change, const RowCounts *counts)
      : change(change), counts(counts) {}

  bool none() const {
    std::optional<RowCount> count = known();
    return count && count->isEmpty();
  }
  /// No value but NULL in the column.
  bool noValues() const {
    return none() ||
           (counts &&
            counts->holdsOnlyNulls(*change.fromTable, change.fromColumn->name));
  }

private:
  std::optional<RowCount> known() const {
    if (!counts || !change.fromTable)
      return std::nullopt;
    return counts->of(*change.fromTable);
  }

  const Change &change;
  const RowCounts *counts;
};

} // namespace

static PushEffect unless(bool harmless, PushEffect effect) {
  return harmless ? PushEffect::Silent : effect;
}

static bool isRequired(const Column &column) {
  return !column.nullable && !column.type.arrayDimensions;
}

bool isNumberedUnseen(const Column &column, Provider provider) {
  return column.defaultValue &&
         column.defaultValue->kind == ColumnDefault::Kind::Sequence &&
         !connectorOf(provider).numbersBySequence;
}

static bool hasDefault(const Column &column, Provider provider) {
  return (column.defaultValue && !isNumberedUnseen(column, provider)) ||
         column.unspecifiedDefault;
}

static PushCheck checkAdded(const Column &column, Provider provider,
                            const Rows &rows) {
  if (!isRequired(column) || hasDefault(column, provider))
    return {};
  return {unless(rows.none(), PushEffect::Refuses), Risk::MayFail, false};
}

static PushCheck checkRecreated(const Column &to, Provider provider,
                                const Rows &rows) {
  PushEffect effect = isRequired(to) && !hasDefault(to, provider)
                          ? PushEffect::Refuses
                          : PushEffect::Warns;
  // Rows without a value still stand in the way of a required column.
  bool harmless = effect == PushEffect::Refuses ? rows.none() : rows.noValues();
  return {unless(harmless, effect), Risk::DataLoss, true};
}

static PushCheck checkAltered(const Change &change, Provider provider,
                              const Rows &rows) {
  const Column &from = *change.fromColumn, &to = *change.toColumn;
  bool becomesRequired = change.difference.arity && from.nullable &&
                         isRequired(to) && !from.type.arrayDimensions;
  const MigrateFacts &facts = migrateFactsOf(provider);
  if (facts.fillsNulls && hasDefault(to, provider))
    becomesRequired = false;
  if (becomesRequired)
    return {unless(rows.none(), PushEffect::Refuses), Risk::MayFail, false};
  if (facts.warnsOfEnumValues && !removedValues(change).empty() &&
      !to.type.values.empty())
    return {PushEffect::Warns, Risk::MayFail, true};
  if (change.difference.cast == Cast::Risky ||
      change.difference.cast == Cast::None)
    return {unless(rows.noValues(), PushEffect::Warns), Risk::DataLoss, false};
  if (change.difference.cast == Cast::Safe) {
    CastOutcome outcome = outcomeOfCast(from.type, to.type, provider);
    if (!outcome.loss.empty())
      return {std::nullopt, Risk::DataLoss, true};
    if (!outcome.failure.empty())
      return {std::nullopt, Risk::MayFail, true};
  }
  bool wasList = from.type.arrayDimensions, isList = to.type.arrayDimensions;
  if (wasList == isList)
    return {};
  // A list becomes text such as `{a,b}`; a value is never cast to a list.
  return {std::nullopt, isList ? Risk::MayFail : Risk::DataLoss, false};
}

/// Prisma warns of nothing on MongoDB, where only indexes can be refused.
static PushCheck checkDocuments(const Change &change) {
  bool mayFail = change.kind == Kind::CreateIndex && change.toIndex->unique &&
                 change.fromTable;
  return {std::nullopt, mayFail ? Risk::MayFail : Risk::None, false};
}

PushCheck checkPush(const Change &change, Provider provider,
                    const RowCounts *counts) {
  if (connectorOf(provider).storesDocuments)
    return checkDocuments(change);
  Rows rows(change, counts);
  switch (change.kind) {
  case Kind::DropTable:
    return {unless(rows.none(), PushEffect::Warns), Risk::DataLoss, true};
  case Kind::DropColumn:
    return {unless(rows.noValues(), PushEffect::Warns), Risk::DataLoss, true};
  case Kind::RecreateColumn:
    return checkRecreated(*change.toColumn, provider, rows);
  case Kind::AddColumn:
    return checkAdded(*change.toColumn, provider, rows);
  case Kind::AlterColumn:
    return checkAltered(change, provider, rows);
  case Kind::DropPrimaryKey:
  case Kind::ChangePrimaryKey:
    if (!migrateFactsOf(provider).warnsOfPrimaryKeys)
      return {std::nullopt, Risk::MayFail, false};
    return {unless(rows.none(), PushEffect::Warns), Risk::MayFail, false};
  case Kind::CreateIndex:
    if (!change.toIndex->unique || !change.fromTable || change.again)
      return {};
    return {PushEffect::Warns, Risk::MayFail, false};
  case Kind::AlterEnum:
    if (removedValues(change).empty())
      return {};
    return {PushEffect::Warns, Risk::MayFail, true};
  case Kind::AddPrimaryKey:
  case Kind::AddForeignKey:
    if (!change.fromTable || change.again)
      return {};
    return {std::nullopt, Risk::MayFail, false};
  default:
    return {};
  }
}

} // namespace holdfast
