package ui

import (
	"context"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"attache/feed"
)

// viewShelf keeps views.
type viewShelf struct {
	*ledgerShelf
	views []feed.View
}

// Lacks implements feed.Store.
func (s *viewShelf) Lacks(a feed.Ability) error {
	if a == feed.Saves {
		return nil
	}
	return s.ledgerShelf.Lacks(a)
}

func (s *viewShelf) Views(context.Context) ([]feed.View, error) { return s.views, nil }

func (s *viewShelf) SaveView(_ context.Context, name, line string) error {
	kept := s.views[:0:0]
	for _, v := range s.views {
		if v.Name != name {
			kept = append(kept, v)
		}
	}
	if line != "" {
		kept = append(kept, feed.View{Name: name, Query: line})
	}
	s.views = kept
	return s.err
}

func viewsOf(t *testing.T) (*player, *viewShelf) {
	t.Helper()
	p, l := ledgerOf(t, 160, 48)
	s := &viewShelf{ledgerShelf: l}
	p.app.source.shelf = s
	return p, s
}

func TestWhatIsFilteredIsSavedAndAppliedAgain(t *testing.T) {
	p, s := viewsOf(t)
	p.press("v").shows("No search has been saved yet.").press("s").shows("there is nothing to save")
	p.press("q p /").write("talks").press("enter v s").shows("pair:CN-KR talks").write("my talks").press("enter").shows("saved as my talks", "1 brief")
	p.press("q esc esc").shows("Washington and Beijing")
	p.press("v enter").shows("Korea, China to speed up").hides("Washington and Beijing")
	if len(s.views) != 1 || s.views[0] != (feed.View{Name: "my talks", Query: "pair:CN-KR talks"}) {
		t.Errorf("%+v", s.views)
	}
	p.press("v r").write(" again").press("enter").shows("my talks again")
	p.press("x").shows("removed my talks again", "No search has been saved yet.")
}

// Views stand first in the palette, whatever was chosen there last, and lead to the
// screen that shows what they find.
func TestViewsStandFirstInThePalette(t *testing.T) {
	p, s := viewsOf(t)
	s.views = []feed.View{{Name: "beans", Query: "pair:CN-US"}, {Name: "half", Query: "nofield:x"}}
	p.press(":").write("choose topics").press("enter esc :")
	lines := strings.Split(p.screen(), "\n")
	for i, want := range []string{"view beans  pair:CN-US", "view half", "choose topics"} {
		if got := lines[len(lines)-1-mostOffers+i]; !strings.Contains(got, want) {
			t.Errorf("line %d is %q, want %q", i, got, want)
		}
	}
	p.write("beans").press("enter").shows("view beans", "Washington and Beijing").hides("Korea, China to speed up")
	p.press("a :").write("view beans").press("enter").shows("BY WHEN", "1 brief ·")
	p.press("? :").write("view beans").press("enter").shows("BY WHEN")
	p.press(":").write("view half").press("enter").shows("nofield")
}

func TestOnlyALibraryKeepsViews(t *testing.T) {
	play(t, shelfOf(stories), 160, 48).press("v").shows("only the library keeps views")
}

// takingShelf takes in what is pasted.
type takingShelf struct {
	*fakeShelf
	taken []string
}

// Lacks implements feed.Store.
func (s *takingShelf) Lacks(a feed.Ability) error {
	if a == feed.Takes {
		return nil
	}
	return a
}

func (s *takingShelf) Take(_ context.Context, words string) (string, error) {
	s.taken = append(s.taken, words)
	return "added", nil
}

func TestWhatIsPastedIsTakenInWhenItIsConfirmed(t *testing.T) {
	s := &takingShelf{fakeShelf: shelfOf(stories)}
	p := play(t, s.fakeShelf, 160, 48)
	p.send(tea.PasteMsg{Content: "Chile will open its ports.\nNorway too."})
	p.shows("only the library takes in what is pasted")
	p.app.source.shelf = s
	p.send(tea.PasteMsg{Content: "Chile will open its ports.\nNorway too."})
	p.shows("take in 7 words", "Chile will open its ports. Norway too.").press("esc")
	if len(s.taken) != 0 {
		t.Fatalf("%q was taken in before it was confirmed", s.taken)
	}
	p.send(tea.PasteMsg{Content: "Chile will open its ports.\nNorway too."})
	p.press("enter").shows("what was pasted: added")
	if len(s.taken) != 1 || s.taken[0] != "Chile will open its ports.\nNorway too." {
		t.Errorf("%q", s.taken)
	}
}
