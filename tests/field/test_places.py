"""Names of places: in every script, under one key, and no ordinary words."""

from __future__ import annotations

import pytest

from newsparse._field.places import folded, is_city, is_country, is_region, is_town


@pytest.mark.parametrize(
    "name",
    ["Multan", "LONDON", "Wien", "Köln", "KÖLN", "Москва", "Київ", "القاهرة", "تهران", "لاہور", "واشنگٹن", "मुंबई", "ঢাকা", "北京", "台北", "東京", "ソウル", "서울", "Αθήνα"],
)
def test_large_cities_in_every_script(name: str) -> None:
    assert is_city(name)


@pytest.mark.parametrize("name", ["नई दिल्ली", "نئی دہلی", "নয়াদিল্লি", "Nueva York", "São Paulo", "Ho Chi Minh City", "Saint-Étienne"])
def test_names_of_several_words(name: str) -> None:
    assert is_city(name)


@pytest.mark.parametrize("word", ["Exclusive", "Watch", "Update", "Police", "Sport", "Opinion", "Coronavirus", "Corona", "Trend", "Mercato", "Live", "The"])
def test_labels_are_no_cities(word: str) -> None:
    assert not is_city(word)


@pytest.mark.parametrize("country", ["Libya", "Perú", "Alemania", "Russland", "ভারত", "بھارت", "Франция"])
def test_countries_are_regions_and_no_cities(country: str) -> None:
    assert is_country(country)
    assert is_region(country)
    assert not is_city(country)


def test_city_states_are_both() -> None:
    assert is_city("Singapore")
    assert is_country("Singapore")


@pytest.mark.parametrize(
    ("region", "other"), [("Calif.", "calif."), ("PA", "Pa ss"), ("N.Y.", "n.y."), ("Ont.", "Onto"), ("Ver.", "ver."), ("NSW", "nsw")]
)
def test_short_forms_count_in_exact_case(region: str, other: str) -> None:
    assert is_region(region)
    assert not is_region(other)


def test_small_towns_stand_apart() -> None:
    assert is_town("Galesburg")
    assert not is_city("Galesburg")


def test_one_key_for_one_name() -> None:
    assert folded("Nuku‘alofa") == folded("NUKU'ALOFA") == folded("Nukualofa")
    assert folded("كراتشي") == folded("کراتشی")
    assert folded("Frankfurt") != folded("Frankfort")
