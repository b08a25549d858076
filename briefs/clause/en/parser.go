// Package en reads the clauses of English sentences.
//
// It tells what each token is, and goes over a sentence three times: verb groups are found by what a word can
// be and what stands beside it; each group is given its subject and the clause
// it hangs on; each clause gets its end.
package en

import (
	"strings"
	"sync"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// Parser reads English. It may be used by several goroutines at once.
type Parser struct {
	words words
	pool  sync.Pool // of parses
}

// New is a Parser whose words are numbered by lex.
func New(lex *text.Lexicon, l *lexicon.Words) *Parser { return &Parser{words: newWords(lex, l)} }

func fields(s string) func(func(string) bool) { return strings.FieldsSeq(s) }

// Parse fills dst with the clauses of sentence k.
func (p *Parser) Parse(d *text.Doc, k int, marks clause.Marks, dst *clause.Sentence) {
	s := d.Sentences[k]
	*dst = clause.Sentence{Sentence: s, Index: k, Clauses: dst.Clauses[:0]}
	x := p.parse()
	defer p.done(x)
	x.d, x.s, x.out = d, s, dst
	x.survey(marks)
	x.groups()
	x.link()
	x.ends()
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

// parse is room for a sentence, used before where there is such.
func (p *Parser) parse() *parse {
	if x, ok := p.pool.Get().(*parse); ok {
		return x
	}
	return &parse{words: &p.words}
}

func (p *Parser) done(x *parse) {
	if cap(x.tokens) > mostKept {
		return
	}
	x.d, x.out = nil, nil
	p.pool.Put(x)
}
