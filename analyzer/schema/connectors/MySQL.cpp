// MySQL and MariaDB. Native types as Prisma 7.10 lists them; catalog names as
// COLUMN_TYPE of MySQL 8 prints them.
#include "schema/Connector.h"

namespace holdfast {

static constexpr NativeType nativeTypes[] = {
    {"Int", only(Scalar::Int), 0, 0, "int"},
    {"UnsignedInt", only(Scalar::Int), 0, 0, "int", "", true},
    {"SmallInt", only(Scalar::Int), 0, 0, "smallint"},
    {"UnsignedSmallInt", only(Scalar::Int), 0, 0, "smallint", "", true},
    {"MediumInt", only(Scalar::Int), 0, 0, "mediumint"},
    {"UnsignedMediumInt", only(Scalar::Int), 0, 0, "mediumint", "", true},
    {"TinyInt", either(Scalar::Boolean, Scalar::Int), 0, 0, "tinyint"},
    {"UnsignedTinyInt", either(Scalar::Boolean, Scalar::Int), 0, 0, "tinyint",
     "", true},
    {"Year", only(Scalar::Int), 0, 0, "year"},
    {"BigInt", only(Scalar::BigInt), 0, 0, "bigint"},
    {"UnsignedBigInt", only(Scalar::BigInt), 0, 0, "bigint", "", true},
    {"Float", only(Scalar::Float), 0, 0, "float"},
    {"Double", only(Scalar::Float), 0, 0, "double"},
    NativeType{"Decimal", only(Scalar::Decimal), 0, 2, "decimal"}.limited(
        {0, 65}, {0, 30}),
    NativeType{"Bit", either(Scalar::Boolean, Scalar::Bytes), 1, 0, "bit"}
        .limited({1, 64})
        .withOneBitBoolean(),
    NativeType{"Char", only(Scalar::String), 1, 0, "char"}.limited({0, 255}),
    NativeType{"VarChar", only(Scalar::String), 1, 0, "varchar"}.limited(
        {0, 65535}),
    NativeType{"TinyText", only(Scalar::String), 0, 0, "tinytext"}.inKeys(
        KeyUse::WithLength),
    NativeType{"Text", only(Scalar::String), 0, 0, "text"}.inKeys(
        KeyUse::WithLength),
    NativeType{"MediumText", only(Scalar::String), 0, 0, "mediumtext"}.inKeys(
        KeyUse::WithLength),
    NativeType{"LongText", only(Scalar::String), 0, 0, "longtext"}.inKeys(
        KeyUse::WithLength),
    {"Binary", only(Scalar::Bytes), 1, 0, "binary"},
    {"VarBinary", only(Scalar::Bytes), 1, 0, "varbinary"},
    NativeType{"TinyBlob", only(Scalar::Bytes), 0, 0, "tinyblob"}.inKeys(
        KeyUse::WithLength),
    NativeType{"Blob", only(Scalar::Bytes), 0, 0, "blob"}.inKeys(
        KeyUse::WithLength),
    NativeType{"MediumBlob", only(Scalar::Bytes), 0, 0, "mediumblob"}.inKeys(
        KeyUse::WithLength),
    NativeType{"LongBlob", only(Scalar::Bytes), 0, 0, "longblob"}.inKeys(
        KeyUse::WithLength),
    {"Date", only(Scalar::DateTime), 0, 0, "date"},
    NativeType{"Time", only(Scalar::DateTime), 0, 1, "time"}.notPrinting("0"),
    NativeType{"DateTime", only(Scalar::DateTime), 0, 1, "datetime"}
        .notPrinting("0"),
    NativeType{"Timestamp", only(Scalar::DateTime), 0, 1, "timestamp"}
        .notPrinting("0"),
    {"Json", only(Scalar::Json), 0, 0, "json"},
};

static constexpr NameScope nameScopes[] = {
    {constraints(ConstraintKind::ForeignKey), false},
    {constraints(ConstraintKind::Index), true},
};

const Connector mysqlConnector = {
    .provider = Provider::MySQL,
    .displayName = "MySQL",
    .maxIdentifierBytes = 64,
    .longNames = LongNames::Refused,
    .namedPrimaryKeys = false,
    .namedForeignKeys = true,
    .joinTablePrimaryKey = false,
    .nameScopes = nameScopes,
    .foreignKeyActions = everyAction,
    .emulatedActions = except(ReferentialAction::SetDefault),
    .refusesCascadeCycles = false,
    .indexesForeignKeys = true,
    .orderedReferences = false,
    .embeddedManyToMany = false,
    .openQuote = '`',
    .closeQuote = '`',
    .backslashEscapes = true,
    .enumValues = EnumValues::InColumns,
    .unsignedTypes = true,
    .documentDefaults = false,
    .parenthesizesDefaults = true,
    .tellsGenerated = false,
    .maxKeyBytes = 3072, // of InnoDB's pages of 16 KiB
    .refusesSetDefault = true,
    .nativeTypes = nativeTypes,
    .defaultTypes = {{"VarChar", "191", ""},
                     // A Boolean is TINYINT(1), which no native type can say.
                     {"", "1", "tinyint"},
                     {"Int", "", ""},
                     {"BigInt", "", ""},
                     {"Double", "", ""},
                     {"Decimal", "65,30", ""},
                     {"DateTime", "3", ""},
                     {"Json", "", ""},
                     {"LongBlob", "", ""}},
    .keys = {.compoundPrimaryKeys = true,
             .lengths = true,
             .shardKeys = true,
             .fulltext = FulltextIndexes::Any},
    .types = {.enums = true, .autoincrement = Autoincrement::OneIndexed},
};

} // namespace holdfast
