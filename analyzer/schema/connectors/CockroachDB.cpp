// CockroachDB. Native types as Prisma 7.10 lists them; catalog names as SHOW
// COLUMNS prints them, in lower case.
#include "schema/Connector.h"

namespace holdfast {

static constexpr NativeType nativeTypes[] = {
    {"String", only(Scalar::String), 0, 1, "string"},
    NativeType{"Char", only(Scalar::String), 0, 1, "char"}.notPrinting("1"),
    {"CatalogSingleChar", only(Scalar::String), 0, 0, "\"char\""},
    NativeType{"Bit", only(Scalar::String), 0, 1, "bit"}
        .limited({1})
        .notPrinting("1"),
    NativeType{"VarBit", only(Scalar::String), 0, 1, "varbit"}.limited({1}),
    {"Uuid", only(Scalar::String), 0, 0, "uuid"},
    {"Inet", only(Scalar::String), 0, 0, "inet"},
    {"Bool", only(Scalar::Boolean), 0, 0, "bool"},
    {"Int2", only(Scalar::Int), 0, 0, "int2"},
    {"Int4", only(Scalar::Int), 0, 0, "int4"},
    {"Oid", only(Scalar::Int), 0, 0, "oid"},
    {"Int8", only(Scalar::BigInt), 0, 0, "int8"},
    {"Float4", only(Scalar::Float), 0, 0, "float4"},
    {"Float8", only(Scalar::Float), 0, 0, "float8"},
    NativeType{"Decimal", only(Scalar::Decimal), 0, 2, "decimal"}.limited(
        {1, 1000}),
    NativeType{"Timestamp", only(Scalar::DateTime), 0, 1, "timestamp"}.limited(
        {0, 6}),
    NativeType{"Timestamptz", only(Scalar::DateTime), 0, 1, "timestamptz"}
        .limited({0, 6}),
    NativeType{"Time", only(Scalar::DateTime), 0, 1, "time"}.limited({0, 6}),
    NativeType{"Timetz", only(Scalar::DateTime), 0, 1, "timetz"}.limited(
        {0, 6}),
    {"Date", only(Scalar::DateTime), 0, 0, "date"},
    {"JsonB", only(Scalar::Json), 0, 0, "jsonb"},
    {"Bytes", only(Scalar::Bytes), 0, 0, "bytes"},
};

static constexpr NameScope nameScopes[] = {
    {constraints(ConstraintKind::PrimaryKey, ConstraintKind::Index,
                 ConstraintKind::ForeignKey),
     true, only(ConstraintKind::Index)},
};

const Connector cockroachdbConnector = {
    .provider = Provider::CockroachDB,
    .displayName = "CockroachDB",
    .maxIdentifierBytes = 63,
    .namedPrimaryKeys = true,
    .namedForeignKeys = true,
    .joinTablePrimaryKey = false,
    .nameScopes = nameScopes,
    .foreignKeyActions = everyAction,
    .emulatedActions = except(ReferentialAction::SetDefault),
    .refusesCascadeCycles = false,
    .orderedReferences = false,
    .embeddedManyToMany = false,
    .setsNotNull = true,
    .foldsNames = true,
    .enumValues = EnumValues::InTypes,
    .numbersBySequence = true,
    .numbersByRowId = true,
    .nativeTypes = nativeTypes,
    .defaultTypes = {{"String", "", ""},
                     {"Bool", "", ""},
                     {"Int4", "", ""},
                     {"Int8", "", ""},
                     {"Float8", "", ""},
                     {"Decimal", "65,30", ""},
                     {"Timestamp", "3", ""},
                     {"JsonB", "", ""},
                     {"Bytes", "", ""}},
    .keys = {.namedPrimaryKeys = true,
             .compoundPrimaryKeys = true,
             .conditions = true,
             .indexTypes = indexTypes(IndexType::BTree, IndexType::Gin),
             .choosyTypes = only(IndexType::Gin),
             .indexableColumns = cockroachdbIndexableColumns},
    .types = {.enums = true,
              .scalarLists = true,
              .autoincrement = Autoincrement::BigIntFields,
              .sequences = true},
};

} // namespace holdfast
