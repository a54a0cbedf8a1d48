"""Chinese, Japanese and Korean datelines, which close by marks of their own.

``新华社巴黎12月9日电`` ends with 电, "wired", or 讯 for local news. ``【ロンドン時事】`` is a bracket with a
place and an agency in it, and so is ``(서울=연합뉴스)``. 【…】 with anything else is a label, and a bracket with 기자
a byline.
"""

from __future__ import annotations

import re

import attrs

from newsparse._field import agencies, places
from newsparse._field.dateline._agency import Signature
from newsparse._field.dateline._candidate import Candidate, PlaceName
from newsparse._field.dateline._pieces import Kind, skip_space
from newsparse._field.dateline._shape import Shape

__all__ = ["is_eastern", "read_eastern"]

_CLOSE = {"【": "】", "［": "］", "[": "]", "(": ")", "（": "）", "〔": "〕"}
_LONGEST = 60
_WIRED = re.compile(r"[电電讯訊]|消息|報導|报道")
_DAY = re.compile(r"(?:\d{4}年)?(?:\d{1,2}月|[一二三四五六七八九十]{1,2}月)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})日")
_REPORTED = re.compile(r"[^／/]{2,24}[／/]\s*([\u4e00-\u9fff]{2,6}?)(?:\d{1,2}日)?(?:即時|連線|特別)?(?:報導|报道|電)")
_SENT = re.compile(r"([\u4e00-\u9fff]{2,6}?)((?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)(?:综合|綜合)?[讯訊电電]")
_BY = re.compile(r"(?:本报|本報)?(?:特派|驻外|駐外)?(?:记者|記者|通讯员|通訊員|编辑|編輯|实习生)")
_BODY = re.compile(r"[\w\s、·，,.（）()：:/－-]*")
_REPORTERS = re.compile(r"[^=＝\n]{1,44}?(?:기자|특파원|통신원|인턴|선임|논설위원)[^=＝\n]{0,12}[=＝]")
_OUTLET = re.compile(r"([가-힣·]{2,12})[=＝](?:([가-힣A-Za-z]{2,12}\d?) )?[가-힣]{2,4} ?(?:기자|특파원)")
_PERSON = re.compile(r"기자|특파원|記者|记者|특집|논설")
_DASHED = re.compile(r"\s*[-–—－]+(?=\s)")
_LIST = re.compile(r"[・·、/／]")


def is_eastern(text: str, start: int) -> bool:
    """Whether the opening may hold one of these forms: a Chinese, Japanese or Korean character stands first."""
    return any("\u2e80" <= char <= "\ud7ff" or char == "［" for char in text[start : start + 2])


def read_eastern(text: str, start: int) -> Candidate | None:
    """The dateline at ``start``, if it is in one of these forms.

    >>> found = read_eastern("【ソウル＝山野花子】市は雨。", 0)
    >>> found.text[: found.stop], [p.city for p in found.places], found.agency
    ('【ソウル＝山野花子】', ['ソウル'], None)
    >>> read_eastern("【送料無料】春の市", 0) is None
    True
    """
    close = _CLOSE.get(text[start])
    if close is None:
        return _wired(text, start, len(text), start) or _dashed(text, start) or _unopened(text, start)
    stop = text.find(close, start + 1, start + _LONGEST)
    if stop < 0:
        return None
    wired = _wired(text, start + 1, stop, start)
    if wired is not None:
        wired.stop = stop + 1
        return wired
    found = (
        _sent(text, start, stop)
        or _signed(text, start, stop)
        or _paired(text, start, stop)
        or _listed(text, start, stop)
        or _reported(text, start, stop)
    )
    if found is not None:
        found.stop = _tail(text, stop + 1)
    return found


def _unopened(text: str, start: int) -> Candidate | None:
    """``東京　２６日　ロイター］-``: the opening bracket was lost."""
    stop = text.find("］", start, start + 40)
    found = _listed(text, start - 1, stop) if stop > 0 else None
    if found is None or not found.places or found.day is None:
        return None
    found.start, found.stop = start, _tail(text, stop + 1)
    return found


