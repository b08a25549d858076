package text

// BlockKind says what a block is on the page.
type BlockKind uint8

// The kinds of blocks.
const (
	Paragraph BlockKind = iota
	Heading             // Level 1 to 6
	Item                // of a list; Level is its depth from 1, Marker its bullet or number
	Row                 // of a table; Cells are its cells
	Code                // preformatted: line feeds inside it are kept
	Note                // a footnote or an endnote; Marker is its mark
	Caption             // of a picture or a table
)

// Block is one paragraph, heading, list item or table row. Its span is its
// own text without markers and marks.
type Block struct {
	Span
	Kind   BlockKind
	Level  int
	Quote  int    // depth of block quotation around it, 0 for none
	Marker string // of an Item: "•", "1.", "(a)"; of a Note: "[1]"
	Cells  []Span // of a Row, left to right, inside the span
	Header bool   // a Row that heads its table
	First  bool   // a Row that begins its table
}

// InlineKind says how a run inside a block is set.
type InlineKind uint8

// The kinds of inline runs.
const (
	Emphasis InlineKind = iota
	Strong
	Mono
	Link   // Href is its target
	Struck // crossed out: shown so, and no words of the sentence
)

// Inline is a run of words inside a block that the source sets apart.
type Inline struct {
	Span
	Kind InlineKind
	Href string
}

// Body is an article's clean text and how it is laid out. Blocks are in the
// text's order and do not overlap; between two stands at least one line feed.
type Body struct {
	Text    string
	Blocks  []Block
	Inlines []Inline
	Hidden  int // control, bidirectional and invisible characters taken out
}

// IsJoined reports whether the body has as many parts as there may be: the rest of
// the text is one paragraph.
func (b *Body) IsJoined() bool {
	parts := len(b.Blocks) + len(b.Inlines)
	for i := range b.Blocks {
		parts += len(b.Blocks[i].Cells)
	}
	return parts >= MostParts
}
