package commitments

import (
	"slices"
	"strings"

	"attache/briefs/actors"
)

// sourceOf is from whom what is given in the passive comes: "will be made available in
// loans from Japan".
func (r *reading) sourceOf(a *act) []string {
	if !a.passive || !r.has(a.inner, r.words.Give) && r.word(a.inner+1) != "available" {
		return nil
	}
	for k := a.inner + 1; k < a.last; k++ {
		if r.word(k) != "from" || r.isTimed(k+1) {
			continue
		}
		if ms := r.mentions.In(k+1, min(k+4, a.last)); len(ms) > 0 && len(ms[0].Codes) == 1 {
			return ms[0].Codes
		}
		if m, ok := r.mentions.At(k + 2); ok && m.First <= k+2 && len(m.Codes) == 1 {
			return m.Codes
		}
	}
	return nil
}

// giverBefore is who the sentence told to have given, where more "is to be provided": "Chile
// has lent $3 million and a further $2 million is to be paid".
func (r *reading) giverBefore(p *party) []string {
	if !p.passive || !r.has(p.inner, r.words.Give) || p.l.over < 0 {
		return nil
	}
	for k := p.l.over - 1; k >= 0; k-- {
		if c := &r.s.Clauses[k]; c.Finite && !c.Passive && r.has(c.Verb, r.words.Give) {
			codes, _ := r.codesOf(r.s.SubjectOf(k))
			return codes
		}
	}
	return nil
}

// ofOrder is the state whose ruler's paper among tokens first to last does it: "will be
// enacted by presidential decree". It is the one whose office the sentence names, else
// the last of the pair that acted.
func (r *reading) ofOrder(first, last int) []string {
	if !r.hasAny(first, last, r.words.Decree) {
		return nil
	}
	isOffice := func(m *actors.Mention) bool { return m.Kind == actors.Office || m.Kind == actors.Body }
	if codes := r.oneIn(r.s.First, first, isOffice); codes != nil {
		return codes
	}
	ms := r.mentions.In(r.d.Sentences[max(0, r.s.Index-2)].First, first)
	for k := len(ms) - 1; k >= 0; k-- {
		if ms[k].Use == actors.Agent && len(ms[k].Codes) == 1 {
			return ms[k].Codes
		}
	}
	return r.mentions.Home
}

// settlers is the pair where it is settled what a third party has: "Benin was asked to
// join, and its share will be decided in May".
func (r *reading) settlers(p *party) []string {
	two := r.mentions.Focus(p.group.First)
	if !p.passive || len(p.codes) != 1 || len(two) != 2 || slices.Contains(two, p.codes[0]) {
		return nil
	}
	if !r.has(p.sub.First, r.words.Owner) || !r.has(p.inner, r.words.Settle) {
		return nil
	}
	return two
}

// statesOnly is the pair without the firms and schools that are told with it by their
// names: they are of one of the two. A school beside one of the pair is the other's.
func (r *reading) statesOnly(codes []string) []string {
	pair := r.mentions.Pair
	if len(pair) != 2 || len(codes) < 2 {
		return nil
	}
	var named []string
	for _, code := range codes {
		if slices.Contains(pair, code) {
			continue
		}
		if !strings.ContainsRune(code, ' ') {
			return nil
		}
		named = append(named, code)
	}
	isOfBoth := slices.Contains(codes, pair[0]) && slices.Contains(codes, pair[1])
	isWithSchool := len(codes) == 2 && len(named) == 1 && endsIn(named[0], " University", " Institute", " College")
	if isOfBoth && len(codes) > 2 || isWithSchool {
		return pair
	}
	return nil
}
