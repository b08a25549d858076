package actors

// accord is who agreed with one another in a sentence.
type accord struct {
	codes    []string
	sentence int32
}

// longestAccord is how many sentences behind one that tells of an accord "they also agreed" is still said of
// those who made it.
const longestAccord = 8

// noteAccord remembers who agreed in the sentence that is left: several who act there, else those who met.
func (r *resolver) noteAccord() {
	if r.sentence < 0 {
		return
	}
	sen := &r.d.Sentences[r.sentence]
	if !r.hasClass(sen.First, sen.Last, agreedWord) && !r.hasWordIn(sen.First, sen.Last, "signed") {
		return
	}
	switch {
	case r.nowMany && len(r.nowFirst) > 1:
		r.accord = accord{r.nowFirst, r.sentence}
	case r.met >= 0 && len(r.nowFirst) == 1 && len(r.pair) == 2 && (r.pair[0] == r.nowFirst[0] || r.pair[1] == r.nowFirst[0]):
		r.accord = accord{r.pair, r.sentence}
	default:
		if codes := r.toldToAgree(sen.First, sen.Last); len(codes) > 1 {
			r.accord = accord{codes, r.sentence}
		}
	}
}

// toldToAgree is who agreed by what somebody tells among tokens first to last: "said that | Mali and Togo | had agreed", "said | it |
// had agreed with | Togo".
func (r *resolver) toldToAgree(first, last int) []string {
	for i := first + 1; i < last; i++ {
		if !r.words.in(r.d.Tokens[i], agreedWord) {
			continue
		}
		k := i
		if r.isWord(k-1, "had", "have", "has") {
			k--
		}
		codes := r.mentions.Side(k - 1)
		if codes != nil && r.isWord(i+1, "with") {
			codes = r.union(codes, r.mentions.Side(r.afterThe(i+2, last)))
		}
		return codes
	}
	return nil
}

// widen moves the focus from two of those who act in the sentence that is left, whom it set side by side, to all of
// them.
func (r *resolver) widen() {
	if n := len(r.mentions.focus); len(r.nowFirst) > 2 && len(r.pair) == 2 && r.mentions.focus[n-1].token >= r.nowAt && holdsAll(r.nowFirst, r.pair) {
		r.focusOn(r.nowFirst, r.d.Sentences[r.sentence].Last)
	}
}

// allFrom is those of the mention at a token, of the states that it is of, and of all that are joined to it:
// "ministers from | Mali and Togo | and envoys from | Niger and Benin".
func (r *resolver) allFrom(token int) []string {
	k := r.mentions.from(token)
	codes := r.mentions.All[k].Codes
	for ; k+1 < len(r.mentions.All) && r.notes[k+1].sentence == r.notes[k].sentence; k++ {
		next := r.mentions.All[k+1].First
		if !r.mentions.All[k].And && !(r.beforeArticle(next) == r.mentions.All[k].Last && r.isWord(r.mentions.All[k].Last, "of", "from")) {
			break
		}
		codes = r.union(codes, r.mentions.All[k+1].Codes)
	}
	return codes
}

// agreedBefore is who agreed on something before, where mention k tells of several without their states that
// they agreed on more: "The officials | also agreed to", "In addition, the two | agreed to".
func (r *resolver) agreedBefore(k int) []string {
	m := &r.mentions.All[k]
	if r.accord.codes == nil || r.notes[k].sentence > r.accord.sentence+longestAccord || r.notes[k].possess || !r.isForAll(k) || !r.agreesAgain(m) {
		return nil
	}
	return r.accord.codes
}

// isForAll reports whether mention k can be all who agreed, and not the two of three.
func (r *resolver) isForAll(k int) bool {
	m, count := &r.mentions.All[k], len(r.accord.codes)
	if e := r.notes[k].entry; e != nil && e.count > 2 {
		return e.count == count
	}
	switch m.Kind {
	case Joint:
		return count == 2 || !r.isOfTwo(m)
	case Pronoun, Office:
		return m.Plural && r.codesIn(m.First, m.Last) == nil && r.statesAfter(k) == nil
	}
	return false
}

// agreesAgain reports whether a mention is told to agree to more than before.
func (r *resolver) agreesAgain(m *Mention) bool {
	first := r.d.Sentences[r.sentence].First
	isMore := m.First > first && r.isWord(first, "in", "further", "furthermore", "moreover", "also", "additionally", "besides", "separately") && (!r.isWord(first, "in") || r.isWord(first+1, "addition"))
	end := min(m.Last+longestToAgree, r.d.Sentences[r.sentence].Last)
	for i := m.Last; i < end; i++ {
		switch {
		case r.words.in(r.d.Tokens[i], agreedWord) || r.isWord(i, "pledged", "promised", "undertook", "committed", "vowed"):
			return isMore
		case r.isWord(i, "also", "further", "furthermore", "additionally", "likewise"):
			isMore = true
		case !r.isWord(i, "have", "has", "had", "then"):
			return false
		}
	}
	return false
}

// longestToAgree is how many tokens stand between those who agree and the verb at the most.
const longestToAgree = 4
