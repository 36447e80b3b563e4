#include "cli/CompletionScripts.h"

#include "diagnostics/Rule.h"
#include "rules/Registry.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::cli {

std::optional<Shell> parseShell(StringRef name) {
  return StringSwitch<std::optional<Shell>>(name)
      .Case("bash", Shell::Bash)
      .Case("zsh", Shell::Zsh)
      .Case("fish", Shell::Fish)
      .Cases("powershell", "pwsh", Shell::PowerShell)
      .Default(std::nullopt);
}

// --- What there is to choose from --------------------------------------------

static std::vector<std::string> ruleIds() {
  std::vector<std::string> ids;
  for (const RuleDefinition *definition : allRules())
    ids.push_back(definition->rule.id.str());
  llvm::sort(ids);
  return ids;
}

std::vector<std::string> choicesOf(const OptionSpec &option) {
  if (option.value == "LIST")
    return ruleIds();
  // `[=unsafe]`, `6|7`.
  StringRef words = option.choices;
  if (words.empty() && option.hasOptionalValue())
    words = option.value.drop_front(2).drop_back();
  else if (words.empty() && option.value.contains('|'))
    words = option.value;
  SmallVector<StringRef> parts;
  words.split(parts, '|', -1, /*KeepEmpty=*/false);
  return {parts.begin(), parts.end()};
}

std::vector<std::string> operandsOf(const Command &command) {
  if (command.operands == "RULE")
    return ruleIds();
  if (command.operands == "SHELL")
    return {"bash", "zsh", "fish", "powershell"};
  // `list|show [NAME...]`: what comes first is one of few.
  StringRef first = command.operands.split(' ').first;
  if (!first.contains('|'))
    return {};
  SmallVector<StringRef> words;
  first.split(words, '|');
  return {words.begin(), words.end()};
}

/// Its beginning, as short as a list wants it.
static StringRef shortHelp(StringRef help) {
  size_t end = std::min({help.find(". "), help.find(": "), help.find("; ")});
  return help.take_front(end);
}

/// In single quotes, where a quote itself is written as `quote`.
static std::string quoted(StringRef text, StringRef quote) {
  std::string result = "'";
  for (char c : text)
    result += c == '\'' ? quote.str() : std::string(1, c);
  return result + "'";
}

template <typename Print>
static void eachOption(const Command &command, Print print) {
  for (const OptionSpec &option : command.options)
    print(option);
  print(helpOption);
}

// --- Bash --------------------------------------------------------------------

static constexpr StringLiteral bashStart = R"(_holdfast() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  local command=${COMP_WORDS[1]} choices=
  # Bash takes `--format=json` for three words.
  if [[ $word == = ]]; then
    word=
  elif [[ $before == = ]]; then
    before=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  if ((COMP_CWORD == 1)); then
    choices=)";

static constexpr StringLiteral bashEnd = R"(  fi
  # Files, where there is no choice of words.
  COMPREPLY=($(compgen -W "$choices" -- "$word"))
}
complete -o default -F _holdfast holdfast
)";

static void printBash(raw_ostream &out, ArrayRef<const Command *> commands) {
  auto words = [](ArrayRef<std::string> list) {
    return quoted(join(list, " "), "'\\''");
  };
  std::vector<std::string> names;
  for (const Command *command : commands)
    names.push_back(command->name.str());
  out << bashStart << words(names) << "\n  else\n    case $command$before in\n";
  for (const Command *command : commands)
    eachOption(*command, [&](const OptionSpec &option) {
      if (option.isFlag() || option.hasOptionalValue())
        return;
      out << "      " << command->name << option.name
          << ") choices=" << words(choicesOf(option)) << " ;;\n";
    });
  out << "      *)\n        case $command in\n";
  for (const Command *command : commands) {
    std::vector<std::string> options;
    eachOption(*command, [&](const OptionSpec &option) {
      options.push_back(option.name.str());
      if (option.hasOptionalValue())
        for (const std::string &choice : choicesOf(option))
          options.push_back((option.name + "=" + choice).str());
    });
    out << "          " << command->name
        << ")\n            if [[ $word == -* ]]; "
        << "then\n              choices=" << words(options)
        << "\n            else\n              choices="
        << words(operandsOf(*command)) << "\n            fi\n            ;;\n";
  }
  out << "        esac\n        ;;\n    esac\n" << bashEnd;
}

// --- Zsh ---------------------------------------------------------------------

/// Text within the brackets or between the colons of a description.
static std::string zshText(StringRef text) {
  std::string result;
  for (char c : text) {
    if (StringRef("[]:\\").contains(c))
      result += '\\';
    result += c;
  }
  return result;
}

static std::string zshAction(ArrayRef<std::string> choices) {
  return choices.empty() ? "_files" : "(" + join(choices, " ") + ")";
}

