package commitments

import (
	"slices"
	"strings"
	"unicode/utf8"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// say says the tokens first to last: without times, brackets and relative clauses,
// and with what pronouns stand for.
func (x *line) say(first, last int) {
	k := first
	for k < last {
		for _, t := range x.tobe {
			if t == k {
				x.put("to", -1)
			}
		}
		if end := x.infinitive(k); end > k {
			k = end
			continue
		}
		if end := x.leftOut(k, last); end > k {
			x.dropComma(end, last)
			if t, ok := x.timeAt(k); ok && t.Last == end {
				end = x.afterTime(k, end, last)
			}
			k = end
			continue
		}
		if end := x.resolved(k, last); end > k {
			k = end
			continue
		}
		if k == first {
			x.lowered(k)
		} else {
			x.token(k)
		}
		k++
	}
}

// infinitive says the relative clause that begins at token k as an infinitive, "in
// which to align rules", and gives where it ends; k where none does.
func (x *line) infinitive(k int) int {
	for _, one := range x.recast {
		if one.first != k {
			continue
		}
		for n := k; n <= one.c.Marker; n++ {
			x.token(n)
		}
		x.put("to", -1)
		x.put(x.base(one.c.Verb), one.c.Verb)
		if one.c.Passive {
			x.say(one.c.Subject.First, one.c.Subject.Last)
		}
		x.say(one.c.Group.Last, one.last)
		return one.last
	}
	return k
}

// canBeDone reports whether a relative clause tells what can be done in, with or under
// its thing: without it "fields" and "ways" say nothing.
func (x *line) canBeDone(c *clause.Clause, from int) bool {
	return c.Marker > from && x.isOneOf(c.Marker, "which") && !x.isComma(from-1) && !c.Negative && !c.Subject.Empty() && c.Subject.First > c.Marker &&
		x.isOneOf(c.Subject.Last, "can", "could", "may", "might") && (c.Passive || x.isPromiser(c.Subject)) && !x.has(c.Verb, x.words.Be)
}

// isPromiser reports whether a subject is those who promise.
func (x *line) isPromiser(run clause.Run) bool {
	codes, _ := x.codesOf(run)
	return len(codes) > 0 && !slices.ContainsFunc(codes, func(code string) bool { return !slices.Contains(x.c.By, code) })
}

// afterTime takes off the line what only belongs to a time that is left out, on both
// sides of it: "for the same | 90 days", "later | that year", "within two years | of
// its start", and gives where what stands behind begins.
func (x *line) afterTime(k, end, last int) int {
	x.unframed(k)
	if end+1 < last && x.isOneOf(end, "after", "before") {
		return last // "by May, ten years | after they first met"
	}
	return x.afterFrame(k, end, last)
}

// afterFrame is where the words end that only belong to a time.
func (x *line) afterFrame(k, end, last int) int {
	switch {
	case x.isOneOf(end, "at") && x.isOneOf(end+1, "the") && x.isOneOf(end+2, "latest", "earliest"):
		return end + 3
	case x.isOneOf(end, "of") && !x.isOneOf(k, "on", "in"):
		if p, ok := x.phraseAt(end+1, last); ok {
			return p.Last
		}
	case x.isComma(end) && len(x.pieces) > 0 && x.pieces[len(x.pieces)-1].token == x.a.inner:
		return end + 1 // "suspend, until May, | the levy"
	case x.isComma(end) && x.has(end+1, x.words.Article) && !x.hasAny(end+2, last, x.words.Conj) && k > x.a.inner+1:
		return last // "before 20 May, the anniversary of"
	}
	return end
}

// unframed takes back what was said before the time at token k and only leads to it:
// "for an initial period of", "later".
func (x *line) unframed(k int) {
	for n := len(x.pieces) - 1; n > 0 && n >= len(x.pieces)-6; n-- {
		t := x.pieces[n].token
		if t < 0 || t+len(x.pieces)-n != k {
			return
		}
		switch {
		case x.isOneOf(t, "of", "the", "same", "an", "a", "initial", "first", "last", "period", "any", "each", "one", "that", "only", "already"):
		case x.has(t, x.words.Prep) || x.isOneOf(t, "later", "early", "late", "earlier") && t+1 == k:
			x.pieces = x.pieces[:n]
			return
		default:
			return
		}
	}
}

// aboutTime reports whether the comma at token k opens a time that is told in
// another way: ", a little over six months after", ", more than 25 years after".
func (x *line) aboutTime(k, last int) bool {
	for n := k + 1; n < last && n < k+6; n++ {
		if x.isTimed(n) {
			return n > k+1
		}
		if !x.isOneOf(n, "a", "little", "almost", "more", "than", "less", "just", "some", "nearly", "over", "about") {
			return false
		}
	}
	return false
}

// dropComma takes back the comma before what was left out where another follows.
func (x *line) dropComma(end, last int) {
	if n := len(x.pieces); n > 0 && x.pieces[n-1].words == "," && (end >= last || !x.has(end, x.words.Conj)) {
		x.pieces = x.pieces[:n-1]
	}
}

// leftOut is where what the line leaves out ends that begins at token k; k for
// what it says.
func (x *line) leftOut(k, last int) int {
	if end := x.saidEnd(k); end > k {
		return end
	}
	if t, ok := x.timeAt(k); ok && t.Last <= last && x.isWhen(k) {
		return x.whenEnd(t.First, t.Last, last)
	}
	if at := int(x.d.Tokens[k].Start); x.c.Condition.Start <= at && at < x.c.Condition.End {
		return k + 1
	}
	if x.isComma(k) && (x.aboutTime(k, last) || x.isAddition(k+1) && k > x.a.inner+1 && !x.hasAny(k+2, last, x.words.Conj)) {
		return last
	}
	return x.markEnd(k, last)
}

// whenEnd is where a time ends with the verb of what it counts from: "in May, long
// after the talks | began".
func (x *line) whenEnd(first, end, last int) int {
	if end < last && x.isClauseVerb(end) && (x.stands("after", first, end) || x.stands("before", first, end)) {
		return last
	}
	return end
}

// isAddition reports whether what a comma parts from the act only adds to it: ", with
// most of it by sea", ", up from".
func (x *line) isAddition(k int) bool {
	return x.has(k, x.words.Prep) && !x.isOneOf(k, "including", "excluding", "except", "to") && !x.isTimed(k)
}

// markEnd is where what a mark at token k opens ends: a bracket, an insertion between
// dashes, the mark of a reply. It is k where the mark opens nothing.
func (x *line) markEnd(k, last int) int {
	switch {
	case x.isBroken(k):
		return k + 2
	case x.mark(k) == '(' || x.mark(k) == '[':
		return min(x.closing(k)+1, last)
	case x.isDash(k):
		for n := k + 1; n < last; n++ {
			if x.isDash(n) {
				return n + 1
			}
		}
		return last
	case x.d.Tokens[k].Kind == text.Symbol && strings.ContainsAny(x.d.Text[x.d.Tokens[k].Start:x.d.Tokens[k].End], "<>"):
		return k + 1
	}
	return k
}

// isBroken reports whether the bytes of a bullet read in another encoding stand at
// token k.
func (x *line) isBroken(k int) bool {
	return x.d.Tokens[k].Of(x.d.Text) == "â" && k+1 < len(x.d.Tokens) && !x.d.Tokens[k+1].Spaced && x.d.Tokens[k+1].Kind != text.Word
}

func (x *line) isDash(k int) bool {
	switch x.mark(k) {
	case '–', '—', '-':
		return x.d.Tokens[k].Spaced && x.isBreak(k)
	}
	return false
}

func (x *line) closing(k int) int {
	for n := k + 1; n < len(x.d.Tokens) && n < k+40; n++ {
		if x.mark(n) == ')' || x.mark(n) == ']' {
			return n
		}
	}
	return k
}

// isWhen reports whether the time that begins at token k tells when the act is
// due, and is no part of a thing.
func (x *line) isWhen(k int) bool {
	t, _ := x.timeAt(k)
	due := x.c.Due
	if k == x.a.inner+1 && x.d.Tokens[k].Kind == text.Number {
		return false // "make 2024 the year of"
	}
	if due != nil && t.Phrase.Start <= due.Span.Start && due.Span.Start < t.Phrase.End {
		return true
	}
	if t.IsAdjective() || x.isPossessive(t.Last) || !x.isDue(t, x.a) {
		return false
	}
	return t.IsTimex() && !x.isOneOf(k, "a", "per", "every", "each", "annually", "regularly", "monthly", "weekly", "daily", "yearly")
}

func (x *line) isSaid(k int) bool { return x.saidEnd(k) > k }

// saidEnd is where the tokens that are left out end that begin at token k.
func (x *line) saidEnd(k int) int {
	for _, run := range x.said {
		if run.Has(k) {
			return run.Last
		}
	}
	return k
}

// asides notes the relative clauses, and the participles behind a comma, among
// tokens: they are left out.
func (x *line) asides(first, last int) {
	x.unread(first, last)
	for n := range x.s.Clauses {
		c := &x.s.Clauses[n]
		if c.Verb < first || c.Verb >= last || c.Verb == x.a.verb || c.Verb == x.a.inner {
			continue
		}
		switch {
		case c.Kind == clause.Relative || x.isGapped(c, last):
			x.relative(c, first, last)
		case c.Kind == clause.Participle && c.Joined < 0 && x.isComma(c.Group.First-1) && c.Group.First-1 > first:
			x.said = append(x.said, clause.Run{First: c.Group.First, Last: min(max(c.Last, c.Group.Last), last)})
		}
	}
}

// unread notes a clause that no reader of clauses found and that tells more of a thing:
// "duties | that it has put on squid".
func (x *line) unread(first, last int) {
	for k := max(first, x.a.inner) + 1; k+2 < last; k++ {
		if x.word(k) != "that" || !x.isOneOf(k+1, "it", "they", "he", "she", "we") || x.form(k-1)&lexicon.Noun == 0 || x.has(k-1, x.words.Promisenoun) || x.has(k-1, x.words.Agreementnoun) || x.has(k-1, x.words.Ensure) {
			continue
		}
		if !slices.ContainsFunc(x.s.Clauses, func(c clause.Clause) bool { return c.Verb > k && c.Verb < k+5 }) {
			x.said = append(x.said, clause.Run{First: k, Last: last})
			return
		}
	}
}

// isGapped reports whether a clause that reads like a report tells more of the thing
// before it, whose place in it is empty: "controls that it announced | in May".
func (x *line) isGapped(c *clause.Clause, last int) bool {
	return c.Kind == clause.Reported && c.Marker > 0 && c.Subject.First == c.Marker+1 && x.word(c.Marker) == "that" && c.Finite && !c.Passive &&
		(x.form(c.Marker-1)&^lexicon.Noun == 0 || x.form(c.Marker-1)&lexicon.Noun != 0 && x.has(c.Marker-2, x.words.Det)) && !x.has(c.Marker-1, x.words.Promisenoun) && !x.has(c.Marker-1, x.words.Agreementnoun) && !x.opensPhrase(c.Group.Last, last)
}

// relative leaves a relative clause out. A short one of the present that tells
// which of its things is meant becomes a participle: "goods that are made in
// Peru", "rules that affect trade".
func (x *line) relative(c *clause.Clause, first, last int) {
	from := c.First
	if c.Marker >= 0 {
		from = min(from, c.Marker)
		for from-1 > first && x.has(from-1, x.words.Prep) {
			from--
		}
	}
	end := x.asideEnd(c, min(max(c.Last, c.Group.Last), last))
	if from <= first || x.holds(from, end) || c.Marker < 0 && !x.isOneOf(c.Subject.First, "it", "they", "he", "she", "we", "i", "you") && !x.isMention(c.Subject.First) {
		return
	}
	switch {
	case x.timeAtOrIn(from - 1):
	case x.canBeDone(c, from):
		x.recast = append(x.recast, recast{from, end, c})
		return
	case x.isPurpose(c, from):
		x.said = append(x.said, clause.Run{First: from, Last: c.Marker + 2})
		x.tobe = append(x.tobe, c.Marker+2)
		return
	case x.isRestrictive(c, end):
		x.said = append(x.said, clause.Run{First: from, Last: c.Verb})
		return
	case x.isDoneTo(c, from, end):
		x.said = append(x.said, clause.Run{First: from, Last: c.Verb})
		if t, ok := x.timeIn(c.Verb, end); ok {
			x.said = append(x.said, clause.Run{First: t, Last: end})
		}
		return
	}
	x.said = append(x.said, clause.Run{First: from, Last: end})
}

// asideEnd is where a relative clause ends before what the act itself brings its thing
// to: "cut the price they charge | to 5 dollars".
func (x *line) asideEnd(c *clause.Clause, end int) int {
	if c.Marker >= 0 || !x.has(x.a.inner, x.words.Flow) && !x.isOneOf(x.a.inner, "cut", "lower", "reduce", "raise", "increase", "lift") {
		return end
	}
	for k := c.Group.Last; k+1 < end; k++ {
		if t, ok := x.timeIn(k+1, end); ok && x.isOneOf(k, "to", "by", "from") {
			x.said = append(x.said, clause.Run{First: t, Last: end})
		}
		if x.isOneOf(k, "to", "by", "from") && (x.d.Tokens[k+1].Kind == text.Number || x.d.Tokens[k+1].Kind == text.Symbol) && !x.isTimed(k) {
			return k
		}
	}
	return end
}

// holds reports whether the act itself stands among tokens.
func (x *line) holds(first, last int) bool {
	return first <= x.a.inner && x.a.inner < last || first <= x.a.verb && x.a.verb < last
}

// isPurpose reports whether a relative clause tells what its thing is for: "a body that
// will review" is one to review.
func (x *line) isPurpose(c *clause.Clause, from int) bool {
	return c.Marker >= 0 && from == c.Marker && !x.isComma(from-1) && x.isOneOf(c.Marker, "that", "which", "who") && c.Subject.First < c.Marker &&
		(c.Modal == clause.Will || c.Modal == clause.Would) && !c.Negative && x.isOneOf(c.Marker+1, "will", "would")
}

// mostRestrictive is how many tokens a relative clause has at the most that becomes
// a participle.
const mostRestrictive = 8

// isDoneTo reports whether a relative clause tells what somebody does to its thing, and
// with more than the verb: "fish that it buys from Peru" is fish bought from Peru.
func (x *line) isDoneTo(c *clause.Clause, from, end int) bool {
	isPlain := c.Finite && !c.Passive && !c.Negative && !c.Progressive && c.Modal == clause.Plain && c.Verb == c.Group.Last-1
	isOpen := !x.isComma(from-1) && c.Subject.First >= from && (c.Marker < 0 || from == c.Marker && c.Subject.First > c.Marker)
	return isPlain && isOpen && end-c.Verb <= mostRestrictive && x.tellsMore(c.Verb+1, end) && x.partOf(c.Verb) != ""
}

// tellsMore reports whether a participle can stand before the words from token k on:
// they are no object of its own, no time alone and no preposition alone.
func (x *line) tellsMore(k, end int) bool {
	return k < end && !x.isTimed(k) && !x.isAdverb(k) && !x.has(k, x.words.Det) && (k+1 < end || !x.has(k, x.words.Prep))
}

// partOf is the participle of a verb that is done to something.
func (x *line) partOf(k int) string {
	return x.words.Spelled(x.words.Base(x.d.Tokens[k].Sym), lexicon.Part)
}

func (x *line) isRestrictive(c *clause.Clause, end int) bool {
	if c.Marker < 0 || !x.isOneOf(c.Marker, "that", "which", "who") || x.isComma(c.Marker-1) || c.Verb != c.Group.Last-1 || end-c.Marker > mostRestrictive || x.hasTime(c.Marker, end) {
		return false
	}
	isPlain := c.Finite && c.Modal == clause.Plain && !c.Negative && !c.Perfect && c.Subject.First <= c.Marker
	return isPlain && (c.Passive || x.isPresent(c))
}

// isPresent reports whether a clause has one verb, in the present, right behind the
// word that opens it.
func (x *line) isPresent(c *clause.Clause) bool {
	return !c.Past && c.Verb == c.Marker+1 && x.form(c.Verb)&(lexicon.Base|lexicon.Third) != 0 && !x.has(c.Verb, x.words.Be) && !x.has(c.Verb, x.words.Have)
}

// resolved says what the words at token k stand for, and where they end; k where
// they stand for themselves.
func (x *line) resolved(k, last int) int {
	switch {
	case x.deep:
		return x.unowned(k)
	case x.timeAtOrIn(k):
		return k // "this year"
	}
	if end := x.participle(k); end > k {
		return end
	}
	if q, ok := x.hearer(k); ok {
		x.refer(k, k+1, q)
		return k + 1
	}
	m, isMention := x.cast.At(k)
	isOwner := x.has(k, x.words.Owner)
	switch {
	case isMention && !isOwner && m.First == k && m.Kind == actors.Pronoun && x.isPartyHere(k, m):
		return x.named(k, m)
	case isOwner && !x.isOneOf(k, "whose"):
		return x.owner(k, last)
	case x.isOneOf(k, "these", "those", "this", "such"):
		return x.pointed(k, last)
	case x.isOneOf(k, "it", "them", "they"):
		return x.pronoun(k, x.word(k) != "it")
	case x.word(k) == "the":
		return x.definite(k, last)
	}
	return k
}

// hearer is who was told what the act promises, where "them" at token k stands for those:
// "told Peruvian firms that it would write to | them".
func (x *line) hearer(k int) (phrase, bool) {
	if !x.isOneOf(k, "them") || k < x.a.inner {
		return phrase{}, false
	}
	for n := x.a.clause; n >= 0; n = x.s.Clauses[n].Over {
		c := &x.s.Clauses[n]
		if c.Kind != clause.Reported || c.Over < 0 {
			continue
		}
		o := &x.s.Clauses[c.Over]
		if x.isOneOf(o.Verb, "told", "tell", "tells", "assured", "assure", "assures", "informed", "promised") {
			q, ok := x.phraseAt(o.Group.Last, c.First)
			if ok && x.isOneOf(q.Last, "in", "of", "from") {
				if r, more := x.phraseAt(q.Last+1, c.First); more {
					q.Last = r.Last
				}
			}
			return q, ok && x.isPlural(q.head)
		}
	}
	return phrase{}, false
}

// participle says the verb of a relative clause whose marker was left out.
func (x *line) participle(k int) int {
	for n := range x.s.Clauses {
		c := &x.s.Clauses[n]
		if c.Kind != clause.Relative && !x.isGapped(c, len(x.d.Tokens)) || c.Verb != k || c.Passive || c.Modal != clause.Plain || !x.isSaid(k-1) || x.isSaid(k) || x.base(k) == "" {
			continue
		}
		if c.Subject.First > c.Marker && c.Subject.Last <= k {
			x.put(x.partOf(k), k)
			return k + 1
		}
		if ing := x.words.Spelled(x.words.Base(x.d.Tokens[k].Sym), lexicon.Ing); ing != "" {
			x.put(ing, k)
			return k + 1
		}
	}
	return k
}

// isPartyHere reports whether a pronoun stands for a party, and not for a thing: one
// with codes behind a preposition, or behind a verb that is done to somebody.
func (x *line) isPartyHere(k int, m *actors.Mention) bool {
	if len(m.Codes) == 0 {
		return false
	}
	switch x.word(k) {
	case "us", "we", "me", "i", "him", "her", "he", "she", "you":
		return true
	}
	return x.has(k-1, x.words.Prep) && !x.isOneOf(k-1, "of", "on", "in", "into", "under", "off") || x.has(k-1, x.words.Demand) || x.isOneOf(k-1, "help", "join", "meet", "support", "assist", "allow")
}

// named says the parties that a mention stands for. Those who promise are told
// beside the line.
func (x *line) named(k int, m *actors.Mention) int {
	var names []string
	for _, code := range m.Codes {
		if slices.Contains(x.c.By, code) {
			continue
		}
		names = append(names, x.nameOf(code))
	}
	if len(names) == 0 {
		return k
	}
	x.put(strings.Join(names, " and "), k)
	x.c.why("line", x.d.Cover(k, m.Last), "refers to "+strings.Join(names, " and "))
	return m.Last
}

func (x *line) nameOf(code string) string {
	for _, p := range x.cast.Parties {
		if p.ID == code {
			return p.Name
		}
	}
	return code
}

// owner says whose a thing is: of one who promises nothing, as it is told beside
// the line, else the name.
func (x *line) owner(k, last int) int {
	m, ok := x.cast.At(k)
	if ok && len(m.Codes) > 0 && len(x.c.By) > 0 && !x.isOwn(k, m) {
		var names []string
		for _, code := range m.Codes {
			if !slices.Contains(x.c.By, code) {
				names = append(names, x.nameOf(code))
			}
		}
		if len(names) == 1 && len(m.Codes) == 1 {
			x.put(possessive(names[0]), k)
			x.c.why("line", x.d.Cover(k, k+1), "refers to "+names[0])
			return k + 1
		}
	}
	return x.unownedIn(k, last)
}

// isOwn reports whether a thing is rather its promiser's than that of those whom only
// an adjective named before it: "will not tax Chilean firms under its laws".
func (x *line) isOwn(k int, m *actors.Mention) bool {
	described := false
	for _, one := range x.cast.In(x.s.First, k) {
		if !slices.ContainsFunc(one.Codes, func(code string) bool { return slices.Contains(m.Codes, code) }) {
			continue
		}
		if one.Use != actors.Modifier && one.Kind != actors.Demonym && !(x.isOneOf(k, "its") && x.isPlural(one.Last-1)) {
			return false
		}
		described = true
	}
	return described
}

func possessive(name string) string {
	if strings.HasSuffix(name, "s") {
		return name + "’"
	}
	return name + "’s"
}

// unowned says a phrase from elsewhere without its owner.
func (x *line) unowned(k int) int {
	if x.has(k, x.words.Owner) {
		return x.unownedIn(k, len(x.d.Tokens))
	}
	return k
}

// unownedIn leaves an owner out: before several things, and what is not counted,
// else "the" stands for it.
func (x *line) unownedIn(k, last int) int {
	next := k + 1
	if x.isOneOf(next, "own", "respective") {
		next++
	}
	if run, ok := x.phraseAt(next, last); ok && run.Last > next && !x.isPlural(run.head) && !x.isMass(run.head) {
		x.put("the", -1)
	} else if ok && x.isOneOf(next, "two") {
		x.put("the", -1)
	}
	return next
}

func (x *line) isPlural(k int) bool {
	w := strings.ToLower(x.d.Tokens[k].Of(x.d.Text))
	return strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is") || strings.HasSuffix(w, "men") || x.isOneOf(k, "people", "children")
}

// isMass reports whether a thing is not counted: "cooperation", "support".
func (x *line) isMass(k int) bool {
	w := strings.ToLower(x.d.Tokens[k].Of(x.d.Text))
	for _, end := range []string{"ation", "ance", "ence", "ship", "ness"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return x.isOneOf(k, "support", "trade", "access", "engagement", "production", "aid", "involvement", "work", "capacity", "transparency", "funding", "momentum")
}

// finish puts the pieces together: no longer than a line may be, without a loose
// end.
func (x *line) finish() string {
	x.completed()
	n := x.shortened()
	x.pieces = x.pieces[:n]
	x.trim()
	return x.joined()
}

// completed says what is finished or begun where a verb of that kind stands alone: the
// event that was told of last.
func (x *line) completed() {
	if len(x.pieces) != 1 || !slices.Contains([]string{"finish", "conclude", "complete", "start", "begin", "resume"}, x.pieces[0].words) {
		return
	}
	x.phrasesBefore(x.a.group.First, 3*furthest, func(q phrase, sentence int) bool {
		if !slices.Contains([]string{"talk", "negotiation", "round", "phase", "stage", "review", "study", "consultation"}, x.headWord(q.head)) || x.timeAtOrIn(q.First) {
			return true
		}
		x.refer(x.a.inner, x.a.inner+1, x.widened(q, x.d.Sentences[sentence].Last))
		return false
	})
}

// trim takes loose words off the end, and quotation marks that have no pair.
func (x *line) trim() {
	quotes := 0
	for _, p := range x.pieces {
		if isQuoteMark(p.words) {
			quotes++
		}
	}
	if quotes%2 == 1 {
		kept := x.pieces[:0]
		for _, p := range x.pieces {
			if !isQuoteMark(p.words) {
				kept = append(kept, p)
			}
		}
		x.pieces = kept
	}
	for n := 1; n < len(x.pieces); n++ {
		if x.pieces[n-1].words == "“" && x.pieces[n].words == "”" {
			x.pieces = slices.Delete(x.pieces, n-1, n+1)
		}
	}
	if n := len(x.pieces); n > 3 && x.pieces[n-2].words == "as" && x.pieces[n-1].words == "well" {
		x.pieces = x.pieces[:n-2] // besides what is not told here
	}
	for n := len(x.pieces); n > 1 && x.isLoose(x.pieces[n-1]); n-- {
		x.pieces = x.pieces[:n-1]
	}
}

func isQuoteMark(w string) bool {
	switch w {
	case "“", "”", "\"", "''", "``":
		return true
	}
	return false
}

// isLoose reports whether a line cannot end with a piece.
func (x *line) isLoose(p piece) bool {
	switch p.words {
	case ",", ";", ":", ".", "–", "—", "-", "(", "•", "·", "*", "“", "and", "or", "but", "to", "of", "the", "a", "an", "with", "for", "which", "that", "by", "in", "on", "from", "at", "as",
		"between", "into", "under", "including", "such", "than", "towards", "toward", "through", "during", "via", "about", "upon", "while", "after", "before", "also", "until", "within", "per", "how", "whether", "what", "be", "is", "are":
		return true
	}
	return p.words == "order" && x.word(p.token-1) == "in" || p.token > 0 && x.d.Tokens[p.token].Kind == text.Number && len(p.words) < 3 && x.word(p.token-1) == "on"
}

// joined is the pieces with their blanks.
func (x *line) joined() string {
	var b strings.Builder
	for i, p := range x.pieces {
		if i > 0 && x.isSpaced(i) {
			b.WriteByte(' ')
		}
		b.WriteString(p.words)
	}
	return b.String()
}

// isSpaced reports whether a blank stands before a piece.
func (x *line) isSpaced(i int) bool {
	p := x.pieces[i]
	return p.spaced || p.token >= 0 && x.pieces[i-1].token != p.token-1 && !isMarkWord(p.words)
}

func isMarkWord(w string) bool { return strings.ContainsAny(w[:1], ",.;:)]”’'%-") }

// shortened is how many pieces stay: all, up to the last phrase that only tells
// why, or up to the last phrase that fits.
func (x *line) shortened() int {
	at, length := x.ends()
	switch {
	case length <= mostLine:
		return len(x.pieces)
	case at.purpose > 0 && at.phrase < at.purpose+4:
		return x.unhung(at.purpose)
	case at.phrase > at.comma-8 && at.phrase > 0:
		return x.unhung(at.phrase)
	case at.comma > 0:
		return x.unhung(at.comma)
	}
	return at.fits
}

// ends is where the line may end, and how many characters it has if it does not.
func (x *line) ends() (at ends, length int) {
	for i, p := range x.pieces {
		if i > 2 && length <= mostLine && x.opensPiece(i) {
			at.note(i, x.isComma(x.pieces[i].token), length >= leastLine && x.isFrame(i))
		}
		length += utf8.RuneCountInString(p.words)
		if i > 0 && x.isSpaced(i) {
			length++
		}
		if length <= mostLine {
			at.fits = i + 1
		}
	}
	return at, length
}

// ends are the last pieces, before which a line may end, of each kind: a phrase, one
// that only tells why, a comma. 0 is none.
type ends struct{ phrase, purpose, comma, fits int }

func (e *ends) note(i int, isComma, isPurpose bool) {
	if isComma {
		e.comma = i
	} else {
		e.phrase = i
	}
	if isPurpose {
		e.purpose = i
	}
}

// unhung is a place to end without the participle or adverb before it that what is
// cut off belongs to: "rules | adopted under".
func (x *line) unhung(n int) int {
	for n > 3 {
		k := x.pieces[n-1].token
		if k < 0 || !(x.form(k)&(lexicon.Part|lexicon.Ing) != 0 && x.form(k)&lexicon.Noun == 0 || x.isAdverb(k) || x.isOneOf(k, "sufficient", "able", "necessary", "such", "and", "or", "be", "is", "are") || x.isComma(k)) {
			break
		}
		n--
	}
	return n
}

// leastLine is how many characters are left at the least before a phrase that only
// tells why.
const leastLine = 30

// opensPiece reports whether a phrase begins at a piece, so that the line may end
// before it.
func (x *line) opensPiece(i int) bool {
	k := x.pieces[i].token
	if k < 0 {
		return false
	}
	switch {
	case x.isComma(k):
		return x.has(k+1, x.words.Prep) || x.has(k+1, x.words.Conj) || x.has(k+1, x.words.Det)
	case x.isOneOf(k, "of") || x.word(k) == "to" && x.isOneOf(k-1, "order", "up", "due", "according", "able", "how"):
		return false
	}
	return x.has(k, x.words.Prep) || x.word(k) == "to" || x.has(k, x.words.Sub) || x.word(k) == "that" || x.isRelativeVerb(k)
}

// isRelativeVerb reports whether a relative clause has its verb at token k.
func (x *line) isRelativeVerb(k int) bool {
	return slices.ContainsFunc(x.s.Clauses, func(c clause.Clause) bool { return c.Kind == clause.Relative && c.Verb == k })
}

// isFrame reports whether the phrase at a piece tells why or under what.
func (x *line) isFrame(i int) bool {
	k := x.pieces[i].token
	switch x.word(k) {
	case "to":
		return x.form(k+1)&lexicon.Base != 0 && k > x.a.inner+2 && !x.has(x.a.verb, x.words.Work)
	case "in":
		return x.isOneOf(k+1, "order", "support", "pursuit", "accordance", "line", "areas", "sectors", "return")
	case "with":
		return x.isOneOf(k+1, "a", "the") && x.isOneOf(k+2, "view", "aim", "goal", "special")
	case "as":
		return x.isOneOf(k+1, "part", "well")
	case "by":
		return x.form(k+1)&lexicon.Ing != 0
	}
	return false
}
