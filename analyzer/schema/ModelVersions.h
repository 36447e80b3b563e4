#pragma once

#include "schema/Schema.h"

namespace holdfast {

/// A number for each model of the schema, in their order: where two versions of
/// a schema have the same one, the models have the same text and mean the same,
/// by what their fields refer to and by the configuration. What follows from a
/// model alone is then the same, but for its place. 0 where that is not known.
std::vector<uint64_t> modelVersions(const Schema &schema);

/// The same of datasources and generators.
uint64_t configurationVersion(const Schema &schema);

} // namespace holdfast
