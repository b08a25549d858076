package commitments

import "attache/briefs/clause"

// isForecast reports whether somebody whose trade is forecasting says so, or the
// text argues in its own voice.
func (r *reading) isForecast(v *view) bool {
	if v.row.head == aVerb && v.row.requires != aPact {
		return false
	}
	if r.isOpinion && !v.sub.licensed {
		return true
	}
	if v.over != nil && v.over.Kind == clause.Reported && r.has(v.over.Governor, r.words.Utterance) {
		return false // "pointed to Peru's | announcement | that it would"
	}
	run := r.speakerOf(v)
	if v.c.Kind == clause.Reported && r.isJust(v.sub.Run, "it", "they") && r.hasAny(run.First, run.Last, r.words.Planner) {
		return false // who does more than to forecast tells what he will do: "Peru's central bank said | it would open"
	}
	if r.has(run.First, r.words.person) || run.Empty() && r.quotedAt(v.c.Verb) {
		run = r.saidBefore() // "Economists are sceptical. They say that"
	}
	return r.isForecaster(run) || r.isKnownForecaster(run)
}

// isForecaster reports whether a phrase names one whose trade is forecasting, who is no body of such, "the Growers' | Federation",
// and does not speak for a government.
func (r *reading) isForecaster(run clause.Run) bool {
	isOne := func(k int) bool { return r.has(k, r.words.forecasting) && !(r.isName(k) && r.isPossessive(k+1)) }
	return r.anyToken(run.First, run.Last, isOne) && !r.isOfficial(run)
}

// isKnownForecaster reports whether a speaker who is only named was told before to be one whose
// trade is forecasting: "Kari Lund, an economist at", "Professor Lund", "…, said Lund".
func (r *reading) isKnownForecaster(run clause.Run) bool {
	last := run.First
	for last < run.Last && r.isName(last) {
		last++
	}
	if last == run.First || last < run.Last && !r.isBreak(last) {
		return false
	}
	name := r.d.Words(last-1, last)
	for i := r.s.First - 1; i >= max(0, r.s.First-farthestSpeaker); i-- {
		if !r.isName(i) || r.d.Words(i, i+1) != name {
			continue
		}
		about := r.description(i)
		if isOne := r.isForecaster(about); isOne || r.hasAny(about.First, about.Last, r.words.Official) {
			return isOne
		}
	}
	return false
}

// longestDescription is how many tokens behind a name may describe who it is.
const longestDescription = 20

// description is what tells who the one is in whose name token i stands: the words behind it, "Luis
// Vega, head of a section at the academy", else its title, "Professor Anna Holm".
func (r *reading) description(i int) clause.Run {
	first := i
	for r.isName(i + 1) {
		i++ // the family's name comes first
	}
	for first > 0 && r.isName(first-1) && !r.isBreak(first-1) {
		first--
	}
	if !r.isComma(i+1) || !r.has(i+2, r.words.Article) && !r.hasAny(i+2, i+4, r.words.role) {
		return clause.Run{First: first, Last: i}
	}
	last := i + 2
	for last < min(i+longestDescription, len(r.d.Tokens)) && !r.has(last, r.words.Say) && r.mark(last) != '.' {
		last++
	}
	return clause.Run{First: i + 2, Last: last}
}

// farthestSpeaker is how many tokens before a sentence it is looked for who its speaker is.
const farthestSpeaker = 1500

// farthestSaid is how many sentences back the one is looked for of whom "he said" goes on to tell.
const farthestSaid = 8

// saidBefore is who said last what stands before the sentence, or whom the sentence before is about.
func (r *reading) saidBefore() clause.Run {
	for k := r.s.Index - 1; k >= max(0, r.s.Index-farthestSaid); k-- {
		s := r.d.Sentences[k]
		run := r.speakerBeside(s)
		switch {
		case r.has(run.First, r.words.person):
		case !run.Empty():
			return run
		case r.quotedAt(s.First):
		case s.Block == r.s.Block:
			return clause.Run{First: s.First, Last: min(s.First+2, s.Last)} // "Analysts doubt it."
		default:
			return clause.Run{}
		}
	}
	return clause.Run{}
}

// isOfficial reports whether a speaker who might be a forecaster speaks for a
// government after all: "the Bank of Korea governor".
func (r *reading) isOfficial(run clause.Run) bool {
	isOwned := r.has(run.First, r.words.Owner) || r.anyToken(run.First, run.Last, r.isPossessive)
	if (isOwned || r.word(run.Last-2) == "central") && r.isEither(run.Last-1, "bank", "fund") { // "its development | fund", "Peru's state | bank"
		return true
	}
	for i := run.First; i < run.Last; i++ {
		if r.has(i, r.words.Official) {
			return !r.has(i+1, r.words.Forecaster)
		}
	}
	return false
}
