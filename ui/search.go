package ui

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"attache/briefs"
	"attache/briefs/actors"
	"attache/briefs/query"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/feed"
	"attache/ui/list"
	"attache/ui/theme"
)

// finding is the search in force, and the one under way.
type finding struct {
	line   string // as it is shown, "" for none
	typed  string
	query  query.Query
	marker *query.Marker // nil for none
	ticket int           // of the latest search; results of earlier ones are dropped
	cancel context.CancelFunc
	finds  feed.Finds // so far, of a search that goes on
	near   []string   // words that may have been meant, where nothing was found
	past   []string   // lines that were searched for, the last one last
	goesOn int        // to the first match of the next brief, or the last of the one before
	back   int        // how far back in them the prompt has gone

	isWanted  bool // by the user, and nothing has come of it yet
	toTop     bool // the first of what is found is to be selected
	isMarking bool // where the words stand in the open brief is being looked for
}

// findsMsg is what a search has found. next brings more, nil when that is all.
type findsMsg struct {
	feed.Finds
	ticket int
	err    error
	next   tea.Cmd
}

// askQuery searches as it is typed.
func (a *App) askQuery() tea.Cmd {
	a.before = a.list.Filter()
	from, pane, was := a.opening.wanted, a.focus, a.finding.typed
	a.finding.back = 0
	a.focus = onList // where the results are
	pairs := &pairProposals{briefs: a.list.Pairs()}
	return a.ask(prompt{
		label: "search", recalls: true,
		hint:  `words "a phrase" -not · topic: pair: by: due: · ` + a.key("prompt.complete") + " completes",
		typed: func(a *App, s string) tea.Cmd { return a.search(s) },
		complete: func(a *App, s string, at int) (text.Span, []string) {
			span, words := query.Complete(s, at, mostProposals)
			if before := s[:span.Start]; !strings.HasSuffix(before, ":") && !strings.HasSuffix(before, ",") { // not the value of a field
				words = append(words, pairs.of(span.Of(s))...)
			}
			return span, words[:min(len(words), mostProposals)]
		},
		accept: func(a *App, s string) error {
			_, err := query.Parse(s, a.asOf)
			if err == nil {
				a.finding.remember(strings.TrimSpace(s))
			}
			return inShort(err)
		},
		then: (*App).finish,
		leave: func(a *App) tea.Cmd {
			a.focus = pane
			cmd := a.search(was)
			a.list.Select(from)
			return cmd
		},
	}, was)
}

const mostProposals = 6

// pairProposals are the pairs that may be meant by a word: by the code of a party, or
// the beginning of a name of one.
type pairProposals struct {
	briefs map[[2]string]int // of each pair
	word   string            // asked for last
	fit    []string
}

// leastNamed is how many letters of a party's name tell it.
const leastNamed = 3

func (p *pairProposals) of(word string) []string {
	if word == p.word {
		return p.fit
	}
	p.word, p.fit = word, nil
	codes := []string{strings.ToUpper(word)}
	if len(word) >= leastNamed {
		codes = append(codes, actors.Called(word)...)
	}
	var fit [][2]string
	for pair := range p.briefs {
		if slices.Contains(codes, pair[0]) || slices.Contains(codes, pair[1]) {
			fit = append(fit, pair)
		}
	}
	slices.SortFunc(fit, func(x, y [2]string) int {
		return cmp.Or(p.briefs[y]-p.briefs[x], strings.Compare(x[0]+x[1], y[0]+y[1]))
	})
	for _, pair := range fit[:min(len(fit), mostProposals)] {
		p.fit = append(p.fit, "pair:"+pair[0]+"-"+pair[1])
	}
	return p.fit
}

// inShort is what is wrong with a query, for a line under it.
func inShort(err error) error {
	var wrong *query.Error
	if !errors.As(err, &wrong) {
		return err
	}
	if len(wrong.Near) > 0 {
		return errors.New("did you mean " + strings.Join(wrong.Near[:min(len(wrong.Near), 3)], ", ") + "? " + wrong.Says) // what may be cut stands last
	}
	return errors.New(wrong.Says)
}

// understood is a line as it is meant, and how it is shown. A word that is still
// being typed is the beginning of one, and shows so; a field that has no value yet
// is left out.
func (a *App) understood(line string) (shown string, q query.Query, err error) {
	last := lastWord(line)
	if a.prompt != nil && a.isUnfinished(last) {
		line = strings.TrimSpace(strings.TrimSuffix(line, last))
	}
	end, _ := utf8.DecodeLastRuneInString(line)
	isWord := unicode.IsLetter(end) || unicode.IsDigit(end)
	if a.prompt != nil && isWord && !strings.Contains(last, ":") {
		if q, err := query.Parse(line+"*", a.asOf); err == nil {
			return line + theme.Ellipsis, q, nil
		}
	}
	q, err = query.Parse(line, a.asOf)
	return line, q, err
}

