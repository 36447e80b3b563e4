// Tests the grammar:
//
//   grammar-corpus [--update] PATH...        trees of tree-sitter corpus files
//   grammar-corpus --queries FOLDER PATH...  queries, against sample schemas
//   grammar-corpus --robustness PATH...      damaged and hostile texts
//
// A path is a file or a folder of files.

#include "grammar-tools.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iostream>
#include <sstream>

namespace fs = std::filesystem;

namespace {

struct Case {
  std::string name;
  std::string input;
  std::string expected;
  size_t line;
};

class Printer {
public:
  std::string print(TSNode root) {
    TSTreeCursor cursor = ts_tree_cursor_new(root);
    printNode(cursor, 0);
    ts_tree_cursor_delete(&cursor);
    return std::move(out);
  }

private:
  void printNode(TSTreeCursor &cursor, unsigned depth) {
    TSNode node = ts_tree_cursor_current_node(&cursor);
    bool isMissing = ts_node_is_missing(node);
    bool isShown = ts_node_is_named(node) || isMissing;
    if (isShown) {
      if (depth > 0)
        out += '\n' + std::string(2 * depth, ' ');
      if (const char *field = ts_tree_cursor_current_field_name(&cursor))
        out += std::string(field) + ": ";
      out += '(';
      if (isMissing)
        out += "MISSING ";
      out += ts_node_is_named(node) ? ts_node_type(node)
                                    : quoted(ts_node_type(node));
    }
    if (ts_tree_cursor_goto_first_child(&cursor)) {
      do
        printNode(cursor, depth + isShown);
      while (ts_tree_cursor_goto_next_sibling(&cursor));
      ts_tree_cursor_goto_parent(&cursor);
    }
    if (isShown)
      out += ')';
  }

  static std::string quoted(const char *text) {
    return '"' + std::string(text) + '"';
  }

  std::string out;
};

bool isRule(std::string_view line, char mark) {
  return line.size() >= 3 &&
         line.find_first_not_of(mark) == std::string_view::npos;
}

/// Splits after each newline, which the lines keep.
std::vector<std::string> splitLines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    size_t length = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.emplace_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return lines;
}

std::string_view withoutNewline(std::string_view line) {
  return line.substr(0, line.find_last_not_of("\n") + 1);
}

/// The cases of a file in the format of tree-sitter: a name between lines of
/// `=`, the input, a line of `-`, the tree.
std::vector<Case> readCases(std::string_view text) {
  std::vector<Case> cases;
  std::vector<std::string> lines = splitLines(text);
  bool isInTree = false;
  for (size_t i = 0; i < lines.size(); ++i) {
    std::string_view line = withoutNewline(lines[i]);
    bool isHeader = i + 2 < lines.size() && isRule(line, '=') &&
                    isRule(withoutNewline(lines[i + 2]), '=');
    if (isHeader) {
      cases.push_back(
          {std::string(withoutNewline(lines[i + 1])), {}, {}, i + 2});
      isInTree = false;
      i += 2;
    } else if (!isInTree && isRule(line, '-')) {
      isInTree = true;
    } else if (!cases.empty()) {
      (isInTree ? cases.back().expected : cases.back().input) += lines[i];
    }
  }
  // The line breaks next to the rules are not part of the input.
  for (Case &test : cases) {
    if (test.input.starts_with('\n'))
      test.input.erase(0, 1);
    if (test.input.ends_with('\n'))
      test.input.pop_back();
  }
  return cases;
}

/// `\r`, `\0`, `\t`, `\xHH` and `\e` (nothing, to end a line visibly) stand for
/// what an editor would not keep, in cases whose name ends in `(escaped)`.
std::string unescape(std::string_view text) {
  std::string result;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      result += text[i];
      continue;
    }
    switch (text[++i]) {
    case 'r':
      result += '\r';
      break;
    case '0':
      result += '\0';
      break;
    case 't':
      result += '\t';
      break;
    case 'e':
      break;
    case 'x':
      result += static_cast<char>(
          std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
      i += 2;
      break;
    default:
      result += text[i];
    }
  }
  return result;
}

std::string treeOf(const Case &test) {
  Tree tree = parse(test.name.ends_with("(escaped)") ? unescape(test.input)
                                                     : test.input);
  return Printer().print(ts_tree_root_node(tree.get()));
}

