package sqlite_test

import (
	"bytes"
	"path/filepath"
	"testing"

	"attache/feed/sqlite"
)

// FuzzImport takes any bytes for an export: they are taken in or refused, and the
// library is sound after them.
func FuzzImport(f *testing.F) {
	lib := fresh(f)
	n := add(f, lib, entry("/a.txt", "A", dated)).Number
	must(f, lib.SaveView(f.Context(), "mine", "by:KR"), lib.Tag(f.Context(), []string{"t"}, nil, n))
	var out bytes.Buffer
	must(f, lib.Export(f.Context(), &out))
	f.Add(out.Bytes())
	head := `{"kind":"header","header":{"name":"attache library","form":1}}` + "\n"
	for _, seed := range []string{
		"", "{}", head, head + "{}", head + `{"kind":"outcome","outcome":{"id":"x","of":"y"}}`,
		head + `{"kind":"article","article":{"text":{"body":{"Text":"a","Blocks":[{"Start":-1,"End":9}]}}}}`,
		head + `{"kind":"source","source":{"Address":"http://a:b@c/"}}`,
		head + `{"kind":"article","article":{"text":{"title":"\ud800\u001b","body":{"Text":"\udfff"}},"places":[{"path":"\u009b"}],"notes":[{"id":""}],"tags":[""]}}`,
		`{"kind":"header","header":{"name":"attache library","form":99}}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		path := filepath.Join(t.TempDir(), "library.db")
		lib, err := sqlite.Open(t.Context(), path, sqlite.Options{})
		must(t, err)
		counts, err := lib.Import(t.Context(), bytes.NewReader(data))
		n, lenErr := lib.Len(t.Context())
		must(t, lenErr)
		if err == nil && n > counts[sqlite.New] {
			t.Errorf("%d articles of %d", n, counts[sqlite.New])
		}
		must(t, lib.Close())
		if r, err := sqlite.Check(t.Context(), path, sqlite.Options{}); err != nil || !r.IsSound() {
			t.Errorf("%+v %v", r, err)
		}
	})
}
