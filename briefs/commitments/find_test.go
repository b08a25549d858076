package commitments

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// find reads a text as of 30 December 2025 and tells each commitment in one
// line: quotation | by | firmness, then what else there is.
func find(in string) []string {
	lex, r, times, cast := newTestReader()
	d := lex.Parse(text.Plain(in))
	var out []string
	for _, c := range r.Find(d, Facts{Anchor: timex.On(2025, 12, 30), Cast: cast.Find(d), Times: times.Find(d)}) {
		line := fmt.Sprintf("%s | %s | %s", c.Of(d.Text), strings.Join(c.By, " "), c.Firmness)
		if c.Negative {
			line += " not"
		}
		if c.Due != nil {
			line += fmt.Sprintf(" | %s..%s", c.Due.From, c.Due.To)
		}
		if !c.Condition.Empty() {
			line += " | if: " + c.Condition.Of(d.Text)
		}
		if c.Earlier {
			line += " | earlier"
		}
		out = append(out, line)
	}
	return out
}

func TestPromises(t *testing.T) {
	tests := []struct {
		rule, in string
		want     []string
	}{
		{"two acts joined by and", "Peru and Norway agreed on Tuesday to open a fisheries desk and to publish their quotas by the end of March.", []string{
			"Peru and Norway agreed on Tuesday to open a fisheries desk | NO PE | firm",
			"to publish their quotas by the end of March | NO PE | firm | ..2026-03-31"}},
		{"nouns under one verb are one act", "Japan will lower duties on cheese, wine and timber.", []string{
			"Japan will lower duties on cheese, wine and timber | JP | firm"}},
		{"two verbs with one object are one act", "Canada will review and update its list of licences.", []string{
			"Canada will review and update its list of licences | CA | firm"}},
		{"a purpose is no act of its own", "Chile and Peru agreed to meet in Lima to compare notes and settle open points.", []string{
			"Chile and Peru agreed to meet in Lima to compare notes and settle open points | CL PE | firm"}},
		{"a list of three verbs", "Turkey and Japan aim to widen the quota, harmonise labels and finish the annex.", []string{
			"Turkey and Japan aim to widen the quota | JP TR | effort",
			"harmonise labels | JP TR | effort",
			"finish the annex | JP TR | effort"}},
		{"the subject is carried on", "Norway will cut its duty on lamb in May and will abolish it in 2027.", []string{
			"Norway will cut its duty on lamb in May | NO | firm | 2026-05-01..2026-05-31",
			"will abolish it in 2027 | NO | firm | 2027-01-01..2027-12-31"}},
		{"an aside between subject and verb", "India, for its part, will recognise Japanese test reports.", []string{
			"India, for its part, will recognise Japanese test reports | IN | firm"}},
		{"reported speech", "The trade ministry in Seoul said it would send a team to Hanoi next month.", []string{
			"it would send a team to Hanoi next month | KR | firm | 2026-01-01..2026-01-31"}},
		{"a participle", "The talks in Oslo between Norway and Peru closed with both sides pledging to meet again in June.", []string{
			"both sides pledging to meet again in June | NO PE | firm | 2026-06-01..2026-06-30"}},
		{"a noun and its party", "The visit brought a pledge by Chile to buy Korean ferries.", []string{
			"a pledge by Chile to buy Korean ferries | CL | firm"}},
		{"a paper that promises", "Vietnam and Peru signed a memorandum of understanding to share plant health data.", []string{
			"Vietnam and Peru signed a memorandum of understanding to share plant health data | PE VN | firm"}},
		{"a passive", "A working group of Peru and Norway is to be set up within 60 days.", []string{
			"A working group of Peru and Norway is to be set up within 60 days | NO PE | firm | ..2026-02-28"}},
		{"told again", "Australia and India reaffirmed their commitment to double trade by 2030.", []string{
			"Australia and India reaffirmed their commitment to double trade by 2030 | AU IN | repeat | ..2030-12-31"}},
		{"the content verb decides", "Japan and Peru agreed to continue their talks on seafood.", []string{
			"Japan and Peru agreed to continue their talks on seafood | JP PE | repeat"}},
		{"an effort", "Brazil will seek to ratify the protocol before the end of 2026.", []string{
			"Brazil will seek to ratify the protocol before the end of 2026 | BR | effort | ..2026-12-31"}},
		{"a promise not to act", "Mexico agreed not to tax digital downloads.", []string{
			"Mexico agreed not to tax digital downloads | MX | firm not"}},
		{"the language of an instrument", "Each Party shall publish its rates. Neither Party shall tax downloads. The Parties shall endeavour to link their windows.", []string{
			"Each Party shall publish its rates |  | legal",
			"Neither Party shall tax downloads |  | legal not",
			"The Parties shall endeavour to link their windows |  | effort"}},
		{"a condition before and after", "If the bill passes, Canada will lift the ban. Peru will open its market once the audit is done.", []string{
			"Canada will lift the ban | CA | firm | if: If the bill passes",
			"Peru will open its market once the audit is done | PE | firm | if: once the audit is done"}},
		{"a time before the subject", "From 1 May, Japan will accept electronic certificates.", []string{
			"Japan will accept electronic certificates | JP | firm | 2026-05-01..2026-05-01"}},
		{"background has its own date", "In 2018 Norway and Peru had agreed to finish the talks within two years.", []string{
			"Norway and Peru had agreed to finish the talks within two years | NO PE | firm | ..2020-12-31 | earlier"}},
		{"money", "The EU pledged 40 million euros for laboratories in Kenya.", []string{
			"The EU pledged 40 million euros for laboratories in Kenya | EU | firm"}},
		{"a list with its subject above it", "The Ministers of Japan and Peru:\n\n1. Agreed to exchange lists by June.\n\n2. Discussed the weather.\n\n3. Decided to set up a hotline.", []string{
			"Agreed to exchange lists by June | JP PE | firm | ..2026-06-30",
			"Decided to set up a hotline | JP PE | firm"}},
		{"an instruction", "The leaders of Japan and India instructed their ministers to conclude the talks.", []string{
			"The leaders of Japan and India instructed their ministers to conclude the talks | IN JP | firm"}},
		{"spoken", "“We're going to lift the ban in May,” said Kenya's trade minister.", []string{
			"We're going to lift the ban in May | KE | firm | 2026-05-01..2026-05-31"}},
	}
	for _, tt := range tests {
		got := find(tt.in)
		if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
			t.Errorf("%s: %s\n got %s\nwant %s", tt.rule, tt.in, strings.Join(got, "\n     "), strings.Join(tt.want, "\n     "))
		}
	}
}

