package commitments

import (
	"strings"

	"attache/briefs/match"
	"attache/briefs/text"
)

// survey looks over the whole text for what kind of text it is.
func (r *reading) survey() {
	shalls := 0
	for k, s := range r.d.Sentences {
		isLabel := s.Last-s.First <= 4 || k < 2 && s.First+1 < s.Last && r.d.Tokens[s.First+1].Kind == text.Punct
		if k < 6 && isLabel && r.hasAny(s.First, min(s.Last, s.First+4), r.words.opinion) {
			r.isOpinion = true
		}
		for i := s.First; i < s.Last; i++ {
			if r.word(i) == "shall" {
				shalls++
			}
		}
	}
	r.isLegal = shalls >= 3
	if n := len(r.d.Sentences); n > 0 {
		last := r.d.Text[r.d.Sentences[max(0, n-3)].Start:]
		if words := strings.ToLower(last); strings.Contains(words, "the writer") || strings.Contains(words, "investment advice") || strings.Contains(words, "the author is") {
			r.isOpinion = true
		}
	}
}

// isRead reports whether a sentence can hold a commitment at all: headlines,
// captions, questions and the publisher's own notices cannot.
func (r *reading) isRead(k int) bool {
	s := r.d.Sentences[k]
	b := &r.d.Blocks[s.Block]
	if b.Kind == text.Heading || b.Kind == text.Code || s.Last-s.First < 4 && r.rune1(s.Last-1) != ':' {
		return false
	}
	if c := r.rune1(s.First); c == '*' && r.d.Tokens[s.First].Kind == text.Punct || c == '©' {
		return false
	}
	if r.rune1(s.Last-1) == '?' {
		return false
	}
	first, last := r.d.TokenAt(b.Start), r.d.TokenAt(b.End-1)
	if last-first < 60 && r.hasAny(first, last+1, r.words.boiler) {
		return false
	}
	return !r.repeatsTitle(k)
}

// repeatsTitle reports whether the sentence is the headline once more.
func (r *reading) repeatsTitle(k int) bool {
	s := r.d.Sentences[k].Of(r.d.Text)
	return k < 3 && r.facts.Title != "" && strings.EqualFold(strings.Trim(s, " ."), strings.Trim(r.facts.Title, " ."))
}

// isRefused reports whether the words before a signal take it back: negation,
// demand, doubt, condition, another's expectation.
func (r *reading) isRefused(s text.Sentence, m match.Match[signal], sub subject) bool {
	y := m.Row.Yield
	if r.isDenied(s, m.First) || r.isSubordinate(s, m, sub) {
		return true
	}
	switch {
	case r.isUnsettled(m), r.isEffectTold(m), r.isOfValue(m, sub):
		return true
	case y.needs == reported && !r.isReported(s, m, sub):
		return true
	case y.stance == named && r.isNounDenied(s, m):
		return true
	case (y.stance == modal || y.stance == finite) && r.isForecast(s, m, sub):
		return true
	}
	return r.isBareRelative(m, sub) || r.isAgreedMatter(m) || r.isPurposeOfThing(s, m) || r.isPastAttempt(s, m, sub)
}

// isBareRelative reports whether the clause only tells which thing is meant, with
// no word to open it: "to announce the level of exports they will honour".
func (r *reading) isBareRelative(m match.Match[signal], sub subject) bool {
	n := len(r.found)
	if n == 0 || !sub.explicit || sub.last-sub.first != 1 || !r.isSubjectPronoun(sub.first) {
		return false
	}
	f := &r.found[n-1]
	k := sub.first - 1
	if f.verb >= k || f.Sentence.End < int(r.d.Tokens[m.First].Start) || r.d.Tokens[k].Kind != text.Word || r.has(k, r.words.sub) || r.has(k, r.words.and1) || r.has(k, r.words.prep) || r.isAdverb(k) {
		return false
	}
	for i := f.verb; i < sub.first; i++ {
		if r.says(i) || r.isComma(i) || r.isBreak(i) {
			return false
		}
	}
	return true
}

