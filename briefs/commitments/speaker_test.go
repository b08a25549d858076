package commitments

import (
	"testing"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// TestWhoSaysSo holds the first promise of each text to the words that name who says it.
func TestWhoSaysSo(t *testing.T) {
	lex, r, times, parties := newTestReader()
	for _, tt := range [][2]string{
		{"Peru will open two ports to Chile, its minister said.", "its minister"},
		{"“Peru will open two ports to Chile,” said Ana Gil, head of its chamber, hailing the pact.", "Ana Gil"},
		{"“Peru will open two ports to Chile.” Ana Gil, Peru's minister, said so.", "Ana Gil"},
		{"“Peru will open two ports to Chile.” Peru's minister, Ana Gil, said growers were glad.", "Peru's minister"},
		{"“Peru will open two ports to Chile.” In Lima, Ana Gil said growers were glad.", "Ana Gil"},
		{"“Peru will open two ports to Chile.” He said, however, that fees would stay.", "He"},
		{"“Peru will open two ports to Chile.” Growers left, she said.", "she"},
		{"“Peru will open two ports to Chile.” Saying so, Ana Gil left.", ""},
		{"“Peru will open two ports to Chile.” Gil, said to be glad, left.", ""},
		{"Ana Gil said so.\n\n“Peru will open two ports to Chile.”\n\nSo the envoy said.", ""},
		{"“Peru will open two ports to Chile. He said he would.”", ""},
		{"“Peru will open two ports to Chile,” Ana Gil said. “It will build a road.”", "Ana Gil"},
		{"“Peru will open two ports to Chile. It will build a road,” Ana Gil said.", "Ana Gil"},
		{"Ana Gil was glad.\n\n“Peru will open two ports to Chile.”\n\nGrowers said they were glad.", ""},
		{"Growers are glad, the chamber said; Peru will open two ports to Chile.", ""},
		{"“Peru is glad; it will open two ports to Chile,” the chamber said.", "the chamber"},
		{"It is a step that lawyers say is late, but Peru will open two ports to Chile, the envoy said.", "the envoy"},
		{"Peru will open two ports to Chile, according to the ministry; growers are glad.", "the ministry"},
		{"Two ports would be opened to Chile, Peru's minister promised on Friday.", "Peru's minister"},
		{"Two ports would be opened to Chile, Peru's minister promised, and a road built.", "Peru's minister"},
		{"The Ministry of Trade, Industry and Energy said Peru will open two ports to Chile.", "The Ministry of Trade, Industry and Energy"},
		{"Peru was informed that Chile will open two ports, the envoy said.", "the envoy"},
	} {
		d := lex.Parse(text.Plain(tt[0]))
		all := r.Find(d, Facts{Anchor: timex.On(2026, 3, 10), Mentions: parties.Find(d), Times: times.Find(d)})
		if len(all) == 0 || all[0].Source != tt[1] {
			t.Errorf("%s\n got %v\nwant %q", tt[0], all, tt[1])
		}
	}
}
