#include "guard/Policy.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/GlobPattern.h"

using namespace llvm;

namespace holdfast::guard {

using introspect::ConnectionUrl;

static bool isLocalHost(StringRef host) {
  host = host.trim("[]");
  return host.empty() || host.equals_insensitive("localhost") ||
         host.starts_with("127.") || host == "::1" || host == "0.0.0.0" ||
         host.starts_with("/") || host.starts_with("%2F");
}

/// Where the client will really connect to.
static SmallVector<StringRef> hostsOf(const ConnectionUrl &url) {
  SmallVector<StringRef> hosts;
  StringRef(url.parameter("host").value_or(url.host)).split(hosts, ',');
  if (auto address = url.parameter("hostaddr"))
    hosts.push_back(*address);
  return hosts;
}

bool isLocal(const ConnectionUrl &url) {
  if (url.kind() == ConnectionUrl::Kind::SQLite || url.parameter("socket"))
    return true;
  return all_of(hostsOf(url), isLocalHost);
}

static bool covers(ArrayRef<std::string> patterns, StringRef name) {
  return any_of(patterns, [&](const std::string &pattern) {
    auto glob = GlobPattern::create(pattern);
    if (!glob) {
      consumeError(glob.takeError());
      return false;
    }
    return glob->match(name);
  });
}

/// Whether all conditions of an environment hold.
static bool matches(const GuardEnvironment &environment,
                    const ConnectionUrl &url, ArrayRef<std::string> label,
                    FindValue variable) {
  if (!environment.hosts.empty() && none_of(hostsOf(url), [&](StringRef host) {
        return covers(environment.hosts, host);
      }))
    return false;
  if (!environment.databases.empty() &&
      !covers(environment.databases, url.database))
    return false;
  auto [name, value] = StringRef(environment.variable).split('=');
  if (!name.empty() && variable(name).value_or("") != value)
    return false;
  return environment.labelTable.empty() ||
         is_contained(label, environment.labelValue);
}

static Policy policyFrom(const GuardEnvironment &environment) {
  Policy policy;
  policy.environment = environment.name;
  policy.commands = environment.commands;
  policy.mayLose = environment.mayLose.value_or(true);
  policy.protectedTables = environment.protectedTables;
  policy.copies = environment.copies.value_or(true);
  return policy;
}

Policy policyOf(const GuardSettings &settings, const ConnectionUrl &url,
                ArrayRef<std::vector<std::string>> labels, FindValue variable) {
  for (const GuardEnvironment &environment : settings.environments) {
    ArrayRef<std::string> label;
    if (!environment.labelTable.empty() && !labels.empty()) {
      label = labels.front();
      labels = labels.drop_front();
    }
    if (environment.hasConditions() &&
        matches(environment, url, label, variable))
      return policyFrom(environment);
  }
  StringRef usual = isLocal(url) ? "local" : "production";
  Policy policy;
  for (const GuardEnvironment &environment : settings.environments)
    if (environment.name == usual && !environment.hasConditions())
      policy = policyFrom(environment);
  policy.environment = usual.str();
  policy.isLocal = usual == "local";
  return policy;
}

std::optional<std::string> whyForbidden(const Policy &policy,
                                        const Operation &operation) {
  if (!policy.commands)
    return std::nullopt;
  StringRef name = nameInSettings(operation.kind);
  bool isAllowed = is_contained(*policy.commands, name.str());
  // A push that empties the database is a reset.
  if (operation.empties)
    isAllowed &= is_contained(*policy.commands, "migrate reset");
  if (isAllowed)
    return std::nullopt;
  return ("holdfast.json lets no `" + spelling(operation.kind) +
          (operation.empties ? " --force-reset" : "") + "` run on " +
          policy.environment +
          (policy.commands->empty()
               ? std::string()
               : "; it allows " + join(*policy.commands, ", ")))
      .str();
}

static bool protects(ArrayRef<std::string> patterns, StringRef schema,
                     StringRef table) {
  return covers(patterns, table) ||
         covers(patterns, (schema + "." + table).str());
}

/// Why what cannot be told table by table must not happen, as a protected one
/// may be among them.
static std::optional<std::string> whyProtected(const Policy &policy,
                                               const Loss &loss) {
  if (policy.protectedTables.empty())
    return std::nullopt;
  if (loss.kind == Loss::Kind::Database)
    return "holdfast.json protects tables on " + policy.environment + " (" +
           join(policy.protectedTables, ", ") + "), and `" + loss.name +
           "` would go";
  for (const auto &[schema, table] : loss.touches)
    if (protects(policy.protectedTables, schema, table))
      return "holdfast.json protects table `" + table + "` on " +
             policy.environment + ", and `" + loss.name + "` " +
             (loss.table.empty() ? loss.what : "takes it along");
  return std::nullopt;
}

std::optional<std::string> whyForbidden(const Policy &policy,
                                        const Loss &loss) {
  if (!needsAnswer(policy, loss))
    return std::nullopt;
  if (!policy.mayLose)
    return "holdfast.json lets nothing be lost on " + policy.environment;
  if (!loss.table.empty() &&
      protects(policy.protectedTables, loss.schema, loss.table))
    return "holdfast.json protects table `" + loss.table + "` on " +
           policy.environment;
  return whyProtected(policy, loss);
}

std::vector<std::string> unmatchedPatterns(const Policy &policy,
                                           const Catalog &catalog) {
  std::vector<std::string> unmatched = policy.protectedTables;
  erase_if(unmatched, [&](const std::string &pattern) {
    auto [schema, table] = StringRef(pattern).split('.');
    if (!table.empty() && !is_contained(catalog.schemas, schema))
      return true;
    return any_of(catalog.tables, [&](const Table &table) {
      return protects(pattern, table.schema, table.name);
    });
  });
  return unmatched;
}

bool needsAnswer(const Policy &policy, const Loss &loss) {
  if (loss.effect == PushEffect::Refuses)
    return false;
  return !loss.isEmpty() || !policy.isLocal;
}

} // namespace holdfast::guard