// isEffectTold finds "a step that officials say will raise the cost": who speaks
// stands inside the relative clause and promises nothing.
func (r *reading) isEffectTold(m match.Match[signal]) bool {
	return m.Row.Yield.stance == modal && r.says(m.First-1) && r.verb(m.First-1)&isPast == 0 && r.verb(m.First-1)&isIng == 0
}

// isOfValue finds "how important it is to keep talking": an adjective tells what
// it is good for.
func (r *reading) isOfValue(m match.Match[signal], sub subject) bool {
	if m.Row.Name != "is to" || sub.last-sub.first != 1 || r.word(sub.first) != "it" {
		return false
	}
	k := sub.first - 1
	return k >= 0 && r.d.Tokens[k].Kind == text.Word && !r.d.Tokens[sub.first].Opens && !r.says(k) && r.word(k) != "that" && !r.has(k, r.words.and1) && !r.has(k, r.words.sub)
}

// isUnsettled finds what is yet to come about and nobody says when: "a pact that
// is still to be negotiated".
func (r *reading) isUnsettled(m match.Match[signal]) bool {
	if m.Row.Yield.verb != "be to" {
		return false
	}
	for k := m.First; k < m.Last; k++ {
		if w := r.word(k); w == "still" || w == "yet" {
			return true
		}
	}
	return false
}

// isPastAttempt finds what was tried and is over: "Peru sought to widen the
// pact". Reported speech moves a plan into the past: "said it sought to".
func (r *reading) isPastAttempt(s text.Sentence, m match.Match[signal], sub subject) bool {
	if m.Row.Name != "plans to" || r.word(m.First) != "sought" && r.word(m.First) != "strived" {
		return false
	}
	for k := sub.first - 1; k >= s.First; k-- {
		if r.says(k) {
			return false
		}
	}
	return true
}

// isPurposeOfThing finds what a thing is for: "the duty is intended to", "the
// rules were meant to". Nobody plans there; "is planned to" is a plan.
func (r *reading) isPurposeOfThing(s text.Sentence, m match.Match[signal]) bool {
	if m.Row.Name != "plans to" {
		return false
	}
	switch r.word(m.First) {
	case "intended", "meant", "aimed", "prepared", "sought":
	default:
		return false
	}
	k := m.First - 1
	for k >= s.First && r.isAdverb(k) {
		k--
	}
	return k >= s.First && r.has(k, r.words.be)
}

// isDenied looks at the few words before a signal: "did not", "failed to",
// "must", "may".
func (r *reading) isDenied(s text.Sentence, i int) bool {
	for k := i - 1; k >= s.First && k >= i-3; k-- {
		switch {
		case r.has(k, r.words.not), r.has(k, r.words.refusal), r.word(k) == "no":
			return true
		case r.isModal(k) && r.word(k) != "would":
			return true
		case r.word(k) == "to" && k == i-1:
			return true // "hope to agree to", "urged to promise"
		case r.word(k) == "yet" || r.word(k) == "far" && k == i-1:
			return false
		case !r.isAdverb(k) && r.word(k) != "to" && !r.isAux(k):
			return false
		}
	}
	return false
}

