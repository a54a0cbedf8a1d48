"""A page to blocks: what a browser shows on one line is one block, and no word is glued or split on the way."""

from __future__ import annotations

import pytest

from newsparse._model.page import Block, Degraded, Mark, Page
from newsparse._model.tree import Trait
from newsparse._read.html import read_html
from newsparse._read.markup import parse_markup

STORY = (
    "Crews of the northern ferry line went back to work on Tuesday after a strike of nine days, and the first boat left "
    "the quay at noon with 212 passengers, four goats and a cake on its bridge, said the line."
)


def page_of(html: str) -> Page:
    return read_html(parse_markup(html))


def texts(html: str) -> list[str]:
    return [block.text for block in page_of(html).blocks]


def marks(html: str) -> list[tuple[str, Mark]]:
    return [(block.text, block.mark) for block in page_of(html).blocks]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p><span class='dropcap'>C</span>rews went back.", "Crews went back."),
        ("<p><b class=initial>C</b>rews went back.", "Crews went back."),
        ("<p>C<small>REWS</small> went back.", "CREWS went back."),
        ("<p><span style='font-variant: small-caps'>Crews</span> went back.", "Crews went back."),
        ("<p>north<wbr>bound crews", "northbound crews"),
        ("<p>north&shy;bound crews", "northbound crews"),
        ("<p>north&#8203;bound &#65279;crews", "northbound crews"),
        ("<p>north\u2060bound crews", "northbound crews"),
        ("<p>Crews <a href='/a'>went</a> back.", "Crews went back."),
        ("<p>Crews <a href='/a'>went </a>back.", "Crews went back."),
        ("<p>Crews<a href='/a'> went</a> back.", "Crews went back."),
        ("<p>the ferr<a href='/a'>y</a>'s crew", "the ferry's crew"),
        ("<p>(<a href='/a'>Crews</a>), he said", "(Crews), he said"),
        ("<p>Crews <em>went</em> <strong>back</strong>.", "Crews went back."),
        ("<p>Crews <span><span><i>went</i></span></span> back.", "Crews went back."),
        ("<p>H<sub>2</sub>O and 10<sup>3</sup> m", "H2O and 103 m"),
        ("<p>Crews <!-- a comment -->went back.", "Crews went back."),
        ("<p>Cr<!-- a comment -->ews went back.", "Crews went back."),
        ("<p>Crews <?php echo 1 ?>went back.", "Crews went back."),
        ("<p>Crews\n    went\t\tback.", "Crews went back."),
        ("<p>Crews&nbsp;went&ensp;back.", "Crews went back."),
        ("<p>Crews <font color=red>went</font> back.", "Crews went back."),
        ("<p>Crews <script>track()</script>went back.", "Crews went back."),
        ("<p>Crews <img src='a.png' alt='a boat'>went back.", "Crews went back."),
        ("<p>Cr<script>track()</script>ews went back.", "Crews went back."),
        ("<p>&ldquo;Yes&rdquo;, said R&amp;D", "“Yes”, said R&D"),
        ("<p>&amp;lt;p&amp;gt; is a tag", "&lt;p&gt; is a tag"),
        ("<p>The <code>&lt;p&gt;</code> tag", "The <p> tag"),
        ("<p>Crews <ins>went</ins> <del>came</del> back.", "Crews went came back."),
        ("<p>Crews <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", "Crews 漢(kan)"),
    ],
)
def test_inline_markup_neither_glues_nor_splits(html: str, text: str) -> None:
    assert texts(html) == [text]


