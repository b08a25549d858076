package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"attache/briefs/goldset"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/files"
	"attache/ui/export"
)

const (
	body = "Oslo will open an office by May. Oslo may open a school. Quito hopes for more, and will send a team."
	// The set has a space and a line feed where the text has one blank.
	goldLine = `{"doc": "one.txt", "published": "2026-05-30", "title": null, "topics": ["coop.biz"], "pair": ["EC", "NO"],
 "commitments": [{"quote": "Oslo will open  an office by May", "core": "open an\noffice", "by": ["NO"], "firmness": "firm", "polarity": "positive",
 "condition": null, "topics": ["coop.biz"], "due": {"text": "by May", "from": null, "to": "2026-05-31"}},
 {"quote": "will send a team", "core": "send a team", "by": ["EC"], "firmness": "firm", "polarity": "positive", "condition": null,
 "topics": ["coop.biz"], "due": null}], "not": ["Oslo may open a school"], "either": ["Quito hopes for more"]}`
)

func gold(t *testing.T) []goldset.Brief {
	t.Helper()
	var b goldset.Brief
	if err := json.Unmarshal([]byte(strings.ReplaceAll(strings.ReplaceAll(goldLine, "\n ", " "), "an\noffice", `an\noffice`)), &b); err != nil {
		t.Fatal(err)
	}
	return []goldset.Brief{b}
}

// said is a promise of these words, with fields that are right for the first
// commitment.
func said(words string) commitment {
	start := strings.Index(body, words)
	return commitment{
		Start: start, End: start + len(words), Quote: words, By: []string{"NO"}, Firmness: "firm", Polarity: "positive",
		Topics: []string{"coop.biz"}, Due: due{To: "2026-05-31"}, Confidence: .9,
	}
}

func read(promises ...commitment) []reading {
	return []reading{{Path: "some/one.txt", Text: body, Published: published{"2026-05-30"}, Pair: []string{"NO", "EC"},
		Topics: []topic{{"mkt.buy", .1}, {"coop.biz", .9}}, Commitments: promises}}
}

func TestJudge(t *testing.T) {
	for _, c := range []struct {
		name                                      string
		promises                                  []commitment
		hit, said, caught, broken, due, condition int
	}{
		{"the quotation", []commitment{said("Oslo will open an office by May")}, 1, 1, 0, 0, 1, 1},
		{"the core alone", []commitment{said("open an office")}, 1, 1, 0, 0, 1, 1},
		{"too little of the core", []commitment{said("an office by")}, 1, 1, 0, 0, 1, 1},
		{"hardly any of the core", []commitment{said("office by May")}, 0, 1, 0, 0, 0, 0},
		{"twice", []commitment{said("open an office"), said("Oslo will open an office")}, 1, 2, 0, 0, 1, 1},
		{"a near miss", []commitment{said("Oslo may open a school")}, 0, 1, 1, 0, 0, 0},
		{"either", []commitment{said("Quito hopes for more")}, 0, 0, 0, 0, 0, 0},
		{"wrong offsets", []commitment{{Start: 3, End: 9, Quote: "open an office", Due: due{To: "2026-05-31"}, Condition: "if it likes"}}, 1, 1, 0, 1, 1, 0},
		{"not in the text", []commitment{{Quote: "nobody said this"}}, 0, 1, 0, 1, 0, 0},
	} {
		n := count(judged(gold(t), read(c.promises...)))
		if got := []int{n.hit, n.said, n.caught, n.broken, n.right["due"], n.right["condition"]}; !slices.Equal(got, []int{c.hit, c.said, c.caught, c.broken, c.due, c.condition}) {
			t.Errorf("%s: hit, said, caught, broken, due, condition are %v", c.name, got)
		}
	}
}

func TestTheCloserOfTwoIsTheReading(t *testing.T) {
	v := judged(gold(t), read(said("open an office"), said("Oslo will open an office by May")))[0]
	if v.hits[0] != 1 || v.claims[0] != isFalse {
		t.Errorf("hits %v, claims %v", v.hits, v.claims)
	}
}

func TestABriefWithoutReadingIsAbsent(t *testing.T) {
	n := count(judged(gold(t), nil))
	if n.absent != 1 || n.gold != 2 || n.published+n.pair != 0 || n.out != 1 {
		t.Errorf("counted %+v", n)
	}
}

func TestItemsArePairedByTitleThenByOrder(t *testing.T) {
	items := []goldset.Brief{{Doc: "f.xml#1", Title: "First  one"}, {Doc: "f.xml#2", Title: "Second"}, {Doc: "f.xml#3"}}
	all := []reading{{Path: "a/f.xml", Title: "Second"}, {Path: "a/f.xml#7", Title: "Another"}, {Path: "a/f.xml", Title: "First one"}}
	got := paired(items, all)
	if got[0] != &all[2] || got[1] != &all[0] || got[2] != &all[1] {
		t.Errorf("paired %v", got)
	}
	if paths := pathsOf(items, "set"); !slices.Equal(paths, []string{filepath.Join("set", "articles", "f.xml")}) {
		t.Errorf("read from %v", paths)
	}
}

