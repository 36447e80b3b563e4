#include "rules/CleanModels.h"

#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static uint32_t bit(Stage stage) { return 1u << static_cast<unsigned>(stage); }

/// A hash of the versions of blocks; 0 once one of them has none.
namespace {
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

/// Everything outside of models and enums.
static uint64_t configuration(const Schema &schema, PrismaVersion prisma) {
  Versions versions;
  versions.add(static_cast<uint64_t>(prisma) + 1);
  for (const DocumentPtr &document : schema.documents())
    for (const Block &block : document->blocks())
      if (block.kind == BlockKind::Datasource ||
          block.kind == BlockKind::Generator)
        versions.add(block.version);
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

void CleanModels::begin(const Schema &schema, PrismaVersion prisma) {
  models = schema.models();
  std::vector<uint64_t> own;
  own.reserve(models.size());
  for (const Model &model : models)
    own.push_back(ownMeaning(model));

  uint64_t shared = configuration(schema, prisma);
  DenseMap<uint64_t, uint32_t> kept;
  keys.clear();
  for (const Model &model : models) {
    Versions versions;
    versions.add(shared);
    versions.add(own[&model - models.data()]);
    for (const Field &field : model.fields)
      if (field.type.model)
        versions.add(own[field.type.model - models.data()]);
    uint64_t key = versions.value();
    keys.push_back(key);
    if (auto found = clean.find(key); found != clean.end())
      kept.insert(*found);
  }
  clean = std::move(kept);
}

std::vector<const Model *> CleanModels::unknown(Stage stage) const {
  std::vector<const Model *> result;
  for (auto [model, key] : zip_equal(models, keys))
    if (!(clean.lookup(key) & bit(stage)))
      result.push_back(&model);
  return result;
}

/// Finds the model that a place lies in.
namespace {
class ModelPlaces {
public:
  explicit ModelPlaces(ArrayRef<Model> models) {
    for (const Model &model : models)
      places.emplace_back(&model.document->file(), model.block->range.begin,
                          &model);
    llvm::sort(places);
  }

  /// Null when it lies in none.
  const Model *find(Span span) const {
    auto behind = llvm::upper_bound(
        places, std::make_pair(span.file, span.range.begin),
        [](const auto &place, const Place &model) {
          return place < std::make_pair(std::get<0>(model), std::get<1>(model));
        });
    if (behind == places.begin())
      return nullptr;
    auto [file, begin, model] = *std::prev(behind);
    return file == span.file && span.range.begin < model->block->range.end
               ? model
               : nullptr;
  }

private:
  using Place = std::tuple<const SourceFile *, uint32_t, const Model *>;
  std::vector<Place> places;
};
} // namespace

void CleanModels::learn(Stage stage, ArrayRef<Diagnostic> found) {
  std::vector<bool> touched(models.size());
  auto touch = [&](const Model &model) {
    touched[&model - models.data()] = true;
  };
  if (!found.empty()) {
    ModelPlaces places(models);
    for (const Diagnostic &diagnostic : found)
      if (const Model *model = places.find(diagnostic.span))
        touch(*model);
  }
  // A relation may be judged from its one side and reported on its other.
  std::vector<bool> reported = touched;
  for (auto [model, isReported] : zip_equal(models, reported))
    for (const Field &field : model.fields)
      if (const Model *other = field.type.model) {
        if (isReported)
          touch(*other);
        if (reported[other - models.data()])
          touch(model);
      }
  for (auto [key, isTouched] : zip_equal(keys, touched))
    if (key && !isTouched)
      clean[key] |= bit(stage);
}

} // namespace holdfast
