package sqlite_test

import (
	"context"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strconv"
	"testing"
	"time"

	"attache/briefs/query"
	"attache/feed"
	"attache/feed/sqlite"
	"attache/feed/sqlite/corpus"
)

// sizesVar names the sizes that benchmarks run at, such as "1000 100000"; at
// 100,000 a run takes a minute and half a gigabyte of disk.
const sizesVar = "ATTACHE_BENCH_ARTICLES"

func sizes() []int {
	var all []int
	var n int
	for s := os.Getenv(sizesVar); ; {
		if k, err := fmt.Sscanf(s, "%d", &n); k != 1 || err != nil {
			break
		}
		all = append(all, n)
		s = s[min(len(s), len(strconv.Itoa(n))+1):]
	}
	if all == nil {
		return []int{1000, 10_000}
	}
	return all
}

func entries(from, to int) iter.Seq2[sqlite.Entry, error] {
	return func(yield func(sqlite.Entry, error) bool) {
		for i := from; i < to; i++ {
			a := corpus.Article(i)
			if !yield(sqlite.Entry{Ref: feed.Ref{Path: a.Path}, Article: a}, nil) {
				return
			}
		}
	}
}

var filled = map[int]string{} // libraries of the benchmarks by size

// full is a library of n articles, made once for all benchmarks.
func full(b *testing.B, n int) *sqlite.Library {
	b.Helper()
	path := filled[n]
	if path == "" {
		dir, err := os.MkdirTemp("", "attache-bench")
		if err != nil {
			b.Fatal(err)
		}
		path = filepath.Join(dir, "library.db")
		filled[n] = path
		fill(b, path, n)
	}
	lib, err := sqlite.Open(b.Context(), path, sqlite.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { lib.Close() })
	return lib
}

func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == writeForEver {
		writer(os.Args[2])
		return
	}
	if len(os.Args) > 1 && os.Args[1] == migrate {
		migrator(os.Args[2])
		return
	}
	if len(os.Args) > 1 && os.Args[1] == addMany {
		manyAdder(os.Args[2])
		return
	}
	if len(os.Args) > 1 && os.Args[1] == moveForEver {
		mover(os.Args[2])
		return
	}
	status := m.Run()
	for _, path := range filled {
		os.RemoveAll(filepath.Dir(path))
	}
	os.Exit(status)
}

func fill(b *testing.B, path string, n int) {
	lib, err := sqlite.Open(b.Context(), path, sqlite.Options{})
	if err != nil {
		b.Fatal(err)
	}
	t0 := time.Now()
	counts, err := lib.Add(b.Context(), entries(0, n), corpus.AsOf, nil)
	if err != nil || counts[sqlite.New] != n {
		b.Fatal(counts, err)
	}
	took := time.Since(t0)
	if err := lib.Close(); err != nil {
		b.Fatal(err)
	}
	text := 0
	for i := range min(n, 1000) {
		text += len(corpus.Article(i).Body.Text)
	}
	info, err := os.Stat(path)
	if err != nil {
		b.Fatal(err)
	}
	perText := float64(info.Size()) / (float64(text) / float64(min(n, 1000)) * float64(n))
	b.Logf("%d articles in %v, file %.1f MB = %.2f × the text, %d MB from the system", n, took.Round(time.Millisecond), float64(info.Size())/1e6, perText, peak())
}

// peak is the process's memory from the system at its most, in MB.
func peak() int {
	status, err := os.ReadFile("/proc/self/status")
	if err == nil {
		for line := range lines(string(status)) {
			var kb int
			if k, _ := fmt.Sscanf(line, "VmHWM: %d kB", &kb); k == 1 {
				return kb / 1024
			}
		}
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int(m.Sys >> 20)
}

func each(b *testing.B, run func(b *testing.B, lib *sqlite.Library)) {
	for _, n := range sizes() {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			lib := full(b, n)
			run(b, lib)
		})
	}
}

func BenchmarkAdd(b *testing.B) {
	for _, n := range sizes() {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			for b.Loop() {
				fill(b, filepath.Join(b.TempDir(), "library.db"), n)
			}
		})
	}
}

