package commitments

import (
	"slices"
	"strconv"
	"strings"

	"attache/briefs/lexicon"
	"attache/briefs/match"
	"attache/briefs/text"
)

// question is a row that asks something of a promise. It holds where all holds that it asks for, and one of its acts or what only it
// asks, where it has such. The first that holds takes a promise back, of refusals; says whether an act is one, of doings.
type question struct {
	name   string
	none   bool    // of doings: it is no act
	under  headSet // what stands over the promise; nothing for any
	class  string  // the classes of the words that promise, as rows name them; empty for any
	how    manner
	by     string  // the classes of who does it; empty for anyone
	does   string  // the classes of the act's verb; empty for any
	not    string  // the classes that this verb is not of
	means  meaning // by the verb and the words behind it, one of these
	seen   []sight
	acts   []idle // acts by their words, which are asked first
	only   func(r *reading, v *view) bool
	shared bool   // holds for the verbs that are joined to it, too
	in     string // of doings: a text of which nothing or less would be read without the row, or more where it is none
	cases  []example
}

// headSet is several heads.
type headSet uint16

func heads(of ...head) (s headSet) {
	for _, h := range of {
		s |= 1 << h
	}
	return s
}

// asked is a question with its classes, and its sights by their rows in the table of them.
type asked struct {
	*question
	classes       []string
	by, does, not lexicon.Set
	sights        []seeing
	table         *questions
}

// seeing is words by their row that stand at a place, or may not.
type seeing struct {
	at    place
	words int
	isNot bool
}

// refused is an idle act with its classes and the question that it belongs to.
type refused struct {
	*idle
	row    *asked
	of, by lexicon.Set
}

// questions are what is asked of promises.
type questions struct {
	by     [aDeadline + 1][]*asked // by what stands over the promise, in order
	idle   *match.Table[refused]   // the idle acts, by the words that begin them
	sights *match.Table[int]
}

func newQuestions(lex *text.Lexicon, l *lexicon.Words, tables ...[]question) *questions {
	t := &questions{}
	var acts []match.Row[refused]
	var sights []match.Row[int]
	see := func(q *asked, at place, words string, isNot bool) {
		if words != "" {
			q.sights = append(q.sights, seeing{at, len(sights), isNot})
			sights = append(sights, match.Row[int]{Name: strconv.Itoa(len(sights)), Pattern: words})
		}
	}
	set := func(classes string) lexicon.Set { return l.Set(strings.Fields(classes)...) }
	for _, table := range tables {
		for i := range table {
			f := &table[i]
			q := &asked{question: f, classes: strings.Fields(f.class), by: set(f.by), does: set(f.does), not: set(f.not), table: t}
			for _, s := range f.seen {
				see(q, s.at, s.words, false)
				see(q, s.at, s.not, true)
			}
			for k := range f.acts {
				one := refused{idle: &f.acts[k], row: q}
				one.of, one.by = set(one.idle.of), set(one.idle.by)
				acts = append(acts, match.Row[refused]{Name: strconv.Itoa(len(acts)), Pattern: one.words, Yield: one})
			}
			for h := range t.by {
				if (f.only != nil || len(f.acts) == 0) && f.isOver(head(h)) {
					t.by[h] = append(t.by[h], q)
				}
			}
		}
	}
	voc := match.NewVocabulary(lex)
	prep := l.Set("prep")
	voc.Test("unled", func(d *text.Doc, i int) bool { return !prep.Has(d.Tokens[i].Sym) }, text.Word, text.Number)
	voc.Test("word", isInPhrase, text.Word, text.Number, text.Symbol, text.Punct)
	voc.Test("upper", func(d *text.Doc, i int) bool { return d.Tokens[i].Shape != text.Lower }, text.Word)
	voc.Test("participle", func(d *text.Doc, i int) bool { return l.Form(d.Tokens[i].Sym)&lexicon.Part != 0 }, text.Word)
	t.idle, t.sights = compiled(match.NewVocabulary(lex), l, acts), compiled(voc, l, sights)
	return t
}

// isInPhrase reports whether token i is no mark that ends a phrase.
func isInPhrase(d *text.Doc, i int) bool {
	switch t := &d.Tokens[i]; d.Mark(i) {
	case '\'', '’':
		return true
	case '-':
		return !t.Spaced
	case '.':
		return i+1 < len(d.Tokens) && !d.Tokens[i+1].Opens // "Mr."
	default:
		return t.Kind != text.Punct
	}
}

// isOver reports whether a question is asked of promises over which such a head stands.
func (f *question) isOver(h head) bool { return f.under == 0 || f.under&heads(h) != 0 }

// answer is the first question that holds of a promise, nil for none.
func (r *reading) answer(t *questions, v *view) *asked {
	for m := range t.idle.Each(r.d, v.act.inner, v.act.last) {
		one := &m.Row.Yield
		isSuch := one.row.isOver(v.row.head) && r.isInManner(one.is, v, m.Last) && (one.idle.of == "" || r.isHead(v.object(), one.of)) && (one.idle.by == "" || r.isHead(v.sub.Run, one.by))
		if isSuch && (one.only == nil || one.only(r, v)) && r.isMet(one.row, v) {
			return one.row
		}
	}
	for _, q := range t.by[v.row.head] {
		if r.isMet(q, v) && (q.only == nil || q.only(r, v)) {
			return q
		}
	}
	return nil
}

// isMet reports whether all holds that a question asks for beside its acts and what only it asks.
func (r *reading) isMet(q *asked, v *view) bool {
	if len(q.classes) > 0 && !slices.Contains(q.classes, v.row.class) || q.question.does != "" && !r.has(v.act.inner, q.does) || q.question.not != "" && r.has(v.act.inner, q.not) {
		return false
	}
	if q.means != 0 && !r.means(v.sub.Run, &v.act, q.means) || !r.isInManner(q.how, v, v.act.inner+1) {
		return false
	}
	for _, s := range q.sights {
		if r.sees(q, s, v) == s.isNot {
			return false
		}
	}
	return q.question.by == "" || r.isHead(v.sub.Run, q.by)
}
