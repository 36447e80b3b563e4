#pragma once

#include "keep/Keep.h"

namespace holdfast::keep {

/// Lets a copy go back where the URL has the tables of a Prisma schema: what
/// lay in the database schema of the copied one's URL goes to that of this one
/// (`?schema=`). Returns what there is to say of it, each as a sentence;
/// nothing where both are the same.
std::vector<std::string> followSchema(const introspect::ConnectionUrl &url,
                                      KeptCopy &copy);

} // namespace holdfast::keep
