#include "scripts/YamlTree.h"

#include <gtest/gtest.h>

using namespace holdfast;

/// `{key: value, …}` with the text that each scalar's range covers.
static std::string show(const SourceFile &file, const YamlTree &tree,
                        unsigned number) {
  const YamlNode &node = tree[number];
  std::string out;
  switch (node.kind) {
  case YamlNode::Kind::Null:
    return "~";
  case YamlNode::Kind::Scalar:
  case YamlNode::Kind::Block:
    return "'" + file.text(node.range).str() + "'";
  case YamlNode::Kind::List:
    for (unsigned item : node.items)
      out += (out.empty() ? "" : ", ") + show(file, tree, item);
    return (node.isFlow ? "flow[" : "[") + out + "]";
  case YamlNode::Kind::Map:
    for (const auto &[key, value] : node.entries)
      out += (out.empty() ? "" : ", ") + key + ": " + show(file, tree, value);
    return (node.isFlow ? "flow{" : "{") + out + "}";
  }
  return out;
}

static std::string read(const std::string &text) {
  SourceFile file("a.yml", text);
  std::optional<YamlProblem> problem;
  YamlTree tree = readYaml(file, problem);
  if (problem)
    return "problem in line " + std::to_string(problem->line);
  std::string out;
  for (unsigned root : tree.roots)
    out += show(file, tree, root) + "\n";
  return out;
}

TEST(YamlTreeTest, rangesWithoutQuotes) {
  EXPECT_EQ(read("a: b c # d\ne: \"f\\\"g\"\nh: 'i'\nj:\n"),
            "{a: 'b c', e: 'f\\\"g', h: 'i', j: ~}\n");
}

TEST(YamlTreeTest, blocks) {
  EXPECT_EQ(read("a: |\n  b\n\n    c # d\ne: >-\n  f\n  g\nh: i\n"),
            "{a: '  b\n\n    c # d', e: '  f\n  g', h: 'i'}\n");
  EXPECT_EQ(read("a: |\r\n  b\r\n  c\r\nd: e\r\n"),
            "{a: '  b\r\n  c', d: 'e'}\n");
}

TEST(YamlTreeTest, listsAndFlow) {
  EXPECT_EQ(read("a:\n- b\n- [c, \"d\", {e: f}]\n- g: h\n"),
            "{a: ['b', flow['c', 'd', flow{e: 'f'}], {g: 'h'}]}\n");
}

TEST(YamlTreeTest, documents) {
  EXPECT_EQ(read("a: b\n---\n- c\n"), "{a: 'b'}\n['c']\n");
}

TEST(YamlTreeTest, aliases) {
  EXPECT_EQ(read("a: &x {b: c}\nd: *x\ne: *y\n"),
            "{a: flow{b: 'c'}, d: flow{b: 'c'}, e: ~}\n");
  SourceFile file("a.yml", "a: &x {b: c}\nd:\n  <<: *x\n  e: f\n");
  std::optional<YamlProblem> problem;
  YamlTree tree = readYaml(file, problem);
  unsigned d = *tree.find(tree.roots.front(), "d");
  EXPECT_EQ(tree.text(d, "b"), "c");
  EXPECT_EQ(tree.text(d, "e"), "f");
  EXPECT_EQ(tree.text(d, "g"), "");
}

TEST(YamlTreeTest, whatIsNoYaml) {
  EXPECT_EQ(read("a: b\n{{- if c }}\nd: e\n"), "problem in line 2");
  EXPECT_EQ(read(""), "~\n");
  EXPECT_EQ(read(std::string(100000, '[')), "problem in line 0");
  EXPECT_EQ(read([] {
              std::string dashes;
              for (unsigned i = 0; i < 50000; ++i)
                dashes += "- ";
              return dashes;
            }()),
            "problem in line 0");
}
