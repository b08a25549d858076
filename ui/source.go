package ui

import (
	"context"
	"iter"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"attache/briefs"
	"attache/briefs/sanitise"
	"attache/feed"
	"attache/ui/article"
	"attache/ui/list"
)

// source is the shelf while it is read. Batches are pulled one by one, so that
// reading never runs ahead of the screen, and a panic in the shelf comes out in
// the command that pulls, where it is caught and the terminal restored.
type source struct {
	ctx      context.Context
	shelf    feed.Store
	next     func() (feed.Batch, bool)
	found    int
	done     bool
	skipped  int
	skips    []feed.Skip  // the first of them
	hurried  []feed.Ref   // what was asked for last
	followed bool         // what changes is waited for
	holding  bool         // rows are being read that are in view
	waiting  *list.Digest // blocks that are taken in while the next are read, nil for none
}

// maxSkips is how many skipped inputs are listed; all are counted.
const maxSkips = 1000

func sourceOf(ctx context.Context, shelf feed.Store) source {
	// Not stopped by hand: a command may be inside next when the program ends, and ctx ends Fill.
	next, _ := iter.Pull(func(yield func(feed.Batch) bool) { shelf.Fill(ctx, yield) })
	return source{ctx: ctx, shelf: shelf, next: next}
}

// batchMsg is a batch that the shelf has read; more is false after the last.
type batchMsg struct {
	feed.Batch
	digest *list.Digest // of its blocks
	more   bool
}

// fetch pulls the next batch and makes it ready for the list.
func (a *App) fetch() tea.Cmd {
	next, digest := a.source.next, a.list.Digester()
	return func() tea.Msg {
		b, more := next()
		m := batchMsg{Batch: b, more: more}
		if len(b.Blocks) > 0 {
			m.digest = digest(b.Blocks)
		}
		return m
	}
}

// toldMsg is a line that says what takes long.
type toldMsg string

// listen waits for such a line.
func (a *App) listen() tea.Cmd {
	told, ended := a.told, a.source.ctx.Done()
	if told == nil {
		return nil
	}
	return func() tea.Msg {
		select {
		case <-ended:
			return nil
		case words := <-told:
			return toldMsg(words)
		}
	}
}

// hurry asks for the rows in view to be read before others, once.
func (s *source) hurry(refs []feed.Ref) {
	if s.done || len(refs) == 0 || slices.Equal(refs, s.hurried) {
		return
	}
	s.hurried = refs
	s.shelf.Hurry(refs)
}

// takeInMsg says that the next batch is being read, so that blocks which have come can
// be taken in meanwhile.
type takeInMsg struct{}

// takeIn takes in the blocks that wait.
func (a *App) takeIn() {
	s := &a.source
	if s.waiting != nil {
		a.list.Expect(s.found)
		a.list.AddBlocks(s.waiting)
		s.waiting = nil
	}
}

// take takes in a batch and asks for the next.
func (a *App) take(b batchMsg) tea.Cmd {
	a.takeIn()
	s := &a.source
	s.found = max(s.found, b.Found)
	s.skipped += len(b.Skips)
	s.skips = append(s.skips, b.Skips[:min(len(b.Skips), maxSkips-len(s.skips))]...)
	if len(b.Rows) > 0 {
		a.list.Expect(s.found)
		a.list.Add(b.Rows)
	}
	s.waiting = b.digest
	if gone := append(pathsOf(b.Skips), b.Gone...); len(gone) > 0 {
		a.takeIn()
		a.list.Drop(gone)
	}
	if a.screen == skipping {
		a.page.forget()
	}
	if !b.more || b.Done {
		a.takeIn()
		s.done = true
		return tea.Batch(s.follow(), a.again(), a.listed())
	}
	if s.waiting == nil {
		return a.fetch()
	}
	return tea.Batch(a.fetch(), func() tea.Msg { return takeInMsg{} })
}

// listed tells who started the reader that the list is full, beside the event loop.
func (a *App) listed() tea.Cmd {
	if a.filled == nil {
		return nil
	}
	filled := a.filled
	return func() tea.Msg {
		filled()
		return nil
	}
}

// heldMsg is rows that were wanted and have been read.
type heldMsg []*list.Wanted

// holdRows has the rows in view, and those around, read beside the event loop.
func (a *App) holdRows() tea.Cmd {
	s := &a.source
	if s.holding {
		return nil
	}
	wanted := a.list.Wanted()
	if len(wanted) == 0 {
		return nil
	}
	s.holding = true
	return func() tea.Msg {
		for _, of := range wanted {
			of.Read()
		}
		return heldMsg(wanted)
	}
}

// changedMsg is what has changed on a shelf after it was filled.
type changedMsg struct {
	feed.Batch
	next  tea.Cmd
	ended error // why nothing that changes will be seen any more, nil while it is
}

// follow waits for what changes on the shelf, where it tells.
func (s *source) follow() tea.Cmd {
	f := s.shelf
	if f.Lacks(feed.Follows) != nil || s.followed {
		return nil
	}
	s.followed = true
	ctx, news := s.ctx, make(chan changedMsg)
	tell := func(m changedMsg) bool {
		select {
		case news <- m:
			return true
		case <-ctx.Done():
			return false
		}
	}
	go func() {
		defer close(news)
		err := f.Follow(ctx, func(b feed.Batch) bool { return tell(changedMsg{Batch: b}) })
		if err != nil && ctx.Err() == nil {
			tell(changedMsg{Batch: feed.Batch{Skips: []feed.Skip{{Err: err}}}, ended: err})
		}
	}()
	var next tea.Cmd
	next = func() tea.Msg {
		m, more := <-news
		if !more {
			return nil
		}
		m.next = next
		return m
	}
	return next
}

