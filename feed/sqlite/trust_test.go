package sqlite_test

import (
	"bytes"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/feed/sqlite"
	"attache/feed/sqlite/corpus"
)

// modes are the permissions of all files in a folder.
func modes(t *testing.T, dir string) map[string]os.FileMode {
	t.Helper()
	out := map[string]os.FileMode{}
	files, err := os.ReadDir(dir)
	must(t, err)
	for _, f := range files {
		info, err := f.Info()
		must(t, err)
		out[f.Name()] = info.Mode().Perm()
	}
	return out
}

func TestFilesAreTheirOwnersAlone(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("its files have no such modes")
	}
	dir := filepath.Join(t.TempDir(), "attache")
	path := filepath.Join(dir, "library.db")
	open := func() *sqlite.Library {
		lib, err := sqlite.Open(t.Context(), path, sqlite.Options{Rules: briefs.Rules})
		must(t, err)
		return lib
	}
	lib := open()
	add(t, lib, entry("/a.txt", "A", dated))
	must(t, lib.Backup(t.Context(), filepath.Join(dir, "copy.db")))
	for name, mode := range modes(t, dir) {
		if mode&0o077 != 0 {
			t.Errorf("%s is %o", name, mode)
		}
	}
	must(t, lib.Close(), os.Chmod(path, 0o644), os.Chmod(dir, 0o755))
	lib = open()
	defer lib.Close()
	if len(lib.Notices()) != 1 || !strings.Contains(lib.Notices()[0], "Others") {
		t.Error(lib.Notices())
	}
	info, err := os.Stat(dir)
	must(t, err)
	if info.Mode().Perm()&0o077 != 0 || modes(t, dir)["library.db"]&0o077 != 0 {
		t.Errorf("it stays open to others: %v %v", info.Mode(), modes(t, dir))
	}
}

func TestPagesHaveTheSizeWanted(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	lib, err := sqlite.Open(t.Context(), path, sqlite.Options{Rules: briefs.Rules})
	must(t, err)
	add(t, lib, entry("/a.txt", "A", dated))
	must(t, lib.Close())
	head, err := os.ReadFile(path)
	must(t, err)
	if size := int(head[16])<<8 | int(head[17]); size != 8<<10 {
		t.Errorf("pages of %d bytes", size)
	}
}

// TestALibraryWithoutItsHeadIsKnown damages the first page of libraries with pages
// of both sizes: the doctor brings the articles back.
func TestALibraryWithoutItsHeadIsKnown(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	lib, err := sqlite.Open(t.Context(), path, sqlite.Options{Rules: briefs.Rules})
	must(t, err)
	add(t, lib, entry("/a.txt", "A", dated))
	must(t, lib.Close())
	data, err := os.ReadFile(path)
	must(t, err)
	copy(data, bytes.Repeat([]byte{0xFF}, 100))
	must(t, os.WriteFile(path, data, 0o600))
	r, err := sqlite.Check(t.Context(), path, sqlite.Options{Rules: briefs.Rules})
	if err != nil || r.IsSound() {
		t.Errorf("%+v %v", r, err)
	}
	other := filepath.Join(t.TempDir(), "other.db")
	must(t, os.WriteFile(other, bytes.Repeat([]byte("no library at all "), 4<<10), 0o600))
	if _, err := sqlite.Check(t.Context(), other, sqlite.Options{Rules: briefs.Rules}); err == nil {
		t.Error("a file of something else was repaired")
	}
}

