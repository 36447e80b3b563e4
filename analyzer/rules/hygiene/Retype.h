#pragma once

#include "schema/Schema.h"

namespace holdfast {

/// The field and all that refer to it, over however many relations: their
/// columns must have one type.
std::vector<const Field *> fieldsOfOneKey(const Field &field);

} // namespace holdfast