@pytest.mark.parametrize(
    "html",
    [
        "<p>Crews went back.</p><p>The boat left.</p>",
        "<p>Crews went back.<p>The boat left.",
        "<div>Crews went back.</div><div>The boat left.</div>",
        "<div>Crews went back.<div>The boat left.</div></div>",
        "<div><div>Crews went back.</div>The boat left.</div>",
        "Crews went back.<p>The boat left.",
        "<p>Crews went back.</p>The boat left.",
        "<span>Crews went back.<p>The boat left.</p></span>",
        "<b><p>Crews went back.</p></b><p>The boat left.",
        "<a href='/'><div>Crews went back.</div><div>The boat left.</div></a>",
        "<my-lead>Crews went back.</my-lead><my-body>The boat left.</my-body>",
        "Crews went back.<hr>The boat left.",
        "<p>Crews went back.<br>The boat left.",
        "<p>Crews went back.<br/><br />The boat left.",
        "<dl><dt>Crews went back.<dd>The boat left.</dl>",
        "<section>Crews went back.</section><footer>The boat left.</footer>",
        "<article><header>Crews went back.</header>The boat left.</article>",
        "<details><summary>Crews went back.</summary>The boat left.</details>",
    ],
)
def test_block_markup_parts(html: str) -> None:
    assert texts(html) == ["Crews went back.", "The boat left."]


def test_links_of_a_menu_without_space_are_words_of_their_own() -> None:
    assert texts("<div><a href='/a'>Home</a><a href='/b'>News</a><a href='/c'>Sport</a></div>") == ["Home News Sport"]


def test_a_link_in_two_halves_with_a_mark_between_is_left_as_it_stands() -> None:
    assert texts("<p><a href='/a'>Home</a>/<a href='/b'>News</a>") == ["Home/News"]


def test_a_link_after_bold_letters_of_the_same_word_does_not_split_it() -> None:
    assert texts("<p><b>C</b><a href='/a'>rews</a> went back.") == ["Crews went back."]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        (
            "<h1><span class=kicker>Ferry line</span><span class=title>Crews went back</span></h1>",
            "Ferry line Crews went back",
        ),
        ("<p>See <a href=/a>Ada Holm</a><span>Harbour Desk</span>", "See Ada Holm Harbour Desk"),
        ("<p>At <b>nine</b><span>The boat left.</span>", "At nine The boat left."),
        ("<p><span class=dropcap>C</span><span>rews</span> went back.", "Crews went back."),
        ("<p><span>C</span><span>REWS</span> went back.", "CREWS went back."),
        ("<p><span>Crew</span><span>s</span> went back.", "Crews went back."),
        ("<p>Crew<span>S</span> went back.", "CrewS went back."),
        ("<p>Crews<script>x</script><span>Ada</span> went back.", "CrewsAda went back."),
        ("<p>Crews <span>went</span> <span>Back</span>.", "Crews went Back."),
    ],
)
def test_spans_that_meet_are_parted_where_a_capital_meets_a_small_letter(html: str, text: str) -> None:
    assert texts(html) == [text]


def test_a_line_break_is_a_space_in_a_heading_and_in_a_row() -> None:
    assert texts("<h1>Ferry line<br>ends strike</h1>") == ["Ferry line ends strike"]
    assert texts("<table><tr><td>Oban<br>harbour<td>540<tr><td>Tiree<td>98</table>") == ["Oban harbour 540", "Tiree 98"]


def test_a_line_break_parts_the_paragraphs_of_a_cell_that_lays_out_the_page() -> None:
    assert texts(f"<table><tr><td>{STORY}<br><br>The boat left.</table>") == [STORY, "The boat left."]


def test_lines_of_pre_are_read_as_plain_text() -> None:
    assert texts("<pre>Crews went back.\n\nThe boat left.</pre>") == ["Crews went back.", "The boat left."]
    assert texts("<pre>Crews went back.<br>The boat left.</pre>") == ["Crews went back.", "The boat left."]
    assert texts("<pre>Crews   went back.</pre>") == ["Crews went back."]


