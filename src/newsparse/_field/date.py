"""The date that a visible line of a news page prints.

Three questions about one line: which date is in it (:func:`parse_date`), is it a date and nothing else
(:func:`date_line`), and, for labelling, is it a date, a time of day or a "3 hours ago" and nothing else
(:func:`is_date_line`). What a line leaves open stays open: no order of day and month is guessed, no year is made up.
"""

from __future__ import annotations

import datetime as dt
import functools
import re

from newsparse._field._line import Entry, Line, read_line
from newsparse._field._order import Context, DateOrder
from newsparse._field._split import LONGEST, key, word_pattern
from newsparse._field._stamp import timestamp
from newsparse._field._words import Use, lexicon
from newsparse._field._zones import NAMES
from newsparse._model.when import Timestamp

__all__ = [
    "DateOrder",
    "beside_dates",
    "date_line",
    "is_date_line",
    "is_plain_stamp",
    "parse_date",
    "read_date_line",
    "stamp_of",
    "tells_without_figure",
]

_TELLING = re.compile(r"[\d年]")
_ONE_NUMBER = re.compile(r"\W*\d{1,4}(?:,\d{3})*\W*")
_DAY, _MONTH, _CLOCK = "(?:0[1-9]|1[0-9]|2[0-8])", "(?:0[1-9]|1[0-2])", "(?:0[1-9]|1[0-9]|2[0-3]):[0-5][0-9]"
_PLAIN = re.compile(
    f"{_DAY}(?P<mark>[/.]){_MONTH}(?P=mark)20[0-3][0-9](?:,? {_CLOCK})?|(?:{_DAY}/{_MONTH} )?{_CLOCK}"
)
_LONGEST_WITHOUT_FIGURE = 40
_LONGEST = 200
_SHORTEST_TWICE = 12
_MOST_DAYS = 2


def parse_date(
    line: str,
    *,
    language: str | None = None,
    base: dt.date | None = None,
    order: DateOrder | None = None,
) -> Timestamp | None:
    """The date of publication that ``line`` prints, anywhere in it; ``None`` if it prints none.

    ``language`` is a BCP 47 tag. ``base`` is the day, or the moment, of reading: a date without a year and a "3 hours
    ago" need it. ``order`` is what the site is known to use. Day and month are told apart by a part over 12, a year
    that leads, a weekday, ``order``, dots and dashes, and the language, in this order; if nothing tells, the result
    has no day and holds both in ``readings``.

    >>> parse_date("Veröffentlicht am 3. Mai 2021, 9.05 Uhr | Aktualisiert: 4.5.2021").isoformat()
    '2021-05-03T09:05'
    >>> parse_date("Updated 14:30 PKT, Monday, March 4, 2024").value.isoformat()
    '2024-03-04T14:30:00+05:00'
    >>> parse_date("03/04/2024", language="en-GB").date, parse_date("03/04/2024", language="en-US").date
    (datetime.date(2024, 4, 3), datetime.date(2024, 3, 4))
    >>> parse_date("03/04/2024").readings
    (datetime.date(2024, 4, 3), datetime.date(2024, 3, 4))
    >>> parse_date("۱ بهمن ۱۴۰۲").date
    datetime.date(2024, 1, 21)
    """
    if not _may_tell(line):
        return None
    context = _context(language, base, order)
    return timestamp(read_line(_once(line), context), context)


def date_line(line: str, *, language: str | None = None, base: dt.date | None = None) -> Timestamp | None:
    """As :func:`parse_date`, but only if all of ``line`` is a date or two, with words such as "Published".

    >>> date_line("Published: 3 May 2021, updated 4 May 2021").updated.date
    datetime.date(2021, 5, 4)
    >>> date_line("On 3 May 2021 the council met") is None
    True
    """
    if len(line) > _LONGEST or not _may_tell(line) or not _all_known(once := _once(line)):
        return None
    context = _context(language, base, None)
    parts = read_line(once, context)
    return timestamp(parts, context) if parts.entries and _is_only_dates(parts) else None


def is_date_line(line: str, *, language: str | None = None) -> bool:
    """Whether all of ``line`` is a date, a time of day, or a time told from now; never for a sentence.

    >>> [is_date_line(line) for line in ("Lundi 3 mai", "18:59 Uhr", "vor 3 Stunden", "May 2 shooting victim named")]
    [True, True, True, False]
    """
    return is_plain_stamp(line) or read_date_line(line, language) is not None


