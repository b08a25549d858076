package commitments

import (
	"slices"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/match"
	"attache/briefs/text"
)

// standIn is a row: words that stand for what the text told before, and how a line says that.
type standIn struct {
	name  string
	words string                               // the pattern that they match
	only  func(x *line, k, end, last int) bool // what else must hold of the words from token k to end; nil for nothing
	says  func(x *line, k, end, last int) int  // says it and gives where its words end, k where another row may, stays where none; nil for that
	in    string                               // a text of Norway's and Peru's
	line  string                               // the last line of it
}

// stays is where words end that stand as they are.
const stays = -1

// standIns are tried in order; the first one counts by which something is said, or that stays.
var standIns = []standIn{
	{
		name: "those who were told what is promised", words: "them", says: func(x *line, k, end, _ int) int {
			if q := x.hearer(k); !q.Empty() {
				x.refer(k, end, q)
				return end
			}
			return k
		},
		in: "Peru's ministry told Norwegian fishermen that it will write to them.", line: "write to Norwegian fishermen",
	},
	{
		name: "a person who is named", words: "him | her", only: func(x *line, k, end, last int) bool {
			return k > x.a.inner && (x.word(k) == "him" || end >= last || x.has(end, x.words.Prep))
		}, says: func(x *line, k, _, _ int) int { return x.person(k) },
		in: "Peru's President Luis Ramos will go to Oslo. Peru's minister of ports will accompany him.", line: "accompany Peru's President Luis Ramos",
	},
	{
		name: "what those who promise can or must", words: "(we|i) (can|could|must|have)", only: func(x *line, k, _, last int) bool {
			isOther := func(n int) bool { return n != k && x.word(n) == x.word(k) }
			return k > x.a.inner && x.isPromiser(clause.Run{First: k, Last: k + 1}) && !x.anyToken(x.a.inner, last, isOther) && (x.word(k+1) != "have" || x.word(k+2) == "to") && (k+2 < last || x.isElided(k+1))
		}, says: func(x *line, k, end, _ int) int {
			switch isOne := len(x.c.By) == 1; {
			case !isOne:
				x.put("they", k)
				return k + 1
			case x.word(k+1) == "have":
				x.put("it has", k)
				return end
			}
			x.put("it", k)
			return k + 1
		},
		in: "“We will do what we must to help Peru,” Norway's minister said.", line: "do what it must to help Peru",
	},
	{
		name: "a party", words: "<pronoun>", says: func(x *line, k, _, _ int) int {
			m, ok := x.mentions.At(k)
			isPerson := x.isOneOf(k, "us", "we", "me", "i", "him", "her", "he", "she", "you")
			isWith := x.has(k-1, x.words.Prep) && !x.isOneOf(k-1, "of", "on", "in", "into", "under", "off") // and no thing
			if !ok || m.Kind != actors.Pronoun || x.has(k, x.words.Reflexive) || len(m.Codes) == 0 || !isPerson && !isWith && !x.has(k-1, x.words.Demand) && !x.has(k-1, x.words.Tellingwho) {
				return k
			}
			if end := x.named(k, m); end > k {
				return end
			}
			if len(m.Codes) == 1 && x.word(k) == "us" && x.isBy(m.Codes[0]) {
				x.put(withArticle(x.nameOf(m.Codes[0])), k) // "any raid on | us"
				return m.Last
			}
			return stays
		},
		in: "Peru asked Norway for ships. Norway pledged to send ships to them.", line: "send ships to Peru",
	},
	{
		name: "two states that promise nothing", words: "the | both | two", says: func(x *line, k, _, _ int) int {
			m, ok := x.mentions.At(k)
			if !ok || m.Kind != actors.Joint || m.First != k || !x.has(m.Last-1, x.words.Sides) || slices.ContainsFunc(m.Codes, x.isBy) {
				return k
			}
			return x.named(k, m)
		},
		in: "Peru and Norway signed an accord. Kenya will lend the two countries ships.", line: "lend Norway and Peru ships",
	},
	{
		name: "a round of talks that were told", words: "(the|<owner>) <nth> (round|session|stage|phase|meeting)", only: func(x *line, _, end, last int) bool {
			return !x.isOneOf(end, "of", "for", "on", "between") && !x.isNounAt(end, last)
		}, says: func(x *line, k, end, _ int) int { return x.roundOf(k, end) },
		in: "Peru and Norway opened a dialogue. Its second session will be held in Oslo.", line: "hold the second session of the dialogue in Oslo",
	},
	{
		name: "whose all", words: "<owner> all", says: func(_ *line, k, _, _ int) int { return k + 1 },
		in: "Norway is committed to assist Peru in its all harbours.", line: "assist Peru in all harbours",
	},
	{
		name: "of those who are to do it", words: "<owner>", only: func(x *line, k, _, _ int) bool { return x.isOfDoer(k) },
		in: "Norway will force Peru to open its port.", line: "force Peru to open its port",
	},
	{
		name: "of people told before it", words: "their", only: func(x *line, k, _, _ int) bool {
			return !x.lastPhrase(k, 0, func(q phrase) bool { return q.First >= x.objectFrom() && x.arePeople(q) }).Empty()
		},
		in: "Norway will pay Peruvian growers for their boats.", line: "pay Peruvian growers for their boats",
	},
	{
		name: "of a party or person told before it", words: "its | his | her", only: func(x *line, k, _, _ int) bool { return x.isOfTold(k) },
		in: "Norway will invite Peru and its neighbours.", line: "invite Peru and its neighbours",
	},
	{
		name: "how it is done", words: "how <ourselves> (can|could|may|might|should)", only: func(x *line, k, end, _ int) bool {
			return k > x.a.inner && x.form(end)&lexicon.Base != 0 && x.isPromiser(clause.Run{First: k + 1, Last: k + 2})
		}, says: func(x *line, k, end, _ int) int {
			x.token(k)
			x.put("to", -1)
			return end
		},
		in: "“We will study how we can open our port to Peru,” Norway's minister said.", line: "study how to open the port to Peru",
	},
	{
		name: "of a body of both", words: "its", says: func(x *line, k, _, _ int) int { return x.ofBody(k) },
		in: "The Joint Committee of Peru and Norway shall adopt its rules.", line: "adopt the Joint Committee’s rules",
	},
	{
		name: "herself", words: "her", only: func(x *line, k, end, last int) bool { return end >= last || x.has(end, x.words.Prep) },
		in: "Norway will block her from Peru.", line: "block her from Peru",
	},
	{
		name: "those who promise, once more", words: "ourselves", says: func(x *line, k, end, _ int) int {
			if len(x.c.By) > 1 {
				x.put("themselves", k)
			} else {
				x.put("itself", k)
			}
			return end
		},
		in: "“We will defend ourselves against Peru,” Norway's minister said.", line: "defend itself against Peru",
	},
	{
		name: "in an idiom that cannot do without", words: "<owner>", only: func(x *line, k, _, last int) bool {
			return (x.says(ownWay, k) || x.says(ownPart, k-1)) && (x.isName(k+1) || !x.isNounAt(k+2, last) || x.says(ownWay, k) && x.is(k+1, x.words.own) && !x.isNounAt(k+3, last))
		}, says: func(x *line, k, end, _ int) int {
			switch owner := x.word(k); {
			case x.isName(k + 1):
				x.put(x.d.Words(k, end), k) // "His Majesty King Felipe"
			case !x.isOneOf(k, "my", "our", "your"):
				x.put(owner, k)
			case len(x.c.By) > 1:
				x.put("their", k)
			default:
				x.put("its", k)
			}
			return end
		},
		in: "“We will do our best to free the Peruvian boat,” Norway's minister said.", line: "do its best to free the Peruvian boat",
	},
	{
		name: "whose level", words: "<owner> level", says: func(x *line, k, end, _ int) int {
			who := x.lastPhrase(k, 1, func(q phrase) bool { return x.has(q.head, x.words.Official) })
			if who.Empty() {
				return k
			}
			x.put("the", -1)
			x.put(possessive(x.d.Tokens[who.head].Of(x.d.Text)), who.head)
			x.token(k + 1)
			x.c.why("line", x.d.Cover(who.First, who.Last), "stands for “"+x.d.Words(k, k+1)+"”")
			return end
		},
		in: "The ministers of Peru and Norway met. Both sides will convene another meeting at their level.", line: "convene another meeting at the ministers’ level",
	},
	{
		name: "the other side", words: "<owner> side", only: func(x *line, k, _, _ int) bool { return k > x.a.inner }, says: func(x *line, k, end, _ int) int {
			x.put("the other side", k)
			return end
		},
		in: "Norway will not stop a Peruvian ship without first informing their side in writing.", line: "not stop a Peruvian ship without first informing the other side in writing",
	},
	{
		name: "of a thing, where several promise", words: "its", says: func(x *line, k, _, last int) int { return x.ofThing(k, last) },
		in: "Norway and Peru agreed on a treaty. They will work for its ratification.", line: "work for the ratification of the treaty",
	},
	{
		name: "countries of their own", words: "<owner> (own|respective)? (countries|nations|governments)", says: func(x *line, k, end, _ int) int {
			x.put("their", k)
			return end - 1
		},
		in: "The ministers of Norway and Peru will invite growers' unions from their countries to Lima.", line: "invite growers' unions from their countries to Lima",
	},
	{
		name: "one's own country", words: "<owner> (country|nation)", only: func(x *line, _, end, _ int) bool { return x.word(end) != "of" }, says: func(x *line, k, _, _ int) int { return x.ownCountry(k) },
		in: "Norway's minister said he will seek to open his country's ports to Peru.", line: "seek to open Norway’s ports to Peru",
	},
	{
		name: "of one who promises nothing", words: "<owner>", says: func(x *line, k, end, _ int) int {
			name := x.otherOwner(k)
			switch m, _ := x.mentions.At(k); {
			case name == "":
				return k
			case x.isToldIn(x.a.inner+1, k, m.Codes):
				return stays // "help Peru to open | its | ports"
			}
			x.put(possessive(name), k)
			x.c.why("line", x.d.Cover(k, end), "refers to "+name)
			return end
		},
		in: "Peru closed a port. The fees on its trout will be lifted by Norway.", line: "lift the fees on Peru’s trout",
	},
	{
		name: "of one who promises", words: "<owner>", says: func(x *line, k, _, last int) int { return x.unownedIn(k, last) },
		in: "Norway will lift its ban on Peruvian trout.", line: "lift the ban on Peruvian trout",
	},
	{
		name: "two things", words: "both", says: func(x *line, k, _, last int) int { return x.both(k, last) },
		in: "Coal comes from Elvdal and Nordfold. Norway will sell Peru 40 tonnes from both areas, up from 30.", line: "sell Peru 40 tonnes from Elvdal and Nordfold",
	},
	{
		name: "a number of things", words: "that <figure>", says: func(x *line, k, _, _ int) int { return x.figure(k) },
		in: "Peru's firm sold 200,000 cars to Norway last year and is aiming to double that figure in May.", line: "double the figure of 200,000 cars",
	},
	{
		name: "a thing, behind a preposition", words: "that", says: func(x *line, k, _, last int) int { return x.thatThing(k, last) },
		in: "Norway and Peru signed a fishing accord. Norway will open two ports under that accord.", line: "open two ports under the fishing accord",
	},
	{
		name: "such as", words: "such as",
		in: "Norway will buy goods such as trout from Peru.", line: "buy goods such as trout from Peru",
	},
	{
		name: "those of whom it is told behind", words: "those", only: func(x *line, _, end, _ int) bool {
			return x.isParticiple(end) || x.isQuote(end) || x.isOneOf(end, "in", "with", "at", "from", "responsible", "accountable", "liable") || x.has(end, x.words.Prep) && x.has(end-2, x.words.Prep) && x.isPlural(x.headOf(x.a.inner+1, end-1))
		},
		in: "Norway will admit those holding visas of Peru.", line: "admit those holding visas of Peru",
	},
	{
		name: "a thing, by itself", words: "<pointing>", only: isNoPhrase, says: func(x *line, k, _, _ int) int {
			switch end := x.pronoun(k, x.isEither(k, "these", "those")); {
			case end == k:
				return stays
			case x.word(end) == "one":
				return end + 1
			default:
				return end
			}
		},
		in: "Norway sent Peru a draft. Peru will put this one to a vote.", line: "put the draft to a vote",
	},
	{
		name: "this time, this way", words: "<pointing>", only: func(x *line, k, _, last int) bool {
			return x.isOneOf(x.headOf(k, last), "time", "way", "end", "year")
		}, says: func(x *line, k, _, _ int) int {
			if x.word(k+1) == "time" {
				return k + 2
			}
			return stays
		},
		in: "Peru and Norway agreed to open talks on services, this time without a list.", line: "open talks on services, without a list",
	},
	{
		name: "those who", words: "those", only: func(x *line, k, _, last int) bool {
			p, _ := x.phraseAt(k, last)
			return x.isOneOf(p.Last, "who", "that", "of", "in")
		}, says: func(x *line, k, end, _ int) int {
			x.put("the", k)
			return end
		},
		in: "Norway will pay those fishers of Peru who lost boats.", line: "pay the fishers of Peru",
	},
	{
		name: "such a kind as", words: "such", only: func(x *line, k, _, last int) bool {
			p, _ := x.phraseAt(k, last)
			return x.word(p.Last) == "as"
		}, says: func(x *line, k, _, last int) int {
			p, _ := x.phraseAt(k, last)
			return x.suchAs(k, p)
		},
		in: "Peru will buy such goods as trout and salmon from Norway.", line: "buy goods such as trout and salmon from Norway",
	},
	{
		name: "a thing, by its noun", words: "<pointing>", says: func(x *line, k, _, last int) int {
			p, _ := x.phraseAt(k, last)
			return x.toldThing(k, p)
		},
		in: "Norway levies a duty on Peruvian trout. It will lift this duty.", line: "lift the duty on Peruvian trout",
	},
	{
		name: "such as there are", words: "such", only: func(x *line, k, end, last int) bool {
			return x.isPlural(x.headOf(k, last)) || x.has(end, x.words.Article) || x.has(k-1, x.words.Det)
		}, says: func(_ *line, _, end, _ int) int { return end },
		in: "Norway will take such measures as are needed to stop smuggling from Peru.", line: "take measures needed to stop smuggling from Peru",
	},
	{
		name: "a kind that is told of nowhere", words: "those", only: func(x *line, k, _, last int) bool {
			head := x.headOf(k, last)
			isWho := x.has(head, x.words.Agent) || x.isOneOf(head, "people", "children", "users")
			return x.isPlural(head) && !isWho && !x.c.Negative && !x.isAmountOf(k-2) && !x.has(head, x.words.untold) && verbOfChange[x.headWord(head)] == ""
		}, says: func(_ *line, _, end, _ int) int { return end },
		in: "Norway and Peru will expand those ties.", line: "expand ties",
	},
	{
		name: "a thing that is known", words: "<pointing>", says: func(x *line, k, end, _ int) int {
			x.put("the", k)
			return end
		},
		in: "Norway will not open this port to Peru.", line: "not open the port to Peru",
	},
	{
		name: "a thing, by a pronoun", words: "it | them | they", says: func(x *line, k, _, _ int) int { return x.pronoun(k, x.word(k) != "it") },
		in: "Norway levies a duty on Peruvian trout. Its minister will lift it.", line: "lift the duty on Peruvian trout",
	},
	{
		name: "a place", words: "there", says: func(x *line, k, _, _ int) int { return x.there(k) },
		in: "Peru and Norway held talks in Callao. Norway's minister promised to go there again in May.", line: "go to Callao again",
	},
	{
		name: "what is counted", words: "one", only: func(x *line, k, _, _ int) bool { return k > x.a.inner }, says: func(x *line, k, _, _ int) int { return x.one(k) },
		in: "Norway and Peru have no accord on fish. They will sign one.", line: "sign an accord",
	},
	{
		name: "what was done before", words: "the same <prep>", says: func(x *line, k, _, _ int) int { return x.same(k) },
		in: "Peru will extend a zero rate to Norwegian trout, and Norway will extend the same to Peruvian quinoa.", line: "extend the zero rate to Peruvian quinoa",
	},
	{
		name: "a state by where it lies", words: "the", says: func(x *line, k, _, _ int) int { return x.lying(k) },
		in: "Oman and Fiji signed an accord. Fiji will buy gas from the Gulf state.", line: "buy gas from Oman",
	},
	{
		name: "a state", words: "the", says: func(x *line, k, _, last int) int { return x.country(k, last) },
		in: "Norway will sell squid to Peru and help divers work in the country.", line: "help divers work in Peru",
	},
	{
		name: "what has a number alone", words: "the", says: func(x *line, k, _, last int) int { return x.ordinal(k, last) },
		in: "Peru and Norway will hold two meetings: Peru will host the first in Lima, and Norway the second.", line: "host the second meeting",
	},
	{
		name: "a thing of which more was told", words: "the", says: func(x *line, k, _, last int) int { return x.definite(k, last) },
		in: "Norway imposed a 15 percent tax on Peruvian paper in January. Norway will drop the tax.", line: "drop the 15 percent tax on Peruvian paper",
	},
}

