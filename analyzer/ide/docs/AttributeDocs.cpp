// Attributes of fields and blocks.
#include "ide/docs/Documentation.h"

namespace holdfast {

static constexpr Documentation ofFields[] = {
    {"id", "@id",
     "The primary key: no two rows share it, and it is never null. A model has "
     "one `@id` or `@@id`."},
    {"unique", "@unique",
     "No two rows have the same value. Prisma Client can find a row by it."},
    {"default", "@default(value)",
     "The value of new rows that come without one: a literal, a value of the "
     "enum, or a function such as `now()`."},
    {"map", "@map(\"name\")",
     "What the database calls it, where that is another name than the "
     "schema's. Renaming a field without `@map` drops its column."},
    {"relation", "@relation(fields: […], references: […])",
     "How two models belong together. The side with `fields` has the columns "
     "of the foreign key."},
    {"updatedAt", "@updatedAt",
     "Prisma Client sets it to the present time at each write. The database "
     "knows nothing of it: writes from elsewhere leave it as it is."},
    {"ignore", "@ignore",
     "Prisma Client leaves the field out. Its column stays in the database."},
    {"shardKey", "@shardKey",
     "PlanetScale distributes the rows by this column. Needs the preview "
     "feature `shardKeys`."},
};
const llvm::ArrayRef<Documentation> fieldAttributeDocumentation = ofFields;

static constexpr Documentation ofBlocks[] = {
    {"id", "@@id([a, b])",
     "A primary key of several fields. A model has one `@id` or `@@id`."},
    {"unique", "@@unique([a, b])",
     "No two rows have the same values in all of these fields. Prisma Client "
     "can find a row by them."},
    {"index", "@@index([a, b])",
     "An index, which finds rows by these fields, from the first on, without "
     "reading the whole table."},
    {"fulltext", "@@fulltext([a, b])",
     "An index that searches texts for words."},
    {"map", "@@map(\"name\")",
     "What the database calls the table, collection or enum. Renaming the "
     "block without `@@map` drops it and creates another."},
    {"ignore", "@@ignore",
     "Prisma Client leaves the model out. Its table stays in the database."},
    {"schema", "@@schema(\"name\")",
     "The database schema that it lives in, one of those that the datasource "
     "lists in `schemas`."},
    {"shardKey", "@@shardKey([a, b])",
     "PlanetScale distributes the rows by these columns. Needs the preview "
     "feature `shardKeys`."},
};
const llvm::ArrayRef<Documentation> blockAttributeDocumentation = ofBlocks;

static constexpr Documentation arguments[] = {
    {"relation.name", "name: \"…\"",
     "Tells relations between the same two models apart. Both sides have the "
     "same name."},
    {"relation.fields", "fields: […]",
     "The fields of this model that hold the reference: the columns of the "
     "foreign key."},
    {"relation.references", "references: […]",
     "The fields of the other model that the reference points to. Together "
     "they are its id or unique."},
    {"relation.onDelete", "onDelete: Action",
     "What becomes of these rows when the row that they refer to is deleted. "
     "Without it: `SetNull` if the relation is optional, else `Restrict`."},
    {"relation.onUpdate", "onUpdate: Action",
     "What becomes of these rows when the key that they refer to changes. "
     "Without it: `Cascade`."},
    {"relation.map", "map: \"…\"", "What the database calls the foreign key."},
    {"default.value", "value", "The value of new rows that come without one."},
    {"default.map", "map: \"…\"",
     "What the database calls the default, which is a constraint on SQL "
     "Server."},
    {"map.name", "name: \"…\"", "The name in the database."},
    {"schema.map", "map: \"…\"", "The name of the database schema."},
    {"id.name", "name: \"…\"",
     "What Prisma Client calls the key in `where`. The database does not know "
     "it."},
    {"unique.name", "name: \"…\"",
     "What Prisma Client calls the key in `where`. The database does not know "
     "it."},
    {"index.name", "name: \"…\"",
     "The old word for `map`: the name of the index in the database."},
    {"index.type", "type: Type", "How the index is built."},
    {"sequence.virtual", "virtual",
     "A sequence whose values are unique and grow, without being stored."},
    {"sequence.minValue", "minValue: 1", "The smallest value."},
    {"sequence.maxValue", "maxValue: 1000", "The largest value."},
    {"sequence.cache", "cache: 1",
     "How many values a server takes at once; those that it does not use are "
     "lost."},
    {"sequence.increment", "increment: 1", "The step from value to value."},
    {"sequence.start", "start: 1", "The first value."},
    {"extension.map", "map: \"…\"",
     "The extension's own name, where it is no word of Prisma's language: "
     "`uuid-ossp`."},
    {"extension.schema", "schema: \"…\"",
     "The database schema that the extension's objects are created in."},
    {"extension.version", "version: \"…\"",
     "The version to install; without it, the server's default."},
    {"*.fields", "fields: […]", "The fields, in the order of the index."},
    {"*.map", "map: \"…\"", "What the database calls the key or index."},
    {"*.length", "length: 100",
     "Only so many characters or bytes from the start are indexed."},
    {"*.sort", "sort: Desc", "The direction of the index in this field."},
    {"*.ops", "ops: Class",
     "How the index compares the values: an operator class, or "
     "`raw(\"…\")` for one that Prisma does not name."},
    {"*.clustered", "clustered: true",
     "Whether the rows are stored in the order of this key. A table has at "
     "most one such key."},
    {"*.where", "where: { … }",
     "Only rows that meet the condition are in the index. Needs the preview "
     "feature `partialIndexes`."},
};
const llvm::ArrayRef<Documentation> argumentDocumentation = arguments;

} // namespace holdfast
