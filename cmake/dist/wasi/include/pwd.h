// There are no users.
#pragma once
#include <stddef.h>
#include <sys/types.h>

struct passwd {
  char *pw_name, *pw_dir;
};

static inline struct passwd *getpwnam(const char *name) { return NULL; }
static inline int getpwuid_r(uid_t user, struct passwd *entry, char *buffer,
                             size_t size, struct passwd **result) {
  *result = NULL;
  return 0;
}
static inline int getpwnam_r(const char *name, struct passwd *entry,
                             char *buffer, size_t size,
                             struct passwd **result) {
  *result = NULL;
  return 0;
}
