#include "GuardedCommands.h"

#include "llvm/ADT/StringExtras.h"

#include "gtest/gtest.h"

using namespace llvm;
using namespace holdfast::guard;

namespace {

TEST(GuardedWrappersTest, Runners) {
  for (StringRef line :
       {"npx prisma db push",
        "npx --yes prisma@6 db push",
        "npx -p prisma@7 -- prisma db push",
        "npm exec prisma -- db push",
        "npm x -- prisma db push",
        "pnpm prisma db push",
        "pnpm exec prisma db push",
        "pnpm dlx prisma db push",
        "yarn run -T prisma db push",
        "yarn dlx prisma db push",
        "node node_modules/prisma/build/index.js db push",
        "node --no-warnings ./node_modules/.bin/prisma db push",
        "npx -c 'prisma db push'",
        "sh -c 'prisma db push'",
        "bash -ec 'set -e; exec prisma db push'",
        "deno run -A npm:prisma db push",
        "npm run push",
        "yarn push",
        "pnpm push",
        "npm run-script push --silent",
        "cross-env A=b npm run push",
        "env -u X prisma db push",
        "time prisma db push",
        "timeout 60 prisma db push",
        "timeout -k 5 -s INT 1m npx prisma db push",
        "timeout --signal=TERM --kill-after 3 1m prisma db push",
        "timeout --kill-after=3 --signal TERM 1m prisma db push",
        "nice --adjustment 5 prisma db push",
        "ionice --class 3 prisma db push",
        "time -o log -f %e prisma db push",
        "stdbuf -oL prisma db push",
        "stdbuf --output L prisma db push",
        "setsid -w prisma db push",
        "ionice -c 3 prisma db push",
        "script -qc 'npx prisma db push' /dev/null",
        "script -q -e --command 'npm run push' log",
        "script -q /dev/null npx prisma db push",
        "script -E never -c 'npx prisma db push' log",
        "script --echo never --log-out log -qec 'npx prisma db push'",
        "script -q -I in -O out -T times --command='npx prisma db push'",
        "script -t 0 /dev/null npx prisma db push",
        "su -c 'npx prisma db push'",
        "su -c'npx prisma db push'",
        "su --command='npx prisma db push' root",
        "su postgres -c 'npm run push'",
        "rushx push",
        "start-server-and-test 'npm run generate' http://localhost:3000 push",
        "start-server-and-test generate 3000 'npx prisma db push'"})
    EXPECT_EQ(read(line), "prisma db push\n") << line.str();
}

TEST(GuardedWrappersTest, Folders) {
  EXPECT_EQ(read("pnpm -C packages/db exec prisma db push"),
            "prisma db push in packages/db\n");
  EXPECT_EQ(read("yarn --cwd packages/db prisma db push"),
            "prisma db push in packages/db\n");
  EXPECT_EQ(read("npm run chain"),
            "prisma migrate deploy of of-prod\n"
            "prisma db push a.prisma in db of of-other\n");
}

/// npm looks for the program elsewhere then, and runs it here.

TEST(GuardedWrappersTest, FoldersOfNpm) {
  for (StringRef line : {"npm --prefix packages/db exec prisma db push",
                         "npm -C packages/db exec -- prisma db push",
                         "npm exec --prefix packages/db -- prisma db push",
                         "npm -C packages/db exec -c 'prisma db push'",
                         "npx --prefix packages/db prisma db push",
                         "npx -C packages/db prisma db push"})
    EXPECT_EQ(read(line), "prisma db push\n") << line.str();
  // Scripts run in their package.
  std::string reset = read("npm -C hooks run pretest");
  EXPECT_EQ(StringRef(reset), "prisma migrate reset in hooks\n");
  for (StringRef line :
       {"npm --prefix hooks run pretest", "npm run --prefix hooks pretest",
        "npm run --prefix=hooks pretest", "npm run pretest --prefix hooks"})
    EXPECT_EQ(read(line), reset) << line.str();
}

TEST(GuardedWrappersTest, VariablesOfEnvCmd) {
  EXPECT_EQ(read("DATABASE_URL=x env-cmd -f .env.prod prisma db push"),
            "prisma db push of x of of-prod\n");
  EXPECT_EQ(
      read("DATABASE_URL=x env-cmd --no-override -f .env.prod prisma db push"),
      "prisma db push of x\n");
  EXPECT_EQ(read("env-cmd -r .rc -f .env.prod prisma db push"),
            "prisma db push of of-prod\n");
  EXPECT_EQ(read("env-cmd --rc-file .rc -f .env.prod prisma db push"),
            "prisma db push of of-prod\n");
  EXPECT_TRUE(StringRef(read("env-cmd -r .rc -e live prisma db push"))
                  .starts_with("problem: "));
  EXPECT_EQ(read("env-cmd --use-shell -f .env.prod -- 'npx prisma' db push"),
            "prisma db push of of-prod\n");
  EXPECT_TRUE(StringRef(read("env-cmd -x prisma db push --schema '$WHERE'"))
                  .starts_with("problem: "));
}

TEST(GuardedWrappersTest, FilesOfDotenv) {
  // With -o the last file holds.
  EXPECT_EQ(read("dotenv -o -e .env.local -e .env.prod prisma db push"),
            "prisma db push of of-local of of-prod\n");
  // Python's overrides what is there, Ruby's does not.
  EXPECT_EQ(read("DATABASE_URL=x dotenv -f .env.prod run -- prisma db push"),
            "prisma db push of x of of-prod\n");
  EXPECT_EQ(read("DATABASE_URL=x dotenv -f .env.prod run --no-override "
                 "prisma db push"),
            "prisma db push of x\n");
  EXPECT_EQ(read("DATABASE_URL=x dotenv -f .env.prod prisma db push"),
            "prisma db push of x\n");
}

TEST(GuardedWrappersTest, Tasks) {
  EXPECT_EQ(read("moon run hooks:plain"),
            "prisma db push a.prisma in hooks of of-moon\n");
  EXPECT_EQ(read("moon hooks:plain"), read("moon run hooks:plain"));
  EXPECT_EQ(read("moon run hooks:listed -- --schema b.prisma"),
            "prisma migrate deploy b.prisma in hooks\n");
  EXPECT_EQ(read("moon run hooks:script"), "prisma migrate deploy in hooks\n");
  EXPECT_EQ(read("sh -c 'cd hooks && moon run plain'"),
            read("sh -c 'cd hooks && moon run ~:plain'"));
  EXPECT_EQ(read("rush push --accept-data-loss"), "prisma db push accepts\n");
  for (StringRef line : {"moon run hooks:build", "moon setup", "rush lint",
                         "rush install", "rush update --full"})
    EXPECT_EQ(read(line), "") << line.str();
  for (StringRef line :
       {"moon run :push", "moon run hooks:after", "moon run hooks:files",
        "moon run hooks:none", "moon run other:push", "moon ci", "rush each",
        "rush build", "rush none"})
    EXPECT_TRUE(
        StringRef(read(line))
            .starts_with("problem: holdfast guard does not see through `"))
        << line.str() << ": " << read(line);
}

static std::string readInMono(StringRef line) {
  return read(("sh -c 'cd mono && " + line + "'").str());
}

TEST(GuardedWrappersTest, TasksOfTurbo) {
  // There is a package with a turbo.json of its own.
  EXPECT_TRUE(StringRef(readInMono("turbo run push")).starts_with("problem: "));
  EXPECT_EQ(read("sh -c 'cd mono/strict && turbo run build'"), "");
  EXPECT_TRUE(StringRef(read("sh -c 'cd mono/strict && turbo push'"))
                  .starts_with("problem: holdfast guard does not know which "
                               "variables `turbo` gives"));
  EXPECT_EQ(read("sh -c 'cd mono/strict && turbo run push --env-mode=loose -- "
                 "--accept-data-loss'"),
            "prisma db push accepts in mono/strict\n");
  EXPECT_EQ(read("sh -c 'cd mono/strict && turbo run push --dry'"), "");
  EXPECT_EQ(read("turbo login"), "");
  for (StringRef line : {"turbo run push --filter=./packages/db",
                         "turbo watch push", "turbo run push -F a -F b"})
    EXPECT_TRUE(StringRef(read(line)).starts_with("problem: ")) << line.str();
}

TEST(GuardedWrappersTest, TasksOfNx) {
  EXPECT_EQ(readInMono("nx run api:deploy"),
            "prisma migrate deploy in mono/apps/api\n");
  EXPECT_EQ(readInMono("nx deploy api"), readInMono("nx run api:deploy"));
  EXPECT_EQ(readInMono("nx run api:reset"), "prisma migrate reset in mono\n");
  EXPECT_EQ(readInMono("nx push db"), "prisma db push in mono/packages/db\n");
  // What comes before it.
  EXPECT_TRUE(StringRef(readInMono("nx serve web"))
                  .contains("prisma db push in mono/packages/db"));
  for (StringRef line :
       {"nx lint api", "nx build web", "nx graph", "nx run-many -t lint"})
    EXPECT_EQ(readInMono(line), "") << line.str();
  for (StringRef line : {"nx plugin api", "nx run api:deploy:production",
                         "nx deploy", "nx run-many -t build,lint"})
    EXPECT_TRUE(StringRef(readInMono(line)).starts_with("problem: "))
        << line.str();
}

TEST(GuardedWrappersTest, TargetsOfMake) {
  EXPECT_EQ(read("make -C make push"), "prisma db push in make/db\n");
  EXPECT_EQ(read("make -s -C make all"), read("make -C make push"));
  EXPECT_EQ(read("make -C make client"), "");
  for (StringRef line : {"make -C make", "make -C make none",
                         "make -C make computed", "make -C make/set push",
                         "make -C make push A=b", "make -f make/Makefile push"})
    EXPECT_TRUE(StringRef(read(line)).starts_with("problem: ")) << line.str();
}

/// What cannot be looked into, and why.

TEST(GuardedWrappersTest, WhatRunsElsewhere) {
  for (StringRef line :
       {"fly ssh console -C 'npx prisma migrate deploy'",
        "fly ssh console -C 'npm run push'", "ssh prod npm run push",
        "ssh prod 'cd app && npm run push'", "heroku run npm run push",
        "docker compose run --rm app npm run push",
        "kubectl exec -it app -- sh -c 'npx prisma migrate deploy'"})
    EXPECT_TRUE(StringRef(read(line)).contains(" runs it elsewhere"))
        << line.str() << ": " << read(line);
  for (StringRef line :
       {"nodemon --exec 'npx prisma db push'", "nodemon --exec 'npm run push'",
        "watchexec -- npm run push"})
    EXPECT_TRUE(StringRef(read(line)).contains("again and again"))
        << line.str() << ": " << read(line);
  for (StringRef line : {"sudo npx prisma db push", "sudo -u app npm run push"})
    EXPECT_TRUE(StringRef(read(line)).contains("as another user"))
        << line.str() << ": " << read(line);
  EXPECT_TRUE(StringRef(read("su - app -c 'npx prisma db push'"))
                  .starts_with("problem: "));
  EXPECT_TRUE(StringRef(read("doppler run -- npm run push"))
                  .contains("does not know what `doppler` does"));
  for (StringRef line :
       {"ssh prod npm run generate", "docker build -t node .",
        "nodemon server.js", "nodemon --exec 'tsx server.ts'", "sudo ls",
        "gh pr create --title 'make it work'", "brew install yarn",
        "start-server-and-test start http://localhost:3000 generate"})
    EXPECT_EQ(read(line), "") << line.str();
}

} // namespace
