package ui

import (
	"context"
	"maps"

	tea "charm.land/bubbletea/v2"

	"attache/briefs"
	"attache/feed"
	"attache/ui/article"
)

// ahead is the briefs next to the open one, read and set before they are asked for:
// who goes through the list waits for neither. Only where the store tells what changes
// is anything read ahead, and what has changed is read again.
type ahead struct {
	of    map[feed.Ref]openedMsg // the two neighbours, and those passed on the way to the open one
	busy  bool                   // one is being read
	large map[feed.Ref]bool      // too much to be read without being asked for
	turns int                    // how often something may have changed; what was read before is dropped
	isOff bool
}

// mostRead is how large an article may be that is read ahead, as the store keeps it:
// what takes so long that it would be in the way of what is asked for.
const mostRead = 128 << 10

// aheadMsg is a brief that was read ahead.
type aheadMsg struct {
	openedMsg
	ref     feed.Ref
	turns   int
	isLarge bool // it was not read
}

// take gives a brief that was read ahead, once.
func (h *ahead) take(ref feed.Ref) (m openedMsg, isRead bool) {
	m, isRead = h.of[ref]
	delete(h.of, ref)
	return m, isRead && m.err == nil
}

// skip notes that an article is too large to be read ahead; of few at once is known.
func (h *ahead) skip(ref feed.Ref) {
	if h.large == nil || len(h.large) >= mostAhead {
		h.large = map[feed.Ref]bool{}
	}
	h.large[ref] = true
}

// forget drops all that was read ahead.
func (h *ahead) forget() {
	h.turns++
	clear(h.of)
	clear(h.large)
}

// changed drops what is other now. What is being read may be of before.
func (h *ahead) changed(b *feed.Batch) {
	h.turns++
	for i := range b.Rows {
		delete(h.of, b.Rows[i].Ref)
	}
	for _, ref := range b.Gone {
		delete(h.of, ref)
	}
}

// leaveBehind keeps the open brief as it stands, for who comes back.
func (a *App) leaveBehind() {
	o := &a.opening
	if a.brief == nil || a.ahead.isOff || a.isOpening() || o.wanted == (feed.Ref{}) || a.source.shelf.Lacks(feed.Follows) != nil {
		return
	}
	m := openedMsg{brief: a.brief, at: a.article.Offset(), set: a.article.Leave()}
	if a.source.shelf.Lacks(feed.Keeps) == nil {
		m.added = &annotated{o.wanted, a.added}
	}
	a.ahead.put(o.wanted, m)
}

// mostAhead is how many briefs are held: who goes on faster than is read leaves more
// behind.
const mostAhead = 4

// put keeps a brief that was read.
func (h *ahead) put(ref feed.Ref, m openedMsg) {
	if h.of == nil || len(h.of) >= mostAhead {
		h.of = map[feed.Ref]openedMsg{}
	}
	h.of[ref] = m
}

// lookAhead reads a neighbour of the open brief, the next one first.
func (a *App) lookAhead() tea.Cmd {
	h, shelf := &a.ahead, a.source.shelf
	if h.isOff || h.busy || !a.isAtRest() || shelf.Lacks(feed.Follows) != nil {
		return nil
	}
	next, before := a.list.Near(1), a.list.Near(-1)
	maps.DeleteFunc(h.of, func(ref feed.Ref, _ openedMsg) bool { return ref != next && ref != before })
	for _, ref := range []feed.Ref{next, before} {
		if _, isRead := h.of[ref]; !isRead && !h.large[ref] && ref != (feed.Ref{}) {
			h.busy = true
			return readAhead(a.source.ctx, shelf, aheadMsg{ref: ref, turns: h.turns}, a.article.SetAhead())
		}
	}
	return nil
}

// isAtRest reports whether the open brief is there and all else is done: also what is
// to be kept, for the place in a brief is part of what is read.
func (a *App) isAtRest() bool {
	isShown := a.screen == home && a.frame.Article.W > 0 && a.brief != nil && !a.isOpening() && a.article.IsSet()
	return isShown && a.source.done && !a.busy && len(a.later) == 0
}

func readAhead(ctx context.Context, shelf feed.Store, m aheadMsg, set func(context.Context, *briefs.Brief, []string) *article.Ahead) tea.Cmd {
	return func() tea.Msg {
		if size, err := shelf.Size(ctx, m.ref); err != nil || size > mostRead {
			m.isLarge = err == nil
			m.err = err
			return m
		}
		if m.openedMsg = read(ctx, shelf, m.ref, 0); m.err == nil {
			m.set = set(ctx, m.brief, m.remarks())
		}
		return m
	}
}

// readAhead takes in a brief that was read ahead, unless it may be other by now. One
// that could not be read is tried again when it is asked for.
func (a *App) readAhead(m aheadMsg) {
	h := &a.ahead
	h.busy = false
	if m.turns != h.turns || m.ref == a.opening.wanted {
		return
	}
	if m.isLarge {
		h.skip(m.ref)
		return
	}
	h.put(m.ref, m.openedMsg)
}
