# Brownbag: each target says what it does. `make` alone shows them.
# A fresh machine needs rustup and Node 20; the targets install the rest themselves, once.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help run dev page packs test check knowledge mutants bench dist clean

# Tools are cached outside the project: a clean build keeps them, and so does a second clone.
export BROWNBAG_TOOLS := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/brownbag-tools
export BROWNBAG_PACKS := $(CURDIR)/dist/packs
export PATH := $(CURDIR)/node_modules/.bin:$(BROWNBAG_TOOLS)/bin:$(PATH)

WASM := wasm32-unknown-unknown
TRUNK := trunk --color never

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' Makefile | awk -F'|' '{ printf "%-16s %s\n", $$1, $$2 }'

run: page ## build the release page and serve it with the real headers, and a clinic's page that embeds it; prints the addresses
	@node tools/serve.mjs dist/site --host www/embed.html

dev: packs ## serve a debug build that follows each edit (Trunk's own server, no security headers)
	@tools/setup.sh rust node page
	$(TRUNK) serve --dist dist/dev --offline

page: packs
	@tools/setup.sh rust node page
	@. tools/release-flags.sh; $(TRUNK) build --release --dist dist/site --offline --locked

test: dist ## all tests, one summary line a layer; installs Chromium and its driver where they are missing
	@tools/setup.sh browser
	@node tools/test.mjs

check: ## formatting, lints with warnings denied (native and wasm), the pure half alone, what the page asks of the browser
	@tools/setup.sh rust node
	@node tools/header-samples.mjs --check
	@node tools/imports.mjs
	cargo fmt --check
	cargo check --locked --lib --no-default-features
	cargo clippy --locked --all-targets --all-features -- -D warnings
	cargo clippy --locked --lib --test browser --target $(WASM) -- -D warnings

knowledge: ## check knowledge/, listing every problem at once; build the packs; write docs/coverage.md
	@tools/packs.sh coverage

mutants: ## break src/review in 100 places and count what its tests notice; takes about half an hour
	@tools/mutants.sh

packs:
	@tools/packs.sh

bench: dist ## sizes, and times in a real Chromium beside a peer in the same run
	@tools/setup.sh browser
	@status=0; node tools/sizes.mjs || status=1; node benches/browser/run.mjs || status=1; node benches/browser/start.mjs || status=1; exit $$status

dist: page ## the page into dist/site, the npm package into dist/npm
	@node tools/notices.mjs dist/site
	@tools/engine.sh

clean: ## take away all that was built; the cached tools stay
	cargo clean
	rm -rf dist screenshots