// isSubordinate reports whether the signal stands in a clause that asks or
// supposes: "whether", "if", "what", "until".
func (r *reading) isSubordinate(s text.Sentence, m match.Match[signal], sub subject) bool {
	first := m.First
	if (sub.explicit || sub.joined) && sub.last <= m.First {
		first = sub.first
	}
	for k := first - 1; k >= s.First && k >= first-2; k-- {
		switch r.word(k) {
		case "once":
			return r.word(k-1) != "at"
		case "whether", "if", "what", "how", "why", "until", "unless", "before", "because", "although", "though", "suppose":
			return true
		case "while":
			return k == first-1 && m.Row.Yield.stance == modal && !r.isComma(k-1)
		case "when", "after", "where":
			return k == first-1 && m.Row.Yield.stance != finite && !(r.word(k) == "when" && r.isTimeEnd(k))
		case "as":
			return k == first-1 && m.Row.Yield.stance == finite && m.Row.Yield.firmness == Effort
		case "than", "like":
			return true
		}
		if !r.has(k, r.words.adv) && !r.isComma(k) {
			break
		}
	}
	if w := r.word(first - 2); (w == "what" || w == "which") && first-2 >= s.First && r.isSubjectPronoun(first) && r.d.Tokens[first-1].Kind == text.Word && (w == "what" || r.verb(first-3) != 0) {
		return true // "has to decide what funds it will"
	}
	if k := first - 1; m.Row.Yield.stance == modal && k > s.First && r.has(k, r.words.relative) {
		switch r.word(k - 1) {
		case "during", "at":
			return true // the agenda of a meeting that is promised already
		}
	}
	if m.Row.Yield.follows == itself { // "on the day the agreement takes effect"
		for k := m.First - 1; k >= s.First && k >= m.First-7; k-- {
			switch r.word(k) {
			case "day", "date", "moment", "time", "year", "when", "once", "until", "after", "before", "if", "that", "which":
				return true
			}
		}
	}
	if sub.explicit && sub.last > sub.first {
		switch r.word(sub.first) {
		case "what", "whatever", "whoever", "how", "nothing", "nobody", "somebody", "everyone", "people", "you", "there":
			return true
		case "one":
			return r.d.Tokens[sub.first+1].Kind == text.Word && r.has(sub.first+1, r.words.relative)
		}
	}
	return false
}

// isReported reports whether a "would" is the "will" of reported speech: someone
// said it, agreed to it, or promised it.
func (r *reading) isReported(s text.Sentence, m match.Match[signal], sub subject) bool {
	if sub.licensed || r.reportAside(sub.last, m.First) {
		return !r.isSupposed(s, m)
	}
	if r.quotedAt(m.First) {
		return false
	}
	for k := m.Last; k < s.Last; k++ { // "…, he added"
		if r.isComma(k) && r.reportAfter(s, k+1) {
			return !r.isSupposed(s, m)
		}
	}
	for k := sub.first - 1; k >= s.First; k-- { // "said that A will and that B would"
		if r.says(k) && r.isFinite(k) {
			return !r.isSupposed(s, m)
		}
	}
	return false
}

// reportAside reports whether a report stands as an aside between the subject and
// its verb: "an exchange, it was decided, would follow".
func (r *reading) reportAside(first, last int) bool {
	for k := first; k < last; k++ {
		if (r.says(k) || r.has(k, r.words.agree) || r.word(k) == "decided") && r.isComma(first) && r.isComma(last-1) {
			return true
		}
	}
	return false
}

// isSupposed finds a supposition: "would cut tariffs if elected".
func (r *reading) isSupposed(s text.Sentence, m match.Match[signal]) bool {
	isIf := false
	for k := s.First; k < s.Last; k++ {
		w := r.word(k)
		isIf = isIf || w == "if"
		if k >= m.Last && (w == "were" && (isIf || r.isTo(k+1)) || w == "otherwise") {
			return true
		}
	}
	return false
}

// isNounDenied takes away nouns that are wished for or absent: "no agreement
// to", "called for a commitment to", "a failure of its pledge to".
func (r *reading) isNounDenied(s text.Sentence, m match.Match[signal]) bool {
	switch r.word(m.First) {
	case "no", "any", "another", "such", "some":
		return true
	case "a", "an": // a general truth: "A pledge to buy … is a forecast"
		if m.First == s.First || r.isBreak(m.First-1) {
			return true
		}
	}
	for k := m.First - 1; k >= s.First && k >= m.First-5; k-- {
		if r.isComma(k) || r.isBreak(k) {
			return false
		}
		if r.isDrafted(k) || r.has(k, r.words.demand) || r.has(k, r.words.not) || r.has(k, r.words.refusal) || r.has(k, r.words.dropped) {
			return true
		}
	}
	return false
}

