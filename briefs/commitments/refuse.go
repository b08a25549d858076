package commitments

import (
	"strings"

	"attache/briefs/rules"
	"attache/briefs/text"
)

// survey looks over the whole text for what kind of text it is.
func (r *reading) survey() {
	parties := 0
	for k, s := range r.d.Sentences {
		if k < 6 && s.Last-s.First <= 4 && r.hasAny(s.First, s.Last, r.words.opinion) {
			r.isOpinion = true
		}
		for i := s.First; i < s.Last; i++ {
			if r.word(i) == "shall" {
				parties++
			}
		}
	}
	r.isLegal = parties >= 3
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
	if b.Kind == text.Heading || b.Kind == text.Code || s.Last-s.First < 4 {
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

func (r *reading) hasAny(first, last int, set rules.Set) bool {
	for i := first; i < last && i < len(r.d.Tokens); i++ {
		if r.has(i, set) {
			return true
		}
	}
	return false
}

// isRefused reports whether the words before a signal take it back: negation,
// demand, doubt, condition, another's expectation.
func (r *reading) isRefused(s text.Sentence, m rules.Match[signal], sub subject) bool {
	y := m.Row.Yield
	if r.isDenied(s, m.First) || r.isSubordinate(s, m, sub) {
		return true
	}
	switch {
	case y.needs == reported && !r.isReported(s, m, sub):
		return true
	case y.stance == named && r.isNounDenied(s, m):
		return true
	case (y.stance == modal || y.stance == finite) && r.isForecast(s, m, sub):
		return true
	}
	return r.isAgreedMatter(m)
}

// isDenied looks at the few words before a signal: "did not", "failed to",
// "must", "may".
func (r *reading) isDenied(s text.Sentence, i int) bool {
	for k := i - 1; k >= s.First && k >= i-3; k-- {
		switch {
		case r.has(k, r.words.not), r.has(k, r.words.refusal), r.word(k) == "no":
			return true
		case r.has(k, r.words.modal) && r.word(k) != "would":
			return true
		case r.word(k) == "to" && k == i-1:
			return true // "hope to agree to", "urged to promise"
		case r.word(k) == "yet" || r.word(k) == "far" && k == i-1:
			return false
		case !r.isAdverb(k) && r.word(k) != "to" && !r.has(k, r.words.aux):
			return false
		}
	}
	return false
}

// isSubordinate reports whether the signal stands in a clause that asks or
// supposes: "whether", "if", "what", "until".
func (r *reading) isSubordinate(s text.Sentence, m rules.Match[signal], sub subject) bool {
	first := m.First
	if sub.explicit && sub.last <= m.First {
		first = sub.first
	}
	for k := first - 1; k >= s.First && k >= first-2; k-- {
		switch r.word(k) {
		case "whether", "if", "what", "how", "why", "until", "once", "unless", "before", "because", "although", "though", "suppose":
			return true
		case "when", "while", "after", "where":
			return k == first-1 && m.Row.Yield.stance != finite
		case "as":
			return k == first-1 && m.Row.Yield.stance == finite && m.Row.Yield.firmness == Effort
		case "than", "like":
			return true
		}
		if !r.has(k, r.words.adv) && !r.isComma(k) {
			break
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
		case "what", "whatever", "whoever", "how", "nothing", "nobody", "somebody", "everyone", "people", "one", "you", "there":
			return true
		}
	}
	return false
}

// isReported reports whether a "would" is the "will" of reported speech: someone
// said it, agreed to it, or promised it.
func (r *reading) isReported(s text.Sentence, m rules.Match[signal], sub subject) bool {
	if sub.licensed {
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

// isSupposed finds a supposition: "would cut tariffs if elected".
func (r *reading) isSupposed(s text.Sentence, m rules.Match[signal]) bool {
	for k := m.Last; k < s.Last; k++ {
		if w := r.word(k); w == "were" && r.word(k-1) != "that" || w == "otherwise" {
			return true
		}
	}
	return false
}

// isNounDenied takes away nouns that are wished for or absent: "no agreement
// to", "called for a commitment to", "a failure of its pledge to".
func (r *reading) isNounDenied(s text.Sentence, m rules.Match[signal]) bool {
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
		if r.has(k, r.words.demand) || r.has(k, r.words.not) || r.has(k, r.words.refusal) {
			return true
		}
	}
	return false
}

// isForecast reports whether somebody expects, hopes or reckons that it will,
// or somebody whose trade is forecasting says so.
func (r *reading) isForecast(s text.Sentence, m rules.Match[signal], sub subject) bool {
	if sub.explicit {
		for k := sub.first - 1; k >= s.First && k >= sub.first-4; k-- {
			if r.isBreak(k) || r.isComma(k) && k < sub.first-1 {
				break
			}
			if r.has(k, r.words.forecast) && !r.says(k) {
				return true
			}
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
		switch r.word(i) {
		case "minister", "ministry", "secretary", "official", "commissioner", "ambassador", "spokesman", "spokesperson", "spokeswoman", "negotiator", "president", "government":
			return !r.hasAny(first, last, r.words.forecaster) || !r.has(i+1, r.words.forecaster)
		}
	}
	return false
}

// isAgreedMatter keeps "agreed on X to …" apart, where what is agreed on is a
// thing and not a day.
func (r *reading) isAgreedMatter(m rules.Match[signal]) bool {
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

// isPromise reports whether the act is one that its subject can promise, and
// not something that befalls it.
func (r *reading) isPromise(s text.Sentence, m rules.Match[signal], sub subject, a act) bool {
	y := m.Row.Yield
	if a.isNoun || a.isForce {
		return true
	}
	if a.isState {
		return false
	}
	if y.needs == past && !r.hasTime(a.first, a.last) {
		return false
	}
	if r.isDemand(a) {
		return false
	}
	acts := r.isAgent(s, sub)
	known := a.kind&(isAct|isKeep|isTry) != 0
	drifts := a.kind&isDrift != 0
	switch {
	case y.stance == finite || y.stance == signed || y.stance == present || y.stance == named:
		return known || a.kind == 0 || drifts && acts
	case a.passive:
		return r.canHappen(s, sub, a, acts)
	case acts:
		return !drifts || known && r.hasObject(a)
	}
	return r.isEvent(s, sub, a)
}

// isDemand reports whether the act is only to demand of another: "will press
// Japan to open its market".
func (r *reading) isDemand(a act) bool {
	switch r.word(a.verb) {
	case "press", "urge", "warn", "threaten":
		return true
	case "ask", "push", "call", "encourage", "demand", "request", "require", "invite":
		for k := a.verb + 1; k < a.last && k < a.verb+6; k++ {
			if _, ok := r.cast.At(k); ok {
				return r.toSoon(k, a.last)
			}
		}
	}
	return false
}

// toSoon reports whether an infinitive follows within a few words.
func (r *reading) toSoon(i, last int) bool {
	for k := i + 1; k < last && k < i+6; k++ {
		if r.isTo(k) && r.verb(k+1)&isBase != 0 {
			return true
		}
	}
	return false
}

// hasObject reports whether an object follows the verb: "will double its funds"
// is an act, "will double by 2030" happens.
func (r *reading) hasObject(a act) bool {
	k := a.verb + 1
	for k < a.last && r.isAdverb(k) {
		k++
	}
	if k >= a.last {
		return false
	}
	t := r.d.Tokens[k]
	return !r.has(k, r.words.prep) && t.Kind != text.Punct && !r.isTo(k) && t.Kind != text.Number
}

// canHappen reports whether a passive is an act of the parties: "a committee
// will be set up", and not "exporters will be hurt".
func (r *reading) canHappen(s text.Sentence, sub subject, a act, acts bool) bool {
	if !r.has(a.verb, r.words.happen) && a.kind&isAct == 0 {
		return false
	}
	if a.kind&isDrift != 0 && !r.has(a.verb, r.words.happen) {
		return false
	}
	return acts || r.head(s, sub, r.words.event) || r.head(s, sub, r.words.duty) || r.has(a.verb, r.words.happen)
}

// isEvent reports whether an event or a measure is said to come about: "the
// next round will take place", "duties will come down".
func (r *reading) isEvent(s text.Sentence, sub subject, a act) bool {
	if r.head(s, sub, r.words.duty) || r.isGoods(sub) && (r.word(a.verb) == "face" || r.word(a.verb) == "pay") {
		return a.isForce || r.has(a.verb, r.words.start) || a.kind&isAct != 0
	}
	if !r.head(s, sub, r.words.event) {
		return false
	}
	if a.isForce || r.has(a.verb, r.words.start) && a.kind&^(isBase|isNounToo|isAct|isDrift|isPart|isPast|isKeep) == 0 && r.word(a.verb) != "rise" && r.word(a.verb) != "fall" && r.word(a.verb) != "cover" && r.word(a.verb) != "include" && r.word(a.verb) != "pay" {
		return true
	}
	// A body that is named like an event acts: "the committee will review it".
	return a.kind&isAct != 0 && a.kind&isDrift == 0 && r.hasBody(sub)
}

func (r *reading) hasBody(sub subject) bool {
	for i := sub.first; i < sub.last; i++ {
		switch r.word(i) {
		case "committee", "group", "dialogue", "council", "forum", "mission", "panel", "body", "commission", "negotiations", "talks", "team", "plan", "rounds", "mechanism", "platform", "center", "centre", "they":
			return true
		}
	}
	return false
}

// isGoods reports whether a subject is a trade flow: "Korean pharmaceuticals".
func (r *reading) isGoods(sub subject) bool {
	ms := r.cast.In(sub.first, sub.last)
	return sub.explicit && len(ms) > 0 && ms[0].Kind == 1 && r.d.Text[r.d.Tokens[sub.last-1].End-1] == 's'
}

// head reports whether the head of the subject, or a word before its first
// preposition, is in the set.
func (r *reading) head(s text.Sentence, sub subject, set rules.Set) bool {
	if sub.last <= sub.first {
		return false
	}
	for i := sub.first; i < sub.last; i++ {
		if i > sub.first && (r.has(i, r.words.prep) || r.isComma(i)) {
			return false
		}
		if r.has(i, set) && (i+1 == sub.last || r.has(i+1, r.words.prep) || r.isComma(i+1) || r.has(i+1, r.words.relative) || r.has(i+1, r.words.and1) || r.rune1(i+1) == '(' || r.word(i+1) == "that" || r.verb(i+1)&(isPart|isIng) != 0 || r.has(i+1, r.words.adv)) {
			return true
		}
	}
	return false
}

// isAgent reports whether the subject is someone who can act: a party, a body,
// a person, or a word for one.
func (r *reading) isAgent(s text.Sentence, sub subject) bool {
	if !sub.explicit && sub.last <= sub.first {
		return true // a list of acts with its subject understood
	}
	if r.head(s, sub, r.words.agent) {
		return true
	}
	if r.isProperName(sub) {
		return true
	}
	for _, m := range r.cast.In(sub.first, sub.last) {
		if !m.Use.Acts() && m.Last != sub.last {
			continue
		}
		if m.Kind == 1 && m.Last != sub.last {
			continue // "Korean exports"
		}
		if m.First > sub.first && r.has(m.First-1, r.words.prep) && !r.head(s, sub, r.words.generic) {
			continue // "tariffs on China"
		}
		if m.Last < sub.last && isPossessive(r.d, m.Last) {
			continue // "China's exports"
		}
		if m.Last < sub.last && !r.has(m.Last, r.words.prep) && !r.has(m.Last, r.words.and1) && !r.isComma(m.Last) && r.rune1(m.Last) != '(' && !r.has(m.Last, r.words.adv) && !r.has(m.Last, r.words.relative) && !r.has(m.Last, r.words.sub) {
			continue // "the EU market"
		}
		return true
	}
	return false
}

// isProperName reports whether the subject is a name and nothing else: a firm, a
// committee's initials. "Oil will fall" is none: a single capital at the start
// of a sentence says nothing.
func (r *reading) isProperName(sub subject) bool {
	upper := 0
	for i := sub.first; i < sub.last; i++ {
		switch t := r.d.Tokens[i]; {
		case t.Shape == text.Upper:
			upper += 2
		case t.Shape == text.Capital && r.word(i) != "the":
			upper++
		case i == sub.first && r.word(i) == "the", r.word(i) == "and", r.word(i) == "&":
		default:
			return false
		}
	}
	return upper >= 2
}
