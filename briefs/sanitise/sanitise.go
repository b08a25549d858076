// Package sanitise takes out of text what a terminal would obey, or shows it: the
// one place that knows which characters do harm.
//
// Its promise: what its functions give holds no control character, no escape, no
// override of direction and nothing else that is not seen, but line feeds where a
// function says so and the joiners that words are spelt with. Each has its use: Text
// for an article, which is to be read on; InPlace for parts of one whose bytes must
// stay where they are; Line for words on a screen; Name for a file's name or an
// error; JSON for what programs read.
package sanitise

import "unicode"

// IsHidden reports whether a rune shows nothing or changes how its neighbours
// show: control characters, bidirectional controls, zero-width and other
// format characters, noncharacters, tags and private use. The joiners that Indic and
// Persian words are spelt with count as hidden too; Text keeps those it must.
func IsHidden(r rune) bool {
	switch {
	case r < 0xad:
		return r < 0x20 || r >= 0x7f && r < 0xa0
	case 0x2010 <= r && r <= 0x2027: // dashes, quotation marks, bullets: the commonest of what follows
		return false
	case r >= 0xF0000 || r&0xFFFE == 0xFFFE: // planes of private use; a plane's last two are no characters
		return true
	}
	return unicode.Is(hidden, r) || unicode.Is(unicode.Cf, r)
}

// hidden is what shows nothing and is no format character by category.
var hidden = &unicode.RangeTable{R16: []unicode.Range16{
	{Lo: 0x034F, Hi: 0x034F, Stride: 1}, // a combining mark that only joins
	{Lo: 0x115F, Hi: 0x1160, Stride: 1}, // fillers are letters by category: of Hangul
	{Lo: 0x17B4, Hi: 0x17B5, Stride: 1}, // vowels of Khmer that are not written
	{Lo: 0x2028, Hi: 0x2029, Stride: 1}, // ends of lines and paragraphs
	{Lo: 0x3164, Hi: 0x3164, Stride: 1}, // a filler
	{Lo: 0xE000, Hi: 0xF8FF, Stride: 1}, // private use
	{Lo: 0xFDD0, Hi: 0xFDEF, Stride: 1}, // no characters
	{Lo: 0xFFA0, Hi: 0xFFA0, Stride: 1}, // a filler
}}
