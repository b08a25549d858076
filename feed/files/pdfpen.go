package files

import (
	"errors"
	"io"
	"math"

	"github.com/ledongthuc/pdf"
)

// affine is a matrix of a PDF drawing: x' = a·x + c·y + e, y' = b·x + d·y + f.
type affine struct{ a, b, c, d, e, f float64 }

var unmoved = affine{a: 1, d: 1}

// then is m followed by n.
func (m affine) then(n affine) affine {
	return affine{
		m.a*n.a + m.b*n.c, m.a*n.b + m.b*n.d, m.c*n.a + m.d*n.c, m.c*n.b + m.d*n.d,
		m.e*n.a + m.f*n.c + n.e, m.e*n.b + m.f*n.d + n.f,
	}
}

// state is what "q" keeps and "Q" brings back.
type state struct {
	ctm                                 affine
	font                                *pdfFont
	height, leading, spacing, wordSpace float64
	scale                               float64 // of widths
}

// pdfPen follows a page's drawing and hands its words to the layout.
type pdfPen struct {
	*pdfLayout
	at    *bounded
	fonts map[string]*pdfFont // of the drawing's resources
	from  pdf.Value           // the resources
	state
	saved      []state
	line, word affine // where the line began, where the next letter comes
	left       int64  // bytes that may still be unpacked for the page
	known      int    // fonts so far
	forms      int
	deep       int
}

// pages lays out the first of them, until there are too many letters; those
// that break are counted.
func (p *pdfPen) pages(r *pdf.Reader, most int) error {
	for n := 1; n <= most && p.letters < mostLetters; n++ {
		switch err := p.page(r, n); {
		case errors.Is(err, errDensePDF):
			return err
		case err != nil:
			p.broken++
		}
		if p.at.isSpent() {
			return errSlowPDF
		}
	}
	return nil
}

// page lays one out. A panic of the reader breaks the page alone, and what of
// it was read stays.
func (p *pdfPen) page(r *pdf.Reader, n int) (err error) {
	defer func() {
		p.end()
		switch bug := recover(); bug {
		case nil:
		case errDensePDF:
			err = errDensePDF
		default:
			err = errBadPDF
		}
	}()
	page := r.Page(n)
	if page.V.IsNull() {
		return nil
	}
	p.left, p.deep = mostPageBytes, 0
	p.state, p.saved = state{ctm: unmoved, scale: 1}, nil
	p.draw(page.V.Key("Contents"), page.Resources())
	return nil
}

// draw follows a drawing with its resources.
func (p *pdfPen) draw(content, resources pdf.Value) {
	p.weigh(content)
	fonts, from := p.fonts, p.from
	p.fonts, p.from = map[string]*pdfFont{}, resources
	pdf.Interpret(content, func(stk *pdf.Stack, op string) {
		if p.at.isSpent() || p.letters > mostLetters {
			panic(errSlowPDF)
		}
		args := make([]pdf.Value, min(stk.Len(), mostArgs))
		for i := range args {
			args[len(args)-1-i] = stk.Pop()
		}
		for stk.Len() > 0 {
			stk.Pop()
		}
		if o, ok := operators[op]; ok && len(args) >= o.args {
			o.do(p, args[len(args)-o.args:])
		}
	})
	p.fonts, p.from = fonts, from
}

// mostArgs is how many operands are kept for an operator; those that are
// followed take six.
const mostArgs = 8

// weigh unpacks a drawing to see how long it is.
func (p *pdfPen) weigh(content pdf.Value) {
	streams := []pdf.Value{content}
	if content.Kind() == pdf.Array {
		streams = streams[:0]
		for i := range content.Len() {
			streams = append(streams, content.Index(i))
		}
	}
	for _, s := range streams {
		if s.Kind() != pdf.Stream {
			continue
		}
		n, _ := io.Copy(io.Discard, io.LimitReader(s.Reader(), p.left+1))
		if p.left -= n; p.left < 0 {
			panic(errDensePDF)
		}
	}
}

// operators are the operators that move the pen or write, with the number of
// their operands.
var operators map[string]operator

type operator struct {
	args int
	do   func(*pdfPen, []pdf.Value)
}

