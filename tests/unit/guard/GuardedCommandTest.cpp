#include "guard/GuardedCommand.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"

#include "gtest/gtest.h"

using namespace llvm;
using namespace holdfast::guard;

namespace {

constexpr StringLiteral packageJson = R"json({"scripts": {
  "push": "prisma db push",
  "loop": "npm run loop",
  "both": "prisma migrate deploy && prisma db seed",
  "prechain": "dotenv -e .env.prod -- prisma migrate deploy",
  "chain": "cd db && DATABASE_URL=$OTHER_URL prisma db push --schema=a.prisma",
  "computed": "prisma db push --schema $(cat where)",
  "branch": "if test -n \"$CI\"; then prisma migrate deploy; else prisma db push; fi",
  "guarded": "holdfast guard -- prisma db push",
  "reset": "prisma migrate reset",
  "sql": "prisma db execute --stdin < drop.sql",
  "generate": "prisma generate"
}})json";

/// The calls of a command line in short, one a line, or the problem.
std::string read(StringRef line) {
  auto files = makeIntrusiveRefCnt<vfs::InMemoryFileSystem>();
  files->setCurrentWorkingDirectory("/p");
  auto add = [&](StringRef path, StringRef text) {
    files->addFile(path, 0, MemoryBuffer::getMemBufferCopy(text));
  };
  add("/p/package.json", packageJson);
  add("/p/hooks/package.json",
      R"({"scripts": {"pretest": "prisma migrate reset", "test": "vitest",
          "postinstall": "prisma migrate deploy"}})");
  add("/p/hooks/moon.yml", R"(tasks:
  push: 'prisma db push'
  plain:
    command: 'prisma db push --schema'
    args: [a.prisma]
    env:
      DATABASE_URL: of-moon
  listed: {command: [prisma, migrate, deploy]}
  after: {command: 'prisma db push', deps: ['~:listed']}
  files: {command: 'prisma db push', options: {envFile: '.env.prod'}}
  script:
    script: |
      prisma migrate deploy
      echo done
  build: {command: 'vite build'}
)");
  add("/p/.moon/workspace.yml", "projects:\n  - 'hooks'\n  - '*'\n");
  add("/p/rush.json", "{}");
  add("/p/common/config/rush/command-line.json", R"({ /* Ours. */
    "commands": [
      {"name": "push", "commandKind": "global", "shellCommand": "npx prisma db push"},
      {"name": "each", "commandKind": "bulk", "shellCommand": "prisma db push"},
      {"name": "lint", "commandKind": "global", "shellCommand": "eslint ."}]})");
  add("/p/mono/turbo.json", R"({ // Of turbo 2.
    "envMode": "loose",
    "tasks": {"build": {"dependsOn": ["^build", "generate"]},
              "db#seed": {"dependsOn": ["push"]}}})");
  add("/p/mono/strict/turbo.json", R"({"tasks": {"push": {}}})");
  add("/p/mono/strict/package.json",
      R"({"scripts": {"push": "prisma db push", "build": "vite build"}})");
  add("/p/mono/nx.json",
      R"({"targetDefaults": {"serve": {"dependsOn": ["push"]}}})");
  add("/p/mono/package.json", R"({"name": "mono"})");
  add("/p/mono/node_modules/x/package.json",
      R"({"scripts": {"build": "prisma migrate reset"}})");
  add("/p/mono/packages/db/package.json",
      R"({"name": "db", "scripts": {"push": "prisma db push",
          "build": "tsc", "generate": "prisma generate", "seed": "tsx s.ts"}})");
  add("/p/mono/packages/web/package.json",
      R"({"name": "web", "scripts": {"build": "vite build", "serve": "vite"}})");
  add("/p/mono/apps/api/project.json", R"({"name": "api", "targets": {
    "deploy": {"executor": "nx:run-commands",
               "options": {"commands": ["prisma migrate deploy"], "cwd": "apps/api"}},
    "reset": {"command": "prisma migrate reset"},
    "plugin": {"executor": "@other/prisma:push"},
    "lint": {"command": "eslint ."}}})");
  add("/p/make/Makefile", R"(.PHONY: push all
# Ours.
push: client dist
	@echo it costs $$5
	cd db && npx prisma db \
	  push
all: push
client:
	prisma generate
computed:
	prisma db push --schema $(WHERE)
)");
  add("/p/make/set/Makefile",
      "DATABASE_URL = other\npush:\n\tprisma db push\n");
  add("/p/.env", "DATABASE_URL=of-env\nMORE=1\n");
  add("/p/.env.prod", "DATABASE_URL=of-prod\n");
  add("/p/.env.local", "DATABASE_URL=of-local\n");
  add("/p/deploy.sh", "npx prisma migrate deploy\n");
  add("/p/other.sh", "echo hello\n");
  std::vector<std::string> words;
  auto variable = [](StringRef name) -> std::optional<std::string> {
    if (name == "OTHER_URL")
      return "of-other";
    return std::nullopt;
  };
  for (const SimpleCommand &command : readShell(line, variable))
    for (const Word &word : command.words)
      words.push_back(word.text);
  GuardedCommand found = readCommand(*files, words, ".", variable);
  if (!found.problem.empty())
    return "problem: " + found.problem;
  std::string text;
  for (const PrismaCall &call : found.calls) {
    const Operation &operation = call.operation;
    text += spelling(operation.kind).str();
    text += operation.acceptsLoss ? " accepts" : "";
    text += operation.empties ? " empties" : "";
    text += operation.isForced ? " forced" : "";
    text += operation.createOnly ? " create-only" : "";
    for (const std::string *part : {&operation.schema, &operation.config,
                                    &operation.url, &operation.file})
      text += part->empty() ? "" : " " + *part;
    if (call.folder != ".")
      text += " in " + call.folder;
    for (const auto &[name, value] : call.variables)
      if (name == "DATABASE_URL")
        text += " of " + value.value_or("nothing");
    text += "\n";
  }
  return text;
}

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

TEST(GuardedCommandTest, Runners) {
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

TEST(GuardedCommandTest, Folders) {
  EXPECT_EQ(read("pnpm -C packages/db exec prisma db push"),
            "prisma db push in packages/db\n");
  EXPECT_EQ(read("yarn --cwd packages/db prisma db push"),
            "prisma db push in packages/db\n");
  EXPECT_EQ(read("npm run chain"),
            "prisma migrate deploy of of-prod\n"
            "prisma db push a.prisma in db of of-other\n");
}

/// npm looks for the program elsewhere then, and runs it here.
TEST(GuardedCommandTest, FoldersOfNpm) {
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

TEST(GuardedCommandTest, VariablesOfEnvCmd) {
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

TEST(GuardedCommandTest, FilesOfDotenv) {
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

TEST(GuardedCommandTest, Tasks) {
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

TEST(GuardedCommandTest, TasksOfTurbo) {
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

TEST(GuardedCommandTest, TasksOfNx) {
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

TEST(GuardedCommandTest, TargetsOfMake) {
  EXPECT_EQ(read("make -C make push"), "prisma db push in make/db\n");
  EXPECT_EQ(read("make -s -C make all"), read("make -C make push"));
  EXPECT_EQ(read("make -C make client"), "");
  for (StringRef line : {"make -C make", "make -C make none",
                         "make -C make computed", "make -C make/set push",
                         "make -C make push A=b", "make -f make/Makefile push"})
    EXPECT_TRUE(StringRef(read(line)).starts_with("problem: ")) << line.str();
}

/// What cannot be looked into, and why.
TEST(GuardedCommandTest, WhatRunsElsewhere) {
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
