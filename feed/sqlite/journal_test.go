package sqlite_test

import (
	"context"
	"errors"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/briefs/timex"
	"attache/feed/sqlite"
)

// state is all that acts can change, in words.
func state(t *testing.T, lib *sqlite.Library, n sqlite.Number) (out []string) {
	t.Helper()
	ctx := t.Context()
	for _, q := range []string{"is:read", "is:starred", "firmness:effort", "by:JP"} {
		if len(find(t, lib, q)) > 0 {
			out = append(out, q)
		}
	}
	tags, err := lib.Tags(ctx, n)
	must(t, err)
	notes, err := lib.Notes(ctx, n)
	must(t, err)
	for _, note := range notes {
		out = append(out, "note "+note.Words)
	}
	views, err := lib.Views(ctx)
	must(t, err)
	for _, v := range views {
		out = append(out, "view "+v.Name+" "+v.Query)
	}
	outcomes, err := lib.Outcomes(ctx, n)
	must(t, err)
	for _, o := range ledger.Standing(outcomes) {
		out = append(out, "outcome "+string(o.Kind)+" "+o.Evidence+o.Note+" "+o.Valid.String())
	}
	sources, err := lib.Sources(ctx)
	must(t, err)
	for _, s := range sources {
		out = append(out, "source "+s.Name)
	}
	return append(out, tags...)
}

// acts is one of each kind, with the words that tell of it.
func acts(t *testing.T, lib *sqlite.Library, n sqlite.Number) []struct {
	said string
	do   func(context.Context) error
} {
	t.Helper()
	brief, err := lib.Brief(t.Context(), n)
	must(t, err)
	at := ledger.AnchorOf(&brief, 0)
	noted := ""
	return []struct {
		said string
		do   func(context.Context) error
	}{
		{"marked “A” as read", func(ctx context.Context) error { return lib.SetRead(ctx, true, n) }},
		{"gave “A” a star", func(ctx context.Context) error { return lib.SetStar(ctx, true, n) }},
		{"took the star of “A”", func(ctx context.Context) error { return lib.SetStar(ctx, false, n) }},
		{"tagged “A” with desk, old", func(ctx context.Context) error { return lib.Tag(ctx, []string{"desk", "old"}, nil, n) }},
		{"tagged “A” with new and took old", func(ctx context.Context) error { return lib.Tag(ctx, []string{"new"}, []string{"old", "never"}, n) }},
		{"wrote a note on “conclude talks on government procurement”, in “A”", func(ctx context.Context) (err error) {
			noted, err = lib.SetNote(ctx, n, ledger.Note{Words: "ask the ministry", Anchor: at})
			return err
		}},
		{"changed a note on “conclude talks on government procurement”, in “A”", func(ctx context.Context) error {
			_, err := lib.SetNote(ctx, n, ledger.Note{ID: noted, Words: "asked", Anchor: at})
			return err
		}},
		{"took a note off “A”", func(ctx context.Context) error {
			_, err := lib.SetNote(ctx, n, ledger.Note{ID: noted})
			return err
		}},
		{"saved the view mine", func(ctx context.Context) error { return lib.SaveView(ctx, "mine", "by:KR") }},
		{"removed the view mine", func(ctx context.Context) error { return lib.SaveView(ctx, "mine", "") }},
		{"recorded delivered of “conclude talks on government procurement”, in “A”", func(ctx context.Context) error {
			_, err := lib.Record(ctx, n, ledger.Outcome{Anchor: at, Kind: ledger.Delivered, Valid: timex.On(2026, 6, 1), Evidence: "It was signed."})
			return err
		}},
		{"corrected the firmness of “conclude talks on government procurement”, in “A”", func(ctx context.Context) error {
			_, err := lib.Correct(ctx, n, ledger.Correction{Field: "firmness", Value: "effort", Anchor: at})
			return err
		}},
		{"corrected who promises of “conclude talks on government procurement”, in “A”", func(ctx context.Context) error {
			_, err := lib.Correct(ctx, n, ledger.Correction{Field: "by", Value: "JP", Anchor: at})
			return err
		}},
		{"took a correction of “A” back", func(ctx context.Context) error {
			fixes, err := lib.Corrections(ctx, n)
			if err != nil {
				return err
			}
			return lib.Uncorrect(ctx, n, fixes[0].ID)
		}},
		{"added the source Example", func(ctx context.Context) error {
			return lib.SetSource(ctx, sqlite.Source{Address: "https://example.org/feed", Name: "Example", Kind: "feed"})
		}},
		{"renamed the source Desk feed", func(ctx context.Context) error {
			return lib.RenameSource(ctx, "https://example.org/feed", "Desk feed")
		}},
		{"removed the source Desk feed", func(ctx context.Context) error {
			_, err := lib.RemoveSource(ctx, "https://example.org/feed")
			return err
		}},
	}
}

