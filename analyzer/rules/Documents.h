#pragma once

#include "rules/Changes.h"

/// What rules about collections of documents share.
namespace holdfast {

/// Whether a field stands in an embedded document that is itself new, gone or
/// of another type in `other`, so that a finding about that stands for it.
bool isInChangedParent(const Column &column, const Table &table,
                       const Table &other);

/// Ticked: `User.home.street`
std::string fieldPath(const Table &table, const Column &column);

/// Whether the rule has a finding at the place: a composite type that several
/// models embed is one cause.
bool isReportedAt(const Reporter &reporter, const Rule &rule, Span place);

/// The fields of an index.
std::vector<std::string> fieldsOf(const Index &index);

} // namespace holdfast