def _wired(text: str, at: int, end: int, start: int) -> Candidate | None:
    """``新华社北京1月30日电（记者某某）``: agency, reporter, place, day, and the character for "wired"."""
    begin = at + 1 if text[at] == "据" or text[at] == "據" else at
    name = next((n for n in range(9, 1, -1) if agencies.agency_form(text[begin : begin + n]) is not None), 0)
    if not name:
        return None
    match = _WIRED.search(text, begin + name, min(end, begin + name + 45))
    if match is None or _BODY.fullmatch(text, begin + name, match.start()) is None:
        return None
    if len(match[0]) > 1 and (begin > at or text[match.end() : match.end() + 1] in ("，", ",")):
        return None
    stop = _with_reporter(text, match.end() + (text[match.end() : match.end() + 1] in ("：", ":")))
    found = Candidate(text, start, stop, mark=Kind.STOP, signature=Signature.NAMED)
    if text[begin : begin + 2] not in ("本报", "本報"):
        found.agency = (begin, begin + name)
    body = (begin + name, match.start())
    day = _DAY.search(text, *body)
    if day is not None:
        found.day, found.year, body = day.span(), "年" in day[0], (body[0], day.start())
    return found if _sender(found, *body, dated=day is not None) else None


def _dashed(text: str, start: int) -> Candidate | None:
    """``路透香港9月2日 -``: agency, place and day without a blank, and a dash."""
    day = _DAY.search(text, start, start + _LONGEST)
    dash = _DASHED.match(text, day.end()) if day else None
    if day is None or dash is None:
        return None
    for size in range(min(9, day.start() - start - 1), 1, -1):
        city = text[start + size : day.start()]
        if agencies.agency_form(text[start : start + size]) is not None and _all_places(city):
            place = PlaceName(start + size, day.start(), Shape.BARE, city)
            found = Candidate(text, start, dash.end(), (place,), day.span(), "年" in day[0], (start, start + size))
            return attrs.evolve(found, signature=Signature.NAMED, mark=Kind.DASH, mark_at=dash.start())
    return None


def _sender(found: Candidate, start: int, stop: int, dated: bool) -> bool:
    """Put the place before the day into ``found``, and leave the reporters before it."""
    text = found.text
    words = text[start:stop].strip()
    by = _BY.match(words)
    place = words if by is None else _city_at_end(words[by.end() :])
    if place and (len(place) > 12 or not place.isalpha()):
        return False
    if not place:
        return not words or by is not None
    at = text.rfind(place, start, stop)
    if not dated and by is None and not (places.is_city(place) or places.is_region(place)):
        return place in ("专", "專", "综合", "綜合", "快", "综合消息")
    found.places = (PlaceName(at, at + len(place), Shape.BARE, place),)
    return True


def _city_at_end(words: str) -> str:
    """The place after the reporters' names: the longest ending that is known, or what a name of three leaves."""
    last = re.split(r"[、\s]", words)[-1]
    for size in range(min(6, len(last)), 1, -1):
        if places.is_city(last[-size:]) or places.is_region(last[-size:]):
            return last[-size:]
    return last[3:] if 5 <= len(last) <= 7 else ""


def _with_reporter(text: str, stop: int) -> int:
    """The end of the dateline, the bracket with the reporters' names taken in."""
    at = skip_space(text, stop)
    if text[at : at + 1] in ("（", "("):
        close = text.find(_CLOSE[text[at]], at, at + 40)
        if close > 0 and _BY.match(text, at + 1):
            return close + 1
    return stop


def _sent(text: str, start: int, stop: int) -> Candidate | None:
    """``吉隆坡3日讯``: the place, the day and the character for "sent", and no agency."""
    match = _SENT.fullmatch(text, start + 1, stop)
    if match is None or not _all_places(match[1]):
        return None
    place = PlaceName(*match.span(1), Shape.BARE, match[1])
    return Candidate(text, start, places=(place,), day=match.span(2))


def _signed(text: str, start: int, stop: int) -> Candidate | None:
    """``【大纪元2021年3月14日讯】``: a paper's name, the day with its year, and the character for "sent"."""
    match = _SENT.fullmatch(text, start + 1, stop)
    if match is None or "年" not in match[2] or _all_places(match[1]):
        return None
    return Candidate(text, start, day=match.span(2), year=True, agency=match.span(1), signature=Signature.NAMED)


