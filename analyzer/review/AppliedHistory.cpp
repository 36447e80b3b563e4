#include "review/AppliedHistory.h"

#include "review/HistoryReview.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/SHA256.h"

#include <map>

using namespace llvm;

namespace holdfast {

using Kind = MigrationFact::Kind;

StringRef spelling(Kind kind) {
  switch (kind) {
  case Kind::Pending:
    return "pending";
  case Kind::Failed:
    return "failed";
  case Kind::RolledBack:
    return "rolled-back";
  case Kind::Edited:
    return "edited";
  case Kind::Missing:
    return "missing";
  case Kind::AppliedTwice:
    return "applied-twice";
  }
  llvm_unreachable("covered switch");
}

bool AppliedHistory::has(Kind kind) const { return count(kind) > 0; }

size_t AppliedHistory::count(Kind kind) const {
  return count_if(facts,
                  [&](const MigrationFact &fact) { return fact.kind == kind; });
}

bool AppliedHistory::hasDiverged() const {
  return has(Kind::Edited) || has(Kind::Missing) || has(Kind::Failed);
}

static std::string sha256(StringRef text) {
  auto digest = SHA256::hash(
      ArrayRef(reinterpret_cast<const uint8_t *>(text.data()), text.size()));
  return toHex(digest, /*LowerCase=*/true);
}

/// The text with that between its lines; a line break that it has is one
/// whichever it is.
static std::string withBreaks(StringRef text, StringRef lineBreak) {
  std::string result;
  result.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
      continue;
    if (text[i] == '\n')
      result += lineBreak;
    else
      result += text[i];
  }
  return result;
}

bool hasChecksum(const SourceFile &migration, StringRef checksum) {
  StringRef text = migration.text();
  return checksum.equals_insensitive(sha256(text)) ||
         checksum.equals_insensitive(sha256(withBreaks(text, "\n"))) ||
         checksum.equals_insensitive(sha256(withBreaks(text, "\r\n")));
}

namespace {
/// What the rows say of one migration; each of them null or in `rows`.
struct Attempts {
  const AppliedMigration *finished = nullptr; ///< the last one that counts
  const AppliedMigration *failed = nullptr;
  const AppliedMigration *rolledBack = nullptr;
  unsigned timesFinished = 0;
};
} // namespace

static std::map<std::string, Attempts> byName(const AppliedMigrations &rows) {
  std::map<std::string, Attempts> result;
  for (const AppliedMigration &row : rows) {
    Attempts &attempts = result[row.name];
    if (row.rolledBack) {
      attempts.rolledBack = &row;
    } else if (row.finished) {
      attempts.finished = &row;
      ++attempts.timesFinished;
    } else {
      attempts.failed = &row;
    }
  }
  return result;
}

/// A migration that the folder has, and what the database says of it.
static void addKnown(AppliedHistory &history, const SourceFilePtr &file,
                     const Attempts &attempts) {
  std::string name = nameOf(file).str();
  auto add = [&](Kind kind, const AppliedMigration &row) {
    history.facts.push_back({kind, name, file, row.started, row.log});
  };
  if (attempts.failed) {
    add(Kind::Failed, *attempts.failed);
    return;
  }
  if (!attempts.finished) {
    if (attempts.rolledBack)
      add(Kind::RolledBack, *attempts.rolledBack);
    else
      history.facts.push_back({Kind::Pending, name, file, ""});
    history.pending.push_back(file);
    return;
  }
  history.applied.push_back(file);
  if (attempts.timesFinished > 1)
    add(Kind::AppliedTwice, *attempts.finished);
  if (!hasChecksum(*file, attempts.finished->checksum))
    add(Kind::Edited, *attempts.finished);
}

AppliedHistory holdAgainstFolder(const AppliedMigrations &rows,
                                 ArrayRef<SourceFilePtr> migrations) {
  AppliedHistory history;
  std::map<std::string, Attempts> attempts = byName(rows);
  for (const auto &[name, known] : attempts)
    history.ran += known.finished != nullptr;
  for (const SourceFilePtr &file : migrations) {
    auto found = attempts.find(nameOf(file).str());
    addKnown(history, file,
             found == attempts.end() ? Attempts() : found->second);
    if (found != attempts.end())
      attempts.erase(found);
  }
  for (const auto &[name, left] : attempts)
    if (left.failed)
      history.facts.push_back({Kind::Failed, name, nullptr,
                               left.failed->started, left.failed->log});
    else if (left.finished)
      history.facts.push_back(
          {Kind::Missing, name, nullptr, left.finished->started});
  stable_sort(history.facts,
              [](const auto &a, const auto &b) { return a.name < b.name; });
  return history;
}

} // namespace holdfast
