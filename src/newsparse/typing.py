"""The names to annotate with, beside the classes of :mod:`newsparse` itself."""

from __future__ import annotations

from typing import Any, TypeAlias

from newsparse import Piece

__all__ = ["Receipt", "Record", "Source"]

Source: TypeAlias = str | bytes
"""What can be parsed: text, or its bytes in any encoding that news pages use."""

Record: TypeAlias = dict[str, Any]
"""An article as plain JSON values, as :meth:`newsparse.Article.to_dict` gives it."""

Receipt: TypeAlias = tuple[Piece, ...]
"""Pieces in the order of the source, as :attr:`newsparse.Reading.pieces` holds them."""
