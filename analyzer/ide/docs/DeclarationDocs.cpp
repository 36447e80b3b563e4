// Blocks and scalar types.
#include "ide/docs/Documentation.h"

namespace holdfast {

static constexpr Documentation blocks[] = {
    {"datasource", "datasource db { … }",
     "Says which database the schema describes. A schema has one."},
    {"generator", "generator client { … }",
     "Says what `prisma generate` makes of the schema: Prisma Client, or what "
     "another generator writes."},
    {"model", "model Name { … }",
     "A table, or a collection on MongoDB. Each field is a column, or the way "
     "to the rows of another model."},
    {"enum", "enum Name { … }",
     "A type with a fixed set of values. Taking a value out fails while rows "
     "still have it."},
    {"type", "type Name { … }",
     "A composite type: a part of a document, embedded in those of the models "
     "that use it. MongoDB only."},
    {"view", "view Name { … }",
     "A view of the database, to be read and not written. Prisma Migrate does "
     "not create it: its SQL belongs into a migration. Needs the preview "
     "feature `views`."},
};
const llvm::ArrayRef<Documentation> blockDocumentation = blocks;

static constexpr Documentation scalars[] = {
    {"String", "String", "Text."},
    {"Boolean", "Boolean", "`true` or `false`."},
    {"Int", "Int",
     "A whole number of 32 bits: from -2,147,483,648 to 2,147,483,647."},
    {"BigInt", "BigInt",
     "A whole number of 64 bits. Prisma Client hands it out as `bigint`, which "
     "`JSON.stringify` refuses."},
    {"Float", "Float",
     "A floating-point number. Not for money: `0.1 + 0.2` is not `0.3`."},
    {"Decimal", "Decimal",
     "A number with exact decimal digits, such as an amount of money."},
    {"DateTime", "DateTime",
     "A moment. Prisma Client hands it out as a `Date`, in UTC."},
    {"Json", "Json", "Any JSON value."},
    {"Bytes", "Bytes", "Raw bytes."},
    {"Unsupported", "Unsupported(\"type\")",
     "A column of a type that Prisma does not know. Prisma Migrate keeps it; "
     "Prisma Client leaves the field out."},
};
const llvm::ArrayRef<Documentation> scalarDocumentation = scalars;

} // namespace holdfast
