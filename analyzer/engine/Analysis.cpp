#include "engine/Analysis.h"

#include <future>

using namespace llvm;

namespace holdfast {

Analysis conclude(vfs::FileSystem &files, Inputs inputs, Known known,
                  EvidenceCache &cache, CleanBlocks *cleanBlocks,
                  Analysis *previous) {
  Review reviewed = review(files, inputs, known, cache, previous);
  Analysis analysis{
      std::move(inputs), std::move(known), std::move(reviewed), {}};
  analysis.findings =
      judge(analysis.inputs, analysis.known, analysis.review, cleanBlocks);
  return analysis;
}

/// Fewer are replayed sooner than a thread starts.
static constexpr size_t fewMigrations = 16;

/// Replays a history into the cache while the schema is still to be parsed.
/// Only where a lock names its database, which else the schema does, and where
/// it does not go on from that of a base.
static std::future<void> replayAhead(const std::optional<SourceTexts> &history,
                                     const Settings &settings,
                                     EvidenceCache &cache) {
  if (!history || !history->provider || history->texts.size() < fewMigrations ||
      settings.base || settings.against || settings.database)
    return {};
  return std::async(std::launch::async, [&cache, history = *history] {
    auto evidence = makeEvidence(history, {}, &cache);
    consumeError(evidence.takeError()); // told by who asks for it
  });
}

static Expected<Inputs> loadInParallel(vfs::FileSystem &files,
                                       const Project &project,
                                       const Settings &settings,
                                       EvidenceCache &cache,
                                       OpenDocuments open) {
  std::optional<SourceTexts> history;
  if (wantsHistory(settings)) {
    auto read = readHistory(files, project, cache.files());
    if (!read)
      return read.takeError();
    history = std::move(*read);
  }
  std::future<void> ahead = replayAhead(history, settings, cache);
  auto inputs = load(files, project, settings, std::move(history), open);
  if (inputs)
    readCommands(files, *inputs, cache.folders());
  return inputs;
}

Expected<Analysis> analyze(vfs::FileSystem &files, const Project &project,
                           const Settings &settings, AnalysisMemory memory,
                           OpenDocuments open) {
  EvidenceCache once;
  EvidenceCache &cache = memory.evidence ? *memory.evidence : once;
  const Analysis *previous = memory.previous;
  auto inputs = previous
                    ? Expected<Inputs>(reload(previous->inputs, open))
                    : loadInParallel(files, project, settings, cache, open);
  if (!inputs)
    return inputs.takeError();
  auto known = gather(files, *inputs, cache, memory.bases, previous);
  if (!known)
    return known.takeError();
  return conclude(files, std::move(*inputs), std::move(*known), cache,
                  memory.cleanBlocks, memory.previous);
}

} // namespace holdfast
