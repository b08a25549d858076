package text

import "unicode"

// abbreviations end with a full stop that seldom ends a sentence.
var abbreviations = set("mr mrs ms dr prof eng engr lic sen rep gov gen col adm brig maj sgt lt capt rev hon st " +
	"jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
	"no nos art arts para paras sec fig vol pp ed eds vs viz cf approx est dept min amb pres " +
	"co corp inc ltd bros plc llc jr sr messrs bn mn tn ft mt")

// counted are those of them that end a sentence where a number stands before them and a name behind: "by 30 Sept. | Peru will".
var counted = set("jan feb mar apr jun jul aug sep sept oct nov dec bn mn tn ft mt")

// openers begin a sentence more often than they go on with a name after "U.S.".
var openers = set("the a an in on at it he she they we but and both this that these those its their his her " +
	"under after before for from as with while when if however last earlier meanwhile some many " +
	"negotiators officials ministers talks trade it's there no not")

func set(words string) map[string]bool {
	m := make(map[string]bool)
	for i, j := 0, 0; j <= len(words); j++ {
		if j == len(words) || words[j] == ' ' {
			m[words[i:j]] = true
			i = j + 1
		}
	}
	return m
}

// longest is how many tokens a sentence may have. What runs on further is cut
// there, so that no reader of sentences pays for a text without full stops.
const longest = 600

// sentenceEnd is the token after the last one of the sentence that starts at
// token start. The tokens of one block are the last ones of d.Tokens.
func (d *Doc) sentenceEnd(start int) int {
	n := min(len(d.Tokens), start+longest)
	for i := start; i < n; i++ {
		t := &d.Tokens[i]
		switch {
		case t.Kind == Word && t.Shape != Lower && !t.Spaced && d.glued(i):
			if i > start {
				return i
			}
		case t.Kind == Word && d.Text[t.End-1] == '.':
			if d.endsAtInitials(i) {
				return d.closers(i + 1)
			}
		case t.Kind == Punct && d.isStop(i, start):
			return d.closers(i + 1)
		}
	}
	return n
}

// crossheadEnd is where a heading in capitals ends that a copy has run into the sentence from token start to end, "…at once. NO QUICK
// FIX | Peru's minister said"; end where none stands.
func (d *Doc) crossheadEnd(start, end int) int {
	k := start
	for k < end && d.isInCapitals(k, end) {
		k++
	}
	if k = d.pastSubject(start, k, end); k == start || k+1 >= end || !d.Tokens[k].Spaced {
		return end
	}
	opensQuote := d.Mark(k) == '"' || isOpener(d.Mark(k))
	if (d.Tokens[k].Kind == Punct && !opensQuote) || !d.isCrosshead(start, k) {
		return end
	}
	return k
}

// pastSubject is where capitals end that stop at token k without the sentence's own: "NO QUICK FIX | EU envoys", "A QUICK FIX | U.S. Senator".
func (d *Doc) pastSubject(start, k, end int) int {
	switch {
	case k == start || k == end:
	case d.Text[d.Tokens[k-1].End-1] == '.':
		return k - 1
	case d.Tokens[k].Kind == Word && d.Tokens[k].Shape == Lower:
		if k--; k > start && d.isSingle(k-1) {
			k--
		}
	}
	return k
}

// isCrosshead reports whether words in capitals are a heading, and no agency's name: several, or one that is long or that a sentence follows.
func (d *Doc) isCrosshead(first, last int) bool {
	letters, longest := 0, 0
	for _, t := range d.Tokens[first:last] {
		if t.Kind == Word {
			letters += int(t.End - t.Start)
			longest = max(longest, int(t.End-t.Start))
		}
	}
	if last == first+1 {
		return longest >= lettersOfHeading || d.opensSentence(last)
	}
	return longest >= longInHeading && letters >= lettersOfHeading
}

// How many letters the longest word of a heading in capitals has at the least, which else may be an agency's name, and how many all of them.
const (
	longInHeading    = 4
	lettersOfHeading = 9
)

