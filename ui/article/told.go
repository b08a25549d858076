package article

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/briefs/topics"
	"attache/ui/wording"
)

// kind is what a spot tells of.
type kind uint8

const (
	aLink kind = iota // before the others: a link stays where they lie over it
	aTime
	aParty
	aTopic
	aSentence
	everyKind
)

// mostTold is how many spots of a kind are told of.
const mostTold = 2000

// Tell marks times, parties and topics in the text, or no longer, and says how many
// there are of each.
func (p *Pane) Tell(on bool) (times, parties, topics int) {
	p.tells, p.allSpots, p.hasSpot = on, nil, false
	for _, s := range p.spots() {
		switch s.kind {
		case aTime:
			times++
		case aParty:
			parties++
		case aTopic:
			topics++
		}
	}
	return times, parties, topics
}

// Tells reports whether they are marked.
func (p *Pane) Tells() bool { return p.tells }

// told are the times, parties and topics of the text.
func (p *Pane) told() []Spot {
	if !p.tells || p.brief == nil {
		return nil
	}
	return slices.Concat(p.times(), p.parties(), p.topics())
}

func (p *Pane) times() (all []Spot) {
	for _, e := range p.brief.Dates {
		if len(all) == mostTold {
			break
		}
		says := ""
		switch {
		case e.From.IsZero() && e.To.IsZero():
			says = "no calendar day: " + sanitise.Line(e.Value)
		case e.From == e.To:
			says = wording.Date(e.From)
		default:
			says = orOpen(wording.Date(e.From), !e.From.IsZero()) + " to " + orOpen(wording.Date(e.To), !e.To.IsZero())
		}
		all = append(all, Spot{Span: clamp(e.Span, p.body.Text), kind: aTime, Says: "time: " + says})
	}
	return all
}

func orOpen(day string, isKnown bool) string {
	if isKnown {
		return day
	}
	return "open"
}

// parties are where a party is named, and the words that stand for those of a
// commitment: "the two sides".
func (p *Pane) parties() (all []Spot) {
	for _, party := range p.brief.Parties {
		for _, s := range p.occurrences(party.Name) {
			all = append(all, Spot{Span: s, kind: aParty, Says: "party: " + sanitise.Line(wording.Named([]string{party.ID}, p.brief.Parties))})
		}
	}
	for i := range p.brief.Commitments {
		c := &p.brief.Commitments[i]
		for _, who := range []struct {
			words string
			ids   []string
		}{{c.ByText, c.By}, {c.ToText, c.To}} {
			if at := strings.Index(c.Sentence.Of(p.body.Text), who.words); who.words != "" && len(who.ids) > 0 && at >= 0 {
				s := text.Span{Start: c.Sentence.Start + at, End: c.Sentence.Start + at + len(who.words)}
				all = append(all, Spot{Span: s, kind: aParty, Says: "party: " + sanitise.Line(wording.Named(who.ids, p.brief.Parties))})
			}
		}
	}
	return all[:min(len(all), mostTold)]
}

// topics are the words that told a topic.
func (p *Pane) topics() (all []Spot) {
	for _, t := range p.brief.Topics {
		for _, words := range t.Phrases {
			for _, s := range p.occurrences(words) {
				all = append(all, Spot{Span: s, kind: aTopic, Says: "topic: " + topics.Label(t.ID) + " (" + sanitise.Line(t.ID) + ")"})
			}
		}
	}
	return all[:min(len(all), mostTold)]
}

// occurrences are where words stand in the text as words of their own.
func (p *Pane) occurrences(words string) (all []text.Span) {
	if words == "" {
		return nil
	}
	in := p.body.Text
	for at := 0; len(all) < mostTold; {
		i := strings.Index(in[at:], words)
		if i < 0 {
			break
		}
		s := text.Span{Start: at + i, End: at + i + len(words)}
		before, _ := utf8.DecodeLastRuneInString(in[:s.Start])
		after, _ := utf8.DecodeRuneInString(in[s.End:])
		if !isWord(before) && !isWord(after) {
			all = append(all, s)
		}
		at = s.End
	}
	return all
}

// isWord reports whether a rune goes on a word of a script that has blanks
// between words.
func isWord(r rune) bool { return r < firstWide && (unicode.IsLetter(r) || unicode.IsDigit(r)) }

// inTurn is spots in the order of the text, none over another: links stay, and of
// others the first and longest.
func inTurn(all []Spot) (out []Spot) {
	slices.SortStableFunc(all, func(a, b Spot) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(min(a.kind, aTime), min(b.kind, aTime)), cmp.Compare(b.End, a.End))
	})
	for _, s := range all {
		if !s.Empty() && (len(out) == 0 || s.Start >= out[len(out)-1].End) {
			out = append(out, s)
		}
	}
	return out
}

// toldAt is the kind of what is told of the byte at, aLink where nothing is, and
// where that may change.
func (p *pen) toldAt(at, end int) (kind, int) {
	for _, s := range p.told {
		switch {
		case s.Start <= at && at < s.End:
			return s.kind, min(end, s.End)
		case s.Start > at:
			return aLink, min(end, s.Start)
		}
	}
	return aLink, end
}

// toldIn is what is told of words in seen, while that is marked.
func (p *Pane) toldIn(seen text.Span) (in []Spot) {
	if !p.tells {
		return nil
	}
	all := p.spots()
	from := sort.Search(len(all), func(i int) bool { return all[i].End > seen.Start })
	for _, s := range all[from:] {
		if s.Start >= seen.End {
			break
		}
		if s.kind != aLink {
			in = append(in, s)
		}
	}
	return in
}
