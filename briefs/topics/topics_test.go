package topics_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"attache/briefs/text"
	"attache/briefs/topics"
)

func ExampleTagger_Tag() {
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	d := lex.Parse(text.Plain("Tokyo and Delhi open talks on services\n\nThe first round of talks will be held in May, the Ministry of Trade, Industry and Energy said. A second round follows in July.\n"))
	for _, tag := range tagger.Tag(d, topics.Page{})[:1] {
		fmt.Println(tag.ID, topics.Label(tag.ID), tag.Phrases)
	}
	// Output:
	// agr.talks negotiations and upgrades [open talks first round second round talks]
}

func TestProperNamesTagNothing(t *testing.T) {
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	for _, s := range []string{
		"The Ministry of Trade, Industry and Energy was silent.",
		"The Ministry of Agriculture, Food and Rural Affairs was silent.",
		"He works at the Department of Energy of that state.",
		"They named it the Investment Protection Agreement.",
		"The Korea–China Free Trade Agreement is long.",
		"The Minister of Climate, Energy and Environment smiled.",
		"She left the Energy Research Institute.",
		"Living standards rose and potato chips sold well.",
		"He had invested time in the armed services.",
		"The trade minister smiled at the finance ministry's driver.",
		"No Labour has ever gone so far, and the green light came on.",
	} {
		d := lex.Parse(text.Plain(s))
		if ids := tagger.Clauses(d).Tag(0, len(d.Tokens)); len(ids) > 0 {
			t.Errorf("%v in %q", ids, s)
		}
	}
}

func TestTitleOutsideTheTextCounts(t *testing.T) {
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	d := lex.Parse(text.Plain("The ministers met in Lima.\n\nThey spoke of steel, cars and visas, and of nothing else."))
	tags := tagger.Tag(d, topics.Page{Title: "Anti-dumping probe into glass ends"})
	if len(tags) == 0 || tags[0].ID != "mkt.remedy" {
		t.Errorf("%v, want mkt.remedy first", tags)
	}
}

func TestTitleInTheTextCountsOnce(t *testing.T) {
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	d := lex.Parse(text.Plain("Anti-dumping probe into glass ends\n\nThe ministers met in Lima to hear of it on Monday."))
	with := tagger.Tag(d, topics.Page{Title: "Anti-dumping probe into glass ends"})
	without := tagger.Tag(d, topics.Page{})
	if len(with) != 1 || len(without) != 1 || with[0].Score != without[0].Score {
		t.Errorf("%v with its title given, %v without", with, without)
	}
}

// A caption and a dateline may stand above the report's first sentence.
func TestLeadOutweighsWhatStandsAboveIt(t *testing.T) {
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	paragraphs := []string{"Ships and cars in Busan.", "Photo by the port.", "Share this.", "Both states will cut tariffs on short notice next year.", "They will end roaming fees.", "They will waive visas too."}
	d := lex.Parse(text.Plain(strings.Join(paragraphs, "\n\n")))
	at := strings.Index(d.Text, paragraphs[3])
	tags := tagger.Tag(d, topics.Page{Lead: text.Span{Start: at, End: at + len(paragraphs[3])}})
	if len(tags) == 0 || tags[0].ID != "mkt.tariff" {
		t.Errorf("%v, want mkt.tariff first", tags)
	}
}

func TestWhatIsNamedOnceInPassingIsScenery(t *testing.T) {
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	d := lex.Parse(text.Plain("Lima and Oslo ratify their treaty\n\nThe two states ratified it on Monday.\n\nRatification took a year.\n\nNorway sells salmon."))
	for _, tag := range tagger.Tag(d, topics.Page{}) {
		if tag.ID == "sct.agri" {
			t.Errorf("a fish is a topic: %v", tag)
		}
	}
}

