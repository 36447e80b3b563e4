#include "rules/convention/Plurals.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace holdfast {

namespace {
struct Noun {
  StringLiteral singular, plural;
};
/// How a noun ends, and what its plural has in the place of `stripped`.
struct Ending {
  StringLiteral ends, stripped, plural;
};
} // namespace

/// Nouns that follow no rule, as whole names.
static constexpr Noun irregular[] = {
    {"anathema", "anathemata"},
    {"axe", "axes"},
    {"carve", "carves"},
    {"die", "dice"},
    {"dingo", "dingoes"},
    {"dogma", "dogmata"},
    {"eave", "eaves"},
    {"echo", "echoes"},
    {"foot", "feet"},
    {"genus", "genera"},
    {"goose", "geese"},
    {"groove", "grooves"},
    {"human", "humans"},
    {"lemma", "lemmata"},
    {"louse", "lice"},
    {"mouse", "mice"},
    {"ox", "oxen"},
    {"passerby", "passersby"},
    {"pickaxe", "pickaxes"},
    {"proof", "proofs"},
    {"quiz", "quizzes"},
    {"schema", "schemata"},
    {"stigma", "stigmata"},
    {"stoma", "stomata"},
    {"that", "those"},
    {"thief", "thieves"},
    {"this", "these"},
    {"tooth", "teeth"},
    {"tornado", "tornadoes"},
    {"torpedo", "torpedoes"},
    {"valve", "valves"},
    {"viscus", "viscera"},
    {"volcano", "volcanoes"},
    {"yes", "yeses"},
};

/// Nouns that are their own plural, as whole names.
static constexpr StringLiteral uncountable[] = {
    // What cannot be counted.
    "advice",
    "aid",
    "alcohol",
    "ammo",
    "audio",
    "blood",
    "butter",
    "cash",
    "clothing",
    "commerce",
    "cooperation",
    "digestion",
    "energy",
    "equipment",
    "expertise",
    "firmware",
    "fun",
    "garbage",
    "hardware",
    "health",
    "homework",
    "housework",
    "information",
    "justice",
    "labour",
    "literature",
    "machinery",
    "mail",
    "mud",
    "music",
    "plankton",
    "pollution",
    "rain",
    "research",
    "rice",
    "sewage",
    "software",
    "traffic",
    "transportation",
    "wealth",
    "welfare",
    "wildlife",
    "adulthood",
    // Groups.
    "agenda",
    "anime",
    "graffiti",
    "manga",
    "media",
    "personnel",
    "police",
    "staff",
    // Their plural looks like the singular.
    "aircraft",
    "analytics",
    "athletics",
    "chassis",
    "chess",
    "corps",
    "debris",
    "diabetes",
    "gallows",
    "headquarters",
    "herpes",
    "jeans",
    "kudos",
    "news",
    "pliers",
    "premises",
    "scissors",
    "series",
    "shambles",
    "species",
    "tennis",
    // Animals.
    "bison",
    "buffalo",
    "carp",
    "cod",
    "elk",
    "mackerel",
    "moose",
    "pike",
    "salmon",
    "shrimp",
    "swine",
    "trout",
    "tuna",
    "wildebeest",
};

/// Singular words that end like a plural, as the last word of a name.
static constexpr StringLiteral singularInS[] = {
    "aws",   "bias", "canvas", "chaos", "cms", "cors", "cosmos", "dns",
    "ethos", "gps",  "https",  "ios",   "kms", "lens", "os",     "pos",
    "saas",  "sms",  "sns",    "sqs",   "tls", "vps",
};

