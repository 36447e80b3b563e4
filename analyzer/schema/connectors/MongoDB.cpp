// MongoDB: collections without columns. Its native types matter to validation
// only; there is no catalog to compare with.
#include "schema/Connector.h"

namespace holdfast {

static constexpr NativeType nativeTypes[] = {
    {"String", only(Scalar::String), 0, 0, "string"},
    {"ObjectId", either(Scalar::String, Scalar::Bytes), 0, 0, "objectId"},
    {"Double", only(Scalar::Float), 0, 0, "double"},
    {"BinData", only(Scalar::Bytes), 0, 0, "binData"},
    {"Bool", only(Scalar::Boolean), 0, 0, "bool"},
    {"Date", only(Scalar::DateTime), 0, 0, "date"},
    {"Timestamp", only(Scalar::DateTime), 0, 0, "timestamp"},
    {"Int", only(Scalar::Int), 0, 0, "int"},
    {"Long", either(Scalar::Int, Scalar::BigInt), 0, 0, "long"},
    {"Json", only(Scalar::Json), 0, 0, "object"},
};

static constexpr NameScope nameScopes[] = {
    {constraints(ConstraintKind::Index), true},
};

const Connector mongodbConnector = {
    .provider = Provider::MongoDB,
    .displayName = "MongoDB",
    .maxIdentifierBytes = 127,
    .namedPrimaryKeys = false,
    .namedForeignKeys = false,
    .joinTablePrimaryKey = false,
    .nameScopes = nameScopes,
    .foreignKeyActions = 0,
    .emulatedActions = except(ReferentialAction::SetDefault),
    .refusesCascadeCycles = false,
    .orderedReferences = false,
    .embeddedManyToMany = true,
    .storesDocuments = true,
    .nativeTypes = nativeTypes,
    .defaultTypes = {{"String", "", ""},
                     {"Bool", "", ""},
                     {"Int", "", ""},
                     {"Long", "", ""},
                     {"Double", "", ""},
                     {"", "", ""},
                     {"Timestamp", "", ""},
                     {"Json", "", ""},
                     {"BinData", "", ""}},
    .keys = {.fulltext = FulltextIndexes::OnePerModel,
             .sortedFulltext = true,
             .refusesEqualIndexes = true},
    .types = {.enums = true,
              .scalarLists = true,
              .jsonLists = true,
              .compositeTypes = true,
              .lacking = only(Scalar::Decimal),
              .autoincrement = Autoincrement::Nowhere,
              .autoFunction = true,
              .knowsUnsupported = false},
};

} // namespace holdfast
