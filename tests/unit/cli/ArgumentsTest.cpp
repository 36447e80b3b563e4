#include "cli/Arguments.h"

#include <gtest/gtest.h>

using namespace holdfast::cli;

namespace {

constexpr OptionSpec options[] = {
    {"--against", "SOURCE", "help"},
    {"--fix", "[=unsafe]", "help"},
    {"--quiet", "", "help"},
};
const Command command = {"check", "", "", "", options, nullptr};

Arguments parse(llvm::ArrayRef<llvm::StringRef> words) {
  auto arguments = parseArguments(command, words);
  if (arguments)
    return std::move(*arguments);
  ADD_FAILURE() << toString(arguments.takeError());
  return {};
}

std::string errorOf(llvm::ArrayRef<llvm::StringRef> words) {
  auto arguments = parseArguments(command, words);
  return arguments ? "" : toString(arguments.takeError());
}

} // namespace

TEST(Arguments, takesValuesEitherWay) {
  Arguments arguments = parse({"a", "--against", "x", "--against=y=z", "b"});
  EXPECT_EQ(arguments.values("--against"),
            (std::vector<std::string>{"x", "y=z"}));
  EXPECT_EQ(arguments.value("--against"), "y=z");
  EXPECT_EQ(arguments.positional, (std::vector<std::string>{"a", "b"}));
}

TEST(Arguments, leavesAnOptionalValueToTheEqualsSign) {
  Arguments arguments = parse({"--fix", "a"});
  EXPECT_TRUE(arguments.has("--fix"));
  EXPECT_EQ(arguments.value("--fix"), "");
  EXPECT_EQ(arguments.positional, std::vector<std::string>{"a"});
  EXPECT_EQ(parse({"--fix=unsafe"}).value("--fix"), "unsafe");
}

TEST(Arguments, takesEverythingBehindTwoDashesAsOperands) {
  EXPECT_EQ(parse({"--quiet", "--", "--fix", "-"}).positional,
            (std::vector<std::string>{"--fix", "-"}));
}

TEST(Arguments, saysWhatIsWrong) {
  EXPECT_EQ(errorOf({"--agianst", "x"}),
            "unknown option --agianst of holdfast check; did you mean "
            "`--against`?");
  EXPECT_EQ(errorOf({"-x"}),
            "unknown option -x of holdfast check; see holdfast "
            "check --help");
  EXPECT_EQ(errorOf({"--against"}),
            "--against needs a value: --against SOURCE");
  EXPECT_EQ(errorOf({"--quiet=yes"}), "--quiet takes no value");
}
