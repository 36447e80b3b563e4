#pragma once

#include "rules/Fixes.h"

namespace holdfast {

/// Takes an attribute away, with the blanks before it.
Edit removeAttribute(const Document &document, const Attribute &attribute);

/// Changes the type of a field, and takes a default or `@updatedAt` along that
/// the type cannot have. A native type stays as it is.
Fix changeTypeFix(const Field &field, Scalar scalar);

} // namespace holdfast
