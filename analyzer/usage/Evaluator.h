#pragma once

#include "usage/CodeBase.h"
#include "usage/Uses.h"
#include "usage/Value.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace holdfast::usage {

/// Follows the values of Prisma's client through the code, without running or
/// type-checking it, and says where they use what the schema has. What cannot
/// be followed is unknown, never guessed. One thread; several may share the
/// code.
class Evaluator {
public:
  Evaluator(CodeBase &code, const ClientNames &names, const Targets &targets)
      : code(code), names(names), targets(targets) {}

  /// The uses in a file, in the order of its text.
  std::vector<Use> findUses(std::shared_ptr<const CodeFile> file);

  /// What it remembers of the code, with the files that it has looked into;
  /// whoever finds it too much takes a new one.
  size_t memoryInBytes() const {
    return memory.getTotalMemory() + scopes.size() * sizeof(Scope) + heldBytes;
  }

private:
  using Kind = Value::Kind;
  using NodeKind = Node::Kind;

  // Statements
  void walk(const Node *node, Scope &scope);
  void declareAhead(const Node &node, Scope &scope);
  void walkAll(llvm::ArrayRef<Node *> statements, Scope &scope);
  void walkImport(const Node &import);
  void walkReexport(const Node &node);
  void reportImport(const Node &binding);
  bool leadsToClient(const CodeFile &from, const OtherName &name,
                     unsigned hops);
  void walkReturn(const Node &node, Scope &scope);
  void walkVariables(const Node &node, Scope &scope);
  void walkLoop(const Node &node, Scope &scope);
  void walkSwitch(const Node &node, Scope &scope);
  void walkType(const Node &node, Scope &scope);
  void bind(const Node *pattern, ValuePtr value, Scope &scope);
  void bindObject(const Node &pattern, ValuePtr value, Scope &scope);

  // Expressions; `expected` is what the place asks for, or null
  ValuePtr evaluate(const Node *node, Scope &scope, ValuePtr expected = nullptr,
                    llvm::StringRef followedBy = {});
  ValuePtr evaluateMade(const Node &node, Scope &scope, ValuePtr expected);
  static ValuePtr selfOf(const Scope &scope);
  ValuePtr evaluateAll(llvm::ArrayRef<Node *> list, Scope &scope);
  ValuePtr evaluateCast(const Node &node, Scope &scope, ValuePtr expected);
  ValuePtr evaluateObject(const Node &node, Scope &scope, ValuePtr expected);
  ValuePtr evaluateArray(const Node &node, Scope &scope, ValuePtr expected);
  ValuePtr evaluateFunction(const Node &node, Scope &scope, ValuePtr expected);
  ValuePtr evaluateBinary(const Node &node, Scope &scope, ValuePtr expected);
  ValuePtr evaluateAssign(const Node &node, Scope &scope);
  ValuePtr evaluateElement(const Node &node, Scope &scope);
  ValuePtr evaluateClass(const Node &node, Scope &scope);
  ValuePtr evaluateTagged(const Node &node, Scope &scope);
  ValuePtr evaluateIndex(const Node &node, Scope &scope);
  void evaluateString(const Node &node, ValuePtr expected);
  void meetWord(llvm::StringRef word, ValuePtr wanted, uint32_t at);
  ValuePtr memberByKey(ValuePtr object, const Node &key, Scope &scope);

  // Values that come to a place by name
  static Range placeOf(const Node &node);
  ValuePtr handOver(ValuePtr value, ValuePtr wanted, const Node &node);
  void meet(ValuePtr value, ValuePtr wanted, Range place, unsigned level = 0);
  ValuePtr handMember(ValuePtr value, llvm::StringRef name, Range place);
  void meetKeys(const Value &value, ValuePtr wanted, Range place);
  void meetType(ValuePtr value, const Value &type, Range place, unsigned level);

