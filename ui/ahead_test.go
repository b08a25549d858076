package ui

import (
	"slices"
	"strings"
	"testing"

	"attache/feed"
)

// telling is a reader whose shelf tells what changes, and so may be read ahead.
func telling(t *testing.T) (*player, *fakeShelf) {
	t.Helper()
	shelf := shelfOf(stories)
	shelf.tells = true
	return play(t, shelf, 160, 48), shelf
}

// The next brief stands on the screen before any command has run, and the one before
// is not read again.
func TestNeighboursAreReadAhead(t *testing.T) {
	p, shelf := telling(t)
	_, cmd := p.app.Update(keyOf("j"))
	p.shows("The Commission intends to publish the text.", "EU")
	p.run(cmd)
	p.press("tab") // to the article, whose place is kept
	_, cmd = p.app.Update(keyOf("h"))
	p.run(cmd)
	_, cmd = p.app.Update(keyOf("k"))
	p.shows("Nothing was decided there.")
	p.run(cmd)
	if want := []string{"samples/talks.md", "samples/annex.md", "samples/soy.txt"}; !slices.Equal(shelf.opened, want) {
		t.Errorf("opened %q, want %q", shelf.opened, want)
	}
}

// What has changed is read again, and what was being read meanwhile is not shown.
func TestWhatIsOtherIsReadAgain(t *testing.T) {
	p, shelf := telling(t)
	shelf.stories = slices.Clone(stories)
	shelf.stories[1].body = []string{"India and the European Union will table the services annex by 20 January 2026.", "The Commission intends to publish the text. It is another text now."}
	before := aheadMsg{ref: feed.Ref{Path: "samples/annex.md"}, turns: p.app.ahead.turns}
	old := stories[1].brief()
	before.brief = &old
	p.send(changedMsg{Batch: feed.Batch{Rows: []feed.Row{shelf.stories[1].row()}}})
	p.send(before)
	p.press("j").shows("It is another text now.")
	p.send(changedMsg{Batch: feed.Batch{Gone: []feed.Ref{{Path: "samples/soy.txt"}}}})
	p.press("j").shows("A review of origin rules", "Officials of Japan")
}

// One that cannot be read is tried again when it is asked for, and says why.
func TestWhatCannotBeReadAheadSaysWhyWhenItIsOpened(t *testing.T) {
	p, shelf := telling(t)
	p.press("j j j")
	tried := strings.Count(strings.Join(shelf.opened, " "), "locked")
	p.press("j").shows("permission denied")
	if now := strings.Count(strings.Join(shelf.opened, " "), "locked"); tried != 1 || now != 2 {
		t.Errorf("tried %d times ahead and %d in all, want 1 and 2", tried, now)
	}
}

// What would take long is read when it is asked for.
func TestALargeNeighbourIsNotReadAhead(t *testing.T) {
	p, shelf := telling(t)
	shelf.large = "samples/soy.txt"
	if p.press("j"); slices.Contains(shelf.opened, shelf.large) {
		t.Error("it is read ahead")
	}
	if p.press("j"); !slices.Contains(shelf.opened, shelf.large) {
		t.Error("it is not read")
	}
}

// Where nothing is told of what changes, each brief is read when it is opened.
func TestFilesAreNotReadAhead(t *testing.T) {
	shelf := shelfOf(stories)
	play(t, shelf, 160, 48).press("j k")
	if want := []string{"samples/talks.md", "samples/annex.md", "samples/talks.md"}; !slices.Equal(shelf.opened, want) {
		t.Errorf("opened %q, want %q", shelf.opened, want)
	}
}
