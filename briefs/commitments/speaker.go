package commitments

import (
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// speaker is the tokens that name who says clause i: "…, said Li Chenggang", "the
// ministry said that …"; for a quotation, also from the sentence beside it.
func (r *reading) speaker(i int) clause.Run {
	if i < 0 {
		return clause.Run{}
	}
	if run := r.speakerIn(r.d.Sentences[r.s.Index], i); !run.Empty() {
		return run
	}
	signal := r.s.Clauses[i].Verb
	q, isQuoted := r.d.InQuotation(int(r.d.Tokens[signal].Start))
	if !isQuoted {
		return r.writer()
	}
	beside := [2]int{r.s.Index + 1, r.s.Index - 1}
	if n := beside[0]; n >= len(r.d.Sentences) || q.End <= r.d.Sentences[n].Start { // which does not go on with the quotation
		beside[0], beside[1] = beside[1], beside[0] // "“We will act,” he said. “It will be done.”"
	}
	for _, n := range beside {
		if n < 0 || n >= len(r.d.Sentences) || r.d.Sentences[n].Block != r.s.Block {
			continue
		}
		if run := r.speakerBeside(r.d.Sentences[n]); !run.Empty() {
			return run
		}
	}
	return clause.Run{}
}

// mostQuoted is how many sentences a mail quotes from another at the most.
const mostQuoted = 1000

// writer is who wrote a passage that a mail quotes, by the line that it stands
// under: "On 3 June, Ana Duarte <ana@desk.example> wrote:".
func (r *reading) writer() clause.Run {
	depth, n := r.d.Blocks[r.s.Block].Quote, r.s.Index
	if depth == 0 {
		return clause.Run{}
	}
	first := max(0, n-mostQuoted)
	for n >= first && r.d.Blocks[r.d.Sentences[n].Block].Quote >= depth {
		n--
	}
	if n < first {
		return clause.Run{}
	}
	lead := r.d.Sentences[n]
	end := lead.Last - 2
	if end < lead.First || r.word(end) != "wrote" || r.mark(end+1) != ':' {
		return clause.Run{}
	}
	for k := lead.First; k < end; k++ { // the address
		if w := r.d.Tokens[k].Of(r.d.Text); w == "<" || strings.Contains(w, "@") {
			end = k
		}
	}
	from := end
	for from > lead.First && r.d.Tokens[from-1].Kind == text.Word {
		from--
	}
	return clause.Run{First: from, Last: end}
}

// speakerIn finds the verb of saying in the clause's own sentence: one that stands
// over it, else one outside quotations.
func (r *reading) speakerIn(s text.Sentence, i int) clause.Run {
	for k, n := r.s.Clauses[i].Over, 0; k >= 0 && n < 6; k, n = r.s.Clauses[k].Over, n+1 {
		if o := &r.s.Clauses[k]; r.has(o.Verb, r.words.Say) && o.Finite && !(o.Passive && r.has(o.Verb, r.words.told)) {
			if run := r.s.SubjectOf(k); !run.Empty() {
				return run
			}
		}
	}
	for k := range r.s.Clauses {
		o := &r.s.Clauses[k]
		if k == i || !r.isReporting(o) || r.isParted(o.Verb, r.s.Clauses[i].Verb) {
			continue
		}
		if run := r.sayer(k); !run.Empty() && (o.Verb < r.s.Clauses[i].Verb) == (run.First < r.s.Clauses[i].Verb) {
			return run
		}
	}
	return r.accordingTo(s)
}

// isReporting reports whether a clause tells that somebody says something, outside
// quotations: also where it is he who promised it, and not where it is who was told.
func (r *reading) isReporting(o *clause.Clause) bool {
	isAside := r.is(o.Subject.First-1, r.words.that) // "a step that | lawyers say | came late"
	isTold := o.Passive && r.has(o.Verb, r.words.told)
	isWhen := o.Kind == clause.Adverbial && r.word(o.Marker) != "as" // "once | the Iraqi bank confirms the sum"
	if !o.Finite || o.Kind == clause.Relative || isWhen || o.Modal != clause.Plain || r.quotedAt(o.Verb) || isAside || isTold {
		return false
	}
	return r.has(o.Verb, r.words.Say) || r.isPromisedBehind(o)
}

// isPromisedBehind reports whether a clause says behind what was promised who did: "…, the Belgian minister
// | promised".
func (r *reading) isPromisedBehind(o *clause.Clause) bool {
	k := o.Group.Last
	return r.has(o.Verb, r.words.Promise) && !o.Passive && r.isComma(o.Subject.First-1) && (k >= r.s.Last-1 || r.isComma(k) || r.isTimed(k))
}

// isParted reports whether a semicolon outside quotations stands between two tokens:
// what is said before it is said by another.
func (r *reading) isParted(i, k int) bool {
	return r.anyToken(min(i, k), max(i, k), func(n int) bool { return r.mark(n) == ';' && !r.quotedAt(n) })
}

// sayer is the subject of a verb of saying, which may stand behind it: "said Li".
func (r *reading) sayer(k int) clause.Run {
	o := &r.s.Clauses[k]
	before := o.Group.First - 1
	if !o.Subject.Empty() && (o.Group.Last >= r.s.Last-1 || o.Subject.Last < before && r.isComma(o.Subject.Last) && r.isComma(before)) {
		return clause.Run{First: o.Subject.First, Last: o.Group.First} // ", Ana Gil, an economist, said."
	}
	if before >= r.s.First && (r.isComma(before) || r.isBreak(before)) {
		return clause.Run{First: o.Group.Last, Last: r.beforeAside(o.Group.Last, r.s.Last)}
	}
	return o.Subject
}

// beforeAside is where words end before a comma with a word in -ing, behind which only more is told of whom they
// name: "said Li |, expressing the hope".
func (r *reading) beforeAside(first, last int) int {
	for k := first; k+1 < last; k++ {
		if f := r.form(k + 1); r.isComma(k) && f&lexicon.Ing != 0 && f&lexicon.Noun == 0 {
			return k
		}
	}
	return last
}

func (r *reading) accordingTo(s text.Sentence) clause.Run {
	for _, k := range r.accord {
		if s.First <= k && k+2 < s.Last {
			last := k + 2
			for last < s.Last && !r.isComma(last) && !r.isBreak(last) {
				last++
			}
			return clause.Run{First: k + 2, Last: last}
		}
	}
	return clause.Run{}
}

// speakerBeside finds the verb of saying outside quotations, and the phrase beside
// it, in a sentence whose clauses were not read.
func (r *reading) speakerBeside(s text.Sentence) clause.Run {
	for k := s.First; k < s.Last; k++ {
		if !r.has(k, r.words.Say) || r.quotedAt(k) || r.form(k)&lexicon.Ing != 0 || r.is(k+1, r.words.to) { // "said to be glad"
			continue
		}
		if r.isComma(k-1) && r.isApposed(s.First, k-1) {
			return clause.Run{First: s.First, Last: k}
		}
		if r.isComma(k-1) || k > s.First && r.isBreak(k-1) {
			return clause.Run{First: k + 1, Last: r.beforeAside(k+1, s.Last)} // ", said X of the Y Institute."
		}
		f := k - 1
		for f >= s.First && !r.isBreak(f) && !(r.isComma(f) && r.has(f+1, r.words.Subjectpronoun)) {
			f--
		}
		return r.pastLeadIn(clause.Run{First: f + 1, Last: k})
	}
	return clause.Run{}
}

// longestLeadIn is how many tokens a phrase has at the most that says where somebody speaks.
const longestLeadIn = 8

// pastLeadIn is a speaker without the phrase before him: "At the forum, | the minister".
func (r *reading) pastLeadIn(run clause.Run) clause.Run {
	for k := run.First + 1; r.has(run.First, r.words.Prep) && k < min(run.Last-1, run.First+longestLeadIn); k++ {
		if r.isComma(k) {
			return clause.Run{First: k + 1, Last: run.Last}
		}
	}
	return run
}

// isApposed reports whether the tokens before a comma name somebody and, behind another comma, who that is:
// "Peru's minister, Luis Vega |, said".
func (r *reading) isApposed(first, last int) bool {
	return r.anyToken(first, last, r.isComma) && !r.anyToken(first, last, func(k int) bool {
		f := r.form(k)
		return f&(lexicon.Past|lexicon.Third) != 0 && f&(lexicon.Noun|lexicon.Part) == 0 || r.isBreak(k)
	})
}

// source is the words that name who says so, empty where the text itself does.
func (r *reading) source(i int) text.Span {
	run := r.speaker(i)
	if run.Empty() || run.Last-run.First > 30 {
		return text.Span{}
	}
	f := run.First
	if p, ok := r.mentions.At(f); ok && p.First < f && p.First >= r.s.First {
		f = p.First // a name with a comma in it: "the Ministry of Trade, Industry and Energy"
	}
	end := f
	for end < run.Last && r.namesOn(end) {
		if p, ok := r.mentions.At(end); ok && p.Last > end {
			end = p.Last
			continue
		}
		end++
	}
	end = min(end, run.Last)
	if t, ok := r.timeIn(f, end); ok && t > f {
		end = t
	}
	return r.d.Cover(f, end)
}

// namesOn reports whether token i can belong to the words that name a speaker.
func (r *reading) namesOn(i int) bool {
	if r.isComma(i) || r.is(i, r.words.that) || r.has(i, r.words.Relative) {
		return false
	}
	return !r.isBreak(i) || r.mark(i) == '(' || r.mark(i) == ')'
}
