#!/usr/bin/env python3
"""Makes a SQLite database of a script: sqlite_database.py FILE SCRIPT"""

import pathlib
import sqlite3
import sys

database = sqlite3.connect(sys.argv[1])
database.executescript(pathlib.Path(sys.argv[2]).read_text())
database.commit()
database.close()
