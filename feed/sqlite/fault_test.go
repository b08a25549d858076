package sqlite_test

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"attache/briefs/ledger"
	"attache/feed/sqlite"
	"attache/feed/sqlite/corpus"
)

func TestFullDisk(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	lib := open(t, path, sqlite.Options{MostPages: 150})
	var confirmed []string
	_, err := lib.Add(t.Context(), func(yield func(sqlite.Entry, error) bool) {
		for e := range entries(0, 5000) {
			if !yield(e, nil) {
				return
			}
		}
	}, corpus.AsOf, func(a sqlite.Added) { confirmed = append(confirmed, a.ID) })
	if !errors.Is(err, sqlite.ErrFull) || !strings.Contains(err.Error(), "free some space") {
		t.Fatal(err)
	}
	one := 0
	for i := 5000; ; i++ { // one by one there is room for some still
		a := corpus.Article(i)
		added, err := lib.One(t.Context(), entry(a.Path, a.Title, a.Body.Text), corpus.AsOf)
		if err != nil {
			if !errors.Is(err, sqlite.ErrFull) {
				t.Fatal(err)
			}
			break
		}
		one++
		confirmed = append(confirmed, added.ID)
	}
	lib.Close()
	roomy := open(t, path, sqlite.Options{})
	for _, id := range confirmed {
		if _, err := roomy.Find(t.Context(), id); err != nil {
			t.Fatal(err)
		}
	}
	if n, _ := roomy.Len(t.Context()); n != len(confirmed) || one == 0 {
		t.Error(n, len(confirmed), one)
	}
	add(t, roomy, entry("/after", "After", dated))
}

func TestReadOnly(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	lib := open(t, path, sqlite.Options{})
	n := add(t, lib, entry("/a", "A", dated)).Number
	lib.Close()
	looking := open(t, path, sqlite.Options{ReadOnly: true})
	if !looking.IsReadOnly() || len(find(t, looking, "steel")) != 1 {
		t.Error("a library that cannot be written cannot be read")
	}
	err := looking.SetStar(t.Context(), true, n)
	if !errors.Is(err, sqlite.ErrReadOnly) || !strings.Contains(err.Error(), "permissions") {
		t.Error(err)
	}
	if _, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "none.db"), sqlite.Options{ReadOnly: true}); err == nil {
		t.Error("a library that is not there was opened")
	}
}

// TestReadOnlyFile needs a user whom permissions bind.
func TestReadOnlyFile(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("permissions do not bind root")
	}
	dir := t.TempDir()
	path := filepath.Join(dir, "library.db")
	lib := open(t, path, sqlite.Options{})
	add(t, lib, entry("/a", "A", dated))
	lib.Close()
	for _, name := range []string{path, dir} {
		if err := os.Chmod(name, 0o500); err != nil {
			t.Fatal(err)
		}
	}
	defer os.Chmod(dir, 0o700)
	if lib, err := sqlite.Open(t.Context(), path, sqlite.Options{}); err == nil {
		_, err = lib.One(t.Context(), entry("/b", "B", dated+" More."), asOf)
		lib.Close()
		if !errors.Is(err, sqlite.ErrReadOnly) {
			t.Error(err)
		}
	} else if !errors.Is(err, sqlite.ErrReadOnly) {
		t.Error(err)
	}
	if len(find(t, open(t, path, sqlite.Options{ReadOnly: true}), "steel")) != 1 {
		t.Error("it cannot be read")
	}
}

