package commitments

import (
	"slices"
	"sort"

	"attache/briefs/actors"
	"attache/briefs/match"
	"attache/briefs/text"
)

// parties says who promises and, where the clause names the other side, to whom.
func (r *reading) parties(c *found, s text.Sentence, m match.Match[signal], sub subject, a act) {
	codes, rule := r.codesOf(sub.first, sub.last, s)
	if sub.last > sub.first {
		c.ByText = r.d.Words(sub.first, sub.last)
	}
	if m.Row.Yield.needs == pacted {
		sub = r.bound(m)
		codes, rule = r.codesOf(sub.first, sub.last, s)
		c.ByText = r.d.Words(sub.first, sub.last)
	}
	if said := r.sayerOf(s, sub); len(said) > 0 {
		codes, rule = said, "who said so"
	}
	switch {
	case r.isOthersDuty(s, sub, a):
		codes, rule = r.other(codes), "the side that sets the tariff"
	case len(codes) == 0 && len(r.taxed(s, sub, a)) == 1:
		codes, rule = r.other(r.taxed(s, sub, a)), "the side that sets the tariff"
	case len(codes) == 0:
		codes, rule = r.understood(s, m, sub)
	}
	// A paper that "commits A to B" binds both when it was signed between them.
	if m.Row.Yield.needs != pacted && (m.Row.Yield.stance == finite || m.Row.Yield.stance == signed) {
		codes = r.withPartners(m, codes)
	}
	c.By = sorted(codes)
	c.why("by", r.d.Cover(sub.first, sub.last), rule)
	var named text.Span
	if c.To, named = r.addressee(c.By, a); len(c.To) > 0 {
		c.ToText = named.Of(r.d.Text)
		c.why("to", named, "named in the act")
	}
}

// bound is whom an agreement binds: "calls for | Peru | to".
func (r *reading) bound(m match.Match[signal]) subject {
	first := m.First + 1
	for first < m.Last-1 && r.has(first, r.words.prep) {
		first++
	}
	return subject{first: first, last: m.Last - 1, explicit: true}
}

// sayerOf is whom "it" or "the government" means right after a verb that
// reports or promises: the subject of that verb, an aside between them or not.
func (r *reading) sayerOf(s text.Sentence, sub subject) []string {
	if !sub.explicit || !r.isBareSubject(sub) {
		return nil
	}
	k := sub.first - 1
	for n := 0; k > s.First && n < 6 && !(r.says(k) || r.has(k, r.words.promise)) && !r.isBreak(k) && !r.isComma(k); n++ {
		k--
	}
	if k <= s.First || !(r.says(k) || r.has(k, r.words.promise)) || r.verb(k)&isIng != 0 || r.quotedAt(sub.first) != r.quotedAt(k) {
		return nil
	}
	for k > s.First && (r.has(k-1, r.words.have) || r.has(k-1, r.words.adv)) {
		k--
	}
	outer := r.before(s, k)
	if !outer.explicit || outer.first >= k || r.head(s, outer, r.words.event) {
		return nil
	}
	codes, rule := r.codesOf(outer.first, outer.last, s)
	if rule == "only party in the subject" || len(codes) != 1 {
		return nil
	}
	return codes
}

// isBareSubject reports whether a subject is "it", or a body without its state.
func (r *reading) isBareSubject(sub subject) bool {
	switch sub.last - sub.first {
	case 1:
		return r.word(sub.first) == "it"
	case 2:
		w := r.word(sub.first + 1)
		return r.word(sub.first) == "the" && (w == "government" || w == "ministry" || w == "administration" || w == "country")
	}
	return false
}

// codesOf is who acts in a run of tokens, and the rule that says so.
func (r *reading) codesOf(first, last int, s text.Sentence) ([]string, string) {
	var codes []string
	rule := "subject"
	ms := r.cast.In(first, last)
	for i := range ms {
		m := &ms[i]
		if !r.isHead(first, m) {
			continue
		}
		if m.Kind == actors.Joint || m.Kind == actors.Pronoun || m.Kind == actors.Office {
			rule = "refers back"
		}
		if m.First-first <= 1 && r.isComma(first-1) && !r.hasAny(m.Last, last, r.words.and1) {
			codes = together(codes, m.Codes) // "in Lima, Oslo will": no list
			continue
		}
		codes = together(codes, r.cast.Side(m.First))
	}
	if len(codes) == 0 && !r.head(s, subject{first: first, last: last}, r.words.event) {
		for i := range ms {
			if ms[i].Use != actors.Place {
				if codes = ms[i].Codes; len(codes) > 0 {
					return codes, "only party in the subject"
				}
			}
		}
	}
	return codes, rule
}

