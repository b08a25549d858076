package commitments

import (
	"slices"
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/text"
)

// stateOfPlace is the state that a place's name ends with behind the subject:
// "Growers in Arequipa, Peru, agreed".
func (r *reading) stateOfPlace(sub *subject) []string {
	k := sub.Last + 1
	if m, ok := r.mentions.At(k); ok && m.First == k && m.Kind == actors.State && r.isComma(k-1) && r.isComma(m.Last) {
		return m.Codes
	}
	return nil
}

// stateOfPeople is the state in which the people of a subject are: "Growers in Chile will".
func (r *reading) stateOfPeople(sub *subject) []string {
	k := r.headEnd(sub.Run)
	if !r.isEither(k, "in", "of") || !r.has(k-1, r.words.Agent) {
		return nil
	}
	if ms := r.mentions.In(sub.First, sub.Last); len(ms) == 1 && ms[0].Kind <= actors.Seat {
		return ms[0].Codes
	}
	return nil
}

// stateOfBody is the side of a body that goes by its bare name: both of the pair for
// a committee, the one that the text is told from for "the" chamber or association. A
// body of the world stays itself.
func (r *reading) stateOfBody(p *party) []string {
	if len(p.codes) != 1 || !strings.ContainsRune(p.codes[0], ' ') || r.mentions.Pair == nil {
		return nil
	}
	for k := p.sub.First; k < p.sub.Last; k++ {
		switch {
		case r.has(k, r.words.World):
			return nil
		case r.isEither(k, "committee", "joint") && r.isCapital(k), r.has(k, r.words.Conj) && r.isName(p.sub.First): // or two bodies
			return r.mentions.Pair
		}
	}
	if codes := r.bearersOf(p.sub.Run); codes != nil {
		return codes
	}
	if home := r.mentions.Home; len(home) == 1 && r.word(p.sub.First) == "the" {
		return home
	}
	return nil
}

// bearersOf is the state of the person of the text after whom a body is called: "the | Vargas | Foundation".
func (r *reading) bearersOf(run clause.Run) []string {
	k := run.First
	if r.word(k) == "the" {
		k++
	}
	if k+1 >= run.Last {
		return nil
	}
	name := " " + r.d.Words(k, k+1)
	for i := range r.mentions.People {
		if p := &r.mentions.People[i]; strings.HasSuffix(p.Name, name) {
			return []string{p.Party}
		}
	}
	return nil
}

// wordOf is the one party whose word the noun at token n is: "Chile's | assurance that it".
func (r *reading) wordOf(n int) []string {
	if !r.has(n, r.words.Promisenoun) && !r.has(n, r.words.Statement) {
		return nil
	}
	for k := n - 1; k > r.s.First && k > n-4; k-- {
		if m, ok := r.mentions.At(k - 1); ok && r.isPossessive(k) {
			return m.Codes
		}
	}
	return nil
}

// sideOf is whose words a speaker's are: of a minister without his state, of the one that the text is
// told from: "Tourism minister Luis Soto said".
func (r *reading) sideOf(run clause.Run) []string {
	codes, _ := r.codesOf(run)
	if len(codes) == 0 && r.isOfficial(run) {
		return r.mentions.Home
	}
	return codes
}

// isAlone reports whether one side does the act: a measure or a body of its own does it, and
// it does not take two.
func (r *reading) isAlone(sub *subject, a *act, measure bool) bool {
	alone := measure || r.isHead(sub.Run, r.words.Agent) && !r.hasAny(sub.First, sub.Last, r.words.Jointword)
	isThey := sub.Last-sub.First == 2 && r.is(sub.First, r.words.the) && r.isEither(sub.First+1, "countries", "nations")
	return alone && !isThey && !r.isOneOf(a.inner, "meet", "confer", "negotiate")
}

// whoseMeasure is whose a measure or a duty is that has no owner: of who promised
// last, or, nearer than he, imposed it.
func (r *reading) whoseMeasure(sub *subject, measure bool) ([]string, string) {
	isRate := r.isEither(r.headEnd(sub.Run)-1, "rate", "rates") && r.hasAny(sub.First, sub.Last, r.words.Flow) // "the rate on all those imports"
	if !measure && !isRate && !r.hasAny(sub.First, sub.Last, r.words.restriction) {
		return nil, ""
	}
	at, imposer := r.imposer(sub.First)
	if codes := r.lastPromiser(); codes != nil && (measure || isRate) && (imposer == nil || at < r.d.Sentences[r.found[len(r.found)-1].sentence].First) {
		return codes, "who promised last"
	}
	if len(imposer) == 1 {
		return imposer, "who imposed it"
	}
	return nil, ""
}

// imposer is the party last said to impose or raise duties before token i, whose "the tariffs" are, and where: who acts before the
// verb, "| Chile | has slapped a levy on", or whose deed it is, "| Chile's | decision imposed a levy".
func (r *reading) imposer(i int) (at int, codes []string) {
	for k := i - 1; k > 0 && k > i-600; k-- {
		isRaised := r.isEither(k, "raised", "increased") && r.has(k+1, r.words.Det) && r.hasAny(k+2, k+5, r.words.Duty)
		if !isRaised && !r.has(k, r.words.imposing) {
			continue
		}
		first := r.d.Sentences[max(0, r.d.SentenceAt(int(r.d.Tokens[k].Start)))].First
		ms := r.mentions.In(max(0, min(first, k-farthestImposer)), k)
		for n := len(ms) - 1; n >= 0; n-- {
			isHurt := r.word(ms[n].First-1) == "hit" // "hit | Chile | with duties on squid and imposed"
			if !isHurt && (ms[n].Use == actors.Agent || ms[n].Use == actors.Plain && ms[n].Kind == actors.Individual || ms[n].Use == actors.Modifier && r.isPossessive(ms[n].Last)) {
				return k, r.mentions.Side(ms[n].First)
			}
		}
	}
	return 0, nil
}