// TestEveryActIsTakenBackAndDoneAgain goes through all states that the acts lead
// through, back to the first and forth to the last, the library being closed
// and opened half-way.
func TestEveryActIsTakenBackAndDoneAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	open := func() *sqlite.Library {
		lib, err := sqlite.Open(t.Context(), path, sqlite.Options{Rules: briefs.Rules})
		must(t, err)
		return lib
	}
	lib := open()
	ctx := t.Context()
	n := add(t, lib, entry("/a.txt", "A", dated)).Number
	all := acts(t, lib, n)
	states := [][]string{state(t, lib, n)}
	for _, a := range all {
		if err := a.do(ctx); err != nil {
			t.Fatal(a.said, err)
		}
		states = append(states, state(t, lib, n))
	}
	must(t, lib.Close())
	lib = open()
	defer func() { must(t, lib.Close()) }()
	for round := range 2 {
		for i := len(all) - 1; i >= 0; i-- {
			said, err := lib.Undo(ctx)
			if got := state(t, lib, n); err != nil || said != all[i].said || !reflect.DeepEqual(got, states[i]) {
				t.Fatalf("round %d: taking back %q: %q %v\n%q, want\n%q", round, all[i].said, said, err, got, states[i])
			}
		}
		if _, err := lib.Undo(ctx); !errors.Is(err, sqlite.ErrNothing) {
			t.Fatal(err)
		}
		for i := range all {
			said, err := lib.Redo(ctx)
			if got := state(t, lib, n); err != nil || said != all[i].said || !reflect.DeepEqual(got, states[i+1]) {
				t.Fatalf("round %d: doing %q again: %q %v\n%q, want\n%q", round, all[i].said, said, err, got, states[i+1])
			}
		}
		if _, err := lib.Redo(ctx); !errors.Is(err, sqlite.ErrNoRedo) {
			t.Fatal(err)
		}
	}
}

func TestANewActEndsWhatCanBeDoneAgain(t *testing.T) {
	lib := fresh(t)
	ctx := t.Context()
	n := add(t, lib, entry("/a.txt", "A", dated)).Number
	must(t, lib.SetStar(ctx, true, n), lib.Tag(ctx, []string{"desk"}, nil, n))
	if _, err := lib.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	must(t, lib.SetRead(ctx, true, n))
	if said, err := lib.Redo(ctx); !errors.Is(err, sqlite.ErrNoRedo) {
		t.Error(said, err)
	}
}

func TestWhatChangesNothingIsNoAct(t *testing.T) {
	lib := fresh(t)
	ctx := t.Context()
	n := add(t, lib, entry("/a.txt", "A", dated)).Number
	must(t, lib.Opened(ctx, n), lib.SetRead(ctx, true, n), lib.SetStar(ctx, false, n), lib.Tag(ctx, nil, []string{"desk"}, n), lib.SaveView(ctx, "none", ""))
	if said, err := lib.Undo(ctx); !errors.Is(err, sqlite.ErrNothing) {
		t.Error(said, err)
	}
	if len(find(t, lib, "is:read")) != 1 {
		t.Error("the article that was opened is unread")
	}
}

// TestTwoReadersDoNotTakeBackEachOthersActs opens one library twice, as two
// processes do: the hand of another process that runs is a row of hands.
func TestTwoReadersDoNotTakeBackEachOthersActs(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	one, err := sqlite.Open(t.Context(), path, sqlite.Options{Rules: briefs.Rules})
	must(t, err)
	defer one.Close()
	ctx := t.Context()
	n := add(t, one, entry("/a.txt", "A", dated)).Number
	must(t, one.SetStar(ctx, true, n))
	other, err := sqlite.Open(ctx, path, sqlite.Options{Rules: briefs.Rules})
	must(t, err)
	must(t, other.Tag(ctx, []string{"desk"}, nil, n))
	// Of hands not one's own, the other's is of another process on this machine: init is one that always runs.
	must(t, sqlite.Raw(other, `UPDATE hands SET pid = 1`))
	if said, err := one.Undo(ctx); err != nil || !strings.Contains(said, "star") {
		t.Fatal(said, err)
	}
	if said, err := one.Undo(ctx); !errors.Is(err, sqlite.ErrNothing) {
		t.Fatal(said, err)
	}
	must(t, other.Close())
	if said, err := one.Undo(ctx); err != nil || !strings.Contains(said, "desk") {
		t.Error("what a closed reader did stays:", said, err)
	}
}