// isHead reports whether a mention is the subject or part of it, and not in a
// phrase that only tells where or with what.
func (r *reading) isHead(first int, m *actors.Mention) bool {
	for k := m.First - 1; k >= first; k-- {
		switch {
		case r.has(k, r.words.and1) || r.isComma(k) || r.has(k, r.words.det):
			continue
		case r.has(k, r.words.prep):
			w := r.word(k)
			return w == "of" || w == "by" || w == "between" || w == "from" && r.hasAny(first, k, r.words.generic) || w == "for" && r.hasAny(first, k, r.words.generic) || w == "in" && m.Kind == actors.Seat && r.hasAny(first, k, r.words.generic)
		case r.has(k, r.words.relative) || r.word(k) == "that":
			return false
		}
	}
	return true
}

// understood is who promises where the clause does not say: the speaker's side
// for a body or a tariff without a name, the last party that acted for a
// domestic event, the parties of the talks for a joint one.
func (r *reading) understood(s text.Sentence, m match.Match[signal], sub subject) ([]string, string) {
	measure := r.head(s, sub, r.words.duty) || r.head(s, sub, r.words.measure)
	if measure || r.head(s, sub, r.words.agent) && !r.hasAny(sub.first, sub.last, r.words.joint) {
		first, last := r.speaker(s, m)
		if codes, _ := r.codesOf(first, last, s); len(codes) == 1 {
			return codes, "speaker"
		}
	}
	if measure {
		if codes := r.lastPromiser(s); codes != nil {
			return codes, "who promised last"
		}
	}
	if r.hasAny(sub.first, sub.last, r.words.domestic) || sub.last > sub.first && r.isPronounHead(sub) {
		if last := r.lastActor(s.First); len(last) > 0 {
			return last, "last party that acted"
		}
	}
	if focus := r.cast.Focus(m.First); len(focus) > 1 {
		return focus, "parties of the talks"
	}
	if focus := r.cast.Focus(m.First); len(focus) == 1 && r.cast.Pair != nil {
		return focus, "who acts alone"
	}
	if r.cast.Pair != nil {
		return r.cast.Pair, "parties of the talks"
	}
	if codes := r.ofSection(s); len(codes) > 0 {
		return codes, "parties of the section"
	}
	if last := r.lastActor(sub.first); len(last) > 0 {
		return last, "last party that acted"
	}
	var all []string
	for i, p := range r.cast.Parties {
		if i < 2 {
			all = append(all, p.ID)
		}
	}
	return all, "parties of the text"
}

// lastPromiser is the one party that promised in this sentence or the two before
// it: "The cuts will take effect in May" are its cuts.
func (r *reading) lastPromiser(s text.Sentence) []string {
	if len(r.found) == 0 {
		return nil
	}
	f := &r.found[len(r.found)-1]
	if len(f.By) != 1 || f.sentence < r.d.SentenceAt(s.Start)-2 {
		return nil
	}
	return f.By
}

// ofSection is the parties that the heading above a sentence names: a round-up
// has a pair a section.
func (r *reading) ofSection(s text.Sentence) []string {
	for b := s.Block; b >= 0; b-- {
		if r.d.Blocks[b].Kind != text.Heading {
			continue
		}
		first, last := r.d.TokenAt(r.d.Blocks[b].Start), r.d.TokenAt(r.d.Blocks[b].End-1)+1
		var codes []string
		for _, m := range r.cast.In(first, last) {
			codes = append(codes, m.Codes...)
		}
		return codes
	}
	return nil
}

func (r *reading) isPronounHead(sub subject) bool {
	switch r.word(sub.first) {
	case "we", "i", "he", "she", "it", "our", "his", "her", "its":
		return true
	}
	return false
}

// lastActor is the last party before token i that acts.
func (r *reading) lastActor(i int) []string {
	ms := r.cast.In(0, i)
	for k := len(ms) - 1; k >= 0 && k >= len(ms)-12; k-- {
		if ms[k].Use == actors.Agent && len(ms[k].Codes) > 0 {
			return ms[k].Codes
		}
	}
	return nil
}

// isOthersDuty reports whether the subject is what the other side taxes:
// "Korean pharmaceuticals will face", "duties on British cars will come down".
func (r *reading) isOthersDuty(s text.Sentence, sub subject, a act) bool {
	if r.cast.Pair == nil {
		return false
	}
	if r.isGoods(sub) && (r.word(a.verb) == "face" || r.word(a.verb) == "pay" || r.word(a.verb) == "enter" || r.word(a.verb) == "enjoy") {
		return true
	}
	if !r.head(s, sub, r.words.duty) {
		return false
	}
	for i := sub.first; i < sub.last; i++ {
		if r.word(i) == "on" {
			if len(r.cast.In(sub.first, i)) > 0 {
				return false // "Peru's duties on Korean cars"
			}
			return len(r.cast.In(i, sub.last)) > 0
		}
	}
	return false
}

// taxed is whose goods a tariff falls on that the act names behind its verb: "the
// tariffs are to be scrapped on 19 Korean products".
func (r *reading) taxed(s text.Sentence, sub subject, a act) []string {
	if r.cast.Pair == nil || !a.passive || !r.head(s, sub, r.words.duty) || len(r.cast.In(sub.first, sub.last)) > 0 {
		return nil
	}
	for i := a.verb + 1; i < a.last; i++ {
		if r.word(i) != "on" && r.word(i) != "for" || r.isTimed(i) {
			continue
		}
		if ms := r.cast.In(i, a.last); len(ms) > 0 && slices.Contains(r.cast.Pair, first(ms[0].Codes)) {
			return ms[0].Codes
		}
	}
	return nil
}