// What looks like a promise and is none.
func TestNearMisses(t *testing.T) {
	tests := map[string]string{
		"an accord":                "Peru and Norway agreed on the need to protect salmon farms.",
		"a shared view":            "They shared the view that talks between Peru and Norway should be faster.",
		"a denial":                 "Norway did not agree to open its market. Peru refused to promise any cut.",
		"a failure":                "The two sides failed to agree to a date. Norway declined to commit to one.",
		"a demand":                 "Norway urged Peru to promise to cut its duty. Seoul will press on whether Tokyo will pay.",
		"a duty of others":         "Peru must commit to treating the request on its merits.",
		"a possibility":            "Norway may lower its duty. Peru could agree to do the same.",
		"an expectation":           "Peru is expected to sign in May. Growers hope the EU will lift the ban.",
		"a forecast":               "Exports will rise by 4 percent next year. The yen will weaken against the dollar.",
		"a forecaster":             "“Norway will cut its duty in May,” said Ola Berg, an analyst at Fjord Securities.",
		"an effect":                "The agreement will add 1 percent to output. Shoppers will notice little.",
		"a supposition":            "Joining would raise output. A tariff of 25 percent would cost makers $3 billion.",
		"a question":               "Will Japan lift the ban on apples?",
		"what happened":            "Norway and Peru met in Oslo, discussed quotas and signed the protocol.",
		"no plan":                  "Peru has no plans to leave the pact. No talks are planned.",
		"a publisher's own notice": "We will never share your address. You receive this letter because you subscribed.",
		"a general truth":          "“A pledge to buy anything is a forecast,” said one official.",
		"the day of an event":      "The cut comes on the day the agreement enters into force.",
		"a passing relative":       "The two sides seek common ground, as Peru and Norway seek to widen their trade.",
	}
	for what, in := range tests {
		if got := find(in); len(got) != 0 {
			t.Errorf("%s: %q was read as %q", what, in, got)
		}
	}
}

// The same act told twice counts once, at its fullest mention.
func TestToldTwice(t *testing.T) {
	got := find("Peru and Norway will open a joint fisheries desk.\n\nAt the close Peru and Norway agreed to open a joint fisheries desk in Lima by 30 June 2026.")
	if len(got) != 1 || !strings.Contains(got[0], "2026-06-30") {
		t.Errorf("got %q", got)
	}
}

func TestReasonsQuoteTheText(t *testing.T) {
	lex, r, times, cast := newTestReader()
	d := lex.Parse(text.Plain("Japan will seek to open its market by June if Peru agrees."))
	cs := r.Find(d, Facts{Anchor: timex.On(2025, 12, 30), Cast: cast.Find(d), Times: times.Find(d)})
	if len(cs) != 1 {
		t.Fatalf("%d commitments", len(cs))
	}
	got := map[string]string{}
	for _, w := range cs[0].Why {
		got[w.Field] += w.Words.Of(d.Text) + ";"
	}
	want := map[string]string{"firmness": "will;seek;", "by": "Japan;", "due": "by June;", "condition": "if Peru agrees;"}
	for field, words := range want {
		if got[field] != words {
			t.Errorf("%s was decided by %q, want %q", field, got[field], words)
		}
	}
}
