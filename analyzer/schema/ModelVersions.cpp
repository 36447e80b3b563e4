#include "schema/ModelVersions.h"

#include "llvm/ADT/Hashing.h"

using namespace llvm;

namespace holdfast {

namespace {
/// A hash of the versions of blocks; 0 once one of them has none.
class Versions {
public:
  void add(uint64_t version) {
    known &= version != 0;
    hash = hash_combine(hash, version);
  }
  /// Below 2^62, which keeps it apart from the reserved keys of a DenseMap.
  uint64_t value() const { return known ? (hash >> 2) | 1 : 0; }

private:
  bool known = true;
  uint64_t hash = 1;
};
} // namespace

uint64_t configurationVersion(const Schema &schema) {
  Versions versions;
  for (const Datasource &datasource : schema.datasources())
    versions.add(datasource.block->version);
  for (const Generator &generator : schema.generators())
    versions.add(generator.block->version);
  return versions.value();
}

/// A model's text, and what kinds of things the names in it mean.
static uint64_t ownMeaning(const Model &model) {
  Versions versions;
  versions.add(model.block->version);
  for (const Field &field : model.fields) {
    versions.add(static_cast<uint64_t>(field.type.kind) + 1);
    if (field.type.enumeration)
      versions.add(field.type.enumeration->block->version);
  }
  return versions.value();
}

static bool isCompositeType(const Model &model) {
  return model.block->kind == BlockKind::CompositeType;
}

std::vector<uint64_t> modelVersions(const Schema &schema) {
  ArrayRef<Model> models = schema.models();
  std::vector<uint64_t> own;
  own.reserve(models.size());
  // A path such as `a.b.c` goes through types that the model does not name, so
  // a model with one composite type depends on all of them.
  Versions compositeTypes;
  for (const Model &model : models) {
    own.push_back(ownMeaning(model));
    if (isCompositeType(model))
      compositeTypes.add(own.back());
  }
  uint64_t shared = configurationVersion(schema);
  std::vector<uint64_t> result;
  result.reserve(models.size());
  for (const Model &model : models) {
    Versions versions;
    versions.add(shared);
    bool usesTypes = false;
    versions.add(own[&model - models.data()]);
    for (const Field &field : model.fields)
      if (const Model *other = field.type.model) {
        versions.add(own[other - models.data()]);
        usesTypes |= isCompositeType(*other);
      }
    if (usesTypes)
      versions.add(compositeTypes.value());
    result.push_back(versions.value());
  }
  return result;
}

} // namespace holdfast
