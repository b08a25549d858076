package pdf

import (
	"cmp"
	"maps"
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefs/text"
)

// Block is a paragraph, heading, item or row of a table.
type Block struct {
	Kind   text.BlockKind
	Level  int
	Marker string   // of an item
	Words  string   // of all but rows
	Cells  []string // of a row
	First  bool     // a row that begins its table
}

// Measures of lines in a paragraph, in sizes of its letters or of its pitch.
const (
	paraGap    = 1.3  // times the usual pitch: from there a paragraph begins
	widePitch  = 3.2  // the widest pitch that is usual
	rarePitch  = 2.5  // over which several lines must show it
	largeType  = 1.15 // times the size of the text: a heading
	otherType  = 1.12 // times the size of the line before: another paragraph
	indent     = 0.7  // of a paragraph's first line
	mostTitle  = 250  // bytes of a heading
	mostWords  = 32 << 10
	tableGap   = 3.5 // sizes between the rows of a table
	sameColumn = 0.6 // sizes within which cells begin or end together
	levels     = 6
)

// blocksOf lays out the pages of a paper. Notes stand at its end.
func blocksOf(sheets []sheet) []Block {
	var main pages
	var aside [][]strip // what runs in other directions
	for _, s := range sheets {
		turn := s.turn()
		main = append(main, stripsOf(s.turned(turn)))
		for other := range turns {
			if other != turn {
				aside = append(aside, stripsOf(s.turned(other)))
			}
		}
	}
	main.withoutEdges()
	region := 0
	var lines, notes []line
	body := bodySize(main)
	for _, strips := range main {
		rest, own := partNotes(linesOf(strips, &region), body)
		lines, notes = append(lines, rest...), append(notes, own...)
	}
	for _, strips := range aside {
		notes = append(notes, linesIn(strips, &region)...)
	}
	w := writer{body: body, sizes: headingSizes(lines, body), known: knownWords(lines), pitch: usualPitch(lines)}
	w.write(lines)
	w.sizes = nil // a note is no heading
	w.write(notes)
	return w.blocks
}

// turn is how most letters of the page are turned.
func (s sheet) turn() (most int) {
	var n [turns]int
	for _, l := range s.letters {
		n[l.turn]++
	}
	for turn := range n {
		if n[turn] > n[most] {
			most = turn
		}
	}
	return most
}

func (s sheet) turned(turn int) []letter {
	var letters []letter
	for _, l := range s.letters {
		if l.turn == turn {
			letters = append(letters, l)
		}
	}
	return letters
}

// bodySize is the size of most letters.
func bodySize(all pages) float64 {
	sizes := map[float64]int{}
	for _, strips := range all {
		for _, s := range strips {
			sizes[s.size] += len(s.letters)
		}
	}
	return mostOf(sizes)
}

// headingSizes are the sizes of headings, the largest first.
func headingSizes(lines []line, body float64) []float64 {
	sizes := map[float64]bool{}
	for _, l := range lines {
		if l.size >= largeType*body {
			sizes[l.size] = true
		}
	}
	return slices.SortedFunc(maps.Keys(sizes), func(a, b float64) int { return cmp.Compare(b, a) })
}

// usualPitch is how far most lines stand from the one before, in sizes.
func usualPitch(lines []line) float64 {
	pitches := map[float64]int{}
	for i := 1; i < len(lines); i++ {
		if a, b := lines[i-1], lines[i]; a.region == b.region && a.size == b.size {
			if p := math.Round((a.y-b.y)/a.size*20) / 20; p >= 0.8 && p <= widePitch {
				pitches[p]++
			}
		}
	}
	most := mostOf(pitches)
	if len(pitches) == 0 || most > rarePitch && pitches[most] < 3 {
		return 1.3
	}
	return most
}

// knownWords are the words of lines but for those that a line's end may part.
func knownWords(lines []line) map[string]bool {
	known := map[string]bool{}
	for _, l := range lines {
		for _, s := range l.cells {
			words := strings.Fields(s.words())
			if len(words) < 3 {
				continue
			}
			for _, w := range words[1 : len(words)-1] {
				known[plainWord(w)] = true
			}
		}
	}
	return known
}

func plainWord(w string) string {
	return strings.ToLower(strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }))
}

// writer makes blocks of lines.
type writer struct {
	blocks []Block
	body   float64
	sizes  []float64 // of headings
	pitch  float64
	known  map[string]bool
	right  map[int]float64 // where the lines of a region end
	left   map[int]float64 // and where most of them begin
	para   []line          // the open paragraph
	words  string          // and its words
	isItem bool
}

