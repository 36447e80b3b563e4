#include "usage/UsageSearch.h"

#include "project/Paths.h"
#include "usage/ClientNames.h"
#include "usage/Evaluator.h"
#include "usage/RawSql.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

#include <atomic>
#include <bitset>
#include <mutex>
#include <thread>

using namespace llvm;

namespace holdfast::usage {

//===----------------------------------------------------------------------===//
// Files that name a target
//===----------------------------------------------------------------------===//

namespace {

/// The words of which code must have one to use a target.
class TargetWords {
public:
  TargetWords(const Schema &schema, const Targets &targets);

  bool isIn(StringRef text) const;
  /// Whether the text may declare something with a member that is called like a
  /// field that is looked for: `nick: …`.
  bool isMemberIn(StringRef text) const;

private:
  void add(StringRef word, bool isInSql = false) {
    if (word.empty())
      return;
    words.try_emplace(word, isInSql).first->second &= isInSql;
    firsts.set(static_cast<unsigned char>(word.front()));
    shortest = std::min(shortest, word.size());
    longest = std::max(longest, word.size());
  }
  void addModel(const Model &model);
  void addField(const Field &field);

  bool isOne(StringRef word, bool hasSql) const {
    auto it = words.find(word);
    return it != words.end() && (hasSql || !it->second);
  }

  StringMap<bool> words; ///< whether one means nothing outside of SQL
  StringSet<> fields;
  std::bitset<256> firsts;
  size_t shortest = ~size_t(0), longest = 0;
  bool wantsAll = false;
};

} // namespace

void TargetWords::addField(const Field &field) {
  fields.insert(field.name);
  add(field.name);
  add(field.columnName, /*isInSql=*/true);
  // Keys of several fields have the names of all of them.
  for (const IndexAttribute &index : field.model->indexes)
    if (any_of(index.fields, [&](const IndexedField &part) {
          return part.field == &field;
        })) {
      add(index.name);
      std::string name;
      for (const IndexedField &part : index.fields)
        name += (name.empty() ? "" : "_") + part.path.str();
      add(name);
    }
}

void TargetWords::addModel(const Model &model) {
  add(accessorOf(model));
  add(model.name);
  add(model.tableName, /*isInSql=*/true);
}

TargetWords::TargetWords(const Schema &schema, const Targets &targets) {
  wantsAll = targets.objects.empty();
  for (const UsedObject &target : targets.objects) {
    if (target.enumeration) {
      add(target.enumeration->name);
      for (const EnumValue &value : target.enumeration->values)
        if (!target.value || target.value == &value)
          add(value.name);
    } else if (target.field) {
      addField(*target.field);
      // Types are called after the model and the field.
      if (target.field->isRelation())
        addModel(*target.model);
    } else {
      addModel(*target.model);
      for (const Model &model : schema.models())
        for (const Field &field : model.fields)
          if (field.isRelation() && field.type.model == target.model)
            addField(field);
    }
  }
  // `Prisma.UserWhereInput` has a model's name in front.
  for (const UsedObject &target : targets.objects)
    if (target.model)
      wantsAll |= target.model->name.empty();
}

static bool isWordByte(char c) {
  return isAlnum(c) || c == '_' || c == '$' || (c & 0x80);
}

bool TargetWords::isIn(StringRef text) const {
  if (wantsAll)
    return true;
  // `$queryRaw` and the like, `Prisma.sql`.
  bool hasSql = text.contains("Raw") || text.contains("sql");
  const char *at = text.begin(), *end = text.end();
  while (at != end) {
    if (!isWordByte(*at)) {
      ++at;
      continue;
    }
    const char *begin = at;
    while (at != end && isWordByte(*at))
      ++at;
    if (!firsts[static_cast<unsigned char>(*begin)])
      continue;
    StringRef word(begin, at - begin);
    // What begins with a model's name may be a type of it.
    for (size_t length = std::min(word.size(), longest); length >= shortest;
         --length)
      if ((length == word.size() || isUpper(word[length])) &&
          isOne(word.take_front(length), hasSql))
        return true;
  }
  return false;
}

bool TargetWords::isMemberIn(StringRef text) const {
  std::string_view whole(text);
  for (const auto &field : fields) {
    std::string member = (field.getKey() + ":").str();
    for (size_t at = whole.find(member); at != whole.npos;
         at = whole.find(member, at + 1))
      if (at == 0 || !isWordByte(whole[at - 1]))
        return true;
  }
  return false;
}

/// How others import a file: `card` for `src/card.tsx` and `card/index.ts`.
static StringRef importName(StringRef path) {
  StringRef stem = sys::path::filename(path).split('.').first;
  if (stem == "index")
    stem = sys::path::filename(sys::path::parent_path(path));
  return stem;
}

/// Whether a text imports one of the files that are called so.
static bool imports(StringRef text, const StringSet<> &files) {
  std::string_view whole(text), word("from ");
  for (size_t at = whole.find(word); at != whole.npos;
       at = whole.find(word, at)) {
    at += word.size();
    if (at >= text.size() || (text[at] != '"' && text[at] != '\''))
      continue;
    StringRef module = text.drop_front(at + 1);
    module = module.take_front(module.find(text[at]));
    if (files.contains(importName(module)))
      return true;
  }
  return false;
}

//===----------------------------------------------------------------------===//
// The search
//===----------------------------------------------------------------------===//

namespace {

/// Looks first into the files that name a target; then into those that may hand
/// a row to what such a file declares, which need not name the row's fields.
struct Search {
  Search(CodeBase &code, const ClientNames &names, const Targets &targets,
         const TargetWords &words, const IsSought &isSought)
      : code(code), names(names), targets(targets), words(words),
        isSought(isSought), found(code.places().files.size()),
        isSearched(found.size()) {}

