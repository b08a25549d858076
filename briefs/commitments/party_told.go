package commitments

import (
	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/text"
)

// namedBefore is the subject and all who are named before it in a row that begins its sentence or clause: "The Peruvian Minister of Trade, |
// Ana Gil, and the Chilean Minister of Industry & Mines, | Mr. Juan Soto, will".
func (r *reading) namedBefore(p *party) []string {
	codes, joined := p.codes, 0
	for k := p.sub.First - 1; k >= r.s.First && r.mark(k) != '-'; k-- {
		m, ok := r.mentions.At(k)
		switch {
		case joined > 0 && r.isComma(k+1) && r.has(k, r.words.Agent):
			k = r.asideFirst(k)
		case r.isWithinOffice(k):
		case ok:
			codes = together(codes, m.Codes)
			k = max(m.First, r.s.First)
		case r.has(k, r.words.Conj):
			joined++
		case !r.isComma(k) && !r.has(k, r.words.Article) && r.d.Tokens[k].Shape == text.Lower:
			if !r.beginsRow(k+1, joined) {
				return nil
			}
			return sorted(codes)
		}
	}
	if joined == 0 {
		return nil
	}
	return sorted(codes)
}

// beginsRow reports whether a row of some who act, with as many conjunctions, can begin at token k behind another word: "there will be a
// dinner | and Gil and Soto will", "after | he and Soto agreed".
func (r *reading) beginsRow(k, joined int) bool {
	return joined > 1 && r.has(k, r.words.Conj) || r.isOneOf(k, "he", "she", "we", "they", "i")
}

// isWithinOffice reports whether the word at token k only says what office somebody holds, or stands before whose it is: "the | premier of |
// Chile".
func (r *reading) isWithinOffice(k int) bool {
	if r.isMention(k) {
		return false
	}
	return r.isOneOf(k, "of", "to", "for") && r.isMention(k+1) || r.has(k, r.words.Agent) && r.isOneOf(k+1, "of", "to", "for")
}

// asideFirst is where the words begin, behind a comma or their sentence, that end with token k and tell what somebody beside them is: "|
// the world's biggest trader |, and".
func (r *reading) asideFirst(k int) int {
	for k > r.s.First && !r.isComma(k-1) && !r.isBreak(k-1) {
		k--
	}
	return k
}

// ofThing is whose the thing is that "it" stands for where it comes about, or "these visits" for what was just told: of who
// promised it last. "They planned a review. It will start in May."
func (r *reading) ofThing(p *party) []string {
	run := p.sub.Run
	isTold := len(p.codes) == 0 && r.isOneOf(run.First, "this", "these", "that", "those", "such") && !r.isAgent(run) && len(r.mentions.In(run.First, run.Last)) == 0
	if !isTold && !(r.isJust(run, "it") && r.comesAbout(&p.act)) {
		return nil
	}
	if i := p.act.clause; i >= 0 {
		if c := &r.s.Clauses[r.s.Head(i)]; c.Kind == clause.Reported && c.Over >= 0 && r.isAgent(r.s.SubjectOf(c.Over)) {
			return nil // "Peru's ministry said | it would focus on"
		}
	}
	if n := len(r.found); n > 0 && r.found[n-1].sentence == r.s.Index-1 {
		return r.found[n-1].By
	}
	return nil
}

// mostSent is how many sentences behind one that sends them "the team" stands at the most.
const mostSent = 8

// sender is who was said to send those who act: "Peru will send a team. The team will".
func (r *reading) sender(sub *subject) []string {
	if !r.isTheBody(sub.Run) {
		return nil
	}
	return r.lastBy(mostSent, func(f *found) bool {
		s := r.d.Sentences[f.sentence]
		return r.anyToken(s.First, s.Last, func(k int) bool {
			return r.isOneOf(k, "send", "dispatch", "sending", "dispatching", "sends", "dispatches") && r.stands(r.word(sub.Last-1), k+1, min(k+5, s.Last))
		})
	})
}

// isTheBody reports whether a phrase is a word for those who act with its article and nothing else: "the delegation".
func (r *reading) isTheBody(run clause.Run) bool {
	return run.Last-run.First == 2 && r.word(run.First) == "the" && r.has(run.Last-1, r.words.Agent)
}

// lastBy is the one party of the last promise that is such, no more than so many sentences back; nil for none.
func (r *reading) lastBy(back int, such func(f *found) bool) []string {
	for n := len(r.found) - 1; n >= 0 && r.found[n].sentence >= r.s.Index-back; n-- {
		if f := &r.found[n]; len(f.By) == 1 && such(f) {
			return f.By
		}
	}
	return nil
}

// ownerOfThose is whose "those" are that stand for what was told before in the sentence:
// "Peru will raise its duties on cars, while those on buses will".
func (r *reading) ownerOfThose(sub *subject) []string {
	n := len(r.found)
	if sub.Empty() || r.word(sub.First) != "those" || !r.has(sub.First+1, r.words.Prep) || n == 0 || r.found[n-1].sentence != r.s.Index || len(r.found[n-1].By) != 1 {
		return nil
	}
	return r.found[n-1].By
}

// lastPromiser is the one party that promised in this sentence or the two before
// it: "The cuts will take effect in May" are its cuts.
func (r *reading) lastPromiser() []string {
	if len(r.found) == 0 {
		return nil
	}
	f := &r.found[len(r.found)-1]
	if len(f.By) != 1 || f.sentence < r.s.Index-2 {
		return nil
	}
	return f.By
}

// ofSection is the parties that the heading above a sentence names: a round-up
// has a pair a section.
func (r *reading) ofSection() []string {
	for b := r.s.Block; b >= 0; b-- {
		if r.d.Blocks[b].Kind != text.Heading {
			continue
		}
		first, last := r.d.TokenAt(r.d.Blocks[b].Start), r.d.TokenAt(r.d.Blocks[b].End-1)+1
		var codes []string
		for _, m := range r.mentions.In(first, last) {
			codes = append(codes, m.Codes...)
		}
		return codes
	}
	return nil
}

// lastActor is the last party before token i that acts.
func (r *reading) lastActor(i int) []string {
	ms := r.mentions.In(0, i)
	for k := len(ms) - 1; k >= 0 && k >= len(ms)-12; k-- {
		if ms[k].Use == actors.Agent && len(ms[k].Codes) > 0 {
			return ms[k].Codes
		}
	}
	return nil
}