// TestADamagedSchemaCostsNothing turns bits in the pages of the schema, of libraries
// of the present form and of one that an earlier form began: every article comes
// back, and the note on one.
func TestADamagedSchemaCostsNothing(t *testing.T) {
	const articles = 40
	for name, form := range map[string]int{"made now": 0, "begun at form 4": 4} {
		path := filepath.Join(t.TempDir(), "library.db")
		if form > 0 {
			run(t, path, strings.Join(sqlite.Migrations()[:form], "\n")+fmt.Sprintf(`; PRAGMA user_version = %d; PRAGMA application_id = 0x61747461`, form))
		}
		lib := open(t, path, sqlite.Options{})
		_, err := lib.Add(t.Context(), entries(0, articles), corpus.AsOf, nil)
		must(t, err)
		_, err = lib.SetNote(t.Context(), 3, ledger.Note{Words: "kept"})
		must(t, err, lib.SetStar(t.Context(), true, 4), lib.Close())
		whole, err := os.ReadFile(path)
		must(t, err)
		tried := 0
		for _, at := range []int{100, 103, 108, 112, 700, 2000, 3900, 8100} {
			data := bytes.Clone(whole)
			data[at] ^= 0x10
			hurt := filepath.Join(t.TempDir(), "library.db")
			must(t, os.WriteFile(hurt, data, 0o600))
			r, err := sqlite.Check(t.Context(), hurt, sqlite.Options{})
			if err != nil {
				t.Errorf("%s, byte %d: %v", name, at, err)
				continue
			}
			if r.IsSound() {
				continue // nothing stands there
			}
			tried++
			again := open(t, hurt, sqlite.Options{})
			n, err := again.Len(t.Context())
			notes, _ := again.Notes(t.Context(), 3)
			if err != nil || n != articles || len(notes) != 1 || len(r.Lost) > 0 || len(find(t, again, "is:starred")) != 1 {
				t.Errorf("%s, byte %d: %d articles, %d notes, %v; %+v", name, at, n, len(notes), err, r)
			}
			again.Close()
		}
		if tried < 3 {
			t.Errorf("%s: only %d bits did any harm", name, tried)
		}
	}
}

// TestACutExportIsNotWhole cuts an export at each of its lines, leaves each out and
// changes each: the import says so, and what came is kept.
func TestACutExportIsNotWhole(t *testing.T) {
	from := fresh(t)
	ctx := t.Context()
	n := add(t, from, entry("/a.txt", "A", dated)).Number
	add(t, from, entry("/b\u009b.txt", "B", dated+" More."))
	must(t, from.SaveView(ctx, "mine", "by:KR"))
	_, err := from.Record(ctx, n, ledger.Outcome{Kind: ledger.Progress, Note: "told"})
	must(t, err)
	var out bytes.Buffer
	must(t, from.Export(ctx, &out))
	if strings.ContainsRune(out.String(), '\u009b') {
		t.Error("a control character of a file's name is written")
	}
	lines := strings.SplitAfter(strings.TrimSuffix(out.String(), "\n"), "\n")
	if _, err := fresh(t).Import(ctx, strings.NewReader(out.String())); err != nil {
		t.Fatal(err)
	}
	for i := 1; i < len(lines); i++ {
		if _, err := fresh(t).Import(ctx, strings.NewReader(strings.Join(lines[:i], ""))); err == nil {
			t.Errorf("an export cut before line %d passes as whole", i+1)
		}
		if i == len(lines)-1 {
			break
		}
		without := strings.Join(lines[:i], "") + strings.Join(lines[i+1:], "")
		if _, err := fresh(t).Import(ctx, strings.NewReader(without)); err == nil {
			t.Errorf("an export without line %d passes as whole", i+1)
		}
	}
	into := fresh(t)
	changed := strings.Replace(out.String(), `"by:KR"`, `"by:CN"`, 1)
	if _, err := into.Import(ctx, strings.NewReader(changed)); err == nil {
		t.Error("a changed export passes as whole")
	}
	if k, _ := into.Len(ctx); k != 2 {
		t.Errorf("%d articles of a changed export are kept, want 2", k)
	}
	old := `{"kind":"header","header":{"name":"attache library","form":1}}` + "\n" + strings.Join(lines[1:len(lines)-1], "")
	if _, err := fresh(t).Import(ctx, strings.NewReader(old)); err != nil {
		t.Error("an export of the first form:", err)
	}
}

