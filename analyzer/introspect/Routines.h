#pragma once

#include "introspect/Questions.h"

namespace holdfast::introspect {

/// Reads the texts of the functions and procedures that are the user's own, of
/// all schemas. Those that cannot be read are left out.
void readRoutines(const Asking &asking, LiveDatabase &database);

} // namespace holdfast::introspect