// isInCapitals reports whether token k belongs to a heading in capitals: a word, "A" before one, and what stands between two.
func (d *Doc) isInCapitals(k, end int) bool {
	t := &d.Tokens[k]
	if t.Kind == Word && t.Shape == Upper {
		return true
	}
	isBetween := d.isSingle(k) || t.Kind == Punct && (d.Mark(k) == ',' || d.Mark(k) == '-')
	return isBetween && k+1 < end && d.Tokens[k+1].Kind == Word && d.Tokens[k+1].Shape == Upper
}

func (d *Doc) isSingle(k int) bool {
	w := d.Tokens[k].Of(d.Text)
	return w == "A" || w == "I"
}

// glued finds a dateline that follows a caption's bracket with no blank, "…and
// Energy)SEOUL, December 30", and a word that a copy has run into the one before,
// "policiesNorway", whose sentence has lost its end.
func (d *Doc) glued(i int) bool {
	if i == 0 || i+1 >= len(d.Tokens) {
		return false
	}
	before := &d.Tokens[i-1]
	isJoint := before.Kind == Word && before.Shape == Lower && before.End == d.Tokens[i].Start
	return isJoint || d.Tokens[i].Shape == Upper && d.Mark(i-1) == ')' && d.Mark(i+1) == ','
}

// isStop reports whether the mark at i ends the sentence.
func (d *Doc) isStop(i, start int) bool {
	switch d.Mark(i) {
	case '。', '！', '？':
		return true
	case '!', '?':
		return d.opensAfter(i)
	case '…':
		return d.opensAfter(i)
	case '.':
		return !d.isAbbreviated(i, start) && (d.opensAfter(i) || d.standsApart(i))
	}
	return false
}

// standsApart reports whether blanks stand on both sides of the one mark at i, as where a text has no capitals: "met . both sides".
func (d *Doc) standsApart(i int) bool {
	t := &d.Tokens[i]
	return i > 0 && i+1 < len(d.Tokens) && t.Spaced && t.End-t.Start == 1 && d.Mark(i-1) != '.' && d.Tokens[i+1].Spaced && d.Tokens[i+1].Kind == Word
}

// isAbbreviated reports whether the full stop at i belongs to the word before.
func (d *Doc) isAbbreviated(i, start int) bool {
	if i == start || d.Tokens[i].Spaced {
		return false
	}
	before := d.Tokens[i-1]
	word := before.Of(d.Text)
	next := i + 1
	switch {
	case before.Kind == Number && i-1 == start:
		return true // "1." at the head of a numbered paragraph
	case before.Kind != Word:
		return false
	case len(word) == 1 && before.Shape != Lower:
		return next < len(d.Tokens) && d.Tokens[next].Kind == Word // an initial
	}
	var buf [maxWord]byte
	if len(word) > 8 || !abbreviations[string(fold(buf[:0], word))] || d.endsCount(i, start) {
		return false
	}
	return !d.opensSentence(next) && !(isForm(word) && d.isSubject(next)) || isUnit(word)
}

// isForm holds the abbreviations that end the name of a firm.
func isForm(word string) bool {
	switch word {
	case "Co", "Corp", "Inc", "Ltd", "Plc", "Bros":
		return true
	}
	return false
}

// isSubject reports whether a name of one word stands at i before its verb: "Anhui Motor Co. | Navigo will".
func (d *Doc) isSubject(i int) bool {
	if i+1 >= len(d.Tokens) || d.Tokens[i].Kind != Word || d.Tokens[i].Shape != Capital || isForm(d.Tokens[i].Of(d.Text)) {
		return false
	}
	switch d.Tokens[i+1].Of(d.Text) {
	case "will", "would", "has", "had", "is", "was", "said", "plans":
		return true
	}
	return false
}

// opensSentence reports whether a word stands at i with a capital that begins a sentence more often than a name.
func (d *Doc) opensSentence(i int) bool {
	var buf [maxWord]byte
	return i < len(d.Tokens) && d.Tokens[i].Kind == Word && d.Tokens[i].Shape == Capital && openers[string(fold(buf[:0], clip(d.Tokens[i].Of(d.Text))))]
}

