package commitments

import (
	"slices"

	"attache/briefs/actors"
	"attache/briefs/clause"
)

// backer is whose help somebody promises by its name: "pledged | Peru's | support for".
func (r *reading) backer(p *party) []string {
	if p.l.row.head != anObject || p.l.over < 0 {
		return nil
	}
	m, ok := r.mentions.At(r.objectStart(&r.s.Clauses[p.l.over]))
	if !ok || len(m.Codes) != 1 || !r.isPossessive(m.Last) || m.Kind > actors.Bloc {
		return nil
	}
	if thing := (clause.Run{First: m.Last + 1, Last: min(m.Last+6, p.last)}); !r.isOneOf(r.headEnd(thing)-1, "support", "help", "backing", "assistance", "aid", "cooperation") {
		return nil
	}
	return m.Codes
}

// announcer is who says of an accord or a talk that is told only with the other side that it will come about, and that other side:
// "Accords with Chile would follow, Peru's minister said".
func (r *reading) announcer(p *party) []string {
	if len(p.codes) == 0 || p.passive || !r.isHead(p.sub.Run, r.words.Pact) && !r.isHead(p.sub.Run, r.words.Occasion) || r.word(r.headEnd(p.sub.Run)) != "with" {
		return nil
	}
	codes, _ := r.codesOf(r.speaker(p.i))
	if len(codes) != 1 || slices.Contains(p.codes, codes[0]) {
		return nil
	}
	return sorted(together(p.codes, codes))
}

// mostOwned is how many words a speaker calls a body of his own state by at the most: "the Civil Aviation Authority".
const mostOwned = 4

// ownBody is the state of an official in whose words a body is told to act that has no state in its name: "“The Port Authority will
// listen,” Peru's secretary said".
func (r *reading) ownBody(p *party) []string {
	if p.l.row.head != aModal || !r.quotedAt(p.sub.First) || p.sub.Last-p.sub.First > mostOwned || !r.is(p.sub.First, r.words.the) || !r.has(p.sub.Last-1, r.words.Ownbody) {
		return nil
	}
	codes, _ := r.codesOf(r.speaker(p.i))
	if len(codes) != 1 || len(p.codes) != 1 || codes[0] == p.codes[0] || !slices.Contains(r.mentions.Pair, codes[0]) || !slices.Contains(r.mentions.Pair, p.codes[0]) {
		return nil
	}
	return codes
}
