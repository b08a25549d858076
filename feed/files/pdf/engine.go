package pdf

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// engine is PDFium, ready to run: its code and the sandboxes that run it. It is
// made when the first file is read, and stays.
type engine struct {
	pool     pdfium.Pool
	patience int // how many times longer than compiled code it may take
}

// Preparing says, in the words for a screen, why the first file takes longer.
const Preparing = "preparing the reader of PDF files: some ten seconds, this once"

// mostMemory is what a sandbox may hold, in WebAssembly's pages of 64 KiB:
// 384 MiB. The largest file that is read has 16 MiB.
const mostMemory = 384 << 4

// slowness is how many times longer interpreted code may take.
const slowness = 8

// workers is how many files are read at once: one processor stays free.
func workers() int { return min(max(1, runtime.NumCPU()-1), 4) }

// engines are those that were made, by the folder of their compiled code.
var engines struct {
	sync.Mutex
	made map[string]func() (*engine, error)
}

// engineFor is the engine that keeps its compiled code in a folder, or the
// interpreting one where there is none. All who ask while it is being made
// wait for it.
func engineFor(opt Options) (*engine, error) {
	engines.Lock()
	made, ok := engines.made[opt.Cache]
	if !ok {
		made = sync.OnceValues(func() (*engine, error) { return newEngine(opt) })
		if engines.made == nil {
			engines.made = map[string]func() (*engine, error){}
		}
		engines.made[opt.Cache] = made
	}
	engines.Unlock()
	return made()
}

func newEngine(opt Options) (*engine, error) {
	if opt.Cache == "" {
		return started(wazero.NewRuntimeConfigInterpreter(), slowness)
	}
	folder := filepath.Join(opt.Cache, "pdf", version())
	isKept := isCompiled(folder)
	if !isKept && opt.Tell != nil {
		opt.Tell(Preparing)
	}
	if cache, err := keptIn(folder); err == nil {
		e, err := started(wazero.NewRuntimeConfig().WithCompilationCache(cache), 1)
		if err == nil || !isKept {
			return e, err
		}
		_ = os.RemoveAll(folder) // what is kept is damaged; compile it anew
	}
	return started(wazero.NewRuntimeConfig(), 1)
}

// started is an engine by this configuration. What runs in it sees no file, no
// network, no environment and no arguments.
func started(config wazero.RuntimeConfig, patience int) (*engine, error) {
	config = config.
		WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling).
		WithMemoryLimitPages(mostMemory).
		WithCloseOnContextDone(true)
	pool, err := webassembly.Init(webassembly.Config{
		Context:  experimental.WithCompilationWorkers(context.Background(), workers()),
		MaxIdle:  1,
		MaxTotal: workers(),
		FSConfig: wazero.NewFSConfig(),
		Stdout:   io.Discard, Stderr: io.Discard,
		RuntimeConfig: config,
	})
	if err != nil {
		return nil, fmt.Errorf("preparing the reader of PDF files: %w", err)
	}
	return &engine{pool, patience}, nil
}

// keptIn is a cache of compiled code in the folder, which is made. Code is run
// from it, so that nobody else may write there. That of other versions goes.
func keptIn(folder string) (wazero.CompilationCache, error) {
	above := filepath.Dir(folder)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, err
	}
	for _, dir := range []string{above, folder} {
		info, err := os.Lstat(dir)
		if err != nil {
			return nil, err
		}
		if !info.IsDir() || runtime.GOOS != "windows" && info.Mode().Perm()&0o022 != 0 {
			return nil, fmt.Errorf("%s: others may write in it", dir)
		}
	}
	all, err := os.ReadDir(above)
	if err != nil {
		return nil, err
	}
	for _, other := range all {
		if other.Name() != filepath.Base(folder) {
			_ = os.RemoveAll(filepath.Join(above, other.Name()))
		}
	}
	return wazero.NewCompilationCacheWithDir(folder)
}

// isCompiled reports whether the folder holds compiled code.
func isCompiled(folder string) bool {
	found := false
	_ = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.Type().IsRegular() && filepath.Ext(path) != ".tmp" {
			found = true
			return fs.SkipAll
		}
		return nil
	})
	return found
}

// version names the code that is compiled and its compiler.
func version() string {
	name := "pdfium"
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, d := range info.Deps {
			if strings.HasSuffix(d.Path, "/go-pdfium") || strings.HasSuffix(d.Path, "/wazero") {
				name += "-" + strings.Trim(d.Version, "v")
			}
		}
	}
	return name
}
