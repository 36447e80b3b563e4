#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"

#include <condition_variable>
#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace holdfast::cli {

/// Number of threads worth using for `jobs` independent jobs.
inline size_t threadsFor(size_t jobs) {
  size_t cores = std::max(1u, std::thread::hardware_concurrency());
  return std::min(cores, jobs);
}

/// Calls `work(i)` for each i below `count` on all cores, and `take(i, result)`
/// on this thread in order, each as soon as it and all before it are there.
/// While a slow job holds up the order, at most a bounded number of results
/// waits. `wait` is called now and then while nothing is ready.
template <typename Result>
void runInOrder(size_t count, llvm::function_ref<Result(size_t)> work,
                llvm::function_ref<void(size_t, Result)> take,
                llvm::function_ref<void()> wait) {
  size_t threads = threadsFor(count);
  if (threads <= 1) {
    for (size_t i = 0; i < count; ++i)
      take(i, work(i));
    return;
  }
  const size_t window = 64 * threads;
  std::mutex mutex;
  std::condition_variable produced, consumed;
  std::map<size_t, Result> ready;
  size_t next = 0, taken = 0;

  auto worker = [&] {
    std::unique_lock lock(mutex);
    while (true) {
      consumed.wait(lock,
                    [&] { return next >= count || next < taken + window; });
      if (next >= count)
        return;
      size_t job = next++;
      lock.unlock();
      Result result = work(job);
      lock.lock();
      ready.emplace(job, std::move(result));
      produced.notify_one();
    }
  };
  std::vector<std::thread> pool;
  for (size_t i = 0; i < threads; ++i)
    pool.emplace_back(worker);

  std::unique_lock lock(mutex);
  while (taken < count) {
    auto first = ready.find(taken);
    if (first == ready.end()) {
      if (produced.wait_for(lock, std::chrono::milliseconds(100)) ==
          std::cv_status::timeout)
        wait();
      continue;
    }
    Result result = std::move(first->second);
    ready.erase(first);
    ++taken;
    consumed.notify_all();
    lock.unlock();
    take(taken - 1, std::move(result));
    lock.lock();
  }
  lock.unlock();
  for (std::thread &thread : pool)
    thread.join();
}

} // namespace holdfast::cli
