#include "cli/CategoryGroups.h"

namespace holdfast::cli {

static constexpr CategoryGroup groups[] = {
    {Category::DataLoss, "applying the schema or a migration destroys data"},
    {Category::Drift, "schema and database disagree on what exists"},
    {Category::Invalid, "Prisma rejects the schema"},
    {Category::MayFail, "applying it can fail, depending on the rows"},
    {Category::Breaking, "running applications or the client break"},
    {Category::Locking, "a busy table is blocked"},
    {Category::Hygiene, "works, but will hurt later"},
    {Category::Convention, "names and order"},
};

llvm::ArrayRef<CategoryGroup> categoryGroups() { return groups; }

} // namespace holdfast::cli
