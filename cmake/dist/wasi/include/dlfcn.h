// A module is in no file and loads no others.
#pragma once

typedef struct {
  const char *dli_fname;
} Dl_info;

static inline int dladdr(const void *address, Dl_info *info) { return 0; }