func (w *writer) write(lines []line) {
	w.measure(lines)
	for i := 0; i < len(lines); {
		if n := tableAt(lines[i:]); n > 0 {
			w.end()
			w.table(lines[i : i+n])
			i += n
			continue
		}
		var after *line
		if i+1 < len(lines) {
			after = &lines[i+1]
		}
		w.line(lines[i], after)
		i++
	}
	w.end()
}

// measure finds the margins of the regions.
func (w *writer) measure(lines []line) {
	w.right, w.left = map[int]float64{}, map[int]float64{}
	begins := map[int]map[float64]int{}
	for _, l := range lines {
		if r, ok := w.right[l.region]; !ok || l.end > r {
			w.right[l.region] = l.end
		}
		if begins[l.region] == nil {
			begins[l.region] = map[float64]int{}
		}
		begins[l.region][math.Round(l.x)]++
	}
	for region, xs := range begins {
		w.left[region] = mostOf(xs)
	}
}

func (l line) words() string {
	parts := make([]string, len(l.cells))
	for i, s := range l.cells {
		parts[i] = s.words()
	}
	return strings.Join(parts, " ")
}

func (w *writer) line(l line, after *line) {
	words := l.words()
	if words == "" {
		return
	}
	mark, rest := itemMark(words)
	if len(w.para) > 0 && w.continues(l, words, mark, after) {
		w.words = w.joinedTo(words)
		w.para = append(w.para, l)
		return
	}
	w.end()
	w.para, w.words = []line{l}, words
	if w.isItem = mark != "" && !w.isLarge(l); w.isItem {
		w.words = rest
		w.blocks = append(w.blocks, Block{Kind: text.Item, Level: 1, Marker: mark})
	}
}

func (w *writer) isLarge(l line) bool { return len(w.sizes) > 0 && l.size >= largeType*w.body }

// end writes the open paragraph.
func (w *writer) end() {
	if len(w.para) == 0 {
		return
	}
	first := w.para[0]
	switch {
	case w.isItem:
		w.blocks[len(w.blocks)-1].Words = w.words
	case w.isLarge(first) && len(w.words) <= mostTitle && strings.ContainsFunc(w.words, unicode.IsLetter):
		level := slices.Index(w.sizes, first.size) + 1
		w.blocks = append(w.blocks, Block{Kind: text.Heading, Level: min(max(level, 1), levels), Words: w.words})
	default:
		w.blocks = append(w.blocks, Block{Words: w.words})
	}
	w.para, w.words, w.isItem = nil, "", false
}

// continues reports whether a line belongs to the open paragraph.
func (w *writer) continues(l line, words, mark string, after *line) bool {
	last := w.para[len(w.para)-1]
	switch {
	case max(l.size, last.size) > otherType*min(l.size, last.size), len(w.words) > mostWords:
		return false
	case w.isLarge(l) != w.isLarge(last):
		return false
	case mark != "" && (isBullet(mark) || w.isItem || endsSentence(w.words) || strings.HasSuffix(w.words, ",")):
		return false
	case l.region != last.region:
		return !w.isLarge(l) && !endsSentence(w.words) && (beginsLow(words) || w.isFull(last) && !w.isAlone(last))
	}
	return w.isNear(l, last) && !w.isIndented(l, last, after) && !w.endsShort(last, l, words)
}

// isAlone reports whether the open paragraph is a line of capitals, as headings are.
func (w *writer) isAlone(last line) bool {
	return len(w.para) == 1 && strings.ToUpper(w.words) == w.words
}

// isNear reports whether a line stands no further down than is usual.
func (w *writer) isNear(l, last line) bool {
	down := last.y - l.y
	pitch := w.pitch * max(l.size, last.size)
	if n := len(w.para); n > 1 {
		pitch = min(pitch, w.para[n-2].y-last.y)
	} else if w.isLarge(l) {
		pitch = 1.4 * l.size
	}
	return down > 0 && down <= max(paraGap*pitch, 1.2*l.size)
}

// isIndented reports whether a line begins further to the right than its
// neighbours do, as a paragraph's first line may.
func (w *writer) isIndented(l, last line, after *line) bool {
	deep := indent * l.size
	if l.x-last.x < deep || !endsSentence(w.words) {
		return false
	}
	if after == nil || after.region != l.region {
		return l.x-w.left[l.region] >= deep
	}
	return l.x-after.x >= deep
}

