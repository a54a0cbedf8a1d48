"""``python -m newsparse`` is the command ``newsparse``."""

from __future__ import annotations

import sys

from newsparse._cli import main

if __name__ == "__main__":
    sys.exit(main())
