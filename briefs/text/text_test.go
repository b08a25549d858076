package text_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"attache/briefs/sanitise"
	"attache/briefs/text"
)

func ExamplePlain() {
	body := text.Plain("Ministers meet in Delhi\n\nThe two sides agreed on Monday to open a second round\nof talks on services before the end of the year.\n\n- India will publish its list\n- Japan will answer within 30 days\n")
	for _, b := range body.Blocks {
		fmt.Printf("%d %s%s\n", b.Kind, b.Marker, b.Of(body.Text))
	}
	// Output:
	// 1 Ministers meet in Delhi
	// 0 The two sides agreed on Monday to open a second round of talks on services before the end of the year.
	// 2 •India will publish its list
	// 2 •Japan will answer within 30 days
}

func sentences(s string) []string {
	lex := text.NewLexicon()
	d := lex.Parse(text.Plain(s))
	var out []string
	for _, x := range d.Sentences {
		out = append(out, x.Of(d.Text))
	}
	return out
}

func TestSentences(t *testing.T) {
	tests := []struct {
		in   string
		want []string
	}{
		{"they met . both left ... and then ate .", []string{"they met .", "both left ... and then ate ."}},
		{"Mr. Yeo met Dr. Li. They agreed to talk.", []string{"Mr. Yeo met Dr. Li.", "They agreed to talk."}},
		{"The U.S. President spoke. He left.", []string{"The U.S. President spoke.", "He left."}},
		{"They set up a Peru-U.S. Trade and Investment Forum. He sells to the U.S. Trade and tourism grow.", []string{"They set up a Peru-U.S. Trade and Investment Forum.", "He sells to the U.S.", "Trade and tourism grow."}},
		{"He met U.S. Trade Representative Ann Hill. U.S. trade fell.", []string{"He met U.S. Trade Representative Ann Hill.", "U.S. trade fell."}},
		{"It sold goods to the U.S. The plan failed.", []string{"It sold goods to the U.S.", "The plan failed."}},
		{"On Dec. 30 S. Korea met No. 2 buyer Acme Corp. of Ohio.", []string{"On Dec. 30 S. Korea met No. 2 buyer Acme Corp. of Ohio."}},
		{"Kim has a stake in Acme Motor Co. Zelda will sell it. Acme Corp. Chairman Kim will pay.", []string{"Kim has a stake in Acme Motor Co.", "Zelda will sell it.", "Acme Corp. Chairman Kim will pay."}},
		{"Tariffs fall on Jan. 1. The second cut follows.", []string{"Tariffs fall on Jan. 1.", "The second cut follows."}},
		{"It is due by 30 Sept. Peru will answer. On 5 St. James Road, Kim paid 2 bn. Norway lent more.", []string{"It is due by 30 Sept.", "Peru will answer.", "On 5 St. James Road, Kim paid 2 bn.", "Norway lent more."}},
		{"“We will act soon.” He sat down.", []string{"“We will act soon.”", "He sat down."}},
		{`"Will it hold?" he asked. Nobody knew.`, []string{`"Will it hold?" he asked.`, "Nobody knew."}},
		{"It was edited by AJP.Kim wrote it.", []string{"It was edited by AJP.", "Kim wrote it."}},
		{"They ended the duty.“Effective at once it is nil.”", []string{"They ended the duty.", "“Effective at once it is nil.”"}},
		{`"It helps both."Exports rose.`, []string{`"It helps both."`, "Exports rose."}},
		{`It "helps both".Exports rose.`, []string{`It "helps both".`, "Exports rose."}},
		{"The U.S.“Trade Week” began.", []string{"The U.S.“Trade Week” began."}},
		{"A caption. (Ministry of Trade)SEOUL, December 30 (AJP) -South Korea agreed to talk.", []string{"A caption.", "(Ministry of Trade)", "SEOUL, December 30 (AJP) -South Korea agreed to talk."}},
		{"He left. A SLOW, LONG-DRAWN FIX Peru's minister said so.", []string{"He left.", "A SLOW, LONG-DRAWN FIX", "Peru's minister said so."}},
		{"He left. NO QUICK FIX EU envoys said so. HARBOURS The port is old. DIVERS SINK U.S. Senator Lee dives.", []string{"He left.", "NO QUICK FIX", "EU envoys said so.", "HARBOURS", "The port is old.", "DIVERS SINK", "U.S. Senator Lee dives."}},
		{"He left. NATO Chief Ole Lund said so. HARBOURS are old. ASEAN, Peru and Norway dive.", []string{"He left.", "NATO Chief Ole Lund said so.", "HARBOURS are old.", "ASEAN, Peru and Norway dive."}},
		{"Growth was 1.7 percent. Exports rose 3.2.", []string{"Growth was 1.7 percent.", "Exports rose 3.2."}},
		{"양측은 합의했다. 회의는 내년에 열린다.", []string{"양측은 합의했다.", "회의는 내년에 열린다."}},
		{"双方同意。会议将于明年举行。", []string{"双方同意。", "会议将于明年举行。"}},
	}
	for _, tt := range tests {
		if got := sentences(tt.in); fmt.Sprintf("%q", got) != fmt.Sprintf("%q", tt.want) {
			t.Errorf("%q\n got %q\nwant %q", tt.in, got, tt.want)
		}
	}
}

