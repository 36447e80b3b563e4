#include "rules/CleanBlocks.h"

#include "schema/ModelVersions.h"

#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static uint32_t bit(Stage stage) { return 1u << static_cast<unsigned>(stage); }

void CleanBlocks::begin(const Schema &schema, PrismaVersion prisma) {
  models = schema.models();
  list(schema);
  setKeys(schema, prisma);
  recall();
}

/// Makes an entry for each block. A schema has its models and enums in the
/// order of their blocks.
void CleanBlocks::list(const Schema &schema) {
  entries.clear();
  entryOfModel.clear();
  const Model *model = models.begin();
  const Enum *enumeration = schema.enums().begin();
  for (const DocumentPtr &document : schema.documents())
    for (const Block &block : document->blocks()) {
      Entry entry{{document.get(), block}};
      if (model != models.end() && model->block == &block) {
        entryOfModel.push_back(entries.size());
        entry.model = model++;
      } else if (enumeration != schema.enums().end() &&
                 enumeration->block == &block) {
        entry.enumeration = enumeration++;
      }
      entries.push_back(entry);
    }
}

/// Below 2^62, which keeps it apart from the reserved keys of a DenseMap; 0 if
/// one of them is.
static uint64_t keyOf(uint64_t shared, uint64_t version, PrismaVersion prisma) {
  if (!shared || !version)
    return 0;
  return (hash_combine(shared, version, static_cast<unsigned>(prisma)) >> 2) |
         1;
}

void CleanBlocks::setKeys(const Schema &schema, PrismaVersion prisma) {
  std::vector<uint64_t> versions = modelVersions(schema);
  uint64_t shared = configurationVersion(schema);
  for (Entry &entry : entries)
    entry.key = keyOf(shared,
                      entry.model ? versions[entry.model - models.data()]
                                  : entry.place.block.version,
                      prisma);
}

/// Takes what is known of the entries, and forgets other versions when these
/// are the most.
void CleanBlocks::recall() {
  for (Entry &entry : entries)
    entry.clean = entry.key ? known.lookup(entry.key) : 0;
  if (known.size() <= 2 * entries.size() + 64)
    return;
  known.clear();
  for (const Entry &entry : entries)
    if (entry.key)
      known[entry.key] = entry.clean;
}

CleanBlocks::ToCheck CleanBlocks::unknown(Stage stage) const {
  ToCheck result;
  for (const Entry &entry : entries) {
    if (entry.clean & bit(stage))
      continue;
    result.blocks.push_back(entry.place);
    if (entry.model)
      result.models.push_back(entry.model);
    if (entry.enumeration)
      result.enums.push_back(entry.enumeration);
  }
  return result;
}

/// Finds the block that a place lies in.
namespace {
class BlockPlaces {
public:
  void add(const BlockInFile &place, size_t position) {
    places.push_back({&place.document->file(), place.block.range.begin,
                      place.block.range.end, position});
  }
  void sort() { llvm::sort(places); }

  /// The position that it was added with.
  std::optional<size_t> find(Span span) const {
    auto behind = llvm::upper_bound(
        places, std::make_pair(span.file, span.range.begin),
        [](const auto &place, const Place &block) {
          return place < std::make_pair(std::get<0>(block), std::get<1>(block));
        });
    if (behind == places.begin())
      return std::nullopt;
    auto [file, begin, end, position] = *std::prev(behind);
    if (file != span.file || span.range.begin >= end)
      return std::nullopt;
    return position;
  }

private:
  using Place = std::tuple<const SourceFile *, uint32_t, uint32_t, size_t>;
  std::vector<Place> places;
};
} // namespace

/// By entry: whether something may have been found in it or because of it.
std::vector<bool> CleanBlocks::touchedBy(Stage stage,
                                         ArrayRef<Diagnostic> found) const {
  std::vector<bool> reported(entries.size());
  if (found.empty())
    return reported;
  BlockPlaces places;
  for (auto [position, entry] : enumerate(entries))
    places.add(entry.place, position);
  places.sort();
  for (const Diagnostic &diagnostic : found)
    if (std::optional<size_t> position = places.find(diagnostic.span))
      reported[*position] = true;
  // A relation may be judged from its one side and reported on its other.
  std::vector<bool> touched = reported;
  for (auto [position, entry] : enumerate(entries)) {
    if (!entry.model || entry.clean & bit(stage))
      continue;
    for (const Field &field : entry.model->fields)
      if (field.type.model) {
        size_t other = &entryOf(*field.type.model) - entries.data();
        if (reported[position])
          touched[other] = true;
        if (reported[other])
          touched[position] = true;
      }
  }
  return touched;
}

void CleanBlocks::learn(Stage stage, ArrayRef<Diagnostic> found) {
  std::vector<bool> touched = touchedBy(stage, found);
  for (auto [position, entry] : enumerate(entries)) {
    if (!entry.key || touched[position] || entry.clean & bit(stage))
      continue;
    entry.clean |= bit(stage);
    known[entry.key] = entry.clean;
  }
}

} // namespace holdfast
