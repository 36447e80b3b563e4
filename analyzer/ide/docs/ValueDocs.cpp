// Functions, referential actions, types of indexes and orders.
#include "ide/docs/Documentation.h"

namespace holdfast {

static constexpr Documentation functions[] = {
    {"autoincrement", "autoincrement()",
     "The database counts up. Numbers of rows that were rolled back or deleted "
     "are not used again."},
    {"dbgenerated", "dbgenerated(\"expression\")",
     "The database computes the value by this SQL expression. Without a text, "
     "it has a default that the schema does not say."},
    {"now", "now()", "The present time, set by the database."},
    {"cuid", "cuid()",
     "A text of 25 characters that no other row has, made by Prisma Client; "
     "`cuid(2)` makes one of 24 that tells nothing of time and machine. "
     "Inserts by other programs get none."},
    {"uuid", "uuid()",
     "A random UUID, made by Prisma Client; those of `uuid(7)` begin with the "
     "time, so that new rows come last in an index. Inserts by other programs "
     "get none."},
    {"ulid", "ulid()",
     "A text of 26 characters that begins with the time, so that it sorts by "
     "age, made by Prisma Client. Inserts by other programs get none."},
    {"nanoid", "nanoid()",
     "A random text of 21 characters that is fit for URLs, made by Prisma "
     "Client; `nanoid(10)` makes a shorter one. Inserts by other programs get "
     "none."},
    {"auto", "auto()", "An ObjectId, made when the document is inserted."},
    {"sequence", "sequence()",
     "The database counts up by a sequence, whose start, step and limits can "
     "be set."},
    {"env", "env(\"NAME\")",
     "The value of an environment variable, or of the same name in `.env`."},
    {"raw", "raw(\"…\")", "A text for the database, handed on as it is."},
};
const llvm::ArrayRef<Documentation> functionDocumentation = functions;

static constexpr Documentation actions[] = {
    {"Cascade", "Cascade",
     "The rows follow: deleted with the row that they refer to, or changed "
     "with its key."},
    {"Restrict", "Restrict",
     "The delete or change fails as long as rows refer to it."},
    {"NoAction", "NoAction",
     "The database decides: as a rule, the delete or change fails as long as "
     "rows refer to it."},
    {"SetNull", "SetNull",
     "The reference becomes null. The columns must be optional."},
    {"SetDefault", "SetDefault",
     "The columns get their default, which some row must have as its key."},
};
const llvm::ArrayRef<Documentation> actionDocumentation = actions;

static constexpr Documentation indexTypes[] = {
    {"BTree", "type: BTree",
     "Sorted values: finds equal ones and ranges. The default."},
    {"Hash", "type: Hash", "Finds equal values only."},
    {"Gist", "type: Gist",
     "A tree for values that overlap or are near each other, such as networks "
     "and shapes."},
    {"Gin", "type: Gin",
     "An inverted index: finds rows by what is in a list or in JSON. Slower to "
     "write."},
    {"SpGist", "type: SpGist",
     "A tree for values that can be divided unevenly, such as prefixes. One "
     "field only."},
    {"Brin", "type: Brin",
     "The smallest and largest value of each range of pages: tiny, for large "
     "tables whose rows lie in the order of the column."},
};
const llvm::ArrayRef<Documentation> indexTypeDocumentation = indexTypes;

static constexpr Documentation orders[] = {
    {"Asc", "sort: Asc", "From the smallest to the largest. The default."},
    {"Desc", "sort: Desc", "From the largest to the smallest."},
};
const llvm::ArrayRef<Documentation> sortOrderDocumentation = orders;

} // namespace holdfast