func TestTokens(t *testing.T) {
	tests := map[string]string{
		"follow-up talks":          "follow|-|up|talks",
		"Korea’s plan":             "Korea|’s|plan",
		"the ministers' wish":      "the|ministers|'|wish",
		"They won’t, o'clock":      "They|won’t|,|o'clock",
		"The U.S and U.K met.":     "The|U.S|and|U.K|met|.",
		"U.S. goods, e.g. rice":    "U.S.|goods|,|e.g.|rice",
		"$1.7bn on 2026.1.5":       "$|1.7bn|on|2026.1.5",
		"1H 15th Q2 FY2026 G20":    "1H|15th|Q2|FY2026|G20",
		"30/12/2025 -- yes...":     "30|/|12|/|2025|--|yes|...",
		"2025년 12월 30일 한국":         "2025|년|12|월|30|일|한국",
		"S. Korea-China":           "S|.|Korea|-|China",
		"its U.S.-based exporters": "its|U.S.|-|based|exporters",
	}
	lex := text.NewLexicon()
	for in, want := range tests {
		var got []string
		for _, tok := range lex.Tokens(nil, in, 0, len(in)) {
			got = append(got, tok.Of(in))
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q: %s, want %s", in, strings.Join(got, "|"), want)
		}
	}
}

func TestPlainUnwraps(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"wrapped by hand", "    The United States and the European Community said today they\nwould hold a new round of talks on farm subsidies next month in\nGeneva.\n    Officials said the two sides would try to settle the dispute\nover citrus fruit before July 1.\n",
			[]string{"The United States and the European Community said today they would hold a new round of talks on farm subsidies next month in Geneva.", "Officials said the two sides would try to settle the dispute over citrus fruit before July 1."}},
		{"paragraphs of one line each", "    The Community will retaliate against farm products if the United\nStates curbs its imports of pasta.\n    \"We are not going to wait for ever,\" the official said in public.\n    Exports will fall to 200 billion this year, a bank has forecast.\n",
			[]string{"The Community will retaliate against farm products if the United States curbs its imports of pasta.", "\"We are not going to wait for ever,\" the official said in public.", "Exports will fall to 200 billion this year, a bank has forecast."}},
		{"a line left short", "LIMA, June 7 Peru and Chile have\nagreed to prolong their pact on cars by another year, the trade\nminister told reporters.\n",
			[]string{"LIMA, June 7 Peru and Chile have agreed to prolong their pact on cars by another year, the trade minister told reporters."}},
		{"a short line that another must follow", "Peru will lower its duty on fish by\nfour percent, it said.\n", []string{"Peru will lower its duty on fish by four percent, it said."}},
		{"a line that ends with a digit", "Peru will lower its duty on fish to 4\npercent by July 1, the ministry said on Monday after the talks.\n", []string{"Peru will lower its duty on fish to 4 percent by July 1, the ministry said on Monday after the talks."}},
		{"a paragraph a line", strings.Repeat("A long line that no editor would have wrapped by hand because it runs on well past the margin of any page. ", 2) + "\nAnother one.\n",
			[]string{strings.TrimSpace(strings.Repeat("A long line that no editor would have wrapped by hand because it runs on well past the margin of any page. ", 2)), "Another one."}},
		{"a wire whose paragraphs were run together", "Peru's ministry of fish said on Monday that it would open its\nport of Callao in the north.  \"We will lower the duty on trout that is caught in the far north of Norway to 5\npercent,\" it said.  NEW BOATS  Envoys will gather in Oslo in May, said Norway's minister Ole\nLund, whose ships had lain in the port for weeks on end.\n",
			[]string{"Peru's ministry of fish said on Monday that it would open its port of Callao in the north.", "\"We will lower the duty on trout that is caught in the far north of Norway to 5 percent,\" it said.", "NEW BOATS", "Envoys will gather in Oslo in May, said Norway's minister Ole Lund, whose ships had lain in the port for weeks on end."}},
		{"a line of its own that is long", "The ministers of Peru and Norway met on Monday in Oslo.  They will meet again in May in Lima, it was said.\nNobody else came.\n",
			[]string{"The ministers of Peru and Norway met on Monday in Oslo. They will meet again in May in Lima, it was said.", "Nobody else came."}},
		{"an address block", "Ministry of Trade\nSejong\nKorea\n", []string{"Ministry of Trade", "Sejong", "Korea"}},
		{"a head of several parts", "Joint Statement of the Council and the\nUnited Kingdom\nRiyadh, 11 May 2026\n\nThe ministers met.\n",
			[]string{"Joint Statement of the Council and the United Kingdom", "Riyadh, 11 May 2026", "The ministers met."}},
		{"a list is no head", "Peru and Chile will:\n  o  open a desk\n  o  print a guide\n", []string{"Peru and Chile will:", "open a desk", "print a guide"}},
		{"an item goes on", "1. Japan will open its market for the goods that are listed in\n   the annex to this statement.\n2. Korea will do the same.\n",
			[]string{"Japan will open its market for the goods that are listed in the annex to this statement.", "Korea will do the same."}},
	}
	for _, tt := range tests {
		body := text.Plain(tt.in)
		var got []string
		for _, b := range body.Blocks {
			got = append(got, b.Of(body.Text))
		}
		if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
			t.Errorf("%s:\n got %q\nwant %q", tt.name, got, tt.want)
		}
	}
}

