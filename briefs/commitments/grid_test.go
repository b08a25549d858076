package commitments

import (
	"strings"
	"testing"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// whoActs are those who can promise, as copy names them, and their parties; are where they are several.
var whoActs = []struct {
	words, by string
	are       bool
}{
	{"Peru", "PE", false}, {"Lima", "PE", false}, {"Italy", "IT", false}, {"Peru's trade minister", "PE", false},
	{"Luis Vega, Peru's trade minister,", "PE", false}, {"Peru's trade minister, Luis Vega,", "PE", false},
	{"Peruvian Trade Minister Luis Vega", "PE", false}, {"the trade ministry in Lima", "PE", false},
	{"officials in Lima", "PE", true}, {"Peru and Chile", "CL PE", true}, {"the governments of Peru and Chile", "CL PE", true},
	{"both Peru and Chile", "CL PE", true}, {"Peru, together with Chile,", "CL PE", false},
	{"a team led by Vice Minister Rosa Paz of Peru", "PE", false}, {"Peru, which holds the chair this year,", "PE", false},
	{"Peru's biggest bank, Banco del Sur,", "PE", false}, {"Peru's customs service, known as Sunat,", "PE", false},
	{"Peru -- a member of the council --", "PE", false}, {"Peru (the host)", "PE", false}, {"Peruvian fishing companies", "PE", true},
	{"Peru's assembly", "PE", false},
}

// promisings are ways to promise, of one and of several, and how firm they are.
var promisings = []struct {
	one, several string
	firmness     Firmness
}{
	{"will open two ports", "will open two ports", Firm},
	{"is to open two ports", "are to open two ports", Firm},
	{"plans to open two ports", "plan to open two ports", Effort},
	{"has agreed to open two ports", "have agreed to open two ports", Firm},
	{"agreed on Monday to open two ports", "agreed on Monday to open two ports", Firm},
	{"said it would open two ports", "said they would open two ports", Firm},
	{"has committed itself to opening two ports", "have committed themselves to opening two ports", Firm},
	{"intends to open two ports", "intend to open two ports", Effort},
	{"will, as agreed, open two ports", "will, as agreed, open two ports", Firm},
	{"will do its best to open two ports", "will do their best to open two ports", Effort},
	{"undertook to open two ports", "undertook to open two ports", Firm},
	{"is set to open two ports", "are set to open two ports", Firm},
}

// settings are what a promise stands in, with a % for it.
var settings = []string{
	"%.", "In Oslo on Monday, %.", "Meanwhile, %.", "Under the deal, %.", "According to a statement, %.",
	"Norway welcomed the news, and %.", "After talks in Oslo, % by 2028.", "As part of the accord, % in May.",
}

// Whoever promises, in whatever way and setting, does so once, firmly or not, and alone.
func TestWhoeverPromisesInWhateverSetting(t *testing.T) {
	lex, r, times, parties := newTestReader()
	for _, who := range whoActs {
		for _, p := range promisings {
			says := p.one
			if who.are {
				says = p.several
			}
			for _, setting := range settings {
				s := strings.Replace(setting, "%", who.words+" "+says, 1)
				s = strings.ToUpper(s[:1]) + s[1:]
				d := lex.Parse(text.Plain(s + "\n"))
				found := r.Find(d, Facts{Anchor: timex.On(2026, 3, 10), Mentions: parties.Find(d), Times: times.Find(d)})
				if len(found) != 1 {
					t.Errorf("%d commitments in %q", len(found), s)
				} else if c := found[0]; strings.Join(c.By, " ") != who.by || c.Firmness != p.firmness {
					t.Errorf("%v, %s in %q, want %s, %s", c.By, c.Firmness, s, who.by, p.firmness)
				}
			}
		}
	}
}

// conditionings are ways to say what a promise depends on.
var conditionings = []string{
	"if Norway agrees", "once parliament has approved the pact", "subject to approval by parliament", "provided that Norway opens its market",
	"unless the talks fail", "as long as Norway complies", "so long as Norway complies", "on condition that Norway complies",
	"on the condition that Norway opens its market", "in the event of a shortage", "in case of a shortage", "contingent on approval by parliament",
	"as soon as parliament has approved the pact", "if, by May, Norway agrees",
}

// Whatever a promise depends on, before it or behind it, is told as its condition, whole.
func TestWhateverAPromiseDependsOn(t *testing.T) {
	lex, r, times, parties := newTestReader()
	for _, on := range conditionings {
		for _, setting := range []string{"Peru will open two ports %.", "%, Peru will open two ports.", "Peru said it would open two ports %.", "Peru and Norway will sign the pact %."} {
			s := strings.Replace(setting, "%", on, 1)
			s = strings.ToUpper(s[:1]) + s[1:]
			d := lex.Parse(text.Plain(s + "\n"))
			found := r.Find(d, Facts{Anchor: timex.On(2026, 3, 10), Mentions: parties.Find(d), Times: times.Find(d)})
			if len(found) != 1 {
				t.Errorf("%d commitments in %q", len(found), s)
			} else if got := found[0].Condition.Of(d.Text); !strings.EqualFold(got, on) {
				t.Errorf("%q in %q, want %q", got, s, on)
			}
		}
	}
}