def test_wrapped_lines_of_pre_are_one_paragraph() -> None:
    lines = [
        "Crews of the northern ferry line went back to work on Tuesday after",
        "a strike of nine days, and the first boat left the quay at noon on",
        "that day with 212 passengers, four goats and a cake on its bridge,",
        "said the line.",
    ]
    assert texts(f"<pre>{chr(10).join(lines)}</pre>") == [" ".join(lines)]


def test_lists_are_marked() -> None:
    assert marks("<ul><li>a pump<li>a rope</ul><p>and a cake") == [
        ("a pump", Mark.LIST_ITEM),
        ("a rope", Mark.LIST_ITEM),
        ("and a cake", Mark.NONE),
    ]


def test_a_list_in_a_list_parts_its_items() -> None:
    assert texts("<ul><li>a pump<ul><li>red<li>blue</ul><li>a rope</ul>") == ["a pump", "red", "blue", "a rope"]


def test_a_paragraph_in_an_item_is_an_item() -> None:
    assert marks("<ol><li><p>a pump</p><p>that works</p></ol>") == [
        ("a pump", Mark.LIST_ITEM),
        ("that works", Mark.LIST_ITEM),
    ]


def test_headings_and_quotes_are_marked() -> None:
    assert marks("<h2>A narrow <i>margin</i></h2><blockquote><p>Yes.</p><p>No.</p></blockquote>") == [
        ("A narrow margin", Mark.HEADING),
        ("Yes.", Mark.QUOTE),
        ("No.", Mark.QUOTE),
    ]


def test_a_row_of_data_is_one_block() -> None:
    table = "<table><caption>Votes</caption><thead><tr><th>Town<th>Votes<tbody><tr><td>Oban<td>540<tr><td>Tiree<td>98</table>"
    assert marks(table) == [
        ("Votes", Mark.NONE),
        ("Town Votes", Mark.TABLE),
        ("Oban 540", Mark.TABLE),
        ("Tiree 98", Mark.TABLE),
    ]


def test_a_table_that_lays_out_the_page_is_no_row() -> None:
    table = f"<table><tr><td><a href='/'>Home</a><td><p>{STORY}</p><p>The boat left.</table>"
    assert texts(table) == ["Home", STORY, "The boat left."]


def test_a_data_table_in_a_layout_table_keeps_its_rows() -> None:
    table = f"<table><tr><td>Menu<td><p>{STORY}</p><table><tr><td>Oban<td>540</table></table>"
    assert texts(table) == ["Menu", STORY, "Oban 540"]


def test_cells_never_join() -> None:
    assert texts("<table><tr><td>Oban</td><td>540</td><td><b>61</b></td></tr></table>") == ["Oban 540 61"]


@pytest.mark.parametrize(
    "html",
    [
        f"<html><body><p>Lead.</p></body></html><p>{STORY}</p>",
        f"<html><body><p>Lead.</p></body></html>\n<div><p>{STORY}</p></div>",
        f"<html><head></head><body><p>Lead.</p></body></html><html><body><p>{STORY}</p></body></html>",
    ],
)
def test_text_after_the_end_of_html_is_read(html: str) -> None:
    assert texts(html) == ["Lead.", STORY]


@pytest.mark.parametrize(
    "html",
    [
        f"<p><b>Lead.<p>{STORY}",
        f"<div><p>Lead.<div><p>{STORY}",
        f"<p>Lead.</i></p></div></span><p>{STORY}",
        f"<article><p>Lead.</article><p>{STORY}",
        f"<p>Lead.<p>{STORY}<div",
        f"<p>Lead.<p>{STORY}<!-- never closed",
        f"<body><p>Lead.<body class=x><p>{STORY}",
    ],
)
def test_tags_never_closed_lose_nothing(html: str) -> None:
    assert texts(html) == ["Lead.", STORY]