func TestCompareSaysWhatChanged(t *testing.T) {
	open, team := said("open an office"), said("will send a team")
	soft := open
	soft.Firmness, soft.Due = "effort", due{}
	before := judged(gold(t), read(soft, said("Oslo may open a school")))
	after := judged(gold(t), read(open, team, said("Quito hopes for more, and")))
	var out bytes.Buffer
	compare(&out, before, after)
	for _, want := range []string{
		"precision   0.500 → 1.000  +0.500\n", "near misses 1 → 0  -1\n",
		"won        one.txt: send a team\n", "firmness   one.txt: open an office | effort → firm, now right\n",
		"due        one.txt: open an office | no day → … 2026-05-31, now right\n", "false gone one.txt: Oslo may open a school\n",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("it does not say %q in\n%s", want, out.String())
		}
	}
	out.Reset()
	compare(&out, after, before)
	for _, want := range []string{"lost       one.txt: send a team\n", "false new  one.txt: Oslo may open a school\n", "now wrong"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the other way round it does not say %q in\n%s", want, out.String())
		}
	}
	out.Reset()
	if compare(&out, after, after); out.String() != "nothing changed in 1 briefs\n" {
		t.Errorf("of no change it says %q", out.String())
	}
}

func TestReliability(t *testing.T) {
	right, late, wrong := said("open an office"), said("will send a team"), said("Oslo may open a school")
	late.Confidence, wrong.Confidence = .7, .5
	var out bytes.Buffer
	reliability(&out, judged(gold(t), read(right, late, wrong, said("Quito hopes for more"))))
	for _, want := range []string{
		".9 – 1.0        1   0.900  1.000    1.000\n", ".7 – 0.8        1   0.700  1.000    0.000\n", ".5 – 0.6        1   0.500  0.000    0.000\n",
		"all             3   0.700  0.667    0.333\n", "0.117    0.250",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("it does not say %q in\n%s", want, out.String())
		}
	}
}

func TestParts(t *testing.T) {
	var p part
	for _, bad := range []string{"", "1", "0/3", "4/3", "1/0", "--1/3", "a/b"} {
		if p.Set(bad) == nil {
			t.Errorf("%q is a part", bad)
		}
	}
	seen := map[int]int{}
	for i := range 300 {
		file := fmt.Sprintf("%03d.txt", i)
		in := 0
		for n := 1; n <= 3; n++ {
			var p part
			if err := p.Set(fmt.Sprintf("%d/3", n)); err != nil {
				t.Fatal(err)
			}
			if p.has(file) == p.rest().has(file) {
				t.Fatalf("%s is in part %s and in the rest", file, &p)
			}
			if p.has(file) {
				in++
				seen[n]++
			}
		}
		if in != 1 {
			t.Fatalf("%s is in %d parts", file, in)
		}
	}
	if min(seen[1], seen[2], seen[3]) < 60 {
		t.Errorf("parts of %v documents", seen)
	}
}

// sharedSet is the development set, where it lies beside the project.
const sharedSet = "../../../shared/gold"

// asTheirs fails the test unless the set's own scorer prints our report of
// these readings.
func asTheirs(t *testing.T, all []reading, gold []goldset.Brief) {
	t.Helper()
	printed := filepath.Join(t.TempDir(), "printed.jsonl")
	f, err := os.Create(printed)
	if err != nil {
		t.Fatal(err)
	}
	lines := json.NewEncoder(f)
	for i := range all {
		if err := lines.Encode(&all[i]); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	theirs, err := exec.Command("python3", "-B", filepath.Join(sharedSet, "score.py"), "--", "sh", "-c", `cat "$0"`, printed).Output()
	if err != nil {
		t.Fatal(err)
	}
	var ours bytes.Buffer
	count(judged(gold, all)).report(&ours)
	if ours.String() != string(theirs) {
		t.Errorf("ours\n%stheirs\n%s", &ours, theirs)
	}
}

func development(t *testing.T) []goldset.Brief {
	t.Helper()
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("no python3")
	}
	gold, err := goldset.Load(os.DirFS(sharedSet))
	if err != nil {
		t.Skip("no gold set beside the project")
	}
	return gold
}

