package pdf

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// edge is a row at the top or the bottom of a page, which may stand on others.
type edge struct {
	page  int
	y     float64
	words string // with "#" for every number
	isTop bool
}

// mostEdges is how many rows at either end of a page are looked at.
const mostEdges = 3

// edgeZone is how far from the top or the bottom they may stand, as a share of
// the paper's height.
const edgeZone = 0.12

// samePlace is how far up or down a running head may stand from page to page.
const samePlace = 6

// pages are the strips of pages whose lines run to the right.
type pages [][]strip

// withoutEdges takes away running heads, running feet and the numbers of pages.
// A head stays where it stands first, and all stays where nothing else is said.
func (all pages) withoutEdges() {
	var edges []edge
	low, high := math.Inf(1), math.Inf(-1)
	for n, strips := range all {
		edges = append(edges, edgesOf(n, strips)...)
		for _, s := range strips {
			low, high = min(low, s.y), max(high, s.y)
		}
	}
	edges = slices.DeleteFunc(edges, func(e edge) bool { return min(e.y-low, high-e.y) > edgeZone*(high-low) })
	whole := slices.Clone(all)
	byWords := map[string][]edge{}
	for _, e := range edges {
		if e.words == aPageNumber {
			all[e.page] = slices.DeleteFunc(slices.Clone(all[e.page]), func(s strip) bool { return math.Abs(s.y-e.y) <= sameRow*s.size })
		} else {
			byWords[e.words] = append(byWords[e.words], e)
		}
	}
	gone := make([]map[float64]bool, len(all))
	for _, e := range edges {
		if !all.isRunning(e, byWords[e.words]) {
			continue
		}
		if gone[e.page] == nil {
			gone[e.page] = map[float64]bool{}
		}
		gone[e.page][e.y] = true
	}
	for n := range all {
		if gone[n] != nil {
			all[n] = without(all[n], gone[n])
		}
	}
	if !slices.ContainsFunc(all, func(strips []strip) bool { return len(strips) > 0 }) {
		copy(all, whole)
	}
}

// without takes rows away from the top and the bottom of a page, up to the
// first that stays. Where they are most of it, they are what it says.
func without(strips []strip, gone map[float64]bool) []strip {
	rows := rowsOf(strips)
	first, last := 0, len(rows)
	for first < last && gone[rows[first][0].y] {
		first++
	}
	for last > first && gone[rows[last-1][0].y] {
		last--
	}
	if last-first < max(1, leastOwn*len(rows)/100) {
		return strips
	}
	return slices.Concat(rows[first:last]...)
}

// leastOwn is how many in a hundred rows of a page are its own.
const leastOwn = 50

func edgesOf(n int, strips []strip) (all []edge) {
	rows := rowsOf(strips)
	for i, row := range rows {
		if i >= mostEdges && i < len(rows)-mostEdges {
			continue
		}
		words := make([]string, len(row))
		for k, s := range row {
			words[k] = s.words()
		}
		all = append(all, edge{n, row[0].y, strings.Join(words, " "), i < mostEdges})
	}
	for i := range all {
		e := &all[i]
		number, ok := pageNumber(e.words)
		switch {
		case ok && len(rows) > 3 && number == n+1, e.isPrinted():
			e.words = aPageNumber
		default:
			e.words = withoutNumbers(e.words)
		}
	}
	return all
}

// What a browser prints over and under a page: when, and the page's title; its address
// and the number of the sheet.
var (
	printedHead = regexp.MustCompile(`^\d{1,4}[./-] ?\d{1,2}[./-] ?\d{2,4}\.?,? \d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?:\s|$)`)
	printedFoot = regexp.MustCompile(`^(?:https?|file)://\S+(?:\s+\d{1,4} ?/ ?\d{1,4})?$`)
)

func (e *edge) isPrinted() bool {
	if e.isTop {
		return printedHead.MatchString(e.words)
	}
	return printedFoot.MatchString(e.words)
}

// aPageNumber stands for a line that numbers its page, or was put there by a browser.
const aPageNumber = "\x00"

var (
	number     = regexp.MustCompile(`\d+`)
	numberLine = regexp.MustCompile(`(?i)^\W{0,3}(?:page|p\.|pp\.)?\s*(\d{1,4})\s*(?:(?:/|of|von|de|sur)\s*\d{1,4})?\W{0,3}$`)
)

// withoutNumbers takes the place of the number of a page in a line; one of many
// numbers has its own.
func withoutNumbers(s string) string {
	if len(number.FindAllStringIndex(s, 3)) > 2 {
		return s
	}
	return number.ReplaceAllString(s, "#")
}

// pageNumber is the number in a line that holds nothing else.
func pageNumber(s string) (int, bool) {
	m := numberLine.FindStringSubmatch(s)
	if m == nil {
		return 0, false
	}
	n, err := strconv.Atoi(m[1])
	return n, err == nil
}

// isRunning reports whether a row stands on so many pages that it belongs to
// none of them.
func (all pages) isRunning(e edge, same []edge) bool {
	on, first := map[int]bool{}, e.page
	for _, o := range same {
		if o.isTop == e.isTop && math.Abs(o.y-e.y) <= samePlace {
			on[o.page] = true
			first = min(first, o.page)
		}
	}
	if len(on) < 3 && (len(on) < 2 || len(all) > 3) {
		return false
	}
	return e.page != first || !e.isTop || !hasWords(e.words)
}

func hasWords(s string) bool {
	return strings.ContainsFunc(s, unicode.IsLetter)
}

// partNotes parts the notes at the foot of a page from its other lines: small,
// last in their column, and begun by a mark.
func partNotes(lines []line, body float64) (rest, notes []line) {
	for begin := 0; begin < len(lines); {
		end := begin
		for end < len(lines) && lines[end].region == lines[begin].region {
			end++
		}
		small := end
		for small > begin && lines[small-1].size <= smallNote*body {
			small--
		}
		for small < end && !lines[small].hasMark() {
			small++
		}
		rest = append(rest, lines[begin:small]...)
		notes = append(notes, lines[small:end]...)
		begin = end
	}
	if len(rest) == 0 {
		return notes, nil
	}
	return rest, notes
}

// smallNote is how large a note's letters may be against those of the text.
const smallNote = 0.93

// hasMark reports whether a line begins as a note does.
func (l line) hasMark() bool {
	first := l.cells[0].letters[0]
	if first.sup || strings.ContainsRune("*†‡§¹²³⁴⁵⁶⁷⁸⁹", first.rune) {
		return true
	}
	mark, _, ok := strings.Cut(l.cells[0].words(), " ")
	return ok && len(mark) <= 3 && strings.Trim(mark, "0123456789.)") == "" && mark[0] >= '1' && mark[0] <= '9'
}
