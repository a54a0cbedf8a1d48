"""What has the form of a dateline and is none: headlines, fixtures, firms, captions."""

from __future__ import annotations

import itertools
import re

from newsparse._field import places
from newsparse._field.dateline._candidate import Candidate
from newsparse._field.dateline._months import is_month
from newsparse._field.dateline._pieces import Kind, skip_space
from newsparse._field.dateline._shape import Shape

__all__ = [
    "SHORTEST_STORY",
    "ends_sentence",
    "is_caption",
    "is_firm",
    "is_headline",
    "is_listed",
    "is_pair",
    "is_title",
    "shouts",
]

SHORTEST_STORY = 25
_LONGEST_HEADLINE, _LONGEST_BARE_HEADLINE = 110, 80
_LISTED_REACH = 200
_SENTENCE_END = re.compile(r"[.!?…。！？।۔؟።፧។။։](?:[\s\"'”’»)\]]|$)|\[\+")
_PAIR = re.compile(r"(?:[^\W\d_]+\.? ){0,3}[^\W\d_]+(?:\s?:| \d+[:-]\d)")
"""``Multan - Lahore 2:1``, ``Dallas - Fort Worth: …``: a fixture or a road."""
_FIRST_SENTENCE = re.compile(r"[^.!?]{12,100}[.!?](?=\s)")
_LONG_WORD, _FEWEST_LONG = 4, 3
_NEXT_LABEL = re.compile(r"(?:(?:[.!?;,]|^)\s+|。)([^\W\d_][^\W\d_'’.-]+(?: [^\W\d_]+)?)(?::\s|：)", re.MULTILINE)
_ROUTE = re.compile(r"([^\W\d_][\w .'’]{2,20}?) [–—-] ")


def ends_sentence(rest: str) -> bool:
    """Whether a sentence ends in ``rest``, or the text was cut short.

    >>> ends_sentence("The council met."), ends_sentence("The council met… [+12 chars]"), ends_sentence("The council")
    (True, True, False)
    """
    return _SENTENCE_END.search(rest) is not None


def is_headline(found: Candidate, shape: Shape) -> bool:
    """Whether the line is short and ends no sentence, or is a question and nothing else."""
    longest = _LONGEST_BARE_HEADLINE if shape is Shape.BARE else _LONGEST_HEADLINE
    if found.mark is Kind.DASH and shape is Shape.CAPS:
        longest = SHORTEST_STORY if found.rest or found.ends_text() else 0
    elif shape is Shape.TITLE and found.rest.endswith("?"):
        return len(found.rest) < longest and not ends_sentence(found.rest[:-1])
    elif shape is Shape.TITLE and found.mark is Kind.COLON and found.rest[-1:].isalnum():
        return len(found.rest) < longest and "[+" not in found.rest
    return len(found.rest) < longest and not ends_sentence(found.rest)


def shouts(found: Candidate) -> bool:
    """Whether a headline in capitals follows: two long words in a row without a small letter."""
    few = found.text[found.stop : found.stop + 80].split()[:4]
    loud = [word.isupper() and sum(c.isalpha() for c in word) > 3 for word in few]
    return any(a and b for a, b in itertools.pairwise(loud))


def is_caption(found: Candidate) -> bool:
    """``MULTAN, PAKISTAN - MAY 12: Players …`` opens a picture's caption."""
    if found.agency is not None or not found.places:
        return False
    if found.mark is Kind.DASH and found.day is None:
        at = skip_space(found.text, found.stop)
        head, colon, _ = found.text[at : at + 24].partition(":")
        few = head.replace(",", " ").split()
        if not colon or not 2 <= len(few) <= 3:
            return False
        return few[0].isupper() and few[1].isdigit() and is_month(few[0])
    if found.mark is Kind.COLON and found.day is not None and found.places[0].region:
        return found.text[slice(*found.day)].isupper()
    return False


def is_pair(found: Candidate) -> bool:
    """Whether a score, a headline or a route follows the first of two places."""
    at = skip_space(found.text, found.stop)
    route = _ROUTE.match(found.text, at)
    return _PAIR.match(found.text, at) is not None or (route is not None and places.is_city(route[1]))


def is_title(rest: str) -> bool:
    """``BERLIN: Portrait of a Divided City. By …``: no long word of the first sentence without a capital.

    >>> is_title("Portrait of a Divided City. By Ada Holm."), is_title("Mayor Ada Holm has left. She is ill.")
    (True, False)
    """
    first = _FIRST_SENTENCE.match(rest)
    long = [word for word in first[0].split() if len(word) >= _LONG_WORD and word[0].isalpha()] if first else []
    return len(long) >= _FEWEST_LONG and all(word[0].isupper() for word in long)


def is_listed(found: Candidate) -> bool:
    """``Graz: 12 degrees. Linz: 15 degrees.``, ``JACKSON: No. LINCOLN: Yes.``: one entry of several."""
    name = found.places[0].city
    for label in _NEXT_LABEL.finditer(found.text, found.stop, found.stop + _LISTED_REACH):
        if places.is_city(label[1]) or (name.isupper() and label[1].isupper() and len(label[1]) > 2):
            return True
    return False


def is_firm(found: Candidate) -> bool:
    """``Johnson & Johnson``: not two places."""
    joined = "&" in found.text[found.start : found.mark_at]
    return joined and not all(p.region or places.is_city(p.city) for p in found.places)
