package query

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// Parse reads a query as it was typed. asOf is the day that "today" and "+30d"
// count from. Its errors are *Errors.
//
//	query = and { "OR" and }
//	and   = { [ "-" | "NOT" ] ( "(" query ")" | field ":" value | phrase | word ) }
func Parse(line string, asOf timex.Date) (Query, error) {
	p := parser{line: line, asOf: asOf}
	if len(line) > MostBytes {
		return Query{}, p.wrong(MostBytes, len(line), fmt.Sprintf("a query has at most %d bytes", MostBytes))
	}
	root, err := p.either(0)
	if err != nil {
		return Query{}, err
	}
	if p.at < len(line) {
		return Query{}, p.wrong(p.at, p.at+1, "this parenthesis closes nothing")
	}
	return Query{Text: line, Root: root}, nil
}

type parser struct {
	line          string
	at            int
	terms, values int
	asOf          timex.Date
}

func (p *parser) wrong(from, to int, says string, near ...string) *Error {
	return &Error{At: text.Span{Start: from, End: max(from, min(to, len(p.line)))}, Says: says, Near: near}
}

func (p *parser) blank() {
	for p.at < len(p.line) {
		r, n := utf8.DecodeRuneInString(p.line[p.at:])
		if !unicode.IsSpace(r) {
			return
		}
		p.at += n
	}
}

// keyword takes a word in capitals when it stands here alone.
func (p *parser) keyword(word string) bool {
	p.blank()
	rest, ok := strings.CutPrefix(p.line[p.at:], word)
	if !ok || rest != "" && !strings.ContainsRune(" \t(\"", rune(rest[0])) {
		return false
	}
	p.at += len(word)
	return true
}

func (p *parser) either(depth int) (Node, error) {
	first := p.at
	node, err := p.every(depth)
	if err != nil {
		return Node{}, err
	}
	choice := Node{Kind: Any, Of: []Node{node}}
	for {
		at := p.at
		if !p.keyword("OR") {
			break
		}
		next, err := p.every(depth)
		if err != nil {
			return Node{}, err
		}
		if isNothing(choice.Of[len(choice.Of)-1]) || isNothing(next) {
			p.blank()
			at += len(p.line[at:p.at]) - len(strings.TrimLeft(p.line[at:p.at], " \t"))
			return Node{}, p.wrong(at, at+2, "OR stands between two things; to search the word, write it small")
		}
		choice.Of = append(choice.Of, next)
	}
	if len(choice.Of) == 1 {
		return node, nil
	}
	choice.Span = text.Span{Start: first, End: p.at}
	return choice, nil
}

func isNothing(n Node) bool { return n.Kind == All && len(n.Of) == 0 }

func (p *parser) every(depth int) (Node, error) {
	all := Node{Kind: All, Span: text.Span{Start: p.at, End: p.at}}
	for {
		p.blank()
		if p.at == len(p.line) || p.line[p.at] == ')' || p.peeks("OR") {
			break
		}
		n, err := p.unary(depth)
		if err != nil {
			return Node{}, err
		}
		all.Of = append(all.Of, n)
		all.Span.End = p.at
	}
	if len(all.Of) == 1 {
		return all.Of[0], nil
	}
	return all, nil
}

func (p *parser) peeks(word string) bool {
	at := p.at
	defer func() { p.at = at }()
	return p.keyword(word)
}

func (p *parser) unary(depth int) (Node, error) {
	from := p.at
	if !p.negates() {
		return p.primary(depth)
	}
	p.blank()
	if p.at == len(p.line) || p.line[p.at] == ')' || p.peeks("OR") {
		return Node{}, p.wrong(from, p.at, "nothing stands behind this")
	}
	if p.line[p.at] == '-' || p.peeks("NOT") {
		return Node{}, p.wrong(from, p.at+1, "once not is enough")
	}
	n, err := p.primary(depth)
	return Node{Kind: Not, Of: []Node{n}, Span: text.Span{Start: from, End: p.at}}, err
}

func (p *parser) negates() bool {
	if p.line[p.at] == '-' {
		p.at++
		return true
	}
	return p.keyword("NOT")
}

func (p *parser) primary(depth int) (Node, error) {
	if p.line[p.at] == '(' {
		return p.group(depth)
	}
	if p.terms++; p.terms > MostTerms {
		return Node{}, p.wrong(p.at, len(p.line), fmt.Sprintf("a query has at most %d terms", MostTerms))
	}
	from := p.at
	if p.line[p.at] != '"' {
		if name, ok := p.fieldName(); ok {
			p.at += len(name) + 1
			return p.fact(from, name)
		}
	}
	value, err := p.value()
	if err != nil {
		return Node{}, err
	}
	return p.phrase(from, value, false)
}