/// One space for any blanks, none next to a parenthesis.
std::string normalized(std::string_view text) {
  std::string result;
  for (char c : text) {
    bool isBlank = c == ' ' || c == '\n' || c == '\t';
    if (isBlank && (result.empty() || result.back() == ' '))
      continue;
    if (c == ')' && !result.empty() && result.back() == ' ')
      result.pop_back();
    result += isBlank ? ' ' : c;
  }
  while (result.ends_with(' '))
    result.pop_back();
  return result;
}

void printDifference(std::string_view expected, std::string_view actual) {
  std::vector<std::string> left = splitLines(expected);
  std::vector<std::string> right = splitLines(actual);
  size_t common = 0;
  while (common < left.size() && common < right.size() &&
         normalized(left[common]) == normalized(right[common]))
    std::cerr << "    " << left[common++];
  for (size_t i = common; i < left.size(); ++i)
    std::cerr << "  - " << withoutNewline(left[i]) << '\n';
  for (size_t i = common; i < right.size(); ++i)
    std::cerr << "  + " << withoutNewline(right[i]) << '\n';
}

int checkFile(const fs::path &path) {
  std::optional<std::string> text = readFile(path);
  if (!text)
    return 1;
  std::vector<Case> cases = readCases(*text);
  if (cases.empty()) {
    std::cerr << path.string() << ": no cases\n";
    return 1;
  }
  int failures = 0;
  for (const Case &test : cases) {
    std::string actual = treeOf(test);
    if (normalized(actual) == normalized(test.expected))
      continue;
    ++failures;
    std::cerr << path.string() << ':' << test.line << ": " << test.name << '\n';
    std::string expected = test.expected;
    expected.erase(0, expected.find_first_not_of('\n'));
    expected.erase(expected.find_last_not_of('\n') + 1);
    printDifference(expected, actual);
  }
  std::cout << path.filename().string() << ": " << cases.size() - failures
            << " of " << cases.size() << " passed\n";
  return failures;
}

int updateFile(const fs::path &path) {
  std::optional<std::string> text = readFile(path);
  if (!text)
    return 1;
  std::ostringstream out;
  const std::string rule(20, '=');
  for (const Case &test : readCases(*text))
    out << rule << '\n'
        << test.name << '\n'
        << rule << "\n\n"
        << test.input << "\n---\n\n"
        << treeOf(test) << "\n\n";
  std::string result = out.str();
  result.pop_back();
  std::ofstream(path, std::ios::binary) << result;
  return 0;
}

} // namespace

Tree parse(std::string_view text, const TSTree *old) {
  static TSParser *parser = [] {
    TSParser *created = ts_parser_new();
    if (!ts_parser_set_language(created, tree_sitter_prisma())) {
      std::cerr << "the runtime does not take this version of the grammar\n";
      std::exit(1);
    }
    return created;
  }();
  return Tree(ts_parser_parse_string(parser, old, text.data(), text.size()));
}

std::optional<std::string> readFile(const fs::path &path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  if (!file || !(text << file.rdbuf())) {
    std::cerr << path.string() << ": cannot be read, or is empty\n";
    return std::nullopt;
  }
  return text.str();
}

std::vector<fs::path> filesIn(const std::vector<std::string> &paths,
                              std::string_view extension) {
  std::vector<fs::path> files;
  for (const std::string &path : paths) {
    if (!fs::is_directory(path)) {
      files.emplace_back(path);
      continue;
    }
    for (const fs::directory_entry &entry : fs::directory_iterator(path))
      if (entry.path().extension() == extension)
        files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

int main(int count, char **values) {
  std::vector<std::string> arguments(values + 1, values + count);
  std::string mode;
  if (!arguments.empty() && arguments[0].starts_with("--")) {
    mode = arguments[0];
    arguments.erase(arguments.begin());
  }
  if (arguments.empty()) {
    std::cerr << "usage: grammar-corpus [--update|--queries|--robustness] "
                 "PATH...\n";
    return 2;
  }
  if (mode == "--queries")
    return checkQueries(arguments);
  if (mode == "--robustness")
    return checkRobustness(arguments);
  std::vector<fs::path> files = filesIn(arguments, ".txt");
  int failures = files.empty();
  for (const fs::path &file : files)
    failures += mode == "--update" ? updateFile(file) : checkFile(file);
  return failures != 0;
}