/// The first one that fits holds.
static constexpr Ending endings[] = {
    // Their own plural.
    {"deer", "", ""},
    {"fish", "", ""},
    {"measles", "", ""},
    {"ois", "", ""},
    {"ous", "", ""},
    {"pox", "", ""},
    {"sheep", "", ""},
    // Old ones.
    {"men", "men", "men"},
    {"man", "man", "men"},
    {"eaux", "", ""},
    {"children", "", ""},
    {"child", "", "ren"},
    {"people", "", ""},
    {"person", "rson", "ople"},
    {"seraphim", "", ""},
    {"seraph", "", "im"},
    {"cherubim", "", ""},
    {"cherub", "", "im"},
    // Latin and Greek: matrix, index.
    {"matrix", "ix", "ices"},
    {"matrex", "ex", "ices"},
    {"codex", "ex", "ices"},
    {"codix", "ix", "ices"},
    {"vertex", "ex", "ices"},
    {"vertix", "ix", "ices"},
    {"index", "ex", "ices"},
    {"indix", "ix", "ices"},
    {"appendix", "ix", "ices"},
    {"appendex", "ex", "ices"},
    {"murex", "ex", "ices"},
    {"silex", "ex", "ices"},
    // Criterion, datum, larva, radius.
    {"aphelion", "on", "a"},
    {"aphelia", "", ""},
    {"hyperbaton", "on", "a"},
    {"perihelion", "on", "a"},
    {"asyndeton", "on", "a"},
    {"noumenon", "on", "a"},
    {"noumena", "", ""},
    {"phenomenon", "on", "a"},
    {"phenomena", "", ""},
    {"criterion", "on", "a"},
    {"criteria", "", ""},
    {"organon", "on", "a"},
    {"organa", "", ""},
    {"prolegomenon", "on", "a"},
    {"hedron", "on", "a"},
    {"hedra", "", ""},
    {"automaton", "on", "a"},
    {"automatum", "um", "a"},
    {"automata", "", ""},
    {"agendum", "um", "a"},
    {"agenda", "", ""},
    {"addendum", "um", "a"},
    {"addenda", "", ""},
    {"millennium", "um", "a"},
    {"millennia", "", ""},
    {"datum", "um", "a"},
    {"data", "", ""},
    {"extremum", "um", "a"},
    {"extrema", "", ""},
    {"bacterium", "um", "a"},
    {"bacteria", "", ""},
    {"desideratum", "um", "a"},
    {"desiderata", "", ""},
    {"stratum", "um", "a"},
    {"strata", "", ""},
    {"candelabrum", "um", "a"},
    {"candelabra", "", ""},
    {"erratum", "um", "a"},
    {"errata", "", ""},
    {"ovum", "um", "a"},
    {"ova", "", ""},
    {"symposium", "um", "a"},
    {"symposia", "", ""},
    {"curriculum", "um", "a"},
    {"curricula", "", ""},
    {"quorum", "um", "a"},
    {"quora", "", ""},
    {"alumnus", "us", "i"},
    {"alumni", "", ""},
    {"alumna", "", "e"},
    {"alumnae", "", ""},
    {"alga", "", "e"},
    {"algae", "", ""},
    {"vertebra", "", "e"},
    {"vertebrae", "", ""},
    {"syllabus", "us", "i"},
    {"syllabi", "", ""},
    {"virus", "us", "i"},
    {"viri", "", ""},
    {"radius", "us", "i"},
    {"radii", "", ""},
    {"nucleus", "us", "i"},
    {"nuclei", "", ""},
    {"fungus", "us", "i"},
    {"fungi", "", ""},
    {"cactus", "us", "i"},
    {"cacti", "", ""},
    {"stimulus", "us", "i"},
    {"stimuli", "", ""},
    {"terminus", "us", "i"},
    {"termini", "", ""},
    {"bacillus", "us", "i"},
    {"bacilli", "", ""},
    {"focus", "us", "i"},
    {"foci", "", ""},
    {"uterus", "us", "i"},
    {"locus", "us", "i"},
    {"loci", "", ""},
    // Analysis, axis, knife, leaf, hero.
    {"axis", "is", "es"},
    {"testis", "is", "es"},
    {"sis", "sis", "ses"},
    {"knife", "fe", "ves"},
    {"wife", "fe", "ves"},
    {"life", "fe", "ves"},
    {"arf", "f", "ves"},
    {"lf", "f", "ves"},
    {"eaf", "f", "ves"},
    {"eof", "f", "ves"},
    {"oaf", "f", "ves"},
    {"hoof", "f", "ves"},
    {"hero", "", "es"},
    {"ato", "", "es"},
    {"gro", "", "es"},
    // Alias, gas, iris, plus; box, match.
    {"alias", "", "es"},
    {"tlas", "", "es"},
    {"tmas", "", "es"},
    {"gas", "", "es"},
    {"ris", "", "es"},
    {"x", "", "es"},
    {"ch", "", "es"},
    {"ss", "", "es"},
    {"sh", "", "es"},
    {"zz", "", "es"},
};