func init() {
	operators = map[string]operator{
		"q":  {0, func(p *pdfPen, _ []pdf.Value) { p.save() }},
		"Q":  {0, func(p *pdfPen, _ []pdf.Value) { p.restore() }},
		"cm": {6, func(p *pdfPen, v []pdf.Value) { p.ctm = matrixOf(v).then(p.ctm) }},
		"BT": {0, func(p *pdfPen, _ []pdf.Value) { p.line, p.word = unmoved, unmoved }},
		"Tf": {2, func(p *pdfPen, v []pdf.Value) { p.font, p.height = p.fontOf(v[0].Name()), v[1].Float64() }},
		"TL": {1, func(p *pdfPen, v []pdf.Value) { p.leading = v[0].Float64() }},
		"Tc": {1, func(p *pdfPen, v []pdf.Value) { p.spacing = v[0].Float64() }},
		"Tw": {1, func(p *pdfPen, v []pdf.Value) { p.wordSpace = v[0].Float64() }},
		"Tz": {1, func(p *pdfPen, v []pdf.Value) { p.scale = v[0].Float64() / 100 }},
		"Tm": {6, func(p *pdfPen, v []pdf.Value) { p.line = matrixOf(v); p.word = p.line }},
		"Td": {2, func(p *pdfPen, v []pdf.Value) { p.move(v[0].Float64(), v[1].Float64()) }},
		"TD": {2, func(p *pdfPen, v []pdf.Value) {
			p.leading = -v[1].Float64()
			p.move(v[0].Float64(), v[1].Float64())
		}},
		"T*": {0, func(p *pdfPen, _ []pdf.Value) { p.move(0, -p.leading) }},
		"Tj": {1, func(p *pdfPen, v []pdf.Value) { p.show(v[0].RawString()) }},
		"TJ": {1, func(p *pdfPen, v []pdf.Value) { p.showAll(v[0]) }},
		"'": {1, func(p *pdfPen, v []pdf.Value) {
			p.move(0, -p.leading)
			p.show(v[0].RawString())
		}},
		"\"": {3, func(p *pdfPen, v []pdf.Value) {
			p.wordSpace, p.spacing = v[0].Float64(), v[1].Float64()
			p.move(0, -p.leading)
			p.show(v[2].RawString())
		}},
		"Do": {1, func(p *pdfPen, v []pdf.Value) { p.form(p.from.Key("XObject").Key(v[0].Name())) }},
	}
}

func matrixOf(v []pdf.Value) affine {
	return affine{v[0].Float64(), v[1].Float64(), v[2].Float64(), v[3].Float64(), v[4].Float64(), v[5].Float64()}
}

func (p *pdfPen) move(x, y float64) {
	p.line = affine{1, 0, 0, 1, x, y}.then(p.line)
	p.word = p.line
}

// mostSaved is how many states may be kept.
const mostSaved = 1000

func (p *pdfPen) save() {
	if len(p.saved) < mostSaved {
		p.saved = append(p.saved, p.state)
	}
}

func (p *pdfPen) restore() {
	if n := len(p.saved); n > 0 {
		p.state, p.saved = p.saved[n-1], p.saved[:n-1]
	}
}

// deepestForm is how many drawings may lie in each other.
const deepestForm = 8

// form draws a drawing inside the drawing.
func (p *pdfPen) form(x pdf.Value) {
	if x.Key("Subtype").Name() != "Form" || p.deep == deepestForm {
		return
	}
	if p.forms++; p.forms > mostForms {
		panic(errDensePDF)
	}
	outer, saved, resources := p.state, p.saved, p.from
	line, word := p.line, p.word
	if own := x.Key("Resources"); !own.IsNull() {
		resources = own
	}
	if m := x.Key("Matrix"); m.Len() == 6 {
		p.ctm = matrixOf([]pdf.Value{m.Index(0), m.Index(1), m.Index(2), m.Index(3), m.Index(4), m.Index(5)}).then(p.ctm)
	}
	p.saved = nil
	p.deep++
	p.draw(x, resources)
	p.deep--
	p.state, p.saved, p.line, p.word = outer, saved, line, word
}

// showAll writes strings with gaps between them.
func (p *pdfPen) showAll(v pdf.Value) {
	for i := range v.Len() {
		x := v.Index(i)
		if x.Kind() == pdf.String {
			p.show(x.RawString())
		} else {
			p.ahead(-x.Float64() / 1000 * p.height)
		}
	}
}

