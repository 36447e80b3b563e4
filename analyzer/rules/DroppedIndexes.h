#pragma once

#include "diff/Change.h"

#include <string>
#include <vector>

/// What the rules about indexes that the schema lacks share.
namespace holdfast {

/// Whether the change drops an index of a table that stays, for its own sake.
bool dropsIndex(const Change &change);

/// The foreign key whose rows no index finds after the change drops one; null
/// where another serves it, or the server keeps one for each key.
const ForeignKey *unservedKey(const Change &change, Provider provider);

/// The columns whose values no key keeps unique after the change drops a unique
/// index; empty where one does, or a column goes as well.
std::vector<std::string> noLongerUnique(const Change &change);

} // namespace holdfast
