#pragma once

#include "schema/LineSpan.h"

/// The places that Prisma underlines, where they are not those of the syntax.
namespace holdfast {

/// Up to the end of the line that it ends on, without the newline.
Span toLineEnd(const Document &document, Range range);

/// An attribute with what Prisma counts to it: the blanks after one without
/// parentheses, and for a block attribute the rest of its line.
Span attributeSpan(const Document &document, const Attribute &attribute);

/// A setting with what stands after it on its line.
Span settingSpan(const Document &document, const Property &property);

/// Whether it starts with `@@`.
bool isBlockAttribute(const Document &document, const Attribute &attribute);

} // namespace holdfast