// endsShort reports whether the line before was left before its end, where the
// next word would have had place.
func (w *writer) endsShort(last, l line, words string) bool {
	free := w.right[last.region] - last.end
	if math.Abs((last.x-w.left[last.region])-free) < 2*last.size && free > 2*last.size {
		return false // set in the middle
	}
	first, _, _ := strings.Cut(words, " ")
	need := float64(utf8.RuneCountInString(first)+1) * 0.6 * l.size
	if endsSentence(w.words) {
		return free > need+l.size
	}
	wide := w.right[last.region] - w.left[last.region]
	return free > need+0.4*wide && !beginsLow(words)
}

// isFull reports whether a line goes on to the right margin.
func (w *writer) isFull(l line) bool {
	wide := w.right[l.region] - w.left[l.region]
	return w.right[l.region]-l.end < 0.15*wide
}

func beginsLow(words string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(words, "(\"'“‘"))
	return unicode.IsLower(r)
}

var sentenceEnd = regexp.MustCompile(`[.!?:;。！？][)\]"'”’»¹²³⁴⁵⁶⁷⁸⁹⁰]*$`)

func endsSentence(words string) bool {
	const tail = 24 // bytes, which may cut a letter, but none that is asked for
	return sentenceEnd.MatchString(words[max(0, len(words)-tail):])
}

// bullets begin an item. Those of symbol fonts have no meaning of their own.
const bullets = "•‣▪◦·●■□–—*❖➢✓"

var ordinal = regexp.MustCompile(`^(?:\(?\d{1,2}[.)]|\(?[a-h]\)|\(?[ivx]{1,4}\))$`)

func isBullet(mark string) bool {
	return utf8.RuneCountInString(mark) == 1 && strings.Contains(bullets, mark)
}

// itemMark is the mark with which an item begins, "" for none, and its words.
func itemMark(words string) (mark, rest string) {
	mark, rest, ok := strings.Cut(words, " ")
	if !ok || !isBullet(mark) && !ordinal.MatchString(mark) {
		return "", words
	}
	return mark, rest
}

// compounds are first parts after which a hyphen stays.
var compounds = wordSet("long short mid well self non co cross high low two three four five multi semi pro anti year day month half full part third first second north south east west so ex vice")

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

// joinedTo joins a line to the open paragraph: with a blank, or in the middle
// of a word that the line's end parted.
func (w *writer) joinedTo(next string) string {
	last, n := utf8.DecodeLastRuneInString(w.words)
	before := strings.TrimSuffix(w.words, w.words[len(w.words)-n:])
	if !strings.ContainsRune("-\u2010\u00ad", last) || before == "" || strings.HasSuffix(before, " ") {
		return w.words + " " + next
	}
	head := plainWord(before[strings.LastIndexByte(before, ' ')+1:])
	tail, _, _ := strings.Cut(next, " ")
	switch tail = plainWord(tail); {
	case last == '\u00ad':
		return before + next
	case !beginsLow(next) || unicode.IsDigit(lastRune(before)), w.known[head+"-"+tail], compounds[head] && !w.known[head+tail]:
		return w.words + next
	}
	return before + next
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// tableAt is how many lines from the first on are rows of a table: those with
// several cells that begin or end below each other.
func tableAt(lines []line) int {
	n := 0
	for n < len(lines) && len(lines[n].cells) > 1 && lines[n].region == lines[0].region &&
		(n == 0 || lines[n-1].y-lines[n].y < tableGap*lines[n].size && shareColumn(lines[n-1], lines[n])) {
		n++
	}
	if n < 2 {
		return 0
	}
	return n
}

// shareColumn reports whether a cell behind the first begins, ends or stands in
// the middle where one of the other line does.
func shareColumn(a, b line) bool {
	near := sameColumn * max(a.size, b.size)
	for _, s := range a.cells[1:] {
		for _, o := range b.cells[1:] {
			if math.Abs(s.x-o.x) < near || math.Abs(s.end-o.end) < near || math.Abs(s.x+s.end-o.x-o.end) < near {
				return true
			}
		}
	}
	return false
}

func (w *writer) table(lines []line) {
	for i, l := range lines {
		b := Block{Kind: text.Row, First: i == 0}
		for _, s := range l.cells {
			b.Cells = append(b.Cells, s.words())
		}
		w.blocks = append(w.blocks, b)
	}
}