func BenchmarkAddOneMore(b *testing.B) {
	i := 10_000_000
	each(b, func(b *testing.B, lib *sqlite.Library) {
		for b.Loop() {
			a := corpus.Article(i)
			i++
			if _, err := lib.One(b.Context(), sqlite.Entry{Ref: feed.Ref{Path: a.Path}, Article: a}, corpus.AsOf); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkAllRows(b *testing.B) {
	each(b, func(b *testing.B, lib *sqlite.Library) {
		for b.Loop() {
			n := 0
			if err := lib.Rows(b.Context(), func(rows []sqlite.Row) bool { n += len(rows); return true }); err != nil || n == 0 {
				b.Fatal(n, err)
			}
		}
	})
}

// BenchmarkFirstScreen opens the file too.
func BenchmarkFirstScreen(b *testing.B) {
	each(b, func(b *testing.B, lib *sqlite.Library) {
		for b.Loop() {
			again, err := sqlite.Open(b.Context(), lib.Path(), sqlite.Options{})
			if err != nil {
				b.Fatal(err)
			}
			if err := again.Rows(b.Context(), func([]sqlite.Row) bool { return false }); err != nil {
				b.Fatal(err)
			}
			again.Close()
		}
	})
}

// BenchmarkRowsHeld is what the list of a reader holds in memory.
func BenchmarkRowsHeld(b *testing.B) {
	each(b, func(b *testing.B, lib *sqlite.Library) {
		for b.Loop() {
			var before, after runtime.MemStats
			debug.FreeOSMemory()
			runtime.ReadMemStats(&before)
			var all []sqlite.Row
			if err := lib.Rows(b.Context(), func(rows []sqlite.Row) bool { all = append(all, rows...); return true }); err != nil {
				b.Fatal(err)
			}
			all = append([]sqlite.Row{}, all...)
			debug.FreeOSMemory()
			runtime.ReadMemStats(&after)
			b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/1e6, "MB")
			runtime.KeepAlive(all)
		}
	})
}

func BenchmarkOpenOne(b *testing.B) {
	each(b, func(b *testing.B, lib *sqlite.Library) {
		for b.Loop() {
			if _, err := lib.Brief(b.Context(), 500); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkSearch(b *testing.B) {
	for name, line := range map[string]string{
		"rare":         "karbel",
		"word":         "semiconductor",
		"everywhere":   "ministers",
		"two":          "procurement textiles",
		"phrase":       `"rules of origin"`,
		"prefix":       "quar*",
		"wide-prefix":  "con*",
		"without":      "graphite -citrus",
		"or":           "hydrogen OR nurses OR fisheries",
		"topic":        "topic:rul.gp",
		"pair":         "pair:KR-CN",
		"by":           "by:CN",
		"due":          "due:2026-H1",
		"scheduled":    "clock:scheduled",
		"ongoing":      "clock:ongoing",
		"clock":        "clock:passed",
		"soon":         "clock:soon",
		"person":       "person:karbel",
		"source":       "source:tokyo",
		"published":    "published:2025-10..",
		"unread":       "is:unread",
		"everything":   `"government procurement" topic:rul.gp pair:KR-CN by:CN firmness:firm due:2026-H1 after:2025-01 is:unread -steel`,
		"by-due":       "by:CN firmness:firm due:2026-H1",
		"word-by-pair": "textiles pair:KR by:KR",
	} {
		b.Run(name, func(b *testing.B) {
			each(b, func(b *testing.B, lib *sqlite.Library) {
				q, err := query.Parse(line, corpus.AsOf)
				if err != nil {
					b.Fatal(err)
				}
				found := 0
				for b.Loop() {
					f, err := lib.Search(context.Background(), q, corpus.AsOf, 200)
					if err != nil {
						b.Fatal(err)
					}
					found = f.Total
				}
				b.ReportMetric(float64(found), "found")
			})
		})
	}
}

func BenchmarkAgenda(b *testing.B) {
	each(b, func(b *testing.B, lib *sqlite.Library) {
		q, _ := query.Parse("due:today..+90d pair:KR", corpus.AsOf)
		for b.Loop() {
			if _, err := lib.Commitments(b.Context(), q, corpus.AsOf); err != nil {
				b.Fatal(err)
			}
		}
	})
}
