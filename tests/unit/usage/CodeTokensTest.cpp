#include "usage/CodeTokens.h"

#include "gtest/gtest.h"

using namespace holdfast;
using namespace holdfast::usage;
using namespace llvm;

/// The tokens with blanks between them, those of JSX in their brackets.
static std::string read(StringRef text,
                        CodeLanguage language = CodeLanguage::TypeScript) {
  Range whole{0, static_cast<uint32_t>(text.size())};
  std::string result;
  for (const CodeToken &token : readTokens(text, whole, language)) {
    StringRef kind;
    switch (token.kind) {
    case CodeToken::Kind::Regex:
      kind = "R:";
      break;
    case CodeToken::Kind::TemplateText:
      kind = "T:";
      break;
    case CodeToken::Kind::Jsx:
      kind = "J:";
      break;
    case CodeToken::Kind::JsxText:
      kind = "X:";
      break;
    default:
      break;
    }
    if (!token.isEnd())
      result += (result.empty() ? "" : " ") + kind.str() +
                text.slice(token.begin, token.end).str();
  }
  return result;
}

static std::string jsx(StringRef text) { return read(text, CodeLanguage::Jsx); }

TEST(CodeTokens, commentsAndStrings) {
  EXPECT_EQ(read("a // b\n/* c */ d"), "a d");
  EXPECT_EQ(read("'it\\'s' + \"//\""), "'it\\'s' + \"//\"");
  EXPECT_EQ(read("'open\nb"), "'open b");
  EXPECT_EQ(read("a?.b ?? c?.[0]"), "a ?. b ?? c ?. [ 0 ]");
  EXPECT_EQ(read("x ?.5 : 1"), "x ? .5 : 1");
}

TEST(CodeTokens, templates) {
  EXPECT_EQ(read("`a${b}c`"), "` T:a ${ b } T:c `");
  EXPECT_EQ(read("`${`${x}`}` + {}"), "` ${ ` ${ x } ` } ` + { }");
  EXPECT_EQ(read("`${{a: '}'}}` b"), "` ${ { a : '}' } } ` b");
  EXPECT_EQ(read("`\\`${1}`"), "` T:\\` ${ 1 } `");
}

TEST(CodeTokens, regularExpressions) {
  EXPECT_EQ(read("a = /x\\/[/]`/g.test(b)"), "a = R:/x\\/[/]`/g . test ( b )");
  EXPECT_EQ(read("a / b / c"), "a / b / c");
  EXPECT_EQ(read("(a) / b"), "( a ) / b");
  EXPECT_EQ(read("if (a) /b/.test(c)"), "if ( a ) R:/b/ . test ( c )");
  EXPECT_EQ(read("return /'/"), "return R:/'/");
  EXPECT_EQ(read("x.return / 2"), "x . return / 2");
  EXPECT_EQ(read("a++ / b"), "a ++ / b");
}

TEST(CodeTokens, jsx) {
  EXPECT_EQ(jsx("<a b='c'>don't {d} `</a>"),
            "J:< a b = 'c' J:> X:don't  { d } X: ` J:</ a J:>");
  EXPECT_EQ(jsx("x = <><B.C {...p}/></>"),
            "x = J:< J:> J:< B . C { ... p } J:/> J:</ J:>");
  EXPECT_EQ(jsx("a < b > c"), "a < b > c");
  EXPECT_EQ(jsx("f<T,>(x)"), "f < T , > ( x )");
  EXPECT_EQ(jsx("const f = <T,>(x: T) => x"),
            "const f = < T , > ( x : T ) => x");
  EXPECT_EQ(jsx("return <p>{a ? <b/> : '<'}</p>"),
            "return J:< p J:> { a ? J:< b J:/> : '<' } J:</ p J:>");
  EXPECT_EQ(read("<T>x"), "< T > x");
}

TEST(CodeTokens, brackets) {
  auto tokens = readTokens("f({a: [1]})", Range{0, 11}, CodeLanguage::Jsx);
  EXPECT_EQ(tokens[1].partner, 9u);
  EXPECT_EQ(tokens[9].partner, 1u);
  EXPECT_EQ(tokens[2].partner, 8u);
  EXPECT_EQ(tokens[5].partner, 7u);
}

TEST(CodeTokens, neverFails) {
  for (StringRef text : {"`", "`${", "<", "<a", "<a b=", "/", "'\\", "}",
                         "`${}", "<a>{", "/*", "\\", "</a>", "#", "@"}) {
    read(text);
    jsx(text);
  }
}