  // Calls
  ValuePtr evaluateCall(const Node &node, Scope &scope, ValuePtr expected);
  ValuePtr evaluateNew(const Node &node, Scope &scope);
  ValuePtr callMethod(const Node &call, const Node &callee, ValuePtr object,
                      Scope &scope, ValuePtr expected, bool &isDone);
  ValuePtr callLater(const Node &call, llvm::StringRef method, ValuePtr object,
                     Scope &scope, bool &isDone);
  ValuePtr callPipe(const Node &call, ValuePtr values, Scope &scope);
  ValuePtr callList(const Node &call, llvm::StringRef method, ValuePtr list,
                    Scope &scope, ValuePtr expected, bool &isDone);
  ValuePtr callClient(const Node &call, llvm::StringRef method, ValuePtr client,
                      Scope &scope, bool &isDone);
  ValuePtr ofTransaction(ValuePtr client);
  ValuePtr callQuery(const Node &call, ValuePtr query, Scope &scope);
  ValuePtr callWellKnown(const Node &call, const Node &callee, Scope &scope,
                         bool &isDone);
  enum class Known;
  static Known knownFunction(const Node &callee);
  ValuePtr resultOfWellKnown(Known function, ValuePtr value, ValuePtr type);
  ValuePtr settled(ValuePtr values);
  ValuePtr callApi(const Node &call, const Node &callee, Scope &scope,
                   bool &isDone);
  ValuePtr callProcedure(const Node &call, llvm::StringRef method,
                         ValuePtr procedure, Scope &scope, bool &isDone);
  ValuePtr makeForm(const Node &call, ValuePtr values, Scope &scope);
  ValuePtr callMatcher(const Node &call, llvm::StringRef method,
                       ValuePtr matcher, Scope &scope, bool &isDone);
  ValuePtr makeValidator(const Node &call, const Node &callee, Scope &scope,
                         bool &isDone);
  ValuePtr makeValidator(ValuePtr what);
  ValuePtr acceptedObject(ValuePtr shape);
  ValuePtr acceptedChoices(ValuePtr validators);
  ValuePtr callValidator(const Node &call, llvm::StringRef name,
                         ValuePtr validator, Scope &scope, bool &isDone);
  ValuePtr callFunction(const Node &call, ValuePtr function, Scope &scope);
  ValuePtr callCallback(const Node *callback, llvm::ArrayRef<ValuePtr> with,
                        Scope &scope, ValuePtr wanted = nullptr);
  ValuePtr guessQuery(const Node &call, const Node &callee);
  ValuePtr extendClient(const Node &call, ValuePtr client, Scope &scope);
  ValuePtr extendModel(const Node &part, llvm::StringRef component,
                       Scope &scope);
  ValuePtr resultOf(ValuePtr function);
  ValuePtr resultOfBody(const Value &function);
  void bindTypes(const Node &function, Scope &scope);
  void bindParameters(const Node &function, llvm::ArrayRef<ValuePtr> with,
                      Scope &scope);
  ValuePtr parameterOf(ValuePtr function, size_t index);
  void unify(const Node *type, ValuePtr value, Scope &scope,
             unsigned depth = 0);
  void reportRawSql(const Node &text);

  // Members
  ValuePtr member(ValuePtr object, llvm::StringRef name, uint32_t at,
                  llvm::StringRef followedBy = {});
  ValuePtr memberOfEach(const Value &either, llvm::StringRef name, uint32_t at,
                        llvm::StringRef followedBy);
  ValuePtr memberOfClient(const Value &object, llvm::StringRef name,
                          uint32_t at, llvm::StringRef followedBy);
  ValuePtr memberOfClass(const Value &type, llvm::StringRef name);
  ValuePtr memberOfPart(const Value &part, llvm::StringRef name, uint32_t at);
  ValuePtr memberOfFields(const Value &part, llvm::StringRef name, uint32_t at);
  ValuePtr memberOfArgs(const Value &part, llvm::StringRef name, uint32_t at);
  ValuePtr memberOfNested(const Value &part, llvm::StringRef name, uint32_t at);
  ValuePtr memberOfNamespace(const Value &space, llvm::StringRef name,
                             uint32_t at);
  std::optional<ValuePtr> ownMemberOf(const Value &instance,
                                      llvm::StringRef name);
  ValuePtr memberOfInstance(const Value &instance, llvm::StringRef name,
                            uint32_t at, llvm::StringRef followedBy);
  ValuePtr fieldOf(const Field &field, Role role, uint32_t at);
  ValuePtr elementOf(ValuePtr list) const;

  // Types
  ValuePtr evaluateType(const Node *type, Scope &scope);
  llvm::SmallVector<ValuePtr, 4> evaluateTypes(llvm::ArrayRef<Node *> types,
                                               Scope &scope);
  ValuePtr evaluateTypeName(const Node &type, Scope &scope);
  ValuePtr evaluateTypePath(const Node &type, Scope &scope);
  ValuePtr evaluateWrittenType(const Node &type, Scope &scope);
  ValuePtr evaluatePick(const Node &type, ValuePtr first, bool picks);
  ValuePtr evaluateUtility(const Node &type, Scope &scope, bool &isDone);
  ValuePtr typeOfMember(const Node &objectType, llvm::StringRef name,
                        uint32_t at, Scope &scope);
  ValuePtr evaluateClientType(const Node &type, Scope &scope);
  ValuePtr partOfType(llvm::StringRef name);
  void checkType(const Node *type, ValuePtr expected, Scope &scope);

