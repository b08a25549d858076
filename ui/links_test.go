package ui

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// linked is a story with links of every kind.
func linked() story {
	return story{
		path: "in/pact.html", title: "Auroria and Borea sign their pact", day: newYearsEve, pair: [2]string{"CN", "KR"}, url: "https://example.org/news/pact.html",
		body: []string{
			"The two sides signed the pact on rail. Its annex lists the gauges, and a note by the ministry explains them.",
			"Write to the press office, or look at the film. Nothing else was said, but for a word on tolls.",
		},
		links: map[string]string{
			"the pact": "https://example.org/pact?a=1&b=2", "annex": "../annex/gauges.pdf", "the press office": "mailto:press@example.org",
			"the film": "javascript:alert(1)", "tolls": "file:///etc/passwd", "a note": "https://user:secret@example.org/note",
		},
	}
}

// browsing is a player of that story and what is opened.
func browsing(t *testing.T, w, h int) (*player, *[]string) {
	p := play(t, shelfOf([]story{linked()}), w, h)
	var opened []string
	p.app.links.browser = browser{named: `view --new "%s"`, has: func(string) bool { return true }, run: func(command []string) tea.Cmd {
		opened = append(opened, strings.Join(command, "|"))
		return nil
	}}
	return p, &opened
}

func TestLinksAreListedAndOpenedByAKey(t *testing.T) {
	p, opened := browsing(t, 120, 30)
	p.press("L").shows("LINKS  5", "source  Auroria and Borea sign", "the pact", "https://example.org/annex/gauges.pdf", "https://example.org/note", "mailto:press@example.org")
	p.hides("javascript", "passwd", "secret")
	p.press("2").shows("  https://example.org/annex/gauges.pdf")
	if len(*opened) != 0 {
		t.Fatalf("%v was opened before a key asked for it", *opened)
	}
	p.press("enter").shows("opening https://example.org/annex/gauges.pdf with view")
	p.press("esc").shows("COMMITMENTS")
	if want := []string{"view|--new|https://example.org/annex/gauges.pdf"}; !slices.Equal(*opened, want) {
		t.Errorf("opened %v, want %v", *opened, want)
	}
}

func TestTheSourceIsShownBeforeItIsOpened(t *testing.T) {
	p, opened := browsing(t, 80, 24)
	p.press("o").shows("  https://example.org/news/pact.html")
	if len(*opened) != 0 {
		t.Fatal("one key opens it")
	}
	p.press("o q")
	if want := []string{"view|--new|https://example.org/news/pact.html"}; !slices.Equal(*opened, want) {
		t.Errorf("opened %v, want %v", *opened, want)
	}
}

func TestTheStatusLineSaysWhereALinkLeads(t *testing.T) {
	p, opened := browsing(t, 120, 30)
	p.press("}").shows("https://example.org/pact?a=1&b=2")
	p.press("} }").shows("https://example.org/note")
	p.press("{").shows("https://example.org/annex/gauges.pdf").press("o o")
	if want := []string{"view|--new|https://example.org/annex/gauges.pdf"}; !slices.Equal(*opened, want) {
		t.Errorf("opened %v, want %v", *opened, want)
	}
	p.press("q } } }").shows("there is nothing after this place").press("}")
	p.press("q").hides("mailto:")
}

func TestNothingToOpen(t *testing.T) {
	p := play(t, shelfOf(stories), 120, 30).press("j")
	p.press("L").shows("this brief has no links")
	p.press("o").shows("the address of this brief is not known")
	p.press("}").shows("there is no link in this text")
}

func TestWhatABrowserSaysIsTold(t *testing.T) {
	p, _ := browsing(t, 120, 30)
	p.send(browsedMsg{"view", errors.New("exit\x1b[2J status 1")})
	p.shows("view: exit‹U+001B›[2J status 1")
}

func ExampleApp_browser() {
	here := func(programs ...string) func(string) bool {
		return func(p string) bool { return slices.Contains(programs, p) }
	}
	const address = "https://example.org/a;b?c=$(d)&e"
	for _, b := range []browser{
		{named: "", system: "linux", has: here("xdg-open")},
		{named: "", system: "darwin", has: here("open")},
		{named: "", system: "windows", has: here("rundll32")},
		{named: "", system: "freebsd", has: here()},
		{named: "mine --tab", system: "linux", has: here("mine", "xdg-open")},
		{named: "gone:'my own' -u %s -x", system: "linux", has: here("my own", "xdg-open")},
		{named: `"C:\Program Files\b.exe" -new`, system: "windows", has: here(`C:\Program Files\b.exe`)},
		{named: "gone", system: "linux", has: here("xdg-open")},
	} {
		command, err := b.command(address)
		fmt.Println(strings.Join(command, " | "), err)
	}
	// Output:
	// xdg-open | https://example.org/a;b?c=$(d)&e <nil>
	// open | https://example.org/a;b?c=$(d)&e <nil>
	// rundll32 | url.dll,FileProtocolHandler | https://example.org/a;b?c=$(d)&e <nil>
	//  xdg-open is not here: set $BROWSER to a program that opens addresses
	// mine | --tab | https://example.org/a;b?c=$(d)&e <nil>
	// my own | -u | https://example.org/a;b?c=$(d)&e | -x <nil>
	// C:\Program Files\b.exe | -new | https://example.org/a;b?c=$(d)&e <nil>
	//  $BROWSER names no program that is here: gone
}