// A paragraph that tells all of a visit opens the text too.
func TestWhatALongOpeningNamesOnceIsScenery(t *testing.T) {
	const visit = "The president of Peru ended his visit to Norway on Monday, where he held talks with its leaders on bilateral cooperation. A memorandum of understanding on technical cooperation was signed, and the business forum will meet again. " +
		"Both leaders spoke of development assistance and of people-to-people exchanges, and of an old treaty on %s. They agreed to deepen economic cooperation and to set up a joint working group."
	for _, s := range []string{"fertilizer", "dairy", "tourism"} {
		if ids := tagged("A visit ends\n\n" + strings.Replace(visit, "%s", s, 1)); len(ids) != 1 || ids[0] != "coop.biz" {
			t.Errorf("%v, want coop.biz alone beside %q", ids, s)
		}
	}
	if ids := tagged("A treaty on tourism\n\n" + strings.Replace(visit, "%s", "tourism", 1) + " Tourists will need no guide, and tourism offices open in both capitals."); !slices.Contains(ids, "svc.trade") {
		t.Errorf("%v, want svc.trade among them", ids)
	}
}

func TestLongTextNamesMoreInPassing(t *testing.T) {
	const lead = "Lima and Oslo ratify their treaty\n\nThe two states ratified it on Monday.\n\nParliament sent the treaty to the king, who signed it. Norwegian fisheries sell salmon. Fishing vessels of Peru land salmon too.\n"
	const rest = "\nThe hall was full, and outside it rained on the guests and on the guards who had come from far and stood there since the morning."
	if ids := tagged(lead); !slices.Contains(ids, "sct.agri") {
		t.Errorf("%v of a short text, want sct.agri among them", ids)
	}
	if ids := tagged(lead + strings.Repeat(rest+"\n", 40)); slices.Contains(ids, "sct.agri") {
		t.Errorf("%v of a long text", ids)
	}
}

func TestWhatFewCommitmentsNameIsNoTopic(t *testing.T) {
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	const patents, tariffs = "Peru will protect the patents of Norwegian firms", "The two states will cut their tariffs on fish and fruit in May"
	d := lex.Parse(text.Plain("Lima and Oslo cut tariffs\n\n" + tariffs + ", and end the import duties on tools.\n\n" + strings.Repeat("It rained in Lima, and the ministers waited for the sun in a hall by the sea. ", 5) + "\n\n" + patents + ".\n"))
	for promises, want := range map[int]bool{1: true, 3: false} {
		e := tagger.Weigh(d, topics.Page{})
		clauses := e.Clauses()
		for k, quote := range append([]string{patents}, slices.Repeat([]string{tariffs}, promises)...) {
			at := strings.Index(d.Text, quote)
			if ids := clauses.Tag(d.TokenAt(at), d.TokenAt(at+len(quote)-1)+1); k == 0 || ids[0] == "mkt.tariff" {
				e.AddCommitment(ids)
			}
		}
		is := slices.ContainsFunc(e.Tags(), func(tag topics.Tag) bool { return tag.ID == "rul.ip" })
		if is != want {
			t.Errorf("one of %d commitments names patents: a topic is %v", promises+1, is)
		}
	}
}

func TestCapitalsOfAHeadlineMakeNoName(t *testing.T) {
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	for s, want := range map[string]string{
		"Lima, Oslo Agree to Sign Steel Tariff Agreement":      "mkt.tariff",
		"LIMA AND OSLO END FISHERIES DISPUTE UNDER NEW TREATY": "sct.agri",
	} {
		d := lex.Parse(text.Plain(s))
		if ids := tagger.Clauses(d).Tag(0, len(d.Tokens)); !slices.Contains(ids, want) {
			t.Errorf("%v in %q, want %s", ids, s, want)
		}
	}
}

func TestClauseWithoutWordsHasItsNeighbours(t *testing.T) {
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	d := lex.Parse(text.Plain("Japan offered visa waivers. They will come in May."))
	s := d.Sentences[1]
	if ids := tagger.Clauses(d).Tag(s.First, s.Last); len(ids) == 0 || ids[0] != "svc.people" {
		t.Errorf("the second sentence is about %v, want svc.people", ids)
	}
}

