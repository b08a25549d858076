package text_test

import (
	"slices"
	"strings"
	"testing"

	"attache/briefs/text"
)

// told is a body in one line a block: what is no paragraph with its kind, a note
// with its mark, a row by its cells.
func told(b text.Body) (out []string) {
	for _, blk := range b.Blocks {
		words := blk.Of(b.Text)
		switch blk.Kind {
		case text.Heading:
			words = "# " + words
		case text.Item:
			words = blk.Marker + " " + words
		case text.Note:
			words = "note " + blk.Marker + " " + words
		case text.Row:
			words = "|"
			for _, c := range blk.Cells {
				words += c.Of(b.Text) + "|"
			}
			if blk.Header {
				words = "head " + words
			}
		}
		out = append(out, words)
	}
	return out
}

func lines(l ...string) string { return strings.Join(l, "\n") + "\n" }

type plainCase struct {
	name, in string
	want     []string
}

func checkPlain(t *testing.T, tests []plainCase) {
	t.Helper()
	for _, tt := range tests {
		b := text.Plain(tt.in)
		if got := told(b); !slices.Equal(got, tt.want) {
			t.Errorf("%s\n got %q\nwant %q", tt.name, got, tt.want)
		}
	}
}

func TestPlainTables(t *testing.T) {
	checkPlain(t, []plainCase{
		{"columns by blanks", lines("Country        Quota      Due", "Peru           4,000 t    30 June 2026", "Chile          900 t      1 May 2027"),
			[]string{"head |Country|Quota|Due|", "|Peru|4,000 t|30 June 2026|", "|Chile|900 t|1 May 2027|"}},
		{"a rule under the head", lines("Country   Step", "-------   ----", "Peru      opens its market", "Chile     cuts its duty", "Kenya     waits"),
			[]string{"head |Country|Step|", "|Peru|opens its market|", "|Chile|cuts its duty|", "|Kenya|waits|"}},
		{"cells of several lines", lines("Peru      opens its market for", "          beef and lamb", "Chile     cuts its duty on", "          wine", "Kenya     waits"),
			[]string{"|Peru|opens its market for beef and lamb|", "|Chile|cuts its duty on wine|", "|Kenya|waits|"}},
		{"tabs", lines("Peru\t4,000", "Chile\t900", "Kenya\t12"), []string{"|Peru|4,000|", "|Chile|900|", "|Kenya|12|"}},
		{"strokes", lines("| Country | Quota |", "|---------|-------|", "| Peru    | 4,000 |"), []string{"head |Country|Quota|", "|Peru|4,000|"}},
		{"between paragraphs", lines("The quotas are these.", "", "Peru      4,000 t", "Chile       900 t", "Kenya        12 t", "", "They hold for a year."),
			[]string{"The quotas are these.", "|Peru|4,000 t|", "|Chile|900 t|", "|Kenya|12 t|", "They hold for a year."}},
		{"two blanks behind full stops are no columns", lines("Peru will pay in May.  Chile will wait.", "Then both will meet.  Kenya will come.", "It was told so.  It did not answer at all."),
			[]string{"Peru will pay in May. Chile will wait.", "Then both will meet. Kenya will come.", "It was told so. It did not answer at all."}},
		{"a list is no table", lines("1.  Peru opens its market", "2.  Chile cuts its duty", "3.  Kenya waits"), []string{"1. Peru opens its market", "2. Chile cuts its duty", "3. Kenya waits"}},
		{"speakers are no column", lines("Lind:    We shall open the port by May.", "Soto:    And we shall pay for it.", "Lind:    Thank you all."),
			[]string{"Lind: We shall open the port by May.", "Soto: And we shall pay for it.", "Lind: Thank you all."}},
	})
}

