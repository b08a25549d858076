package pdf

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// engine is PDFium, ready to run: its code and the sandboxes that run it.
type engine struct {
	pool     pdfium.Pool
	patience int // how many times longer than compiled code it may take
}

// Preparing says, in the words for a screen, why files take longer at first.
const Preparing = "preparing the reader of PDF files: some ten seconds, this once; short files are read meanwhile"

// mostMemory is what a sandbox may hold, in WebAssembly's pages of 64 KiB: 128 MiB,
// of which a part is held twice while it grows. The largest file that is read has 16 MiB.
const mostMemory = 128 << 4

// slowness is how many times longer interpreted code may take.
const slowness = 8

// workers is how many files are read at once: one processor stays free.
func workers() int { return min(max(1, runtime.NumCPU()-1), 4) }

// maker makes the engine whose compiled code lies in one folder. Compiling takes
// seconds: meanwhile short files are read by an engine that interprets.
type maker struct {
	engine  func() (*engine, error) // waits until it is made
	stopgap func() (*engine, error) // nil where none is needed
	ready   chan struct{}           // closed when the engine was made, or could not be
	inUse   sync.RWMutex            // the stopgap; locked for good when it is closed
}

// makers are by the folder of their compiled code.
var makers struct {
	sync.Mutex
	of map[string]*maker
}

// makerFor is the maker for a folder. The first who asks sets it to work.
func makerFor(opt Options) *maker {
	makers.Lock()
	defer makers.Unlock()
	m, ok := makers.of[opt.Cache]
	if !ok {
		m = newMaker(opt)
		if makers.of == nil {
			makers.of = map[string]*maker{}
		}
		makers.of[opt.Cache] = m
	}
	return m
}

func newMaker(opt Options) *maker {
	m := &maker{ready: make(chan struct{})}
	if opt.Cache == "" {
		m.engine = sync.OnceValues(interpreting)
		close(m.ready)
		return m
	}
	folder := filepath.Join(opt.Cache, "pdf", version())
	isKept := isCompiled(folder)
	m.engine = sync.OnceValues(func() (*engine, error) { return compiling(folder, isKept) })
	if isKept {
		close(m.ready)
		return m
	}
	if opt.Tell != nil {
		opt.Tell(Preparing)
	}
	var spare *engine
	m.stopgap = sync.OnceValues(func() (e *engine, err error) {
		spare, err = interpreting()
		return spare, err
	})
	go func() {
		_, _ = m.engine()
		close(m.ready)
		m.inUse.Lock()
		if spare != nil {
			_ = spare.pool.Close()
		}
	}()
	return m
}

func (m *maker) isReady() bool {
	select {
	case <-m.ready:
		return true
	default:
		return false
	}
}

// Settle waits until nothing is being compiled, so that what was begun is kept
// for the next run.
func Settle() {
	makers.Lock()
	all := slices.Collect(maps.Values(makers.of))
	makers.Unlock()
	for _, m := range all {
		<-m.ready
	}
}

// interpreting is an engine that is ready at once and slow.
func interpreting() (*engine, error) {
	return started(wazero.NewRuntimeConfigInterpreter(), slowness)
}

// compiling is an engine with its code from the folder, or compiled into it.
func compiling(folder string, isKept bool) (*engine, error) {
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