// TestArticlesAreCalledByTheirWords spoils the ids and keys of articles whose texts
// are sound: the doctor says so, and makes them anew from the words.
func TestArticlesAreCalledByTheirWords(t *testing.T) {
	for name, harm := range map[string]string{
		"id":            `UPDATE articles SET ident = 'fedcba9876543210' WHERE id = 2`,
		"key":           `UPDATE articles SET key = x'00112233445566778899aabbccddeeff' WHERE id = 2`,
		"texts swapped": `UPDATE texts SET pack = (SELECT pack FROM texts WHERE article = 3) WHERE article = 2; DELETE FROM articles WHERE id = 3`,
	} {
		path := filepath.Join(t.TempDir(), "library.db")
		lib := open(t, path, sqlite.Options{})
		_, err := lib.Add(t.Context(), entries(0, 5), corpus.AsOf, nil)
		must(t, err, sqlite.Raw(lib, harm), lib.Close())
		r, err := sqlite.Check(t.Context(), path, sqlite.Options{})
		if err != nil || r.IsSound() || !strings.Contains(strings.Join(r.Found, " "), "not that of their text") || len(r.Lost) > 0 {
			t.Errorf("%s: %+v %v", name, r, err)
		}
		again := open(t, path, sqlite.Options{})
		must(t, again.Rows(t.Context(), func(rows []sqlite.Row) bool {
			for _, row := range rows {
				b, err := again.Brief(t.Context(), row.Number)
				if err != nil || b.ID != row.ID {
					t.Errorf("%s: listed as %s and shown as %s, %v", name, row.ID, b.ID, err)
				}
				if n, err := again.Find(t.Context(), row.ID); err != nil || n != row.Number {
					t.Errorf("%s: %s leads to %d, %v", name, row.ID, n, err)
				}
			}
			return true
		}))
		must(t, again.Close())
		if r, err := sqlite.Check(t.Context(), path, sqlite.Options{}); err != nil || !r.IsSound() {
			t.Errorf("%s, the second time: %+v %v", name, r, err)
		}
	}
}

// TestTextsFindTheirEntries puts texts and entries under wrong numbers, as a bit in a
// number does: the doctor brings together what belongs together, at once, and where
// a text is lost it says which.
func TestTextsFindTheirEntries(t *testing.T) {
	for name, c := range map[string]struct {
		harm string
		lost int // articles
	}{
		"a text at the end":                {`UPDATE texts SET article = 99 WHERE article = 6`, 0},
		"a text in another's place":        {`DELETE FROM texts WHERE article = 3; UPDATE texts SET article = 3 WHERE article = 2`, 1},
		"the same, where both are starred": {`DELETE FROM texts WHERE article = 4; UPDATE texts SET article = 4 WHERE article = 2`, 1},
		"an entry at the end":              {`UPDATE articles SET id = 99 WHERE id = 6`, 0},
		"an entry in another's place":      {`DELETE FROM articles WHERE id = 3; UPDATE articles SET id = 3 WHERE id = 2`, 0},
		"names exchanged": {`UPDATE articles SET ident = 'x', key = x'01' WHERE id = 2; UPDATE articles SET ident = (SELECT ident FROM kept WHERE id = 2), key = (SELECT key FROM kept WHERE id = 2) WHERE id = 5;
			UPDATE articles SET ident = (SELECT ident FROM kept WHERE id = 5), key = (SELECT key FROM kept WHERE id = 5) WHERE id = 2`, 0},
		"each has the name of the next": {`UPDATE articles SET ident = 'x' || id, key = CAST('x' || id AS BLOB);
			UPDATE articles SET ident = coalesce((SELECT ident FROM kept k WHERE k.id = articles.id + 1), 'y'), key = coalesce((SELECT key FROM kept k WHERE k.id = articles.id + 1), x'01')`, 0},
	} {
		path := filepath.Join(t.TempDir(), "library.db")
		lib := open(t, path, sqlite.Options{})
		_, err := lib.Add(t.Context(), entries(0, 6), corpus.AsOf, nil)
		must(t, err, lib.SetStar(t.Context(), true, 2, 4, 6))
		before := texts(t, lib)
		must(t, sqlite.Raw(lib, `PRAGMA foreign_keys = 0; CREATE TEMP TABLE kept AS SELECT id, ident, key FROM articles; `+c.harm), lib.Close())
		r, err := sqlite.Check(t.Context(), path, sqlite.Options{})
		if err != nil || r.IsSound() || len(r.Lost) != c.lost {
			t.Errorf("%s: %+v %v", name, r, err)
		}
		again := open(t, path, sqlite.Options{})
		stars := find(t, again, "is:starred")
		if slices.Sort(stars); !slices.Equal(stars, []sqlite.Number{2, 4, 6}) {
			t.Errorf("%s: stars of %v", name, stars)
		}
		missing := 0
		for n, words := range before {
			if b, err := again.Brief(t.Context(), n); err != nil || b.Body.Text != words {
				missing++
			}
		}
		if missing != c.lost {
			t.Errorf("%s: %d articles have not their words, want %d", name, missing, c.lost)
		}
		must(t, again.Close())
		if r, err := sqlite.Check(t.Context(), path, sqlite.Options{}); err != nil || !r.IsSound() {
			t.Errorf("%s, the second time: %+v %v", name, r, err)
		}
	}
}

