#pragma once

#include "engine/Inputs.h"
#include "evidence/Evidence.h"
#include "review/NewFindings.h"

namespace holdfast {

struct Analysis;
struct Base;
struct BaseMemory;

/// What is known to exist, and to have existed.
struct Known {
  std::vector<std::shared_ptr<const Evidence>> evidence;
  /// The earlier state that the project is held against; null where there is
  /// none.
  std::shared_ptr<const Base> base;
  /// Why there is no evidence, or was left aside; empty where there is enough.
  std::string remark;
  std::string evidenceRemark; ///< the part of it that is about the evidence
  /// The project's migrations, where they are left aside.
  std::optional<ForeignHistory> foreign;
};

/// Loads the evidence that the settings name, else the project's migrations,
/// and the base: that of the settings, else, where nothing tells what exists,
/// what git has of the schema. Errors are those of the environment (evidence
/// that cannot be read or is none). The evidence is that of `previous`, if it
/// is given and the schema asks for the same.
llvm::Expected<Known> gather(llvm::vfs::FileSystem &files, const Inputs &inputs,
                             EvidenceCache &cache, BaseMemory *bases = nullptr,
                             const Analysis *previous = nullptr);

/// How messages name the parts of the project.
ProjectPlaces placesOf(const Inputs &inputs, const Known &known);

/// The evidence alone, without a base.
llvm::Expected<Known> gatherEvidence(llvm::vfs::FileSystem &files,
                                     const Inputs &inputs, EvidenceCache &cache,
                                     bool willGoOn = false);

} // namespace holdfast