  void run(unsigned threads);

  CodeBase &code;
  const ClientNames &names;
  const Targets &targets;
  const TargetWords &words;
  const IsSought &isSought;
  std::vector<std::vector<Use>> found; ///< by file

private:
  void work();
  bool isWanted(size_t index, StringRef text);

  std::atomic<size_t> next = 0;
  bool isSecond = false;
  std::vector<char> isSearched; ///< by file
  std::mutex takersMutex;
  StringSet<> takers; ///< the names of files that declare members
};

} // namespace

bool Search::isWanted(size_t index, StringRef text) {
  StringRef path = code.places().files[index];
  auto isAsked = [&] { return !isSought || isSought(path, text); };
  if (isSecond)
    return imports(text, takers) && isAsked();
  if (!words.isIn(text))
    return false;
  if (words.isMemberIn(text)) {
    std::lock_guard lock(takersMutex);
    takers.insert(importName(path));
  }
  isSearched[index] = true;
  return isAsked();
}

void Search::work() {
  // Enough for what a file and those that it imports are made of: a new
  // evaluator looks into them again.
  constexpr size_t mostBytes = 256 << 20;
  auto evaluator = std::make_unique<Evaluator>(code, names, targets);
  while (true) {
    size_t index = next++;
    if (index >= found.size())
      return;
    if (isSecond && isSearched[index])
      continue;
    std::shared_ptr<const CodeFile> file = code.fileWith(
        index, [&](StringRef text) { return isWanted(index, text); });
    if (!file)
      continue;
    found[index] = evaluator->findUses(std::move(file));
    if (evaluator->memoryInBytes() > mostBytes)
      evaluator = std::make_unique<Evaluator>(code, names, targets);
  }
}

void Search::run(unsigned threads) {
  for (bool second : {false, true}) {
    if (second && takers.empty())
      return;
    isSecond = second;
    next = 0;
    std::vector<std::thread> others;
    for (unsigned i = 1; i < threads; ++i)
      others.emplace_back([&] { work(); });
    work();
    for (std::thread &thread : others)
      thread.join();
  }
}

std::vector<Use> findUses(CodeBase &code, const Schema &schema,
                          const Targets &targets, unsigned threads,
                          const IsSought &isSought) {
  ClientNames names(schema);
  TargetWords words(schema, targets);
  Search search(code, names, targets, words, isSought);
  search.run(threads);
  std::vector<Use> uses;
  for (std::vector<Use> &found : search.found)
    std::move(found.begin(), found.end(), std::back_inserter(uses));
  return uses;
}

std::vector<Use> findUsesInSql(const Schema &schema, const Targets &targets,
                               ArrayRef<SourceFilePtr> files) {
  std::vector<Use> uses;
  for (const SourceFilePtr &file : files) {
    size_t first = uses.size();
    findNamesInSql(schema, file->text(), [&](UsedObject object, Range range) {
      if (!targets.want(object))
        return;
      Use use;
      use.object = object;
      use.kind = UseKind::RawSql;
      use.file = file;
      use.range = range;
      uses.push_back(std::move(use));
    });
    std::stable_sort(uses.begin() + first, uses.end(),
                     [](const Use &a, const Use &b) {
                       return a.range.begin < b.range.begin;
                     });
  }
  return uses;
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

static const Model *findModel(const Schema &schema, StringRef name) {
  if (const Model *model = schema.findModel(name))
    return model;
  ArrayRef<const Model *> models = schema.modelsOfTable(name);
  return models.size() == 1 ? models.front() : nullptr;
}

std::optional<UsedObject> findObject(const Schema &schema, StringRef name) {
  auto [owner, member] = name.split('.');
  UsedObject object;
  if (const Model *model = findModel(schema, owner)) {
    object.model = model;
    if (member.empty())
      return object;
    object.field = model->findField(member);
    for (const Field &field : model->fields)
      if (!object.field && field.isColumn() && field.columnName == member)
        object.field = &field;
    return object.field ? std::optional(object) : std::nullopt;
  }
  object.enumeration = schema.findEnum(owner);
  if (!object.enumeration)
    return std::nullopt;
  if (!member.empty())
    object.value = object.enumeration->findValue(member);
  return member.empty() || object.value ? std::optional(object) : std::nullopt;
}

std::vector<std::string> clientsOf(const Schema &schema) {
  std::vector<std::string> clients;
  for (const Generator &generator : schema.generators())
    if (const Property *output = generator.block->findProperty("output");
        output && output->value) {
      const SourceFile &file = generator.document->file();
      StringRef folder = file.text(output->value->range).trim("\"");
      if (folder.empty())
        continue;
      clients.push_back(joinPath(folderOf(file.path()), folder));
    }
  return clients;
}

} // namespace holdfast::usage
