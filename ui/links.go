package ui

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"attache/briefs/sanitise"
	"attache/ui/article"
	"attache/ui/index"
)

// links is what the list of links shows, and how they are opened.
type links struct {
	pane      *index.Pane
	addresses []string
	browser   browser
}

// address is that of the open brief.
func (a *App) address() (address string, ok bool) {
	if a.brief == nil {
		return "", false
	}
	return article.Address(a.brief.URL, "")
}

// noLinks says why there is no list of links.
func (a *App) noLinks() string {
	if a.brief == nil {
		return noBriefOpen
	}
	if _, ok := a.address(); !ok && len(a.article.Links()) == 0 {
		return "this brief has no links"
	}
	return ""
}

// noSource says why there is nothing to be opened.
func (a *App) noSource() string {
	if s, ok := a.article.Spot(); ok && s.Address != "" {
		return ""
	}
	if _, ok := a.address(); !ok && a.brief != nil {
		return "the address of this brief is not known; " + a.key("links") + " lists the links in it"
	}
	return a.noLinks()
}

// openLinks lists the links of the article, its own address first.
func (a *App) openLinks() tea.Cmd {
	a.listLinks("")
	return nil
}

// openSource is the list with the link that the reader is at, else the brief's
// own address, under the cursor: the same key then opens it.
func (a *App) openSource() tea.Cmd {
	s, _ := a.article.Spot()
	address, _ := a.address()
	if s.Address != "" {
		address = s.Address
	}
	a.listLinks(address)
	return nil
}

// listLinks puts the cursor on an address, or on the first link for none.
func (a *App) listLinks(at string) {
	var entries []index.Entry
	l := &a.links
	l.addresses = nil
	add := func(mark, words, address string) {
		entries = append(entries, index.Entry{Mark: mark, Words: words, Address: address})
		l.addresses = append(l.addresses, address)
	}
	if own, ok := a.address(); ok {
		add("source", sanitise.Line(a.brief.Heading()), own)
	}
	first := len(entries)
	for _, link := range a.article.Links() {
		add("", link.Words, link.Address)
	}
	if i := slices.Index(l.addresses, at); i >= 0 {
		first = i
	}
	l.pane.Show("LINKS", entries, first)
	a.enter(linking)
}

func (a *App) pickLink() tea.Cmd {
	a.refuseUnless(a.links.pane.Pick(int(a.pressed[0]-'0')), "no link has the number "+a.pressed)
	return nil
}

// browse opens the link under the cursor.
func (a *App) browse() tea.Cmd {
	i := a.links.pane.Selected()
	if i < 0 || i >= len(a.links.addresses) {
		a.refuse("no link is selected")
		return nil
	}
	address, ok := article.Address(a.links.addresses[i], "") // whatever brought it here
	if !ok {
		a.refuse("this address is not opened")
		return nil
	}
	command, err := a.links.browser.command(address)
	if err != nil {
		a.refuse(sanitise.Line(err.Error()))
		return nil
	}
	a.say("opening " + address + " with " + sanitise.Line(command[0]))
	return a.links.browser.run(command)
}

// browser is what opens addresses on this machine.
type browser struct {
	named  string // $BROWSER
	system string // runtime.GOOS
	has    func(program string) bool
	run    func(command []string) tea.Cmd
}

// thisBrowser is the one of this machine.
func thisBrowser() browser {
	return browser{named: os.Getenv("BROWSER"), system: runtime.GOOS, run: start, has: func(program string) bool {
		_, err := exec.LookPath(program)
		return err == nil
	}}
}

// openers are what opens an address where no browser is named.
var openers = map[string][]string{
	"darwin":  {"open"},
	"windows": {"rundll32", "url.dll,FileProtocolHandler"},
	"":        {"xdg-open"},
}

// command is the program and its arguments: those of the first browser of $BROWSER
// that is there, else the system's. No shell sees the address.
func (b *browser) command(address string) ([]string, error) {
	alternatives := []string{b.named}
	if b.system != "windows" { // where a colon stands in paths
		alternatives = strings.Split(b.named, ":")
	}
	for _, one := range alternatives {
		if words := arguments(one); len(words) > 0 && b.has(words[0]) {
			return withAddress(words, address), nil
		}
	}
	if strings.TrimSpace(b.named) != "" {
		return nil, fmt.Errorf("$BROWSER names no program that is here: %s", b.named)
	}
	opener, ok := openers[b.system]
	if !ok {
		opener = openers[""]
	}
	if !b.has(opener[0]) {
		return nil, fmt.Errorf("%s is not here: set $BROWSER to a program that opens addresses", opener[0])
	}
	return withAddress(opener, address), nil
}

// withAddress puts the address where the command says %s, else at its end.
func withAddress(command []string, address string) []string {
	out, put := []string{command[0]}, false
	for _, word := range command[1:] {
		put = put || strings.Contains(word, "%s")
		out = append(out, strings.ReplaceAll(word, "%s", address))
	}
	if !put {
		out = append(out, address)
	}
	return out
}

// arguments splits a command at blanks outside quotation marks.
func arguments(s string) (words []string) {
	var word strings.Builder
	var quote rune
	begun := false
	end := func() {
		if begun {
			words = append(words, word.String())
		}
		word.Reset()
		begun = false
	}
	for _, r := range s {
		switch {
		case quote != 0 && r == quote:
			quote = 0
		case quote == 0 && (r == '"' || r == '\''):
			quote, begun = r, true
		case quote == 0 && (r == ' ' || r == '\t'):
			end()
		default:
			begun = true
			word.WriteRune(r)
		}
	}
	end()
	return words
}

// inTerminal are browsers that draw on the terminal themselves.
var inTerminal = []string{"lynx", "w3m", "links", "links2", "elinks", "browsh", "chawan", "cha"}

// browsedMsg says that a browser could not be started, or gave up at once.
type browsedMsg struct {
	program string
	err     error
}

// patience is how long a browser's failure is waited for.
const patience = 3 * time.Second

// start runs a browser, and waits for it where it takes the terminal.
func start(command []string) tea.Cmd {
	program := command[0][strings.LastIndexAny(command[0], `/\`)+1:]
	c := exec.Command(command[0], command[1:]...)
	if slices.Contains(inTerminal, program) {
		return tea.ExecProcess(c, func(err error) tea.Msg { return browsedMsg{program, err} })
	}
	return func() tea.Msg {
		if err := c.Start(); err != nil {
			return browsedMsg{program, err}
		}
		ended := make(chan error, 1)
		go func() { ended <- c.Wait() }()
		select {
		case err := <-ended:
			return browsedMsg{program, err}
		case <-time.After(patience):
			return browsedMsg{program, nil}
		}
	}
}

func (a *App) browsed(m browsedMsg) {
	if m.err != nil {
		a.refuse(sanitise.Line(m.program + ": " + m.err.Error()))
	}
}

// noSpot says why there is nothing to go to.
func (a *App) noSpot() string {
	switch {
	case a.brief == nil:
		return noBriefOpen
	case !a.article.HasSpots():
		return "there is no link in this text; " + a.key("marks") + " marks times, parties and topics"
	}
	return ""
}

// nextSpot goes to the next link of the text.
func (a *App) nextSpot(n int) tea.Cmd {
	a.refuseUnless(a.article.NextSpot(n), "there is nothing "+sideOf(n)+" this place")
	a.focusOn(onArticle)
	return nil
}