// isNoPhrase reports whether no noun follows what points at something, only what it is to be, "make this | a priority", or only
// what tells those: "those | incompatible with".
func isNoPhrase(x *line, k, _, last int) bool {
	p, ok := x.phraseAt(k, last)
	return !ok || x.word(k) != "such" && x.isEither(k+1, "a", "an") || x.word(k) == "those" && describes(x.spelling(p.head)) && x.has(p.Last, x.words.Prep)
}

// isBy reports whether a code is that of one who promises.
func (x *line) isBy(code string) bool { return slices.Contains(x.c.By, code) }

// standInTable finds stand-ins by the words that begin them.
type standInTable struct{ *match.Table[*standIn] }

func newStandInTable(lex *text.Lexicon, l *lexicon.Words) standInTable {
	return standInTable{tableOf(lex, l, standIns, func(row *standIn) (name, words string) { return row.name, row.words })}
}

// resolved says what the words at token k stand for, and gives where they end; k where
// they stand for themselves.
func (x *line) resolved(k, last int) int {
	switch {
	case x.deep:
		return x.unowned(k)
	case x.timeAtOrIn(k) && !x.has(k, x.words.Owner):
		return k // "this year"
	}
	if end := x.participle(k); end > k {
		return end
	}
	for m := range x.standsFor.Each(x.d, k, last) {
		row := m.Row.Yield
		if row.only != nil && !row.only(x, k, m.Last, last) {
			continue
		}
		end := stays
		if row.says != nil {
			end = row.says(x, k, m.Last, last)
		}
		if end != k {
			return max(k, end)
		}
	}
	if x.has(k-1, x.words.Owner) && x.has(k, x.words.Relational) {
		return x.fuller(k, last)
	}
	return x.abbreviated(k, last)
}

