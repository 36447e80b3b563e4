// There are no child processes.
#pragma once
#include <sys/types.h>
