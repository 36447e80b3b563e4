// Microsoft SQL Server. Native types as Prisma 7.10 lists them; catalog names
// as sys.types has them.
#include "schema/Connector.h"

namespace holdfast {

static constexpr NativeType nativeTypes[] = {
    {"TinyInt", only(Scalar::Int), 0, 0, "tinyint"},
    {"SmallInt", only(Scalar::Int), 0, 0, "smallint"},
    {"Int", only(Scalar::Int), 0, 0, "int"},
    {"Bit", either(Scalar::Boolean, Scalar::Int), 0, 0, "bit"},
    {"BigInt", only(Scalar::BigInt), 0, 0, "bigint"},
    NativeType{"Decimal", only(Scalar::Decimal), 0, 2, "decimal"}.limited(
        {1, 38}, {0, 38}),
    {"Money", only(Scalar::Float), 0, 0, "money"},
    {"SmallMoney", only(Scalar::Float), 0, 0, "smallmoney"},
    {"Real", only(Scalar::Float), 0, 0, "real"},
    NativeType{"Float", only(Scalar::Float), 0, 1, "float"}.limited({1, 53}),
    {"Date", only(Scalar::DateTime), 0, 0, "date"},
    {"Time", only(Scalar::DateTime), 0, 0, "time"},
    {"DateTime", only(Scalar::DateTime), 0, 0, "datetime"},
    {"DateTime2", only(Scalar::DateTime), 0, 0, "datetime2"},
    {"DateTimeOffset", only(Scalar::DateTime), 0, 0, "datetimeoffset"},
    {"SmallDateTime", only(Scalar::DateTime), 0, 0, "smalldatetime"},
    NativeType{"Char", only(Scalar::String), 0, 1, "char", "1"}.limited(
        {1, 8000}),
    NativeType{"NChar", only(Scalar::String), 0, 1, "nchar", "1"}.limited(
        {1, 4000}),
    NativeType{"VarChar", only(Scalar::String), 0, 1, "varchar", "1"}
        .limited({0, 8000})
        .orMax(),
    NativeType{"NVarChar", only(Scalar::String), 0, 1, "nvarchar", "1"}
        .limited({0, 4000})
        .orMax(),
    NativeType{"Text", only(Scalar::String), 0, 0, "text"}.inKeys(
        KeyUse::Never),
    NativeType{"NText", only(Scalar::String), 0, 0, "ntext"}.inKeys(
        KeyUse::Never),
    NativeType{"Xml", only(Scalar::String), 0, 0, "xml"}.inKeys(KeyUse::Never),
    {"UniqueIdentifier", only(Scalar::String), 0, 0, "uniqueidentifier"},
    NativeType{"Binary", only(Scalar::Bytes), 0, 1, "binary", "1"}.limited(
        {1, 8000}),
    NativeType{"VarBinary", only(Scalar::Bytes), 0, 1, "varbinary", "1"}
        .limited({0, 8000})
        .orMax(),
    NativeType{"Image", only(Scalar::Bytes), 0, 0, "image"}.inKeys(
        KeyUse::Never),
};

static constexpr NameScope nameScopes[] = {
    {constraints(ConstraintKind::PrimaryKey, ConstraintKind::ForeignKey,
                 ConstraintKind::Default),
     false},
    {constraints(ConstraintKind::PrimaryKey, ConstraintKind::Index), true},
};

const Connector sqlserverConnector = {
    .provider = Provider::SQLServer,
    .displayName = "SQL Server",
    .maxIdentifierBytes = 128,
    .longNames = LongNames::Refused,
    .namedPrimaryKeys = true,
    .namedForeignKeys = true,
    .joinTablePrimaryKey = false,
    .nameScopes = nameScopes,
    .foreignKeyActions = except(ReferentialAction::Restrict),
    .emulatedActions = except(ReferentialAction::SetDefault),
    .refusesCascadeCycles = true,
    .orderedReferences = true,
    .embeddedManyToMany = false,
    .openQuote = '[',
    .closeQuote = ']',
    .renamesByProcedure = true,
    .addColumnWords = "ADD",
    .columnsDefaultToNotNull = true,
    .nativeTypes = nativeTypes,
    .defaultTypes = {{"NVarChar", "1000", ""},
                     {"Bit", "", ""},
                     {"Int", "", ""},
                     {"BigInt", "", ""},
                     {"Float", "53", ""},
                     {"Decimal", "32,16", ""},
                     {"DateTime2", "", ""},
                     {"", "", ""},
                     {"VarBinary", "max", ""}},
    .keys = {.namedPrimaryKeys = true,
             .compoundPrimaryKeys = true,
             .sortedPrimaryKeys = true,
             .clustered = true,
             .conditions = true,
             .namedDefaults = true},
    .types = {.lacking = only(Scalar::Json),
              .bytesInId = false,
              .autoincrement = Autoincrement::Anywhere},
};

} // namespace holdfast