static bool isVowel(char c) { return StringRef("aeiou").contains(c); }

/// `bus`, not `menus` or `gauss`: `us` after a consonant.
static bool isInUs(StringRef noun) {
  return noun.size() > 2 && noun.ends_with("us") &&
         !StringRef("aou").contains(noun[noun.size() - 3]);
}

/// `menus` and `emus` are plurals.
static bool isMenus(StringRef noun) {
  return noun.ends_with("enus") || noun.ends_with("emus");
}

/// `money` is `monies`: a vowel and `l` or `n` before `ey`, though not `honey`.
static bool isInEy(StringRef noun) {
  if (!noun.consume_back("ey") || noun.size() < 3)
    return false;
  size_t last = noun.size() - 1;
  return StringRef("ln").contains(noun[last]) &&
         StringRef("ieo").contains(noun[last - 1]) &&
         !StringRef("ch").contains(noun[last - 2]);
}

static bool isInY(StringRef noun) {
  if (!noun.consume_back("y") || noun.empty())
    return false;
  return noun.ends_with("qu") || (!isVowel(noun.back()) && noun.back() != 'y');
}

/// `japanese`.
static bool isInEse(StringRef noun) {
  return noun.consume_back("ese") && !noun.empty() && !isVowel(noun.back());
}

std::string pluralOf(StringRef noun) {
  if (noun.empty() || is_contained(uncountable, noun))
    return noun.str();
  for (const Noun &known : irregular)
    if (noun == known.singular || noun == known.plural)
      return known.plural.str();
  if (isInEse(noun))
    return noun.str();
  for (const Ending &ending : endings)
    if (noun.ends_with(ending.ends))
      return (noun.drop_back(ending.stripped.size()) + ending.plural).str();
  if (isInEy(noun))
    return (noun.drop_back(2) + "ies").str();
  if (isInY(noun))
    return (noun.drop_back(1) + "ies").str();
  if (isInUs(noun) && !isMenus(noun))
    return (noun + "es").str();
  return noun.ends_with("s") ? noun.str() : (noun + "s").str();
}

bool isPlural(StringRef name) {
  std::string noun = name.lower();
  return pluralOf(noun) == noun;
}

/// The last word of `UserNews` or `user_news`, in lower case.
static std::string lastWordOf(StringRef name) {
  size_t begin = name.rtrim('_').size();
  while (begin > 0 && name[begin - 1] != '_') {
    --begin;
    bool startsWord =
        name[begin] >= 'A' && name[begin] <= 'Z' &&
        (begin == 0 || !(name[begin - 1] >= 'A' && name[begin - 1] <= 'Z'));
    if (startsWord)
      break;
  }
  return name.substr(begin).rtrim('_').lower();
}

bool hasNoNumber(StringRef name) {
  std::string word = lastWordOf(name);
  StringRef last = word;
  return is_contained(uncountable, last) || is_contained(singularInS, last) ||
         last.ends_with("deer") || last.ends_with("fish") ||
         last.ends_with("sheep");
}

} // namespace holdfast