func (p *parser) group(depth int) (Node, error) {
	from := p.at
	if depth == MostDepth {
		return Node{}, p.wrong(from, from+1, fmt.Sprintf("parentheses stand at most %d deep", MostDepth))
	}
	p.at++
	n, err := p.either(depth + 1)
	switch {
	case err != nil:
		return Node{}, err
	case p.at == len(p.line):
		return Node{}, p.wrong(from, from+1, "this parenthesis is not closed")
	case isNothing(n):
		return Node{}, p.wrong(from, p.at+1, "nothing stands between these parentheses")
	}
	p.at++
	return n, nil
}

// fieldName is the letters before a colon that stands here: "topic". An
// address, "https://", has none.
func (p *parser) fieldName() (string, bool) {
	rest := p.line[p.at:]
	n := 0
	for n < len(rest) && ('a' <= rest[n]|0x20 && rest[n]|0x20 <= 'z') {
		n++
	}
	if n == 0 || n == len(rest) || rest[n] != ':' || strings.HasPrefix(rest[n:], "://") {
		return "", false
	}
	return rest[:n], true
}

// written is a value as it stands in the query.
type written struct {
	text.Span        // without the quotation marks
	words     string // what stands there, without a final star
	quoted    bool
	prefix    bool
}

// value takes what stands up to the next blank or parenthesis, or to the
// closing mark of a quotation.
func (p *parser) value() (written, error) {
	from := p.at
	if p.at < len(p.line) && p.line[p.at] == '"' {
		end := strings.IndexByte(p.line[from+1:], '"')
		if end < 0 {
			return written{}, p.wrong(from, from+1, "this quotation mark is not closed")
		}
		v := written{Span: text.Span{Start: from + 1, End: from + 1 + end}, quoted: true}
		v.words = v.Of(p.line)
		p.at = v.End + 1
		if strings.HasPrefix(p.line[p.at:], "*") {
			p.at++
			v.prefix = true
		}
		return v, nil
	}
	for p.at < len(p.line) {
		r, n := utf8.DecodeRuneInString(p.line[p.at:])
		if unicode.IsSpace(r) || r == '(' || r == ')' || r == '"' {
			break
		}
		p.at += n
	}
	v := written{Span: text.Span{Start: from, End: p.at}}
	v.words, v.prefix = strings.CutSuffix(v.Of(p.line), "*")
	return v, nil
}

// phrase is the words of a value, in their order.
func (p *parser) phrase(from int, v written, title bool) (Node, error) {
	words, err := p.folded(v)
	if err != nil {
		return Node{}, err
	}
	return Node{Kind: Phrase, Words: words.Words, Prefix: words.Prefix, Title: title, Span: text.Span{Start: from, End: p.at}}, nil
}

// folded is the words of a value as an index holds them.
func (p *parser) folded(v written) (Value, error) {
	var out Value
	lone := false
	tokens(v.words, func(word string, single bool) { out.Words, lone = append(out.Words, word), single })
	switch {
	case len(out.Words) == 0:
		return Value{}, p.wrong(v.Start, v.End, "there is no letter or digit to look for here")
	case len(out.Words) > MostTerms:
		return Value{}, p.wrong(v.Start, v.End, fmt.Sprintf("a phrase has at most %d words", MostTerms))
	}
	last := out.Words[len(out.Words)-1]
	out.Prefix = v.prefix && !isDenseWord(last) || lone
	if out.Prefix && !lone && runes(last) < LeastPrefix {
		return Value{}, p.wrong(v.Start, v.End, fmt.Sprintf("%d letters at least stand before a *", LeastPrefix))
	}
	return out, nil
}

// tokens are the words to look for. In a run of a script without blanks the
// last character is looked for only where something follows it: behind it the
// run may go on in the text. A run of one character is the beginning of a pair.
func tokens(s string, yield func(word string, single bool)) {
	end := len(strings.TrimRightFunc(s, func(r rune) bool { k, _ := kindAt(string(r), 0); return k == between }))
	after := -1
	scan(s, func(start, stop int, isPair bool) bool {
		_, n := utf8.DecodeRuneInString(s[start:stop])
		single := isPair && start+n == stop && stop == end
		if !single || after != start {
			yield(string(fold(nil, s[start:stop])), single)
		}
		after = start + n
		return true
	})
}

func isDenseWord(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return isDense(r)
}