func TestQuotations(t *testing.T) {
	d := text.NewLexicon().Parse(text.Plain("He said: “We will pay. We will wait.” Then he left \"at once\".\n\n“The first part goes on\n\n“and on.”\n\n" +
		"''We have a pact,'' Brock said, ``and we shall keep it.'' The ministers' envoy left."))
	var got []string
	for _, q := range d.Quoted {
		got = append(got, q.Of(d.Text))
	}
	want := []string{"We will pay. We will wait.", "at once", "The first part goes on", "and on.", "We have a pact,", "and we shall keep it."}
	if fmt.Sprintf("%q", got) != fmt.Sprintf("%q", want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if _, in := d.InQuotation(strings.Index(d.Text, "wait")); !in {
		t.Error("a word inside is not found inside")
	}
	if _, in := d.InQuotation(strings.Index(d.Text, "Then")); in {
		t.Error("a word outside is found inside")
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"", "a", "The U.S. agreed.", "1. x\n2. y", "a\u202eb\x00", "한국 2025년", "\"", "’s ’", "- - -", ". . .", "a¹,² b[3]* c†", "A    1\nB    2\nC    3\n\f\n2\n\nre-\nport[1]\n\n__\n[1] x\ny",
		strings.Repeat("one of the words that   ) goes on in the right one\n", 7)} {
		f.Add(s)
	}
	lex := text.NewLexicon()
	f.Fuzz(func(t *testing.T, s string) {
		d := lex.Parse(text.Plain(s))
		checkClean(t, d)
		checkTokens(t, d)
		checkSentences(t, d)
	})
}

// checkClean fails where the text still holds what it must not.
func checkClean(t *testing.T, d *text.Doc) {
	if !utf8.ValidString(d.Text) {
		t.Fatal("not UTF-8")
	}
	for _, r := range d.Text {
		if r != '\n' && sanitise.IsHidden(r) && r != 0x200c && r != 0x200d {
			t.Fatalf("%U is left in %q", r, d.Text)
		}
	}
}

// checkTokens fails where tokens overlap, are empty or begin inside a rune.
func checkTokens(t *testing.T, d *text.Doc) {
	last := 0
	for _, tok := range d.Tokens {
		if int(tok.Start) < last || tok.End <= tok.Start || !utf8.RuneStart(d.Text[tok.Start]) {
			t.Fatalf("token %+v after %d in %q", tok, last, d.Text)
		}
		last = int(tok.End)
	}
}

// checkSentences fails where sentences leave a token out or hold one twice.
func checkSentences(t *testing.T, d *text.Doc) {
	next := 0
	for _, x := range d.Sentences {
		if x.First != next || x.Last <= x.First {
			t.Fatalf("sentence %+v does not follow token %d", x, next)
		}
		next = x.Last
	}
	if next != len(d.Tokens) {
		t.Fatalf("%d tokens, sentences hold %d", len(d.Tokens), next)
	}
}

func BenchmarkParse(b *testing.B) {
	lex := text.NewLexicon()
	body := text.Plain(strings.Repeat("The two sides agreed to hold regular in-person meetings starting next year, with participation from all relevant government agencies.\n", 100))
	b.SetBytes(int64(len(body.Text)))
	b.ReportAllocs()
	for b.Loop() {
		lex.Parse(body)
	}
}

func BenchmarkPlain(b *testing.B) {
	raw := strings.Repeat("- a short line of a list that goes on for some time\n", 2000)
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for b.Loop() {
		text.Plain(raw)
	}
}

// Accents may be code points of their own; the text stays as it was written.
func TestAccentsApart(t *testing.T) {
	lex := text.NewLexicon()
	want := lex.Phrase("Crédit Türkçe d'Élan")
	d := lex.Parse(text.Plain("Cre\u0301dit Tu\u0308rkc\u0327e d’E\u0301lan"))
	if d.Text != "Cre\u0301dit Tu\u0308rkc\u0327e d’E\u0301lan" {
		t.Errorf("the text became %q", d.Text)
	}
	for i, token := range d.Tokens {
		if i >= len(want) || token.Sym != want[i] || token.Sym == 0 {
			t.Errorf("%q is word %d, want %v", token.Of(d.Text), token.Sym, want)
		}
	}
}

func TestLexiconGrows(t *testing.T) {
	lex := text.NewLexicon()
	const n = 40_000
	for i := range n {
		lex.Intern(fmt.Sprintf("word%d", i))
	}
	if lex.Size() != n+1 {
		t.Fatalf("%d words are known, want %d", lex.Size()-1, n)
	}
	for i := range n {
		word := fmt.Sprintf("Word%d", i)
		if got := lex.Word(lex.Intern(word)); got != strings.ToLower(word) {
			t.Fatalf("%s is known as %q", word, got)
		}
	}
}

// A line is a heading only where it does not end like a sentence or lead on.
func TestHeadings(t *testing.T) {
	for in, heading := range map[string]bool{
		"Peru opens its market\n":                                     true,
		"Peru will open its market.[6]\n":                             false,
		"Tea and machines (summary)\n":                                true,
		"Peru calls the talks “frank”\n":                              true,
		"“Frank” talks end in Lima\n":                                 true,
		"“The talks were frank”\n":                                    false,
		"Peru to open its market to tea, and\n":                       false,
		"(Adds details and a quotation)\n":                            false,
		"Peru opens its market (it said so.)\n":                       false,
		"Under the pact, Peru will drop its duty on:\nwool and tea\n": false,
	} {
		if body := text.Plain(in); (body.Blocks[0].Kind == text.Heading) != heading {
			t.Errorf("%q begins with a block of kind %d", in, body.Blocks[0].Kind)
		}
	}
}

// A word that a blank follows is read in one pass, one that a full stop follows is
// not: both are the same word.
func TestPlainWordsAreReadAsOthersAre(t *testing.T) {
	lex := text.NewLexicon()
	lex.Phrase("trade eu korea h1 covid19 1h u.s a")
	for _, word := range []string{"trade", "Trade", "TRADE", "tRADE", "EU", "Korea", "H1", "COVID19", "A", "a", "McKorea", "E1U", "unknown", strings.Repeat("x", 64), strings.Repeat("X", 65)} {
		plain, other := lex.Tokens(nil, word+" on", 0, len(word)+3), lex.Tokens(nil, word+". On", 0, len(word)+4)
		if plain[0] != other[0] {
			t.Errorf("%q is %+v before a blank, %+v before a full stop", word, plain[0], other[0])
		}
	}
}

// What a copy has run into one word parts where the second half is known; a name stays.
func TestGluedWords(t *testing.T) {
	lex := text.NewLexicon()
	for _, word := range []string{"norway", "support", "the", "donald"} {
		lex.Intern(word)
	}
	for in, want := range map[string]string{
		"shelved policiesNorway and": "shelved|policies|Norway|and",
		"full supportNorway":         "full|support|Norway",
		"on 4May2026 and May2026":    "on|4|May|2026|and|May|2026",
		"McDonald, eBay and 15th":    "McDonald|,|eBay|and|15th",
		"BankNorway":                 "BankNorway",
		"OSLOThe":                    "OSLOThe",
		"NorwayNorway":               "Norway|Norway",
	} {
		var words []string
		for _, token := range lex.Tokens(nil, in, 0, len(in)) {
			words = append(words, token.Of(in))
		}
		if got := strings.Join(words, "|"); got != want {
			t.Errorf("%q is %s, want %s", in, got, want)
		}
	}
}
