#pragma once

#include "lsp/Buffer.h"
#include "lsp/EditInFlight.h"

#include "engine/Analysis.h"

#include <map>
#include <memory>

namespace holdfast::lsp {

/// Something that keeps a project from being checked as it should: its
/// configuration or its evidence.
struct Problem {
  std::string message;
  /// Where the message says that it is; shown there instead of in a window.
  SourceFilePtr file;
  holdfast::Range range;
};

/// A project with at least one open schema file, and its newest analysis.
struct CheckedProject {
  Project project;
  Settings settings;
  std::optional<Analysis> analysis;
  CleanBlocks cleanBlocks;
  BaseMemory bases;
  std::vector<Problem> problems;
  std::vector<Problem> settingsProblems; ///< the part that settings cause
  bool stale = true; ///< a text has changed since the analysis
  /// Whether what the analysis has read of files still holds.
  bool filesHold = false;
  bool fresh = false; ///< analyzed, but not yet published
  /// Whether the analysis knows what the project's scripts run.
  bool knowsScripts = false;
  /// Messages as they are shown, by their text: most outlive many keys.
  mutable llvm::StringMap<std::string> shownTexts;
};

/// The open documents and what is known about the projects that they belong
/// to. Speaks no JSON; tolerates any order of calls.
class Workspace {
public:
  Workspace();
  ~Workspace();

  PositionEncoding encoding = PositionEncoding::Utf16;
  /// Paths of the folders that the editor shows; findings name files from
  /// there.
  std::vector<std::string> folders;
  /// Whether the client tells of files that change. Where it does not, they are
  /// looked at again with a key that comes a while after the last look.
  bool isWatched = false;

  void open(const TextDocumentItem &item);
  void change(const DidChangeTextDocumentParams &params);
  void close(llvm::StringRef uri);
  /// Says that files may have changed behind the editor's back.
  void invalidate() {
    allStale = true;
    flight.land();
  }

  /// When findings are due that are held back while somebody types; nullopt
  /// when none are.
  std::optional<EditInFlight::Clock::time_point> restsAt() const {
    return flight.landsAt();
  }
  /// Holds nothing back until more is typed.
  void rest() { flight.land(); }
  /// Whether a finding of the project is held back for now.
  bool isHeld(const CheckedProject &project,
              const holdfast::Diagnostic &finding) const;

  /// Whether refresh() has anything to do.
  bool isStale() const;
  /// Brings the analyses up to date. Files of a project that are open count as
  /// the editor has them.
  void refresh();
  /// Reads what projects run of Prisma, where that is not known yet: it takes
  /// longer than a key may, so it is for when nobody waits. Returns whether
  /// there is something else to show.
  bool readScripts();
  /// Frees what the last refresh() has replaced.
  void tidy() { outdated.clear(); }

  std::map<std::string, CheckedProject> &projects() { return checked; }
  /// The project of an open schema file, up to date; null where there is none.
  const CheckedProject *projectOf(llvm::StringRef uri);

  /// What a project may read, with the editor's texts over it.
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
  filesOf(const CheckedProject &project) const {
    return filesAround(project.project.schemaFiles.front());
  }

  /// The project that a migration or a dump belongs to, by its folder of
  /// migrations or as evidence, up to date; null where there is none.
  const CheckedProject *projectOfScript(llvm::StringRef uri);
  /// The migrations of a project that come before a file of theirs, oldest
  /// first; none for a file that is no migration.
  std::vector<SourceFilePtr> scriptsBefore(const CheckedProject &project,
                                           llvm::StringRef path);

  Buffer *findBuffer(llvm::StringRef uri);
  const Buffer *findBufferOfPath(llvm::StringRef path) const;
  /// The URI of a file, as the client spells it if it has the file open;
  /// nullopt for what is no file, as a text at a git revision.
  std::optional<std::string> uriOf(llvm::StringRef path) const;

  /// `text` with the paths in it as a person reads them: from the editor's
  /// folder, else from the project's, if they lie below it.
  std::string shorten(llvm::StringRef text, const Project &project) const;

private:
  void apply(Buffer &buffer, const ContentChange &change);
  /// What a schema's project may read, with the editor's texts over it.
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
  filesAround(llvm::StringRef schemaFile) const;
  void findProjects();
  void analyzeProject(llvm::vfs::FileSystem &files, CheckedProject &project);

  std::map<std::string, std::unique_ptr<Buffer>> buffers; ///< by path
  std::map<std::string, CheckedProject> checked; ///< by their schema files
  std::unique_ptr<EvidenceCache> cache;
  bool allStale = false;
  EditInFlight::Clock::time_point lastLook; ///< at files
  /// Analyses that are no longer of use; freed when nobody waits.
  std::vector<Analysis> outdated;
  EditInFlight flight;
};

} // namespace holdfast::lsp
