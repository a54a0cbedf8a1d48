"""How the documentation is built: ``make docs``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import newsparse
import newsparse.errors
import newsparse.phrases
import newsparse.report

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

project = "newsparse"
author = "the newsparse developers"
version = release = newsparse.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"newsparse {release}"
html_show_copyright = False

myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_default_options = {"members": True, "undoc-members": True}

# Names of the standard library, since the build reaches no other site, and of what parse_date keeps to itself.
nitpick_ignore_regex = [
    ("py:class", r"(datetime|dt|collections\.abc|pathlib)\.\w+"),
]

_HOMES = {
    name: f"{module.__name__}.{name}"
    for module in (newsparse.report, newsparse.phrases, newsparse, newsparse.errors)
    for name in module.__all__
}
"""Where each public name is documented; the errors have a page of their own."""


def _resolve_public(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: nodes.TextElement
) -> nodes.reference | None:
    """The public name for one that an annotation or a docstring gives by the module that defines it, or bare."""
    path, _, name = str(node.get("reftarget", "")).rpartition(".")
    if name not in _HOMES or (path and path.partition(".")[0] != "newsparse"):
        return None
    domain = env.domains.python_domain
    return domain.resolve_xref(env, node["refdoc"], app.builder, "obj", _HOMES[name], node, contnode)


def setup(app: Sphinx) -> None:
    """Called by Sphinx."""
    app.connect("missing-reference", _resolve_public)
