#include "project/DotEnv.h"

#include <gtest/gtest.h>

using namespace holdfast;

static std::string valueOf(llvm::StringRef text, llvm::StringRef name) {
  auto environment = [](llvm::StringRef name) -> std::optional<std::string> {
    return name == "HOME" ? std::optional<std::string>("/home/me")
                          : std::nullopt;
  };
  auto variables = readDotEnv(text, environment);
  auto found = variables.find(name);
  return found == variables.end() ? "(none)" : found->second;
}

TEST(DotEnv, readsAssignments) {
  EXPECT_EQ(valueOf("A=b", "A"), "b");
  EXPECT_EQ(valueOf("\xEF\xBB\xBF"
                    "A = b c \r\nD=e",
                    "A"),
            "b c");
  EXPECT_EQ(valueOf("X=1\n  export A=b", "A"), "b");
  EXPECT_EQ(valueOf("A: b", "A"), "b");
  EXPECT_EQ(valueOf("A=\nB=c", "A"), "");
  EXPECT_EQ(valueOf("A=1\nA=2", "A"), "2");
  EXPECT_EQ(valueOf("# A=b\nno assignment\n=x\nC=d", "A"), "(none)");
  EXPECT_EQ(valueOf("# A=b\nno assignment\n=x\nC=d", "C"), "d");
}

TEST(DotEnv, readsQuotesAndComments) {
  EXPECT_EQ(valueOf("A=b # c", "A"), "b");
  EXPECT_EQ(valueOf("A=\"b # c\" # d", "A"), "b # c");
  EXPECT_EQ(valueOf("A='b\\nc'", "A"), "b\\nc");
  EXPECT_EQ(valueOf("A=\"b\\nc\"", "A"), "b\nc");
  EXPECT_EQ(valueOf("A=`it's`", "A"), "it's");
  EXPECT_EQ(valueOf("A=\"b\nc\"\nD=e", "A"), "b\nc");
  EXPECT_EQ(valueOf("A=\"b\nc\"\nD=e", "D"), "e");
  EXPECT_EQ(valueOf("A=\"open\nD=e", "D"), "e");
}

TEST(DotEnv, expandsVariables) {
  EXPECT_EQ(valueOf("B=x\nA=a${B}c", "A"), "axc");
  EXPECT_EQ(valueOf("A=${HOME}/db", "A"), "/home/me/db");
  EXPECT_EQ(valueOf("A=\\${B}", "A"), "${B}");
  EXPECT_EQ(valueOf("A=x${NONE}y", "A"), "xy");
  EXPECT_EQ(valueOf("A=${B", "A"), "${B");
}
