#include "project/ConfinedFileSystem.h"
#include "project/Confinement.h"

#include "project/FileAccess.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace llvm;

namespace {

/// A repository `app` beside a folder `outside`, in a folder of its own.
class Confined : public testing::Test {
protected:
  Confined() {
    SmallString<128> made;
    sys::fs::createUniqueDirectory("holdfast-confined", made);
    SmallString<128> real;
    sys::fs::real_path(made, real);
    base = real.str().str();
    write("outside/key", "sesame");
    write("outside/folder/key", "sesame");
    write("app/.git/HEAD", "");
    write("app/schemas/main.prisma", "main");
  }
  ~Confined() override { sys::fs::remove_directories(base); }

  std::string at(const Twine &path) { return (base + "/" + path).str(); }
  void write(const Twine &path, StringRef text) {
    std::string file = at(path);
    sys::fs::create_directories(sys::path::parent_path(file));
    std::error_code error;
    raw_fd_ostream(file, error) << text;
  }
  void link(const Twine &target, const Twine &path) {
    std::string file = at(path);
    sys::fs::create_directories(sys::path::parent_path(file));
    ASSERT_FALSE(sys::fs::create_link(target, file));
  }
  /// What reading a path gives in the confinement of another.
  std::string read(const Twine &path, const Twine &project = "app",
                   ArrayRef<std::string> named = {}) {
    auto files = confinedDisk(at(project), named);
    auto file = readFile(*files, at(path));
    if (file)
      return (*file)->text().str();
    std::string whole = toString(file.takeError());
    StringRef message = whole;
    message.consume_front("cannot read ");
    message.consume_front(at(path) + ": ");
    return message.split(';').first.str();
  }
  std::string outside(const Twine &how) {
    return (how + ", outside the repository " + at("app")).str();
  }

  std::string base;
};

} // namespace

TEST_F(Confined, followsLinksInside) {
  link("../schemas/main.prisma", "app/prisma/schema.prisma");
  link("schemas", "app/folder");
  link(at("app/folder"), "app/absolute");
  EXPECT_EQ(read("app/prisma/schema.prisma"), "main");
  EXPECT_EQ(read("app/folder/main.prisma"), "main");
  EXPECT_EQ(read("app/absolute/../schemas/main.prisma"), "main");
  EXPECT_EQ(read("app/../app/schemas/main.prisma"), "main");
}

TEST_F(Confined, refusesLinksThatLeadOutside) {
  link("../../outside/key", "app/prisma/relative");
  link(at("outside/key"), "app/prisma/absolute");
  link("absolute", "app/prisma/chain");
  link("../../outside/folder", "app/prisma/folder");
  std::string key = at("outside/key");
  EXPECT_EQ(read("app/prisma/relative"), outside("it is a link to " + key));
  EXPECT_EQ(read("app/prisma/absolute"), outside("it is a link to " + key));
  EXPECT_EQ(read("app/prisma/chain"), outside("it is a link to " + key));
  EXPECT_EQ(read("app/prisma/folder/key"),
            outside(at("app/prisma/folder") + ": it is a link to " +
                    at("outside/folder")));
}

TEST_F(Confined, refusesPathsOutside) {
  std::string why = "it is outside the repository " + at("app");
  EXPECT_EQ(read("outside/key"), why);
  EXPECT_EQ(read("app/../outside/key"), why);
  EXPECT_EQ(read("app/schemas/../../outside/key"), why);
  // Nothing there is looked at.
  EXPECT_EQ(read("outside/nothing"), why);
  // A way out and in again is the business of what lies outside.
  link("../outside", "app/out");
  EXPECT_EQ(read("app/out/../app/schemas/main.prisma"),
            outside(at("app/out") + ": it is a link to " + at("outside")));
}

TEST_F(Confined, listsNoFolderOutside) {
  link("../outside", "app/out");
  auto files = confinedDisk(at("app"));
  std::error_code error;
  EXPECT_EQ(files->dir_begin(at("app/out"), error), vfs::directory_iterator());
  EXPECT_EQ(error, Refusal::LeadsOutside);
  files->dir_begin(at("outside"), error);
  EXPECT_EQ(error, Refusal::LiesOutside);
}

TEST_F(Confined, leavesCirclesToTheSystem) {
  link("b", "app/a");
  link("a", "app/b");
  EXPECT_EQ(read("app/a"), "Too many levels of symbolic links");
}

TEST_F(Confined, opensWhatTheUserNamesAndNothingAroundIt) {
  EXPECT_EQ(read("outside/key", "app", {at("outside/key")}), "sesame");
  EXPECT_EQ(
      read("outside/folder/key", "app", {at("outside/key")}).substr(0, 13),
      "it is outside");
  EXPECT_EQ(read("outside/folder/key", "app", {at("outside/folder")}),
            "sesame");
  EXPECT_EQ(read("outside/nothing", "app", {at("outside/nothing")}),
            "No such file or directory");
}

TEST_F(Confined, followsALinkOfTheUsers) {
  link("app", "link");
  EXPECT_EQ(read("link/schemas/main.prisma", "link"), "main");
  EXPECT_EQ(read("link/schemas/main.prisma", "link/schemas"), "main");
  link("outside/key", "keylink");
  EXPECT_EQ(read("keylink", "app", {at("keylink")}), "sesame");
}

TEST_F(Confined, takesALinkInARepositoryForTheRepositorysWord) {
  link("../outside/key", "app/key");
  link("../outside", "app/out");
  std::string key = at("outside/key");
  EXPECT_EQ(read("app/key", "app/key"), outside("it is a link to " + key));
  EXPECT_EQ(read("app/key", "app", {at("app/key")}),
            outside("it is a link to " + key));
  EXPECT_EQ(read("app/out/key", "app/out"),
            outside(at("app/out") + ": it is a link to " + at("outside")));
}

TEST_F(Confined, withoutARepositoryStaysInTheProject) {
  write("loose/package.json", "{}");
  write("loose/packages/db/package.json", "{}");
  write("loose/packages/db/prisma/schema.prisma", "schema");
  write("bare/prisma/schema.prisma", "schema");
  EXPECT_EQ(read("loose/package.json", "loose/packages/db"), "{}");
  EXPECT_EQ(read("outside/key", "loose/packages/db"),
            "it is outside the project's folder " + at("loose"));
  EXPECT_EQ(read("outside/key", "bare/prisma/schema.prisma"),
            "it is outside the project's folder " + at("bare"));
}

TEST_F(Confined, trustsNoFolderOfEverybody) {
  write("shared/holdfast.json", "{}");
  write("shared/app/package.json", "{}");
  auto everybody = static_cast<sys::fs::perms>(01777);
  ASSERT_FALSE(sys::fs::setPermissions(at("shared"), everybody));
  EXPECT_EQ(read("shared/holdfast.json", "shared/app"),
            "it is outside the project's folder " + at("shared/app"));
  write("shared/.git/HEAD", "");
  EXPECT_EQ(read("shared/holdfast.json", "shared/app"),
            "it is outside the project's folder " + at("shared/app"));
  // Named itself, it is the user's choice.
  EXPECT_EQ(read("shared/holdfast.json", "shared"), "{}");
}