// isDrafted is a noun for what nobody has agreed to yet: "proposals for an accord to".
func (r *reading) isDrafted(k int) bool {
	switch r.d.Tokens[k].Of(r.d.Text) {
	case "proposal", "proposals", "idea", "ideas", "talks", "negotiations", "hopes", "prospects", "chances":
		return true
	}
	return false
}

// isForecast reports whether somebody expects, hopes or reckons that it will,
// or somebody whose trade is forecasting says so.
func (r *reading) isForecast(s text.Sentence, m match.Match[signal], sub subject) bool {
	if sub.explicit {
		for k := sub.first - 1; k >= s.First && k >= sub.first-4; k-- {
			if r.isBreak(k) || r.isComma(k) && k < sub.first-1 {
				break
			}
			if r.has(k, r.words.forecast) && !r.says(k) && !(r.word(k) == "clear" && r.stands("it", k-3, k)) {
				return true
			}
		}
	}
	for k := sub.first - 1; sub.explicit && k > s.First && k >= sub.first-8 && !r.isBreak(k) && !r.isComma(k); k-- {
		if w := r.word(k); (w == "expect" || w == "hope" || w == "think" || w == "believe") && r.isSubjectPronoun(k-1) {
			return true // "I expect the report to mean that Lima will"
		}
	}
	if sub.explicit && sub.last > sub.first+1 {
		switch r.word(sub.first) {
		case "likely", "unlikely", "possible", "probable", "doubtful", "certain":
			return true // "it is likely the leaders will"
		}
	}
	for k := sub.first + 1; k < sub.last-1; k++ { // "growers hope the EU will"
		if r.has(k, r.words.forecast) && r.verb(k) != 0 && !r.has(k-1, r.words.det) && !r.has(k-1, r.words.prep) && (r.opensSubject(k+1) || r.word(k+1) == "that") {
			return true
		}
	}
	if m.Row.Yield.stance != modal {
		return false
	}
	if r.isOpinion && !sub.licensed {
		return true
	}
	first, last := r.speaker(s, m)
	return r.hasAny(first, last, r.words.forecaster) && !r.isOfficial(first, last)
}

// isOfficial reports whether a speaker who might be a forecaster speaks for a
// government after all: "the Bank of Korea governor", "a lawyer at the ministry".
func (r *reading) isOfficial(first, last int) bool {
	for i := first; i < last; i++ {
		if w := r.word(i + 1); w == "sources" || w == "source" {
			if r.isMention(i) {
				return true // "EU sources"
			}
			switch r.word(i) {
			case "government", "ministry", "official", "diplomatic", "commission", "treasury", "administration", "cabinet", "party":
				return true
			}
		}
		switch r.word(i) {
		case "minister", "ministry", "secretary", "official", "commissioner", "ambassador", "spokesman", "spokesperson", "spokeswoman", "negotiator", "president", "government":
			return !r.hasAny(first, last, r.words.forecaster) || !r.has(i+1, r.words.forecaster)
		}
	}
	return false
}

// isAgreedMatter keeps "agreed on X to …" apart, where what is agreed on is a
// thing and not a day.
func (r *reading) isAgreedMatter(m match.Match[signal]) bool {
	if m.Row.Yield.verb != "agree" || m.Row.Yield.stance == named {
		return false
	}
	for k := m.First; k < m.Last; k++ {
		if w := r.word(k); w == "on" || w == "upon" {
			return !r.isTimed(k) && !r.isTimed(k+1) && r.word(k+2) != "sidelines" && r.word(k+2) != "margins"
		}
	}
	return false
}
