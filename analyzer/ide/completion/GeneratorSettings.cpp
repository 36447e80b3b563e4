#include "ide/completion/GeneratorSettings.h"

using namespace llvm;

namespace holdfast {

static constexpr StringRef providers[] = {"prisma-client", "prisma-client-js"};
static constexpr StringRef outputs[] = {"../generated/prisma",
                                        "../src/generated/prisma"};
static constexpr StringRef runtimes[] = {
    "nodejs",     "deno",        "bun",        "workerd",
    "cloudflare", "vercel-edge", "edge-light", "react-native"};
static constexpr StringRef formats[] = {"esm", "cjs"};
static constexpr StringRef generated[] = {"ts", "mts", "cts"};
static constexpr StringRef imported[] = {"ts",  "mts", "cts", "js",
                                         "mjs", "cjs", ""};
static constexpr StringRef builds[] = {"fast", "small"};
static constexpr StringRef engines[] = {"library", "binary", "client"};
static constexpr StringRef targets[] = {"native",
                                        "debian-openssl-3.0.x",
                                        "debian-openssl-1.1.x",
                                        "rhel-openssl-3.0.x",
                                        "rhel-openssl-1.0.x",
                                        "linux-musl-openssl-3.0.x",
                                        "linux-arm64-openssl-3.0.x",
                                        "linux-musl-arm64-openssl-3.0.x",
                                        "darwin",
                                        "darwin-arm64",
                                        "windows"};

static const GeneratorSetting settings[] = {
    {.name = "provider", .ofOthers = true, .values = providers},
    {.name = "output", .ofOthers = true, .values = outputs},
    {.name = "previewFeatures", .isList = true},
    {.name = "runtime", .ofJavaScript = false, .values = runtimes},
    {.name = "moduleFormat", .ofJavaScript = false, .values = formats},
    {.name = "generatedFileExtension",
     .ofJavaScript = false,
     .values = generated},
    {.name = "importFileExtension", .ofJavaScript = false, .values = imported},
    {.name = "compilerBuild", .values = builds},
    {.name = "engineType", .until = PrismaVersion::V6, .values = engines},
    {.name = "binaryTargets",
     .isList = true,
     .until = PrismaVersion::V6,
     .values = targets},
};

bool GeneratorSetting::isOf(StringRef provider, PrismaVersion prisma) const {
  if (prisma > until)
    return false;
  if (provider == "prisma-client")
    return ofTypeScript;
  if (provider == "prisma-client-js")
    return ofJavaScript;
  return ofOthers;
}

ArrayRef<GeneratorSetting> generatorSettings() { return settings; }

} // namespace holdfast
