// Parses damaged versions of sample schemas and texts made to be slow or deep.
// A crash or a hang is the failure to look for; beyond that, a tree has to
// cover its text, a reparse after an edit has to give the tree of a fresh
// parse, and time has to grow with the length of the text only.

#include "grammar-tools.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <iostream>
#include <limits>
#include <random>

using namespace std::literals;

namespace {

int failures = 0;

void fail(const std::string &what) {
  ++failures;
  std::cerr << what << '\n';
}

std::string treeString(const TSTree *tree) {
  char *text = ts_node_string(ts_tree_root_node(tree));
  std::string result = text;
  std::free(text);
  return result;
}

void checkPrefixes(const std::string &name, const std::string &text) {
  for (size_t length = 0; length <= text.size(); ++length) {
    Tree tree = parse(std::string_view(text).substr(0, length));
    if (ts_node_end_byte(ts_tree_root_node(tree.get())) > length)
      fail(name + ": the tree ends after the text");
  }
}

/// Bytes replaced by others, of which some are brackets, quotes and newlines.
void checkDamage(const std::string &name, const std::string &text) {
  std::minstd_rand random(1);
  constexpr std::string_view usual = "{}[]()@\"\n\r:,./\\\0?\xff"sv;
  for (int round = 0; round < 300; ++round) {
    std::string damaged = text;
    for (int i = 0; i < 5 && !damaged.empty(); ++i)
      damaged[random() % damaged.size()] = random() % 2
                                               ? usual[random() % usual.size()]
                                               : static_cast<char>(random());
    Tree tree = parse(damaged);
    if (ts_node_end_byte(ts_tree_root_node(tree.get())) > damaged.size())
      fail(name + ": the tree ends after the text");
  }
}

TSPoint pointAt(std::string_view text, size_t offset) {
  uint32_t row = 0;
  size_t lineStart = 0;
  for (size_t i = 0; i < offset; ++i)
    if (text[i] == '\n') {
      ++row;
      lineStart = i + 1;
    }
  return {row, static_cast<uint32_t>(offset - lineStart)};
}

/// One edit in a sound text, undone: after the second parse the tree must be
/// the one of a fresh parse.
void checkEdits(const std::string &name, const std::string &text) {
  std::minstd_rand random(2);
  std::string fresh = treeString(parse(text).get());
  for (int round = 0; round < 200; ++round) {
    size_t at = random() % text.size();
    std::string edited = text;
    edited.insert(at, random() % 2 ? "x" : "\n");
    auto here = static_cast<uint32_t>(at);
    TSInputEdit insertion{here,
                          here,
                          here + 1,
                          pointAt(text, at),
                          pointAt(text, at),
                          pointAt(edited, at + 1)};
    Tree tree = parse(text);
    ts_tree_edit(tree.get(), &insertion);
    Tree second = parse(edited, tree.get());
    TSInputEdit removal{here,
                        here + 1,
                        here,
                        pointAt(text, at),
                        pointAt(edited, at + 1),
                        pointAt(text, at)};
    ts_tree_edit(second.get(), &removal);
    if (treeString(parse(text, second.get()).get()) != fresh)
      fail(name + ": a reparse differs from a fresh parse");
  }
}

std::string repeated(std::string_view piece, size_t count) {
  std::string result;
  result.reserve(piece.size() * count);
  for (size_t i = 0; i < count; ++i)
    result += piece;
  return result;
}

/// Of the processor, at best: what else the machine does is no matter.
double secondsToParse(const std::string &text) {
  double best = std::numeric_limits<double>::max();
  for (int run = 0; run < 3; ++run) {
    std::clock_t start = std::clock();
    parse(text);
    double time = double(std::clock() - start) / CLOCKS_PER_SEC;
    best = std::min(best, time);
  }
  return best;
}

/// Eight times the text may take up to 24 times as long: a quadratic parse
/// takes 64 times.
void checkGrowth(const std::string &name, std::string_view start,
                 std::string_view piece, size_t count) {
  std::string head(start);
  double once = secondsToParse(head + repeated(piece, count));
  double more = secondsToParse(head + repeated(piece, 8 * count));
  if (more > 24 * once + 0.05)
    fail(name + ": " + std::to_string(once) + " s, eight times as much " +
         std::to_string(more) + " s");
}

void checkHostileTexts() {
  checkGrowth("one long line", "model A {\n  a ", "x", 1 << 20);
  checkGrowth("one long string", "model A {\n  a B @c(\"", "x", 1 << 20);
  // Kept short: the runtime counts the children of an error in 16 bits, and
  // writes past its memory when there are more.
  checkGrowth("open arrays", "model A {\n  a B @c(", "[", 2000);
  checkGrowth("nested arrays", "generator g {\n  a = ", "[", 2000);
  checkGrowth("open calls", "model A {\n  a B @c(", "d(", 2000);
  checkGrowth("bad lines", "model A {\n", "  a B $ c\n", 5000);
  checkGrowth("bad lines between good ones", "model A {\n",
              "  a B $ c\n  d E\n", 5000);
  checkGrowth("open blocks", "", "model A {\n", 5000);
  checkGrowth("bad top-level lines", "", "} a b c\n", 5000);
  checkGrowth("open strings", "model A {\n", "  a B @c(\"\n", 5000);
  checkGrowth("NUL", "model A {\n", std::string_view("\0", 1), 20000);
  checkGrowth("not UTF-8", "model A {\n  a ", "\xff\xc0\x80", 20000);
  checkGrowth("many fields", "model A {\n", "  a B? @c(d, [e])\n", 5000);
  std::string closed = "generator g {\n  a = " + repeated("[", 50000) +
                       repeated("]", 50000) + "\n}\n";
  if (ts_node_has_error(ts_tree_root_node(parse(closed).get())))
    fail("deep nesting is an error");
  std::string line = "model A {\n  a B // " + repeated("x", 50 << 20) + "\n}\n";
  if (ts_node_has_error(ts_tree_root_node(parse(line).get())))
    fail("a line of 50 MB is an error");
}

} // namespace

int checkRobustness(const std::vector<std::string> &arguments) {
  for (const auto &path : filesIn(arguments, ".prisma")) {
    std::optional<std::string> text = readFile(path);
    if (!text)
      return 1;
    checkPrefixes(path.string(), *text);
    checkDamage(path.string(), *text);
    checkEdits(path.string(), *text);
  }
  checkHostileTexts();
  if (failures == 0)
    std::cout << "robust\n";
  return failures != 0;
}
