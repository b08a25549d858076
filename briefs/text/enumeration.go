package text

import "strings"

// enumerated is the blocks of a text with what is enumerated in a paragraph as items
// of their own: "will: (a) open a desk; (b) cut the fee", and paragraphs "(a) …" behind
// one that ends in "will". Only who reads for facts needs it: on the page all stays as
// it was written.
func enumerated(s string, blocks []Block) []Block {
	if !strings.Contains(s, ")") && !strings.Contains(s, "1.") {
		return blocks
	}
	var out []Block // nil while nothing is enumerated
	var list ordinals
	for i := range blocks {
		parts := list.within(s, blocks[i])
		switch {
		case parts != nil && out == nil:
			out = append(append(make([]Block, 0, len(blocks)+8), blocks[:i]...), parts...)
		case parts != nil:
			out = append(out, parts...)
		case out != nil:
			out = append(out, blocks[i])
		}
	}
	if out == nil {
		return blocks
	}
	return out
}

// ordinals follows an enumeration from mark to mark.
type ordinals struct {
	style string // of its marks: "(a)", "a)", "(i)", "1."; "" outside of one
	n     int    // how many there were
	leads bool   // the block before ends as a head does
}

// within divides a block at its marks; nil where it stays as it is.
func (o *ordinals) within(s string, blk Block) []Block {
	if blk.Kind != Paragraph && blk.Kind != Item {
		*o = ordinals{}
		return nil
	}
	words := blk.Of(s)
	mark, size := ordinalAt(words)
	isItem := blk.Kind == Paragraph && size > 0 && o.takes(mark, o.leads)
	if isItem {
		blk.Kind, blk.Level, blk.Marker = Item, 1, mark
		blk.Start += size
		words = words[size:]
	} else {
		*o = ordinals{}
	}
	o.leads = isListHead(words)
	if parts := inLine(blk, words); parts != nil {
		return parts
	}
	if isItem {
		return []Block{blk}
	}
	return nil
}

// inLine divides a block of some words at the marks among them; nil where there are not
// two: one alone enumerates nothing.
func inLine(blk Block, words string) []Block {
	if !strings.Contains(words, ") ") {
		return nil
	}
	var list ordinals
	var out []Block
	for from := 0; ; {
		i := strings.IndexByte(words[from:], ' ')
		if i < 0 {
			break
		}
		from += i + 1
		mark, size := ordinalAt(words[from:])
		if size == 0 {
			continue
		}
		before := strings.TrimRight(words[:from], " ")
		if strings.HasSuffix(mark, ".") || list.n > 0 && !partsItems(before) || !list.takes(mark, list.n == 0 && isListHead(before)) {
			continue
		}
		if out == nil {
			out = []Block{blk}
		}
		at := blk.End - len(words) + from
		out[len(out)-1].End = blk.End - len(words) + len(before)
		out = append(out, Block{Kind: Item, Level: blk.Level + 1, Quote: blk.Quote, Marker: mark, Span: Span{at + size, blk.End}})
		from += size - 1 // the blank behind the mark may stand before another
	}
	if list.n < 2 {
		return nil
	}
	return out
}

// takes reports whether a mark begins an enumeration behind its head, or goes on with
// the one so far, and counts it.
func (o *ordinals) takes(mark string, isHead bool) bool {
	if o.style != "" && mark == o.mark(o.n+1) {
		o.n++
		return true
	}
	if isHead {
		for _, style := range [...]string{"(i)", "i)", "(a)", "a)", "(1)", "1)", "1."} {
			if mark == style {
				*o = ordinals{style: style, n: 1}
				return true
			}
		}
	}
	return false
}

// mark is the n'th mark of the enumeration.
func (o *ordinals) mark(n int) string {
	core := strings.Trim(o.style, "().")
	switch {
	case core == "a" && n <= 26:
		core = string(rune('a' + n - 1))
	case core == "i" && n < len(romans):
		core = romans[n]
	case core == "1" && n < 100:
		core = strings.TrimLeft(string([]byte{byte('0' + n/10), byte('0' + n%10)}), "0")
	default:
		return ""
	}
	return strings.Replace(o.style, strings.Trim(o.style, "()."), core, 1)
}

var romans = [...]string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"}

// longestMark is how many bytes a mark has at the most: "(xviii)".
const longestMark = 7

// ordinalAt is the mark that words begin with, and how many bytes it takes with the
// blanks behind it; 0 where they begin with none.
func ordinalAt(words string) (mark string, size int) {
	end := strings.IndexByte(words[:min(len(words), longestMark+1)], ' ')
	if end < 2 || words[end-1] != ')' && words[end-1] != '.' {
		return "", 0
	}
	mark = words[:end]
	core, open := strings.CutPrefix(mark[:end-1], "(")
	if core == "" || open && mark[end-1] != ')' || strings.Trim(core, "abcdefghijklmnopqrstuvwxyz") != "" && strings.Trim(core, "0123456789") != "" {
		return "", 0
	}
	rest := strings.TrimLeft(words[end:], " ")
	if rest == "" {
		return "", 0
	}
	return mark, len(words) - len(rest)
}

// isListHead reports whether words end as those do that a list hangs on.
func isListHead(words string) bool {
	if strings.HasSuffix(words, ":") || strings.HasSuffix(words, "—") || strings.HasSuffix(words, "–") {
		return true
	}
	var buf [32]byte
	switch string(AppendSmall(buf[:0], words[strings.LastIndexByte(words, ' ')+1:])) {
	case "to", "will", "shall", "would", "must":
		return true
	}
	return false
}

// partsItems reports whether words end as an item does before the next one.
func partsItems(words string) bool {
	switch words[strings.LastIndexByte(words, ' ')+1:] {
	case "and", "or", "and/or":
		return true
	}
	return strings.HasSuffix(words, ";") || strings.HasSuffix(words, ",") || strings.HasSuffix(words, ".")
}