func TestScoresFallFromFirstToLast(t *testing.T) {
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	d := lex.Parse(text.Plain(strings.Repeat("China will cut its tariffs on soybeans and cars. Both will ratify the treaty. ", 20)))
	tags := tagger.Tag(d, topics.Page{})
	if len(tags) < 3 {
		t.Fatalf("only %v", tags)
	}
	last := 1.0
	for _, tag := range tags {
		if tag.Score > last || tag.Score <= 0 || len(tag.Phrases) == 0 {
			t.Errorf("%+v after a score of %v", tag, last)
		}
		last = tag.Score
	}
}

// ids of a whole text's tags, most telling first.
func tagged(s string) []string {
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	var ids []string
	for _, tag := range tagger.Tag(lex.Parse(text.Plain(s)), topics.Page{}) {
		ids = append(ids, tag.ID)
	}
	return ids
}

// clauseOf is the topics of a clause of a text, known as a whole.
func clauseOf(t *testing.T, s, clause string) []string {
	t.Helper()
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	d := lex.Parse(text.Plain(s))
	at := strings.Index(d.Text, clause)
	if at < 0 {
		t.Fatalf("%q is not in the text", clause)
	}
	return tagger.Weigh(d, topics.Page{}).Clauses().Tag(d.TokenAt(at), d.TokenAt(at+len(clause)-1)+1)
}

func TestClauseThatSaysOnlyWhatIsDoneHasTheTopicOfItsText(t *testing.T) {
	const report = "Oslo doubles its tariff on Peruvian blankets\n\nNorway raised the tariff on Monday.\n\nLima was told late. The change will take effect in May.\n"
	if ids := clauseOf(t, report, "The change will take effect in May"); !slices.Contains(ids, "mkt.tariff") {
		t.Errorf("%v, want mkt.tariff among them", ids)
	}
	if ids := clauseOf(t, report+"\nBoth will waive visas for nurses.", "Both will waive visas for nurses"); slices.Contains(ids, "mkt.tariff") {
		t.Errorf("a clause that says what it is about has another topic too: %v", ids)
	}
}

func TestDutiesOnDumpingAreNoTariffs(t *testing.T) {
	const report = "Accra closes its anti-dumping inquiry into Thai tiles\n\nGhana set anti-dumping duties in 2019. The duties end in June.\n"
	if ids := tagged(report); !slices.Contains(ids, "mkt.remedy") || slices.Contains(ids, "mkt.tariff") {
		t.Errorf("the text is about %v", ids)
	}
	if ids := clauseOf(t, report, "The duties end in June"); len(ids) == 0 || ids[0] != "mkt.remedy" {
		t.Errorf("the clause is about %v", ids)
	}
}

func TestListOfGoodsIsNoTopic(t *testing.T) {
	const report = "Quito and Rabat sign their free trade agreement\n\nThe two ministers signed it on Monday after ten rounds of negotiations.\n\nIt took them a decade.\n\n" +
		"Morocco sells cars, tyres, steel, shoes, tractors, garments, ceramics and furniture.\n\nParliament will ratify the treaty in May. It enters into force after ratification.\n"
	if ids := tagged(report); slices.Contains(ids, "sct.ind") {
		t.Errorf("one list of goods makes a topic: %v", ids)
	}
}

func TestListOfGoodsLeavesRoomForWhatIsDoneWithThem(t *testing.T) {
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	d := lex.Parse(text.Plain("Ottawa purchases steel, cars, ships, footwear, furniture and cement."))
	if ids := tagger.Clauses(d).Tag(0, len(d.Tokens)); !slices.Contains(ids, "mkt.buy") || !slices.Contains(ids, "sct.ind") {
		t.Errorf("%v, want mkt.buy and sct.ind", ids)
	}
}

