#include "engine/WaysBack.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static bool isLoss(const Change &change) {
  switch (change.kind) {
  case Change::Kind::DropTable:
  case Change::Kind::DropColumn:
  case Change::Kind::DropIndex:
  case Change::Kind::DropForeignKey:
  case Change::Kind::DropEnum:
  case Change::Kind::AlterEnum:
  case Change::Kind::RedefineTable: // of SQLite
    return true;
  default:
    return false;
  }
}

static std::shared_ptr<const Schema> committedSchema(vfs::FileSystem &files,
                                                     const Inputs &inputs,
                                                     EvidenceCache &cache) {
  auto head = loadEvidence(
      files, "git:HEAD", {inputs.meant().provider(), &inputs.project}, &cache);
  if (head)
    return (*head)->schema;
  // There may be no repository, no commit, or no schema in it.
  consumeError(head.takeError());
  return nullptr;
}

std::vector<std::unique_ptr<const WayBack>>
findWaysBack(vfs::FileSystem &files, const Inputs &inputs, const Known &known,
             Review &review, EvidenceCache &cache) {
  std::vector<std::unique_ptr<const WayBack>> ways;
  bool loses = any_of(review.comparisons, [](const Comparison &comparison) {
    return any_of(comparison.changes, isLoss);
  });
  if (!loses || !inputs.settings.findsWaysBack)
    return ways;
  Provider provider = *inputs.meant().provider();
  auto add = [&](std::string label, std::shared_ptr<const Schema> schema) {
    bool isWhole = schema && schema->provider() == provider &&
                   all_of(schema->documents(), [](const DocumentPtr &document) {
                     return document->syntaxErrors().empty();
                   });
    if (isWhole)
      ways.push_back(std::make_unique<const WayBack>(
          std::move(label), std::move(schema), inputs.meant(), provider));
  };
  for (const auto &evidence : review.existing)
    add(evidence->label, evidence->schema);
  const Base *base = known.base.get();
  if (base)
    add("git:" + base->reference, Schema::resolve(base->documents));
  if (!base || base->reference != "HEAD") {
    if (!review.committed)
      review.committed = committedSchema(files, inputs, cache);
    add("git:HEAD", *review.committed);
  }
  return ways;
}

} // namespace holdfast