def _paired(text: str, start: int, stop: int) -> Candidate | None:
    """``서울=연합뉴스``, ``ソウル＝山野花子``, ``パリAFP＝時事``: two parts; the first one has the place."""
    parts = re.match(r"([^=＝]+)[=＝]([^=＝]+)$", text[start + 1 : stop])
    if parts is None or _PERSON.search(parts[2]):
        return _from_outlet(text, start, stop)
    left, right = parts[1].strip(), parts[2].strip()
    found = Candidate(text, start, signature=Signature.NAMED)
    at, signed = _split_agency(left)
    is_agency = all(agencies.agency_form(part.strip()) is not None for part in right.split("/"))
    if not is_agency and signed == len(left) and text[start] in "([" and not _all_places(left[:at]):
        return None
    begin = text.index(left, start)
    if not _places_in(found, begin, begin + at, sure=is_agency or signed < len(left)):
        return None
    if is_agency:
        close = text.rindex(right, start, stop) + len(right)
        found.agency = (begin + signed if signed < len(left) else close - len(right), close)
    elif signed < len(left):
        found.agency = (begin + signed, begin + len(left))
    return found if found.agency or found.places else None


def _from_outlet(text: str, start: int, stop: int) -> Candidate | None:
    """``대전=한밭일보 홍길동 기자``: a known place, then the outlet and its reporter; not ``한밭일보=홍길동 기자``."""
    parts = _OUTLET.fullmatch(text, start + 1, stop)
    if parts is None or not _all_places(parts[1]):
        return None
    found = Candidate(text, start, signature=Signature.NAMED if parts[2] else Signature.REPORTER)
    found.agency = parts.span(2) if parts[2] else None
    return found if _places_in(found, *parts.span(1), sure=True) else None


def _listed(text: str, start: int, stop: int) -> Candidate | None:
    """``［東京　２６日　ロイター］`` and ``【北京共同】``: place, day and agency, parted by blanks or not at all."""
    words = text[start + 1 : stop]
    found = Candidate(text, start, signature=Signature.NAMED)
    at, signed = _split_agency(words)
    if signed == len(words):
        return None
    found.agency = (start + 1 + signed, stop)
    while text[found.agency[1] - 1].isspace():
        found.agency = (found.agency[0], found.agency[1] - 1)
    begin, end = start + 1, start + 1 + at
    day = _DAY.search(text, begin, end)
    if day is not None:
        found.day = day.span()
        if text[day.end() : end].strip():
            return None
        end = day.start()
    return found if _places_in(found, begin, end, sure=True) else None


def _reported(text: str, start: int, stop: int) -> Candidate | None:
    """``記者某某／台北報導``: a reporter, and the place the report is from."""
    match = _REPORTED.fullmatch(text, start + 1, stop)
    if match is None or not (_all_places(match[1]) or match[1][-1] in "縣市"):
        return None
    place = PlaceName(match.start(1), match.end(1), Shape.BARE, match[1])
    return Candidate(text, start, signature=Signature.REPORTER, places=(place,))


def _split_agency(words: str) -> tuple[int, int]:
    """Where the place ends and the agencies begin; the length of ``words`` twice if it has none."""
    tokens = [m.span() for m in re.finditer(r"\S+", words)]
    signed = len(words)
    for first, last in reversed(tokens):
        if all(agencies.agency_form(words[first:end].strip()) is None for end in (signed, last)):
            break
        signed = first
    if signed < len(words):
        return len(words[:signed].rstrip()), signed
    first, last = tokens[-1] if tokens else (0, 0)
    for at in range(first + 1, last - 1):
        if agencies.agency_form(words[at:last]) is not None:
            return at, at
    return len(words), len(words)


def _places_in(found: Candidate, start: int, stop: int, sure: bool) -> bool:
    """Put the places between two offsets into ``found``; without an agency's word for it they must be known."""
    text = found.text
    if not text[start:stop].strip():
        return True
    if not sure and not _all_places(text[start:stop]):
        return False
    for part in _LIST.split(text[start:stop]):
        name = part.strip()
        if not name or len(name) > 14 or any(c.isdigit() for c in name):
            return False
        at = text.index(name, start)
        found.places += (PlaceName(at, at + len(name), Shape.BARE, name),)
    return True


def _all_places(words: str) -> bool:
    names = [part.strip() for part in _LIST.split(words)]
    return bool(names) and all(n and (places.is_city(n) or places.is_region(n) or places.is_town(n)) for n in names)


def _tail(text: str, stop: int) -> int:
    """The end of the dateline after its bracket: Korean reporters up to ``=``, or a dash."""
    at = skip_space(text, stop)
    reporters = _REPORTERS.match(text, at)
    if reporters is not None:
        return reporters.end()
    if text[at : at + 1] in ("=", "＝", "-", "－", "–", "―", "—", "：", ":"):
        return at + 1
    return stop
