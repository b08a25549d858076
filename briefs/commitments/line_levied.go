package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// levied says on what a duty, ban or the like is that "the" and one noun name, where the text told it apart
// from the noun: "the duties of 12 percent on grapes", "the ban that Peru has put on grapes", "Peru bans
// grapes". It gives where the words end; k where nothing is told.
func (x *line) levied(k int, p phrase) int {
	if !x.has(p.head, x.words.Duty) && bans[x.headWord(p.head)] == "" {
		return k
	}
	run, prep := x.leviedOn(k, p)
	if run.Empty() {
		return k
	}
	x.lowered(k)
	for n := k + 1; n < p.Last; n++ {
		x.token(n)
	}
	x.put(prep, -1)
	x.deep = true
	x.say(run.First, run.Last)
	x.deep = false
	x.c.why("line", x.d.Cover(run.First, run.Last), "what “"+x.d.Words(k, p.Last)+"” is on")
	return p.Last
}

// leviedOn is on what the thing is that a phrase at token k names, as the sentences before tell it, and the
// preposition that ties it.
func (x *line) leviedOn(k int, p phrase) (clause.Run, string) {
	want := x.headWord(p.head)
	for s := x.s.Index; s >= 0 && s >= x.s.Index-furthest; s-- {
		last := min(x.d.Sentences[s].Last, x.a.group.First)
		for i := last - 1; i > x.d.Sentences[s].First; i-- {
			if x.headWord(i) == want {
				if run := x.behindThing(i+1, last); !run.Empty() {
					return run, "on"
				}
			}
			if prep := bans[want]; prep != "" && x.isVerbOf(i, want) {
				if q, ok := x.phraseAt(i+1, last); ok {
					return x.widened(q, last).Run, prep
				}
			}
		}
	}
	return clause.Run{}, ""
}

// isVerbOf reports whether the word at token i is a verb's form whose base is a noun: "Peru | bans".
func (x *line) isVerbOf(i int, noun string) bool {
	w := x.spelling(i)
	isForm := w == noun+"s" || w == noun+noun[len(noun)-1:]+"ed"
	return isForm && (x.form(i)&lexicon.Part != 0 || x.isMention(i-1))
}

// behindThing is what "on" or "against" leads to behind a thing that ends before token i, with only its
// amount or who levies it between.
func (x *line) behindThing(i, last int) clause.Run {
	for n := i; n < min(i+longestLevy, last-1); n++ {
		switch {
		case x.isEither(n, "on", "against") && n > i:
			q, ok := x.phraseAt(n+1, last)
			if !ok {
				return clause.Run{}
			}
			return x.widened(q, last).Run
		case x.d.Tokens[n].Kind == text.Number, x.d.Tokens[n].Kind == text.Symbol, x.isMention(n), x.has(n, x.words.Levying):
		case x.form(n)&lexicon.Verb != 0 && x.has(n, x.words.levies):
		default:
			return clause.Run{}
		}
	}
	return clause.Run{}
}

// longestLevy is how many words stand between a duty and what it is on at the most.
const longestLevy = 9

// levies are verbs of those who put a duty on something.
var levies = []string{"levy", "levies", "levied", "impose", "imposes", "imposed", "charge", "charges", "charged", "put", "puts", "place", "places", "placed", "apply", "applies", "applied", "keep", "keeps", "kept", "slap", "slapped"}