// changed takes in what has changed, and leaves the reader's place.
func (a *App) changed(m changedMsg) tea.Cmd {
	a.list.Hold()
	m.Done = false
	s := &a.source
	s.found += len(m.Rows)
	s.skipped += len(m.Skips)
	s.skips = append(s.skips, m.Skips[:min(len(m.Skips), maxSkips-len(s.skips))]...)
	a.list.Add(m.Rows)
	a.list.Drop(m.Gone)
	a.ahead.changed(&m.Batch)
	a.plans.acts++
	if m.ended != nil {
		a.ahead = ahead{isOff: true} // nobody tells any more what is other than it was read
		a.refuse(sanitise.Line(m.ended.Error()))
	}
	return tea.Batch(m.next, a.again())
}

func pathsOf(skips []feed.Skip) []feed.Ref {
	refs := make([]feed.Ref, len(skips))
	for i, s := range skips {
		refs[i].Path = s.Path
	}
	return refs
}

// opening is the brief that is wanted, and the reading of it.
type opening struct {
	wanted feed.Ref
	ticket int // of the latest reading; results of earlier ones are dropped
	came   int // of the last that has come
	cancel context.CancelFunc
	at     int // the place in the brief that is remembered
	stood  int // the place at which the same brief was left to be opened anew
	stays  bool
}

// openedMsg is a brief that was read in full, or why it was not.
type openedMsg struct {
	ticket int
	brief  *briefs.Brief
	at     int // where it was left the last time
	added  *annotated
	err    error
	set    *article.Ahead // nil where it was not set before
}

// remarks are the lines over its text.
func (m *openedMsg) remarks() []string {
	if m.added == nil {
		return nil
	}
	return remarksOf(&m.added.Additions)
}

// follow opens the selected brief when it is another than the wanted one. What
// was being opened before is cancelled. A choice that is still being made
// moves nothing that is out of sight.
func (a *App) follow() tea.Cmd {
	if a.screen == choosing || a.prompt != nil && a.frame.Article.W == 0 {
		return nil
	}
	ref := a.list.Near(0)
	o := &a.opening
	if ref == o.wanted {
		return nil
	}
	if o.cancel != nil {
		o.cancel()
	}
	if ref != (feed.Ref{}) {
		a.leave()
	}
	a.leaveBehind()
	o.wanted = ref
	o.ticket++
	if ref == (feed.Ref{}) {
		o.came = o.ticket
		return a.show(nil, nil)
	}
	if m, isRead := a.ahead.take(ref); isRead {
		o.cancel, m.ticket = func() {}, o.ticket
		return a.opened(m)
	}
	ctx, cancel := context.WithCancel(a.source.ctx)
	o.cancel = cancel
	return open(ctx, a.source.shelf, ref, o.ticket)
}

func open(ctx context.Context, shelf feed.Store, ref feed.Ref, ticket int) tea.Cmd {
	return func() tea.Msg { return read(ctx, shelf, ref, ticket) }
}

// read reads a brief in full.
func read(ctx context.Context, shelf feed.Store, ref feed.Ref, ticket int) openedMsg {
	b, err := shelf.Open(ctx, ref)
	at := 0
	if err == nil {
		at, _ = shelf.Position(ctx, ref) // without it the brief opens at its top
	}
	return openedMsg{ticket: ticket, brief: &b, at: at, added: annotatedOf(ctx, shelf, ref), err: err}
}

// opened shows a brief that was read, unless another is wanted by now.
func (a *App) opened(m openedMsg) tea.Cmd {
	if m.ticket != a.opening.ticket {
		return nil
	}
	a.opening.cancel()
	a.opening.came = m.ticket
	if m.err != nil {
		a.seek = seek{}
		cmd := a.show(nil, nil)
		a.failure = a.reason(m.err)
		return cmd
	}
	back := func() {}
	if a.opening.stays {
		m.at = a.opening.stood
		back = a.standing()
	}
	a.opening.at, a.opening.stays = m.at, false
	a.remarks = m.remarks()
	cmd := a.show(m.brief, m.set)
	if m.added != nil {
		a.annotate(*m.added)
	}
	a.article.Return(m.at)
	back()
	a.stand()
	return tea.Batch(cmd, a.sought(), a.mark())
}

// standing is the way back to the selected commitment, and to its detail where that is on
// the screen, once the brief was read anew; it leads nowhere where the commitment is no more.
func (a *App) standing() (back func()) {
	i, inDetail := a.panel.Selected(), a.screen == detailing
	if i < 0 || i >= a.commitments() {
		return func() {}
	}
	id := a.brief.Commitments[i].ID
	return func() {
		switch {
		case i >= a.commitments() || a.brief.Commitments[i].ID != id:
		case inDetail:
			a.openDetail()
		default:
			a.article.Mark(i)
		}
	}
}

// reason is why the wanted brief is not open, its file named.
func (a *App) reason(err error) string {
	why := err.Error()
	if path := a.opening.wanted.Path; !strings.Contains(why, path) {
		why = path + ": " + why
	}
	return sanitise.Line(why)
}

// show puts a brief, or none, into the panes; set is nil, or the brief as it was set
// ahead.
func (a *App) show(b *briefs.Brief, set *article.Ahead) tea.Cmd {
	a.brief, a.failure, a.added = b, "", feed.Additions{}
	a.detail.Report(nil)
	a.detail.Annotate(nil, nil)
	if a.screen == detailing {
		a.back()
	}
	a.panel.Show(b, a.asOf)
	a.pick()
	return a.article.Show(b, a.remarks, set)
}
