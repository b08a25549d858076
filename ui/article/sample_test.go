package article

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"attache/briefs"
	"attache/briefs/actors"
	"attache/briefs/commitments"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
	"attache/ui/theme"
)

// sample is a brief made by hand with every kind of block in it.
func sample() *briefs.Brief {
	var b text.Builder
	b.Begin(text.Block{Kind: text.Heading, Level: 1})
	b.Write("Auroria and Borea to widen their rail pact")
	b.Begin(text.Block{})
	b.Write("Auroria and Borea have ")
	end := b.Mark(text.Strong, "")
	b.Write("agreed to widen")
	end()
	b.Write(" their rail pact, ministers said on Tuesday; they will *not* touch prices & fees (see ")
	end = b.Mark(text.Link, "https://example.org/pact?a=1&b=2")
	b.Write("the text")
	end()
	b.Write("). Both sides agreed to hold ")
	end = b.Mark(text.Emphasis, "")
	b.Write("regular meetings of their customs services")
	end()
	b.Write(" starting next year, and to publish the minutes.")
	b.Begin(text.Block{Kind: text.Heading, Level: 2})
	b.Write("What was promised")
	b.Begin(text.Block{Kind: text.Item, Level: 1, Marker: "-"})
	b.Write("Auroria will open the northern gauge change by 30 June 2026, a line of several hundred kilometres.")
	b.Begin(text.Block{Kind: text.Item, Level: 2, Marker: "(a)"})
	b.Write("Its first part, 1,200.50 km of it, comes ahead of the rest; nothing else moves.")
	b.Begin(text.Block{Kind: text.Item, Level: 1, Marker: "-"})
	b.Write("Borea will lower the toll.")
	table(&b, [][]string{
		{"Good", "Duty today", "Duty from July, as both sides will apply it"},
		{"Timber & boards", "12 %", "Auroria will cut it to 4 % and will not raise it before 2030"},
		{"한국어 목재", "8 %", "양국은 2026년까지 관세를 철폐하기로 합의했다"},
	})
	b.Begin(text.Block{Quote: 1})
	b.Write("“We will sign before the summer,” said the minister of transport, who had come by the night train and left by it.")
	b.Begin(text.Block{Quote: 1})
	b.Write("“And we will come back.”")
	b.Begin(text.Block{Kind: text.Code})
	b.Write("gauge  = 1520\n  toll = `x` &#27;[31m\n")
	b.Begin(text.Block{})
	b.Write("양측은 내년 상반기에 통상장관 회의를 다시 열어 진전 상황을 점검하기로 합의했으며, 서비스·투자 분야의 후속 협상에 속도를 내기로 했다. café naïve e\u0301.")
	body := b.Body()
	return &briefs.Brief{
		ID: "sample", Title: "Auroria and Borea to widen their rail pact", Source: "The Gazette", Lang: "en",
		Published:   briefs.Published{Date: timex.On(2025, 12, 30), From: "dateline"},
		Dateline:    &briefs.Dateline{Place: "PORT AURORA"},
		Pair:        []string{"AA", "BB"},
		Parties:     []actors.Party{{ID: "AA", Name: "Auroria"}, {ID: "BB", Name: "Borea"}},
		Topics:      []topics.Tag{{ID: "agr.talks"}, {ID: "bdr.customs"}},
		Body:        body,
		Commitments: quoting(body.Text, "agreed to widen their rail pact", "Both sides agreed to hold regular meetings of their customs services starting next year", "Auroria will open the northern gauge change by 30 June 2026", "Auroria will cut it to 4 % and will not raise it before 2030", "양국은 2026년까지 관세를 철폐하기로 합의했다", "통상장관 회의를 다시 열어 진전 상황을 점검하기로 합의했으며"),
	}
}

func table(b *text.Builder, rows [][]string) {
	for i, row := range rows {
		b.Begin(text.Block{Kind: text.Row, First: i == 0, Header: i == 0})
		for _, cell := range row {
			b.Cell()
			b.Write(cell)
		}
	}
}

// quoting is a commitment for each quotation; its sentence is the quotation.
func quoting(s string, quotes ...string) []commitments.Commitment {
	var all []commitments.Commitment
	for _, q := range quotes {
		at := strings.Index(s, q)
		span := text.Span{Start: at, End: at + len(q)}
		all = append(all, commitments.Commitment{Span: span, Sentence: span})
	}
	return all
}

// paragraphs is a brief of n paragraphs, each with one commitment.
func paragraphs(n int) *briefs.Brief {
	var b text.Builder
	for i := range n {
		b.Begin(text.Block{})
		b.Write(strings.Repeat("The two delegations went through the annexes line by line and set the rest aside. ", 4))
		b.Write("They will meet again in round " + strings.Repeat("i", i%7+1) + ".")
	}
	body := b.Body()
	br := &briefs.Brief{ID: "paragraphs", Title: "Rounds", Body: body}
	for _, blk := range body.Blocks {
		at := blk.Start + strings.Index(blk.Of(body.Text), "They will meet")
		s := text.Span{Start: at, End: blk.End}
		br.Commitments = append(br.Commitments, commitments.Commitment{Span: s, Sentence: s})
	}
	return br
}

// shown is a pane with an article that is set to its end.
func shown(t testing.TB, b *briefs.Brief, w, h int) *Pane {
	t.Helper()
	p := New(theme.New(true, false))
	drain(t, p, p.Resize(w, h))
	drain(t, p, p.Show(b, nil, nil))
	return p
}

func drain(t testing.TB, p *Pane, cmd tea.Cmd) {
	t.Helper()
	for cmd != nil {
		used, next := p.Update(cmd())
		if !used {
			t.Fatal("the pane did not take its own result")
		}
		cmd = next
	}
}

func stripped(lines []string) string {
	var b strings.Builder
	for _, l := range lines {
		b.WriteString(strings.TrimRight(ansi.Strip(l), " "))
		b.WriteByte('\n')
	}
	return b.String()
}
