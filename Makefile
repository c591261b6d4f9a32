# `make generate` and `make test` are all that is needed on a fresh machine with a Swift toolchain.
SWIFT ?= swift

# As a release is built; Apple's systems have Swift's libraries themselves.
STATIC := $(shell [ "$$(uname)" = Linux ] && echo --static-swift-stdlib)

# A warning is an error, but for those who say FLAGS=. What is built with the same flags is built once: all that is built
# for debugging shares one build folder, the client's packages included.
FLAGS ?= -Xswiftc -warnings-as-errors

.PHONY: help generate test test-client test-consumers publish-client docs docs-coverage docs-diagnostics check record mutations mutants fuzz fuzz-nightly fuzz-coverage kills bench bench-build format format-check clean docs-template-keys install test-plugin

help: ## Say what can be made.
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

generate: ## Write Generated/ from spec/.
	@Scripts/require.sh swift libcmark
	$(SWIFT) run $(FLAGS) graphgen generate

test: ## Build everything and run all tests.
	@Scripts/require.sh swift libcmark
	$(SWIFT) build --build-tests $(FLAGS)
	$(SWIFT) test --skip-build $(FLAGS)

# The client's traits to test it with, such as TRAITS=AsyncHTTPClient,SwiftCrypto; none by default, as its users have it.
# Each other choice has a build folder of its own.
TRAITS ?=
COMMA := ,
CLIENT := --package-path Generated --scratch-path .build$(if $(TRAITS),-$(subst $(COMMA),-,$(TRAITS))) \
	$(if $(TRAITS),--traits $(TRAITS)) $(FLAGS)

test-client: ## Build and test Generated/ by itself, as its users have it, and its examples and benchmarks.
	@Scripts/require.sh swift
	$(SWIFT) build --package-path Generated/Examples --scratch-path .build $(FLAGS)
	$(SWIFT) build --package-path Generated/Benchmarks --scratch-path .build $(FLAGS)
	$(SWIFT) build $(CLIENT) --build-tests
	$(SWIFT) test $(CLIENT) --skip-build

test-plugin: ## Generate with the command plugin, in a package that depends on this one.
	@Scripts/require.sh swift libcmark
	Scripts/test-plugin.sh $(SWIFT)

# Where libcmark can be linked into the program, it is, so that one file is all that is needed.
PREFIX ?= /usr/local
LIBCMARK := $(firstword $(wildcard $(shell pkg-config --variable=libdir libcmark 2>/dev/null)/libcmark.a))

install: ## Build one file that works anywhere, and install it with completions (PREFIX=/usr/local).
	@Scripts/require.sh swift libcmark
	mkdir -p .build/static && rm -f .build/static/libcmark.*
	$(if $(LIBCMARK),ln -s $(LIBCMARK) .build/static/libcmark.a)
	$(if $(LIBCMARK),sed 's#^libdir=.*#libdir=$(CURDIR)/.build/static#' \
		"$$(pkg-config --variable=pcfiledir libcmark)/libcmark.pc" > .build/static/libcmark.pc)
	PKG_CONFIG_PATH="$(CURDIR)/.build/static:$$PKG_CONFIG_PATH" $(SWIFT) build -c release $(STATIC) --product graphgen
	Scripts/install.sh .build/release/graphgen $(PREFIX)

test-consumers: ## Build small packages that get the client by address and version, and copied.
	@Scripts/require.sh swift
	Tests/Consumers/run.sh

BRANCH ?= client
publish-client: ## Make a branch of Generated/ alone with its history, to push and tag (BRANCH=client).
	Scripts/publish-client.sh $(BRANCH)

docs: ## Make the client's documentation; a link that leads nowhere is an error.
	@Scripts/require.sh swift
	$(SWIFT) build --package-path Generated --scratch-path .build $(FLAGS) --target GraphAPI
	Scripts/docs.sh $(SWIFT)

docs-diagnostics: ## Write docs/diagnostics.md from the declarations in the sources.
	@Scripts/require.sh swift libcmark
	$(SWIFT) run $(FLAGS) graphgen explain --format markdown > .build/diagnostics.md
	mv .build/diagnostics.md docs/diagnostics.md

docs-template-keys: ## Write docs/template-keys.md from the declarations in the sources.
	@Scripts/require.sh swift libcmark
	$(SWIFT) run $(FLAGS) graphgen templates keys --format markdown > .build/template-keys.md
	mv .build/template-keys.md docs/template-keys.md

