package commitments

import (
	"attache/briefs/match"
	"attache/briefs/text"
)

// license looks at what stands over the subject: a verb of saying, an
// agreement or a promise with "that".
func (r *reading) license(s text.Sentence, sub *subject) {
	j := sub.first - 1
	for j >= s.First && (r.has(j, r.words.adv) || r.isComma(j) || r.word(j) == "that" || r.word(j) == "and") {
		j--
	}
	if j < s.First {
		return
	}
	from := max(s.First, j-8)
	for k := j; k >= from; k-- {
		if r.isBreak(k) {
			break
		}
		reaffirms := r.has(k, r.words.reaffirm) && r.word(k) != "confirmed" && r.word(k) != "confirm" && r.word(k) != "confirms"
		switch {
		case reaffirms:
			sub.repeats, sub.licensed, sub.promised = true, true, true
			return
		case r.has(k, r.words.agree) || r.has(k, r.words.promise) || r.has(k, r.words.promising):
			sub.licensed, sub.promised = true, true
			return
		case r.says(k), r.word(k+1) == "that" && r.has(k, r.words.commitment):
			sub.licensed = true
			return
		}
	}
}

// ownerOf is the party of a noun that promises: "a pledge by Chile to",
// "Japan's intention to", "its pledge to".
func (r *reading) ownerOf(s text.Sentence, m match.Match[signal]) subject {
	for k := m.First; k < m.Last; k++ {
		if w := r.word(k); (w == "by" || w == "between" || w == "with") && k+1 < m.Last-1 {
			return subject{first: k + 1, last: m.Last - 1, explicit: true}
		}
	}
	if isPossessive(r.d, m.First) {
		first := r.phraseStart(s, m.First-1)
		if p, ok := r.cast.At(m.First - 1); ok && p.Last == m.First && p.First > first && r.has(p.First-1, r.words.prep) {
			first = p.First
		}
		return subject{first: r.trimmed(first, m.First), last: m.First, explicit: true}
	}
	switch r.word(m.First) {
	case "its", "their", "his", "her", "our", "my":
		return subject{first: m.First, last: m.First + 1, explicit: true}
	}
	if k := m.First - 1; m.Row.Yield.verb == "intend" && k > s.First && r.verb(k)&isPast != 0 && r.verb(k)&isBase == 0 {
		if sub := r.before(s, k); sub.explicit && r.isAgent(s, sub) { // "ministers approved a plan to"
			sub.explicit = false
			return sub
		}
	}
	return subject{first: m.First, last: m.First}
}

// pastHearer leaves out who is told, where no "that" parts them from the subject:
// "told reporters Kenya would", "told Reuters the ministry will".
func (r *reading) pastHearer(first, last int) int {
	switch r.word(first - 1) {
	case "told", "tells", "tell", "telling", "informed", "assured":
	default:
		return first
	}
	k := first + 1
	if r.has(first, r.words.article) {
		k++ // "told the agency Kenya would"
	}
	if k <= last && (r.has(k, r.words.det) || r.has(k, r.words.pronoun) || r.isName(k) && !r.isCompoundName(k-1)) {
		return k
	}
	return first
}

// isCompoundName reports whether a name goes on after token i, as one party's.
func (r *reading) isCompoundName(i int) bool {
	m, ok := r.cast.At(i)
	return ok && m.Last > i+1
}
