// PostgreSQL. Native types as Prisma 7.10 lists them; catalog names as
// format_type() of PostgreSQL 15 prints them.
#include "schema/Connector.h"

namespace holdfast {

static constexpr NativeType nativeTypes[] = {
    {"Text", only(Scalar::String), 0, 0, "text"},
    {"VarChar", only(Scalar::String), 0, 1, "character varying"},
    {"Char", only(Scalar::String), 0, 1, "character", "1"},
    NativeType{"Bit", only(Scalar::String), 0, 1, "bit", "1"}.limited({1}),
    NativeType{"VarBit", only(Scalar::String), 0, 1, "bit varying"}.limited(
        {1}),
    {"Uuid", only(Scalar::String), 0, 0, "uuid"},
    NativeType{"Xml", only(Scalar::String), 0, 0, "xml"}.inKeys(
        KeyUse::AsIdOnly),
    {"Inet", only(Scalar::String), 0, 0, "inet"},
    {"Citext", only(Scalar::String), 0, 0, "citext"},
    {"Boolean", only(Scalar::Boolean), 0, 0, "boolean"},
    {"SmallInt", only(Scalar::Int), 0, 0, "smallint"},
    {"Integer", only(Scalar::Int), 0, 0, "integer"},
    {"Oid", only(Scalar::Int), 0, 0, "oid"},
    {"BigInt", only(Scalar::BigInt), 0, 0, "bigint"},
    {"Real", only(Scalar::Float), 0, 0, "real"},
    {"DoublePrecision", only(Scalar::Float), 0, 0, "double precision"},
    NativeType{"Decimal", only(Scalar::Decimal), 0, 2, "numeric"}.limited(
        {1, 1000}),
    {"Money", only(Scalar::Decimal), 0, 0, "money"},
    NativeType{"Timestamp", only(Scalar::DateTime), 0, 1,
               "timestamp without time zone"}
        .limited({0, 6}),
    NativeType{"Timestamptz", only(Scalar::DateTime), 0, 1,
               "timestamp with time zone"}
        .limited({0, 6}),
    NativeType{"Time", only(Scalar::DateTime), 0, 1, "time without time zone"}
        .limited({0, 6}),
    NativeType{"Timetz", only(Scalar::DateTime), 0, 1, "time with time zone"}
        .limited({0, 6}),
    {"Date", only(Scalar::DateTime), 0, 0, "date"},
    {"Json", only(Scalar::Json), 0, 0, "json"},
    {"JsonB", only(Scalar::Json), 0, 0, "jsonb"},
    {"ByteA", only(Scalar::Bytes), 0, 0, "bytea"},
};

static constexpr NameScope nameScopes[] = {
    {constraints(ConstraintKind::PrimaryKey, ConstraintKind::Index), false},
    {constraints(ConstraintKind::PrimaryKey, ConstraintKind::Index,
                 ConstraintKind::ForeignKey),
     true, only(ConstraintKind::Index)},
};

const Connector postgresqlConnector = {
    .provider = Provider::PostgreSQL,
    .displayName = "PostgreSQL",
    .maxIdentifierBytes = 63,
    .longNames = LongNames::Cut,
    .namedPrimaryKeys = true,
    .namedForeignKeys = true,
    .joinTablePrimaryKey = true,
    .nameScopes = nameScopes,
    .foreignKeyActions = everyAction,
    .emulatedActions = everyAction & ~(only(ReferentialAction::SetDefault) |
                                       only(ReferentialAction::NoAction)),
    .refusesCascadeCycles = false,
    .orderedReferences = false,
    .embeddedManyToMany = false,
    .extensions = true,
    .setsNotNull = true,
    .foldsNames = true,
    .enumValues = EnumValues::InTypes,
    .numbersBySequence = true,
    .writesUsualPrecision = true,
    .generatedAreDefaults = true,
    .acceptsSetNullOnRequired = true,
    .nativeTypes = nativeTypes,
    .defaultTypes = {{"Text", "", ""},
                     {"Boolean", "", ""},
                     {"Integer", "", ""},
                     {"BigInt", "", ""},
                     {"DoublePrecision", "", ""},
                     {"Decimal", "65,30", ""},
                     {"Timestamp", "3", ""},
                     {"JsonB", "", ""},
                     {"ByteA", "", ""}},
    .keys = {.namedPrimaryKeys = true,
             .compoundPrimaryKeys = true,
             .conditions = true,
             .indexTypes =
                 indexTypes(IndexType::BTree, IndexType::Hash, IndexType::Gist,
                            IndexType::Gin, IndexType::SpGist, IndexType::Brin),
             .operatorClasses = true,
             .singleColumnTypes = only(IndexType::SpGist),
             .choosyTypes = indexTypes(IndexType::Gist, IndexType::Gin,
                                       IndexType::SpGist, IndexType::Brin),
             .indexableColumns = postgresqlIndexableColumns},
    .types = {.enums = true,
              .scalarLists = true,
              .jsonLists = true,
              .autoincrement = Autoincrement::Anywhere},
};

} // namespace holdfast
