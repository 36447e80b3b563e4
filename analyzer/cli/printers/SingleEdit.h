#pragma once

#include "diagnostics/Diagnostic.h"
#include "source/SourceFile.h"

#include <optional>

namespace holdfast::cli {

/// The edits of a fix as one replacement of a part of `file`, for formats that
/// know no more; none where the fix edits another file, too.
std::optional<Edit> asSingleEdit(const Fix &fix, const SourceFile &file);

} // namespace holdfast::cli
