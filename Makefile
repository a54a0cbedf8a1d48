# Everything that is set up lands in .venv; the stamps in it make the second run quick.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: example test lint types docs wheel wheel-test clean

example: $(VENV)/.run
	$(BIN)/newsparse examples/harbour-talks.txt

test: $(VENV)/.test
	$(BIN)/python -m pytest

lint: $(VENV)/.lint
	$(BIN)/ruff check

types: $(VENV)/.lint $(VENV)/.test
	$(BIN)/mypy

docs: $(VENV)/.docs
	$(BIN)/sphinx-build -n -W --keep-going -q -b html docs docs/_build/html

wheel: $(VENV)/.run
	rm -rf dist
	$(PIP) wheel --no-deps --wheel-dir dist .

wheel-test: wheel
	.ci/wheel-test $(PYTHON) dist/newsparse-*.whl

clean:
	rm -rf $(VENV) dist docs/_build

$(VENV)/.run: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --editable .
	touch $@

$(VENV)/.test $(VENV)/.lint $(VENV)/.docs: $(VENV)/.%: $(VENV)/.run
	$(PIP) install --editable '.[$*]'
	touch $@
