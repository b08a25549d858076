package sqlite_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"attache/briefs/ledger"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/files"
	"attache/feed/shelftest"
	"attache/feed/sqlite"
)

func TestAsEveryStore(t *testing.T) {
	shelftest.RunAll(t, func(t *testing.T, fsys fs.FS, asOf timex.Date, now func() time.Time) feed.Store {
		lib, folder := open(t, filepath.Join(t.TempDir(), "library.db"), sqlite.Options{Now: now}), t.TempDir()
		must(t, os.CopyFS(folder, fsys))
		_, err := lib.Add(t.Context(), func(yield func(sqlite.Entry, error) bool) {
			for f, err := range files.All(t.Context(), []string{folder}, nil, feed.Options{AsOf: asOf}) {
				f.Article.FileTime = timex.Date{} // the copy's
				if !yield(sqlite.Entry{Ref: f.Ref, Article: f.Article}, err) {
					return
				}
			}
		}, asOf, nil)
		must(t, err)
		return lib.Shelf()
	})
}

func TestReportedIsWhatWasReportedLast(t *testing.T) {
	lib := fresh(t)
	n := add(t, lib, entry("/desk/a.txt", "Procurement talks", dated)).Number
	b, err := lib.Brief(t.Context(), n)
	must(t, err)
	if len(b.Commitments) != 2 {
		t.Fatalf("%d commitments, want 2", len(b.Commitments))
	}
	report := func(kind ledger.OutcomeKind, withdraws string) string {
		id, err := lib.Record(t.Context(), n, ledger.Outcome{Anchor: ledger.AnchorOf(&b, 1), Kind: kind, Note: "told", Valid: asOf, Withdraws: withdraws})
		must(t, err)
		return id
	}
	reported := func() map[feed.CommitmentRef]ledger.Outcome {
		all, err := lib.Shelf().Reported(t.Context(), timex.Date{})
		must(t, err)
		return all
	}
	at := feed.CommitmentRef{Ref: n.Ref(), Index: 1}
	report(ledger.Progress, "")
	last := report(ledger.Delivered, "")
	if all := reported(); len(all) != 1 || all[at].Kind != ledger.Delivered {
		t.Errorf("%+v", all)
	}
	if before, err := lib.Shelf().Reported(t.Context(), timex.On(2020, 1, 1)); err != nil || len(before) != 0 {
		t.Errorf("known before it was recorded: %+v %v", before, err)
	}
	report(ledger.Retracted, last)
	if all := reported(); len(all) != 1 || all[at].Kind != ledger.Progress {
		t.Errorf("after the last was taken back: %+v", all)
	}
}
