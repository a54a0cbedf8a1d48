"""Write ``src/newsparse/phrases/words.json`` from the phrase files; run it after any of them has changed."""

from __future__ import annotations

import json
from pathlib import Path

from newsparse.phrases import languages, load
from newsparse.phrases._words import words_table

TARGET = Path(__file__).parent.parent / "src/newsparse/phrases/words.json"


def main() -> None:
    """Read every phrase file of the package and write the table."""
    table = words_table(load(language) for language in languages())
    TARGET.write_text(json.dumps(table, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    print(f"{TARGET.name}: {len(table['function'])} languages")


if __name__ == "__main__":
    main()
