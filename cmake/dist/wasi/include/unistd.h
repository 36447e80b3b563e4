// Nor are there owners, names of hosts, programs to become, and a folder for what
// is temporary: what would need one says by errno that there is none.
#pragma once
#include_next <unistd.h>
#include <errno.h>
#include <sys/types.h>

static inline int holdfast_fchown(int descriptor, uid_t user, gid_t group) {
  return 0;
}
static inline uid_t holdfast_getuid(void) { return 0; }
static inline int holdfast_refuse(void) {
  errno = ENOSYS;
  return -1;
}
#define execvp(name, words) holdfast_refuse()
#define mkstemp(path) holdfast_refuse()
#define gethostname(name, size) holdfast_refuse()
#define dup2(from, to) holdfast_refuse()
#define fchown holdfast_fchown
#define getuid holdfast_getuid
