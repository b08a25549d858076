package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/text"
)

// levied says on what a duty, ban or the like is that "the" and one noun name, where the text told it apart
// from the noun: "the duties of 12 percent on grapes", "the ban that Peru has put on grapes", "Peru bans
// grapes". It gives where the words end; k where nothing is told.
func (x *line) levied(k int, p phrase) int {
	if !x.has(p.head, x.words.Duty) && bans[x.headWord(p.head)] == "" {
		return k
	}
	run, prep := x.leviedOn(p)
	if run.Empty() {
		return k
	}
	x.lowered(k)
	x.tokens(k+1, p.Last)
	x.put(prep, -1)
	x.sayDeep(run.First, run.Last)
	x.c.why("line", x.d.Cover(run.First, run.Last), "what “"+x.d.Words(k, p.Last)+"” is on")
	return p.Last
}

// leviedOn is on what the thing is that a phrase names, as the sentences before tell it, and the
// preposition that ties it.
func (x *line) leviedOn(p phrase) (clause.Run, string) {
	want := x.headWord(p.head)
	for s := x.s.Index; s >= 0 && s >= x.s.Index-furthest; s-- {
		last := min(x.d.Sentences[s].Last, x.a.group.First)
		for i := last - 1; i > x.d.Sentences[s].First; i-- {
			if x.headWord(i) == want {
				if run := x.behindThing(i+1, last); !run.Empty() {
					return run, "on"
				}
			}
			if prep := bans[want]; prep != "" && x.spelling(i) == want+"s" && x.isMention(i-1) { // "Peru | bans"
				if q, ok := x.phraseAt(i+1, last); ok {
					return x.widened(q, last).Run, prep
				}
			}
		}
	}
	return clause.Run{}, ""
}

// behindThing is what "on" or "against" leads to behind a thing that ends before token i, with only its
// amount or who levies it between.
func (x *line) behindThing(i, last int) clause.Run {
	for n := i; n < min(i+longestLevy, last-1); n++ {
		switch {
		case x.isEither(n, "on", "against") && n > i:
			q, _ := x.phraseAt(n+1, last)
			return x.widened(q, last).Run
		case x.d.Tokens[n].Kind == text.Number, x.isMention(n), x.has(n, x.words.Levying):
		default:
			return clause.Run{}
		}
	}
	return clause.Run{}
}

// longestLevy is how many words stand between a duty and what it is on at the most.
const longestLevy = 9