@pytest.mark.parametrize(
    "html",
    [
        "<script>let story = '<p>x</p>';</script>",
        "<style>p { color: red }</style>",
        "<template><p>{{ headline }}</p></template>",
        "<svg><title>Share</title><text>Tweet</text></svg>",
        "<select><option>Oban<option>Tiree</select>",
        "<textarea>Your comment</textarea>",
        "<iframe src='/ad'>No frames here</iframe>",
        "<button hidden></button><input value='Search'>",
        "<video controls>Your browser shows no video.</video>",
        "<object>No plug-in</object>",
        "<noscript><img src='/count.gif'>Please turn scripts on</noscript>",
        "<math><mi>x</mi></math>",
        "<head><title>Ferry line</title><meta name=description content='no text'></head>",
    ],
)
def test_what_a_browser_does_not_show_as_text_is_not_read(html: str) -> None:
    assert texts(f"<div>{html}<p>{STORY}</p></div>") == [STORY]


@pytest.mark.parametrize("tag", ["article", "header", "main", "section", "figure", "x-app", "div", "p"])
def test_a_page_that_leaves_out_body_is_read(tag: str) -> None:
    html = f"<!doctype html><title>Ferry line</title><meta charset=utf-8><{tag}>{STORY}</{tag}><p>The boat left."
    assert texts(html) == [STORY, "The boat left."]
    assert texts(html.replace("<title>", "<html lang=en><head><title>")) == [STORY, "The boat left."]


@pytest.mark.parametrize("tag", ["script", "style", "template", "select", "iframe", "svg"])
def test_the_words_right_after_what_is_not_read_are(tag: str) -> None:
    assert texts(f"<div>Crews <{tag}>x</{tag}>went back.</div>") == ["Crews went back."]


def test_a_page_for_scripts_alone_may_tell_its_story_without() -> None:
    assert texts(f"<div id=app></div><noscript><p>{STORY}</p></noscript>") == [STORY]
    assert texts(f"<p>{STORY}</p><noscript><p>{STORY}</p></noscript>") == [STORY]


@pytest.mark.parametrize(
    "html", ["", " ", "\n\t", "<!-- nothing -->", "<!doctype html>", "<html></html>", "<p></p>", "<?x?>"]
)
def test_a_page_of_nothing_holds_no_block(html: str) -> None:
    page = page_of(html)
    assert (page.blocks, page.source) == ((), "")


def test_a_page_of_frames_shows_nothing() -> None:
    assert texts("<html><frameset cols='20%,80%'><frame src=a><frame src=b><noframes>Old.</noframes></frameset>") == []


@pytest.mark.parametrize("odd", ["\0", "\ud800", "\udc80\ud83d"])
def test_what_the_parser_cannot_take_loses_no_text_after_it(odd: str) -> None:
    (text,) = texts(f"<p>Crews{odd} of the line. {STORY}")
    assert text == f"Crews{chr(0xFFFD) * len(odd)} of the line. {STORY}"


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "utf-16", "none-such"])
def test_the_encoding_that_a_text_states_is_past(encoding: str) -> None:
    assert texts(f"<?xml version='1.0' encoding='{encoding}'?><html><meta charset='{encoding}'><p>Zürich 渡轮") == [
        "Zürich 渡轮"
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<span style='display:none'>Share</span>",
        "<span class=visually-hidden>Share</span>",
        "<span class='sr-only'>Share</span>",
        "<span hidden>Share</span>",
        "<i aria-hidden=true>Share</i>",
        "<span style='visibility: hidden'><b>Sha</b>re</span>",
    ],
)
def test_hidden_inline_text_is_not_read(html: str) -> None:
    assert texts(f"<p>Crews {html}went back.") == ["Crews went back."]


@pytest.mark.parametrize(
    "html", ["<span style='display:inline'>just</span>", "<i aria-hidden=false>just</i>", "<em>just</em>"]
)
def test_shown_inline_text_is_read(html: str) -> None:
    assert texts(f"<p>Crews {html} went back.") == ["Crews just went back."]


