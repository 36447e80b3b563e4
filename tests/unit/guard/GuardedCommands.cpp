#include "GuardedCommands.h"

#include "guard/GuardedCommand.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;

namespace holdfast::guard {

static constexpr StringLiteral packageJson = R"json({"scripts": {
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

} // namespace holdfast::guard