  // Names
  ValuePtr lookUp(llvm::StringRef name, Scope &scope);
  Scope *scopeOf(llvm::StringRef name, Scope &scope);
  ValuePtr lookUpType(llvm::StringRef name, Scope &scope,
                      llvm::ArrayRef<ValuePtr> arguments);
  ValuePtr typeIn(const CodeFile &file, llvm::StringRef name,
                  llvm::ArrayRef<ValuePtr> arguments, unsigned depth);
  ValuePtr importedType(const CodeFile &from, const OtherName &name,
                        llvm::ArrayRef<ValuePtr> arguments, unsigned depth);
  ValuePtr exportedType(const CodeFile &file, llvm::StringRef name,
                        llvm::ArrayRef<ValuePtr> arguments, unsigned depth);
  ValuePtr declaredType(const CodeFile &file, const Node &node,
                        llvm::ArrayRef<ValuePtr> arguments);
  ValuePtr lookUpTop(const CodeFile &file, llvm::StringRef name);
  const CodeFile *open(size_t index);
  void hold(std::shared_ptr<const CodeFile> file);
  ValuePtr evaluateDeclared(const CodeFile &file, llvm::StringRef name,
                            const Node &node);
  CodeModule resolve(const CodeFile &from, llvm::StringRef module);
  ValuePtr imported(const CodeFile &from, const OtherName &name);
  ValuePtr exportOf(const CodeFile &file, llvm::StringRef name,
                    unsigned depth = 0);
  ValuePtr exportOfClient(llvm::StringRef name);
  ValuePtr typeOfClient(llvm::StringRef name);
  Scope &topOf(const CodeFile &file);
  Scope &makeScope(Scope &parent);

  // Values
  ValuePtr make(Value value) {
    return new (memory.Allocate<Value>()) Value(std::move(value));
  }
  ValuePtr makePart(Role role, const Model *model);
  ValuePtr makeEnumPart(const Enum *enumeration);
  ValuePtr makeList(ValuePtr element);
  ValuePtr makeTuple(llvm::ArrayRef<ValuePtr> items);
  using Member = std::pair<llvm::StringRef, ValuePtr>;
  ValuePtr makeObject(llvm::ArrayRef<Member> members);
  ValuePtr makeEither(llvm::ArrayRef<ValuePtr> values);
  ValuePtr makeAll(llvm::ArrayRef<ValuePtr> parts);
  ValuePtr makeClient() { return make({Kind::Client}); }
  ValuePtr makeWord(llvm::StringRef text);
  ValuePtr wordOf(const Node &variable, const CodeFile &of);
  ValuePtr makeReturns(ValuePtr result, llvm::ArrayRef<ValuePtr> parameters);

  // Reports
  void report(const UsedObject &object, UseKind kind, uint32_t at,
              size_t length, llvm::StringRef method = {});
  void reportValue(const Enum &enumeration, llvm::StringRef name, uint32_t at);
  bool spend() { return ++steps < mostSteps; }

  struct Quietly {
    explicit Quietly(Evaluator &evaluator) : evaluator(evaluator) {
      ++evaluator.quiet;
    }
    ~Quietly() { --evaluator.quiet; }
    Evaluator &evaluator;
  };
  struct Deeper {
    explicit Deeper(Evaluator &evaluator) : evaluator(evaluator) {
      ++evaluator.depth;
    }
    ~Deeper() { --evaluator.depth; }
    bool isTooDeep() const { return evaluator.depth > 150; }
    Evaluator &evaluator;
  };

  /// What one file may take; programs may write code that no person does.
  static constexpr size_t mostSteps = 4000000;

  CodeBase &code;
  const ClientNames &names;
  const Targets &targets;
  llvm::BumpPtrAllocator memory;
  std::vector<std::unique_ptr<Scope>> scopes;
  llvm::DenseMap<const CodeFile *, Scope *> tops;
  /// What names at the top of files are; null while it is found out, too.
  llvm::DenseMap<std::pair<const CodeFile *, const Node *>, ValuePtr> known;
  llvm::DenseMap<std::pair<const CodeFile *, llvm::StringRef>, CodeModule>
      modules;
  /// Files stay as long as something points into them.
  llvm::DenseMap<const CodeFile *, std::shared_ptr<const CodeFile>> held;
  size_t heldBytes = 0;
  const CodeFile *file = nullptr; ///< whose uses are reported
  std::vector<Use> uses;
  /// Of a field that a value needs where it is handed over: the length of what
  /// is marked there.
  std::optional<uint32_t> handedLength;
  /// Literals that were used by name, and as which part of a query.
  llvm::DenseSet<std::pair<const Node *, std::pair<const Model *, unsigned>>>
      met;
  std::vector<ValuePtr> *returned = nullptr; ///< of the function that is walked
  std::string route;                         ///< that the walk is in
  std::string controller; ///< the path of the class that it is in
  unsigned quiet = 0, depth = 0;
  size_t steps = 0;
};

} // namespace holdfast::usage
