#include "project/Histories.h"

#include "project/FileAccess.h"
#include "project/MigrationsFolder.h"
#include "project/Paths.h"
#include "project/SchemaOutline.h"
#include "sql/GuessProvider.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

#include <map>

using namespace llvm;

namespace holdfast {

//===----------------------------------------------------------------------===//
// Where histories are
//===----------------------------------------------------------------------===//

/// Where the versions of Prisma put the history of a schema, in the order in
/// which they are looked for.
static std::vector<std::string> usualPlaces(const FoundSchema &schema) {
  std::vector<std::string> places;
  ArrayRef<std::string> schemaFiles = schema.project.schemaFiles;
  if (schema.folder.empty()) {
    places.push_back(folderOf(schemaFiles.front()));
  } else {
    // Prisma 7: in the schema folder; 6: beside the file with the datasource;
    // before 6.6: beside the folder.
    places.push_back(schema.folder);
    for (const std::string &file : schemaFiles)
      if (std::string folder = folderOf(file); !is_contained(places, folder))
        places.push_back(std::move(folder));
    if (sys::path::filename(schema.folder) == ".")
      places.push_back(joinPath(schema.folder, ".."));
    else
      places.push_back(folderOf(schema.folder));
  }
  for (std::string &place : places)
    place = joinPath(place, "migrations");
  return places;
}

static std::string findUsual(vfs::FileSystem &files,
                             const FoundSchema &schema) {
  for (std::string &place : usualPlaces(schema))
    if (hasMigrations(files, place))
      return std::move(place);
  return {};
}

static std::vector<std::string> foldersIn(vfs::FileSystem &files,
                                          StringRef folder) {
  std::vector<std::string> folders;
  std::error_code error;
  vfs::directory_iterator end;
  for (auto it = files.dir_begin(folder, error); !error && it != end;
       it.increment(error)) {
    StringRef name = sys::path::filename(it->path());
    if (it->type() == sys::fs::file_type::directory_file &&
        name != "node_modules" && !name.starts_with("."))
      folders.push_back(joinPath(folder, name));
  }
  llvm::sort(folders);
  return folders;
}

/// Histories under other names: `migrations-mysql`, `mysql/migrations`,
/// `migrations/mysql`.
static std::vector<std::string> findNamed(vfs::FileSystem &files,
                                          const FoundSchema &schema) {
  std::vector<std::string> bases{folderOf(schema.project.schemaFiles.front())};
  if (!schema.folder.empty())
    bases.push_back(folderOf(schema.folder));
  if (!schema.project.root.empty())
    bases.push_back(joinPath(schema.project.root, "prisma"));
  std::vector<std::string> histories;
  auto add = [&](const std::string &folder) {
    if (!is_contained(histories, folder) && hasMigrations(files, folder))
      histories.push_back(folder);
  };
  for (const std::string &base : bases)
    for (const std::string &folder : foldersIn(files, base)) {
      bool isCalledSo =
          sys::path::filename(folder).contains_insensitive("migration");
      if (!isCalledSo) {
        add(joinPath(folder, "migrations"));
        continue;
      }
      add(folder);
      if (!isMigrationsFolder(files, folder))
        for (const std::string &inner : foldersIn(files, folder))
          add(inner);
    }
  return histories;
}

/// The history that a configured folder is made from where that is not there:
/// some teams do so on a deployment, from `migration` beside it.
static std::string findBeside(vfs::FileSystem &files, StringRef configured) {
  std::string found;
  for (const std::string &folder : foldersIn(files, folderOf(configured))) {
    if (!sys::path::filename(folder).contains_insensitive("migration") ||
        !hasMigrations(files, folder))
      continue;
    if (!found.empty())
      return {};
    found = folder;
  }
  return found;
}

//===----------------------------------------------------------------------===//
// What fits
//===----------------------------------------------------------------------===//

/// The database that a word in a name means.
static std::optional<Provider> providerOfWord(StringRef word) {
  return StringSwitch<std::optional<Provider>>(word)
      .Cases("postgres", "postgresql", "pg", "pgsql", "psql",
             Provider::PostgreSQL)
      .Cases("cockroach", "cockroachdb", "crdb", Provider::CockroachDB)
      .Cases("mysql", "mariadb", Provider::MySQL)
      .Cases("sqlite", "libsql", "turso", Provider::SQLite)
      .Cases("sqlserver", "mssql", Provider::SQLServer)
      .Default(std::nullopt);
}

namespace {

/// A schema, as far as its history has to fit.
struct Side {
  std::optional<Provider> provider;
  std::vector<std::string> words; ///< of its name that tell it from others
  std::string folder;             ///< that its first file lies in
  std::string usual;
  StringSet<> tables;
};

/// A history, with what is known about it.
struct History {
  std::optional<Provider> provider;
  std::vector<std::string> words; ///< of its folder's name
};

/// How well a history fits a schema.
enum class Fit { Not, Usual, Provider, Named };

} // namespace

static bool isPlainWord(StringRef word) {
  return word == "schema" || word == "prisma" || word == "migrations" ||
         word == "migration" || word == "db" || word == "database";
}

/// The last two parts of a path, in words.
static std::vector<std::string> tellingWordsOf(StringRef path) {
  std::vector<std::string> words;
  StringRef folder = sys::path::filename(sys::path::parent_path(path));
  for (StringRef part : {folder, sys::path::stem(path)})
    for (std::string &word : wordsOf(part))
      if (!isPlainWord(word))
        words.push_back(std::move(word));
  return words;
}

static Fit fitOf(const Side &side, StringRef folder, const History &history) {
  if (side.provider && history.provider &&
      sql::isForeign(*history.provider, *side.provider))
    return Fit::Not;
  bool isNamed = any_of(side.words, [&](StringRef word) {
    return is_contained(history.words, word);
  });
  for (StringRef word : history.words)
    if (auto meant = providerOfWord(word); meant && side.provider) {
      if (sql::isForeign(*meant, *side.provider))
        return Fit::Not;
      isNamed = true;
    }
  if (isNamed)
    return Fit::Named;
  // Beside the schema, under a name that tells of no other: `migration`.
  if (folder != side.usual && history.words.empty() &&
      joinPath(".", folderOf(folder)) == side.folder)
    return Fit::Usual;
  if (folder == side.usual)
    return side.provider && history.provider ? Fit::Provider : Fit::Usual;
  return Fit::Not;
}

/// How many of a schema's tables a history names in quotes.
static size_t countTables(vfs::FileSystem &files, StringRef folder,
                          const StringSet<> &tables) {
  std::string all;
  for (const std::string &path : findMigrations(files, folder)) {
    auto file = readFile(files, path);
    if (file)
      all += (*file)->text();
    else
      consumeError(file.takeError());
  }
  return count_if(tables.keys(), [&](StringRef table) {
    for (StringRef quotes : {"\"\"", "``", "[]"})
      if (all.find((quotes.take_front() + table + quotes.drop_front()).str()) !=
          std::string::npos)
        return true;
    return false;
  });
}

//===----------------------------------------------------------------------===//
// Pairs
//===----------------------------------------------------------------------===//

namespace {

class Pairing {
public:
  Pairing(vfs::FileSystem &files, MutableArrayRef<FoundSchema> schemas)
      : files(files), schemas(schemas) {
    for (const FoundSchema &schema : schemas)
      sides.push_back(readSide(schema));
  }

