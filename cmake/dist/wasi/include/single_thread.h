// Debian's libc++ for WebAssembly has no threads, and so neither mutexes nor
// condition variables, threads and futures. The headers of these names beside
// this one bring these classes instead: there is one thread, so locks do
// nothing, and work that is begun is done at once.
#pragma once

#include <type_traits>
#include <utility>

namespace std {

class mutex {
public:
  void lock() {}
  bool try_lock() { return true; }
  void unlock() {}
};
using recursive_mutex = mutex;
using timed_mutex = mutex;

class shared_mutex : public mutex {
public:
  void lock_shared() {}
  bool try_lock_shared() { return true; }
  void unlock_shared() {}
};

template <typename Mutex> class unique_lock {
public:
  unique_lock() = default;
  template <typename... How> explicit unique_lock(Mutex &, How...) {}
  void lock() {}
  bool try_lock() { return true; }
  void unlock() {}
  bool owns_lock() const { return true; }
  void release() {}
};

template <typename Mutex> class shared_lock : public unique_lock<Mutex> {
public:
  using unique_lock<Mutex>::unique_lock;
};

template <typename... Mutexes> class scoped_lock {
public:
  explicit scoped_lock(Mutexes &...) {}
};

enum class cv_status { no_timeout, timeout };

/// Nobody else could make a condition come true: it is so already.
class condition_variable {
public:
  void notify_one() {}
  void notify_all() {}
  template <typename Lock> void wait(Lock &) {}
  template <typename Lock, typename Condition> void wait(Lock &, Condition) {}
  template <typename Lock, typename Time>
  cv_status wait_for(Lock &, const Time &) {
    return cv_status::no_timeout;
  }
  template <typename Lock, typename Time, typename Condition>
  bool wait_for(Lock &, const Time &, Condition condition) {
    return condition();
  }
};

class thread {
public:
  struct id {};
  thread() = default;
  template <typename Work, typename... Arguments>
  explicit thread(Work &&work, Arguments &&...arguments) {
    work(arguments...);
  }
  static unsigned hardware_concurrency() { return 1; }
  void join() {}
  void detach() {}
  bool joinable() const { return false; }
};

template <typename Result> class future;
template <> class future<void> {
public:
  future() = default;
  explicit future(bool isValid) : isValid(isValid) {}
  bool valid() const { return isValid; }
  void wait() const {}
  void get() { isValid = false; }

private:
  bool isValid = false;
};

enum class launch { async = 1, deferred = 2 };

template <typename Work> future<void> async(launch, Work &&work) {
  static_assert(is_void_v<invoke_result_t<Work>>);
  work();
  return future<void>(true);
}

} // namespace std
