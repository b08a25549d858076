package commitments

import "attache/briefs/clause"

// fronted notes what a sentence says at its head that its act is on: "On climate, both sides
// will | work together". It belongs behind a verb of working together, or behind an object
// that says little without it.
func (x *line) fronted(c *clause.Clause, last int) {
	run := x.frontedOn()
	if run.Empty() {
		return
	}
	at := c.Group.Last
	p, ok := x.phraseAt(at, last)
	switch {
	case ok && x.has(p.head, x.words.Topical):
		at = p.Last
	case ok || !x.has(c.Verb, x.words.Work):
		return
	}
	for at < last && x.isOneOf(at, "together", "closely", "jointly") {
		at++
	}
	x.onWhat, x.onWhatAt = run, at
}

// frontedOn is the phrase behind the "on" that the sentence begins with, up to its comma;
// empty where it begins otherwise, or tells only when or how things stand.
func (x *line) frontedOn() clause.Run {
	k := x.s.First
	if x.word(k) != "on" || x.isTimed(k) {
		return clause.Run{}
	}
	p, ok := x.phraseAt(k+1, x.a.group.First)
	if !ok || x.has(p.head, x.words.Untopical) {
		return clause.Run{}
	}
	p = x.widened(p, x.a.group.First)
	for x.word(p.Last) == "and" {
		q, more := x.phraseAt(p.Last+1, x.a.group.First)
		if !more {
			break
		}
		p.Last = q.Last
	}
	if !x.isComma(p.Last) {
		return clause.Run{}
	}
	return p.Run
}

// sayTopic says what the act is on where its words end.
func (x *line) sayTopic(k int) {
	if k != x.onWhatAt || k == 0 {
		return
	}
	x.onWhatAt = 0
	x.put("on", -1)
	x.sayDeep(x.onWhat.First, x.onWhat.Last)
	x.c.why("line", x.d.Cover(x.onWhat.First, x.onWhat.Last), "what the sentence says at its head that its act is on")
}

// tiedFrom is where the phrase begins that ends before token k, with those that prepositions
// tie to it: "openings in fields".
func (x *line) tiedFrom(k int) int {
	first := k
	x.phrasesBefore(k, 0, func(q phrase, _ int) bool {
		if q.Last != first && q.Last+1 != first {
			return false
		}
		first = q.First
		return true
	})
	return first
}

// exemplified is a subject with what it is only an example of, where the reader of clauses
// took the last of a list: "openings in fields such as wind, | ships and salmon".
func (x *line) exemplified(run clause.Run) clause.Run {
	if run.Empty() || !x.isComma(run.First-1) {
		return run
	}
	for k := run.First - 1; k > x.s.First+1 && k > run.First-20; k-- {
		if x.word(k) == "as" && x.word(k-1) == "such" {
			return clause.Run{First: x.tiedFrom(k - 1), Last: run.Last}
		}
	}
	return run
}
