package cli

import (
	"encoding/json"
	"strings"
	"testing"
)

// commitment is the id of the first commitment that a query finds, and of its
// brief.
func commitment(t *testing.T, query string) (id, brief string) {
	t.Helper()
	r := attache("", "search", "--commitments", query, "--format", "jsonl")
	var b struct {
		ID          string
		Commitments []struct{ ID string }
	}
	if err := json.Unmarshal([]byte(r.out), &b); err != nil || len(b.Commitments) == 0 {
		t.Fatalf("%v: %+v", err, r)
	}
	return b.Commitments[0].ID, b.ID
}

func TestWhatBecameOfACommitment(t *testing.T) {
	home(t)
	if r := attache("", "add", "--now", "2026-06-01", folder(t)); r.status != 0 {
		t.Fatalf("%+v", r)
	}
	id, brief := commitment(t, "by:CL due:2026-06")
	for _, step := range []struct {
		args []string
		out  string
	}{
		{[]string{"outcome", id, "delivered", "--evidence", "The talks were held.", "--on", "2026-06-20"}, "recorded delivered: hold trade talks"},
		{[]string{"outcome", id[:8], "rescheduled", "--note", "by phone", "--due", "2026-12-31"}, "recorded rescheduled"},
		{[]string{"correct", id, "--firmness", "effort", "--due", "2026-07-31"}, "firmness is now \"effort\"; it was \"firm\"\ndue is now"},
		{[]string{"correct", id, "--to", "Britain", "--due", "2027-03..2027-05"}, "to is now \"GB\"; it was \"\"\ndue is now \"2027-03-01..2027-05-31\"; it was \"2026-07-31\""},
		{[]string{"undo"}, "taken back: corrected the time of “hold trade talks"},
		{[]string{"outcome", id[:8], "rescheduled", "--note", "by phone", "--due", "2027-Q2"}, "recorded rescheduled"},
		{[]string{"undo"}, "taken back: recorded rescheduled of “hold trade talks"},
		{[]string{"undo"}, "taken back: corrected who is promised of “hold trade talks"},
		{[]string{"correct", brief, "--published", "2026-05-31"}, "published is now \"2026-05-31\""},
		{[]string{"note", id, "ask", "Oslo"}, ""},
		{[]string{"tag", brief[:6], "desk"}, ""},
		{[]string{"undo"}, "taken back: tagged"},
		{[]string{"redo"}, "done again: tagged"},
	} {
		if r := attache("", step.args...); r.status != 0 || !strings.HasPrefix(r.out, step.out) || step.out == "" && r.out != "" {
			t.Errorf("%v: %+v", step.args, r)
		}
	}
	for query, want := range map[string]bool{"tag:desk": true, "is:reported is:noted is:corrected": true, "firmness:effort due:2026-07": true, "by:CL,NO due:2026-06": false, "published:2026-05-31": true} {
		if got := attache("", "search", query).out != ""; got != want {
			t.Errorf("%s is found: %v", query, got)
		}
	}
	for range 7 {
		undone(t, "")
	}
	undone(t, "added the source")
	if r := attache("", "undo"); r.status != 1 || !strings.Contains(r.err, "nothing to take back") {
		t.Errorf("%+v", r)
	}
	if attache("", "search", "is:noted OR is:corrected OR is:tagged").out != "" {
		t.Error("what was taken back still stands")
	}
}

// undone takes the last act back, which must be what is said here.
func undone(t *testing.T, act string) {
	t.Helper()
	if r := attache("", "undo"); r.status != 0 || !strings.HasPrefix(r.out, "taken back: "+act) {
		t.Errorf("%+v", r)
	}
}

func TestTheLedgerSaysWhatIsWrong(t *testing.T) {
	home(t)
	if r := attache("", "add", "--now", "2026-06-01", folder(t)); r.status != 0 {
		t.Fatalf("%+v", r)
	}
	id, brief := commitment(t, "by:CL due:2026-06")
	for _, wrong := range []struct {
		args   []string
		status int
		says   string
	}{
		{[]string{"outcome", id, "broken", "--note", "x"}, 2, "no kind of outcome"},
		{[]string{"outcome", id, "delivered"}, 2, "sentence that reports it"},
		{[]string{"outcome", id, "rescheduled", "--note", "x"}, 2, "new date"},
		{[]string{"outcome", id, "rescheduled", "--note", "x", "--due", "soon"}, 2, "soon"},
		{[]string{"outcome", "ffffffff", "delivered", "--note", "x"}, 1, "ffffffff"},
		{[]string{"correct", id}, 2, "needs a field"},
		{[]string{"correct", brief, "--firmness", "legal"}, 1, "give the commitment's id"},
		{[]string{"correct", id, "--firmness", "solid"}, 1, "firmness is"},
		{[]string{"note", "ffffffff", "x"}, 1, "ffffffff: no brief or commitment of the library has this id"},
		{[]string{"show", "ffffffff"}, 1, "ffffffff: no brief or commitment of the library has this id"},
		{[]string{"tag", brief, "?"}, 1, "a letter or a digit"},
		{[]string{"correct", id, "--by", "ZZ"}, 1, "is no state or bloc"},
		{[]string{"correct", id, "--by", "Polend"}, 1, "did you mean PL"},
		{[]string{"correct", id, "--due", "2027-13"}, 1, "no month 13"},
		{[]string{"redo"}, 1, "attache: there is nothing to do again"},
	} {
		if r := attache("", wrong.args...); r.status != wrong.status || !strings.Contains(r.err, wrong.says) {
			t.Errorf("%v: %+v", wrong.args, r)
		}
	}
}
