#include "engine/Analysis.h"

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

Expected<Analysis> analyze(vfs::FileSystem &files, const Project &project,
                           const Settings &settings, AnalysisMemory memory,
                           OpenDocuments open) {
  EvidenceCache once;
  EvidenceCache &cache = memory.evidence ? *memory.evidence : once;
  const Analysis *previous = memory.previous;
  auto inputs = previous ? Expected<Inputs>(reload(previous->inputs, open))
                         : load(files, project, settings, cache.files(),
                                wantsHistory(settings), open);
  if (!inputs)
    return inputs.takeError();
  auto known = gather(files, *inputs, cache, memory.bases, previous);
  if (!known)
    return known.takeError();
  return conclude(files, std::move(*inputs), std::move(*known), cache,
                  memory.cleanBlocks, memory.previous);
}

} // namespace holdfast
