package ui

import (
	"slices"
	"strings"
	"testing"
)

func TestSeveralBriefsAreMarkedAndActedOn(t *testing.T) {
	p, s := ledgerOf(t, 160, 48)
	p.press("space").shows("✓", "1 marked: e export, m star, u read, # tags").press("space").shows("✓ 2 marked", "▌ Washington and Beijing")
	p.press("m").shows("starred: 2 briefs")
	if len(s.starred) != 2 || !s.starred["samples/talks.md"] || !s.starred["samples/annex.md"] {
		t.Errorf("%v", s.starred)
	}
	p.press("m").shows("star taken away: 2 briefs")
	p.press("u").shows("marked as read: 2 briefs").press("u").shows("marked as unread: 2 briefs")
	p.press("#").shows("tags of 2 marked briefs").press("enter").shows("write a tag").write("desk, -old").press("enter").shows("2 marked briefs: desk, -old")
	if !slices.Equal(s.added.Tags, []string{"desk"}) || !slices.Equal(s.tagged, []int{2}) {
		t.Errorf("%v of %v briefs", s.added.Tags, s.tagged)
	}
	p.press("p").shows("✓ 2 marked") // also those that a filter hides
	p.press("esc").shows("2 marks taken away").hides("✓").shows("CN–US")
}

// Marks are of the list: in the text an act is of the brief that is read.
func TestMarksAreOfTheList(t *testing.T) {
	p, s := keeping(t, 160, 48)
	p.press("space space enter m").shows("starred").hides("2 briefs")
	if len(s.starred) != 1 || !s.starred["samples/soy.txt"] {
		t.Errorf("%v", s.starred)
	}
	play(t, shelfOf(nil), 160, 48).press("space").shows("no brief is selected")
}

func TestWhatIsMarkedIsExported(t *testing.T) {
	t.Chdir(t.TempDir())
	p := play(t, shelfOf(stories), 160, 48).press("space j space e").shows("export 2 marked briefs to").press("enter").shows("2 marked briefs written to")
	got := contents(t, "attache-2025-12-30.csv")
	if !strings.Contains(got, "soybeans") || !strings.Contains(got, "quicken") || strings.Contains(got, "services annex") {
		t.Errorf("%s", got)
	}
	p.press("space e").shows("3 marked briefs")
}