func TestFiguresAreThoseOfTheSetsScorer(t *testing.T) {
	gold := development(t)
	all, err := readings(context.Background(), pathsOf(gold, sharedSet), timex.On(2026, 11, 23), t.Output())
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 40 {
		t.Fatalf("%d readings", len(all))
	}
	t.Run("as read", func(t *testing.T) { asTheirs(t, all, gold) })
	for seed := range uint64(4) {
		t.Run(fmt.Sprint("spoilt ", seed), func(t *testing.T) { asTheirs(t, spoilt(all, gold, seed), gold) })
	}
	t.Run("nothing", func(t *testing.T) { asTheirs(t, nil, gold) })
}

// spoilt is the readings with every kind of mistake in them, by chance: other
// stretches of the text, near misses, doublets, wrong offsets and wrong fields.
func spoilt(all []reading, gold []goldset.Brief, seed uint64) []reading {
	r := rand.New(rand.NewPCG(seed, 1))
	near := map[string][]string{}
	for _, g := range gold {
		near[g.File()] = append(append(near[g.File()], g.Not...), g.Either...)
	}
	var out []reading
	for _, one := range all {
		if r.IntN(12) == 0 {
			continue
		}
		one.Topics, one.Pair, one.Commitments = slices.Clone(one.Topics), slices.Clone(one.Pair), slices.Clone(one.Commitments)
		r.Shuffle(len(one.Topics), func(i, j int) { one.Topics[i].Score, one.Topics[j].Score = one.Topics[j].Score, one.Topics[i].Score })
		for _, words := range near[filepath.Base(one.Path)] {
			if r.IntN(3) == 0 {
				one.Commitments = append(one.Commitments, commitment{Quote: words})
			}
		}
		for i := range one.Commitments {
			spoil(&one.Commitments[i], one.Text, r)
		}
		if n := len(one.Commitments); n > 0 && r.IntN(2) == 0 {
			one.Commitments = append(one.Commitments, one.Commitments[r.IntN(n)])
		}
		if r.IntN(5) == 0 {
			one.Published.Date, one.Pair = "", append(one.Pair, "XX")
		}
		out = append(out, one)
	}
	return out
}

func spoil(p *commitment, text string, r *rand.Rand) {
	switch r.IntN(10) {
	case 0, 1, 2: // another stretch, from blank to blank so that no letter is cut
		from := max(strings.LastIndexByte(text[:max(p.Start-r.IntN(60), 0)], ' '), 0)
		to := len(text)
		if k := strings.IndexByte(text[min(p.End+r.IntN(120), len(text)):], ' '); k >= 0 {
			to = min(p.End, len(text)) + k
		}
		p.Start, p.End, p.Quote = from, to, strings.ToValidUTF8(text[from:to], "")
	case 3:
		p.Start++
	case 4:
		p.Quote = "words that nobody said"
	case 5:
		p.Due = due{From: "2026-01-01"}
	case 6:
		p.By, p.Topics = append([]string{"ZZ"}, p.By...), nil
	case 7:
		p.Firmness, p.Polarity, p.Condition = "effort", "negative", p.Quote
	}
}

func TestAReadingIsWhatExtractPrints(t *testing.T) {
	dir := t.TempDir()
	article := "OSLO, May 30 (FP) - Norway and Chile agreed not to raise duties before June 30, 2026, if both sign.\n\nNorway will open an office in Santiago next year.\n"
	if err := os.WriteFile(filepath.Join(dir, "one.txt"), []byte(article), 0o600); err != nil {
		t.Fatal(err)
	}
	for b, err := range files.Briefs(context.Background(), []string{dir}, nil, feed.Options{AsOf: timex.On(2026, 6, 1)}) {
		if err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		if err := export.JSONL.To(&out, export.Options{AsOf: timex.On(2026, 6, 1)}).Write(&b, nil); err != nil {
			t.Fatal(err)
		}
		printed, err := decode(&out)
		if err != nil {
			t.Fatal(err)
		}
		ours := []reading{readingOf(&b)}
		for _, all := range [][]reading{printed, ours} { // in print, confidence and scores have three places
			for i := range all[0].Topics {
				all[0].Topics[i].Score = 0
			}
			for i := range all[0].Commitments {
				all[0].Commitments[i].Confidence = 0
			}
		}
		if want, got := fmt.Sprintf("%+v", printed), fmt.Sprintf("%+v", ours); len(printed[0].Commitments) != 2 || got != want {
			t.Errorf("read     %s\nprinted  %s", got, want)
		}
	}
}

func TestWithoutASetThereIsOneLine(t *testing.T) {
	for _, args := range [][]string{{"-set", t.TempDir()}, {"-now", "soon"}, {"more"}} {
		var out, notes bytes.Buffer
		if status := run(context.Background(), args, &out, &notes); status != misused || strings.Count(notes.String(), "\n") != 1 || out.Len() > 0 {
			t.Errorf("%v: status %d, output %q, notes %q", args, status, out.String(), notes.String())
		}
	}
}
