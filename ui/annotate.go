package ui

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/theme"
	"attache/ui/wording"
)

// marksOf is a word for each commitment that people have set right or noted on.
func marksOf(b *briefs.Brief, added *feed.Additions) []string {
	marks := make([]string, len(b.Commitments))
	mark := func(at ledger.Anchor, word string) {
		if i := at.In(b); i >= 0 && !strings.Contains(marks[i], word) {
			marks[i] = strings.TrimPrefix(marks[i]+" · "+word, " · ")
		}
	}
	for _, c := range added.Corrections {
		mark(c.Anchor, "corrected")
	}
	for _, n := range added.Notes {
		mark(n.Anchor, "note")
	}
	return marks
}

// remarksOf are lines over a brief's text that tell what was added to it as a
// whole.
func remarksOf(added *feed.Additions) (lines []string) {
	if len(added.Tags) > 0 {
		lines = append(lines, "Tags: "+strings.Join(added.Tags, ", "))
	}
	for _, n := range added.Notes {
		if n.Anchor == (ledger.Anchor{}) {
			lines = append(lines, "Note of "+wording.Date(timex.Of(n.Made))+": "+n.Words)
		}
	}
	for _, c := range added.Corrections {
		switch {
		case c.Field == "commitment" && c.Value == "no":
			lines = append(lines, "No commitment, by your word: “"+c.Anchor.Quote+"”")
		case c.Anchor == (ledger.Anchor{}):
			lines = append(lines, fmt.Sprintf("Corrected: %s is %s; read as %s", c.Field, orNone(c.Value), orNone(c.Was)))
		}
	}
	for i := range lines {
		lines[i] = sanitise.Line(lines[i])
	}
	return lines
}

func orNone(s string) string {
	if s == "" {
		return "none"
	}
	return s
}

// reopen reads the open brief anew, at its place, where it is this one.
func (a *App) reopen(ref feed.Ref) {
	if o := &a.opening; ref != (feed.Ref{}) && ref == o.wanted && a.brief != nil {
		o.stood, o.stays = a.article.Offset(), true
		o.wanted = feed.Ref{}
	}
}

// ledger is the store where it keeps what people add to the open brief, nil where
// it does not, which is said.
func (a *App) ledger() feed.Store {
	switch {
	case !a.can(feed.Keeps):
		return nil
	case a.brief == nil:
		a.refuse(noBriefOpen)
		return nil
	}
	return a.source.shelf
}

// put has something added to the open brief, which is then read anew.
func (a *App) put(said string, write func(context.Context, feed.Ref) error) {
	ref := a.opening.wanted
	said += " · " + a.key("undo") + " takes it back"
	a.writeDown(keptMsg{said: said, anew: ref}, func(ctx context.Context) error { return write(ctx, ref) })
}

// askCorrection sets a field of the selected commitment or of the brief right.
func (a *App) askCorrection() tea.Cmd {
	l := a.ledger()
	if l == nil {
		return nil
	}
	i := a.panel.Selected()
	label, hint := "correct the brief", "published 2026-01-12 · source · pair KR-CN · topics"
	if i >= 0 {
		label, hint = "correct commitment "+fmt.Sprint(i+1), "due 2026-06-30 · by CN,KR · to · firmness effort · line · about · none · published · source · pair · topics"
	}
	return a.ask(prompt{
		label: label, hint: hint,
		complete: func(_ *App, s string, at int) (text.Span, []string) { return completeCorrection(s, at, i >= 0) },
		accept: func(a *App, s string) error {
			c, err := wording.ReadCorrection(s, a.brief, i)
			if err == nil {
				a.put(correctionSaid(&c), func(ctx context.Context, ref feed.Ref) error { return l.Correct(ctx, ref, c) })
			}
			return err
		},
	}, "")
}

func correctionSaid(c *ledger.Correction) string {
	if c.Field == "commitment" {
		return map[string]string{"no": "taken out: no commitment", "yes": "marked as a commitment"}[c.Value]
	}
	return c.Field + " is now " + orNone(c.Value)
}

// completeCorrection completes the field, or a value of the few that it may have.
func completeCorrection(s string, at int, ofCommitment bool) (text.Span, []string) {
	word, value, isValued := strings.Cut(s[:at], " ")
	var fit []string
	if isValued {
		k := slices.IndexFunc(wording.Settables, func(f wording.Settable) bool { return f.Word == word })
		if k < 0 {
			return text.Span{}, nil
		}
		for _, v := range wording.Settables[k].Values {
			if strings.HasPrefix(v, value) {
				fit = append(fit, v)
			}
		}
		return text.Span{Start: len(word) + 1, End: at}, fit
	}
	for _, f := range wording.Settables {
		if strings.HasPrefix(f.Word, word) && (f.OfBrief || ofCommitment) {
			fit = append(fit, f.Word)
		}
	}
	return text.Span{End: at}, fit
}

