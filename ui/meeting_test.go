package ui

import (
	"cmp"
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"attache/briefs/dossier"
	"attache/briefs/timex"
	"attache/feed"
)

// Matter implements feed.Agenda.
func (s *fakeShelf) Matter(_ context.Context, pair [2]string) (dossier.Matter, error) {
	m := dossier.Matter{Pair: pair, Names: map[string]string{pair[0]: pair[0], pair[1]: pair[1]}}
	for i := range s.stories {
		if s.stories[i].pair == pair {
			b := s.stories[i].brief()
			m.Briefs = append(m.Briefs, dossier.Of(&b, feed.DossierRefOf(feed.Ref{Path: b.Path}), timex.Date{}, nil))
		}
	}
	return m, s.failure
}

func TestTheDossierLeadsToTheSentenceAndBack(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("P enter").shows("EU and IN", "NEXT 90 DAYS", "services annex")
	p.press("enter").shows("Delhi and Brussels set a date", "COMMITMENTS")
	p.press("esc").shows("NEXT 90 DAYS").press("esc").shows("PAIRS", "CN–US")
	p.press("q g d").shows("CN and KR", "quicken the second stage")
	p.press("q j j j d").shows("JP and KR")
}

// A number under one heading on two screens is one number: "open" of a pair's row is
// what its dossier counts.
func TestPairsAndDossiersCountTheSameAsOpen(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	screen := strings.Split(p.press("P").screen(), "\n")
	head := slices.IndexFunc(screen, func(l string) bool { return strings.Contains(l, " open ") })
	end := strings.Index(screen[head], " open ") + len(" open")
	pairs := 0
	for _, row := range screen[head+1:] {
		if !strings.Contains(row, "–") {
			break
		}
		pairs++
		cells := []rune(row)
		n, noun := cmp.Or(strings.TrimSpace(string(cells[end-5:end])), "0"), " commitments open"
		if n == "1" {
			noun = " commitment open"
		}
		p.press("enter").shows(n + noun).press("q j")
	}
	if pairs < 3 {
		t.Errorf("%d pairs", pairs)
	}
}

func TestTheDossierTellsOfBriefsThatTheFilterHides(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("/").write("soybeans").press("enter d").shows("CN and US")
	p.press("enter").shows("Washington and Beijing").press("esc esc").shows("“soybeans…”")
}

func TestTheDossierSaysWhyThereIsNone(t *testing.T) {
	s := shelfOf(stories)
	s.failure = errors.New("the disk is gone")
	play(t, s, 160, 48).press("d").shows("the dossier cannot be told: the disk is gone")
	play(t, shelfOf(stories), 160, 48).press("G d").shows("the selected brief is not about a pair")
	play(t, shelfOf(nil), 160, 48).press("d").shows("no brief is selected").press("p").shows("no brief is selected")
}

// From the agenda what stands in it is written, not all that its briefs promise.
func TestTheAgendaIsWritten(t *testing.T) {
	t.Chdir(t.TempDir())
	p := play(t, shelfOf(stories), 160, 48)
	p.press("a f e").shows("next 90 days", "export 3 commitments of 2 briefs to").press("enter").shows("3 commitments of 2 briefs written to")
	if got := contents(t, "attache-2025-12-30.csv"); strings.Count(got, "\n") != 4 || strings.Contains(got, "soybeans") || strings.Contains(got, "joint committee,") {
		t.Errorf("%s", got)
	}
	p.press("q enter e").shows("export this brief to")
}

func TestExportsAreWrittenToTheFileThatIsNamed(t *testing.T) {
	t.Chdir(t.TempDir())
	p := play(t, shelfOf(stories[:3]), 160, 48)
	p.press("e").shows("export 3 briefs to", "attache-2025-12-30.csv").press("enter").shows("3 briefs written to")
	if got := contents(t, "attache-2025-12-30.csv"); strings.Count(got, "\n") != 8 || strings.Contains(got, "samples/soy.txt,samples") {
		t.Errorf("%s", got)
	}
	p.press("e enter").shows("is there already").press("esc")
	p.press("enter e").shows("export this brief to")
	for range "attache-2025-12-30.csv" {
		p.press("backspace")
	}
	p.write("talks.doc").press("enter").shows("the end of the name says the format").press("backspace backspace backspace").write("md").press("enter")
	if got := contents(t, "talks.md"); !strings.Contains(got, "Korea, China to speed up") || strings.Contains(got, "soybeans") {
		t.Errorf("%s", got)
	}
	p.press("e").shows("tab .html  .ics").press("tab").shows("attache-2025-12-30.html", "tab .ics").press("enter")
	if got := contents(t, "attache-2025-12-30.html"); !strings.HasPrefix(got, "<!DOCTYPE html>") || strings.Contains(got, "samples/talks.md</p>") {
		t.Errorf("%s", got)
	}
	p.press("e backspace backspace backspace backspace").write(".excel.csv").press("enter").shows("written to")
	if got := contents(t, "attache-2025-12-30.excel.csv"); !strings.HasPrefix(got, "\ufeffbrief,path") {
		t.Errorf("%.40q", got)
	}
	p.press("esc d e").shows("write the dossier of CN–KR to").press("enter").shows("the dossier written to")
	if got := contents(t, "dossier-CN-KR-2025-12-30.html"); !strings.HasPrefix(got, "<!DOCTYPE html>") {
		t.Errorf("%.80s", got)
	}
}

func contents(t *testing.T, path string) string {
	t.Helper()
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(got)
}

func TestAnExportThatFailsLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	s := shelfOf(stories) // the last cannot be opened
	play(t, s, 160, 48).press("e enter").shows("not written")
	if left, _ := filepath.Glob(filepath.Join(dir, "*")); len(left) != 0 {
		t.Errorf("%v is left", left)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, ".attache-*")); len(left) != 0 {
		t.Errorf("%v is left", left)
	}
}