func TestPlainColumns(t *testing.T) {
	left := []string{"Peru will open its market", "for beef by the end of May", "and will tell Chile of each", "step that it takes before", "the joint committee meets", "in Lima in the autumn."}
	right := []string{"Chile will cut its duty on", "wine by half within a year", "and will publish the new", "rates in its gazette in", "both languages as soon as", "the pact is in force."}
	side := func(between string) string {
		var b strings.Builder
		for i := range left {
			b.WriteString(left[i] + strings.Repeat(" ", 30-len(left[i])) + between + right[i] + "\n")
		}
		return b.String()
	}
	want := []string{strings.Join(left, " "), strings.Join(right, " ")}
	checkPlain(t, []plainCase{
		{"side by side", side("  "), want},
		{"with a rule between", side(") "), want},
		{"under a heading, over a paragraph", lines("IN THE COURT OF LIMA", "") + side("  ") + lines("", "It is so ordered by the court on the day that is named above."),
			[]string{"# IN THE COURT OF LIMA", want[0], want[1], "It is so ordered by the court on the day that is named above."}},
		{"narrow lines alone", lines(left...), want[:1]},
		{"a few lines with a court's rule", strings.Join(strings.SplitAfter(side(") "), "\n")[:4], ""), []string{strings.Join(left[:4], " "), strings.Join(right[:4], " ")}},
		{"a court's caption", lines("COURT OF LIMA", "", "PERU,                )", "       Complainant,  )  Case No. 12", "    v.               )", "CHILE,               )  NOTICE", "", "Peru will answer by 1 May 2026."),
			[]string{"# COURT OF LIMA", "PERU,", "Complainant,", "v.", "CHILE,", "# Case No. 12", "# NOTICE", "Peru will answer by 1 May 2026."}},
		{"a list is no caption", lines("a)  Peru will open its market.", "b)  Chile will pay (by May) for it.", "c)  Ghana waits.", "d)  Kenya will be told."),
			[]string{"a) Peru will open its market.", "b) Chile will pay (by May) for it.", "c) Ghana waits.", "d) Kenya will be told."}},
	})
}

func TestPlainPages(t *testing.T) {
	checkPlain(t, []plainCase{
		{"a page's number in a sentence", lines("Peru will report on the quota for rice and", "", "       - 2 -", "", "shellfish by 1 May 2026."), []string{"Peru will report on the quota for rice and shellfish by 1 May 2026."}},
		{"a form feed in a sentence", lines("Peru will report on the quota for rice and\f", "shellfish by 1 May 2026."), []string{"Peru will report on the quota for rice and shellfish by 1 May 2026."}},
		{"a bare number and a form feed", lines("Peru will report.", "", "3", "\fChile will wait for its answer."), []string{"Peru will report.", "Chile will wait for its answer."}},
		{"a number of its own", lines("Peru will report.", "", "2026", "", "Chile will wait for its answer."), []string{"Peru will report.", "# 2026", "Chile will wait for its answer."}},
		{"a page named", lines("Peru will report.", "Page 2 of 5", "Chile will wait for its answer."), []string{"Peru will report.", "Chile will wait for its answer."}},
		{"a paragraph that ends with its page", lines("Peru will report.", "\f", "then Chile will wait for its answer."), []string{"Peru will report.", "then Chile will wait for its answer."}},
	})
}

func TestPlainNotes(t *testing.T) {
	checkPlain(t, []plainCase{
		{"at the foot of a page", lines("Peru will pay by 30 June 2026[1] and", "", "____________", "[1] Or earlier, as Peru", "may choose.", "\f", "will tell Chile.[2]", "", "[2] In writing.", "", "It was said in Lima to those who were there."),
			[]string{"Peru will pay by 30 June 2026[1] and will tell Chile.[2]", "It was said in Lima to those who were there.", "note [1] Or earlier, as Peru may choose.", "note [2] In writing."}},
		{"raised", lines("Peru will pay by 30 June 2026¹.", "", "¹ Or earlier."), []string{"Peru will pay by 30 June 2026¹.", "note [1] Or earlier."}},
		{"numbers under a rule", lines("Peru will pay by 30 June 2026¹.", "", "_____", "1 Or earlier.", "", "Then Chile will pay."), []string{"Peru will pay by 30 June 2026¹.", "Then Chile will pay.", "note [1] Or earlier."}},
		{"a number that nothing calls", lines("Peru will pay in June, as it said.", "", "[4] It has four ports."), []string{"Peru will pay in June, as it said.", "[4] It has four ports."}},
	})
}

