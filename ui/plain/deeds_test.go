package plain_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/files"
	"attache/feed/intake"
	"attache/feed/sqlite"
	"attache/ui/plain"
)

// desk is a library of two briefs, and what a reader of it says to some lines.
func desk(t *testing.T) func(lines ...string) string {
	t.Helper()
	dir, today := t.TempDir(), timex.On(2026, 6, 1)
	for name, words := range map[string]string{
		"nets.txt":  "OSLO, May 2, 2026 - Norway and Chile agreed to hold trade talks in Santiago by June 30, 2026. Chile will publish a list of exempted nets by May 20, 2026.\n",
		"fees.txt":  "LIMA, March 3, 2026 - Peru and Chile agreed to cut customs fees by October 1, 2026.\n",
		"fruit.txt": "LIMA, March 2, 2026 - Peru will open its market to plums by July 1, 2026, Peru and Chile said.\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(words), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	lib, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "library.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { lib.Close() })
	d := &intake.Desk{Library: lib, Read: feed.Options{AsOf: today}}
	if _, err := d.Add(t.Context(), []string{dir}, nil, nil); err != nil {
		t.Fatal(err)
	}
	return func(lines ...string) string {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		var out bytes.Buffer
		if err := plain.Run(ctx, strings.NewReader(strings.Join(lines, "\n")+"\n"), &out, plain.Options{Shelf: d.Shelf(), AsOf: today, Today: today, Name: "library"}); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
}

// Each line is a desk's, and what stands behind the others of its row must be said.
func TestDeedsAreDoneLineByLine(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string
		want  []string
	}{
		{"outcome", []string{"1", "outcome 2 delivered 2026-05-19 by letter", "commitments", "agenda"}, []string{
			"reported delivered, 19 May 2026; undo takes it back.", "reported delivered, 19 May 2026: by letter.", "Reported delivered or withdrawn: 1."}},
		{"rescheduled", []string{"1", "outcome 1 rescheduled 2026-09-15 told by phone", "agenda"}, []string{"hold trade talks in Santiago; CL–NO; rescheduled · by 15 Sep 2026."}},
		{"undo", []string{"1", "outcome 2 delivered by letter", "undo", "redo", "agenda"}, []string{"taken back: recorded delivered of", "done again: recorded delivered of", "Reported delivered or withdrawn: 1."}},
		{"undo of all", []string{"1", "undo", "list", "commitments"}, []string{"taken back: added", "no brief is listed", "no brief is open"}},
		{"correction", []string{"1", "correct 1 due 2026-07-15", "commitments", "agenda"}, []string{"set right: due; undo takes it back.", "by 15 Jul 2026", "Window open: 2."}},
		{"correction of the brief", []string{"1", "correct source Quay Street", "1"}, []string{"set right: source", "Quay Street, 2 May 2026"}},
		{"notes and tags", []string{"1", "note 1 ask Oslo", "note ask Lima", "tag nets, cod", "tag -cod", "commitments"}, []string{"noted; undo", "tagged; undo", "note: ask Oslo", "nets"}},
		{"star", []string{"1", "star", "list", "star"}, []string{"given a star; undo takes it back.", "2 commitments, with a star.", "its star is taken; undo"}},
		{"unread", []string{"1", "list", "unread", "list", "undo", "list"}, []string{"1 commitment, unread.", "CL–NO, 2 commitments.", "marked as unread; undo", "CL–NO, 2 commitments, unread.", "taken back: marked"}},
		{"what decided it", []string{"1", "outcome 1 delivered by letter", "detail 1"}, []string{"Who: CL Chile, NO Norway; “Norway and Chile”", "Firmness: ● firm; “agreed to”", "Due: by 30 Jun 2026; “by June 30, 2026”", "Outcome: reported delivered, 1 Jun 2026; by letter"}},
		{"this quarter", []string{"agenda quarter", "agenda 90", "agenda soon"}, []string{"Due within 30 days: 2.", "agenda takes nothing, 90 for the next 90 days, or quarter"}},
		{"topics", []string{"topics", "topics customs and facilitation", "topics -mkt.tariff", "topics bdr.customs", "topics tarif", "search"}, []string{
			"customs and facilitation, bdr.customs: 1 brief.", "1. Peru and Chile agreed to cut customs fees", "1 brief.\n", "there is no topic “tarif”; did you mean mkt.tariff?\n", "3 briefs.\n"}},
		{"evidence of another brief", []string{"2", "evidence customs fees", "1", "outcome 1 delivered", "detail 1", "outcome 2 delivered"}, []string{
			"Taken as evidence: “LIMA, March 3, 2026 - Peru and Chile agreed to cut customs fees", "reported delivered, 3 Mar 2026; undo", "agreed to cut customs fees by October 1, 2026, 3 Mar 2026, brief ", "an outcome needs the sentence that reports it"}},
		{"order", []string{"order oldest", "order", "order due", "order sideways"}, []string{"oldest first.\n1. Peru will open its market", "by pair.\n1. Norway and Chile", "most due first.\n1. Norway and Chile", "order takes newest, oldest, pair or due."}},
		{"agenda of a topic", []string{"topics bdr.customs", "agenda", "topics bdr.customs", "agenda"}, []string{"Window open: 1.\n1. cut customs fees", "3 briefs.", "cut customs fees", "publish a list of exempted nets"}},
		{"pairs of a search", []string{"search by:NO", "pairs"}, []string{"CL–NO, 1 brief, 1 open, 0 passed"}},
		{"no evidence", []string{"evidence tea", "1", "evidence", "evidence tea"}, []string{"no brief is open.", "evidence takes words of the sentence.", "no sentence of the open brief holds tea."}},
		{"marking", []string{"2", "mark agreed to cut customs fees", "mark sell the moon", "mark", "mark LIMA", "commitments", "undo", "commitments"}, []string{
			"commitment 1 holds these words already", "a commitment's words must stand in the text", "mark takes the words", "marked as a commitment; undo", "2 commitments:", "1 commitment:"}},
		{"fetching", []string{"fetch", "1", "fetch"}, []string{"no brief is open.", "the article names no page to fetch its full text from."}},
		{"views", []string{"search pair:CL-PE OR pair:KR-CN", "topics mkt", "save south", "search", "views south", "rename south, west", "views", "remove west", "views", "undo", "views", "save x", "remove y", "save", "search", "save z"}, []string{
			"saved as south: (pair:CL-PE OR pair:KR-CN) topic:mkt; undo", "renamed to west; undo", "west: (pair", "removed west; undo", "no search has been saved yet.", "taken back: removed the view west", "no view is called y.", "nothing is searched for: there is nothing to save.", "a view needs a name."}},
		{"pairs", []string{"pairs"}, []string{"CL–PE, 2 briefs, 2 open, 0 passed, next due 1 Jul 2026.", "CL–NO, 1 brief, 1 open"}},
		{"dossier", []string{"1", "dossier"}, []string{"Chile and Norway.", "Next 90 days: 1.", "hold trade talks in Santiago; CL–NO; firm;", "“Chile will publish a list of exempted nets by May 20, 2026”"}},
		{"dossier by name", []string{"dossier peru-chile", "dossier KR-CN", "dossier x"}, []string{"Chile and Peru.", "no brief is about CN–KR.", "dossier takes a pair, as KR-CN."}},
		{"as of a day before", []string{"as-of 2026-04-01", "list", "agenda"}, []string{"As it was known on 1 Apr 2026: 1 later brief and reports of later are hidden.", "2. "}},
		{"what is missing", []string{"outcome 1 delivered x", "1", "outcome delivered", "outcome 9 delivered x", "outcome 1 broken", "outcome 1 delivered", "correct 1 mood fair", "correct due 2026-07-01", "note", "tag", "views"}, []string{
			"no brief is open.", "outcome takes the number of a commitment", "has no commitment 9", "is no kind of outcome", "begin with a field", "select one first", "a note needs words", "write a tag", "no search has been saved yet"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := desk(t)(c.lines...)
			for _, want := range c.want {
				if !strings.Contains(got, want) {
					t.Errorf("%q is not said in\n%s", want, got)
				}
			}
			if c.name == "as of a day before" && strings.Contains(got[strings.Index(got, "As it was known"):], "Norway") {
				t.Errorf("what came later is told:\n%s", got)
			}
		})
	}
}