// other is the other side of the pair.
func (r *reading) other(codes []string) []string {
	if len(codes) != 1 || r.cast.Pair == nil || !slices.Contains(r.cast.Pair, codes[0]) {
		return codes
	}
	for _, p := range r.cast.Pair {
		if p != codes[0] {
			return []string{p}
		}
	}
	return codes
}

// withPartners adds those with whom something was agreed: "agreed with them to".
func (r *reading) withPartners(m match.Match[signal], codes []string) []string {
	if m.Row.Yield.verb != "agree" && m.Row.Yield.verb != "sign" {
		return codes
	}
	for k := m.First; k < m.Last; k++ {
		if r.word(k) != "with" {
			continue
		}
		partners, _ := r.codesOf(k+1, m.Last, text.Sentence{})
		codes = append(slices.Clone(codes), partners...)
		if len(codes) < 2 && r.cast.Pair != nil {
			codes = r.cast.Pair
		}
	}
	return codes
}

// addressee is the other side of the pair where the act's words name it.
func (r *reading) addressee(by []string, a act) ([]string, text.Span) {
	if len(by) != 1 || r.cast.Pair == nil {
		return nil, text.Span{}
	}
	ms := r.cast.In(a.verb, a.last)
	for i := range ms {
		for _, code := range ms[i].Codes {
			if code != by[0] && slices.Contains(r.cast.Pair, code) {
				return []string{code}, r.d.Cover(ms[i].First, ms[i].Last)
			}
		}
	}
	return nil, text.Span{}
}

// together is the codes of a, which it leaves as they are, and then those of b.
func together(a, b []string) []string {
	if len(a) == 0 {
		return b
	}
	return append(slices.Clip(a), b...)
}

// sorted is codes in order and without doublets, itself where it is so already.
func sorted(codes []string) []string {
	if isSet(codes) {
		return slices.Clip(codes)
	}
	out := slices.Clone(codes)
	sort.Strings(out)
	return slices.Compact(out)
}

func isSet(codes []string) bool {
	for i := 1; i < len(codes); i++ {
		if codes[i] <= codes[i-1] {
			return false
		}
	}
	return codes != nil
}

// speaker is the tokens that name who says the sentence: "…, said Li Chenggang",
// "the ministry said that …"; for a quotation, also from the sentence beside it.
func (r *reading) speaker(s text.Sentence, m match.Match[signal]) (first, last int) {
	if f, l := r.speakerIn(s, m.First); l > f {
		return f, l
	}
	if !r.quotedAt(m.First) {
		return 0, 0
	}
	k := r.d.SentenceAt(s.Start)
	for _, n := range []int{k + 1, k - 1} {
		if n < 0 || n >= len(r.d.Sentences) || r.d.Sentences[n].Block != s.Block {
			continue
		}
		near := r.d.Sentences[n]
		if f, l := r.speakerIn(near, near.First); l > f {
			return f, l
		}
	}
	return 0, 0
}

// speakerIn finds the verb of saying outside quotations and the phrase beside it.
func (r *reading) speakerIn(s text.Sentence, signal int) (first, last int) {
	for k := s.First; k < s.Last; k++ {
		if !r.says(k) || r.quotedAt(k) || r.verb(k)&isIng != 0 && r.verb(k)&isPast == 0 {
			continue
		}
		if r.isComma(k-1) || k > s.First && r.isBreak(k-1) || r.word(k) == "according" {
			return k + 1, s.Last // ", said X of the Y Institute."
		}
		f := k - 1
		for f >= s.First && !r.isBreak(f) && !(r.isComma(f) && k > signal && f > signal) {
			f--
		}
		return f + 1, k
	}
	return 0, 0
}

// source is the words that name who says so, empty where the text itself does.
func (r *reading) source(s text.Sentence, m match.Match[signal]) text.Span {
	f, l := r.speaker(s, m)
	if l <= f || l-f > 30 {
		return text.Span{}
	}
	if p, ok := r.cast.At(f); ok && p.First < f && p.First >= s.First {
		f = p.First // a name with a comma in it: "the Ministry of Trade, Industry and Energy"
	}
	end := f
	for end < l && r.namesOn(end) {
		if p, ok := r.cast.At(end); ok && p.Last > end {
			end = p.Last
			continue
		}
		end++
	}
	end = min(end, l)
	if t, ok := r.timeIn(f, end); ok && t > f {
		end = t
	}
	return r.d.Cover(f, end)
}

// namesOn reports whether token i can belong to the words that name a speaker.
func (r *reading) namesOn(i int) bool {
	if r.isComma(i) || r.word(i) == "that" || r.has(i, r.words.relative) {
		return false
	}
	return !r.isBreak(i) || r.isBracketed(i)
}
