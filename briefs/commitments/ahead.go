package commitments

import (
	"slices"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/text"
)

// ahead is the sentences that are parsed before they are read, some at once: what may
// promise needs its clauses, and a parser is quicker with many.
type ahead struct {
	promising []bool            // by sentence: it may promise
	sentences []clause.Sentence // parsed, in the text's order
	alone     []clause.Sentence // one that does not, parsed for what stands around it

	which []int // and what they are parsed with
	marks []clause.Marks
	times []clause.Run
	names []clause.Run
}

// atOnce is how many sentences are parsed together at the most.
const atOnce = 24

// emptied is the room of what was parsed.
func (a *ahead) emptied() ahead {
	return ahead{promising: a.promising[:0], sentences: a.sentences[:0], alone: a.alone[:0], which: a.which[:0], marks: a.marks[:0], times: a.times[:0], names: a.names[:0]}
}

// lookAhead finds the sentences that may promise.
func (r *reading) lookAhead() {
	for _, s := range r.d.Sentences {
		r.ahead.promising = append(r.ahead.promising, r.d.Blocks[s.Block].Kind != text.Heading && r.mayPromise(s))
	}
}

// sentence is sentence k with its clauses. With one that may promise the next ones are
// parsed that may.
func (a *ahead) sentence(r *reading, k int) *clause.Sentence {
	if !a.promising[k] {
		a.which = append(a.which[:0], k)
		a.alone = a.parsed(r, a.alone)
		return &a.alone[0]
	}
	for i := range a.sentences {
		if a.sentences[i].Index == k {
			return &a.sentences[i]
		}
	}
	a.which = a.which[:0]
	for n := k; n < len(r.d.Sentences) && len(a.which) < atOnce; n++ {
		if a.promising[n] {
			a.which = append(a.which, n)
		}
	}
	a.sentences = a.parsed(r, a.sentences)
	return &a.sentences[0]
}

// parsed is the sentences that are asked for, in some room.
func (a *ahead) parsed(r *reading, room []clause.Sentence) []clause.Sentence {
	a.mark(r)
	room = slices.Grow(room[:0], len(a.which))[:len(a.which)]
	r.clauses.Parse(r.d, a.which, a.marks, room)
	return room
}

// mark notes the times and names of the sentences that are to be parsed.
func (a *ahead) mark(r *reading) {
	a.marks, a.times, a.names = a.marks[:0], a.times[:0], a.names[:0]
	for _, k := range a.which {
		s := r.d.Sentences[k]
		times, names := len(a.times), len(a.names)
		for n := r.timeFrom(s.First); n < len(r.times) && r.times[n].First < s.Last; n++ {
			if t := &r.times[n]; t.IsTimex() {
				a.times = append(a.times, clause.Run{First: t.First, Last: t.Last})
			}
		}
		for _, m := range r.mentions.In(s.First, s.Last) {
			if m.Kind <= actors.Individual {
				a.names = append(a.names, clause.Run{First: m.First, Last: m.Last})
			}
		}
		a.marks = append(a.marks, clause.Marks{Times: a.times[times:], Names: a.names[names:]})
	}
}