// farthestImposer is how many tokens before the verb who imposes something may be named, in the sentence before it at the most.
const farthestImposer = 16

// sideOfUnknown is the one of the pair that the text is told from, whose person, body or firm one is who acts alone and whom the
// text has not told of: "Oki will cut its output", "the head of the FDX will". Of somebody without a name it may be who acted last.
func (r *reading) sideOfUnknown(sub *subject, a *act) []string {
	isNamed := r.isUnknownName(sub.Run)
	if !isNamed && !r.isOneOfficial(sub.Run) || a.passive || r.hasAny(sub.First, sub.Last, r.words.Conj) || r.hasAny(sub.First, sub.Last, r.words.ofTwo) {
		return nil
	}
	for _, codes := range [...][]string{r.mentions.Home, r.lastActor(r.s.First)} {
		switch {
		case len(codes) != 1 || !slices.Contains(r.mentions.Pair, codes[0]):
		case !isNamed && len(codes[0]) > 2:
			return r.other(codes) // a bloc has no junta
		default:
			return codes
		}
		if isNamed {
			break
		}
	}
	return nil
}

// isUnknownName reports whether a phrase is one name: "Oki", "Oki Power Solutions", and not "the Okis".
func (r *reading) isUnknownName(run clause.Run) bool {
	return r.isProperName(run) && !r.has(run.First, r.words.Det) && !r.has(run.First, r.words.Pronoun) && r.d.Tokens[run.Last-1].Shape == text.Capital &&
		(run.Last-run.First > 1 || !r.isPlural(run.First))
}

// isOneOfficial reports whether a phrase is one person or body of one side, whose name it does not tell: "the head of the FDX",
// "the conservative government", "she".
func (r *reading) isOneOfficial(run clause.Run) bool {
	if r.isJust(run, "he", "she", "his", "her", "government", "parliament") { // "Government will revise its rules"
		return true
	}
	k := r.headEnd(run) - 1
	return k >= run.First && r.has(k, r.words.Agent) && !r.isPlural(k) && r.has(run.First, r.words.Det)
}

// isOthersDuty reports whether the subject is what the other side taxes, or who
// gets what the other side grants: "Korean pharmaceuticals will face", "duties on
// British cars will come down".
func (r *reading) isOthersDuty(sub *subject, a *act) bool {
	return r.isGoods(sub.Run) && r.isOneOf(a.verb, "face", "pay", "enter", "enjoy") || a.passive && r.says(hitsWith, a.inner) || r.burdened(sub) != nil
}

// burdened is whom a duty falls on that is told without whose it is, the first that is named behind what it is for: "a duty for
// Chile's purchases of Bolivian sugar"; whose goods are let in or not, "imports of | Peruvian | squid will be allowed".
func (r *reading) burdened(sub *subject) []string {
	if k := r.headEnd(sub.Run); r.word(k-1) == "imports" && len(r.mentions.In(sub.First, k)) == 0 {
		if ms := r.mentions.In(k, sub.Last); len(ms) > 0 {
			return ms[0].Codes
		}
	}
	for i := sub.First; i < sub.Last && r.isHead(sub.Run, r.words.Duty); i++ {
		if !r.isOneOf(i, "on", "against", "for") {
			continue
		}
		if ms := r.mentions.In(i, sub.Last); len(ms) > 0 && len(r.mentions.In(sub.First, i)) == 0 {
			return ms[0].Codes
		}
		break
	}
	return nil
}

// taxed is whose goods a tariff falls on that the act names behind its verb: "the
// tariffs are to be scrapped on 19 Korean products", "a levy will apply to imports of | Chilean | plums".
func (r *reading) taxed(sub *subject, a *act) []string {
	if !r.isHead(sub.Run, r.words.Duty) || !a.passive && !r.has(a.inner, r.words.Befallgoods) && !r.isOneOf(a.inner, "apply", "stay", "remain", "continue") {
		return nil
	}
	for i := r.s.First; i < sub.First; i++ {
		if !r.has(i, r.words.Flow) || r.word(i+1) != "from" {
			continue
		}
		if ms := r.mentions.In(i, sub.First); len(ms) > 0 {
			return ms[0].Codes // "For exports from | Chile | to Peru, the duty will be lifted"
		}
	}
	for i := a.verb + 1; i < a.last; i++ {
		if !r.isOnGoods(i, a) || r.isTimed(i) {
			continue
		}
		if ms := r.mentions.In(i, a.last); len(ms) > 0 {
			return r.ofPairFirst(ms)
		}
	}
	return nil
}

// isOnGoods reports whether the word at token i stands before the goods that a duty falls on.
func (r *reading) isOnGoods(i int, a *act) bool {
	if r.isEither(a.inner, "apply", "applied") && r.word(i) == "to" {
		return r.hasAny(i+1, i+4, r.words.Flow)
	}
	return r.isEither(i, "on", "for") && r.word(a.inner) != "apply"
}

// ofPairFirst is whose the first of some mentions is that is of the pair, else the first.
func (r *reading) ofPairFirst(ms []actors.Mention) []string {
	for i := range ms {
		if len(ms[i].Codes) == 1 && slices.Contains(r.mentions.Pair, ms[i].Codes[0]) {
			return ms[i].Codes
		}
	}
	return ms[0].Codes
}

// granter is who grants what others get: the party named with it, else the other
// side of the pair.
func (r *reading) granter(codes []string, a *act) []string {
	isNew := func(m *actors.Mention) bool { return !slices.Contains(codes, m.Codes[0]) }
	return firstOf(r.oneIn(a.inner, a.last, isNew), r.other(codes))
}
