package goldset

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

const lines = `{"doc": "one.txt", "published": "2026-05-30", "title": null, "topics": ["agr.talks"], "pair": null, "parties": [],
 "commitments": [{"quote": "Oslo will open an office by May", "core": "open an office", "by": ["NO"], "to": [], "action": "open an office",
 "firmness": "firm", "polarity": "positive", "condition": null, "topics": ["coop.biz"], "earlier": false,
 "due": {"text": "by May", "role": "deadline", "from": null, "to": "2026-05-31", "precision": "month", "recurs": false}}],
 "not": ["Oslo may open a school"], "either": []}

{"doc": "two.xml#2", "published": "2026-05-30", "title": "Second", "topics": [], "pair": ["CL", "NO"], "parties": [], "commitments": [], "not": []}
`

// set is the lines as a set: a record a line.
func set(lines string) fs.FS {
	return fstest.MapFS{"gold.jsonl": {Data: []byte(strings.ReplaceAll(lines, "\n ", " "))}}
}

func TestLoad(t *testing.T) {
	all, err := Load(set(lines))
	if err != nil || len(all) != 2 {
		t.Fatalf("%d briefs, %v", len(all), err)
	}
	c := all[0].Commitments[0]
	if c.Core != "open an office" || c.Condition != "" || c.Due.From != nil || *c.Due.To != "2026-05-31" || all[0].Not[0] != "Oslo may open a school" {
		t.Errorf("read %+v", all[0])
	}
	if all[1].File() != "two.xml" || all[1].Pair[1] != "NO" {
		t.Errorf("read %+v", all[1])
	}
}

func TestLoadSaysWhatIsWrong(t *testing.T) {
	if _, err := Load(fstest.MapFS{}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("without a set the error is %v", err)
	}
	if _, err := Load(set(lines + "{]\n")); err == nil || !strings.Contains(err.Error(), "line 4") {
		t.Errorf("of a bad line the error is %v", err)
	}
}

func TestReadLeavesOutTheItemsOfFeeds(t *testing.T) {
	if all := Read(t, set(lines)); len(all) != 1 || all[0].Doc != "one.txt" {
		t.Errorf("read %+v", all)
	}
}