func TestCompoundSpeaksForItsGoodsToo(t *testing.T) {
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	d := lex.Parse(text.Plain("Ottawa will drop its steel safeguards in May."))
	ids := tagger.Clauses(d).Tag(0, len(d.Tokens))
	if !slices.Contains(ids, "mkt.remedy") || !slices.Contains(ids, "sct.ind") {
		t.Errorf("%v, want mkt.remedy and sct.ind", ids)
	}
}

func TestPlaceOfAMeetingIsNoTopic(t *testing.T) {
	for _, s := range []string{
		"They met at the WTO's Geneva seat and planted a tree.",
		"The two men spoke on the sidelines of the G20 summit.",
		"She works at the Lisbon Trade and Culture Office.",
	} {
		if ids := tagged(s); len(ids) > 0 {
			t.Errorf("%v in %q", ids, s)
		}
	}
}

// What one commitment names is no more than a part of what the text is about.
func TestWhatACommitmentNamesStandsBehind(t *testing.T) {
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	const promise = "Peru will protect the patents of Norwegian firms"
	d := lex.Parse(text.Plain("Lima and Oslo cut tariffs\n\nThe two states will cut their tariffs on fish and fruit in May, and end the import duties on tools.\n\nIt rained in Lima, and the guests at the gate went home early.\n\n" + promise + ".\n"))
	at := strings.Index(d.Text, promise)
	e := tagger.Weigh(d, topics.Page{})
	ids := e.Clauses().Tag(d.TokenAt(at), d.TokenAt(at+len(promise)-1)+1)
	e.AddCommitment(ids)
	tags := e.Tags()
	last := tags[len(tags)-1]
	if tags[0].ID != "mkt.tariff" || last.ID != "rul.ip" || last.Score <= 0 || !slices.Contains(last.Phrases, "patents") {
		t.Errorf("%+v, want mkt.tariff first and rul.ip last", tags)
	}
	if without := tagger.Tag(d, topics.Page{}); len(without) >= len(tags) {
		t.Errorf("%+v without the commitment", without)
	}
}

func FuzzTag(f *testing.F) {
	f.Add("The Ministry of Trade, Industry and Energy will cut tariffs on cars.")
	f.Add("Ministry of")
	f.Add("JOINT STATEMENT\n\n1. Agreed to open talks – on services & investment.")
	f.Add("“Of the and”, Korea-China FTA Agreement of of Of OF")
	f.Add("\x1b[31mtariff\u202e quota 관세 관세율")
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	f.Fuzz(func(t *testing.T, s string) {
		d := lex.Parse(text.Plain(s))
		for _, tag := range tagger.Tag(d, topics.Page{}) {
			if topics.Index(tag.ID) < 0 || tag.Score <= 0 || tag.Score > 1 {
				t.Errorf("bad tag %+v", tag)
			}
			for _, p := range tag.Phrases {
				if !strings.Contains(d.Text, p) {
					t.Errorf("%q is not in the text", p)
				}
			}
		}
		for i := 0; i <= len(d.Tokens); i += 3 {
			if ids := tagger.Clauses(d).Tag(i, len(d.Tokens)); len(ids) > 4 {
				t.Errorf("%d topics in a clause", len(ids))
			}
		}
	})
}

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		topics.New(text.NewLexicon())
	}
}

func BenchmarkTag(b *testing.B) {
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	raw := strings.Repeat("South Korea and China agreed to speed up negotiations on services and investment. The Ministry of Trade, Industry and Energy said tariffs on steel will fall next year.\n\n", 400)
	d := lex.Parse(text.Plain(raw))
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	for b.Loop() {
		tagger.Tag(d, topics.Page{})
	}
}

func BenchmarkClausesTag(b *testing.B) {
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	d := lex.Parse(text.Plain("South Korea and China agreed to speed up negotiations on services and investment."))
	b.ReportAllocs()
	for b.Loop() {
		tagger.Clauses(d).Tag(0, len(d.Tokens))
	}
}