def is_plain_stamp(line: str) -> bool:
    """Whether a line is one of the commonest stamps of comments and lists, in figures: a date line beyond doubt.

    >>> is_plain_stamp("04/11 02:31"), is_plain_stamp("27.06.2024"), is_plain_stamp("27.06/2024")
    (True, True, False)
    """
    return _PLAIN.fullmatch(line) is not None


def tells_without_figure(line: str) -> bool:
    """Whether a line that holds no figure may be a date line all the same: a cheap test that few lines pass.

    >>> tells_without_figure("Just now"), tells_without_figure("Harbour news")
    (True, False)
    """
    return "年" in line or not lexicon().instant.isdisjoint(line.lower().split())


def read_date_line(line: str, language: str | None) -> Line | None:
    """The dates and times of a line that :func:`is_date_line` takes; :func:`stamp_of` tells the day from them."""
    if len(line) > _LONGEST or not _may_tell(line) or _ONE_NUMBER.fullmatch(line):
        return None
    once = _once(line)
    if not _all_known(once):
        return None
    parts = read_line(once, _context(language, None, None))
    if parts.entries:
        return parts if _is_only_dates(parts) else None
    whole = len(parts.times) == 1 and _is_time(parts, parts.times[0]) and parts.is_whole
    return parts if whole else None


def beside_dates(line: str, language: str | None) -> tuple[str, ...] | None:
    """What a line holds beside the dates in it, part by part; ``None`` if there is none.

    >>> beside_dates("By Ada Holm | Published Jan 30, 2024, 3:17 PM", "en"), beside_dates("By Ada Holm", "en")
    (('By Ada Holm',), None)
    """
    if len(line) > _LONGEST or not _may_tell(line):
        return None
    parts = read_line(line, _context(language, None, None))
    return parts.rest if parts.entries else None


def stamp_of(parts: Line, language: str | None) -> Timestamp | None:
    """What :func:`parse_date` gives for a line that is read already."""
    return timestamp(parts, _context(language, None, None))


@functools.lru_cache(maxsize=64)
def _context(language: str | None, base: dt.date | None, order: DateOrder | None) -> Context:
    return Context((language or "").lower().replace("_", "-"), base, order)


def _may_tell(line: str) -> bool:
    """Whether there is a figure, or a short line with "yesterday" or "ago"."""
    if _TELLING.search(line) is not None:
        return True
    return len(line) <= _LONGEST_WITHOUT_FIGURE and tells_without_figure(line)


def _all_known(line: str) -> bool:
    """Whether every word may stand in a date line; humps (PostedMay) are looked into later."""
    known = _known()
    for match in word_pattern().finditer(line):
        word = match[0]
        if len(word) > LONGEST:
            return False
        if key(word) not in known and (word[1:].islower() or len(word) == 1 or word.isupper()):
            return False
    return True


@functools.cache
def _known() -> frozenset[str]:
    return lexicon().known | NAMES | {*"〇零一二三四五六七八九十元t"}


def _once(line: str) -> str:
    """``line``, or its first half where the page prints the same text twice without a space."""
    size = len(line)
    half = size // 2
    if size < _SHORTEST_TWICE or size % 2 or line[0] != line[half]:
        return line
    return line[:half] if line[:half] == line[half:] else line


def _is_time(parts: Line, entry: Entry) -> bool:
    """A time that no score and no length of a film looks like: with a mark of its own, or two figures either side."""
    clock = entry.clock
    if clock is None or clock.time is None:
        return False
    return entry.stop - entry.first > 3 or (parts.tokens[entry.first].width == 2 and clock.time != dt.time())


def _tells(parts: Line, entry: Entry) -> bool:
    """Whether a word such as "hier" is a day here: with a time, or with "published"."""
    shaky = Use.SHAKY in parts.tokens[entry.first].word.uses
    return not shaky or entry.clock is not None or entry.role is not None


def _is_only_dates(parts: Line) -> bool:
    """Whether nothing is left over beside one date or two."""
    days = {(entry.found.year, entry.found.pairs) for entry in parts.entries if entry.found is not None}
    return len(days) <= _MOST_DAYS and parts.is_whole and any(_tells(parts, entry) for entry in parts.entries)