func TestForeignAndNewerFiles(t *testing.T) {
	dir := t.TempDir()
	letter := filepath.Join(dir, "letter.txt")
	if err := os.WriteFile(letter, []byte(strings.Repeat("Dear reader, ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := sqlite.Open(t.Context(), letter, sqlite.Options{}); !errors.Is(err, sqlite.ErrForeign) {
		t.Error(err)
	}
	other := filepath.Join(dir, "other.db")
	run(t, other, `CREATE TABLE contacts (name)`)
	if _, err := sqlite.Open(t.Context(), other, sqlite.Options{}); !errors.Is(err, sqlite.ErrForeign) {
		t.Error(err)
	}
	newer := filepath.Join(dir, "newer.db")
	open(t, newer, sqlite.Options{}).Close()
	run(t, newer, `PRAGMA user_version = 999`)
	if _, err := sqlite.Open(t.Context(), newer, sqlite.Options{}); !errors.Is(err, sqlite.ErrNewer) {
		t.Error(err)
	}
}

func run(t *testing.T, path, statements string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(statements); err != nil {
		t.Fatal(err)
	}
}

func TestClockSetBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	now := time.Date(2026, 2, 15, 12, 0, 0, 0, time.UTC)
	clock := func() time.Time { return now }
	lib := open(t, path, sqlite.Options{Now: clock})
	n := add(t, lib, entry("/a", "A", dated)).Number
	record := func(lib *sqlite.Library) {
		t.Helper()
		if _, err := lib.Record(t.Context(), n, ledger.Outcome{Kind: ledger.Progress, Evidence: now.String()}); err != nil {
			t.Fatal(err)
		}
	}
	record(lib)
	lib.Close()
	now = now.AddDate(-1, 0, 0)
	again := open(t, path, sqlite.Options{Now: clock})
	record(again)
	if notices := again.Notices(); len(notices) != 1 || !strings.Contains(notices[0], "Check the clock") {
		t.Error(notices)
	}
	all, err := again.Outcomes(t.Context(), n)
	if err != nil || len(all) != 2 || !strings.HasPrefix(all[1].Evidence, "2025") || !all[1].Recorded.After(all[0].Recorded) {
		t.Errorf("%+v %v", all, err)
	}
}

func TestMigrationFromEveryOlderForm(t *testing.T) {
	for form := 1; form < len(sqlite.Migrations()); form++ {
		path := filepath.Join(t.TempDir(), "library.db")
		run(t, path, strings.Join(sqlite.Migrations()[:form], "\n")+
			fmt.Sprintf(`; PRAGMA user_version = %d; PRAGMA application_id = 0x61747461;
			INSERT INTO sources VALUES (1, 'https://example.org/feed', 'Feed', 'feed', 0, 'etag', '', 0, 0, '', 5);`, form))
		lib := open(t, path, sqlite.Options{})
		sources, err := lib.Sources(t.Context())
		if err != nil || len(sources) != 1 || sources[0].ETag != "etag" {
			t.Error(form, sources, err)
		}
		add(t, lib, entry("/a", "A", dated))
		if len(find(t, lib, "steel by:KR")) != 1 {
			t.Error(form, "does not work")
		}
		lib.Close()
		if report, err := sqlite.Check(t.Context(), path, sqlite.Options{}); err != nil || !report.IsSound() {
			t.Error(form, report, err)
		}
		copied := fmt.Sprintf("%s.before-%d", path, form+1)
		db, err := sql.Open("sqlite", copied)
		if err != nil {
			t.Fatal(err)
		}
		var version int
		if err := db.QueryRow(`PRAGMA user_version`).Scan(&version); err != nil || version != form {
			t.Error(form, version, err)
		}
		db.Close()
	}
}

func TestBackupWhileInUse(t *testing.T) {
	lib := fresh(t)
	ctx := t.Context()
	done := make(chan error, 1)
	go func() {
		_, err := lib.Add(ctx, entries(0, 600), corpus.AsOf, nil)
		done <- err
	}()
	to := filepath.Join(t.TempDir(), "copy.db")
	for range 3 {
		if err := lib.Backup(ctx, to); err != nil {
			t.Fatal(err)
		}
		if report, err := sqlite.Check(ctx, to, sqlite.Options{}); err != nil || !report.IsSound() {
			t.Fatal(report, err)
		}
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if err := lib.Backup(ctx, to); err != nil {
		t.Fatal(err)
	}
	if n, err := open(t, to, sqlite.Options{}).Len(ctx); err != nil || n != 600 {
		t.Error(n, err)
	}
	letter := filepath.Join(t.TempDir(), "letter")
	if err := os.WriteFile(letter, []byte("Dear reader"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{letter, lib.Path(), t.TempDir()} {
		if err := lib.Backup(ctx, bad); err == nil {
			t.Error(bad, "was written over")
		}
	}
}

func TestDoctorMakesTheIndexAnew(t *testing.T) {
	for name, harm := range map[string]string{
		"index emptied":     `INSERT INTO words (words) VALUES ('delete-all')`,
		"one row missing":   `DELETE FROM words WHERE rowid = 2`,
		"index data broken": `UPDATE words_data SET block = x'00112233' WHERE id > 10`,
	} {
		path := filepath.Join(t.TempDir(), "library.db")
		lib := open(t, path, sqlite.Options{})
		if _, err := lib.Add(t.Context(), entries(0, 30), corpus.AsOf, nil); err != nil {
			t.Fatal(err)
		}
		want := len(find(t, lib, "ministers"))
		if err := sqlite.Raw(lib, harm); err != nil {
			t.Fatal(name, err)
		}
		lib.Close()
		report, err := sqlite.Check(t.Context(), path, sqlite.Options{})
		if err != nil || report.IsSound() || len(report.Done) == 0 {
			t.Errorf("%s: %+v %v", name, report, err)
		}
		if got := len(find(t, open(t, path, sqlite.Options{}), "ministers")); got != want {
			t.Errorf("%s: %d, want %d", name, got, want)
		}
	}
}

// TestDoctorSavesWhatCanBeRead damages a library in many places, one after
// the other, and asks that the doctor keeps all of the rest.
func TestDoctorSavesWhatCanBeRead(t *testing.T) {
	const articles, page = 200, 8 << 10 // a page holds the texts of some fifteen
	whole := noted(t, articles)
	poor, tried, step := 0, 0, 5
	if testing.Short() {
		step = 12
	}
	for at := 1; at < len(whole)/page; at += step {
		t.Run(fmt.Sprint("page ", at), func(t *testing.T) {
			report, kept := saved(t, damaged(whole, at*page))
			if report.IsSound() {
				return // the page was not in use
			}
			tried++
			if kept < articles*9/10 {
				poor++
				t.Logf("%d of %d articles were kept: %v", kept, articles, report.Found)
			}
		})
	}
	if poor > max(1, tried/10) { // the page above all texts is one of them
		t.Errorf("%d of %d damaged pages cost more than a tenth of the articles", poor, tried)
	}
}

// noted is a library's file with n articles and some notes.
func noted(t *testing.T, n int) []byte {
	path := filepath.Join(t.TempDir(), "library.db")
	lib := open(t, path, sqlite.Options{})
	_, err := lib.Add(t.Context(), entries(0, n), corpus.AsOf, nil)
	must(t, err)
	for i := sqlite.Number(1); i <= 10; i++ {
		_, err := lib.SetNote(t.Context(), i, ledger.Note{Words: "kept"})
		must(t, err)
	}
	lib.Close()
	data, err := os.ReadFile(path)
	must(t, err)
	return data
}

// damaged is a copy with most of a page's lines broken.
func damaged(whole []byte, from int) []byte {
	data := slices.Clone(whole)
	for i := range 400 {
		data[from+i*20] ^= 0x5a
	}
	return data
}

// saved lets the doctor mend a library; where there was something to mend, all
// articles that are kept must be found and nothing be wrong any more.
func saved(t *testing.T, data []byte) (report sqlite.Report, kept int) {
	path := filepath.Join(t.TempDir(), "library.db")
	must(t, os.WriteFile(path, data, 0o600))
	report, err := sqlite.Check(t.Context(), path, sqlite.Options{})
	must(t, err)
	if report.IsSound() {
		return report, 0
	}
	mended := open(t, path, sqlite.Options{})
	if kept, err = mended.Len(t.Context()); err != nil {
		t.Error(err)
	}
	if found := len(find(t, mended, "ministers OR trade OR lost OR met")); found < kept {
		t.Errorf("%d of %d are found", found, kept)
	}
	mended.Close()
	if again, err := sqlite.Check(t.Context(), path, sqlite.Options{}); err != nil || !again.IsSound() {
		t.Errorf("after the repair: %+v %v", again, err)
	}
	return report, kept
}

func TestDamagedFileSaysSo(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	lib := open(t, path, sqlite.Options{})
	if _, err := lib.Add(t.Context(), entries(0, 200), corpus.AsOf, nil); err != nil {
		t.Fatal(err)
	}
	lib.Close()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := 8 << 10; i < len(data); i += 7 {
		data[i] ^= 0xff
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	lib, err = sqlite.Open(t.Context(), path, sqlite.Options{})
	if err == nil {
		err = lib.Rows(t.Context(), func([]sqlite.Row) bool { return true })
		lib.Close()
	}
	if !errors.Is(err, sqlite.ErrDamaged) || !strings.Contains(err.Error(), "attache doctor") {
		t.Error(err)
	}
}
