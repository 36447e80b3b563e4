// Checks queries: each file compiles, and each of its captures is found in at
// least one of the samples.

#include "grammar-tools.h"

#include <algorithm>
#include <iostream>
#include <set>

namespace {

struct QueryDeleter {
  void operator()(TSQuery *query) const { ts_query_delete(query); }
};
using Query = std::unique_ptr<TSQuery, QueryDeleter>;

const char *describe(TSQueryError error) {
  switch (error) {
  case TSQueryErrorSyntax:
    return "syntax error";
  case TSQueryErrorNodeType:
    return "no such node";
  case TSQueryErrorField:
    return "no such field";
  case TSQueryErrorCapture:
    return "no such capture";
  case TSQueryErrorStructure:
    return "the grammar never builds this";
  default:
    return "not usable";
  }
}

Query compile(const std::string &name, const std::string &text) {
  uint32_t offset = 0;
  TSQueryError error = TSQueryErrorNone;
  Query query(ts_query_new(tree_sitter_prisma(), text.data(), text.size(),
                           &offset, &error));
  if (!query) {
    auto line = std::count(text.begin(), text.begin() + offset, '\n') + 1;
    std::cerr << name << ':' << line << ": " << describe(error) << '\n';
  }
  return query;
}

std::set<std::string> capturesOf(const TSQuery *query) {
  std::set<std::string> names;
  for (uint32_t id = 0; id < ts_query_capture_count(query); ++id) {
    uint32_t length = 0;
    names.insert(ts_query_capture_name_for_id(query, id, &length));
  }
  return names;
}

void eraseFound(const TSQuery *query, TSNode root,
                std::set<std::string> &names) {
  TSQueryCursor *cursor = ts_query_cursor_new();
  ts_query_cursor_exec(cursor, query, root);
  TSQueryMatch match;
  while (ts_query_cursor_next_match(cursor, &match)) {
    for (uint16_t i = 0; i < match.capture_count; ++i) {
      uint32_t length = 0;
      names.erase(ts_query_capture_name_for_id(query, match.captures[i].index,
                                               &length));
    }
  }
  ts_query_cursor_delete(cursor);
}

} // namespace

int checkQueries(const std::vector<std::string> &arguments) {
  std::vector<Tree> trees;
  for (const auto &path :
       filesIn({arguments.begin() + 1, arguments.end()}, ".prisma")) {
    std::optional<std::string> text = readFile(path);
    if (!text)
      return 1;
    trees.push_back(parse(*text));
  }
  int failures = trees.empty();
  for (const auto &path : filesIn({arguments[0]}, ".scm")) {
    std::optional<std::string> text = readFile(path);
    Query query = text ? compile(path.string(), *text) : nullptr;
    if (!query) {
      ++failures;
      continue;
    }
    std::set<std::string> unseen = capturesOf(query.get());
    size_t total = unseen.size();
    for (const Tree &tree : trees)
      eraseFound(query.get(), ts_tree_root_node(tree.get()), unseen);
    for (const std::string &name : unseen)
      std::cerr << path.string() << ": no sample has a @" << name << '\n';
    failures += !unseen.empty();
    std::cout << path.filename().string() << ": " << total - unseen.size()
              << " of " << total << " captures found\n";
  }
  return failures != 0;
}
