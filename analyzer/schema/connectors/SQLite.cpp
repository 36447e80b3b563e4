// SQLite, which has no native types in Prisma; columns are declared with the
// words that Prisma Migrate 7.10 writes.
#include "schema/Connector.h"

namespace holdfast {

static constexpr NameScope nameScopes[] = {
    {constraints(ConstraintKind::Index), false},
};

const Connector sqliteConnector = {
    .provider = Provider::SQLite,
    .displayName = "SQLite",
    .maxIdentifierBytes = 10000,
    .namedPrimaryKeys = false,
    .namedForeignKeys = false,
    .joinTablePrimaryKey = false,
    .nameScopes = nameScopes,
    .foreignKeyActions = everyAction,
    .emulatedActions = everyAction & ~(only(ReferentialAction::SetDefault) |
                                       only(ReferentialAction::NoAction)),
    .refusesCascadeCycles = false,
    .orderedReferences = false,
    .embeddedManyToMany = false,
    .intIdIsRowId = true,
    .capitalizesTypes = true,
    .readsTextDefaults = true,
    .tellsGenerated = false,
    .nativeTypes = {},
    .defaultTypes = {{"", "", "TEXT"},
                     {"", "", "BOOLEAN"},
                     {"", "", "INTEGER"},
                     {"", "", "BIGINT"},
                     {"", "", "REAL"},
                     {"", "", "DECIMAL"},
                     {"", "", "DATETIME"},
                     {"", "", "JSONB"},
                     {"", "", "BLOB"}},
    .keys = {.compoundPrimaryKeys = true, .conditions = true},
    .types = {.enums = true},
};

} // namespace holdfast
