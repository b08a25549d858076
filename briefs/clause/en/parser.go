// Package en reads the clauses of English sentences.
//
// It tells what each token is, and goes over a sentence three times: verb groups are found by what a word can
// be and what stands beside it; each group is given its subject and the clause
// it hangs on; each clause gets its end.
package en

import (
	"slices"
	"strings"
	"sync"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// Parser reads English. It may be used by several goroutines at once.
type Parser struct {
	words words
	pool  sync.Pool // of room for parses
}

// New is a Parser whose words are numbered by lex.
func New(lex *text.Lexicon, l *lexicon.Words) *Parser { return &Parser{words: newWords(lex, l)} }

func fields(s string) func(func(string) bool) { return strings.FieldsSeq(s) }

// Parse fills dst with the clauses of some sentences, step by step for all of them: the
// code of a step is large, and is then in the machine's cache.
func (p *Parser) Parse(d *text.Doc, sentences []int, marks []clause.Marks, dst []clause.Sentence) {
	room := p.room(len(sentences))
	defer p.done(room)
	all := *room
	for i, k := range sentences {
		x := &all[i]
		dst[i] = clause.Sentence{Sentence: d.Sentences[k], Index: k, Clauses: dst[i].Clauses[:0]}
		x.words, x.d, x.s, x.out = &p.words, d, d.Sentences[k], &dst[i]
		x.survey(marks[i])
	}
	for i := range all {
		all[i].groups()
	}
	for i := range all {
		all[i].link()
	}
	for i := range all {
		all[i].ends()
	}
}

// parse is one sentence while it is read.
type parse struct {
	*words
	d      *text.Doc
	s      text.Sentence
	out    *clause.Sentence
	tokens []token // of the sentence
	next   clause.Clause
}

// most is how many clauses of one sentence are read.
const most = 40

// mostKept is how many tokens' room is kept for the next sentence.
const mostKept = 1 << 10

// room is room for so many sentences, used before where there is such.
func (p *Parser) room(n int) *[]parse {
	room, ok := p.pool.Get().(*[]parse)
	if !ok {
		room = &[]parse{}
	}
	*room = slices.Grow((*room)[:0], n)[:n]
	return room
}

func (p *Parser) done(room *[]parse) {
	for i := range *room {
		x := &(*room)[i]
		if x.d, x.out = nil, nil; cap(x.tokens) > mostKept {
			x.tokens = nil
		}
	}
	p.pool.Put(room)
}