func TestPlainHeadings(t *testing.T) {
	checkPlain(t, []plainCase{
		{"in capitals over its paragraph", lines("The two sides met in Lima and agreed on the steps that follow here.", "", "COOPERATION ON PORTS AND ON SHIPPING BETWEEN PERU AND CHILE", "The two sides will open their ports to the ships of the other by May.", "They will tell each other of the fees that they ask."),
			[]string{"The two sides met in Lima and agreed on the steps that follow here.", "COOPERATION ON PORTS AND ON SHIPPING BETWEEN PERU AND CHILE", "The two sides will open their ports to the ships of the other by May. They will tell each other of the fees that they ask."}},
		{"with capitals over its paragraph", lines("The two sides met in Lima and agreed on the steps that follow here.", "", "Cooperation on Ports and Shipping Between the Two Sides of Peru", "The two sides will open their ports to the ships of the other by May.", "They will tell each other of the fees that they ask."),
			[]string{"The two sides met in Lima and agreed on the steps that follow here.", "Cooperation on Ports and Shipping Between the Two Sides of Peru", "The two sides will open their ports to the ships of the other by May. They will tell each other of the fees that they ask."}},
		{"a long first line that stands alone", lines("The Minister for Trade and Shipping's Meeting with Foreign Minister Ruiz of Peru, Foreign Minister Abalo of Chile, and Foreign Minister Lund of Norway", "", "Office of the Spokesman", "", "The ministers met in Lima."),
			[]string{"# The Minister for Trade and Shipping's Meeting with Foreign Minister Ruiz of Peru, Foreign Minister Abalo of Chile, and Foreign Minister Lund of Norway", "# Office of the Spokesman", "The ministers met in Lima."}},
		{"the last sentence without its full stop", lines("The two sides met in Lima.", "", "The minister said both agreed to meet next year in Norway"), []string{"The two sides met in Lima.", "The minister said both agreed to meet next year in Norway"}},
		{"a headline at the end", lines("The two sides met in Lima.", "", "Peru to cut its duty on Norwegian wool"), []string{"The two sides met in Lima.", "# Peru to cut its duty on Norwegian wool"}},
		{"a sentence with names is none", lines("The two sides met in Lima and agreed on the steps that follow here.", "", "Peru and Chile and the Ministry of Trade of Kenya and Norway said", "The Harbour would open in May, as a paper of that name had it told."),
			[]string{"The two sides met in Lima and agreed on the steps that follow here.", "Peru and Chile and the Ministry of Trade of Kenya and Norway said The Harbour would open in May, as a paper of that name had it told."}},
	})
}

func TestPlainCutWords(t *testing.T) {
	checkPlain(t, []plainCase{
		{"put together", lines("Peru and its neighbours will re-", "port on the duties by May, and Thai-", "land will answer."), []string{"Peru and its neighbours will report on the duties by May, and Thailand will answer."}},
		{"the word's own hyphen", lines("Peru and its neighbours will end their anti-", "dumping duties and trade-", "related rules on the Asia-", "Pacific coast, for 2026-", "2030, said one."), []string{"Peru and its neighbours will end their anti-dumping duties and trade-related rules on the Asia-Pacific coast, for 2026-2030, said one."}},
		{"as the text spells it", lines("A follow-on meeting on the cooperation will come, and the follow-", "on will be on co-", "operation."), []string{"A follow-on meeting on the cooperation will come, and the follow-on will be on cooperation."}},
	})
}