func TestWhatIsListedIsWritten(t *testing.T) {
	t.Chdir(t.TempDir())
	say := desk(t)
	got := say("search pair:CL-NO", "export talks.csv", "export talks.csv", "export talks.doc", "search xyzzy", "export none.csv")
	for _, want := range []string{"1 brief written to talks.csv.", "talks.csv is there already", "the end of the name says the format: ", "there is no brief to export"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not said in\n%s", want, got)
		}
	}
	written, err := os.ReadFile("talks.csv")
	if err != nil || !strings.Contains(string(written), "hold trade talks") || strings.Contains(string(written), "nets.txt") {
		t.Errorf("%v\n%s", err, written)
	}
}

// What is written is what was told last: the agenda, or the briefs.
func TestTheAgendaIsWritten(t *testing.T) {
	t.Chdir(t.TempDir())
	got := desk(t)("agenda 90", "export due.ics", "list", "export all.csv", "topics bdr.customs", "agenda", "export fees.csv")
	for _, want := range []string{"2 commitments of 2 briefs written to due.ics.", "3 briefs written to all.csv.", "1 commitment of 1 brief written to fees.csv."} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not said in\n%s", want, got)
		}
	}
	if due, err := os.ReadFile("due.ics"); err != nil || strings.Contains(string(due), "customs fees") || strings.Count(string(due), "BEGIN:VEVENT") != 2 {
		t.Errorf("%v\n%s", err, due)
	}
}