static std::string zshSpec(const OptionSpec &option) {
  std::string help = "[" + zshText(shortHelp(option.help)) + "]";
  if (option.isFlag())
    return option.name.str() + help;
  std::string name = option.name.str() + "=";
  if (option.hasOptionalValue())
    return name + "-" + help + "::value:" + zshAction(choicesOf(option));
  return "*" + name + help + ":" + zshText(option.value) + ":" +
         zshAction(choicesOf(option));
}

static void printZsh(raw_ostream &out, ArrayRef<const Command *> commands) {
  auto quote = [](StringRef text) { return quoted(text, "'\\''"); };
  out << "#compdef holdfast\n_holdfast() {\n  local -a commands\n  "
         "commands=(\n";
  for (const Command *command : commands)
    out << "    "
        << quote((command->name + ":" + zshText(command->summary)).str())
        << '\n';
  out << "  )\n  if ((CURRENT == 2)); then\n    _describe command commands\n"
         "    return\n  fi\n  local command=$words[2]\n  shift words\n"
         "  ((CURRENT--))\n  case $command in\n";
  for (const Command *command : commands) {
    out << "    " << command->name << ")\n      _arguments \\\n";
    eachOption(*command, [&](const OptionSpec &option) {
      out << "        " << quote(zshSpec(option)) << " \\\n";
    });
    out << "        " << quote("*:operand:" + zshAction(operandsOf(*command)))
        << "\n      ;;\n";
  }
  out << "  esac\n}\n"
         "if [ \"$funcstack[1]\" = _holdfast ]; then\n  _holdfast \"$@\"\n"
         "else\n  compdef _holdfast holdfast\nfi\n";
}

// --- Fish --------------------------------------------------------------------

static void printFish(raw_ostream &out, ArrayRef<const Command *> commands) {
  auto quote = [](StringRef text) { return quoted(text, "\\'"); };
  for (const Command *command : commands)
    out << "complete -c holdfast -n __fish_use_subcommand -f -a "
        << command->name << " -d " << quote(command->summary) << '\n';
  for (const Command *command : commands) {
    std::string start =
        ("complete -c holdfast -n '__fish_seen_subcommand_from " +
         command->name + "'")
            .str();
    if (auto operands = operandsOf(*command); !operands.empty())
      out << start << " -f -a " << quote(join(operands, " ")) << '\n';
    eachOption(*command, [&](const OptionSpec &option) {
      out << start << " -l " << option.name.drop_front(2);
      std::vector<std::string> choices = choicesOf(option);
      if (!option.isFlag() && !option.hasOptionalValue())
        out << (choices.empty() ? " -r -F" : " -x");
      else if (!choices.empty())
        out << " -f";
      if (!choices.empty())
        out << " -a " << quote(join(choices, " "));
      out << " -d " << quote(shortHelp(option.help)) << '\n';
    });
  }
}

// --- PowerShell --------------------------------------------------------------

static constexpr StringLiteral powerShellEnd = R"(  }
  $before = if ($words.Count -gt 1 -and $word) { $words[-2] } else { $words[-1] }
  $choices = if ($words.Count -lt 2 -or ($words.Count -eq 2 -and $word)) { $commands.Keys }
    elseif ($values["$($words[1])$before"]) { $values["$($words[1])$before"] }
    else { $commands[$words[1]] }
  $choices | Where-Object { $_ -like "$word*" } | Sort-Object | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
)";

static void printPowerShell(raw_ostream &out,
                            ArrayRef<const Command *> commands) {
  auto list = [](ArrayRef<std::string> words) {
    std::string result = "@(";
    for (const std::string &word : words)
      result += (result.size() > 2 ? ", " : "") + quoted(word, "''");
    return result + ")";
  };
  out << "Register-ArgumentCompleter -Native -CommandName holdfast "
         "-ScriptBlock {\n  param($word, $ast, $position)\n"
         "  $words = @($ast.CommandElements | ForEach-Object { \"$_\" })\n"
         "  $commands = @{\n";
  for (const Command *command : commands) {
    std::vector<std::string> words = operandsOf(*command);
    eachOption(*command, [&](const OptionSpec &option) {
      words.push_back(option.name.str());
    });
    out << "    " << quoted(command->name, "''") << " = " << list(words)
        << '\n';
  }
  out << "  }\n  $values = @{\n";
  for (const Command *command : commands)
    eachOption(*command, [&](const OptionSpec &option) {
      std::vector<std::string> choices = choicesOf(option);
      if (!choices.empty() && !option.hasOptionalValue())
        out << "    " << quoted((command->name + option.name).str(), "''")
            << " = " << list(choices) << '\n';
    });
  out << powerShellEnd;
}

void printCompletions(raw_ostream &out, Shell shell,
                      ArrayRef<const Command *> commands) {
  switch (shell) {
  case Shell::Bash:
    return printBash(out, commands);
  case Shell::Zsh:
    return printZsh(out, commands);
  case Shell::Fish:
    return printFish(out, commands);
  case Shell::PowerShell:
    return printPowerShell(out, commands);
  }
}

} // namespace holdfast::cli
