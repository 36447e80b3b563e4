// Every preview feature that Prisma 6.19 or 7.10 has a word about, as
// `prisma validate` of those releases answers for each provider.
#include "schema/PreviewFeatures.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static constexpr PreviewState unknown = PreviewState::Unknown;
static constexpr PreviewState active = PreviewState::Active;
static constexpr PreviewState hidden = PreviewState::Hidden;
static constexpr PreviewState finished = PreviewState::Finished;
static constexpr PreviewState leaving = PreviewState::Leaving;

static constexpr PreviewFeature features[] = {
    // In use.
    {"fullTextSearchPostgres", active, active, Provider::PostgreSQL},
    {"nativeDistinct", active, active},
    {"partialIndexes", unknown, active},
    {"postgresqlExtensions", active, active},
    {"relationJoins", active, active},
    {"schemaEngineDriverAdapters", active, active},
    {"shardKeys", active, active},
    {"strictUndefinedChecks", active, active},
    {"typedSql", hidden, active},
    {"views", active, active},
    {"reactNative", hidden, hidden},

    // Given up.
    {"esm", unknown, unknown},
    {"metrics", leaving, unknown},

    // Renamed.
    {"fullTextSearch", finished, finished, std::nullopt, Provider::PostgreSQL,
     "fullTextSearchPostgres"},

    // Part of Prisma by now.
    {"aggregateApi", finished, finished},
    {"atomicNumberOperations", finished, finished},
    {"clientExtensions", finished, finished},
    {"cockroachdb", finished, finished},
    {"connectOrCreate", finished, finished},
    {"createMany", finished, finished},
    {"dataProxy", finished, finished},
    {"deno", finished, finished},
    {"distinct", finished, finished},
    {"driverAdapters", finished, finished},
    {"extendedIndexes", finished, finished},
    {"extendedWhereUnique", finished, finished},
    {"fieldReference", finished, finished},
    {"filterJson", finished, finished},
    {"filteredRelationCount", finished, finished},
    {"fullTextIndex", finished, finished},
    {"groupBy", finished, finished},
    {"improvedQueryRaw", finished, finished},
    {"interactiveTransactions", finished, finished},
    {"jsonProtocol", finished, finished},
    {"microsoftSqlServer", finished, finished},
    {"middlewares", finished, finished},
    {"mongoDb", finished, finished},
    {"multiSchema", finished, finished},
    {"nApi", finished, finished},
    {"namedConstraints", finished, finished},
    {"nativeTypes", finished, finished},
    {"omitApi", finished, finished},
    {"orderByAggregateGroup", finished, finished},
    {"orderByNulls", finished, finished},
    {"orderByRelation", finished, finished},
    {"prismaSchemaFolder", finished, finished},
    {"queryCompiler", finished, finished},
    {"referentialActions", finished, finished},
    {"referentialIntegrity", finished, finished},
    {"selectRelationCount", finished, finished},
    {"tracing", finished, finished},
    {"transactionApi", finished, finished},
    {"uncheckedScalarInputs", finished, finished},
};

PreviewState PreviewFeature::state(PrismaVersion version,
                                   std::optional<Provider> provider) const {
  if (only && provider != only)
    return PreviewState::Unknown;
  return version == PrismaVersion::V6 ? in6 : in7;
}

ArrayRef<PreviewFeature> previewFeatures() { return features; }

const PreviewFeature *findPreviewFeature(StringRef name) {
  for (const PreviewFeature &feature : features)
    if (feature.name.equals_insensitive(name))
      return &feature;
  return nullptr;
}

} // namespace holdfast
