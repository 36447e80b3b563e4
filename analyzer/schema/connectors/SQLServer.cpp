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
    {"Decimal", only(Scalar::Decimal), 0, 2, "decimal"},
    {"Money", only(Scalar::Float), 0, 0, "money"},
    {"SmallMoney", only(Scalar::Float), 0, 0, "smallmoney"},
    {"Real", only(Scalar::Float), 0, 0, "real"},
    {"Float", only(Scalar::Float), 0, 1, "float"},
    {"Date", only(Scalar::DateTime), 0, 0, "date"},
    {"Time", only(Scalar::DateTime), 0, 0, "time"},
    {"DateTime", only(Scalar::DateTime), 0, 0, "datetime"},
    {"DateTime2", only(Scalar::DateTime), 0, 0, "datetime2"},
    {"DateTimeOffset", only(Scalar::DateTime), 0, 0, "datetimeoffset"},
    {"SmallDateTime", only(Scalar::DateTime), 0, 0, "smalldatetime"},
    {"Char", only(Scalar::String), 0, 1, "char", "1"},
    {"NChar", only(Scalar::String), 0, 1, "nchar", "1"},
    {"VarChar", only(Scalar::String), 0, 1, "varchar", "1"},
    {"NVarChar", only(Scalar::String), 0, 1, "nvarchar", "1"},
    {"Text", only(Scalar::String), 0, 0, "text"},
    {"NText", only(Scalar::String), 0, 0, "ntext"},
    {"Xml", only(Scalar::String), 0, 0, "xml"},
    {"UniqueIdentifier", only(Scalar::String), 0, 0, "uniqueidentifier"},
    {"Binary", only(Scalar::Bytes), 0, 1, "binary", "1"},
    {"VarBinary", only(Scalar::Bytes), 0, 1, "varbinary", "1"},
    {"Image", only(Scalar::Bytes), 0, 0, "image"},
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
    .namedPrimaryKeys = true,
    .namedForeignKeys = true,
    .enums = false,
    .scalarLists = false,
    .joinTablePrimaryKey = false,
    .nameScopes = nameScopes,
    .foreignKeyActions = except(ReferentialAction::Restrict),
    .emulatedActions = except(ReferentialAction::SetDefault),
    .refusesCascadeCycles = true,
    .orderedReferences = true,
    .embeddedManyToMany = false,
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
             .conditions = true},
};

} // namespace holdfast