// objectFrom is where what the act is done to can begin: behind its verb, of a passive with the subject.
func (x *line) objectFrom() int {
	if x.a.passive && x.a.clause >= 0 {
		return min(x.a.inner+1, x.s.SubjectOf(x.a.clause).First)
	}
	return x.a.inner + 1
}

// isOfTold reports whether the owner at token k is of a party or person whom the line names before it: "the Union and | its | neighbours",
// "punish Peru for | its | raid".
func (x *line) isOfTold(k int) bool {
	m, _ := x.mentions.At(k)
	isHis, isJoined := x.word(k) != "its", x.isEither(k-1, "and", "or")
	isOver := x.isOneOf(k-1, "over", "for", "about", "in", "on")
	return slices.ContainsFunc(x.mentions.In(x.objectFrom(), k), func(o actors.Mention) bool {
		isSame := m != nil && slices.Equal(m.Codes, o.Codes)
		switch {
		case isHis != (o.Kind == actors.Individual) || o.Kind == actors.Demonym:
			return false
		case isHis:
			return isSame || isJoined || m == nil || len(m.Codes) == 0 || len(o.Codes) == 0
		}
		return isJoined && o.Last == k-1 || isSame && isOver && isState(&o, true) && !x.isPeople(&o)
	})
}

// isOfDoer reports whether the owner at token k is of those who do what the act has them do, and of none who promise: "allow Peru to open | its |
// port", "say whether Peru holds | its | fee".
func (x *line) isOfDoer(k int) bool {
	n := x.clauseAt(k)
	if n < 0 || n == x.a.clause || x.isOneOf(k, "our", "my", "your") {
		return false
	}
	c := &x.s.Clauses[n]
	if !c.Object.Empty() {
		return c.Object.First > x.a.inner && !x.isPromiser(c.Object)
	}
	return c.Finite && c.Kind != clause.Relative && c.Subject.First > x.a.inner && x.isAgent(c.Subject) && !x.isPromiser(c.Subject)
}

// hearer is who was told what the act promises, where "them" at token k stands for those:
// "told Peruvian firms that it would write to | them".
func (x *line) hearer(k int) (q phrase) {
	for n := x.a.clause; n >= 0 && q.Empty() && k >= x.a.inner; n = x.s.Clauses[n].Over {
		c := &x.s.Clauses[n]
		if c.Over < 0 {
			continue
		}
		if o := &x.s.Clauses[c.Over]; x.has(o.Verb, x.words.Assuring) {
			q, _ = x.phraseAt(o.Group.Last, c.First)
		}
		if run := x.s.SubjectOf(c.Over); !c.Object.Empty() {
			q, _ = x.phraseAt(run.First, run.Last) // "the ministers told the panel to report | to them"
		}
		if !x.isPlural(q.head) {
			q = phrase{}
		}
	}
	return q
}