func TestWhatOthersChangedStays(t *testing.T) {
	lib := fresh(t)
	ctx := t.Context()
	n := add(t, lib, entry("/a.txt", "A", dated)).Number
	id, err := lib.SetNote(ctx, n, ledger.Note{Words: "one"})
	must(t, err)
	must(t, sqlite.Raw(lib, `UPDATE notes SET words = 'theirs' WHERE id = '`+id+`'`))
	if said, err := lib.Undo(ctx); !errors.Is(err, sqlite.ErrOverlaid) {
		t.Error(said, err)
	}
	notes, err := lib.Notes(ctx, n)
	if err != nil || len(notes) != 1 || notes[0].Words != "theirs" {
		t.Error(notes, err)
	}
}

// TestANewActForgetsWhatEarlierReadersTookBack has each act in a library of its own, as
// the commands do, and what an open reader takes back of theirs.
func TestANewActForgetsWhatEarlierReadersTookBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	ctx := t.Context()
	var n sqlite.Number
	command := func(do func(lib *sqlite.Library)) {
		lib, err := sqlite.Open(ctx, path, sqlite.Options{Rules: briefs.Rules})
		must(t, err)
		do(lib)
		must(t, lib.Close())
	}
	tag := func(name string) func(lib *sqlite.Library) {
		return func(lib *sqlite.Library) { must(t, lib.Tag(ctx, []string{name}, nil, n)) }
	}
	undo := func(lib *sqlite.Library) { _, err := lib.Undo(ctx); must(t, err) }
	redoes := func(want string) func(lib *sqlite.Library) {
		return func(lib *sqlite.Library) {
			said, err := lib.Redo(ctx)
			if want == "" && !errors.Is(err, sqlite.ErrNoRedo) || want != "" && (err != nil || said != want) {
				t.Errorf("does again %q, %v; want %q", said, err, want)
			}
		}
	}
	command(func(lib *sqlite.Library) { n = add(t, lib, entry("/a.txt", "A", dated)).Number })
	for _, do := range []func(*sqlite.Library){tag("one"), undo, tag("two"), redoes(""), undo, redoes("tagged “A” with two"), tag("three"), undo} {
		command(do)
	}
	command(func(lib *sqlite.Library) { // what others took back is taken over with the hand that did it
		must(t, lib.SaveView(ctx, "mine", "by:KR"))
		redoes("")(lib)
		undo(lib)
		undo(lib) // two, of a command before
		redoes("tagged “A” with two")(lib)
		undo(lib)
		must(t, lib.SetStar(ctx, true, n))
		redoes("")(lib)
	})
}

// TestAnotherReadersActForgetsNothingOfMine has another reader act between what this
// one takes back and does again.
func TestAnotherReadersActForgetsNothingOfMine(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	one, err := sqlite.Open(t.Context(), path, sqlite.Options{Rules: briefs.Rules})
	must(t, err)
	defer one.Close()
	ctx := t.Context()
	n := add(t, one, entry("/a.txt", "A", dated)).Number
	must(t, one.SetStar(ctx, true, n))
	_, err = one.Undo(ctx)
	must(t, err)
	must(t, sqlite.Raw(one, `UPDATE hands SET pid = 1`)) // for the other, one is a process that runs
	other, err := sqlite.Open(ctx, path, sqlite.Options{Rules: briefs.Rules})
	must(t, err)
	defer other.Close()
	must(t, other.Tag(ctx, []string{"desk"}, nil, n))
	if said, err := other.Redo(ctx); !errors.Is(err, sqlite.ErrNoRedo) {
		t.Error("another does again what this reader took back:", said, err)
	}
	if said, err := one.Redo(ctx); err != nil || !strings.Contains(said, "star") {
		t.Error(said, err)
	}
}

// TestWhatCannotBeTurnedNamesNoFile: it is nothing of the library's file.
func TestWhatCannotBeTurnedNamesNoFile(t *testing.T) {
	lib := fresh(t)
	n := add(t, lib, entry("/a.txt", "A", dated)).Number
	_, undo := lib.Undo(t.Context())
	_, redo := lib.Redo(t.Context())
	for _, err := range []error{undo, redo, lib.Tag(t.Context(), []string{"?"}, nil, n)} {
		if err == nil || strings.Contains(err.Error(), ".db") || strings.Contains(err.Error(), ":") {
			t.Errorf("%v", err)
		}
	}
}
