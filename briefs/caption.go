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
	blocks = captionsIn(d, blocks)
	if line != nil {
		begin, at = line.End, line.Start
	} else if at = behindCredit(d); at > 0 {
		begin = at
	}
	opening := lead(d, blocks, begin)
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

// captionsIn is the blocks of a body with those near its top that are captions, and
// behind which a report follows, marked as such.
func captionsIn(d *text.Doc, blocks []text.Block) []text.Block {
	for i := range min(captionHigh, len(blocks)-1) {
		if isWholeCaption(d, &blocks[i]) {
			blocks = slices.Clone(blocks)
			blocks[i].Kind, blocks[i].Level = text.Caption, 0
		}
	}
	return blocks
}

// behindCredit is where the report begins behind a picture's credit that its first
// paragraph has before it: "(Photo: A. Lind)Peru and Chile"; 0 where there is none.
func behindCredit(d *text.Doc) int {
	for _, b := range d.Blocks[:min(captionHigh, len(d.Blocks))] {
		if b.Kind != text.Paragraph {
			continue
		}
		top := d.Text[b.Start:min(b.End, b.Start+captionReach)]
		if from := behindBracket(top); from > 0 {
			return b.Start + from
		}
	}
	return 0
}

// opensBehind reports whether a blank and a word with a capital follow.
func opensBehind(s string) bool {
	rest, ok := strings.CutPrefix(s, " ")
	next, _ := utf8.DecodeRuneInString(rest)
	return ok && unicode.IsUpper(next)
}

// behindBracket is where a text goes on behind a credit in brackets: glued to it, or
// behind a blank where the credit stands between sentences.
func behindBracket(top string) int {
	for from := 0; ; {
		i := strings.IndexAny(top[from:], ")]")
		if i < 0 {
			return 0
		}
		from += i + 1
		open := strings.LastIndexAny(top[:from-1], "([")
		if open < 0 || !isCaption(top[open:from]) {
			continue
		}
		next, _ := utf8.DecodeRuneInString(top[from:])
		before := strings.TrimSpace(top[:open])
		switch {
		case unicode.IsUpper(next):
			return from
		case (before == "" || strings.HasSuffix(before, ".")) && opensBehind(top[from:]):
			return from + 1
		}
	}
}

// isWholeCaption reports whether all of a block near the top is a picture's caption:
// short, and its last words are the credit.
func isWholeCaption(d *text.Doc, b *text.Block) bool {
	words := b.Of(d.Text)
	if b.Kind != text.Paragraph && b.Kind != text.Heading || len(words) > captionReach {
		return false
	}
	begins := ".!?"
	if strings.HasSuffix(words, ")") || strings.HasSuffix(words, "]") {
		begins = "(["
	}
	tail := words[max(0, strings.LastIndexAny(strings.TrimRight(words, begins), begins)):]
	return len(tail) <= dateLine && hasCredit(tail)
}
