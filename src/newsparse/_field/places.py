"""Names of places, for openings whose form alone proves nothing.

The names come from GeoNames (CC BY 4.0, see ``PLACES-LICENSE.txt``) and CLDR; ``scripts/make_places.py`` writes the
data files. They are read once, when the first weak opening is met, and never at import. Each holds lists parted by an
empty line, one name a line in order; a character from "0" on says how much of the name before is the name's beginning.
"""

from __future__ import annotations

import functools
import lzma
import unicodedata
from collections.abc import Iterator
from importlib import resources

import attrs

__all__ = ["folded", "is_city", "is_country", "is_region", "is_town"]

_ACCENTS = (*range(0x300, 0x370), *range(0x64B, 0x660), 0x670, 0x93C, 0x9BC, 0xA3C)
_JOINERS = (0x200C, 0x200D, 0x2BB, 0x2BC, 0x2BE, 0x2BF)
_SAME = {"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ہ": "ه", "ۃ": "ه", "ھ": "ه"}
_SAME |= {"-": " ", "‑": " ", "'": "", "’": "", "‘": ""}
_SAME |= {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
_SAINTS = {"st.": "saint", "st": "saint", "sankt": "saint", "ste.": "sainte", "ste": "sainte"}
_TABLE = dict.fromkeys((*_ACCENTS, *_JOINERS), "") | {ord(a): b for a, b in _SAME.items()}


@functools.lru_cache(maxsize=1024)
def folded(name: str) -> str:
    """The key of a name: no case, accents, hyphens or apostrophes, and one form for letters that vary.

    >>> folded("Saint-Étienne") == folded("ST. ETIENNE"), folded("Tromsø") == folded("TROMSO")
    (True, True)
    """
    if name.isascii():
        key = name.lower().replace("-", " ").replace("'", "")
    else:
        key = unicodedata.normalize("NFKD", name).casefold().translate(_TABLE)
        key = unicodedata.normalize("NFC", key)
    first, blank, rest = key.partition(" ")
    return f"{_SAINTS[first]} {rest}" if blank and first in _SAINTS else key


def is_city(name: str) -> bool:
    """Whether ``name`` is a large city or a capital, in any language.

    >>> is_city("MULTAN"), is_city("नई दिल्ली"), is_city("Nueva York"), is_city("Coronavirus")
    (True, True, True, False)
    """
    return folded(name) in _cities()[0]


def is_town(name: str) -> bool:
    """Whether ``name`` is a smaller place; many of these are words and surnames too.

    >>> is_town("GALESBURG"), is_town("London")
    (True, False)
    """
    return folded(name) in _cities()[1]


def is_country(name: str) -> bool:
    """Whether ``name`` is a country, in any of some fifty languages.

    >>> is_country("Alemania"), is_country("Ohio")
    (True, False)
    """
    return folded(name) in _regions().country


def is_region(name: str) -> bool:
    """Whether ``name`` is a country, a state or the like, or a state's short form as datelines print it.

    >>> [is_region(name) for name in ("Calif.", "FLA.", "OH", "Ohio", "PERU", "Lima")]
    [True, True, True, True, True, False]
    >>> is_region("Ho"), is_region("me")
    (False, False)
    """
    regions = _regions()
    if name in regions.short:
        return True
    name = name.removeprefix("the ")
    key = folded(name)
    return key in regions.region or key in regions.country


@attrs.frozen
class _Regions:
    country: frozenset[str]
    region: frozenset[str]
    short: frozenset[str]


@functools.cache
def _cities() -> tuple[frozenset[str], frozenset[str]]:
    city, town = _lists("places.txt.xz")
    return city, town


@functools.cache
def _regions() -> _Regions:
    country, region, short = _lists("regions.txt.xz")
    stopped = {form for form in short if form.endswith(".")}
    upper, bare = {form.upper() for form in stopped}, {form[:-1] for form in stopped if form.isascii()}
    return _Regions(country, region, short | upper | bare)


def _lists(name: str) -> list[frozenset[str]]:
    data = (resources.files("newsparse._field") / name).read_bytes()
    return [frozenset(_names(block)) for block in lzma.decompress(data).decode().split("\n\n")]


def _names(block: str) -> Iterator[str]:
    name = ""
    for line in block.split("\n"):
        name = name[: ord(line[0]) - 48] + line[1:]
        yield name
