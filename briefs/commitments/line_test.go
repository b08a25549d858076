package commitments

import (
	"strings"
	"testing"
	"unicode/utf8"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// linesOf reads a text as of 30 December 2025 and gives each commitment's line.
func linesOf(in string) (lines []string, all []Commitment) {
	lex, r, times, cast := newTestReader()
	d := lex.Parse(text.Plain(in))
	all = r.Find(d, Facts{Anchor: timex.On(2025, 12, 30), Cast: cast.Find(d), Times: times.Find(d)})
	for _, c := range all {
		lines = append(lines, c.Line)
	}
	return lines, all
}

func TestLines(t *testing.T) {
	for _, tt := range []struct {
		rule, in string
		want     []string
	}{
		{"the subject of a passive is the object", "The fisheries accord between Peru and Norway will be signed in Lima on 5 May 2026.", []string{"sign the fisheries accord between Peru and Norway in Lima"}},
		{"a time ends with the verb of what it counts from", "The fisheries accord between Peru and Norway will be signed in Lima on 5 May 2026, more than ten years after the talks started.", []string{"sign the fisheries accord between Peru and Norway in Lima"}},
		{"a noun that is a verb elsewhere is no act of its own", "Peru will label all imports of food and drink.", []string{"label all imports of food and drink"}},
		{"a particle stays with its verb", "A joint seed bank of Peru and Norway is to be set up within 60 days.", []string{"set up a joint seed bank of Peru and Norway"}},
		{"joined verbs of a passive", "Peru and Norway agreed that the annex be negotiated and signed by June.", []string{"negotiate and sign the annex"}},
		{"by whom is told beside the line", "The details will be worked out by Norwegian officials in May, Oslo said.", []string{"work out the details"}},
		{"what comes about is done", "Talks between Peru and Norway on squid will resume in March 2026.", []string{"resume talks between Peru and Norway on squid"}},
		{"what takes place is held", "Peru and Norway met. The next round will take place in Oslo in May.", []string{"hold the next round in Oslo"}},
		{"what falls is cut", "Norway signed the deal with Peru. The duty on squid will fall from 12 to 4 percent in May.", []string{"cut the duty on squid from 12 to 4 percent"}},
		{"entry into force", "The accord between Peru and Norway will enter into force on 1 May 2026.", []string{"bring the accord between Peru and Norway into force"}},
		{"a gerund", "Peru is committed to opening its market for trout.", []string{"open the market for trout"}},
		{"refraining is not doing", "Peru agreed to refrain from taxing Norwegian trout.", []string{"not tax Norwegian trout"}},
		{"a negative", "Peru will not raise its fee on Norwegian trout before 1 May 2026.", []string{"not raise the fee on Norwegian trout"}},
		{"joined verbs", "Peru will review and renew its list of ports.", []string{"review and renew the list of ports"}},
		{"how stays, besides goes", "Norway will also fully fund a hatchery in Peru.", []string{"fully fund a hatchery in Peru"}},
		{"no time", "Norway will open, by June 2026, a hatchery in Peru.", []string{"open a hatchery in Peru"}},
		{"no time by itself on either side", "Norway will suspend the levy on trout for an initial period of 90 days.", []string{"suspend the levy on trout"}},
		{"no relative clause", "Norway will lift the ban on Peruvian squid, which fishermen had opposed for years.", []string{"lift the ban on Peruvian squid"}},
		{"a relative clause that tells the purpose", "Peru and Norway will set up a panel that will review the quotas.", []string{"set up a panel to review the quotas", "review the quotas"}},
		{"no brackets", "Norway will fund the National Hatchery Programme (NHP) in Peru.", []string{"fund the National Hatchery Programme in Peru"}},
		{"what is done to a thing told before", "Peru agreed to publish its port fees and to halve them by June 2026.", []string{"publish port fees", "halve port fees"}},
		{"areas told by name", "The ministers of Peru and Norway spoke about salmon, seaweed and shellfish. They agreed to deepen cooperation in these areas.", []string{"deepen cooperation in salmon, seaweed and shellfish"}},
		{"these are told more of before", "Peru taxed Norwegian boats under port rules of 2019. Norway's minister said Peru would repeal these rules.", []string{"repeal port rules"}},
		{"whose it is, where it is another's", "Norway will help Peru. It will train their fishermen.", []string{"help Peru", "train fishermen"}},
		{"a trip that is planned", "Norway's minister plans a visit to Lima in May.", []string{"make a visit to Lima"}},
		{"the verb of a noun", "Norway and Peru met. The ratification of the trout accord is planned for May 2026.", []string{"ratify the trout accord"}},
		{"a body is convened", "Peru and Norway agreed on fish. A committee will meet in Oslo on 5 May 2026.", []string{"convene a committee in Oslo"}},
		{"what a clause with that tells of a thing", "Peru will lift the fees on trout that it announced on 9 October.", []string{"lift the fees on trout"}},
		{"a schedule", "A Peruvian delegation leaves for Oslo on 12 January 2026.", []string{"leave for Oslo"}},
		{"an adjective is no act of its own", "Peru and Norway will work together on solar power, fish farming and clean energy.", []string{"work together on solar power, fish farming and clean energy"}},
		{"whose law it is", "Peru met Norway. Peru will not discriminate against Norwegian firms in its laws on network fees.", []string{"not discriminate against Norwegian firms in laws on network fees"}},
		{"no event that a time counts from", "Peru and Norway agreed to conclude the accord by May 2026, almost ten years after they first sat down.", []string{"conclude the accord"}},
		{"what was told more of as somebody's", "Norway cut its duty on Peruvian squid and trout in May. Oslo promised to lower the duty again in June 2026.", []string{"lower the duty on Peruvian squid and trout again"}},
		{"what a price is brought to", "Peru's mines agreed to cut the price they charge Norwegian smelters to 91 dollars a tonne.", []string{"cut the price charged Norwegian smelters to 91 dollars a tonne"}},
		{"who is committed does it", "Peru's minister and Norway's said they were committed to increased efforts to protect trout.", []string{"commit to increased efforts to protect trout"}},
		{"fields are told by what can be done in them", "Norway will seek to identify fields in which the two fishing policies can be aligned.", []string{"seek to identify fields in which to align the two fishing policies"}},
		{"what is done to a thing", "Norway will raise the share of fish it buys from Peru to 10 percent.", []string{"raise the share of fish bought from Peru to 10 percent"}},
		{"what the end of a relative clause needs goes with it", "Peru will publish the list that Norway asked for.", []string{"publish the list"}},
		{"a relative clause that is told as done", "Peru and Norway signed the widest accord that Lima knows, which will come into force on 1 May 2026.", []string{"bring the widest accord into force"}},
		{"talks of which a round is one", "Peru and Norway closed the first round of their fisheries negotiations. The second round will be held in Oslo.", []string{"hold the second round of fisheries negotiations in Oslo"}},
		{"what is finished", "Peru and Norway opened negotiations on squid and trout. The two sides agreed to finish by May 2026.", []string{"finish negotiations on squid and trout"}},
		{"who was told", "Peru's ministry told Norwegian fishermen that it will write to them.", []string{"write to Norwegian fishermen"}},
		{"an agreement with a party", "Peru cleared the accord with Norway on Friday. It will be signed in Lima on 5 May 2026.", []string{"sign the accord with Norway in Lima"}},
		{"these measures are those told before", "Norway will freeze its duty on trout. Peru will lift its fee on boats. Norway and Peru will take these measures by 5 May 2026.",
			[]string{"freeze the duty on trout", "lift the fee on boats", "freeze the duty on trout and lift the fee on boats"}},
		{"the same", "Norway will freeze its duty on trout. Peru will do the same by May 2026.", []string{"freeze the duty on trout", "freeze the duty on trout"}},
		{"besides goes", "Peru and Norway agreed to discuss squid as well.", []string{"discuss squid"}},
	} {
		got, _ := linesOf(tt.in)
		if strings.Join(got, " | ") != strings.Join(tt.want, " | ") {
			t.Errorf("%s:\n%s\n got %q\nwant %q", tt.rule, tt.in, got, tt.want)
		}
	}
}

// In a table, "the duty" is that on what the row is of.
func TestLinesOfATable(t *testing.T) {
	var b text.Builder
	b.Begin(text.Block{Kind: text.Paragraph})
	b.Write("Peru and Norway signed an accord.")
	b.End()
	for _, cells := range [][]string{{"Smoked trout", "12 %", "Norway will halve the duty and lower it to 2 % by 2030"}, {"Boats", "5 %", "Peru will cut the duty on fishing boats"}} {
		b.Begin(text.Block{Kind: text.Row})
		for _, cell := range cells {
			b.Cell()
			b.Write(cell)
		}
		b.End()
	}
	lex, r, times, cast := newTestReader()
	d := lex.Parse(b.Body())
	var got []string
	for _, c := range r.Find(d, Facts{Anchor: timex.On(2025, 12, 30), Cast: cast.Find(d), Times: times.Find(d)}) {
		got = append(got, c.Line)
	}
	if want := "halve the duty on Smoked trout | lower the duty on Smoked trout to 2 % | cut the duty on fishing boats"; strings.Join(got, " | ") != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// A line is cut where a phrase ends.
func TestLinesAreShort(t *testing.T) {
	lines, _ := linesOf("Norway will build a hatchery for trout, salmon and char on the northern shore of the great lake between the two oldest harbours of the republic with the help of engineers from three universities.")
	for _, line := range lines {
		if n := utf8.RuneCountInString(line); n > mostLine || strings.HasSuffix(line, " of") || strings.HasSuffix(line, " the") {
			t.Errorf("%d characters: %q", n, line)
		}
	}
	if len(lines) != 1 || !strings.HasPrefix(lines[0], "build a hatchery for trout, salmon and char on the northern shore") {
		t.Error(lines)
	}
}

// What was put back or resolved is told, with its words.
func TestLinesSayWhatTheyTookFromElsewhere(t *testing.T) {
	in := "Peru agreed to publish its port fees and to halve them by June 2026."
	_, all := linesOf(in)
	var told []string
	for _, why := range all[len(all)-1].Why {
		if why.Field == "line" {
			told = append(told, why.Words.Of(in)+": "+why.Rule)
		}
	}
	if want := "its port fees: stands for “them”"; strings.Join(told, " | ") != want {
		t.Errorf("%q, want %q", told, want)
	}
}
