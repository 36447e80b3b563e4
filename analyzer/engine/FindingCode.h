#pragma once

#include "engine/Analysis.h"
#include "engine/CodeQuestions.h"

namespace holdfast {

/// Finds what the code does with what the findings are about, one answer for
/// each of them in their order; none at all where none is about something that
/// is lost, renamed, of another type or newly required (Rule::concernsCode):
/// then nothing is read.
CodeAnswers findCodeOfFindings(const usage::MakeFiles &makeFiles,
                               const Analysis &analysis, unsigned threads);

/// Adds notes to a finding: how many places there are, and at most `most` of
/// them.
void addCodeNotes(Diagnostic &diagnostic, const CodeUses &uses, size_t most);

} // namespace holdfast
