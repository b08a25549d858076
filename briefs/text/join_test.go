package text_test

import (
	"testing"

	"attache/briefs/text"
)

// What is joined stands where its spans say, and an empty body adds nothing.
func TestJoin(t *testing.T) {
	var b text.Builder
	b.Begin(text.Block{Kind: text.Row, First: true})
	b.Cell()
	b.Write("Tea")
	b.Cell()
	end := b.Mark(text.Strong, "")
	b.Write("5%")
	end()
	table := b.Body()
	got := text.Join(text.Plain("First."), text.Body{}, table, text.Plain("Last.\n\nOf all."))
	if got.Text != "First.\n\nTea 5%\n\nLast.\n\nOf all." || len(got.Blocks) != 4 {
		t.Fatalf("%+v", got)
	}
	row := got.Blocks[1]
	if row.Cells[1].Of(got.Text) != "5%" || got.Inlines[0].Of(got.Text) != "5%" || got.Blocks[3].Of(got.Text) != "Of all." {
		t.Errorf("%+v", got)
	}
	if table.Blocks[0].Cells[0].Of(table.Text) != "Tea" {
		t.Error("what was joined has changed")
	}
}
