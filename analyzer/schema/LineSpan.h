#pragma once

#include "schema/Schema.h"

namespace holdfast {

/// From the first byte of a member (field, enum value) to the end of its line,
/// with what stands after it and the newline.
Span lineSpan(const Document &document, Range member);

/// The same of a field.
Span lineSpan(const Field &field);

} // namespace holdfast
