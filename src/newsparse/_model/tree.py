"""What the markup of a page knows of its blocks."""

from __future__ import annotations

import enum

import attrs

__all__ = ["Trait", "Tree"]


class Trait(enum.IntFlag):
    """What the tag, the class, the id or the role of an element says that it holds."""

    NONE = 0
    HIDDEN = enum.auto()
    NAVIGATION = enum.auto()
    COMMENTS = enum.auto()
    RELATED = enum.auto()
    SOCIAL = enum.auto()
    NEWSLETTER = enum.auto()
    AD = enum.auto()
    AUTHOR = enum.auto()
    BYLINE = enum.auto()
    DATE = enum.auto()
    CAPTION = enum.auto()
    TAGS = enum.auto()
    PAYWALL = enum.auto()
    CONSENT = enum.auto()
    PLAYER = enum.auto()
    COPYRIGHT = enum.auto()
    UI = enum.auto()
    DIALOG = enum.auto()
    HEADLINE = enum.auto()
    STANDFIRST = enum.auto()
    CONTENT = enum.auto()
    ARTICLE = enum.auto()
    EMBED = enum.auto()
    PRUNED = enum.auto()
    PICTURE = enum.auto()


@attrs.frozen
class Tree:
    """The block elements of a page, called boxes, in document order, and where its blocks of text lie, as columns.

    Invariant: a box stands after its ``parent``, and the blocks inside it are those from its ``first`` up to but not
    including its ``stop``. The root is its own parent. ``box`` gives the innermost box of each block, ``links`` the
    share of its characters that are links, 0 to 1, and ``outward`` the share that are links to other sites.
    """

    tags: list[str]
    parents: list[int]
    firsts: list[int]
    stops: list[int]
    traits: list[int]
    box: list[int]
    links: list[float]
    outward: list[float]

    def inside(self, trait: Trait) -> list[bool]:
        """For each box, whether it or one around it has the trait."""
        out: list[bool] = []
        asked = trait.value
        for box, own in enumerate(self.traits):
            out.append(bool(own & asked) or (box > 0 and out[self.parents[box]]))
        return out

    def path(self, box: int) -> str:
        """Where a box stands, as a path of tags below the page's root.

        >>> Tree(["html", "body", "p"], [0, 0, 1], [0, 0, 0], [1, 1, 1], [0, 0, 0], [2], [0.0], [0.0]).path(2)
        'body/p'
        """
        steps = []
        while box:
            steps.append(self.tags[box])
            box = self.parents[box]
        return "/".join(reversed(steps))
