#pragma once

#include "catalog/AppliedMigration.h"
#include "catalog/Catalog.h"
#include "catalog/RowCounts.h"
#include "evidence/FileMemory.h"
#include "evidence/GitPool.h"
#include "evidence/ReplayMemory.h"
#include "introspect/Introspect.h"
#include "project/FolderMemory.h"
#include "project/Project.h"
#include "schema/Schema.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdfast {

/// What is known to exist, from one SOURCE of the contract.
struct Evidence {
  std::string
      label; ///< as shown to users: the path, or the URL without secrets
  std::string detail; ///< `104 migrations`; empty where there is nothing to say
  Catalog catalog;
  RowCounts rows; ///< of a live database
  /// What the catalog was lowered from; null where that was no schema.
  std::shared_ptr<const Schema> schema;
  /// What a live database says of Prisma's migrations, where it was asked; else
  /// nothing, with the reason if they cannot be read.
  std::optional<AppliedMigrations> migrations = {};
  std::string migrationsProblem = {};
  /// The database schema whose tables the catalog has in the server's usual
  /// one, as Prisma sees a database of `?schema=shop`; else empty.
  std::string usualSchema = {};
};

/// Whether it is of a dump, whose rows are those that there were. Those of a
/// migration are what somebody once began with.
bool isDump(const Evidence &evidence);

/// Who names a SOURCE.
enum class NamedBy {
  User,    ///< on the command line
  Project, ///< what Prisma reads: the user asked for the project's database
  Settings ///< holdfast.json
};

/// What a SOURCE needs that it does not say itself.
struct SourceContext {
  /// The provider where the source tells none: the schema's, or `--provider`.
  std::optional<Provider> provider;
  /// Whose schema `git:REF` means; may be null.
  const Project *project = nullptr;
  /// How to read live databases; null where none may be opened.
  const introspect::ReadOptions *live = nullptr;
  /// The history is that of a base, which today's will continue.
  bool willGoOn = false;
  NamedBy namedBy = NamedBy::User;
  /// Whether the user agreed to databases that holdfast.json names.
  bool opensConfigured = false;
  /// What is shown in a live database's place; empty for its address.
  std::string hiddenAs = {};
  /// How long git may take for an answer.
  std::chrono::seconds gitPatience{10};
};

/// Whether a SOURCE is a database: by its URL, or by a variable (`env:NAME`)
/// that holds that.
bool isDatabase(llvm::StringRef source);

/// The evidence is fine, but of a database that the schema cannot be compared
/// with: of another provider, or one that has no SQL.
class NotComparable : public llvm::ErrorInfo<NotComparable> {
public:
  static char ID;
  explicit NotComparable(std::string reason) : reason(std::move(reason)) {}
  void log(llvm::raw_ostream &out) const override { out << reason; }
  std::error_code convertToErrorCode() const override {
    return llvm::inconvertibleErrorCode();
  }

private:
  std::string reason;
};

/// The migrations of a project that are those of another database.
struct ForeignHistory {
  std::string label;
  Provider provider;
};

/// What the projects of a run have in common; the disk must not change
/// meanwhile. Safe for several threads.
struct RunMemory {
  FolderMemory folders;
  GitPool repositories;
};

/// Evidence by the content that it was made from, so that a server does not
/// read and replay the same migrations at every keystroke. Keeps the latest of
/// each source. Safe for one thread.
class EvidenceCache {
public:
  /// Also keeps what a history that somebody edits needs to be replayed from
  /// the middle; costs memory that a program that runs once need not spend.
  void expectEdits() { expectsEdits = true; }

  /// Also keeps the end of each history, for one that is this one and more.
  void expectGrowth() { growth = true; }
  bool expectsGrowth() const { return growth; }

  /// How long git may take for an answer: less where somebody types.
  std::chrono::seconds gitPatience() const {
    return std::chrono::seconds(expectsEdits ? 3 : 10);
  }

  std::shared_ptr<const Evidence> find(llvm::StringRef label,
                                       uint64_t content) const;
  void insert(uint64_t content, std::shared_ptr<const Evidence> evidence);

  FileMemory &files() { return fileMemory; }
  /// Null where the disk may change.
  FolderMemory *folders() { return run ? &run->folders : nullptr; }
  /// Takes part in what others know as well, in a run over many projects.
  void share(std::shared_ptr<RunMemory> memory) { run = std::move(memory); }
  /// The repository around `path`; see GitRepository::findAround().
  llvm::Expected<std::shared_ptr<GitRepository>>
  repositoryAround(llvm::vfs::FileSystem &disk, llvm::StringRef path,
                   llvm::StringRef purpose);
  /// The memory of the history that goes by this label.
  ReplayMemory &replays(llvm::StringRef label) {
    return replayMemories.try_emplace(label, expectsEdits).first->second;
  }

private:
  struct Entry {
    uint64_t content;
    std::shared_ptr<const Evidence> evidence;
  };
  llvm::StringMap<Entry> latest;
  FileMemory fileMemory;
  std::shared_ptr<RunMemory> run;
  llvm::StringMap<ReplayMemory> replayMemories;
  bool expectsEdits = false;
  bool growth = false;
};

struct SourceTexts;

/// Makes a catalog of texts that were read already.
llvm::Expected<std::shared_ptr<const Evidence>>
makeEvidence(SourceTexts texts, const SourceContext &context,
             EvidenceCache *cache = nullptr);

/// Reads a SOURCE and makes a catalog of it. Errors say what the source is not
/// and what to give instead; the secrets of a URL are never repeated.
llvm::Expected<std::shared_ptr<const Evidence>>
loadEvidence(llvm::vfs::FileSystem &files, llvm::StringRef source,
             const SourceContext &context, EvidenceCache *cache = nullptr);

} // namespace holdfast