docs-coverage: ## Write docs/coverage.md: what the pages in spec/ describe and leave open.
	@Scripts/require.sh swift libcmark
	$(SWIFT) run $(FLAGS) graphgen coverage > .build/coverage.md
	mv .build/coverage.md docs/coverage.md

check: ## Say whether Generated/ is what spec/ gives, without writing.
	@Scripts/require.sh swift libcmark
	$(SWIFT) run $(FLAGS) graphgen generate --check

record: ## Record the golden files anew; review them in the diff.
	@Scripts/require.sh swift libcmark
	RECORD_GOLDENS=1 $(SWIFT) test $(FLAGS) --filter GoldenTests

mutants: ## Change a line of Sources at a time and say which changes no test notices (MUTANTS=60 SEED=1).
	@Scripts/require.sh swift libcmark
	SWIFT="$(SWIFT)" Scripts/mutants.py

mutations: ## Damage each page twenty times a kind and print what was read.
	FULL_MUTATIONS=1 $(SWIFT) test $(FLAGS) --filter MutationTests

# What to damage, and for how long each: FUZZ_SECONDS=60, or CASES=200000; TARGETS="pages json"; SANITIZE=address or thread.
PAGES ?= spec/v19.0
TARGETS ?=
SANITIZE ?=
FUZZ := $(if $(SANITIZE),--sanitize=$(SANITIZE) --scratch-path .build-$(SANITIZE),-c release)

# No leaks: the build's own tool is sanitized as well, and Foundation leaks where it reads an empty file.
fuzz: ## Give damaged pages, types, YAML, packs and JSON to the program (FUZZ_SECONDS=10 SEED=1 TARGETS="pages json").
	@Scripts/require.sh swift libcmark
	ASAN_OPTIONS=detect_leaks=0 PAGES="$(PAGES)" $(SWIFT) run $(FUZZ) graphgen-fuzz $(TARGETS)

fuzz-nightly: ## The same with the sanitizers of addresses and of threads, which take a build each.
	$(MAKE) fuzz SANITIZE=address
	$(MAKE) fuzz SANITIZE=thread

# What to fuzz, and libFuzzer's own arguments.
TARGET ?= pages
FUZZER_ARGUMENTS ?= -max_total_time=60

fuzz-coverage: ## Let libFuzzer make inputs by the code that they reach (TARGET=types FUZZER_ARGUMENTS=-max_total_time=60).
	@Scripts/require.sh swift libcmark
	LIBFUZZER=1 $(SWIFT) build --scratch-path .build-libfuzzer --product graphgen-fuzz
	PAGES="$(PAGES)" .build-libfuzzer/debug/graphgen-fuzz $(TARGET) .build-libfuzzer/corpus-$(TARGET) $(FUZZER_ARGUMENTS)

kills: ## End runs at random moments and see what the next one leaves (KILLS=500 SEED=1).
	@Scripts/require.sh swift libcmark
	$(SWIFT) build $(FLAGS) --product graphgen
	Scripts/kills.py

bench: ## Measure the whole way against the cmark program, and the generated package against Foundation.
	@Scripts/require.sh swift libcmark cmark
	$(SWIFT) build -c release $(STATIC) --product graphgen-bench
	$(SWIFT) build -c release $(STATIC) --product graphgen
	.build/release/graphgen-bench .build/release/graphgen
	$(SWIFT) build -c release --package-path Generated/Examples --product whoami
	cd Generated/Benchmarks && $(SWIFT) run -c release graph-bench

bench-build: ## Measure what it costs to build the Swift package, and how much of it its runtime does.
	@Scripts/require.sh swift
	Scripts/build-time.sh $(SWIFT)

# The files that are formatted: the expected files of goldens are not ours to lay out, and the client's own are in its pack.
FORMATTED := Sources Tests/*Tests Tests/TestSupport Templates/swift/files Benchmarks Fuzz Plugins Package.swift

format: ## Format the sources.
	$(SWIFT) format --in-place --recursive --parallel --configuration .swift-format $(FORMATTED)

format-check: ## Say which sources are not formatted.
	$(SWIFT) format lint --strict --recursive --parallel --configuration .swift-format $(FORMATTED)

clean: ## Remove what was built.
	rm -rf .build .build-* Generated/.build Generated/Examples/.build Generated/Benchmarks/.build
