package pdf

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefs/text"
)

// set puts words on a page, each letter half as wide as it is high.
func (s *sheet) set(x, y, size float64, words string) *sheet {
	return s.spaced(x, y, size, 0, words)
}

// spaced sets words with white between their letters.
func (s *sheet) spaced(x, y, size, white float64, words string) *sheet {
	before := lineEnd
	for _, r := range words {
		if r == ' ' {
			before = written
		} else {
			s.letters = append(s.letters, letter{rune: r, x: x, y: y, end: x + size/2, size: size, before: before})
			before = noBlank
		}
		x += size/2 + white
	}
	return s
}

// column sets lines below each other.
func (s *sheet) column(x, y, size float64, lines ...string) *sheet {
	for i, words := range lines {
		s.set(x, y-1.2*size*float64(i), size, words)
	}
	return s
}

func page() *sheet { return &sheet{width: 600, height: 800} }

// told is blocks in a line each.
func told(blocks []Block) string {
	var all []string
	for _, b := range blocks {
		switch b.Kind {
		case text.Heading:
			all = append(all, fmt.Sprintf("h%d %s", b.Level, b.Words))
		case text.Item:
			all = append(all, b.Marker+"\t"+b.Words)
		case text.Row:
			all = append(all, strings.Join(b.Cells, " | "))
		default:
			all = append(all, b.Words)
		}
	}
	return strings.Join(all, "\n")
}

func TestBlocks(t *testing.T) {
	for name, c := range map[string]struct {
		page *sheet
		want string
	}{
		"a heading is large": {
			page().set(72, 720, 18, "Ports open").column(72, 690, 10, "Peru opens two ports in May, and more", "of them in June."),
			"h1 Ports open\nPeru opens two ports in May, and more of them in June.",
		},
		"headings by their size": {
			page().set(72, 720, 20, "Trade").set(72, 690, 14, "Ports").column(72, 660, 10, "Peru opens two ports in May, it says."),
			"h1 Trade\nh2 Ports\nPeru opens two ports in May, it says.",
		},
		"lines far apart, and no other": {
			page().set(72, 720, 18, "Ports open").set(72, 690, 10, "Lima, 12 March 2026").set(72, 660, 10, "Peru opens two ports in May."),
			"h1 Ports open\nLima, 12 March 2026\nPeru opens two ports in May.",
		},
		"what a browser prints around a page": {
			page().set(20, 790, 8, "11/26/26, 10:04 PM").set(250, 790, 8, "Ports").column(72, 690, 10, "Peru opens two ports in May, and more", "of them in June.").
				set(20, 10, 8, "https://ports.example/a?b=1").set(560, 10, 8, "1/1"),
			"Peru opens two ports in May, and more of them in June.",
		},
		"columns one after the other": {
			page().
				set(72, 700, 10, "Peru will open its port in").set(320, 700, 10, "Chile asked for more time to").
				set(72, 688, 10, "Callao by the end of the next").set(320, 688, 10, "read the list of duties and").
				set(72, 676, 10, "year, its ministry has said.").set(320, 676, 10, "will answer until 1 May 2027."),
			"Peru will open its port in Callao by the end of the next year, its ministry has said.\n" +
				"Chile asked for more time to read the list of duties and will answer until 1 May 2027.",
		},
		"a line across the columns": {
			page().set(72, 730, 16, "A long headline that runs across both columns").
				column(72, 700, 10, "Peru will open its port in", "Callao by the end of the next", "year, its ministry has said.").
				column(320, 704, 10, "Chile asked for more time to", "read the list of duties and", "will answer until 1 May 2027."),
			"h1 A long headline that runs across both columns\n" +
				"Peru will open its port in Callao by the end of the next year, its ministry has said.\n" +
				"Chile asked for more time to read the list of duties and will answer until 1 May 2027.",
		},
		"a table row by row": {
			page().set(72, 700, 10, "Goods").set(250, 700, 10, "Duty").set(400, 700, 10, "From").
				set(72, 688, 10, "Maize").set(250, 688, 10, "5 %").set(400, 688, 10, "2027").
				set(72, 676, 10, "Wine").set(250, 676, 10, "9 %").set(400, 676, 10, "2028"),
			"Goods | Duty | From\nMaize | 5 % | 2027\nWine | 9 % | 2028",
		},
		"a raised mark joins no number": {
			page().set(72, 700, 10, "Peru replies by 30 June 2026").set(212, 704, 6, "1").set(215, 700, 10, " after talks."),
			"Peru replies by 30 June 2026¹ after talks.",
		},
		"a raised mark that is drawn later": {
			page().set(72, 700, 10, "within 45 days").set(149, 700, 10, "of the talks").set(142, 704, 6, "2"),
			"within 45 days² of the talks",
		},
		"a power": {
			page().set(72, 700, 10, "It sold 10").set(122, 704, 6, "6").set(125, 700, 10, " tons."),
			"It sold 10⁶ tons.",
		},
		"an ordinal and a letter": {
			page().set(72, 700, 10, "On the 5").set(112, 704, 6, "th").set(118, 700, 10, " Chile").set(148, 704, 6, "a"),
			"On the 5th Chileᵃ",
		},
		"notes stand at the end": {
			page().column(72, 700, 10, "Peru opens its port in May, and the", "lists follow.").set(72, 100, 6, "1").set(76, 97, 8, "The port of Callao."),
			"Peru opens its port in May, and the lists follow.\n¹ The port of Callao.",
		},
		"letters painted twice": {
			page().set(72, 700, 10, "Peru opens").set(72.3, 700, 10, "Peru opens"),
			"Peru opens",
		},
		"spaced letters": {
			page().spaced(72, 700, 10, 3, "JOINT").spaced(125, 700, 10, 3, "NOTE"),
			"JOINT NOTE",
		},
		"spaced with blanks": {
			page().set(72, 700, 10, "J O I N T   N O T E"),
			"JOINT NOTE",
		},
		"a word parted at the end of a line": {
			page().column(72, 700, 10, "The two sides will bring the nego-", "tiators home and keep a long-", "term list of Kuala-", "Lumpur."),
			"The two sides will bring the negotiators home and keep a long-term list of Kuala-Lumpur.",
		},
		"a hyphen that stands elsewhere too": {
			page().column(72, 700, 10, "Their rice-cake makers and the rice-", "cake sellers met for a day."),
			"Their rice-cake makers and the rice-cake sellers met for a day.",
		},
		"paragraphs by white": {
			page().column(72, 700, 10, "Peru opens its port in May, it", "says.").column(72, 660, 10, "Chile waits for its answer now."),
			"Peru opens its port in May, it says.\nChile waits for its answer now.",
		},
		"paragraphs by indents": {
			page().set(84, 700, 10, "Peru opens its port in May, it is said so.").set(72, 688, 10, "All agree on that, it seems, and say so too.").
				set(84, 676, 10, "Chile waits for its answer, it is said so.").set(72, 664, 10, "All agree on that."),
			"Peru opens its port in May, it is said so. All agree on that, it seems, and say so too.\nChile waits for its answer, it is said so. All agree on that.",
		},
		"items": {
			page().column(72, 700, 10, "The sides agreed to:", "• open the port of", "Callao", "• cut the duties"),
			"The sides agreed to:\n•\topen the port of Callao\n•\tcut the duties",
		},
		"a line that runs down": {
			page().set(300, 700, 10, "貿").set(300, 690, 10, "易").set(300, 680, 10, "港").set(285, 700, 10, "会").set(285, 690, 10, "談").set(285, 680, 10, "中"),
			"貿易港 会談中",
		},
	} {
		c.page.letters = downward(c.page.letters)
		if got := told(blocksOf([]sheet{*c.page})); got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", name, got, c.want)
		}
	}
}

