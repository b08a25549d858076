package files

import (
	"strings"

	"attache/briefs/text"
)

// mostRuns is how many times a mail's text may pass into and out of quotations
// before the rest is laid out as one passage.
const mostRuns = 2000

// passage is lines of a mail that stand under as many quotation marks.
type passage struct {
	depth int
	lines []string
}

// mailText lays out the plain text of a mail: what stands behind quotation marks
// is a quotation, without them; lines that were folded on the way, as
// format=flowed tells, are whole again.
func mailText(raw string, params map[string]string) text.Body {
	all := passages(raw)
	bodies := make([]text.Body, 0, len(all))
	for i, p := range all {
		if strings.EqualFold(params["format"], "flowed") {
			p.lines = unfolded(p.lines, strings.EqualFold(params["delsp"], "yes"))
		}
		b := text.Plain(strings.Join(p.lines, "\n"))
		for k := range b.Blocks {
			if blk := &b.Blocks[k]; blk.Kind == text.Heading && (i > 0 || p.depth > 0) {
				blk.Kind, blk.Level = text.Paragraph, 0 // its first line is no title
			}
			b.Blocks[k].Quote = min(p.depth, text.MaxNesting)
		}
		bodies = append(bodies, b)
	}
	return text.Join(bodies...)
}

// passages divides a text at the lines where the depth of quotation changes. An
// empty line belongs to what stands before it.
func passages(raw string) []passage {
	all := []passage{{}}
	for l := range strings.SplitSeq(strings.ReplaceAll(raw, "\r\n", "\n"), "\n") {
		depth, rest := unquoted(l)
		last := &all[len(all)-1]
		switch {
		case depth == last.depth, depth == 0 && strings.TrimSpace(rest) == "", len(all) > mostRuns:
			last.lines = append(last.lines, rest)
		default:
			all = append(all, passage{depth, []string{rest}})
		}
	}
	return all
}

// unquoted is a line without the quotation marks at its beginning, and how many
// these were: "> > words", ">> words".
func unquoted(l string) (depth int, rest string) {
	rest = l
	for strings.HasPrefix(rest, ">") {
		depth++
		rest = rest[1:]
		if next := strings.TrimPrefix(rest, " "); strings.HasPrefix(next, ">") {
			rest = next
		}
	}
	return depth, strings.TrimPrefix(rest, " ")
}

// signature is the line that parts a mail from its signature; its blank folds
// nothing.
const signature = "-- "

// unfolded joins lines that end with a blank to those behind them; with
// delsp the blank itself is none.
func unfolded(lines []string, delsp bool) (out []string) {
	var whole strings.Builder
	for i, l := range lines {
		folds := strings.HasSuffix(l, " ") && l != signature && i+1 < len(lines) && lines[i+1] != signature
		if folds && delsp {
			l = strings.TrimSuffix(l, " ")
		}
		whole.WriteString(l)
		if !folds {
			out = append(out, whole.String())
			whole.Reset()
		}
	}
	return out
}
