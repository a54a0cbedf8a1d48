"""An article as plain JSON values, and back without loss.

A record holds every field of an article under its own name: a span as ``[start, stop]``, a day or a moment in
ISO 8601, an enumeration by its value. ``date``, ``body`` and ``text`` stand beside them for readers who have no
newsparse at hand; they follow from the fields, so reading a record passes over them.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import attrs

from newsparse._model.article import Article, Kind, Paragraph
from newsparse._model.dateline import Confidence, Dateline
from newsparse._model.span import Span
from newsparse._model.when import Precision, Timestamp
from newsparse.errors import RecordError

__all__ = ["from_record", "to_record"]

_T = TypeVar("_T")
_A = TypeVar("_A", bound=attrs.AttrsInstance)
_E = TypeVar("_E", bound=enum.StrEnum)

Read = Callable[[object, str], _T]
"""Makes a value of what a record holds at a path such as ``paragraphs[2].kind``, or says what is wrong there."""

_DERIVED = ("date", "body", "text")


def to_record(article: Article) -> dict[str, Any]:
    """The article's fields as plain JSON values, with ``date``, ``body`` and ``text``.

    >>> article = Article(headline="Ferry strike ends", paragraphs=(Paragraph("OSLO: Snow fell.", opening=6),))
    >>> record = to_record(article)
    >>> record["headline"], record["paragraphs"][0]["kind"], record["body"]
    ('Ferry strike ends', 'paragraph', 'Snow fell.')
    >>> from_record(record) == article
    True
    """
    fields = {field.name: _plain(getattr(article, field.name)) for field in attrs.fields(Article)}
    return fields | {name: _plain(getattr(article, name)) for name in _DERIVED}


def from_record(record: Mapping[str, Any]) -> Article:
    """The article that :func:`to_record` wrote; a field that the record lacks stays empty.

    :raises RecordError: naming the field that is unknown, missing or wrong.

    >>> from_record({"headline": "Ferry strike ends", "paragraphs": [{"text": "Snow fell.", "kind": "poem"}]})
    Traceback (most recent call last):
        ...
    newsparse.errors.RecordError: paragraphs[0].kind: 'poem' is none of paragraph, subhead, quote, list-item, table-row
    """
    if not isinstance(record, Mapping):
        raise RecordError(f"expected a mapping, got {_kind_of(record)}")
    return _object(Article, _ARTICLE, {key: value for key, value in record.items() if key not in _DERIVED}, "")


def _plain(value: object) -> Any:
    """``value``, one of the article's own, in the types that ``json`` knows."""
    if isinstance(value, Span):
        return [value.start, value.stop]
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    kind = type(value)
    if attrs.has(kind):
        return {field.name: _plain(getattr(value, field.name)) for field in attrs.fields(kind)}
    return value


def _object(cls: type[_A], fields: Mapping[str, Read[Any]], value: object, at: str) -> _A:
    if not isinstance(value, Mapping):
        raise RecordError(f"{at}: expected an object, got {_kind_of(value)}")
    for key in value:
        if key not in fields:
            raise RecordError(f"{_under(at, str(key))}: {cls.__name__} has no such field")
    for field in attrs.fields(cls):
        if field.default is attrs.NOTHING and field.name not in value:
            raise RecordError(f"{_under(at, field.name)}: missing")
    return cls(**{key: fields[key](item, _under(at, key)) for key, item in value.items()})


def _text(value: object, at: str) -> str:
    if not isinstance(value, str):
        raise RecordError(f"{at}: expected text, got {_kind_of(value)}")
    return value


def _count(value: object, at: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise RecordError(f"{at}: expected a count, got {_kind_of(value)}")
    return value


def _span(value: object, at: str) -> Span:
    if not isinstance(value, (list, tuple)) or len(value) != 2:
        raise RecordError(f"{at}: expected [start, stop], got {_kind_of(value)}")
    span = Span(_count(value[0], f"{at}[0]"), _count(value[1], f"{at}[1]"))
    if span.stop < span.start:
        raise RecordError(f"{at}: stops before it starts")
    return span


def _day(value: object, at: str) -> dt.date:
    text = _text(value, at)
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise RecordError(f"{at}: {text!r} is no day in ISO 8601") from error


def _moment(value: object, at: str) -> dt.datetime:
    text = _text(value, at)
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError as error:
        raise RecordError(f"{at}: {text!r} is no date and time in ISO 8601") from error


def _member(of: type[_E]) -> Read[_E]:
    def read(value: object, at: str) -> _E:
        text = _text(value, at)
        try:
            return of(text)
        except ValueError as error:
            raise RecordError(f"{at}: {text!r} is none of {', '.join(of)}") from error

    return read


def _maybe(read: Read[_T]) -> Read[_T | None]:
    return lambda value, at: None if value is None else read(value, at)


def _many(read: Read[_T]) -> Read[tuple[_T, ...]]:
    def read_all(value: object, at: str) -> tuple[_T, ...]:
        if not isinstance(value, (list, tuple)):
            raise RecordError(f"{at}: expected a list, got {_kind_of(value)}")
        return tuple(read(item, f"{at}[{n}]") for n, item in enumerate(value))

    return read_all


def _timestamp(value: object, at: str) -> Timestamp:
    return _object(Timestamp, _TIMESTAMP, value, at)


def _dateline(value: object, at: str) -> Dateline:
    return _object(Dateline, _DATELINE, value, at)


def _paragraph(value: object, at: str) -> Paragraph:
    paragraph = _object(Paragraph, _PARAGRAPH, value, at)
    if paragraph.opening > len(paragraph.text):
        raise RecordError(f"{at}.opening: {paragraph.opening} is past the end of the text")
    return paragraph


def _under(at: str, name: str) -> str:
    return f"{at}.{name}" if at else name


def _kind_of(value: object) -> str:
    """What a reader of JSON calls the type of ``value``; numbers are shown."""
    if value is None:
        return "null"
    if isinstance(value, (bool, int, float)):
        return repr(value)
    return _KINDS.get(type(value), type(value).__name__)


_KINDS: Mapping[type, str] = {str: "text", list: "a list", tuple: "a list", dict: "an object"}
_TIMESTAMP: Mapping[str, Read[Any]] = {
    "value": _moment,
    "precision": _member(Precision),
    "raw": _text,
    "zone": _maybe(_text),
    "source": _text,
    "readings": _many(_day),
    "updated": _maybe(_timestamp),
}
_DATELINE: Mapping[str, Read[Any]] = {
    "places": _many(_text),
    "agency": _maybe(_text),
    "date": _maybe(_day),
    "date_raw": _maybe(_text),
    "raw": _text,
    "agency_raw": _maybe(_text),
    "agency_name": _maybe(_text),
    "span": _span,
    "confidence": _member(Confidence),
}
_PARAGRAPH: Mapping[str, Read[Any]] = {"text": _text, "kind": _member(Kind), "span": _span, "opening": _count}
_ARTICLE: Mapping[str, Read[Any]] = {
    "headline": _maybe(_text),
    "standfirst": _maybe(_text),
    "dateline": _maybe(_dateline),
    "published": _maybe(_timestamp),
    "modified": _maybe(_timestamp),
    "byline": _maybe(_text),
    "authors": _many(_text),
    "paragraphs": _many(_paragraph),
    "captions": _many(_text),
    "language": _maybe(_text),
    "url": _maybe(_text),
    "site": _maybe(_text),
}
