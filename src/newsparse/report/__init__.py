"""An article, and what was kept and removed to get it, drawn for people.

>>> from newsparse import read
>>> from newsparse.report import draw
>>> print(draw(read("Ferry strike ends\\n\\nCrews went back to work on Tuesday.\\n\\nALSO READ: Trains late again")))
  headline | Ferry strike ends
<BLANKLINE>
 paragraph | Crews went back to work on Tuesday.
<BLANKLINE>
[-related en.also-read-] ALSO READ: Trains late again
<BLANKLINE>
= article; kept 2, removed 1: related 1
"""

from __future__ import annotations

from newsparse.report.page import draw_html
from newsparse.report.story import draw_article
from newsparse.report.terminal import Colour, draw

__all__ = ["Colour", "draw", "draw_article", "draw_html"]
