#include "cli/printers/JsonText.h"
#include "cli/printers/StatusPrinter.h"

#include "source/Printable.h"

#include "llvm/Support/JSON.h"

using namespace llvm;

namespace holdfast::cli {

using guard::Loss;
using guard::Plan;

static StringRef spelling(Loss::Kind kind) {
  switch (kind) {
  case Loss::Kind::Table:
    return "table";
  case Loss::Kind::Column:
    return "column";
  case Loss::Kind::Values:
    return "values";
  case Loss::Kind::Database:
    return "database";
  case Loss::Kind::Unknown:
    return "unknown";
  }
  llvm_unreachable("covered switch");
}

void printLoss(json::OStream &json, const Loss &loss) {
  json.object([&] {
    json.attribute("name", jsonText(loss.name));
    json.attribute("kind", spelling(loss.kind));
    json.attributeObject("subject", [&] {
      json.attribute("schema", jsonTextOrNull(loss.schema));
      json.attribute("table", jsonTextOrNull(loss.table));
      json.attribute("column", jsonTextOrNull(loss.column));
    });
    json.attribute("does", jsonMessage(loss.what));
    if (loss.rows)
      json.attribute("rows", static_cast<int64_t>(*loss.rows));
    else
      json.attribute("rows", nullptr);
    json.attribute("prisma", holdfast::spelling(loss.effect));
    json.attribute("migration", jsonTextOrNull(loss.migration));
    json.attributeArray("referrers", [&] {
      for (const std::string &referrer : loss.referrers)
        json.value(jsonText(referrer));
    });
    if (loss.codePlaces)
      json.attribute("code", static_cast<int64_t>(*loss.codePlaces));
  });
}

static void printPlan(json::OStream &json, const Plan &plan) {
  json.attributeArray("runs", [&] {
    for (const std::string &name : plan.runs)
      json.value(jsonText(name));
  });
  json.attribute("changes", static_cast<int64_t>(plan.changes));
  json.attributeArray("stops", [&] {
    for (const std::string &refusal : plan.refusals)
      json.value(jsonMessage(refusal));
  });
  json.attributeArray("losses", [&] {
    for (const Loss &loss : plan.losses)
      printLoss(json, loss);
  });
}

static void printMigrations(json::OStream &json, const guard::Status &status) {
  json.attribute("managed", status.isManaged);
  json.attribute("ran", static_cast<int64_t>(status.migrations.ran));
  json.attributeArray("facts", [&] {
    for (const MigrationFact &fact : status.migrations.facts)
      json.object([&] {
        json.attribute("kind", holdfast::spelling(fact.kind));
        json.attribute("name", jsonText(fact.name));
        json.attribute("file", fact.file ? jsonText(fact.file->path())
                                         : json::Value(nullptr));
        json.attribute("when", jsonTextOrNull(fact.when));
        json.attribute("log", fact.log.empty() ? json::Value(nullptr)
                                               : jsonMessage(fact.log));
      });
  });
}

void printStatusJson(raw_ostream &out, const guard::Status &status) {
  std::string text;
  raw_string_ostream buffer(text);
  json::OStream json(buffer);
  json.object([&] {
    json.attribute("version", 1);
    json.attribute("database", jsonMessage(status.database));
    json.attribute("history", jsonTextOrNull(status.history));
    json.attribute("inStep", status.isInStep());
    json.attributeObject("migrations", [&] { printMigrations(json, status); });
    json.attributeArray("drift", [&] {
      for (const std::string &sentence : status.drift)
        json.value(jsonMessage(sentence));
    });
    json.attribute("driftUnknown", jsonTextOrNull(status.driftUnknown));
    json.attributeObject("deploy", [&] { printPlan(json, status.deploy); });
    json.attributeObject("push", [&] { printPlan(json, status.push); });
  });
  json.flush();
  out << escapeInvisible(text) << '\n';
}

} // namespace holdfast::cli