// isUnfinished reports whether a word of a query is a field without its value.
func (a *App) isUnfinished(word string) bool {
	name, isField := strings.CutSuffix(word, ":")
	return isField && query.IsField(strings.TrimPrefix(name, "-"))
}

// longestCode is how many letters a code has at the most; more are a name.
const longestCode = 3

// isHalfAPair reports whether a word asks for a pair by a code that no brief has, as
// all do while they are being typed.
func (a *App) isHalfAPair(word string) bool {
	codes, isPair := strings.CutPrefix(strings.TrimPrefix(word, "-"), "pair:")
	if !isPair {
		return false
	}
	known := a.list.Pairs()
	for code := range strings.FieldsFuncSeq(strings.ToUpper(codes), func(r rune) bool { return r == '-' || r == '–' || r == ',' }) {
		isKnown := false
		for pair := range known {
			isKnown = isKnown || pair[0] == code || pair[1] == code
		}
		if !isKnown && len(code) <= longestCode {
			return true
		}
	}
	return false
}

// finish looks for what was typed as it stands, where it waited for its end.
func (a *App) finish(line string) tea.Cmd {
	if a.isHalfAPair(lastWord(strings.TrimSpace(line))) {
		return a.search(line)
	}
	return nil
}

// lastWord is the word of a query that is being typed.
func lastWord(line string) string { return line[strings.LastIndexAny(line, " (")+1:] }

// search looks for what a line asks for. What cannot be understood, and a pair that is
// half typed, leaves the last good result.
func (a *App) search(line string) tea.Cmd {
	f := &a.finding
	typed := strings.TrimSpace(line)
	if a.prompt != nil && a.isHalfAPair(lastWord(typed)) {
		return nil
	}
	line, q, err := a.understood(typed)
	if err != nil {
		if a.prompt != nil {
			a.prompt.problem = inShort(err).Error()
		}
		return nil
	}
	if f.cancel != nil {
		f.cancel()
		f.cancel = nil
	}
	f.ticket++
	f.isWanted, f.toTop = true, a.prompt != nil
	f.line, f.typed, f.query, f.finds, f.marker, f.near = line, typed, q, feed.Finds{}, nil, nil
	if q.Everything() {
		f.line, f.typed, f.isWanted = "", "", false
		a.list.Mark(nil)
		a.narrow(a.list.Filter().Except(list.Search))
		return a.mark()
	}
	f.marker = q.Marker()
	if a.list.Seek(sanitise.Line(line), q) {
		f.isWanted = false // it has come
		a.refiltered()
		a.list.Mark(f.marker)
		if a.prompt != nil {
			a.list.Top()
		}
		return a.mark()
	}
	ctx, cancel := context.WithCancel(a.source.ctx)
	f.cancel = cancel
	return look(ctx, a.source.shelf, q, a, f.ticket)
}

// look runs a search beside the event loop. It is pulled by the messages that
// it sends, so that it never runs ahead of them.
func look(ctx context.Context, finder feed.Search, q query.Query, a *App, ticket int) tea.Cmd {
	asOf := a.asOf
	q.Known = a.known
	found := make(chan findsMsg)
	go func() {
		defer close(found)
		send := func(m findsMsg) bool {
			select {
			case found <- m:
				return true
			case <-ctx.Done():
				return false
			}
		}
		last := feed.Finds{}
		err := finder.Search(ctx, q, asOf, func(f feed.Finds) bool {
			last = f
			return f.Looked < f.Of && send(findsMsg{Finds: f, ticket: ticket}) || f.Looked >= f.Of
		})
		if last.Looked < last.Of {
			last = feed.Finds{Of: last.Of, Ranked: last.Ranked} // handed over already
		}
		last.Looked = last.Of
		send(findsMsg{Finds: last, ticket: ticket, err: err})
	}()
	var next tea.Cmd
	next = func() tea.Msg {
		m, more := <-found
		if !more {
			return nil
		}
		m.next = next
		return m
	}
	return next
}

// found takes in what a search has found.
func (a *App) found(m findsMsg) tea.Cmd {
	f := &a.finding
	switch {
	case m.ticket != f.ticket:
		return nil
	case m.err != nil:
		f.isWanted = false
		if !errors.Is(m.err, context.Canceled) {
			a.refuse("the search failed: " + sanitise.Line(m.err.Error()))
		}
		return nil
	}
	f.finds.Join(&m.Finds)
	a.list.Mark(f.marker)
	a.list.Find(sanitise.Line(f.line), f.query, &f.finds)
	if f.isWanted {
		f.isWanted = false
		a.refiltered()
	}
	if f.toTop {
		a.list.Top()
	}
	if m.Looked < m.Of {
		a.say("looked at " + theme.Count(m.Looked) + " of " + theme.Count(m.Of))
		return m.next
	}
	f.cancel()
	if f.finds.Len() == 0 {
		return tea.Batch(a.mark(), a.nearWords())
	}
	return a.mark()
}

