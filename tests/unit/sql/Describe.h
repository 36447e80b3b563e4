#pragma once

#include "sql/Replay.h"

#include <string>

namespace holdfast::test {

/// The catalog in a few words a line, for expectations that read well:
///
///     table public.Post
///       id integer not null default sequence
///       key Post_pkey (id)
///       unique Post_title_key (title, lower(body) desc) where draft
///       foreign Post_authorId_fkey (authorId) -> public.User (id) on delete
///       cascade
///     enum public.State A B
std::string describe(const Catalog &catalog);

/// Replays one script and describes the outcome; refused statements follow as
/// `refused: message`.
std::string replayed(Provider provider, llvm::StringRef script);

inline std::string postgres(llvm::StringRef script) {
  return replayed(Provider::PostgreSQL, script);
}
inline std::string sqlite(llvm::StringRef script) {
  return replayed(Provider::SQLite, script);
}

Catalog replayText(Provider provider, llvm::StringRef script);

/// The statements that only the server can follow, a line each.
std::string opaque(Provider provider, llvm::StringRef script);

} // namespace holdfast::test
