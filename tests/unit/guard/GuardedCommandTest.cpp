#include "GuardedCommands.h"

#include "llvm/ADT/StringExtras.h"

#include "gtest/gtest.h"

using namespace llvm;
using namespace holdfast::guard;

namespace {

TEST(GuardedCommandTest, PrismaItself) {
  EXPECT_EQ(read("prisma db push"), "prisma db push\n");
  EXPECT_EQ(read("./node_modules/.bin/prisma db push --accept-data-loss"),
            "prisma db push accepts\n");
  EXPECT_EQ(read("prisma db push --force-reset --schema a/s.prisma"),
            "prisma db push empties a/s.prisma\n");
  EXPECT_EQ(read("prisma db push --config=c.ts --url u"),
            "prisma db push c.ts u\n");
  EXPECT_EQ(read("prisma migrate dev -n name --create-only"),
            "prisma migrate dev create-only\n");
  EXPECT_EQ(read("prisma migrate reset -f"), "prisma migrate reset forced\n");
  EXPECT_EQ(read("prisma db execute --file x.sql"),
            "prisma db execute x.sql\n");
  EXPECT_EQ(read("prisma migrate resolve --applied db"),
            "prisma migrate resolve\n");
}

TEST(GuardedCommandTest, WhatChangesNothing) {
  for (StringRef line :
       {"prisma generate", "prisma migrate status", "prisma db pull",
        "prisma db push --help", "prisma migrate", "echo prisma", "next dev",
        "npm install prisma", "npm test", "npx eslint .", "sh other.sh",
        "npm run guarded", "holdfast guard -- prisma db push",
        "sudo holdfast guard -- npx prisma db push",
        "doppler run -- holdfast guard -- npm run push",
        "ssh prod 'cd app && holdfast guard -- npx prisma db push'",
        "nodemon --exec 'holdfast guard -- prisma db push'",
        "npm run generate"})
    EXPECT_EQ(read(line), "") << line.str();
}

TEST(GuardedCommandTest, VariablesTakenAway) {
  EXPECT_EQ(read("DATABASE_URL=x env -u DATABASE_URL prisma db push"),
            "prisma db push of x of nothing\n");
  std::string unset = "prisma db push of x of nothing of of-prod\n";
  for (StringRef option : {"-u DATABASE_URL", "-uDATABASE_URL",
                           "--unset=DATABASE_URL", "--unset DATABASE_URL"})
    EXPECT_EQ(read(("DATABASE_URL=x env " + option +
                    " dotenv -e .env.prod -- prisma db push")
                       .str()),
              unset)
        << option.str();
  for (StringRef option : {"-", "-i", "--ignore-environment"})
    EXPECT_TRUE(StringRef(read(("env " + option + " prisma db push").str()))
                    .starts_with("problem: "))
        << option.str();
}

TEST(GuardedCommandTest, Variables) {
  EXPECT_EQ(read("DATABASE_URL=x prisma db push"), "prisma db push of x\n");
  EXPECT_EQ(read("dotenv prisma db push"), "prisma db push of of-env\n");
  EXPECT_EQ(read("dotenv -e .env.prod -e .env -- npx prisma db push"),
            "prisma db push of of-prod\n");
  EXPECT_EQ(read("dotenv -c -- prisma db push"),
            "prisma db push of of-local\n");
  EXPECT_EQ(read("env DATABASE_URL=x dotenv prisma db push"),
            "prisma db push of x\n");
  EXPECT_EQ(read("env DATABASE_URL=x dotenv -o -e .env.prod prisma db push"),
            "prisma db push of x of of-prod\n");
  EXPECT_EQ(read("dotenvx run -f .env.prod -- prisma db push"),
            "prisma db push of of-prod\n");
  EXPECT_EQ(read("bun run push"), "prisma db push of of-local\n");
  EXPECT_EQ(read("node --env-file=.env.prod node_modules/prisma/build/index.js "
                 "db push"),
            "prisma db push of of-prod\n");
}

TEST(GuardedCommandTest, Scripts) {
  EXPECT_EQ(read("npm run push -- --accept-data-loss"),
            "prisma db push accepts\n");
  EXPECT_EQ(read("pnpm run push --accept-data-loss"),
            "prisma db push accepts\n");
  EXPECT_EQ(read("npm run both"), "prisma migrate deploy\n");
  EXPECT_EQ(read("run-s push reset"), "prisma db push\nprisma migrate reset\n");
  EXPECT_EQ(read("npm run sql"), "prisma db execute\n");
}

TEST(GuardedCommandTest, ScriptsOfAnInstallation) {
  std::string deploy = read("sh -c 'cd hooks && prisma migrate deploy'");
  for (StringRef line : {"npm -C hooks install", "npm -C hooks ci --no-audit",
                         "yarn --cwd hooks", "yarn --cwd hooks install",
                         "pnpm -C hooks install"})
    EXPECT_EQ(read(line), deploy) << line.str();
  for (StringRef line : {"npm -C hooks install left-pad",
                         "npm -C hooks ci --ignore-scripts", "npm install"})
    EXPECT_EQ(read(line), "") << line.str();
  EXPECT_EQ(read("npm -C hooks t"), read("npm -C hooks test"));
  EXPECT_NE(read("npm -C hooks t"), "");
}

TEST(GuardedCommandTest, WhatAShellChanges) {
  for (StringRef text :
       {"export $(cat .env.prod | xargs) && npx prisma db push",
        "set -a; . ./.env.prod; set +a; prisma db push",
        "source .env.prod; prisma migrate reset --force",
        "env $(cat .env.prod) prisma db push",
        "eval \"$(cat .env.prod)\"; prisma db push",
        "read DATABASE_URL < url.txt; prisma db push",
        "cd \"$DIR\" && prisma db push", "pushd db; prisma db push",
        "test -n x && export DATABASE_URL=a; prisma db push",
        "unset DATABASE_URL; prisma db push", "X=push; prisma db $X",
        "P=\"prisma db push\"; npx $P", "export -n A; prisma db push",
        "DATABASE_URL=$(cat url) prisma db push", "eval \"prisma db push\"",
        "ssh prod \"npx prisma db push\""}) {
    std::string found = read(("sh -c '" + text + "'").str());
    EXPECT_TRUE(StringRef(found).starts_with("problem: ")) << text.str();
  }
  EXPECT_EQ(read("sh -c '(cd db && prisma generate); prisma db push'"),
            read("prisma db push"));
  EXPECT_EQ(read("sh -c '(export DATABASE_URL=a); prisma db push'"),
            read("prisma db push"));
  EXPECT_EQ(read("sh -c 'A=b; export A; prisma db push'"),
            read("A=b prisma db push"));
  EXPECT_EQ(read("sh -c 'echo \"then npx prisma db push\"'"), "");
}

TEST(GuardedCommandTest, Problems) {
  for (StringRef line :
       {"npm run computed", "npm run branch", "npm run loop",
        "turbo run db:push", "pnpm --filter db push", "npm run push -w db",
        "make push", "moon run db:push", "rush each", "gulp push",
        "ssh host prisma db push", "sh deploy.sh",
        "doppler run -- prisma db push", "yarn workspace db prisma db push"})
    EXPECT_TRUE(StringRef(read(line)).starts_with("problem: ")) << line.str();
}

} // namespace
