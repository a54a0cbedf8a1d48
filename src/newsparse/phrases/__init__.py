"""What pages say around their articles, as data: one file a language, each phrase with its proof.

A phrase file is TOML. ``[words]`` holds short word lists that fields need; every ``[[phrase]]`` is one kind of
residue::

    language = "en"

    [words]
    function = ["the", "of", "and"]     # frequent words that tell the language; letters = [...] if it has its own
    open = ["the", "of", "and"]         # words that no sentence and no headline ends with
    byline = ["by", "written by"]       # what stands before a name

    [sets]
    network = ["facebook", "x"]         # choices that several phrases share: {network} is [facebook|x]

    [[phrase]]
    id = "en.also-read"                 # stable: receipts show it
    label = "related"                   # a removed label, or caption / credit
    at = "lead"                         # whole | lead | start | end | close
    match = "also read"                 # or a list; slots and choices as below
    yes = ["ALSO READ: Ferry strikes to continue"]
    no = ["The judge also read: the letters, the ledger, the will."]

``match`` ignores case. ``[a|b]`` is a choice and ``[a|]`` may be missing; ``{n}`` is a number, ``{w}`` a word and
``{x}`` any run of characters, even none (two a wording at most). A line is looked up by how it begins: a wording may
open with ``{n}``, or with some ``{w}`` if a plain word follows within the first five, but not with ``{x}``. Where a
wording has many choices, a space beside one may be missing from the line. ``at`` says which lines a phrase takes,
after case, quotes and decoration (bullets, brackets, arrows) are set aside:

* ``whole``: the line is the phrase (in at most ``max`` characters, where given);
* ``lead``: the phrase, then a mark (``:``, ``|``, a dash, ``>``), then anything, in at most ``max`` characters; or the
  line is the phrase;
* ``start``: the line begins with the phrase and is at most ``max`` characters long;
* ``end``: the line ends with the phrase (no slots) and is at most ``max`` characters long; a phrase that closes
  a bracket it does not open (``photo)``) wants that bracket as the last character (``The pier (Ann Holm photo)``);
* ``close``: the line closes with the phrase, a colon or slash, and at most 70 characters, all of it after a full stop,
  a bracket or a bar (``Boats at dusk. Photo: Ann Holm``; no slots); the line is at most ``max`` characters long.

``place`` restricts a phrase to what stands before the first prose paragraph (``head``), after the last (``tail``), or
to either of these (``outer``). ``inline`` lists exact forms that are certain even within one long line, between a
sentence's end and the next sentence's capital.
"""

from __future__ import annotations

from newsparse.phrases._file import At, Phrase, PhraseFile, Place, languages, load, read_file
from newsparse.phrases._index import Index, index_of, judges, word_lists
from newsparse.phrases._words import Openings, frequent_words, open_words, opening_words, peculiar_letters

__all__ = [
    "At",
    "Index",
    "Openings",
    "Phrase",
    "PhraseFile",
    "Place",
    "frequent_words",
    "index_of",
    "judges",
    "languages",
    "load",
    "open_words",
    "opening_words",
    "peculiar_letters",
    "read_file",
    "word_lists",
]
