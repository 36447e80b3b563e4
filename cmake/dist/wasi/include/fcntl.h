// Names of locks, which the host refuses (fcntl() answers EINVAL).
#pragma once
#include_next <fcntl.h>

#ifndef F_WRLCK
#define F_RDLCK 0
#define F_WRLCK 1
#define F_UNLCK 2
#define F_SETLK 6
#define F_SETLKW 7
#endif
