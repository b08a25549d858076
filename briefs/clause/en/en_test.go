package en_test

import (
	"slices"
	"testing"

	"attache/briefs/clause"
	"attache/briefs/clause/en"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// clausesOf parses the first sentence of a text, whose names are those that are
// capitalised and told.
func clausesOf(in string, names ...string) (*text.Doc, clause.Sentence) {
	lex := text.NewLexicon()
	p := en.New(lex, lexicon.English(lex))
	d := lex.Parse(text.Plain(in))
	var marks clause.Marks
	for i := range d.Tokens {
		if slices.Contains(names, d.Tokens[i].Of(d.Text)) {
			marks.Names = append(marks.Names, clause.Run{First: i, Last: i + 1})
		}
	}
	var s [1]clause.Sentence
	p.Parse(d, []int{0}, []clause.Marks{marks}, s[:])
	return d, s[0]
}

// tell is each clause as "subject | verb group | how it hangs on what": the kinds
// of clause.go by their first letters.
func tell(in string) []string {
	d, s := clausesOf(in, "Peru", "Chile", "Norway", "Kenya", "Ghana", "Lima")
	kinds := [...]string{"main", "reported", "infinitive", "gerund", "participle", "relative", "adverbial", "question", "item"}
	var out []string
	for i, c := range s.Clauses {
		sub := s.SubjectOf(i)
		line := d.Words(sub.First, sub.Last) + " | " + d.Words(c.Group.First, c.Group.Last) + " | " + kinds[c.Kind]
		if c.Governor >= 0 {
			line += " of " + d.Words(c.Governor, c.Governor+1)
		}
		if c.Joined >= 0 {
			line += " joined"
		}
		if c.Negative {
			line += " not"
		}
		out = append(out, line)
	}
	return out
}

func check(t *testing.T, cases []parsed) {
	t.Helper()
	for _, c := range cases {
		if got := tell(c.in); !slices.Equal(got, c.want) {
			t.Errorf("%s: %s\n got %q\nwant %q", c.name, c.in, got, c.want)
		}
	}
}

type parsed struct {
	name, in string
	want     []string
}

func TestClauses(t *testing.T) {
	check(t, []parsed{
		{"what a subject is for", "The talks with Chile to settle the row will resume.", []string{" | to settle | infinitive", "The talks with Chile to settle the row | will resume | main"}},
		{"what the first meeting is for", "A meeting to settle rows will be held.", []string{" | to settle | infinitive", "A meeting to settle rows | will be held | main"}},
		{"who is at the top", "Top officials of Peru vowed to act.", []string{"Top officials of Peru | vowed | main", "Top officials of Peru | to act | infinitive of vowed"}},
		{"whose commitment to doing", "Peru praised the firm commitment of Chile to opening ports.", []string{"Peru | praised | main", "Peru | opening | gerund of commitment"}},
		{"what is accepted to be done", "Peru accepted to open ports.", []string{"Peru | accepted | main", "Peru | to open | infinitive of accepted"}},
		{"what the subject of a report is for", "Peru said that the visit to Chile to sign the pact would be held.", []string{
			"Peru | said | main", "Peru | to sign | infinitive", "the visit to Chile to sign the pact | would be held | reported of said"}},
		{"who holds an office, of a state", "The minister of Peru, Luis Soto, will act.", []string{"The minister of Peru | will act | main"}},
		{"three states without a conjunction", "Growers of Peru, Chile, Kenya will act.", []string{"Kenya | will act | main"}},
		{"three with a comma before the last", "Growers, shippers, and buyers in Peru will act.", []string{"Growers, shippers, and buyers in Peru | will act | main"}},
		{"two with a comma before the last", "Growers will act, and buyers in Peru will wait.", []string{"Growers | will act | main", "buyers in Peru | will wait | main joined"}},
		{"three who act", "The minister of Peru, the envoy of Chile and the head of the port will act.", []string{"The minister of Peru, the envoy of Chile and the head of the port | will act | main"}},
		{"an aside that no comma closes", "Work on the line to Chile, at a cost of $3 billion will begin.", []string{"Work on the line to Chile, at a cost of $3 billion | will begin | main"}},
		{"a decision made on a day", "Peru made a decision in May to end the levy.", []string{"Peru | made | main", " | to end | infinitive of decision"}},
		{"what is made easier", "Peru made it easier for Chile to sell fish.", []string{"Peru | made | main", " | to sell | infinitive of made"}},
		{"what is made clear", "Peru made clear it would open a port.", []string{"Peru | made | main", "it | would open | reported of clear"}},
		{"said in what", "Peru said in a joint statement Vega would lead the talks.", []string{"Peru | said | main", "Vega | would lead | reported of said"}},
		{"who we are", "We, the ministers of Peru and Chile, intend to meet.", []string{"We | intend | main", "We | to meet | infinitive of intend"}},
		{"two presents behind a purpose", "To grow, we aim and strive to sell fish.", []string{" | To grow | infinitive", "we | aim | main", "we | strive | main joined", "we | to sell | infinitive of strive"}},
		{"a plan behind a present", "Peru and Chile note the risks and plan to meet.", []string{"Peru and Chile | note | main", "Peru and Chile | plan | main joined", "Peru and Chile | to meet | infinitive of plan"}},
		{"a quotation, and what was said besides", "Peru called it “a step,” saying it would open a port.", []string{"Peru | called | main", "Peru | saying | participle", "it | would open | reported of saying"}},
		{"of whom alone it is told", "Peru cut its duties on goods from Chile, which plans to answer.", []string{"Peru | cut | main", "Chile | plans | relative of Chile", "Chile | to answer | infinitive of plans"}},
		{"of which things it is told", "Peru cut its duties on goods from Chile, which are to rise.", []string{"Peru | cut | main", "its duties on goods from Chile | are to rise | relative of Chile"}},
		{"who plans what is held", "Peru plans talks in May.", []string{"Peru | plans | main"}},
		{"which of several, and who says so", "Peru will extend rules that had kept crews from Chile ashore, Vega said.", []string{
			"Peru | will extend | main", "rules | had kept | relative of rules", "Vega | said | main"}},
		{"in which case, turned round", "Should Peru leave the pact on 4 May with Chile, the board will meet.", []string{"the board | will meet | main"}},
		{"said where", "Peru's envoy announced on Lima News she would open a desk.", []string{"Peru's envoy | announced | main", "she | would open | reported of announced"}},
		{"the ports that they close", "Peru will name the ports they will close.", []string{"Peru | will name | main", "they | will close | relative"}},
		{"said since", "Peru has since said it will open a desk.", []string{"Peru | has since said | main", "it | will open | reported of said"}},
		{"what they were warned of", "Peru warned Chile it would tax wool.", []string{"Peru | warned | main", "it | would tax | reported of warned"}},
		{"who is warned, and who says so", "Growers would be warned if wool fell, officials said.", []string{"Growers | would be warned | main", "wool | fell | adverbial", "officials | said | main"}},
		{"made it clear", "Peru made it clear in Lima it would tax wool.", []string{"Peru | made | main", "it | would tax | reported of clear"}},
		{"who will, as was made clear", "Peru made clear Chile would pay.", []string{"Peru | made | main", "Chile | would pay | reported of clear"}},
		{"in some cases", "We will talk, but in some cases we will tax wool.", []string{"We | will talk | main", "we | will tax | main joined"}},
		{"the first time", "It is the first time we will host a fair.", []string{"It | is | main", "we | will host | relative"}},
		{"a memorandum of what", "Peru signed a memorandum of cooperation with Chile to share ships.", []string{"Peru | signed | main", " | to share | infinitive of memorandum"}},
		{"a time before a subject", "On a visit to Chile, the minister will speak.", []string{"the minister | will speak | main"}},
		{"a comma behind a subject", "The accord between Peru and Chile, will be signed.", []string{"The accord between Peru and Chile | will be signed | main"}},
		{"what is to be done to a subject", "A team to be led by Vega and made up of growers, will act.", []string{
			" | to be led | infinitive", " | made | infinitive joined", "A team to be led by Vega and made up of growers | will act | main"}},
		{"how far", "Peru will more than double its loans, with a view to more than halving its debt.", []string{
			"Peru | will more than double | main", "Peru | halving | gerund of view"}},
		{"a how behind a hyphen", "The know-how will be shared.", []string{"The know-how | will be shared | main"}},
		{"another and I", "In Lima, my Peruvian colleague and I will sign it.", []string{"my Peruvian colleague and I | will sign | main"}},
		{"I behind another's clause", "Peru praised beef and I will write.", []string{"Peru | praised | main", "I | will write | main joined"}},
		{"an aside behind a preposition", "Norway, of which Peru buys wool, will act.", []string{"Peru | buys | relative of of", "Norway | will act | main"}},
		{"when it was last done", "The board that last met in May will act.", []string{
			"The board | met | relative of board", "The board that last met in May | will act | main"}},
		{"which of them", "Peru said the first would open in May.", []string{"Peru | said | main", "the first | would open | reported of said"}},
		{"an order of words that supposes", "Should Peru leave without a pact, the levy will rise.", []string{"the levy | will rise | main"}},
		{"who signed what binds another", "The accord he signed in Lima committed Peru to cutting fees.", []string{
			"he | signed | relative", "The accord he signed in Lima | committed | main", "The accord he signed in Lima | cutting | gerund of committed"}},
		{"nouns of the phrase that opens a sentence", "Besides another round of trade talks in early March both sides agreed to open a post.", []string{
			"Besides another round of trade talks in early March both sides | agreed | main", "Besides another round of trade talks in early March both sides | to open | infinitive of agreed"}},
		{"who pledged what is named", "The amount Peru has pledged to spend is small.", []string{
			"Peru | has pledged | relative", "Peru | to spend | infinitive of pledged", "The amount Peru has pledged to spend | is | main"}},
		{"an aside that only includes", "Peru will work, including through Chile, in training crews.", []string{
			"Peru | will work | main", "Peru | including | participle", "Peru | training | gerund"}},
		{"what is wished of a thing", "Peru and Chile want trade to double.", []string{"Peru and Chile | want | main", " | to double | infinitive of want"}},
		{"past a name's letters", "Peru signed a deal with Norsk Olje (NOL) to supply gas.", []string{"Peru | signed | main", " | to supply | infinitive of deal"}},
		{"what happened, and after what", "Oil prices jumped after Peru and Chile agreed to cut output.", []string{
			"Oil prices | jumped | main", "Peru and Chile | agreed | adverbial", "Peru and Chile | to cut | infinitive of agreed"}},
		{"turned round by not only", "Not only did Peru agree to open a desk; it also lowered fees.", []string{
			"Peru | Not only did Peru agree | main", "Peru | to open | infinitive of agree", "it | lowered | main"}},
		{"a plural that says of what kind", "Peru will send an offer by May and a services list by June.", []string{"Peru | will send | main"}},
		{"what is done no later", "Peru will send requests by May and offers no later than June.", []string{"Peru | will send | main"}},
		{"a noun that must be the verb", "Peru will not compromise on quality.", []string{"Peru | will not compromise | main not"}},
		{"how it is not done, in quotation marks", "Peru will not “in any way” pay for it.", []string{"Peru | will not “in any way” pay | main not"}},
		{"another who is bound", "The pact obliges Peru to open a port and Chile to cut fees.", []string{
			"The pact | obliges | main", " | to open | infinitive of obliges", " | to cut | infinitive of obliges joined"}},
		{"an owner's pledge", "Peru recalled Chile's pledge that it would pay.", []string{"Peru | recalled | main", "it | would pay | reported of pledge"}},
		{"a verb with a prefix", "Peru will fast-track permits.", []string{"Peru | will fast-track | main"}},
		{"a verb behind a clause inside its subject", "The pact that Peru signed provides for visits.", []string{
			"Peru | signed | reported of pact", "The pact that Peru signed | provides | main"}},
		{"a decision in the passive", "A decision was taken by Peru to open a desk.", []string{
			"A decision | was taken | main", " | to open | infinitive of decision"}},
		{"a quality and another", "They repeated their commitment to open and fair trade.", []string{"They | repeated | main"}},
		{"what is given, and another act", "Peru will provide help to firms to export fish, and open a desk.", []string{
			"Peru | will provide | main", " | to export | infinitive of provide", "Peru | open | main joined"}},
		{"what steps are for, and another act", "Peru has agreed to take steps to improve its woods and fight crime, mend roads, and apply the pact.", []string{
			"Peru | has agreed | main", "Peru | to take | infinitive of agreed", " | to improve | infinitive of steps", " | fight | infinitive of steps joined",
			"Peru | mend | infinitive of agreed joined", "Peru | apply | infinitive of agreed joined"}},
		{"a thing done, and another act", "Peru noted the work done and directed officials to finish.", []string{
			"Peru | noted | main", "the work | done | participle", "Peru | directed | main joined", " | to finish | infinitive of directed"}},
		{"a second quality that could be a verb", "They agreed to ensure stable and secure supplies.", []string{"They | agreed | main", "They | to ensure | infinitive of agreed"}},
		{"qualities listed inside a subject", "They agreed that missions in the northern, southern and eastern ports would be closed.", []string{"They | agreed | main", "missions in the northern, southern and eastern ports | would be closed | reported of agreed"}},
		{"a subject with two parts that something means", "It would mean taxes on cars and parts would be cut.", []string{"It | would mean | main", "taxes on cars and parts | would be cut | reported of mean"}},
		{"a third one", "Peru will uphold free, fair and open trade.", []string{"Peru | will uphold | main"}},
		{"two qualities in quotation marks", "Peru will seek a “firm and clear” reply.", []string{"Peru | will seek | main"}},
		{"a thing besides others", "Peru plans to buy fuel, as well as aircraft and power equipment.", []string{"Peru | plans | main", "Peru | to buy | infinitive of plans"}},
		{"a quality and a verb with its object", "Peru will make it stable and secure a loan.", []string{"Peru | will make | main", "Peru | secure | main joined"}},
		{"a subject of two behind which", "They will meet in May, after which a statement on fish and forest trade will be issued.", []string{
			"They | will meet | main", "a statement on fish and forest trade | will be issued | relative of after"}},
		{"a passive that goes on", "Talks shall start in May and be completed by June.", []string{"Talks | shall start | main", "Talks | be completed | main joined"}},
		{"where it is laid down", "Matters as set out in Article 3 shall be settled.", []string{"Matters as set out in Article 3 | shall be settled | main"}},
		{"what those helped do", "It aims to help both public and private firms secure their data.", []string{"It | aims | main", "It | to help | infinitive of aims"}},
		{"the quality of a visit", "The premier's early visit to Lima was read as a signal.", []string{"The premier's early visit to Lima | was read | main"}},
		{"several qualities of what is made", "They agreed to create diversified, stable chains.", []string{"They | agreed | main", "They | to create | infinitive of agreed"}},
		{"how many of what could be a verb", "They agreed to give more than 300 sets of lamps and to build huts in several selected towns.", []string{
			"They | agreed | main", "They | to give | infinitive of agreed", "They | to build | infinitive of agreed joined"}},
		{"who tells it behind it, and where", "Talks will restart in May, traders in Lima say, since prices fell.", []string{
			"Talks | will restart | main", "traders in Lima | say | main", "prices | fell | adverbial"}},
		{"in which case, behind its modal", "Peru will in that case supply power.", []string{"Peru | will in that case supply | main"}},
		{"what is not done yet", "Peru has not yet decided to open it.", []string{"Peru | has not yet decided | main not", "Peru | to open | infinitive of decided"}},
		{"whom it is promised", "Peru promised the minister it would open a port.", []string{"Peru | promised | main", "it | would open | reported of promised"}},
		{"what those behind with are set to do", "It was signed, with Peru set to open a port.", []string{"It | was signed | main", "Peru | set | participle", "Peru | to open | infinitive of set"}},
		{"what is done further", "They agreed on further deepening ties, not on further training schemes.", []string{"They | agreed | main", "They | deepening | gerund of agreed"}},
		{"both of what could be a verb", "Peru promised to put both weigh stations under one roof.", []string{"Peru | promised | main", "Peru | to put | infinitive of promised"}},
		{"both of a plural", "Peru promised to reopen both posts within weeks.", []string{"Peru | promised | main", "Peru | to reopen | infinitive of promised"}},
		{"what is done no longer", "Peru pledged to no longer tax wool.", []string{"Peru | pledged | main", "Peru | to no longer tax | infinitive of pledged not"}},
		{"a resolve of two", "They affirmed the resolve of Peru and Chile to act.", []string{
			"They | affirmed | main", " | to act | infinitive of resolve"}},
		{"what a gerund is done for", "They are committed to holding meetings at all levels to settle it and open ports.", []string{
			"They | are committed | main", "They | holding | gerund of committed", "They | to settle | infinitive", "They | open | infinitive joined"}},
		{"goes on behind an aside", "Peru will build a dock, which will be able to serve ships, and train pilots.", []string{
			"Peru | will build | main", "a dock | will be able | relative of dock", "a dock | to serve | infinitive of able", "Peru | train | main joined"}},
		{"a participle within a subject behind and", "Pacts will be signed and a fund covering the Salt Road will be set up.", []string{
			"Pacts | will be signed | main", "a fund | covering | participle", "a fund covering the Salt Road | will be set | main"}},
		{"what was done further", "Aside from new plans, Peru and Chile further agreed to open talks.", []string{
			"Peru and Chile | agreed | main", "Peru and Chile | to open | infinitive of agreed"}},
		{"a short is", "Peru will open its ports but it's a start.", []string{
			"Peru | will open | main", "it | 's | main joined"}},
		{"when it was agreed", "Peru and Chile agreed during their talks to open a hotline.", []string{
			"Peru and Chile | agreed | main", "Peru and Chile | to open | infinitive of agreed"}},
		{"what talks are for", "Peru and Chile agreed on steps to open a hotline.", []string{
			"Peru and Chile | agreed | main", " | to open | infinitive of steps"}},
		{"a phrase among the verb's words", "Peru and Chile will at their next meeting open a hotline.", []string{
			"Peru and Chile | will at their next meeting open | main"}},
		{"in the first place among them", "Peru shall in the first place endeavour to settle it.", []string{
			"Peru | shall in the first place endeavour | main", "Peru | to settle | infinitive of endeavour"}},
		{"a present of the plural behind an aside", "Peru and Chile, meeting in Lima, plan to open a hotline.", []string{
			" | meeting | participle", "Peru and Chile | plan | main", "Peru and Chile | to open | infinitive of plan"}},
		{"a dash between two names", "Peru agreed to widen the Peru – Chile trade pact.", []string{
			"Peru | agreed | main", "Peru | to widen | infinitive of agreed"}},
		{"a day behind the verb, and a region before it", "Trade ministers from the Nordic region agreed on Saturday to open talks.", []string{
			"Trade ministers from the Nordic region | agreed | main", "Trade ministers from the Nordic region | to open | infinitive"}},
		{"rules that were agreed on a day", "The rules agreed on Saturday to open ports will be kept.", []string{
			"The rules | agreed | participle", "The rules | to open | infinitive", "The rules agreed on Saturday to open ports | will be kept | main"}},
		{"before, behind a participle", "Peru said contracts signed before the flood would be honoured.", []string{
			"Peru | said | main", "contracts | signed | participle", "contracts signed before the flood | would be honoured | reported of said"}},
		{"a state", "They agreed to remain engaged.", []string{"They | agreed | main", "They | to remain engaged | infinitive of agreed"}},
		{"somebody who is told to", "The ministers noted it and tasked officials to finish.", []string{
			"The ministers | noted | main", "The ministers | tasked | main joined", " | to finish | infinitive of tasked"}},
		{"a subject with a clause inside", "Peru's plan to cut duties will help growers.", []string{
			" | to cut | infinitive of plan", "Peru's plan to cut duties | will help | main"}},
		{"a relative clause inside the subject", "The council that runs the pact will meet in May.", []string{
			"The council | runs | relative of council", "The council that runs the pact | will meet | main"}},
		{"an aside", "The measures, which hit growers, will be lifted.", []string{
			"The measures | hit | relative of measures", "The measures | will be lifted | main"}},
		{"an apposition", "Ama Boateng, the trade minister, will visit Lima.", []string{"Ama Boateng | will visit | main"}},
		{"reported with a word", "The ministry said that Peru would act.", []string{
			"The ministry | said | main", "Peru | would act | reported of said"}},
		{"reported without one", "The ministry said Peru would act.", []string{
			"The ministry | said | main", "Peru | would act | reported of said"}},
		{"a subjunctive", "They agreed that a committee be set up.", []string{
			"They | agreed | main", "a committee | be set | reported of agreed"}},
		{"an infinitive far from its noun", "It rests on a pledge by Chile to buy fish.", []string{
			"It | rests | main", " | to buy | infinitive of pledge"}},
		{"asked to act", "Peru asked its ports to open.", []string{
			"Peru | asked | main", " | to open | infinitive of asked"}},
		{"a reduced relative", "The talks held in Lima will resume in May.", []string{
			"The talks | held | participle", "The talks held in Lima | will resume | main"}},
		{"not before to", "Peru agreed not to raise its fee.", []string{
			"Peru | agreed | main", "Peru | not to raise | infinitive of agreed not"}},
		{"a verb behind an infinitive aside", "The levy, to take effect soon, answers Peru's fees.", []string{
			" | to take | infinitive", "The levy | answers | main"}},
		{"a body named like a verb", "Transport ministers agreed to act.", []string{"Transport ministers | agreed | main", "Transport ministers | to act | infinitive of agreed"}},
		{"offers that are made", "Agreed to exchange final offers on services.", []string{" | Agreed | participle", " | to exchange | infinitive of Agreed"}},
		{"what opens a subject is no item", "Quota shares will be published.", []string{"Quota shares | will be published | main"}},
		{"who bears a name like an article", "Ports would open, An said.", []string{"Ports | would open | main", "An | said | main"}},
		{"a partner before what an accord is on", "Peru signed an accord with Chile for opening ports.", []string{
			"Peru | signed | main", "Peru | opening | gerund of accord"}},
		{"a quotation begins at the verb", "He hoped the pact “will bring down prices.”", []string{
			"He | hoped | main", "the pact | will bring | reported of hoped"}},
		{"laid down that", "They laid down that Peru would act.", []string{
			"They | laid | main", "Peru | would act | reported of laid"}},
		{"an object that can be a verb", "Peru will open larger quotas in May.", []string{"Peru | will open | main"}},
		{"those who are helped", "Peru will help growers reach its market.", []string{"Peru | will help | main", "growers | reach | infinitive"}},
		{"two who say so", "The fee will end in May, the offices of Peru and Chile said.", []string{
			"The fee | will end | main", "the offices of Peru and Chile | said | main"}},
		{"things in a list as the subject", "Chile hopes that wool, dried fish and tea will enter.", []string{
			"Chile | hopes | main", "wool, dried fish and tea | will enter | reported of hopes"}},
		{"the quotation begins with the verb", "He said that the court's ruling \"will help growers\" in Peru.", []string{
			"He | said | main", "the court's ruling | will help | reported of said"}},
		{"a plural and where it is", "Growers in Lima expect that Chile will act.", []string{
			"Growers in Lima | expect | main", "Chile | will act | reported of expect"}},
		{"a sum that promises", "Chile's loans promises to help growers.", []string{
			"Chile's loans | promises | main", "Chile's loans | to help | infinitive of promises"}},
		{"a present behind which", "The fair, which aims to draw buyers, will open.", []string{
			"The fair | aims | relative of fair", "The fair | to draw | infinitive of aims", "The fair | will open | main"}},
		{"what a noun holds", "Peru gave its word to the envoys that ports would open.", []string{
			"Peru | gave | main", "ports | would open | reported of word"}},
		{"who hears a promise", "Peru promised the growers to act.", []string{
			"Peru | promised | main", "Peru | to act | infinitive of promised"}},
		{"an aside between verb and object", "Peru agreed to draft, in this round, binding rules.", []string{
			"Peru | agreed | main", "Peru | to draft | infinitive of agreed"}},
		{"a remark in an aside", "Peru will, within thirty (30) days, cut its duty.", []string{
			"Peru | will, within thirty (30) days, cut | main"}},
		{"an aside before a present", "Ama Boateng, the minister, plans to visit Lima.", []string{
			"Ama Boateng | plans | main", "Ama Boateng | to visit | infinitive of plans"}},
		{"a reason behind that", "They agreed that because of the drought, it would be widened.", []string{
			"They | agreed | main", "it | would be widened | reported of agreed"}},
		{"a promise from someone with a name", "She left with a promise from her host, Ama Boateng, that fees would be cut.", []string{
			"She | left | main", "fees | would be cut | reported of promise"}},
		{"an item's participle is its verb", "Agreed to exchange final offers on fish.", []string{
			" | Agreed | participle", " | to exchange | infinitive of Agreed"}},
		{"a noun that is a participle", "The talks closed with both sides undertaking to list their fees.", []string{
			"The talks | closed | participle", "both sides | undertaking | participle", "both sides | to list | infinitive of undertaking"}},
		{"nouns that can be verbs", "Trade talks and a pledge on trade rules help.", nil},
		{"an instrument's terms", "Peru shall in May of each year open a quota.", []string{"Peru | shall in May of each year open | main"}},
		{"a gerund, an aside, its object", "Peru commits itself to cutting, over four years, its duty.", []string{
			"Peru | commits | main", "Peru | cutting | gerund of commits"}},
		{"a word that is given", "Peru gave its word it would not raise the fee.", []string{
			"Peru | gave | main", "it | would not raise | reported of word not"}},
		{"a thing that is given", "Peru built a port it would not use.", []string{
			"Peru | built | main", "it | would not use | relative not"}},
		{"those told behind with", "Talks ended, with officials of both sides instructed to exchange lists.", []string{
			"Talks | ended | main", "both sides | instructed | participle", "both sides | to exchange | infinitive of instructed"}},
		{"the text of which", "Letters, the text of which is long, are to be exchanged.", []string{
			"the text of | is | relative of of", "Letters | are to be exchanged | main"}},
		{"both of two", "The accord is one in which both Peru and Chile pledge to act.", []string{
			"The accord | is | main", "both Peru and Chile | pledge | relative of in", "both Peru and Chile | to act | infinitive of pledge"}},
		{"a relative of two", "The pact between Peru and Chile, which starts in May, will help.", []string{
			"The pact between Peru and Chile | starts | relative of Chile", "The pact between Peru and Chile | will help | main"}},
		{"a title that binds", "Peru signed a Memorandum of Understanding that obliges it to act.", []string{
			"Peru | signed | main", "a Memorandum of Understanding | obliges | relative of Understanding", " | to act | infinitive of obliges"}},
		{"a plural that opens", "Analysts believe Peru will act.", []string{
			"Analysts | believe | main", "Peru | will act | reported of believe"}},
		{"a side in between", "They decided on the Peruvian side to open a port.", []string{
			"They | decided | main", "They | to open | infinitive of decided"}},
		{"nouns in between", "Peru will narrow the gap between crude and refined oil.", []string{"Peru | will narrow | main"}},
	})
}

// What is one act and what is several, and what the second shares with the first.
func TestUnlisted(t *testing.T) {
	check(t, []parsed{
		{"a verb that no list holds", "Peru will duly reglaze panes from Chile.", []string{"Peru | will duly reglaze | main"}},
		{"a plural is no verb", "Only then will frobs grow.", nil},
		{"past what a name is", "Norway Textiles, the firm that runs it, will ship shirts.", []string{"the firm | runs | relative of firm", "Norway Textiles | will ship | main"}},
		{"past a report between commas", "Peru has decided to cut the duty, sources said, and will allow firms to set up units.", []string{
			"Peru | has decided | main", "Peru | to cut | infinitive of decided", "sources | said | main", "Peru | will allow | main joined", " | to set | infinitive of allow"}},
		{"trade flows of a name", "Tariffs for Peru exports to Chile will drop.", []string{"Tariffs for Peru exports to Chile | will drop | main"}},
		{"a name that does it", "Peru exports to Chile plums that it will not eat.", []string{"Peru | exports | main", "it | will not eat | reported of plums not"}},
	})
}

func TestCoordination(t *testing.T) {
	check(t, []parsed{
		{"verbs that are nouns too", "Peru plans to hold talks on ports, share samples of fishmeal, and review the outcome.", []string{
			"Peru | plans | main", "Peru | to hold | infinitive of plans", "Peru | share | infinitive of plans joined", "Peru | review | infinitive of plans joined"}},
		{"what talks are for, beside what is done", "Peru will engage in dialogues to share data, and explore ways to cut fees.", []string{
			"Peru | will engage | main", "Peru | to share | infinitive", "Peru | explore | main joined", " | to cut | infinitive of ways"}},
		{"letters behind a name of a list", "Duties on wool from the Peru League (PL), Chile and Kenya will rise.", []string{
			"Duties on wool from the Peru League (PL), Chile and Kenya | will rise | main"}},
		{"states of a name in a list", "Duties on wool from Peru League countries, Chile and Kenya will rise.", []string{
			"Duties on wool from Peru League countries, Chile and Kenya | will rise | main"}},
		{"letters behind what opens a sentence", "Under the Peru Plan (PP), Chile and Kenya will meet.", []string{
			"Chile and Kenya | will meet | main"}},
		{"letters behind a name", "Peru agreed to reform its Joint Commission (JCC) to enable it to meet.", []string{
			"Peru | agreed | main", "Peru | to reform | infinitive of agreed", "Peru | to enable | infinitive", " | to meet | infinitive of enable"}},
		{"letters behind a noun that is completed", "Peru signed a memorandum of understanding (MOU) with Chile in May to study ports.", []string{
			"Peru | signed | main", " | to study | infinitive of MOU"}},
		{"a phrase in quotation marks before the verb", "Peru has “in principle” agreed to open a port.", []string{
			"Peru | has “in principle” agreed | main", "Peru | to open | infinitive of agreed"}},
		{"a share of what is made", "Peru plans to raise its output and export at least 65% of it.", []string{
			"Peru | plans | main", "Peru | to raise | infinitive of plans", "Peru | export | infinitive of plans joined"}},
		{"things told by what they are for", "Peru plans to build roads, fishing ports and power lines, and to open a desk.", []string{
			"Peru | plans | main", "Peru | to build | infinitive of plans", "Peru | to open | infinitive of plans joined"}},
		{"what will be being done", "Peru's minister will be visiting Oslo in May and opening a fair.", []string{
			"Peru's minister | will be visiting | main", "Peru's minister | opening | main joined"}},
		{"a plural behind a number", "The two nominal heads of Peru agreed to meet.", []string{
			"The two nominal heads of Peru | agreed | main", "The two nominal heads of Peru | to meet | infinitive of agreed"}},
		{"things to which somebody is bound, as well", "Peru is committed to buying plums, as well as selling wool.", []string{
			"Peru | is committed | main", "Peru | buying | gerund of committed", "Peru | selling | gerund of committed joined"}},
		{"what is being done", "Peru is aiming to build ships with Chile and trying to revive its port.", []string{
			"Peru | is aiming | main", "Peru | to build | infinitive of aiming", "Peru | trying | main joined", "Peru | to revive | infinitive of trying"}},
		{"a result behind what will be being done", "Peru will not be backtracking, putting the pact at risk and sparking fears.", []string{
			"Peru | will not be backtracking | main not", "Peru | putting | participle", "risk and | sparking | participle"}},
		{"things to be used", "Peru will sell Chile ships and parts to be used in ports.", []string{
			"Peru | will sell | main", "Peru | to be used | infinitive"}},
		{"an aim behind what is done", "Peru will cut fees and plans to open ports.", []string{
			"Peru | will cut | main", "Peru | plans | main joined", "Peru | to open | infinitive of plans"}},
		{"such as, of the subject", "Goods of Peru and Chilean delicacies such as trout will be sold.", []string{
			"Goods of Peru and Chilean delicacies such as trout | will be sold | main"}},
		{"made according to", "A boat made according to rules, for example, will be sold.", []string{
			"A boat | made | participle", "A boat made according to rules | will be sold | main"}},
		{"a claim behind an act of which more is told ahead", "After agreeing on fish, Peru will tackle claims that wine is sold.", []string{
			" | agreeing | gerund", "Peru | will tackle | main", "wine | is sold | reported of claims"}},
		{"as well as before a verb", "Peru will cut its fees as well as open two ports.", []string{
			"Peru | will cut | main", "Peru | open | main joined"}},
		{"as what one has a part", "Peru will open a port and Chile's role as a host of talks will be reviewed.", []string{
			"Peru | will open | main", "Chile's role as a host of talks | will be reviewed | main joined"}},
		{"as well as before a noun", "Peru will promote trade as well as exports.", []string{"Peru | will promote | main"}},
		{"nouns that are verbs too", "Peru plans to promote trade, research and exports, and to open a desk.", []string{
			"Peru | plans | main", "Peru | to promote | infinitive of plans", "Peru | to open | infinitive of plans joined"}},
		{"a list in a relative clause", "Peru will study steps which may raise output, increase sales and draw firms.", []string{
			"Peru | will study | main", "steps | may raise | relative of steps", "steps | increase | relative of steps joined", "steps | draw | relative of steps joined"}},
		{"subjunctives", "They agreed that a desk be opened and that its costs be shared.", []string{
			"They | agreed | main", "a desk | be opened | reported of agreed", "its costs | be shared | reported of agreed joined"}},
		{"a subjunctive behind an aside", "They agreed that a desk would be opened, and that its costs, along with the rent, be shared.", []string{
			"They | agreed | main", "a desk | would be opened | reported of agreed", "its costs | be shared | reported of agreed joined"}},
		{"a condition between the conjunction and its verb", "Peru will share its data and, once the new system in Lima has been paid for, open a desk.", []string{
			"Peru | will share | main", "the new system in Lima | has been paid | adverbial", "Peru | open | main joined"}},
		{"a word in -ing of a set phrase", "Peru agreed in writing to lift the ban.", []string{"Peru | agreed | main", "Peru | to lift | infinitive of agreed"}},
		{"an item whose verb has a prefix", "fast-track clearance of tankers and co-host a fair", []string{" | fast-track | item", " | co-host | item joined"}},
		{"two verbs, one object", "Norway shall adopt and maintain safeguards.", []string{"Norway | shall adopt and maintain | main"}},
		{"three verbs, one object", "They agreed to identify, map and protect their routes.", []string{
			"They | agreed | main", "They | to identify, map and protect | infinitive of agreed"}},
		{"two adverbs", "Peru agreed to quickly and quietly drop its fee.", []string{
			"Peru | agreed | main", "Peru | to quickly and quietly drop | infinitive of agreed"}},
		{"three adverbs", "Peru agreed to swiftly, quietly and fully drop its fee.", []string{
			"Peru | agreed | main", "Peru | to swiftly, quietly and fully drop | infinitive of agreed"}},
		{"gerunds that each have their to", "Peru committed to cutting the fee, to opening a desk, and to posting its lists.", []string{
			"Peru | committed | main", "Peru | cutting | gerund of committed", "Peru | opening | gerund of committed joined", "Peru | posting | gerund of committed joined"}},
		{"verbs that each have an object", "They agreed to review and renew the pact, double the audits, and publish the findings.", []string{
			"They | agreed | main", "They | to review and renew | infinitive of agreed", "They | double | infinitive of agreed joined", "They | publish | infinitive of agreed joined"}},
		{"semicolons behind will", "Ghana will repeal the fee; publish a list; and train inspectors.", []string{
			"Ghana | will repeal | main", "Ghana | publish | main joined", "Ghana | train | main joined"}},
		{"to and to", "They agreed to open a desk and to publish their quotas.", []string{
			"They | agreed | main", "They | to open | infinitive of agreed", "They | to publish | infinitive of agreed joined"}},
		{"nouns are no verbs", "Peru will cut duties on feed, fish and trade goods.", []string{"Peru | will cut | main"}},
		{"a verb that is a noun too", "Peru agreed to lift the ban on wool and review that step in May.", []string{
			"Peru | agreed | main", "Peru | to lift | infinitive of agreed", "Peru | review | infinitive of agreed joined"}},
		{"a clause is ensured", "Peru will ensure its ports and roads are funded.", []string{
			"Peru | will ensure | main", "its ports and roads | are funded | reported of ensure"}},
		{"a passive goes on past a report", "The pact will be sent to the court, as Peru announced, and printed in May.", []string{
			"The pact | will be sent | main", "Peru | announced | adverbial", "The pact | printed | main joined"}},
		{"a name with and in it", "A hall covering the Salt and Grain Road will be built.", []string{
			"A hall | covering | participle", "A hall covering the Salt and Grain Road | will be built | main"}},
		{"a coarser adverb", "Peru agreed to wholly or at least mostly drop its fee.", []string{
			"Peru | agreed | main", "Peru | to wholly or at least mostly drop | infinitive of agreed"}},
		{"an aside behind the conjunction", "The pact will be signed in April and, the minister added, printed in May.", []string{
			"The pact | will be signed | main", "the minister | added | main joined", "The pact | printed | main joined"}},
		{"to and, if it can be, to", "They agreed to ease visas, to link ports and, where possible, to share ships.", []string{
			"They | agreed | main", "They | to ease | infinitive of agreed", "They | to link | infinitive of agreed joined", "They | to share | infinitive of agreed joined"}},
		{"not only", "Peru vowed to not only keep but widen the quota.", []string{
			"Peru | vowed | main", "Peru | to not only keep but widen | infinitive of vowed"}},
		{"what is done to it", "Peru decided to build a dam and finance it in May.", []string{
			"Peru | decided | main", "Peru | to build | infinitive of decided", "Peru | finance | infinitive of decided joined"}},
		{"what is supplied", "Peru will release its supply and demand reports and a list of supply chains.", []string{
			"Peru | will release | main"}},
		{"gerunds", "Peru is committed to accepting forms, cutting fees and opening ports.", []string{
			"Peru | is committed | main", "Peru | accepting | gerund of committed", "Peru | cutting | gerund of committed joined", "Peru | opening | gerund of committed joined"}},
		{"who said it says more", "Peru said Chile had paid and said it will sign.", []string{
			"Peru | said | main", "Chile | had paid | reported of said", "Peru | said | main joined", "it | will sign | reported of said"}},
		{"what a report tells and another says more of", "Peru said Chile had paid and promised it will sign.", []string{
			"Peru | said | main", "Chile | had paid | reported of said", "Chile | promised | reported of said joined", "it | will sign | reported of promised"}},
		{"behind what one is keen to do", "The levy ends as Peru, keen to sell more copper, has agreed to sign.", []string{
			" | to sell | infinitive of keen", "Peru | has agreed | adverbial", "Peru | to sign | infinitive of agreed"}},
		{"two of whom the second is told what he is", "Norway's Stavfjord and Peruvian miner Andera plan to sign.", []string{
			"Norway's Stavfjord and Peruvian miner Andera | plan | main", "Norway's Stavfjord and Peruvian miner Andera | to sign | infinitive of plan"}},
		{"a new clause begins", "Peru will sell copper to Ghana and Kenya will ship tea.", []string{
			"Peru | will sell | main", "Kenya | will ship | main joined"}},
		{"two begin a new clause", "Peru will print a list and then Ghana and Kenya will sign it.", []string{
			"Peru | will print | main", "Ghana and Kenya | will sign | main joined"}},
		{"two behind a thing begin one", "Peru will print a list and Ghana and Kenya will sign it.", []string{
			"Peru | will print | main", "Ghana and Kenya | will sign | main joined"}},
		{"one subject of two", "The ministry said Peru and Chile will meet.", []string{
			"The ministry | said | main", "Peru and Chile | will meet | reported of said"}},
		{"passives", "The pact will be put to a vote and published in May.", []string{
			"The pact | will be put | main", "The pact | published | main joined"}},
		{"a purpose keeps its own", "They agreed to meet to compare notes and settle points.", []string{
			"They | agreed | main", "They | to meet | infinitive of agreed", "They | to compare | infinitive", "They | settle | infinitive joined"}},
		{"what is reported goes on", "Peru said it would open a desk and that talks would resume.", []string{
			"Peru | said | main", "it | would open | reported of said", "talks | would resume | reported of said joined"}},
		{"an adverb shows a verb", "Ghana will trim fees, openly auction licences and drop the bonus.", []string{
			"Ghana | will trim | main", "Ghana | auction | main joined", "Ghana | drop | main joined"}},
		{"a particle shows a verb", "Ghana will map out a route, line up two ships and hand over the keys.", []string{
			"Ghana | will map | main", "Ghana | line | main joined", "Ghana | hand | main joined"}},
		{"a particle between", "Peru agreed to set up and jointly run a depot.", []string{
			"Peru | agreed | main", "Peru | to set up and jointly run | infinitive of agreed"}},
		{"neither, nor", "Peru will neither raise nor extend its fee.", []string{"Peru | will neither raise nor extend | main not"}},
		{"a gap after is to", "Peru is to sign in Lima and the tax to be halved in Chile.", []string{
			"Peru | is to sign | main", "the tax | to be halved | main joined"}},
		{"a place and its purpose leave no gap", "Peru is to visit Chile and Norway to study fish.", []string{
			"Peru | is to visit | main", "Peru | to study | infinitive"}},
		{"past who says so", "Peru will sign the pact, a minister said, and intends to ratify it.", []string{
			"Peru | will sign | main", "a minister | said | main", "Peru | intends | main joined", "Peru | to ratify | infinitive of intends"}},
		{"past the clause of a day", "Peru will drop its duties on the day their pact takes effect, and committed to buy fish.", []string{
			"Peru | will drop | main", "their pact | takes | relative", "Peru | committed | main joined", "Peru | to buy | infinitive of committed"}},
		{"goods of a land by its adjective", "Peru declared its intention to buy tonnes of Chilean beef in May.", []string{"Peru | declared | main", " | to buy | infinitive of intention"}},
		{"two verbs without an object", "They agreed to consult and work closely on it.", []string{
			"They | agreed | main", "They | to consult and work | infinitive of agreed"}},
		{"a verb in a list that is a noun too", "They agreed to complete the post, upgrade road links, and acquire a scanner.", []string{
			"They | agreed | main", "They | to complete | infinitive of agreed", "They | upgrade | infinitive of agreed joined", "They | acquire | infinitive of agreed joined"}},
		{"nouns in a list", "They agreed to tax the sale of ships, trade goods, and machines.", []string{
			"They | agreed | main", "They | to tax | infinitive of agreed"}},
		{"one that is not done", "Peru will suspend, but not close, its inquiry.", []string{"Peru | will suspend, but not close, | main"}},
		{"they raise fees, hire divers, and expand", "Peru will help as they raise fees, hire divers, and expand their ports.", []string{
			"Peru | will help | main", "they | raise | adverbial", "they | hire | adverbial joined", "they | expand | adverbial joined"}},
		{"whose tasks are told", "Peru will chair a panel whose tasks are to settle rows.", []string{
			"Peru | will chair | main", "tasks | are to settle | relative of panel"}},
		{"which tariffs is asked", "Peru did not explain which tariffs will rise.", []string{
			"Peru | did not explain | main not", "tariffs | will rise | question"}},
		{"a list of purposes of a meeting", "Peru and Chile will meet to raise trade, settle rows, and open ports.", []string{
			"Peru and Chile | will meet | main", "Peru and Chile | to raise | infinitive", "Peru and Chile | settle | infinitive joined", "Peru and Chile | open | infinitive joined"}},
		{"firms scale up and expand", "It will help as firms scale up and expand into Chile.", []string{
			"It | will help | main", "firms | scale up and expand | adverbial"}},
		{"a purpose after working with several", "Peru will work with Chile, and with others, to cut costs and open ports.", []string{
			"Peru | will work | main", "Peru | to cut | infinitive", "Peru | open | infinitive joined"}},
		{"also, beside what is tried", "Peru vowed to try to cut its fee and also to open a port.", []string{
			"Peru | vowed | main", "Peru | to try | infinitive of vowed", "Peru | to cut | infinitive of try", "Peru | to open | infinitive of vowed joined"}},
		{"the object of both stands behind the second", "They agreed to invest in and manage a port.", []string{
			"They | agreed | main", "They | to invest in and manage | infinitive of agreed"}},
		{"a noun before the preposition without an object", "They agreed to monitor, exchange data on and discuss squid.", []string{
			"They | agreed | main", "They | to monitor, exchange data on and discuss | infinitive of agreed"}},
		{"a noun before the preposition without an object, in a list with commas", "They agreed to monitor, exchange data on, and discuss squid.", []string{
			"They | agreed | main", "They | to monitor, exchange data on, and discuss | infinitive of agreed"}},
		{"prepositions without an object in a list", "They agreed to cooperate on, exchange data about, and monitor squid.", []string{
			"They | agreed | main", "They | to cooperate on, exchange data about, and monitor | infinitive of agreed"}},
		{"a list whose verbs have their objects", "They agreed to monitor ports, exchange data on squid, and discuss fees.", []string{
			"They | agreed | main", "They | to monitor | infinitive of agreed", "They | exchange | infinitive of agreed joined", "They | discuss | infinitive of agreed joined"}},
		{"adverbs joined before a joined verb", "They agreed to open a port over the years and promptly and fully share data.", []string{
			"They | agreed | main", "They | to open | infinitive of agreed", "They | share | infinitive of agreed joined"}},
		{"an object before the conjunction", "They agreed to share data with Chile and apply the rules.", []string{
			"They | agreed | main", "They | to share | infinitive of agreed", "They | apply | infinitive of agreed joined"}},
		{"a particle without an object", "Peru will carry on and build the port.", []string{
			"Peru | will carry | main", "Peru | build | main joined"}},
		{"a thing of two nouns", "Peru will share port data and ship checks.", []string{"Peru | will share | main"}},
		{"a name that ends like an adverb", "Italy and Tunisia shall lay a cable.", []string{"Italy and Tunisia | shall lay | main"}},
		{"a noun that ends like an adverb", "Peru's assembly will ratify the pact.", []string{"Peru's assembly | will ratify | main"}},
		{"a number opens the object of what is a noun elsewhere", "Peru will widen ports and staff two posts.", []string{"Peru | will widen | main", "Peru | staff | main joined"}},
		{"verbs between semicolons", "Peru will share data; ship checks; and open a post.", []string{"Peru | will share | main", "Peru | ship | main joined", "Peru | open | main joined"}},
		{"a verb that an aside sets apart", "Peru will share data and, from May, ship checks.", []string{"Peru | will share | main", "Peru | ship | main joined"}},
		{"the end of a list of verbs", "Peru will share data, settle the levy, and ship checks.", []string{"Peru | will share | main", "Peru | settle | main joined", "Peru | ship | main joined"}},
		{"stuff before goods", "Peru will cut duties on buses, waste and scrap metal.", []string{"Peru | will cut | main"}},
		{"a verb that is stuff elsewhere", "Peru will cut duties and scrap fees.", []string{"Peru | will cut | main", "Peru | scrap | main joined"}},
		{"an event of two nouns", "Peru will hold a question and answer session.", []string{"Peru | will hold | main"}},
		{"what a thing is like", "Peru will stand up for a strong press and free markets in Chile.", []string{"Peru | will stand | main"}},
		{"what else it is", "The road to Chile will be safe and secure.", []string{"The road to Chile | will be | main"}},
		{"two that tell what a thing deals with", "Peru will discuss visas and judicial and police cooperation with Chile.", []string{"Peru | will discuss | main"}},
		{"flows of one state behind a plural", "Peru agreed to lift all duties and quotas on Chilean exports for a year.", []string{"Peru | agreed | main", "Peru | to lift | infinitive of agreed"}},
		{"what those need who are told", "Peru will sign it, and we need Chile's pledge.", []string{"Peru | will sign | main", "we | need | main joined"}},
		{"what is backed", "Peru will back calls for talks.", []string{"Peru | will back | main"}},
		{"what it takes to do something", "Peru will block nets needed to guard ports.", []string{"Peru | will block | main", "nets | needed | participle", "nets | to guard | infinitive of needed"}},
		{"the second half of a compound", "Peru will shut one of its main fish testing and launch sites.", []string{"Peru | will shut | main"}},
		{"bans of a kind", "Peru will impose asset freezes and travel bans.", []string{"Peru | will impose | main"}},
		{"a second technique", "Peru will strengthen its patrol and search techniques, and launch boats.", []string{"Peru | will strengthen | main", "Peru | launch | main joined"}},
		{"a thing of three nouns", "Peru will share port fees and ship repair yards.", []string{"Peru | will share | main"}},
		{"a verb before a thing of two nouns", "Peru will share port fees and ship machine parts.", []string{"Peru | will share | main", "Peru | ship | main joined"}},
		{"what is done for exercise", "Peru will widen its border police and rescue exercises.", []string{"Peru | will widen | main"}},
		{"a verb that is the first of things elsewhere", "Peru will send ships and rescue the crews.", []string{"Peru | will send | main", "Peru | rescue | main joined"}},
		{"a verb before goods", "Peru will open a port and export rice.", []string{"Peru | will open | main", "Peru | export | main joined"}},
		{"told by a participle behind what was announced", "Peru announced the quotas, saying they would be cut.", []string{"Peru | announced | main", "Peru | saying | participle", "they | would be cut | reported of saying"}},
		{"reported behind an aside", "Peru said ports, including those of Lima, would open.", []string{"Peru | said | main", "Peru | including | participle", "ports | would open | reported of said"}},
		{"who is expected to do something", "Envoys of the states expected to join the pact will meet in Lima.", []string{"the states | expected | participle", "the states | to join | infinitive of expected", "Envoys of the states expected to join the pact | will meet | main"}},
		{"infinitives behind a gerund", "Peru commits to cutting fees, to open ports, mend roads and train pilots.", []string{"Peru | commits | main", "Peru | cutting | gerund of commits", "Peru | to open | gerund of commits joined", "Peru | mend | gerund of commits joined", "Peru | train | gerund of commits joined"}},
		{"why a gerund", "Peru commits to cutting fees, to open ports to all.", []string{"Peru | commits | main", "Peru | cutting | gerund of commits", "Peru | to open | infinitive"}},
		{"who gave a pledge", "They recall a pledge Peru gave in Lima to open ports.", []string{"They | recall | main", "Peru | gave | relative", " | to open | infinitive of pledge"}},
		{"behind a relative clause between dashes", "Peru met growers, although Chile -- which hit them -- said it would pay.", []string{"Peru | met | main", "Chile -- | hit | relative of --", "Chile | said | adverbial", "it | would pay | reported of said"}},
		{"who follows whom", "Peru may walk in the footsteps of Chile, who agreed to pay.", []string{"Peru | may walk | main", "Chile | agreed | relative of Chile", "Chile | to pay | infinitive of agreed"}},
		{"who is of a state", "Peru met the ministers of Chile, who agreed to pay.", []string{"Peru | met | main", "the ministers of Chile | agreed | relative of Chile", "the ministers of Chile | to pay | infinitive of agreed"}},
		{"a push is made", "Peru will back a form and push for faster checks in Lima.", []string{"Peru | will back | main", "Peru | push | main joined"}},
		{"a push is no verb behind another noun", "Peru praised the drive and push for reform.", []string{"Peru | praised | main"}},
		{"a term between quotation marks", "The EU's “full blocking sanctions” on nine firms will take effect, and Peru said the “first phase” would end.", []string{" | blocking | participle", "The EU's “full blocking sanctions” on nine firms | will take | main", "Peru | said | main joined", "the “first phase” | would end | reported of said"}},
		{"a participle with a prefix", "The fair will be co-hosted by Peru and has been re-named, and it will be state-owned.", []string{"The fair | will be co-hosted | main", "The fair | has been re-named | main joined", "it | will be | main joined"}},
		{"a verb with a prefix and a sum", "Peru will open a port and ring-fence $2 million.", []string{"Peru | will open | main", "Peru | ring-fence | main joined"}},
		{"gerunds behind what is kept open", "They are committed to keeping markets open, cutting fees and opening ports.", []string{
			"They | are committed | main", "They | keeping | gerund of committed", "They | cutting | gerund of committed joined", "They | opening | gerund of committed joined"}},
		{"examples joined to each other", "They are committed to working closely on aims such as easing visas and linking ports.", []string{
			"They | are committed | main", "They | working | gerund of committed", "They | easing | gerund", "They | linking | gerund joined"}},
		{"an aside that goes on", "They agreed to found a panel, which will meet twice a year and report to ministers.", []string{
			"They | agreed | main", "They | to found | infinitive of agreed", "a panel | will meet | relative of panel", "a panel | report | relative of panel joined"}},
		{"an aside that is closed", "They agreed to found a panel, which will meet in May, and report to ministers.", []string{
			"They | agreed | main", "They | to found | infinitive of agreed", "a panel | will meet | relative of panel", "They | report | infinitive of agreed joined"}},
		{"a mood goes on past a report", "They recognise that steel is vital, and will work on it.", []string{
			"They | recognise | main", "steel | is | reported of recognise", "They | will work | main joined"}},
	})
}

// Whatever the words, every run lies in the sentence and points at clauses there.
func FuzzParse(f *testing.F) {
	for _, in := range []string{"Peru, to and, will; to (be \"it\" that which to", "agreed to to not and or, and to be, been", "will will have been being to be to"} {
		f.Add(in)
	}
	f.Fuzz(func(t *testing.T, in string) {
		lex := text.NewLexicon()
		p := en.New(lex, lexicon.English(lex))
		d := lex.Parse(text.Plain(in))
		var which []int
		for k := range d.Sentences {
			which = append(which, k)
		}
		all := make([]clause.Sentence, len(which))
		p.Parse(d, which, make([]clause.Marks, len(which)), all)
		for k, s := range all {
			for i, c := range s.Clauses {
				whole := d.Sentences[k]
				if c.First < whole.First || c.Last > whole.Last || c.Last < c.Group.Last && c.Group.Last > whole.Last || c.Over >= len(s.Clauses) || c.Over == i || c.Shares == i {
					t.Fatalf("clause %d of %q is %+v", i, whole.Of(d.Text), c)
				}
			}
		}
	})
}
