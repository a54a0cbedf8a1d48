"""Paragraphs that a flattener cut at every link and bold word, put together again.

A tool that prints each text node on its own line turns ``He <b>praised</b> the <a>report</a>.`` into five lines. The
pieces show it: they stop in mid-sentence, at a word such as "the", and the next begins with a small letter or a stop.
Where the tool kept the spaces about a link, these show it in scripts without small letters too. A menu in small letters
looks alike but never comes to a full stop, so only a run that ends as a sentence does is joined.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet

__all__ = ["flows", "glues", "joins", "may_flow"]

_STOPS = frozenset(".!?…。！？।۔")
_CLOSERS = "\"'”’“‘»«)]›‹」』"
_JOINTS = frozenset(".,;:!?)]}%”’»«…。，、；：！？）」』》】")
_OPENERS = frozenset("(\"“„'‘")
_BEGUN = _JOINTS | _OPENERS
_TELLING = _JOINTS | {"("}
_GLUED = frozenset("’”»…。，、；：！？）」』》】")
_EITHER = frozenset("”’»«")  # these open a quotation in some languages
_BRACKETS = frozenset("(（")
_SPOKEN = frozenset(",\"”»“")
_WRAPS = (" \n", " \r\n")  # the space before a line's end shows that its source was broken there
_OPEN = frozenset(",(–—-“„«»;，、（「『《【")
_DENSE = "\u2e80"
_WEIGHT = 3  # of an ideograph, in letters
_SHORTEST = 40
_LONG = 30
_MOST = 200

Line = tuple[int, int, str]


def flows(lines: list[Line | None], source: str, is_open: Callable[[str], bool]) -> list[tuple[int, int]]:
    """Runs of lines of ``source``, as (first, last), that are one paragraph; most runs are a single line. ``is_open``
    tells the words that close no sentence in its language.

    >>> texts = ["He", "praised", "the long report of the harbour council", ".", "Home"]
    >>> flows([(0, 0, text) for text in texts], "", {"the"}.__contains__)
    [(0, 3), (4, 4)]
    """
    runs: list[tuple[int, int]] = []
    i, size = 0, len(lines)
    spaced = _spaced(lines, source)
    small = [line is not None and _is_small(line[2]) for line in lines]
    small += (False, False)
    for at in spaced:
        small[at] = True
    while i < size:
        line = lines[i]
        if line is None:
            i += 1
            continue
        last = i
        final = line[2][-1]
        after = lines[i + 1] if i + 1 < size and final not in _STOPS else None
        if after is not None and (
            small[i + 1] or small[i + 2] or final in _OPEN or _breaks_off(line[2], is_open) or after[2][-1] in _BRACKETS
        ):
            last, reached = _last(lines, source, i, spaced, is_open)
            if last == i and reached > i + 1:  # no sentence ends in the run: none does in what is left of it
                runs.extend((n, n) for n in range(i, reached))
                i = reached
                continue
        runs.append((i, last))
        i = last + 1
    return runs


def may_flow(texts: list[str], source: str) -> bool:
    """Whether any of the lines ``texts`` may go on in the next: told by their first and last characters alone."""
    firsts = {text[0] for text in texts}
    if not firsts.isdisjoint(_TELLING) or any(map(str.islower, firsts)) or _has_spaces(source):
        return True
    return not _OPEN.isdisjoint([text[-1] for text in texts])


def joins(text: str) -> bool:
    """Whether ``text`` begins with a stop or a closing mark, which belongs to the words before it.

    >>> joins(", he said"), joins("»Wir warten«"), joins("’s new album"), joins("’No’")
    (True, False, True, False)
    """
    if text[0] not in _JOINTS:
        return text[0] == "'" and (text.startswith("'s ") or (text[1:2] == " " and text[2:3].islower()))
    if text[0] not in _EITHER:
        return True
    rest = text[1:].lstrip()
    if not rest or rest[0] in _JOINTS:
        return True
    if text[1] == " ":
        return rest[0].islower()
    return text[0] == "’" and not rest[1:2].isalnum()


def glues(text: str) -> bool:
    """Whether a line joins the one before it without a space; none does that has a word right behind its stop.

    >>> glues(", he said"), glues("’s new album"), glues(".NET"), glues("，他说")
    (True, True, False, True)
    """
    return joins(text) and (text[0] in _GLUED or not text[1:2].isalnum())


def _is_small(text: str) -> bool:
    """Whether a line begins as the midst of a sentence does."""
    first = text[0]
    if first.islower():
        return True
    return first in _BEGUN and (joins(text) or (first in _OPENERS and text[1:2].islower()))


def _has_spaces(source: str) -> bool:
    """Whether any line of a source has a space at its end, and any at its beginning: a cheap test."""
    return "\n " in source and (" \n" in source or " \r\n" in source)


def _spaced(lines: list[Line | None], source: str) -> AbstractSet[int]:
    """The lines that go on from the one before, told by the spaces left about a link between them: ``He praised the``,
    a space and a break, ``report``, a break and a space, ``of the council``."""
    if not _has_spaces(source):
        return frozenset()
    names = [
        i
        for i, (before, name, after) in enumerate(zip(lines, lines[1:], lines[2:], strict=False), 1)
        if before and name and after
        if source[before[1] : name[0]] in (" \n", " \r\n") and source[name[1] : after[0]] in ("\n ", "\r\n ")
    ]
    return {line for i in names for line in (i, i + 1)}


def _last(
    lines: list[Line | None], source: str, first: int, spaced: AbstractSet[int], is_open: Callable[[str], bool]
) -> tuple[int, int]:
    """The last line of the paragraph that begins at ``first``, which is ``first`` itself where nothing shows that it
    goes on, and the line at which the run of pieces broke off."""
    at = first
    length = 0
    best = first
    while at - first < _MOST:
        here = lines[at]
        after = lines[at + 1] if at + 1 < len(lines) else None
        if here is None:
            break
        text = here[2]
        length += _length(text)
        ends = _ends(text)
        if at > first and ends and length >= _SHORTEST:
            best = at
        if after is None:
            break
        goes_on = _goes_on(text, after[2], ends) or (not ends and at + 1 in spaced)
        if not goes_on and (ends or not (_breaks_off(text, is_open) or _leads_on(lines, source, first, at, is_open))):
            break
        at += 1
    return best, at


def _leads_on(lines: list[Line | None], source: str, first: int, at: int, is_open: Callable[[str], bool]) -> bool:
    """Whether line ``at`` of a paragraph goes on in one with a capital: it is short, and the one before it breaks off;
    its source was broken behind it; it is a "said"; or the next is a name, and what is beyond goes on."""
    before, here, after = lines[at - 1] if at > first else None, lines[at], lines[at + 1]
    if here is None or after is None:
        return False
    text = here[2]
    if before is not None:
        if len(text) <= _LONG and _ends(after[2]) and _breaks_off(before[2], is_open):
            return True
        if source.startswith(_WRAPS, here[1], after[0]) or (at == first + 1 and _says(before[2], text)):
            return True
    beyond = lines[at + 2] if at + 2 < len(lines) else None
    return beyond is not None and _bridges(text, after[2], beyond[2])


def _breaks_off(text: str, is_open: Callable[[str], bool]) -> bool:
    """Whether a long line ends with a word that closes no sentence; in a list, "; and" closes an item."""
    if len(text) < _LONG:
        return False
    at = text.rfind(" ") + 1
    return text[at - 2] != ";" and is_open(text[at:])


def _says(speech: str, text: str) -> bool:
    """Whether a line is the "said" between what was said and who did."""
    return speech[-1] in _SPOKEN and text.isalpha() and text.islower()


def _ends(text: str) -> bool:
    return text[-1] in _STOPS or (text[-1] in _CLOSERS and text.rstrip(_CLOSERS)[-1:] in _STOPS)


def _length(text: str) -> int:
    return len(text) if text[0] < _DENSE else _WEIGHT * len(text)


def _goes_on(text: str, after: str, ends: bool) -> bool:
    if joins(after):
        return True
    return not ends and (_is_small(after) or (text[-1] in _OPEN and len(text) > 1))


def _bridges(text: str, name: str, beyond: str) -> bool:
    """Whether ``name`` (a link's text, with a capital) stands inside a sentence: what is on both sides is cut open."""
    return (
        len(name) < 120
        and not _ends(name)
        and (_is_small(beyond) or name[-1] in _BRACKETS)
        and (text[0].islower() or _length(text) > 30 or joins(text) or text.rpartition(" ")[2].islower())
    )
