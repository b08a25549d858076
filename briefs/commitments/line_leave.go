package commitments

import (
	"slices"
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/match"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// leave is a row: English words with which begins what a line leaves out of its act, where they stand, and where that ends.
type leave struct {
	name  string
	words string // the pattern that they match
	where where
	only  func(x *line, k, end, last int) bool // what else must hold of the words from token k to end; nil for nothing
	to    func(x *line, k, end, last int) int  // where what they begin ends; nil for those words alone
	in    string                               // a text of Norway's and Peru's whose line leaves it out
	line  string                               // that line
	not   string                               // a near miss, from which nothing is left out
	whole string                               // its line
}

// where is where in an act words stand.
type where uint8

const (
	anywhere  where = iota
	behindAct       // behind the act's verb, and behind its first object's first word where it has one
	behindOne       // behind the act's verb and one word more
)

// isMet reports whether token k stands there.
func (w where) isMet(x *line, k int) bool {
	switch w {
	case behindAct:
		return k > x.a.inner+1 || x.a.passive && k > x.a.inner
	case behindOne:
		return k > x.a.inner+1
	}
	return true
}

// toLast leaves out all that follows.
func toLast(_ *line, _, _, last int) int { return last }

// leaves are tried in order; the first one counts that ends inside the act.
var leaves = []leave{
	{
		name: "what else is done meanwhile", words: "while", where: behindOne, only: func(x *line, _, end, _ int) bool { return strings.HasSuffix(x.spelling(end), "ing") }, to: func(x *line, k, _, last int) int { return x.clauseEnd(k, last) },
		in: "Peru will weigh the request while stressing the rules of Norway.", line: "weigh the request",
		not: "Peru will lend Norway ships for a while longer.", whole: "lend Norway ships for a while longer",
	},
	{
		name: "when it holds", words: ", when", where: behindAct, only: func(_ *line, k, _, last int) bool { return k+3 < last }, to: toLast,
		in: "Peru will buy Norwegian trout in May, when the harvest ends.", line: "buy Norwegian trout",
	},
	{
		name: "whatever comes of it", words: ",? even if | ,? for? as long as (necessary|needed|required|possible)", where: behindOne, to: toLast,
		in: "Peru will lend Norway ships for as long as needed.", line: "lend Norway ships",
		not: "Peru will lend Norway ships for the time needed.", whole: "lend Norway ships for the time needed",
	},
	{
		name: "what is hoped of it", words: "in the hope | in order for", where: behindAct, to: toLast,
		in: "Peru will lower its fees in the hope of more sales by Norway.", line: "lower fees",
		not: "Peru will invest in the Hope dam of Norway.", whole: "invest in the Hope dam of Norway",
	},
	{
		name: "what else is told", words: "(and|but) that", where: behindOne, only: func(x *line, k, _, _ int) bool { return !x.stands("that", x.a.inner+1, k) }, to: toLast,
		in: "Peru said it would cut costs of Norwegian ships and that a mill was shut.", line: "cut costs of Norwegian ships",
	},
	{
		name: "what somebody calls it", words: "what _{1,3} (<naming> as? | (believe|believes|believed|consider|considers|considered|see|sees|saw) (to be | as))", only: func(x *line, k, end, last int) bool {
			return end < last && k > x.a.inner && !x.has(end, x.words.Prep)
		},
		in: "Peru will end what it called the bad fees on Norway's boats.", line: "end the bad fees on Norway's boats",
		not: "Peru will weigh what Norway said on fish.", whole: "weigh what Norway said on fish",
	},
	{
		name: "for what was told right before", words: "for (this|that) (purpose|end|reason)", where: behindAct,
		in: "Peru will send a minister to Norway for that purpose.", line: "send a minister to Norway",
		not: "Peru will build a mill for the purpose of sales to Norway.", whole: "build a mill for the purpose of sales to Norway",
	},
	{
		name: "in what capacity", words: "in (both? <owner>|<article>) capacity as", where: behindOne, to: toLast,
		in: "Peru's minister will meet Norway's envoy in her capacity as chair of the board.", line: "meet Norway's envoy",
		not: "Peru will invest in capacity at its ports.", whole: "invest in capacity at ports",
	},
	{
		name: "whose counterpart", words: "counterpart", only: func(x *line, k, end, last int) bool {
			return x.isName(end) && x.isName(k-1) && x.hasAny(end, min(end+3, last), x.words.Official)
		},
		in: "Peru's minister will meet his Norwegian counterpart Foreign Minister Kari Lund.", line: "meet the Norwegian Foreign Minister Kari Lund",
		not: "Peru's minister will meet his Norwegian counterpart.", whole: "meet the Norwegian counterpart",
	},
	{
		name: "in what honour one stands", words: "<owner> (highness|excellency|majesty) ,?", only: func(x *line, k, end, _ int) bool { return x.isName(end) && !x.isComma(k-1) },
		in: "Norway's minister will meet with His Highness, Sheikh Ali Rashid of Peru.", line: "meet with Sheikh Ali Rashid of Peru",
		not: "Norway's minister will thank his hosts, Peru and Chile.", whole: "thank hosts, Peru and Chile",
	},
	{
		name: "what it is in somebody's words", words: "in what", where: behindOne, only: func(x *line, k, end, last int) bool {
			return x.hasAny(end, last, x.words.Be) || x.hasAny(end, last, x.words.Naming)
		}, to: toLast,
		in: "Peru will close the port to Norwegian boats in what its minister called a first step.", line: "close the port to Norwegian boats",
		not: "Peru will take an interest in what Norwegian growers sell.", whole: "take an interest in what Norwegian growers sell",
	},
	{
		name: "what is not told", words: "but no", where: behindOne, to: toLast,
		in: "Peru will admit Norwegian boats but no crews.", line: "admit Norwegian boats",
	},
	{
		name: "amid what", words: "amid | amidst | in the wake | , ahead of | , alongside | , along with | , rather than | ,? (coinciding|to coincide) with", where: behindOne, to: toLast,
		in: "Peru will lend Norway ships amid new storms. Peru will send Norway ten boats in the wake of the flood.", line: "lend Norway ships",
	},
	{
		name: "what others do meanwhile", words: ",? with _{1,5} (taking|assuming|becoming|acting|due|scheduled|slated|expected)", where: behindOne, only: func(x *line, k, end, _ int) bool {
			first := k + 1
			if x.isComma(k) {
				first++
			}
			return x.isAgent(clause.Run{First: first, Last: end - 1}) && !x.isPlural(end-2) && !x.anyToken(first, end, x.isComma)
		}, to: toLast,
		in: "Peru will chair the board with Norway assuming the chair of the fund.", line: "chair the board",
		not: "Peru will deal with Norwegian firms acting in Lima.", whole: "deal with Norwegian firms acting in Lima",
	},
	{
		name: "for what reason", words: ",? (on account of | in view of | in response to | despite | regardless of | irrespective of | notwithstanding)", where: behindOne, to: toLast,
		in: "Norway will lend Peru $50 million despite the row over fish.", line: "lend Peru $50 million",
		not: "Norway will open an account of Peru's in Oslo.", whole: "open an account of Peru's in Oslo",
	},
	{
		name: "how things stand", words: "as", where: behindAct, only: func(x *line, k, end, last int) bool {
			if t, isTime := x.timeAt(end); isTime && x.form(t.Last)&lexicon.Third != 0 {
				return !x.has(k-1, x.words.Notthatas) // "as this year marks ten years of the pact"
			}
			p, ok := x.phraseAt(end, last)
			return ok && !x.has(k-1, x.words.Notthatas) && (x.isPlural(p.head) && x.form(p.Last)&lexicon.Base != 0 || x.holdsFinite(p))
		}, to: toLast,
		in: "Peru will keep its fees for Norway as lawmakers offer changes.", line: "keep fees for Norway",
		not: "Peru will serve as host of the talks with Norway.", whole: "serve as host of the talks with Norway",
	},
	{
		name: "how long after what", words: ", (_{0,2} (hours|days|day|weeks|week|months|month|years|year) | shortly | soon | immediately | right | just) (after|before)", where: behindOne, to: toLast,
		in: "Peru will lift its ban on Norwegian trout later on Monday, two months after a vote in Lima.", line: "lift the ban on Norwegian trout",
		not: "Norway will sell Peru ten boats, two cranes and a dock.", whole: "sell Peru ten boats, two cranes and a dock",
	},
	{
		name: "at what hour", words: "at (about | around | approximately)? _ (gmt | utc | edt | est | cet | bst)",
		in: "Peru will open its port to Norway at about 0700 GMT.", line: "open the port to Norway",
		not: "Norway will buy Peruvian trout at 12 crowns.", whole: "buy Peruvian trout at 12 crowns",
	},
	{
		name: "here", words: "here", only: func(x *line, k, end, last int) bool { return k == x.a.inner+1 || end == last },
		in: "Peru will sign the pact with Norway here.", line: "sign the pact with Norway",
	},
	{
		name: "the present text", words: "present", only: func(x *line, _, end, _ int) bool { return x.has(end, x.words.Pact) },
		in: "Norway and Peru shall review the present Agreement.", line: "review the Agreement",
		not: "Norway and Peru shall review the present rules.", whole: "review the present rules",
	},
	{
		name: "that it is not all", words: ",? inter alia ,?",
		in: "Norway will send Peru an envoy to discuss, inter alia, the price of squid.", line: "send Peru an envoy to discuss the price of squid",
	},
	{
		name: "at once", words: "with (immediate|retroactive) effect",
		in: "Peru will lift its ban on Norwegian trout with immediate effect.", line: "lift the ban on Norwegian trout",
		not: "Peru will lift its ban with full effect on Norwegian trout.", whole: "lift the ban with full effect on Norwegian trout",
	},
	{
		name: "tied to what was told", words: "in (this|that) (regard|respect|connection|context|spirit|direction)", where: behindOne,
		in: "Peru and Norway will cooperate in fishing in this regard.", line: "cooperate in fishing",
	},
	{
		name: "among whom", words: "between | among", only: func(x *line, k, _, _ int) bool { return !x.isParticiple(k - 1) }, to: func(x *line, k, end, last int) int {
			if x.word(k) == "between" && x.isOneOf(end, "them", "themselves", "us", "ourselves") {
				return min(end+1, last)
			}
			if pair := x.pairEnd(end); pair > end {
				return min(pair, last)
			}
			return k
		},
		in: "Norway and Peru will ease trade between the two countries.", line: "ease trade",
		not: "Norway and Peru will ease trade between their ports.", whole: "ease trade between ports",
	},
	{
		name: "a comment", words: "whatever | however | ,? no matter (what|how|who|where|whether) | in one way or (another|the other) | , one (to|that|which)", where: behindOne, only: func(x *line, k, _, _ int) bool {
			return !x.isQuote(k-1) || k > x.a.inner+2 // and not what is done: "take “| whatever steps are needed”"
		}, to: toLast,
		in: "Peru will finish the bridge to Norway's mine whatever the cost.", line: "finish the bridge to Norway's mine",
	},
	{
		name: "that nothing is left open", words: ", no", to: toLast,
		in: "Peru will pay Norway for the boats, no ifs or buts.", line: "pay Norway for the boats",
	},
	{
		name: "which of those told", words: ", among (them|these)", to: toLast,
		in: "Peru will lower fees on Norwegian goods, among them trout.", line: "lower fees on Norwegian goods",
	},
	{
		name: "made up of both", words: "consisting | composed | comprising | comprised", where: behindOne, to: func(x *line, k, end, last int) int {
			for n := end; n < min(last, k+longestSource); n++ {
				if pair := x.pairEnd(n); pair > n {
					return pair
				}
			}
			return k
		},
		in: "Peru and Norway shall convene a panel consisting of representatives from both sides.", line: "convene a panel",
		not: "They will set up a committee composed of experts of Peru and firms of Norway.", whole: "set up a committee composed of experts of Peru and firms of Norway",
	},
	{
		name: "what follows", words: "<prep> the following", where: behindOne, to: func(x *line, k, _, last int) int {
			p, _ := x.phraseAt(k+3, last)
			return p.Last
		},
		in: "Norway and Peru will draw up a plan on the following points.", line: "draw up a plan",
	},
	{
		name: "how often again", words: "(,|<conj>)+ (every|each|annually|yearly|monthly|quarterly|weekly|regularly|once|twice|periodically)", to: func(x *line, k, _, last int) int { return x.repeatEnd(k, last) },
		in: "Norway and Peru will review the rules in May and every year thereafter.", line: "review the rules",
	},
	{
		name: "that both can", words: "enable | allow | help | permit", where: behindOne, to: func(x *line, k, _, last int) int {
			if end := x.pairEnd(k + 1); end > k+1 && x.is(end, x.words.to) && end+1 < last {
				return end + 1
			}
			return k
		},
		in: "Norway and Peru will set up a panel to enable the two countries to cooperate on fish.", line: "set up a panel to cooperate on fish",
		not: "Norway and Peru will set up a panel to enable growers to cooperate.", whole: "set up a panel to enable growers to cooperate",
	},
	{
		name: "for both to", words: "for", where: behindOne, to: func(x *line, k, _, last int) int {
			if end := x.pairEnd(k + 1); end > k+1 && x.is(end, x.words.to) && end+1 < last {
				return end
			}
			return k
		},
		in: "Peru and Norway will identify ways for the two countries to cooperate.", line: "identify ways to cooperate",
		not: "Peru and Norway will identify ways for growers to cooperate.", whole: "identify ways for growers to cooperate",
	},
	{
		name: "when it was agreed", words: "while | when | as", to: func(x *line, k, _, _ int) int { return x.agreeingEnd(k, &x.a) },
		in: "Peru agreed to lower its fees when its minister met Norway's envoy in May.", line: "lower fees",
	},
	{
		name: "from now on", words: "(moving|going) forward", where: behindOne, only: func(x *line, _, end, _ int) bool { return end >= x.a.last },
		in: "Norway and Peru will keep a dialogue moving forward.", line: "keep a dialogue",
	},
	{
		name: "until now", words: "(till|to|until) date", only: func(x *line, k, end, last int) bool { return !x.isNounAt(end, last) && x.word(k-1) != "up" },
		in: "Peru will review the fees paid by Norway to date.", line: "review the fees paid by Norway",
		not: "Peru will keep growers of Norway up to date on fees.", whole: "keep growers of Norway up to date on fees",
	},
	{
		name: "how often at the least", words: "no (less|fewer|more) than", only: func(x *line, _, end, _ int) bool { return x.isTimed(end) },
		in: "Norway and Peru shall review the rules no less than annually.", line: "review the rules",
	},
	{
		name: "by when", words: "by the time", where: behindOne, only: func(x *line, k, _, _ int) bool { return x.opensByThen(k) }, to: func(x *line, k, _, last int) int { return x.commaBehind(k, last) },
		in: "Peru will lower its fees for Norway by the time the accord enters into force.", line: "lower fees for Norway",
	},
	{
		name: "as soon as", words: "as soon as", to: toLast,
		in: "Peru will answer Norway as soon as it can.", line: "answer Norway",
	},
	{
		name: "under which provision", words: "(pursuant|according) to | in (accordance|conformity|compliance|line|terms) (with|of|the|to)* | under | as _ in", only: func(x *line, k, end, _ int) bool {
			return (k > x.a.inner || x.a.passive) && x.has(end, x.words.Provision)
		}, to: func(x *line, _, end, last int) int { return x.decreeTo(end, last) },
		in: "Norway and Peru shall lower fees pursuant to paragraph 2 of this Article.", line: "lower fees",
		not: "Norway and Peru shall lower fees in accordance with the wishes of growers.", whole: "lower fees in accordance with the wishes of growers",
	},
	{
		name: "left to be settled", words: "to be <settled>", where: behindOne, to: func(x *line, k, end, last int) int {
			for end < last && x.isAdverb(end) {
				end++
			}
			q, ok := x.phraseAt(end+1, last)
			switch {
			case ok && x.isOneOf(end, "with", "by", "between", "among"):
				return x.alsoOf(end, q.Last, last)
			case x.word(end) == "by":
				return k // "a day to be settled | by said court"
			}
			return end
		},
		in: "Norway and Peru will sign protocols to be agreed later.", line: "sign protocols",
	},
	{
		name: "or something else", words: ",? or (such other | <article> equivalent of)", where: behindOne, to: toLast,
		in: "Peru shall pay Norway for the boats or such other goods as may be agreed.", line: "pay Norway for the boats",
	},
	{
		name: "in which text it stands", words: ",? (first|as){0,2} (set (forth|out) <prep> | (imposed|levied|applied|granted) (under | _ to))", where: behindOne, to: func(x *line, k, end, last int) int { return x.pedigreeEnd(k, end, last) },
		in: "Norway agreed to keep the tariffs first set forth in Order 142 of 2 April 2025, as amended, on goods of Peru.", line: "keep the tariffs on goods of Peru",
		not: "Norway will set out the rules for Peru.", whole: "set out the rules for Peru",
	},
	{
		name: "on what occasion", words: "on <article>? occasion of", where: behindOne, to: func(x *line, _, end, last int) int { return x.visitEnd(end, last) },
		in: "Norway will review the accord on the occasion of the Peruvian minister's visit to Oslo in May.", line: "review the accord",
	},
	{
		name: "before which event", words: "in the (lead|run) - up to | in the (day|days|week|weeks|month|months) (leading up to | before | ahead of)", where: behindOne, only: func(x *line, _, _, _ int) bool { return !x.has(x.a.inner, x.words.Work) }, to: func(x *line, _, end, last int) int { return x.visitEnd(end, last) },
		in: "Peru will send Norway a team in the run-up to the summit.", line: "send Norway a team",
		not: "Norway and Peru will work in the lead-up to the summit in Lima.", whole: "work in the lead-up to the summit in Lima",
	},
	{
		name: "during which event", words: "during", where: behindOne, to: func(x *line, k, end, last int) int {
			if p, _ := x.phraseAt(end, last); x.has(p.head, x.words.Event) {
				if end = x.widened(p, last).Last; x.has(end-1, x.words.Trip) {
					end = x.pastCompany(end, last)
				}
				return x.pastTalkThen(end, last)
			}
			return k
		},
		in: "Peru and Norway will sign the pact during the summit of ministers.", line: "sign the pact",
		not: "Peru will feed Norway's herds during the drought.", whole: "feed Norway's herds during the drought",
	},
	{
		name: "before doing what", words: "after | before | prior to", where: behindAct, only: func(x *line, k, end, _ int) bool {
			return x.form(end)&lexicon.Ing != 0 && !x.isOneOf(k-1, "decision", "choice", "announcement")
		}, to: toLast,
		in: "Peru will weigh the catch of Norway's boats before leaving port.", line: "weigh the catch of Norway's boats",
	},
	{
		name: "after which event", words: "after | before | following | upon", where: behindAct, to: func(x *line, k, end, last int) int { return x.eventEnd(k, end, last) },
		in: "Peru will settle its share with Norway after a survey of the river.", line: "settle the share with Norway",
		not: "Peru will put the pact with Norway before Congress.", whole: "put the pact with Norway before Congress",
	},
	{
		name: "on which trip of their own", words: "(on|during|in) <owner>", where: behindOne, to: func(x *line, k, _, last int) int {
			p, _ := x.phraseAt(k+1, last)
			if x.has(p.head, x.words.Trip) || x.isEither(p.head, "term", "presidency") {
				return x.pastCompany(p.Last, last)
			}
			return k
		},
		in: "Peru's minister will sign the pact with Norway on his first visit to Oslo since the end of the row.", line: "sign the pact with Norway",
	},
	{
		name: "how a thing is called", words: ", hereinafter", to: toLast,
		in: "Peru and Norway shall carry out a fish program, hereinafter referred to as “the Program”.", line: "carry out a fish program",
	},
	{
		name: "who promises what besides", words: "and <article> <promisenoun> (by|from)", where: behindOne, to: toLast,
		in: "Norway and Peru will launch a study of fish and a pledge by Peru to publish its quotas.", line: "launch a study of fish",
	},
	{
		name: "where it is held", words: "being <held>", where: behindOne, to: toLast,
		in: "Peru will join the talks being held in Oslo by Norway.", line: "join the talks",
	},
	{
		name: "by whom it is led", words: ", co -", where: behindOne, to: func(x *line, k, _, last int) int { return x.commaBehind(k+1, last) },
		in: "Norway and Peru will set up a group, co-chaired by their ministers, to study fish.", line: "set up a group to study fish",
	},
	{
		name: "what somebody else does likewise", words: "and", where: behindOne, only: func(x *line, k, end, _ int) bool {
			m, ok := x.mentions.At(end)
			isOther := ok && len(m.Codes) == 1 && !slices.Contains(x.c.By, m.Codes[0])
			return isOther && x.has(m.Last, x.words.Prep) && x.stands(x.word(m.Last), x.a.inner+1, k) && x.isComma(k-1)
		}, to: toLast,
		in: "Norway will abolish duties on 92 percent of goods in May, and Peru on 91 percent.", line: "abolish duties on 92 percent of goods",
	},
	{
		name: "what a thing does that no verb tells", words: "(this|they|it|we) <able>", where: behindOne, only: func(x *line, k, _, _ int) bool {
			return x.form(k-1)&lexicon.Noun != 0 && !slices.ContainsFunc(x.s.Clauses, func(c clause.Clause) bool { return c.Verb > k })
		}, to: toLast,
		in: "Peru will announce the cuts this will imply for Norway.", line: "announce the cuts",
	},
	{
		name: "what stands between commas right behind the verb", words: ",", only: func(x *line, k, _, _ int) bool {
			return !x.a.passive && (k == x.a.inner+1 || k == x.a.inner+3 && x.is(x.a.inner+1, x.words.into))
		}, to: func(x *line, k, end, last int) int {
			if end = x.commaBehind(end, last); end < last {
				return end
			}
			return k
		},
		in: "Norway and Peru will ensure, with their partners, free access to the ports.", line: "ensure free access to the ports",
	},
	{
		name: "what stands out in it", words: ", (<specially> | not least)", only: func(x *line, k, _, last int) bool {
			return x.length() >= enough && !x.anyToken(k+1, last, x.isComma)
		}, to: toLast,
		in: "Norway and Peru will cooperate on the safety of boats and harbours in the far north, particularly Narvik.", line: "cooperate on the safety of boats and harbours in the far north",
		not: "Norway will lower its fees for Peru, particularly on trout.", whole: "lower fees for Peru, particularly on trout",
	},
	{
		name: "when it begins", words: ", to ((enter|come|go) into (force|effect|operation) | take effect)", where: behindOne, to: toLast,
		in: "Peru will raise the fee on Norwegian boats, to take effect at once.", line: "raise the fee on Norwegian boats",
	},
	{
		name: "which of its kind it is", words: ", the", where: behindOne, only: func(x *line, _, end, last int) bool {
			isMost := x.has(end, x.words.Nth) || strings.HasSuffix(x.spelling(end), "est")
			return isMost && !x.hasAny(end, last, x.words.Conj) && !x.anyToken(end, last, x.isComma)
		}, to: toLast,
		in: "Peru will raise its catch with Norway to 9 tonnes, the highest in years.", line: "raise the catch with Norway to 9 tonnes",
		not: "Peru will tax squid, the first boats and nets of Norway.", whole: "tax squid, the first boats and nets of Norway",
	},
	{
		name: "what it is once more", words: ", (a|an|one)", where: behindOne, only: func(x *line, k, _, last int) bool {
			p, ok := x.phraseAt(k+1, last)
			isJoined := func(n int) bool {
				return x.isOneOf(n, "and", "or", "plus") || x.word(n) == "as" && x.word(n+1) == "well"
			}
			isListed := func(n int) bool { return isJoined(n) && (x.isEither(n+1, "a", "an") || x.isComma(n-1)) }
			return ok && x.isNounWord(k-1) && !isJoined(p.Last) && !x.anyToken(p.Last, last-1, isListed)
		}, to: toLast,
		in: "Peru will raise the fee on Norwegian boats, a move that hurts trade.", line: "raise the fee on Norwegian boats",
		not: "Peru will open an office in Norway, a desk in Chile and a post in Kenya.", whole: "open an office in Norway, a desk in Chile and a post in Kenya",
	},
	{
		name: "in words of its own", words: ", _ <ourselves>", only: func(x *line, k, _, _ int) bool { return x.isQuote(k + 1) }, to: toLast,
		in: "Peru will make no cut in its duties on Norway, \"We have set our terms,\" he said.", line: "make no cut in duties on Norway",
	},
	{
		name: "who said so, and at the most when", words: ",", only: func(x *line, _, end, _ int) bool {
			n := end
			isTold := func(n int) bool { return x.has(n, x.words.Say) || x.isOneOf(n, "show", "shows", "showed") }
			for n < x.a.last && n < end+longestSource && x.d.Tokens[n].Kind == text.Word && !isTold(n) {
				n++
			}
			isWhole := n+1 >= x.a.last || x.timeAtOrIn(n+1)
			return isTold(n) && isWhole && (x.isPlural(n-1) || x.isAgent(clause.Run{First: end, Last: n}))
		}, to: toLast,
		in: "Peru will lift its ban on Norwegian trout, officials of both sides said on Wednesday.", line: "lift the ban on Norwegian trout",
	},
	{
		name: "who is quoted as saying so", words: ", _{1,9} (quoted|cited) _{1,9} as saying", to: toLast,
		in: "Peru has a plan to cope with Norway's bans, the state agency, Andina, quoted the envoy Luis Ramos as saying.", line: "cope with Norway's bans",
		not: "Peru will end the duty, quotas and fees that Norway cited.", whole: "end the duty, quotas and fees",
	},
	{
		name: "in addition to what was told", words: "as well", where: behindOne, only: func(x *line, k, end, last int) bool {
			return end < last && !x.isEither(end, "as", "with") && !x.isNounAt(end, last)
		},
		in: "Peru will take steps as well to guard Norwegian boats.", line: "take steps to guard Norwegian boats",
		not: "Peru will cut fees as well as quotas for Norway.", whole: "cut fees as well as quotas for Norway",
	},
	{
		name: "whose words they are, with his office", words: ",", only: func(x *line, _, end, _ int) bool {
			m, ok := x.mentions.At(end)
			if !ok || m.Kind != actors.Individual || !x.isComma(m.Last) || m.Last+1 >= len(x.d.Tokens) {
				return false
			}
			p, _ := x.phraseAt(m.Last+1, x.a.last)
			return x.d.Tokens[m.Last+1].Shape == text.Lower && x.isAgent(p.Run)
		}, to: toLast,
		in: "Peru will lift its ban on Norwegian trout, Ana Gil, head of its chamber, told reporters.", line: "lift the ban on Norwegian trout",
	},
	{
		name: "who says so", words: ",", only: func(x *line, k, end, _ int) bool {
			n := slices.IndexFunc(x.s.Clauses, func(c clause.Clause) bool {
				return c.Finite && x.has(c.Verb, x.words.Say) && x.isAgent(c.Subject) && c.Subject.First > k
			})
			return n >= 0 && !x.anyToken(end, x.s.Clauses[n].Group.First, func(i int) bool { return x.isComma(i) || x.has(i, x.words.Prep) })
		}, to: toLast,
		in: "Peru will lift its ban on Norwegian trout, Peruvian officials have told reporters.", line: "lift the ban on Norwegian trout",
	},
	{
		name: "what a thing is called", words: ",", to: func(x *line, k, end, last int) int {
			p, _ := x.phraseAt(end, last)
			isOfIt := x.has(end, x.words.Article) || x.isEither(end, "its", "their") || x.isMention(end) && x.isPossessive(end+1)
			isSaid := func(last int) bool { return !x.hasAny(end+1, last, x.words.Conj) && !x.anyToken(end, last, x.isComma) }
			switch closed := x.commaBehind(end, last) - 1; {
			case p.head <= 0 || !isOfIt || !x.isName(k-1):
			case isSaid(last):
				return last
			case x.isComma(closed) && isSaid(closed) && x.has(closed+1, x.words.Prep):
				return closed + 1 // "talks with Peru, | its oldest partner, | on fish"
			}
			return k
		},
		in: "Norway will build the Tana Bridge, the longest bridge in the country, for Peru.", line: "build the Tana Bridge for Peru",
	},
	{
		name: "what is added", words: ", <prep>", where: behindOne, only: func(x *line, k, end, last int) bool {
			t, isTime := x.timeAt(k + 1)
			return !x.hasAny(end, last, x.words.Conj) && !x.isPlacedBehindName(k) && !x.isOneOf(k+1, "including", "excluding", "except", "to") && (!isTime || t.Rule == timex.SomeDay)
		}, to: toLast,
		in: "Norway will buy 40 tonnes of Peruvian trout, with most of it by sea.", line: "buy 40 tonnes of Peruvian trout",
		not: "Norway will lower duties on Peruvian fish, including trout.", whole: "lower duties on Peruvian fish, including trout",
	},
	{
		name: "what is told in passing", words: ",", only: func(x *line, _, end, _ int) bool {
			isPart := x.has(end, x.words.Howmuch) && (x.word(end+1) == "of" || x.isPlural(end+1))
			return isPart || x.has(end, x.words.Inpassing) || x.d.Tokens[end].Kind == text.Number && !x.has(end, x.words.Howmuch) && !x.timeAtOrIn(end)
		}, to: func(x *line, k, end, last int) int {
			if k > x.a.inner+1 && !x.hasAny(end+1, last, x.words.Conj) {
				return last
			}
			if closed := x.commaBehind(end, last) - 1; x.isComma(closed) {
				return closed
			}
			return k
		},
		in: "Norway will buy Peruvian rice, half of it in May, and rubber.", line: "buy Peruvian rice, and rubber",
	},
}

// isPlacedBehindName reports whether the comma at token k closes a name that another comma opens, and where it is follows: "the envoy,
// Ana Gil|, in Lima".
func (x *line) isPlacedBehindName(k int) bool {
	if p, _ := x.phraseAt(k+2, x.a.last); x.word(k+1) != "in" && !(x.word(k+1) == "at" && x.has(p.head, x.words.Event)) {
		return false
	}
	n := k - 1
	for x.isName(n) {
		n--
	}
	return n < k-1 && n > x.a.inner && x.isComma(n)
}

const (
	enough        = 48 // characters that an act has at the least which needs not to be told in part once more
	longestSource = 9  // words that those have at the most who are told to say so
)

// leaveTable finds the leaves by the words that begin them.
type leaveTable struct {
	*match.Table[*leave]
}

func newLeaveTable(lex *text.Lexicon, l *lexicon.Words) leaveTable {
	return leaveTable{tableOf(lex, l, leaves, func(row *leave) (name, words string) { return row.name, row.words })}
}

// leaveEnd is where what the line leaves out ends that begins with the words at token k; k where none do.
func (x *line) leaveEnd(k, last int) int {
	if q, in := x.d.InQuotation(int(x.d.Tokens[k].Start)); x.isComma(k) && in && x.d.Cover(x.a.inner+1, last).Covers(q) {
		return k // "the “3 Countries|, 1 Destination” tour"
	}
	if x.has(k, x.words.Prep) && x.isName(k) && x.isName(k-1) && !x.isName(x.a.inner) {
		return k // of a title: "the ‘Clean Water | Amid Drought’ scheme"
	}
	for m := range x.omits.Each(x.d, k, last) {
		row := m.Row.Yield
		if !row.where.isMet(x, k) || row.only != nil && !row.only(x, k, m.Last, last) {
			continue
		}
		end := m.Last
		if row.to != nil {
			end = row.to(x, k, m.Last, last)
		}
		if end > k {
			return end
		}
	}
	return k
}
