# TOFU. `make` alone lists what there is.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.PHONY: help demo test check evals fix sandbox locks clean

help:  ## list the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 18

demo: $(VENV)/.run  ## install, then live through a complaint at this terminal
	@$(BIN)/tofu demo

test: $(VENV)/.dev $(if $(shell command -v npm 2>/dev/null),node_modules/.done)  ## install everything, run every test
	@$(BIN)/python -m pytest --numprocesses 3 --dist worksteal  # most tests wait for clocks and processes

check: $(VENV)/.dev  ## all that CI runs: format, lint, types, layers, tests
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(MAKE) --no-print-directory test

evals: $(VENV)/.dev  ## every prompt's cases, old version beside new; TOFU_EVAL_BASE_URL names a model to ask
	@$(BIN)/python -m tests.evals

fix: $(VENV)/.dev  ## put format and simple lint right
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

sandbox: $(VENV)/.dev node_modules/.done  ## a workspace with a web page, and the bot in it, on this machine
	@$(BIN)/python -m tests.sandbox

locks:  ## resolve the lock files anew (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --upgrade --group build -o requirements.lock pyproject.toml
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --upgrade --group dev -o requirements-dev.lock pyproject.toml

clean:  ## remove what was installed and built
	rm -rf $(VENV) node_modules .pytest_cache .mypy_cache .ruff_cache .import_linter_cache

$(VENV)/bin/python:
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.run: requirements.lock pyproject.toml | $(VENV)/bin/python
	@echo "Installing into $(VENV) (once) …"
	@test -f $(VENV)/.dev || $(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements-dev.lock pyproject.toml | $(VENV)/bin/python
	@echo "Installing into $(VENV) (once) …"
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/.run

node_modules/.done: package-lock.json
	@npm ci --silent --no-audit --no-fund || echo "npm could not install the workspace program: its tests are skipped"
	@mkdir -p node_modules && touch $@
