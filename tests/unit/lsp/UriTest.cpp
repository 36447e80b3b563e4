#include "lsp/Uri.h"

#include <gtest/gtest.h>

using namespace holdfast::lsp;

TEST(Uri, decodesPaths) {
  EXPECT_EQ(pathOfUri("file:///a/b.prisma"), "/a/b.prisma");
  EXPECT_EQ(pathOfUri("file:///a%20b/%C3%A4.prisma"), "/a b/ä.prisma");
  EXPECT_EQ(pathOfUri("file:/a"), "/a");
  EXPECT_EQ(pathOfUri("FILE://localhost/a"), "/a");
  EXPECT_EQ(pathOfUri("file:///a?query#fragment"), "/a");
  EXPECT_EQ(pathOfUri("file:///a/./b/../c"), "/a/c");
}

TEST(Uri, keepsBrokenEscapesAsTheyAre) {
  EXPECT_EQ(pathOfUri("file:///a%2"), "/a%2");
  EXPECT_EQ(pathOfUri("file:///100%zz"), "/100%zz");
  EXPECT_EQ(pathOfUri("file:///%"), "/%");
}

TEST(Uri, takesDrivesAndSharesOfWindows) {
  EXPECT_EQ(pathOfUri("file:///c%3A/x"), "/c:/x");
  EXPECT_EQ(pathOfUri("file:///C:/x"), "/C:/x");
  EXPECT_EQ(pathOfUri("file://server/share/x"), "//server/share/x");
}

TEST(Uri, knowsDrivesOnWindows) {
  auto windows = llvm::sys::path::Style::windows_slash;
  EXPECT_EQ(pathOfUri("file:///c%3A/a/../x", windows), "C:/x");
  EXPECT_EQ(pathOfUri("file:///C:/x", windows), "C:/x");
  EXPECT_EQ(pathOfUri("file://server/share/x", windows), "//server/share/x");
  EXPECT_EQ(pathOfUri("file:///folder", windows), "/folder");
  EXPECT_EQ(uriOfPath("C:\\a b\\x", windows), "file:///C%3A/a%20b/x");
  EXPECT_EQ(uriOfPath("\\\\server\\share", windows), "file://server/share");
  // Elsewhere it is a name like others.
  EXPECT_EQ(uriOfPath("/a\\b", llvm::sys::path::Style::posix), "file:///a%5Cb");
}

TEST(Uri, hasNoPathForOtherSchemes) {
  for (const char *uri :
       {"untitled:Untitled-1", "git:/a.prisma?ref", "", "file:", "file://",
        "file:relative", "file:///a%00b", "/a", "a:b:c"})
    EXPECT_EQ(pathOfUri(uri), std::nullopt) << uri;
}

TEST(Uri, isReadBackFromWhatItWrites) {
  EXPECT_EQ(uriOfPath("/a b/ä%.prisma"), "file:///a%20b/%C3%A4%25.prisma");
  for (const char *path : {"/", "/a b#c?d%20", "//server/share", "/c:/x"})
    EXPECT_EQ(pathOfUri(uriOfPath(path)), path);
}