func TestADossierIsWritten(t *testing.T) {
	t.Chdir(t.TempDir())
	got := desk(t)("dossier meeting.html", "dossier Peru - Chile fruit and fees.md", "1", "dossier meeting.html", "dossier CL-NO meeting.html", "dossier KR-CN none.txt")
	for _, want := range []string{"dossier takes a pair", "the dossier of CL–PE written to fruit and fees.md.", "the dossier of CL–NO written to meeting.html.", "meeting.html is there already", "no brief is about CN–KR."} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not said in\n%s", want, got)
		}
	}
	for file, want := range map[string]string{"meeting.html": "hold trade talks in Santiago", "fruit and fees.md": "cut customs fees"} {
		if written, err := os.ReadFile(file); err != nil || !strings.Contains(string(written), want) {
			t.Errorf("%s: %v\n%s", file, err, written)
		}
	}
}

func TestLinksAreToldThatCanBeOpened(t *testing.T) {
	shelf := files.NewShelfFS(fstest.MapFS{"pact.md": {Data: []byte("# Rails\n\nThe [text](https://example.org/pact) and the [file](file:///etc/hosts) of it.\n")}}, feed.Options{AsOf: timex.On(2026, 6, 1)})
	var out bytes.Buffer
	if err := plain.Run(t.Context(), strings.NewReader("links\n1\nlinks\n"), &out, plain.Options{Shelf: shelf, AsOf: timex.On(2026, 6, 1), Name: "files"}); err != nil {
		t.Fatal(err)
	}
	if got := out.String(); !strings.Contains(got, "text: https://example.org/pact\n") || !strings.Contains(got, "no brief is open") || strings.Contains(got, "/etc/hosts") {
		t.Error(got)
	}
}

func TestTheAgendaIsToldTenAtATime(t *testing.T) {
	got := told(t, "agenda", "", "15")
	for _, want := range []string{" more.\n", "continued.", "11. ", "20. ", "“"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not said in\n%s", want, got)
		}
	}
	if strings.Contains(got, "\n21. ") {
		t.Errorf("more than is asked for is told:\n%s", got)
	}
}

func TestOnlyALibraryTakesDeeds(t *testing.T) {
	for _, line := range []string{"outcome 1 delivered x", "note x", "tag x", "undo", "views", "star"} {
		if got := told(t, "1", line); !strings.Contains(got, "only the library") {
			t.Errorf("%s: %s", line, got[max(len(got)-200, 0):])
		}
	}
}
