.PHONY: build run test lint fmt bench golden score figures picture ci

build:
	go build -buildvcs=auto -trimpath -ldflags='-s -w' -o attache .

run:
	go run . $(ARGS)

test:
	go test ./... ./docs/...

lint:
	golangci-lint run
	cd docs && golangci-lint run

fmt:
	gofmt -w .

bench:
	go test -run '^$$' -bench . -benchmem ./...

golden:
	grep -rl --include='*_test.go' exp/golden . | xargs -n1 dirname | sort -u | xargs -I{} go test {} -update

score:
	go run ./docs/score $(ARGS)

figures:
	go run ./docs/figures $(ARGS)

picture:
	docs/picture/take docs

ci:
	.ci/run