func TestRunningLines(t *testing.T) {
	var pages []sheet
	for n, number := range []string{"one", "two", "six", "ten"} {
		p := page().set(72, 780, 8, "Trade Letter of Lima")
		p.column(72, 700, 10, "Peru opens its port "+number+" in May", "and the other side answers", "with a list of goods", "that it has in book "+number+" now")
		p.set(300, 30, 8, fmt.Sprint(n+7)).set(72, 20, 7, fmt.Sprintf("Page %d of 4", n+1))
		pages = append(pages, *p)
	}
	got := told(blocksOf(pages))
	if strings.Count(got, "Trade Letter of Lima") != 1 || strings.Contains(got, "Page") || strings.ContainsAny(got, "789") {
		t.Errorf("running lines stay: %q", got)
	}
	if strings.Count(got, " now Peru opens") != 3 {
		t.Errorf("sentences are cut at the ends of pages: %q", got)
	}
}

// A page says what it says even when all of them say the same.
func TestPagesThatAreAlike(t *testing.T) {
	var pages []sheet
	for range 4 {
		pages = append(pages, *page().column(72, 700, 10, "Peru opens its port.", "Chile waits."))
	}
	if got := told(blocksOf(pages)); strings.Count(got, "Peru opens its port.") != 4 {
		t.Errorf("got %q", got)
	}
}

func TestTurnedPage(t *testing.T) {
	p := page().column(72, 700, 10, "Peru opens its port in May.")
	for _, g := range []glyph{{x: 20, y: 100, bottom: 100, top: 105, sin: 1, size: 10}, {x: 20, y: 105, bottom: 105, top: 110, sin: 1, size: 10}} {
		p.letters = append(p.letters, g.letter('x'))
	}
	if got, want := told(blocksOf([]sheet{*p})), "Peru opens its port in May.\nxx"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
