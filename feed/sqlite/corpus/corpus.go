// Package corpus makes articles for benchmarks and tests: invented news of
// trade talks, about 3 KB each, as many as are asked for.
//
// Its promise: article i is the same on any machine. No event in it has
// happened, and its firms, towns and people are made of syllables.
package corpus

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"attache/briefs"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// First is the day of the oldest article, and Days how many days they spread
// over; AsOf is a day after the last.
var (
	First = timex.On(2016, 1, 4)
	AsOf  = timex.On(2026, 2, 15)
)

// Days is the number of days from the oldest article to the newest.
const Days = 3650

// size is how long an article is at least, in bytes.
const size = 2900

type state struct{ name, people, capital string }

var states = []state{
	{"South Korea", "Korean", "Seoul"}, {"China", "Chinese", "Beijing"}, {"Japan", "Japanese", "Tokyo"}, {"India", "Indian", "New Delhi"},
	{"Vietnam", "Vietnamese", "Hanoi"}, {"Indonesia", "Indonesian", "Jakarta"}, {"Australia", "Australian", "Canberra"}, {"Canada", "Canadian", "Ottawa"},
	{"Mexico", "Mexican", "Mexico City"}, {"Brazil", "Brazilian", "Brasilia"}, {"Chile", "Chilean", "Santiago"}, {"Peru", "Peruvian", "Lima"},
	{"Turkey", "Turkish", "Ankara"}, {"Switzerland", "Swiss", "Bern"}, {"Norway", "Norwegian", "Oslo"}, {"Malaysia", "Malaysian", "Kuala Lumpur"},
	{"Thailand", "Thai", "Bangkok"}, {"the Philippines", "Philippine", "Manila"}, {"New Zealand", "New Zealand", "Wellington"}, {"Kenya", "Kenyan", "Nairobi"},
}

var subjects = []string{
	"tariffs on machine tools", "rules of origin for textiles", "government procurement", "customs procedures for parcels", "services trade",
	"digital trade and the free flow of data", "intellectual property in seeds", "export controls on sensors", "supply chains for graphite",
	"quarantine rules for citrus fruit", "conformity assessment of toys", "an investment protection agreement", "anti-dumping duties on flat glass",
	"movement of nurses and engineers", "carbon accounting at the border", "fisheries subsidies", "semiconductor packaging", "hydrogen and grid equipment",
}

// promising and telling hold sentences; %[1]s and %[2]s are the parties, %[3]s
// a subject, %[4]s a time, %[5]s an invented name, %[6]d a number.
var promising = []string{
	"The two sides agreed to conclude negotiations on %[3]s by %[4]s.",
	"%[1]s will open its market for %[3]s in %[4]s, the ministry said.",
	"%[2]s pledged to review its measures on %[3]s within %[6]d days of signature.",
	"The ministers reaffirmed that both governments will continue to consult on %[3]s.",
	"%[1]s and %[2]s agreed to hold a further round in %[5]s in %[4]s.",
	"%[2]s plans to publish a list of products under %[3]s by %[4]s.",
	"Subject to approval by parliament, %[1]s will lower duties on goods from %[5]s from %[4]s.",
	"%[1]s undertook not to introduce new restrictions on %[3]s.",
}

var telling = []string{
	"The delegations met for %[6]d hours in the port town of %[5]s and exchanged views on %[3]s.",
	"Trade between the two rose to $%[6]d billion, led by shipments through %[5]s.",
	"The %[5]s Chamber of Industry said that talks on %[3]s had been slower than its members wished.",
	"Officials toured a plant of %[5]s Works, which employs %[6]d people and sells most of what it makes abroad.",
	"Analysts at the %[5]s Institute called the discussion of %[3]s useful, though it settled little.",
	"A working group was told about %[3]s and took note of a paper by %[5]s.",
	"Importers in %[5]s had asked for clearer forms, fewer stamps and a single window at the quay.",
	"The agreement between %[1]s and %[2]s has been in force since the spring of that year and covers %[6]d chapters.",
}

var times = []string{"June 30, %d", "the first half of %d", "the end of %d", "the third quarter of %d", "March %d", "early %d"}

var syllables = strings.Fields("ar bel cor dan el fen gor hal il jun kar lo mer nor os pel quin ros sel tor ul var wes yar zel an ber ten mo li sa ru ke do vi")

// name is an invented name; low numbers come far more often than high ones, as
// names do.
func name(r *rand.Rand) string {
	const names = 60_000
	n := int(float64(names) * r.Float64() * r.Float64() * r.Float64() * r.Float64())
	var b strings.Builder
	for k := 0; k < 2 || n > 0; k++ {
		b.WriteString(syllables[(n+7*k)%len(syllables)])
		n /= len(syllables)
	}
	s := b.String()
	return strings.ToUpper(s[:1]) + s[1:]
}

// Article is article i.
func Article(i int) briefs.Article {
	r := rand.New(rand.NewPCG(uint64(i), 1))
	one := r.IntN(len(states))
	other := (one + 1 + r.IntN(len(states)-1)) % len(states)
	a, b := states[one], states[other]
	published := First.AddDays(r.IntN(Days))
	about := [3]string{subjects[r.IntN(len(subjects))], subjects[r.IntN(len(subjects))], subjects[r.IntN(len(subjects))]}
	var t strings.Builder
	fmt.Fprintf(&t, "%s, %s — Trade ministers of %s and %s met on %s to discuss %s.\n\n",
		strings.ToUpper(a.capital), month(published), a.name, b.name, published.Weekday(), about[0])
	for k := 0; t.Len() < size; k++ {
		table := telling
		if r.IntN(3) == 0 {
			table = promising
		}
		x, y := a, b
		if r.IntN(2) == 0 {
			x, y = b, a
		}
		when := fmt.Sprintf(times[r.IntN(len(times))], int(published.Year)+r.IntN(3))
		s := fmt.Sprintf(table[r.IntN(len(table))], x.name, y.name, about[r.IntN(3)], when, name(r), 10+r.IntN(900))
		if cut := strings.Index(s, "%!(EXTRA"); cut >= 0 {
			s = s[:cut]
		}
		t.WriteString(strings.ToUpper(s[:1]) + s[1:])
		if k%4 == 3 {
			t.WriteString("\n\n")
		} else {
			t.WriteByte(' ')
		}
	}
	return briefs.Article{
		Path: fmt.Sprintf("/desk/%04d/%06d.txt", i/1000, i), Title: fmt.Sprintf("%s, %s take up %s in %s", a.name, b.name, about[0], name(r)),
		Source: "The " + states[i%17].capital + " Ledger", Published: briefs.Published{Date: published, From: "metadata", Confidence: 0.95},
		Body: text.Plain(t.String()),
	}
}

func month(d timex.Date) string { return d.Time().Format("Jan. 2, 2006") }
