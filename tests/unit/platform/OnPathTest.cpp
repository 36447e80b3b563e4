#include "platform/Program.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdlib>
#include <gtest/gtest.h>

using namespace llvm;
using holdfast::platform::findOnPath;
using holdfast::platform::setVariable;

namespace {

class OnPath : public testing::Test {
protected:
  void SetUp() override {
    before = std::getenv("PATH");
    ASSERT_FALSE(sys::fs::createUniqueDirectory("holdfast-path", folder));
    ASSERT_FALSE(sys::fs::current_path(current));
    SmallString<128> program(folder);
    sys::path::append(program, "holdfast-tool");
    std::error_code error;
    raw_fd_ostream(program, error) << "#!/bin/sh\n";
    ASSERT_FALSE(error);
    sys::fs::setPermissions(program, sys::fs::all_exe | sys::fs::owner_read);
  }
  void TearDown() override {
    sys::fs::set_current_path(current);
    setVariable("PATH", before);
    sys::fs::remove_directories(folder);
  }

  std::string before;
  SmallString<128> folder, current;
};

TEST_F(OnPath, FindsAProgram) {
  setVariable("PATH", "/nowhere:" + folder.str().str());
  EXPECT_EQ(findOnPath("holdfast-tool"), (folder + "/holdfast-tool").str());
  EXPECT_EQ(findOnPath("holdfast-other-tool"), std::nullopt);
}

TEST_F(OnPath, LooksIntoNoRepository) {
  sys::fs::set_current_path(folder);
  for (const char *path : {".", "", ":/nowhere", "../"}) {
    setVariable("PATH", path);
    EXPECT_EQ(findOnPath("holdfast-tool"), std::nullopt) << path;
  }
  setVariable("PATH", std::nullopt);
  EXPECT_EQ(findOnPath("holdfast-tool"), std::nullopt);
}

} // namespace