def test_a_hidden_box_is_read_and_marked() -> None:
    page = page_of(f"<div style='display: none'><p>Menu</p></div><p>{STORY}</p>")
    assert page.tree is not None
    hidden = page.tree.inside(Trait.HIDDEN)
    assert [(block.text, hidden[page.tree.box[i]]) for i, block in enumerate(page.blocks)] == [
        ("Menu", True),
        (STORY, False),
    ]


def test_a_caption_or_a_byline_in_a_span_stands_alone() -> None:
    assert texts("<div><span class=caption>The boat at the quay</span><p>Crews went back.</p></div>")[0] == (
        "The boat at the quay"
    )
    assert texts("<p>Crews, says the <span class=author>Harbour Post</span>, went back.") == [
        "Crews, says the Harbour Post, went back."
    ]


def test_spans_that_stand_alone_do_not_join() -> None:
    assert texts("<div><span class=byline>By Ada Holm</span><time class=date>3 May 2024</time></div>") == [
        "By Ada Holm",
        "3 May 2024",
    ]


@pytest.mark.parametrize("depth", [300, 2000])
def test_a_page_that_nests_as_deep_as_real_ones_is_whole(depth: int) -> None:
    page = page_of("<div>" * depth + f"<p>{STORY}</p>" + "</div>" * depth + "<p>The boat left.</p>")
    assert [block.text for block in page.blocks] == [STORY, "The boat left."]
    assert page.degraded is None


@pytest.mark.parametrize("tag", ["div", "b", "span", "blockquote", "table><tr><td"])
def test_a_page_that_nests_deeper_is_read_flat_and_says_so(tag: str) -> None:
    page = page_of(f"<p>Lead.</p>{f'<{tag}>' * 5000}<p>Crews went back.</p><p>The boat left.</p>")
    assert [block.text for block in page.blocks] == ["Lead.", "Crews went back.", "The boat left."]
    assert page.degraded is Degraded.DEPTH


def test_a_page_that_nests_only_paragraphs_and_items_is_read_without_any_tag() -> None:
    page = page_of("<ul><li>" * 5000 + "a pump")
    assert [block.text for block in page.blocks] == ["a pump"]
    assert page.degraded is Degraded.DEPTH


def lies_in(block: Block, page: Page) -> bool:
    return page.source[block.start : block.stop] == block.text


def test_blocks_lie_in_the_source_a_line_each() -> None:
    page = page_of(f"<h1>Ferry line<br>ends strike</h1><p>{STORY}</p><ul><li>a&shy;pump<li>a rope</ul>")
    assert all(lies_in(block, page) for block in page.blocks)
    assert page.source == f"Ferry line ends strike\n{STORY}\napump\na rope"


def test_boxes_hold_their_blocks_and_links_their_share() -> None:
    page = page_of(f"<nav><a href='/'>Home</a></nav><main><p>{STORY}</p><p>See <a href='/b'>more</a></p></main>")
    tree = page.tree
    assert tree is not None
    assert [tree.path(tree.box[i]) for i in range(3)] == [
        "html/body/nav",
        "html/body/main/p",
        "html/body/main/p",
    ]
    assert tree.links == [1.0, 0.0, 0.5]
    main = tree.tags.index("main")
    assert (tree.firsts[main], tree.stops[main]) == (1, 3)


@pytest.mark.parametrize("anchor", ["<a name=top>Crews</a>", "<a href='#note'>Crews</a>", "<a>Crews</a>"])
def test_an_anchor_or_a_link_to_a_note_is_no_link(anchor: str) -> None:
    tree = page_of(f"<p>{anchor} went back.").tree
    assert tree is not None
    assert tree.links == [0.0]


def test_the_title_of_the_page_is_no_text_of_it() -> None:
    assert (
        page_of("<title>Ferry line ends strike</title><meta property='og:title' content='The line'><p>Yes.").source
        == "Yes."
    )


