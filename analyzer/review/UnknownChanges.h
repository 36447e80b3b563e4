#pragma once

#include "catalog/Unknown.h"
#include "diff/Change.h"

namespace holdfast {

/// Whether the change may be none: what it adds may be there already, or what
/// it starts from may be gone or otherwise, by a statement that cannot be
/// followed.
bool restsOnUnknown(const Change &change, const Unknown &unknown);

} // namespace holdfast
