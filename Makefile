# The front door. On a fresh machine it needs git, make and Python 3.11 or newer.
#
#   make demo     make the example document, and say where it is
#   make test     run all tests
#   make check    run the linters, the type checker, the house rules and all tests
#   make help     every target

PYTHON ?= python3
WORKERS ?= 2
PYTEST ?=
VARIANTS ?=

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
DEMO := examples/ba-to-2021/ke-hoach.yaml
CATALOGUES := $(wildcard src/vanban/locale/*/LC_MESSAGES/*.po)

.DELETE_ON_ERROR:
.PHONY: help demo demo-year gallery test check lint format types floors catalogues docs docs-check templates setup \
        clean

help:
	@echo 'make demo        make the example document into out/ (and a PDF, where LibreOffice is)'
	@echo 'make demo-year   make every paper of the example year, from raw workbooks, into out/'
	@echo 'make gallery     draw every type in every shape into out/gallery (needs LibreOffice)'
	@echo 'make test        run all tests; PYTEST="-k word" passes options on'
	@echo 'make check       linters, types, floors, catalogues, docs and all tests, as in CI'
	@echo 'make format      put the code into the house form'
	@echo 'make templates   build the Word templates from their description'
	@echo 'make docs        build the generated pages of the documentation'
	@echo 'make setup       only prepare .venv for development'
	@echo 'make clean       remove .venv, out/ and caches'

# --- Preparing; a stamp says what is done, so that later runs need no network ---

$(VENV)/.made:
	@command -v $(PYTHON) >/dev/null || { \
	  echo 'Chưa có Python (Python is missing): sudo apt install python3 python3-venv'; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo 'Cần Python 3.11 trở lên (Python 3.11 or newer is needed), ví dụ: make PYTHON=python3.12'; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo 'Thiếu gói python3-venv (a package is missing). Hãy chạy (run):'; \
	  echo '    sudo apt install python3-venv'; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.installed: pyproject.toml tools/build_hook.py | $(VENV)/.made
	@echo 'Chuẩn bị lần đầu, cần mạng (preparing once, needs the network) …'
	@$(PIP) install --quiet -e .
	@touch $@

$(VENV)/.developing: pyproject.toml tools/build_hook.py | $(VENV)/.made
	@echo 'Preparing $(VENV) for development, needs the network once …'
	@$(PIP) install --quiet --upgrade 'pip>=25.1'
	@$(PIP) install --quiet -e . --group dev
	@touch $@ $(VENV)/.installed

$(VENV)/.catalogues: $(CATALOGUES) | $(VENV)/.installed
	@$(BIN)/python tools/catalogues.py compile
	@touch $@

setup: $(VENV)/.developing $(VENV)/.catalogues

# --- Using ---

demo: $(VENV)/.installed $(VENV)/.catalogues
	@mkdir -p out
	@pdf=''; for name in soffice libreoffice; do command -v $$name >/dev/null && pdf='--pdf'; done; \
	$(BIN)/vanban make $(DEMO) -o out/ --overwrite $$pdf

demo-year: setup
	@$(BIN)/python -m tools.year.running

gallery: setup
	@$(BIN)/python -m tools.gallery $(VARIANTS)

# --- Checking ---

test: setup
	@$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(PYTEST)

check: lint types floors catalogues $(if $(wildcard tools/build_docs.py),docs-check) test

lint: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check

format: setup
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

types: setup
	$(BIN)/mypy

floors: setup
	$(BIN)/lint-imports

catalogues: setup
	$(BIN)/python tools/catalogues.py check

# --- Building what is committed but made by a script ---

templates: setup
	$(BIN)/python -m tools.build_templates

docs: setup
	$(BIN)/python -m tools.build_docs

docs-check: setup
	$(BIN)/python -m tools.build_docs --check

clean:
	rm -rf $(VENV) out .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