// endsCount reports whether the full stop at i ends a day or a sum behind which a name begins the next sentence.
func (d *Doc) endsCount(i, start int) bool {
	if i-2 < start || i+1 >= len(d.Tokens) || d.Tokens[i-2].Kind != Number {
		return false
	}
	var buf [maxWord]byte
	next := d.Tokens[i+1]
	return next.Kind == Word && next.Shape != Lower && counted[string(fold(buf[:0], d.Tokens[i-1].Of(d.Text)))]
}

// isUnit holds the abbreviations that are always followed by their name, so
// that a capital after them says nothing.
func isUnit(word string) bool {
	switch word {
	case "Mr", "Mrs", "Ms", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "St", "No", "Art":
		return true
	}
	return false
}

func clip(s string) string {
	if len(s) > maxWord {
		return s[:maxWord]
	}
	return s
}

// endsAtInitials reports whether "U.S." at i is also the end of a sentence.
func (d *Doc) endsAtInitials(i int) bool {
	if i+1 >= len(d.Tokens) {
		return true
	}
	next := d.Tokens[i+1]
	if next.Kind != Word || next.Shape == Lower {
		return false
	}
	n := i + 2
	if n < len(d.Tokens) && d.Tokens[n].Of(d.Text) == "and" {
		n++
	}
	if n < len(d.Tokens) && d.Tokens[n].Shape == Capital && titleHead(next.Of(d.Text)) {
		return false // "U.S. Trade Representative", "U.S. Trade and Investment Forum"
	}
	var buf [maxWord]byte
	return openers[string(fold(buf[:0], clip(next.Of(d.Text))))]
}

// titleHead holds the openers that begin an official's title too.
func titleHead(word string) bool { return word == "Trade" || word == "Under" }

// opensAfter reports whether what follows the mark at i can begin a sentence.
func (d *Doc) opensAfter(i int) bool {
	k := i + 1
	for k < len(d.Tokens) && isCloser(d.Mark(k)) && (!d.Tokens[k].Spaced || d.Mark(k) == '”') {
		k++
	}
	if k >= len(d.Tokens) {
		return true
	}
	t := d.Tokens[k]
	if !t.Spaced {
		return d.lostBlank(i, k)
	}
	if t.Kind == Word && t.Shape == Lower {
		r := d.Mark(k)
		return !unicode.IsLower(r)
	}
	return true
}

// lostBlank reports whether a blank was lost between two sentences, the first of which
// ends with the mark at i: "edited by AJP.Kim", "the deal.“Effective at once",
// "for both."Exports rose". What stands at k is next behind what closes the first.
func (d *Doc) lostBlank(i, k int) bool {
	before := i - 1
	for before > 0 && isCloser(d.Mark(before)) {
		before--
	}
	prev := &d.Tokens[max(before, 0)]
	if prev.Kind > Number || prev.End-prev.Start < 2 || k > i+2 {
		return false
	}
	if k == i+1 && isOpener(d.Mark(k)) {
		k++
	} else if k == i+2 && isBracket(d.Mark(i+1)) {
		return false
	}
	if k >= len(d.Tokens) {
		return false
	}
	t := &d.Tokens[k]
	return !t.Spaced && t.Kind == Word && t.Shape == Capital && t.End-t.Start > 1
}

func isOpener(r rune) bool { return r == '“' || r == '‘' || r == '«' || r == '「' }

func isBracket(r rune) bool { return r == ')' || r == ']' }

func isCloser(r rune) bool {
	switch r {
	case '"', '”', '’', '\'', ')', ']', '»', '」':
		return true
	}
	return false
}

// closers takes closing quotation marks and brackets along with the full stop.
func (d *Doc) closers(i int) int {
	for i < len(d.Tokens) && !d.Tokens[i].Spaced && isCloser(d.Mark(i)) {
		i++
	}
	return i
}