// TestWhatIsGivenUpIsKeptBeside turns a bit of one text: the doctor lets it go, says
// which it was, and keeps the file as it was.
func TestWhatIsGivenUpIsKeptBeside(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	lib := open(t, path, sqlite.Options{})
	_, err := lib.Add(t.Context(), entries(0, 3), corpus.AsOf, nil)
	must(t, err, sqlite.Raw(lib, `UPDATE texts SET pack = CAST(substr(pack, 1, 40) || x'00000000' || substr(pack, 45) AS BLOB) WHERE article = 2`), lib.Close())
	r, err := sqlite.Check(t.Context(), path, sqlite.Options{})
	if err != nil || len(r.Lost) != 1 || r.Copy == "" {
		t.Fatalf("%+v %v", r, err)
	}
	beside := open(t, r.Copy, sqlite.Options{})
	defer beside.Close()
	if n, err := beside.Len(t.Context()); err != nil || n != 3 {
		t.Errorf("%d articles are kept beside, %v", n, err)
	}
	if r, err := sqlite.Check(t.Context(), path, sqlite.Options{}); err != nil || !r.IsSound() || r.Copy != "" {
		t.Errorf("the second time: %+v %v", r, err)
	}
}

// texts are the words of all articles.
func texts(t *testing.T, lib *sqlite.Library) map[sqlite.Number]string {
	t.Helper()
	all := map[sqlite.Number]string{}
	must(t, lib.Rows(t.Context(), func(rows []sqlite.Row) bool {
		for _, row := range rows {
			b, err := lib.Brief(t.Context(), row.Number)
			must(t, err)
			all[row.Number] = b.Body.Text
		}
		return true
	}))
	return all
}

const (
	feedOfAnn   = "http://host.example/feed"
	secretOfAnn = "http://ann:s3cret@host.example/feed"
)

// secretive is a library that was written when passwords stood in the addresses of
// its sources.
func secretive(t *testing.T, path string) (sqlite.Number, sqlite.Entry) {
	lib := open(t, path, sqlite.Options{})
	e := entry(feedOfAnn, "A", dated)
	e.Ref.Item, e.Source, e.Article.URL = "one", feedOfAnn, "http://host.example/a"
	n := add(t, lib, e).Number
	must(t, lib.SetSource(t.Context(), sqlite.Source{Address: feedOfAnn, Name: "Desk", Kind: "feed"}), lib.RenameSource(t.Context(), feedOfAnn, "Ann"))
	must(t, sqlite.Repack(lib, n, secretOfAnn+"#1", "http://ann:s3cret@host.example/a"))
	must(t, sqlite.Raw(lib, fmt.Sprintf(`UPDATE sources SET address = '%[1]s'; UPDATE places SET path = '%[1]s'; UPDATE journal SET act = replace(act, '%[2]s', '%[1]s')`, secretOfAnn, feedOfAnn)), lib.Close())
	return n, e
}

func TestPasswordsOfAnOlderLibraryAreTakenOut(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	n, e := secretive(t, path)
	var told []string
	lib := open(t, path, sqlite.Options{Secret: func(address string, user *url.Userinfo) error {
		told = append(told, address+" "+user.String())
		return nil
	}})
	if len(told) != 1 || told[0] != feedOfAnn+" ann:s3cret" || len(lib.Notices()) != 1 {
		t.Errorf("told %q, and %q", told, lib.Notices())
	}
	all, err := lib.Sources(t.Context())
	if err != nil || len(all) != 1 || all[0].Address != feedOfAnn || all[0].Articles != 1 {
		t.Errorf("%+v %v", all, err)
	}
	at, err := lib.At(t.Context(), e.Ref)
	must(t, err)
	b, err := lib.Brief(t.Context(), n)
	if err != nil || at != n || strings.Contains(b.Path+b.URL, "s3cret") || b.URL != "http://host.example/a" {
		t.Errorf("%d, %q %q %v", at, b.Path, b.URL, err)
	}
	_, err = lib.Undo(t.Context())
	must(t, err, lib.Close())
	data, err := os.ReadFile(path)
	must(t, err)
	if bytes.Contains(data, []byte("s3cret")) {
		t.Error("the password is still in the file")
	}
	if r, err := sqlite.Check(t.Context(), path, sqlite.Options{}); err != nil || !r.IsSound() {
		t.Errorf("%+v %v", r, err)
	}
}