// remember puts a line into the past of searches.
func (f *finding) remember(line string) {
	if line == "" {
		return
	}
	f.past = append(slices.DeleteFunc(f.past, func(s string) bool { return s == line }), line)
	f.past = f.past[max(len(f.past)-mostPast, 0):]
}

// mostPast is how many searches are remembered.
const mostPast = 100

// recall puts an earlier search into the prompt, or a later one again.
func (a *App) recall(n int) tea.Cmd {
	f, p := &a.finding, a.prompt
	if !p.recalls {
		return a.moveFound(-n)
	}
	back := f.back + n
	if back < 0 || back > len(f.past) {
		return nil
	}
	f.back = back
	line := ""
	if back > 0 {
		line = f.past[len(f.past)-back]
	}
	p.input.SetValue(line)
	p.input.CursorEnd()
	p.problem = ""
	return p.typed(a, line)
}

// mostNear is how many words are proposed where nothing was found.
const mostNear = 3

// mostLooked is how many titles are gone through for words that are near.
const mostLooked = 20_000

// nearMsg is words that a search may have meant.
type nearMsg struct {
	ticket int
	words  []string
}

// nearWords looks for words of titles that the last word of a search may have meant,
// beside the event loop.
func (a *App) nearWords() tea.Cmd {
	ticket, titles, typed := a.finding.ticket, a.list.Titles(mostLooked), a.finding.typed // the titles are read beside the event loop
	pairs := &pairProposals{briefs: a.list.Pairs()}
	return func() tea.Msg {
		near := append(pairs.of(lastWord(typed)), query.NearLast(typed, titles())...)
		return nearMsg{ticket, near[:min(len(near), mostNear)]}
	}
}

// again searches once more, for the shelf has changed.
func (a *App) again() tea.Cmd {
	if a.finding.line == "" || a.prompt != nil {
		return nil
	}
	was := a.finding.isWanted
	cmd := a.search(a.finding.typed)
	a.finding.isWanted = was
	return cmd
}

// markedMsg is where a search's words stand in the open brief.
type markedMsg struct {
	brief  *briefs.Brief
	marker *query.Marker
	words  []text.Span
}

// mark has the words that are looked for marked in the open brief.
func (a *App) mark() tea.Cmd {
	b, m := a.brief, a.finding.marker
	a.finding.isMarking = b != nil && m != nil
	if !a.finding.isMarking {
		a.article.Find(nil)
		return nil
	}
	return func() tea.Msg { return markedMsg{b, m, m.Body(b.Body.Text)} }
}

func (a *App) marked(m markedMsg) {
	if m.brief != a.brief || m.marker != a.finding.marker {
		return
	}
	a.finding.isMarking = false
	a.article.Find(m.words)
	n := a.finding.goesOn
	a.finding.goesOn = 0
	switch {
	case n == 0 || len(m.words) == 0:
	case n < 0:
		a.article.LastFound()
	default:
		a.article.NextFound(1)
	}
}

// nextFound goes to the next or previous word that the search has found.
func (a *App) nextFound(n int) tea.Cmd {
	switch {
	case a.finding.marker == nil:
		a.refuse("nothing is searched for; " + a.key("search") + " searches")
		return nil
	}
	at := 0
	if a.article.Found() > 0 {
		at = a.article.NextFound(n)
	}
	if at == 0 {
		return a.nextMatching(n)
	}
	if a.frame.Single && a.focus == onList {
		a.focus = onArticle
	}
	a.see()
	a.say("match " + theme.Count(at) + " of " + theme.Count(a.article.Found()))
	return nil
}

// nextMatching goes on to the next match in the briefs that the search has found.
func (a *App) nextMatching(n int) tea.Cmd {
	if !a.list.Move(n) {
		a.refuse(map[bool]string{true: "this is the last match", false: "this is the first match"}[n > 0])
		return nil
	}
	a.finding.goesOn = n
	if a.frame.Single && a.focus == onList {
		a.focus = onArticle
	}
	return nil
}

// dropSearch takes the search out of the filter.
func (a *App) dropSearch() tea.Cmd {
	a.finding.ticket++
	a.finding.line, a.finding.typed, a.finding.marker, a.finding.isWanted = "", "", nil, false
	a.list.Mark(nil)
	return a.mark()
}