  void run() {
    for (size_t i = 0; i < schemas.size(); ++i)
      choose(i);
    for (size_t i = 0; i < schemas.size(); ++i)
      giveUpShared(i);
    // What is nobody's is shown as the schema's after all, to be told that it
    // is another database's.
    for (size_t i = 0; i < schemas.size(); ++i)
      if (chosen[i].empty() && !is_contained(chosen, sides[i].usual))
        chosen[i] = sides[i].usual;
    for (size_t i = 0; i < schemas.size(); ++i)
      if (schemas[i].configuredMigrations.empty())
        schemas[i].project.migrationsFolder = chosen[i];
  }

private:
  Side readSide(const FoundSchema &schema);
  void choose(size_t i);
  void giveUpShared(size_t i);

  vfs::FileSystem &files;
  MutableArrayRef<FoundSchema> schemas;
  std::vector<Side> sides;
  std::map<std::string, History> histories;
  std::vector<std::string> chosen;
  std::vector<Fit> fits;
};

} // namespace

Side Pairing::readSide(const FoundSchema &schema) {
  Side side;
  for (const std::string &path : schema.project.schemaFiles) {
    SchemaOutline outline = readOutline(files, path);
    if (outline.provider)
      side.provider = outline.provider;
    for (StringRef name : outline.declared.keys())
      side.tables.insert(name);
    if (outline.hasDatasource || side.words.empty())
      side.words = tellingWordsOf(path);
  }
  side.folder = joinPath(".", folderOf(schema.project.schemaFiles.front()));
  side.usual = findUsual(files, schema);
  return side;
}

void Pairing::choose(size_t i) {
  if (!schemas[i].configuredMigrations.empty()) {
    chosen.push_back(schemas[i].project.migrationsFolder);
    fits.push_back(Fit::Named);
    return;
  }
  std::vector<std::string> candidates = findNamed(files, schemas[i]);
  if (!sides[i].usual.empty() && !is_contained(candidates, sides[i].usual))
    candidates.push_back(sides[i].usual);
  std::string best;
  Fit bestFit = Fit::Not;
  for (const std::string &candidate : candidates) {
    auto [known, isNew] = histories.try_emplace(candidate);
    if (isNew)
      known->second = {providerOfHistory(files, candidate),
                       tellingWordsOf(candidate)};
    Fit fit = fitOf(sides[i], candidate, known->second);
    // A folder of the schema's own is the surest name.
    if (fit != Fit::Not && candidate == sides[i].usual && schemas.size() > 1 &&
        folderOf(candidate) != schemas[i].project.root &&
        none_of(schemas, [&](const FoundSchema &other) {
          return &other != &schemas[i] &&
                 folderOf(other.project.schemaFiles.front()) ==
                     folderOf(candidate);
        }))
      fit = Fit::Named;
    if (fit > bestFit || (fit == bestFit && candidate == sides[i].usual)) {
      best = candidate;
      bestFit = fit;
    }
  }
  chosen.push_back(bestFit == Fit::Not ? "" : best);
  fits.push_back(bestFit);
}

/// Leaves a history to another schema that it fits better: by name, as that one
/// is called `schema.prisma`, or by the tables in it.
void Pairing::giveUpShared(size_t i) {
  if (chosen[i].empty() || !schemas[i].configuredMigrations.empty())
    return;
  auto isPlain = [&](size_t index) {
    StringRef file = schemas[index].project.schemaFiles.front();
    return sys::path::filename(file) == "schema.prisma" ||
           !schemas[index].folder.empty();
  };
  for (size_t other = 0; other < schemas.size(); ++other) {
    if (other == i || chosen[other] != chosen[i])
      continue;
    bool isTheirs = fits[other] > fits[i];
    if (fits[other] == fits[i] && isPlain(other) != isPlain(i))
      isTheirs = isPlain(other);
    else if (fits[other] == fits[i])
      isTheirs = countTables(files, chosen[i], sides[other].tables) >
                 countTables(files, chosen[i], sides[i].tables);
    if (isTheirs) {
      chosen[i].clear();
      return;
    }
  }
}

void pairHistories(vfs::FileSystem &files,
                   MutableArrayRef<FoundSchema> schemas) {
  if (schemas.empty())
    return;
  for (FoundSchema &schema : schemas) {
    if (schema.configuredMigrations.empty())
      continue;
    if (hasMigrations(files, schema.configuredMigrations))
      schema.project.migrationsFolder = schema.configuredMigrations;
    else if (!files.exists(schema.configuredMigrations))
      schema.project.migrationsFolder =
          findBeside(files, schema.configuredMigrations);
  }
  if (schemas.size() == 1) {
    FoundSchema &only = schemas.front();
    if (!only.configuredMigrations.empty())
      return;
    // Most projects: nothing else need be read.
    only.project.migrationsFolder = findUsual(files, only);
    bool hasOthers = any_of(findNamed(files, only), [&](StringRef history) {
      return history != only.project.migrationsFolder;
    });
    if (!hasOthers)
      return;
  }
  Pairing(files, schemas).run();
}

std::string findUntakenHistory(vfs::FileSystem &files, const Project &project) {
  constexpr unsigned deepest = 3, most = 1000;
  std::vector<std::string> level{project.root};
  unsigned seen = 0;
  for (unsigned depth = 0; depth < deepest; ++depth) {
    std::vector<std::string> next;
    for (const std::string &above : level)
      for (std::string &folder : foldersIn(files, above)) {
        if (++seen > most)
          return {};
        if (isFile(files, joinPath(folder, "migration_lock.toml")) &&
            hasMigrations(files, folder))
          return folder;
        if (!isProjectFolder(files, folder))
          next.push_back(std::move(folder));
      }
    level = std::move(next);
  }
  return {};
}

} // namespace holdfast