func (p *pdfPen) ahead(x float64) { p.word = affine{1, 0, 0, 1, x * p.scale, 0}.then(p.word) }

// show writes a string and moves the pen behind it.
func (p *pdfPen) show(raw string) {
	if p.font == nil {
		return
	}
	words, width := p.font.read(raw)
	begin := p.word.then(p.ctm)
	blanks := 0
	for i := range len(raw) {
		if raw[i] == ' ' {
			blanks++
		}
	}
	codes := (len(raw) + p.font.bytes - 1) / p.font.bytes
	p.ahead(width*p.height + float64(codes)*p.spacing + float64(blanks)*p.wordSpace)
	end := p.word.then(p.ctm)
	p.run(run{words: words, x: begin.e, y: begin.f, end: end.e, size: math.Abs(p.height) * math.Hypot(begin.c, begin.d), guessed: p.font.guessed})
}

// pdfFont is a font with what was asked of it before.
type pdfFont struct {
	enc     pdf.TextEncoding
	bytes   int // of a code
	widths  map[int]float64
	usual   float64 // the width of what has none
	guessed bool    // the widths are not known
	letters map[string]string
}

// fontOf is the font that the resources call so, nil when there is none.
func (p *pdfPen) fontOf(name string) *pdfFont {
	if f, ok := p.fonts[name]; ok {
		return f
	}
	v := p.from.Key("Font").Key(name)
	if v.IsNull() {
		return nil
	}
	if p.known++; p.known > mostFonts {
		panic(errDensePDF)
	}
	if cmap := v.Key("ToUnicode"); cmap.Kind() == pdf.Stream {
		data, _ := io.ReadAll(io.LimitReader(cmap.Reader(), mostFontBytes+1))
		if len(data) > mostFontBytes || cmapNumber.Match(data) {
			panic(errDensePDF)
		}
	}
	source := pdf.Font{V: v}
	f := &pdfFont{enc: source.Encoder(), bytes: 1, usual: v.Key("FontDescriptor").Key("MissingWidth").Float64() / 1000, widths: map[int]float64{}, letters: map[string]string{}}
	if v.Key("Subtype").Name() == "Type0" {
		f.bytes = 2
		f.wide(v.Key("DescendantFonts").Index(0))
	} else {
		f.narrow(v)
	}
	if f.guessed = len(f.widths) == 0 && f.usual == 0; f.guessed {
		f.usual = 0.5
	}
	p.fonts[name] = f
	return f
}

// mostWidths is how many characters a font can have.
const mostWidths = 1 << 16

func (f *pdfFont) narrow(v pdf.Value) {
	first, all := int(v.Key("FirstChar").Int64()), v.Key("Widths")
	for i := range min(all.Len(), 256) {
		f.widths[first+i] = all.Index(i).Float64() / 1000
	}
}

// wide reads the widths of a font with codes of two bytes: "c [w …]" or
// "c c w".
func (f *pdfFont) wide(v pdf.Value) {
	f.usual = 1
	if d := v.Key("DW"); !d.IsNull() {
		f.usual = d.Float64() / 1000
	}
	w := v.Key("W")
	for i := 0; i+1 < w.Len() && len(f.widths) < mostWidths; {
		first, next := int(w.Index(i).Int64()), w.Index(i+1)
		if next.Kind() == pdf.Array {
			for j := range min(next.Len(), mostWidths) {
				f.widths[first+j] = next.Index(j).Float64() / 1000
			}
			i += 2
			continue
		}
		for c := first; c <= min(int(next.Int64()), first+mostWidths); c++ {
			f.widths[c] = w.Index(i+2).Float64() / 1000
		}
		i += 3
	}
}

// read is what a string says and how wide it is, for letters of size 1.
func (f *pdfFont) read(raw string) (words string, width float64) {
	var b []byte
	for len(raw) > 0 {
		code := raw[:min(f.bytes, len(raw))]
		raw = raw[len(code):]
		letter, ok := f.letters[code]
		if !ok {
			letter = f.enc.Decode(code)
			f.letters[code] = letter
		}
		b = append(b, letter...)
		n := int(code[0])
		if len(code) == 2 {
			n = n<<8 | int(code[1])
		}
		if w, ok := f.widths[n]; ok {
			width += w
		} else {
			width += f.usual
		}
	}
	return string(b), width
}
