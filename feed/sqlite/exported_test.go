package sqlite_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"attache/briefs/ledger"
	"attache/feed/sqlite"
)

// TestFormerTextsAreCarried exports an article that was changed twice: its former texts
// come with it, once, and not to where it has a past of its own.
func TestFormerTextsAreCarried(t *testing.T) {
	ctx, from := t.Context(), fresh(t)
	var n sqlite.Number
	for i := range 3 {
		n = add(t, from, entry("/a.txt", "A", fmt.Sprint(dated, " It is version ", i, "."))).Number
	}
	_, err := from.Record(ctx, n, ledger.Outcome{Kind: ledger.Progress, Note: "told"})
	must(t, err)
	var out bytes.Buffer
	must(t, from.Export(ctx, &out))
	into := fresh(t)
	for range 2 {
		_, err := into.Import(ctx, bytes.NewReader(out.Bytes()))
		must(t, err)
		formers, err := into.Formers(ctx, 1)
		if err != nil || len(formers) != 2 || !strings.Contains(formers[0].Article.Body.Text+formers[1].Article.Body.Text, "version 0") {
			t.Errorf("%d former texts, %v", len(formers), err)
		}
		if all, err := into.Outcomes(ctx, 1); err != nil || len(all) != 1 {
			t.Errorf("%+v %v", all, err)
		}
	}
}

// TestNoLineOfAnExportIsTooMuch imports lines that are long, or large once they are read.
func TestNoLineOfAnExportIsTooMuch(t *testing.T) {
	const head = `{"kind":"header","header":{"name":"attache library","form":1}}` + "\n"
	for name, c := range map[string]struct{ line, why string }{
		"long":   {`{"kind":"article","article":{"id":"` + strings.Repeat("a", 65<<20) + `"}}`, "line 2: it is longer than 64 MiB"},
		"many":   {`{"kind":"article","article":{"text":{"body":{"Text":"a","Blocks":[` + strings.Repeat("{},", 500_000) + `{}]}}}}`, "line 2: it lists more than"},
		"nested": {`{"kind":"article","article":{"tags":[` + strings.Repeat("[", 70) + strings.Repeat("]", 70) + strings.Repeat(`,""`, 500_000) + `]}}`, "line 2: it lists more than"},
		"quoted": {`{"kind":"view","view":{"Name":"a\"[,,,{","Query":"by:KR"}}`, ""},
		"behind": {`{"kind":"outcome","outcome":{"id":"x","of":"y"}}` + "\n" + `{"kind":"article","article":{}}`, "line 3: an article stands behind"},
	} {
		_, err := fresh(t).Import(t.Context(), strings.NewReader(head+c.line+"\n"))
		if c.why == "" && err != nil || c.why != "" && (err == nil || !strings.Contains(err.Error(), c.why)) {
			t.Errorf("%s: %v, want %q", name, err, c.why)
		}
	}
}