// askMark makes words of the text a commitment.
func (a *App) askMark() tea.Cmd {
	l := a.ledger()
	if l == nil {
		return nil
	}
	words := ""
	if at, ok := a.article.Sentence(); ok && at.Len() <= maxTyped {
		words = at.Of(a.brief.Body.Text)
	}
	return a.ask(prompt{
		label: "commitment",
		hint:  "its words, as they stand in the text · " + a.key("prompt.complete") + " completes the sentence",
		complete: func(a *App, s string, at int) (text.Span, []string) {
			return completeSentence(a.brief, s, at)
		},
		accept: func(a *App, s string) error {
			c := ledger.Correction{Field: "commitment", Value: "yes", Anchor: ledger.Anchor{Quote: strings.TrimSpace(s)}}
			err := c.Check(a.brief)
			if err == nil {
				a.put(correctionSaid(&c), func(ctx context.Context, ref feed.Ref) error { return l.Correct(ctx, ref, c) })
			}
			return err
		},
	}, words)
}

// leastTyped is how many bytes tell a sentence by its words.
const leastTyped = 3

// completeSentence goes from words to the end of the sentence in which they stand.
func completeSentence(b *briefs.Brief, s string, at int) (text.Span, []string) {
	words := strings.TrimSpace(s[:at])
	if b == nil || len(words) < leastTyped {
		return text.Span{}, nil
	}
	body := b.Body.Text
	i := strings.Index(body, words)
	if i < 0 {
		return text.Span{}, nil
	}
	end := len(body)
	for _, stop := range []string{". ", ".\n", "; ", "\n"} {
		if k := strings.Index(body[i:], stop); k >= 0 {
			end = min(end, i+k)
		}
	}
	return text.Span{End: at}, []string{strings.TrimSuffix(body[i:end], ".")}
}

// askNote writes a note on the selected commitment, or on the brief where none is
// selected; a note that stands there already is changed.
func (a *App) askNote() tea.Cmd {
	l := a.ledger()
	if l == nil {
		return nil
	}
	note, label := ledger.Note{}, "note on the brief"
	if i := a.panel.Selected(); i >= 0 {
		note.Anchor, label = ledger.AnchorOf(a.brief, i), "note on commitment "+fmt.Sprint(i+1)
	}
	for _, n := range a.added.Notes {
		if n.Anchor == note.Anchor || n.Anchor.ID != "" && n.Anchor.ID == note.Anchor.ID {
			note = n
		}
	}
	return a.ask(prompt{
		label: label, hint: "your own words · none takes the note away",
		accept: func(a *App, s string) error {
			note.Words = strings.TrimSpace(s)
			said := "noted"
			if note.Words == "" {
				said = "note taken away"
			}
			a.put(said, func(ctx context.Context, ref feed.Ref) error { return l.Note(ctx, ref, note) })
			return nil
		},
	}, note.Words)
}

// askTags changes the tags of the open brief.
func (a *App) askTags() tea.Cmd {
	l := a.ledger()
	switch {
	case l == nil:
		return nil
	case a.scope() == inList && a.list.Marks() > 0:
		return a.askTagsOf(l, refsOf(a.list.Marked()))
	}
	was := slices.Clone(a.added.Tags)
	return a.ask(prompt{
		label: "tags", hint: "with commas between them",
		accept: func(a *App, s string) error {
			is := wording.ReadTags(s)
			a.put("tags: "+orNone(strings.Join(is, ", ")), func(ctx context.Context, ref feed.Ref) error {
				return l.Tag(ctx, without(is, was), without(was, is), ref)
			})
			return nil
		},
	}, strings.Join(was, ", "))
}

// askTagsOf gives several briefs tags, or takes them.
func (a *App) askTagsOf(l feed.Store, refs []feed.Ref) tea.Cmd {
	of := theme.Counted(len(refs), "marked brief")
	return a.ask(prompt{
		label: "tags of " + of, hint: "to give, with commas between them · -tag takes one",
		accept: func(a *App, s string) error {
			tags := wording.ReadTags(s)
			if len(tags) == 0 {
				return errors.New("write a tag")
			}
			a.writeDown(keptMsg{said: of + ": " + strings.Join(tags, ", "), anew: a.opening.wanted}, func(ctx context.Context) error {
				given, taken := givenAndTaken(tags)
				return l.Tag(ctx, given, taken, refs...)
			})
			return nil
		},
	}, "")
}

// without is the tags that the others are not.
func without(tags, others []string) (rest []string) {
	for _, tag := range tags {
		if !slices.Contains(others, tag) {
			rest = append(rest, tag)
		}
	}
	return rest
}

// givenAndTaken tells tags to be given from those with a hyphen, to be taken.
func givenAndTaken(tags []string) (given, taken []string) {
	for _, tag := range tags {
		if name, isTaken := strings.CutPrefix(tag, "-"); isTaken {
			taken = append(taken, name)
		} else {
			given = append(given, tag)
		}
	}
	return given, taken
}
