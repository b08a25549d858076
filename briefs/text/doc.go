package text

import (
	"slices"
	"sort"
	"strings"
)

// Doc is a Body cut into tokens and sentences, with what is enumerated in a paragraph
// as items.
type Doc struct {
	Body
	Tokens    []Token
	Sentences []Sentence
	Quoted    []Span // what stands between quotation marks, marks excluded

	struck []Span // what the source crosses out, in order and apart
}

// Sentence is a sentence, or a block without one's ending (a heading, a cell).
type Sentence struct {
	Span
	First, Last int // tokens, half open
	Block       int // index in Blocks
}

// Parse cuts a body into tokens and sentences. No sentence crosses a block.
func (l *Lexicon) Parse(b Body) *Doc {
	var d Doc
	l.ParseInto(&d, b)
	return &d
}

// ParseInto is Parse in the room of a document that is needed no more.
func (l *Lexicon) ParseInto(d *Doc, b Body) {
	b.Blocks = enumerated(b.Text, b.Blocks)
	*d = Doc{Body: b, Tokens: slices.Grow(d.Tokens[:0], len(b.Text)/4+8), Sentences: slices.Grow(d.Sentences[:0], len(b.Text)/120+4), Quoted: d.Quoted[:0], struck: struckIn(&b)}
	for i := range b.Blocks {
		blk := &b.Blocks[i]
		if blk.Kind == Row {
			for _, cell := range blk.Cells {
				d.block(l, i, cell)
			}
			continue
		}
		d.block(l, i, blk.Span)
	}
	d.quotations()
}

func (d *Doc) block(l *Lexicon, block int, span Span) {
	first := len(d.Tokens)
	d.Tokens = d.unstruck(l.Tokens(d.Tokens, d.Text, span.Start, span.End), first)
	for start := first; start < len(d.Tokens); {
		end := d.sentenceEnd(start)
		if start > first {
			end = d.crossheadEnd(start, end)
		}
		d.Tokens[start].Opens = true
		d.Sentences = append(d.Sentences, Sentence{
			Span:  Span{int(d.Tokens[start].Start), int(d.Tokens[end-1].End)},
			First: start, Last: end, Block: block,
		})
		start = end
	}
}

// unstruck leaves the tokens from the first on that the source does not cross
// out.
func (d *Doc) unstruck(tokens []Token, first int) []Token {
	if len(d.struck) == 0 {
		return tokens
	}
	kept := tokens[:first]
	for _, t := range tokens[first:] {
		k := sort.Search(len(d.struck), func(k int) bool { return d.struck[k].End > int(t.Start) })
		if k == len(d.struck) || d.struck[k].Start >= int(t.End) {
			kept = append(kept, t)
		}
	}
	return kept
}

// struckIn is what a body crosses out, in order and apart.
func struckIn(b *Body) (out []Span) {
	for _, in := range b.Inlines {
		if in.Kind == Struck {
			out = append(out, in.Span)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Start < out[j].Start })
	n := 0
	for _, s := range out {
		if n > 0 && s.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out[n] = s
		n++
	}
	return out[:n]
}

// SentenceAt is the index of the sentence that holds byte i, or the last one
// before it; -1 when there is none.
func (d *Doc) SentenceAt(i int) int {
	return sort.Search(len(d.Sentences), func(k int) bool { return d.Sentences[k].Start > i }) - 1
}

// TokenAt is the index of the first token that ends after byte i.
func (d *Doc) TokenAt(i int) int {
	return sort.Search(len(d.Tokens), func(k int) bool { return int(d.Tokens[k].End) > i })
}

// Mark is the rune that token i begins with. A quotation mark that a typewriter
// or an old wire made of two strokes is the one it stands for.
func (d *Doc) Mark(i int) rune { return d.mark(d.Tokens[i]) }

func (d *Doc) mark(t Token) rune {
	r, _ := runeAt(d.Text, int(t.Start))
	if t.Kind == Punct && t.End-t.Start == 2 {
		switch r {
		case '\'':
			return '"'
		case '`':
			return '“'
		}
	}
	return r
}

// Words is the text from token i to token j, half open.
func (d *Doc) Words(i, j int) string { return d.Cover(i, j).Of(d.Text) }

// Cover is the span of the tokens i to j, half open; empty when there are none.
func (d *Doc) Cover(i, j int) Span {
	if j <= i || i < 0 || j > len(d.Tokens) {
		return Span{}
	}
	return Span{int(d.Tokens[i].Start), int(d.Tokens[j-1].End)}
}

// InQuotation reports whether byte i stands between quotation marks, and where
// that quotation runs.
func (d *Doc) InQuotation(i int) (Span, bool) {
	k := sort.Search(len(d.Quoted), func(k int) bool { return d.Quoted[k].End > i })
	if k < len(d.Quoted) && d.Quoted[k].Start <= i {
		return d.Quoted[k], true
	}
	return Span{}, false
}

// quotations pairs the double quotation marks of each block. One left open
// runs to the end of its block: the next paragraph opens anew, as print does.
func (d *Doc) quotations() {
	for first := 0; first < len(d.Sentences); {
		block, last := d.Sentences[first].Block, first
		for last < len(d.Sentences) && d.Sentences[last].Block == block {
			last++
		}
		d.quoteIn(d.Tokens[d.Sentences[first].First:d.Sentences[last-1].Last], d.Blocks[block].End)
		first = last
	}
}

// isNested reports whether a straight mark stands inside a quotation that opens before
// byte open with a curved mark, and is closed by one among the tokens behind.
func (d *Doc) isNested(behind []Token, open int) bool {
	if !strings.HasSuffix(d.Text[:open], "“") {
		return false
	}
	for _, t := range behind {
		if t.Kind != Punct {
			continue
		}
		switch d.mark(t) {
		case '”':
			return true
		case '“':
			return false
		}
	}
	return false
}

// quoteIn pairs the marks among the tokens of a block that ends at byte end.
func (d *Doc) quoteIn(tokens []Token, end int) {
	open := -1
	for k := range tokens {
		t := &tokens[k]
		if t.Kind != Punct {
			continue
		}
		r := d.mark(*t)
		switch isStraight := r == '"' && !(open > 0 && d.isNested(tokens[k+1:], open)); {
		case r == '“' || r == '「' || r == '„' || isStraight && open < 0:
			open = int(t.End)
		case open >= 0 && (r == '”' || r == '」' || isStraight):
			d.Quoted = append(d.Quoted, Span{open, int(t.Start)})
			open = -1
		}
	}
	if open >= 0 {
		d.Quoted = append(d.Quoted, Span{open, end})
	}
}
