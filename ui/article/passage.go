package article

import (
	"sort"

	"attache/briefs/text"
)

// maxInlines is how many inline runs of a passage are set apart.
const maxInlines = 500

// passage is words of the body that are set together, and the inline runs that
// touch them.
type passage struct {
	clean   copied
	inlines []text.Inline
}

func passageOf(c copied, all []text.Inline) *passage {
	p := &passage{clean: c}
	span := c.span()
	from := sort.Search(len(all), func(i int) bool { return all[i].Start >= span.Start })
	for _, in := range all[from:] {
		if in.Start >= span.End || len(p.inlines) == maxInlines {
			break
		}
		if !in.Empty() {
			p.inlines = append(p.inlines, in)
		}
	}
	return p
}

// set is the words of s on lines of a width, each word in its face and in those
// that all of them have.
func (p *passage) set(s text.Span, width int, all face) []line {
	s = p.clean.clamp(s)
	lines := wrap(copied{words: p.clean.of(s), at: s.Start}, width)
	for i := range lines {
		lines[i].runs = p.faced(lines[i].runs, all)
	}
	return lines
}

// faces are the kinds of inline runs.
var faces = [...]face{text.Emphasis: slanted, text.Strong: strong, text.Mono: mono, text.Link: linked, text.Struck: struck}

// faced is runs cut where a face changes.
func (p *passage) faced(runs []run, all face) []run {
	if len(p.inlines) == 0 {
		for i := range runs {
			runs[i].face |= all
		}
		return runs
	}
	var out []run
	for _, r := range runs {
		pad := r.pad
		for _, cut := range cuts(text.Span{Start: int(r.from), End: int(r.to)}, p.inlines) {
			f := all
			for _, in := range p.inlines {
				if in.Covers(cut) {
					f |= faces[in.Kind]
				}
			}
			out = append(out, run{from: int32(cut.Start), to: int32(cut.End), pad: pad, face: f})
			pad = 0
		}
	}
	return out
}

// cuts are the stretches of s between the ends of runs.
func cuts(s text.Span, runs []text.Inline) []text.Span {
	ends := []int{s.Start, s.End}
	for _, r := range runs {
		if r.Overlaps(s) {
			ends = append(ends, max(r.Start, s.Start), min(r.End, s.End))
		}
	}
	sort.Ints(ends)
	var out []text.Span
	for i := 1; i < len(ends); i++ {
		if c := (text.Span{Start: ends[i-1], End: ends[i]}); !c.Empty() {
			out = append(out, c)
		}
	}
	return out
}

// code is the words of s with their line feeds and what stands in before a line.
func (p *passage) code(s text.Span, width int) (lines []line) {
	s = p.clean.clamp(s)
	for s.Start < s.End {
		words := p.clean.of(s)
		end := 0
		for end < len(words) && words[end] != '\n' {
			end++
		}
		in := 0
		for in < end && words[in] == ' ' {
			in++
		}
		pad := min(in, width/2)
		set := wrap(copied{words: words[in:end], at: s.Start + in}, max(width-pad, 1))
		if len(set) == 0 {
			set = []line{{}}
		}
		for i := range set {
			for k := range set[i].runs[:min(1, len(set[i].runs))] {
				set[i].runs[k].pad = uint16(pad)
			}
		}
		lines = append(lines, set...)
		s.Start += min(end+1, len(words))
	}
	return trimmed(lines)
}