def day_of(html: str) -> str:
    facts = page_of(html).facts
    return str(facts and facts.published and facts.published.date)


def test_a_date_is_read_in_the_language_of_the_text() -> None:
    story = "渡轮公司与船员工会周二晚间达成协议，持续三周的罢工宣告结束，首班船将于周三清晨六点从旧港开出。" * 3
    html = f"<html%s><h1>渡轮罢工结束</h1><span class=date>18-03-08</span><p>{story}</p>"
    for stated in ("", " lang=en", " lang=zh-CN"):
        assert day_of(html % stated) == "2018-03-08"
    english = html.replace(story, STORY * 3).replace("18-03-08", "18/03/2008")
    assert day_of(english % " lang=en-US") == "2008-03-18"


def test_the_language_is_the_callers_or_the_texts() -> None:
    assert read_html(parse_markup(f"<p>{STORY}"), "de").language == "de"
    assert page_of(f"<p>{STORY}").language == "en"


def test_an_element_of_a_page_s_own_is_part_of_its_sentence() -> None:
    page = read_html(parse_markup("<p>The count <x-source><a href='/1'>61</a></x-source> was close.</p>"))
    assert [block.text for block in page.blocks] == ["The count 61 was close."]
    page = read_html(parse_markup("<div><x-box>One</x-box><x-box>Two</x-box></div>"))
    assert [block.text for block in page.blocks] == ["One", "Two"]


def test_the_address_of_a_page_tells_which_links_lead_out() -> None:
    html = (
        "<link rel='canonical' href='https://sister.example/a'><p><a href='https://harbour.example/b'>The boat</a></p>"
    )
    tree = read_html(parse_markup(html), url="https://harbour.example/a").tree
    assert tree is not None
    assert tree.outward == [0.0]


@pytest.mark.parametrize("name", ["body", "div"])
def test_a_pruned_box_is_marked_whatever_its_tag(name: str) -> None:
    document = parse_markup("<body class=related><div><p>One</p></div><p>Two</p></body>")
    tree = read_html(document, pruned=frozenset(document.roots[0].iter(name))).tree
    assert tree is not None
    marked = [tree.tags[box] for box, own in enumerate(tree.traits) if own & Trait.PRUNED]
    assert marked == [name]


def test_a_box_of_very_many_children_is_read_as_one_of_few() -> None:
    few, many = (texts("<ul>" + "<li>One <b>way</b></li> " * n + "</ul>") for n in (3, 1_500))
    assert few == ["One way"] * 3
    assert many == ["One way"] * 1_500


def test_a_leaf_ends_where_it_stands() -> None:
    assert texts("<div>One<p>Two</p>three<p></p>four<i></i>five<a href=/x>six</a>seven</div>") == [
        "One",
        "Two",
        "three",
        "fourfivesixseven",
    ]


def test_signs_of_an_icon_font_are_no_text() -> None:
    assert texts(f"<p><i>\ue621</i>{STORY}<p>\uf0e0 <p>Mr \ue3a1\u738b") == [STORY, "Mr \u738b"]
    assert texts("<p>\u738b\ue3a1\u660e") == ["\u738b\ue3a1\u660e"]


def test_a_story_for_readers_without_scripts() -> None:
    stream = f"<h1>Latest news</h1><p>{STORY * 6}"
    assert texts(f"{stream}<noscript><h1>Harbour</h1><p>One.<p>Two.<p>Three.</noscript>")[-3:] == ["One.", "Two.", "Three."]
    assert "One." not in texts(f"{stream}<noscript><p>One.<p>Two.<p>Three.</noscript>")


def test_a_count_glued_before_a_paragraph_is_no_part_of_it() -> None:
    assert texts(f'<p><a href="#c1">0</a>{STORY}') == ["0", STORY]
    assert texts('<p><a href="/1984">1984</a> was a <a href="/y">year</a> of strikes.') == ["1984 was a year of strikes."]
