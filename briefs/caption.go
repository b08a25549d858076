package briefs

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefs/text"
)

// captionReach is how many bytes of a block a caption or a byline glued to its
// head may have.
const captionReach = 400

// captioned is the blocks of a body with the caption or byline that is glued to the
// first words of the report as a block of its own, and the sentence that opens the
// report behind it. The text stays as it is.
func captioned(d *text.Doc, blocks []text.Block, line *Dateline) ([]text.Block, text.Span) {
	begin, at := 0, 0
	if line != nil {
		begin, at = line.End, line.Start
	} else if at = behindCredit(d); at > 0 {
		begin = at
	}
	opening := lead(d, begin)
	for i, b := range blocks {
		if b.Kind != text.Paragraph || at <= b.Start || at >= b.End || at-b.Start > captionReach {
			continue
		}
		head, rest := b, b
		head.Kind, head.End = text.Caption, b.Start+len(strings.TrimRight(d.Text[b.Start:at], " "))
		rest.Start = at
		return slices.Concat(blocks[:i], []text.Block{head, rest}, blocks[i+1:]), opening
	}
	return blocks, opening
}

// behindCredit is where the report begins behind a picture's credit that its first
// paragraph has glued to it: "(Photo: A. Lind)Peru and Chile"; 0 where there is none.
func behindCredit(d *text.Doc) int {
	for _, b := range d.Blocks[:min(captionHigh, len(d.Blocks))] {
		if b.Kind != text.Paragraph {
			continue
		}
		top := d.Text[b.Start:min(b.End, b.Start+captionReach)]
		for from := 0; ; {
			i := strings.IndexAny(top[from:], ")]")
			if i < 0 {
				break
			}
			from += i + 1
			open := strings.LastIndexAny(top[:from-1], "([")
			next, _ := utf8.DecodeRuneInString(top[from:])
			if open >= 0 && unicode.IsUpper(next) && isCaption(top[open:from]) {
				return b.Start + from
			}
		}
	}
	return 0
}
