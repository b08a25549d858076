package briefs_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"attache/briefs"
	"attache/briefs/text"
	"attache/briefs/timex"
)

func ExampleRead() {
	b := briefs.Read(briefs.Article{Body: text.Plain(`
SEOUL, Dec. 30, 2025 (Harbour Wire) -- South Korea and Chile agreed on Tuesday to open a joint customs desk by the end of March.
`)}, timex.On(2026, 1, 5))
	for _, c := range b.Commitments {
		fmt.Println(c.By, c.Firmness, c.Due.To)
		fmt.Println(b.Body.Text[c.Start:c.End])
	}
	// Output:
	// [CL KR] firm 2026-03-31
	// South Korea and Chile agreed on Tuesday to open a joint customs desk by the end of March
}

// The worked example of the domain's description: the talks of 30 December 2025.
func TestWorkedExample(t *testing.T) {
	path := filepath.Join("..", "..", "shared", "articles", "000_d0044a3b6b9a53dd.txt")
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Skip(err)
	}
	b := briefs.Read(briefs.Article{Body: text.Plain(string(raw))}, timex.On(2026, 11, 23))
	if got := b.Published.Date.String(); got != "2025-12-30" || b.Published.From != "dateline" {
		t.Errorf("published %s from %s", got, b.Published.From)
	}
	want := []string{
		"KR+CN speed up second-stage negotiations | firm | .. | once",
		"KR+CN hold regular in-person meetings | firm | 2026-01-01..2026-12-31 | recurs",
		"KR+CN convene another trade | firm | 2026-01-01..2026-06-30 | once",
		"KR+CN strengthen cooperation in these areas | firm | .. | once",
		"KR+CN continue consultations | repeat | .. | once",
		"KR maintain regular communication | repeat | .. | once",
		"KR+CN expand joint policy research | firm | .. | once",
		"KR+CN enhance working-level communication | firm | .. | once",
		"KR seek to identify | effort | .. | once",
	}
	var got []string
	for _, c := range b.Commitments {
		if strings.HasPrefix(c.Action, "strengthen support") {
			continue // may be told as a tenth
		}
		from, to, recurs := "", "", "once"
		if c.Due != nil {
			from, to = c.Due.From.String(), c.Due.To.String()
			if c.Due.Recurs {
				recurs = "recurs"
			}
		}
		by := "KR"
		if strings.Join(c.By, "+") == "CN+KR" {
			by = "KR+CN"
		} else if strings.Join(c.By, "+") != "KR" {
			by = strings.Join(c.By, "+")
		}
		got = append(got, fmt.Sprintf("%s %s | %s | %s..%s | %s", by, c.Action, c.Firmness, from, to, recurs))
	}
	if len(got) != len(want) {
		t.Fatalf("%d commitments, want %d:\n%s", len(got), len(want), strings.Join(got, "\n"))
	}
	for i := range want {
		w := strings.Split(want[i], " | ")
		g := strings.Split(got[i], " | ")
		if !strings.HasPrefix(g[0], w[0]) || strings.Join(g[1:], "|") != strings.Join(w[1:], "|") {
			t.Errorf("commitment %d:\n got %s\nwant %s", i+1, got[i], want[i])
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"", "Seoul and Beijing agreed to talk.", "“We will pay,” said Kim, “if it is signed.”",
		"The two sides will, subject to approval, not impose duties before May and will review them.",
		"1. Japan shall open its market.\n2. Agreed to meet and to eat.", "will will will to to to and and and",
		"agreed to agreed to agreed to", "한국과 중국은 합의했다.", "A (B will (C) D", "“““ will ”””",
		"“We said” and “we said” so it was.", "Peru will: (a) open; (b) cut; and (c) pay all of it by May of next year.",
		"will (a) , (b) pAY 0 0 it BY 0 0:A0",
		"will cut b-", "Peru and Chile met. European Union (EU) foreign ministers", "He hoped that orders from Norway would make up for",
		"During the visit Ms Rana will meet leaders, including Union Minister Dr Khin Sanda, Attorney General Dr Tun Wai,",
		"The statement said the Peruvian Federation would convene a hearing to determine whether there",
		"’s promise to sort", "’s promise to General Idris Oumar, the President of the Council of Chad, to support a return, when the",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		b := briefs.Read(briefs.Article{Body: text.Plain(s)}, timex.On(2026, 1, 5))
		for _, c := range b.Commitments {
			if c.Start < 0 || c.End > len(b.Body.Text) || c.Start >= c.End || !utf8.ValidString(b.Body.Text[c.Start:c.End]) {
				t.Fatalf("quotation %v of %q", c.Span, b.Body.Text)
			}
			if !c.Sentence.Covers(c.Span) {
				t.Fatalf("quotation %v leaves its sentence %v in %q", c.Span, c.Sentence, b.Body.Text)
			}
			if c.Due != nil && !c.Due.From.IsZero() && !c.Due.To.IsZero() && c.Due.To.Before(c.Due.From) {
				t.Fatalf("due ends before it begins: %+v", c.Due)
			}
		}
		for i := 1; i < len(b.Commitments); i++ {
			if b.Commitments[i].Start < b.Commitments[i-1].End {
				t.Fatalf("quotations overlap in %q", b.Body.Text)
			}
		}
	})
}

// A text may break off behind any word, and with any mark.
func TestTextsThatBreakOff(t *testing.T) {
	words := strings.Fields(dense + ordinary + "Not only did Peru (PE) agree with the Norwegian Fish Board (NFB) to lend $4.5 million, it also said, in a tweet, that its co-operation “will not in any way” end by 5 May, the Saudi-led " +
		"group's chief Ana Gil, an economist at Oslo's bank, told reporters; Lima would make up for it, with Chile to send ships to Callao, which he said could be met by 2030 or, failing that, never.")
	for i := range words {
		for k := i + 1; k <= min(i+24, len(words)); k++ {
			for _, end := range []string{"", "-", ",", " (", " “", "'s", " to", " by", " of the"} {
				in := strings.Join(words[i:k], " ") + end
				for _, c := range briefs.Read(briefs.Article{Body: text.Plain(in)}, timex.On(2026, 1, 5)).Commitments {
					if c.Line == "" {
						t.Errorf("a commitment without a line in %q", in)
					}
				}
			}
		}
	}
}

// dense is prose with a commitment in every other sentence; ordinary prose has
// one or two a page.
const (
	dense = "South Korea and Japan agreed on Tuesday to open a second round of talks on services before the end of the year. " +
		"The trade ministry in Seoul said it will collect requests from companies until the end of next month and publish a summary in the second quarter. " +
		"Exports to Japan rose 14 percent last year, and services trade between the two countries has grown tenfold since 1998. " +
		"Officials discussed ways to ease customs procedures and exchanged views on the global trade environment.\n\n"
	ordinary = "Freight rates between the two coasts fell for a third week as carriers added ships and importers ran down the stock that they had built up in spring. " +
		"A port official said the yards were half empty, which made it hard to judge whether demand had weakened or only shifted to smaller harbours further south. " +
		"Growers blame the weather as much as the tariff: the harvest came late, the fruit was small, and buyers in Japan turned to other suppliers.\n\n" +
		"The trade minister, Park Min-ho, toured a cold store outside Busan on Thursday and listened to exporters who complain of slow inspections. " +
		"Customs checks take four days on average, against two in 2019, according to a survey of 310 firms by the local chamber of commerce. " +
		"“We lose a tenth of every shipment on the quay,” one of them told him. " +
		"The ministry plans to publish new inspection rules by the end of June.\n\n" +
		"Services have done better than goods. Spending by visitors grew 9 percent last year, helped by a weak currency and by more flights from China, " +
		"and universities report that applications from abroad are back at the level of ten years ago. " +
		"Economists at two banks nevertheless see little room for growth while wages stand still and households pay off their debts.\n\n"
)

// What one of two commitments is about is a topic of the brief; a filter finds the others by
// the commitment's own.
func TestTopicsOfCommitmentsCount(t *testing.T) {
	b := briefs.Read(briefs.Article{Body: text.Plain(`Quito and Accra cut their tariffs

QUITO, March 3, 2026 (Harbour Wire) -- Ecuador and Ghana agreed on Tuesday to cut their tariffs on bananas, cocoa, cars and tools by June.

The tariff cuts come in three steps.

Ghana will recognise the geographical indications of Ecuadorean hats.
`)}, timex.On(2026, 4, 1))
	var ids []string
	for _, tag := range b.Topics {
		ids = append(ids, tag.ID)
	}
	if k := slices.Index(ids, "rul.ip"); k < 1 || ids[0] != "mkt.tariff" {
		t.Errorf("topics %v, want mkt.tariff first and rul.ip behind", ids)
	}
}

// The time for a byte must not depend on how long the text is.
func BenchmarkRead(b *testing.B) {
	for _, prose := range []struct{ name, text string }{{"dense", dense}, {"ordinary", ordinary}} {
		for size := 1 << 10; size <= 4<<20; size *= 4 {
			s := strings.Repeat(prose.text, size/len(prose.text)+1)[:size]
			body := text.Plain("SEOUL, Dec. 30, 2025 -- " + s[:strings.LastIndexByte(s, '.')+1])
			briefs.Read(briefs.Article{}, timex.On(2026, 1, 5)) // the start is measured alone
			b.Run(fmt.Sprintf("%s/%dKB", prose.name, size>>10), func(b *testing.B) {
				b.SetBytes(int64(len(body.Text)))
				b.ReportAllocs()
				for b.Loop() {
					briefs.Read(briefs.Article{Body: body}, timex.On(2026, 1, 5))
				}
			})
		}
	}
}

// Real reports, each by itself as a reader of news opens them.
func BenchmarkReadPress(b *testing.B) {
	names, err := filepath.Glob(filepath.Join("..", "..", "shared", "press", "articles", "*.txt"))
	if len(names) == 0 {
		b.Skip("no press to read", err)
	}
	var bodies []text.Body
	size := 0
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		bodies = append(bodies, text.Plain(string(raw)))
		size += len(raw)
	}
	briefs.Read(briefs.Article{}, timex.On(2026, 1, 5)) // the start is measured alone
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, body := range bodies {
			briefs.Read(briefs.Article{Body: body}, timex.On(2026, 11, 23))
		}
	}
}

// A text may cost so many allocations for each KB: what a brief holds, and little
// besides: room is kept from text to text.
func TestReadingAllocatesLittle(t *testing.T) {
	for _, prose := range []struct {
		name, text string
		most       float64
	}{{"dense", dense, 100}, {"ordinary", ordinary, 28}} {
		const size = 16 << 10
		s := strings.Repeat(prose.text, size/len(prose.text)+1)[:size]
		body := text.Plain("SEOUL, Dec. 30, 2025 -- " + s[:strings.LastIndexByte(s, '.')+1])
		got := testing.AllocsPerRun(10, func() { briefs.Read(briefs.Article{Body: body}, timex.On(2026, 1, 5)) })
		if perKB := got / (size >> 10); perKB > prose.most {
			t.Errorf("%s: %.0f allocations for each KB, may be %.0f", prose.name, perKB, prose.most)
		}
	}
}

// What the program's start pays for the vocabulary and the rules.
func BenchmarkNewReader(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		briefs.NewReader()
	}
}

// Hostile shapes must cost no more for each byte than prose does, give or take.
func BenchmarkHostile(b *testing.B) {
	const size = 1 << 20
	for name, unit := range map[string]string{
		"prose":       "The two sides agreed to open a second round of talks on services before the end of the year. ",
		"no blank":    "x",
		"commas":      ", ",
		"agreed to":   "agreed to ",
		"quotations":  "“",
		"digits":      "20261230 ",
		"no stop":     "Japan and Korea will open talks and ",
		"capitals":    "JAPAN ",
		"months":      "May ",
		"will and":    "will and ",
		"same act":    "Japan will open its market. ",
		"parentheses": "( ",
	} {
		body := text.Plain(strings.Repeat(unit, size/len(unit)))
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(body.Text)))
			b.ReportAllocs()
			for b.Loop() {
				briefs.Read(briefs.Article{Body: body}, timex.On(2026, 1, 5))
			}
		})
	}
}

// A list inside the only paragraph has blocks of its own for its readers, and the page has none.
func TestAListInTheOnlyParagraphIsRead(t *testing.T) {
	const one = "Peru and Chile met. They agreed as follows: a) Peru will open a desk; b) Chile will pay for it; and c) Peru will train its staff."
	b := briefs.Read(briefs.Article{Path: "a/b.txt", Body: text.Plain(one)}, timex.On(2026, 11, 23))
	if len(b.Commitments) != 3 || len(b.Body.Blocks) != 1 {
		t.Errorf("%d commitments in %d blocks", len(b.Commitments), len(b.Body.Blocks))
	}
}

func TestVeryLongTextsAreReadInPart(t *testing.T) {
	b := briefs.Read(briefs.Article{Body: text.Plain(strings.Repeat("Japan will open its market in June. ", 150_000))}, timex.On(2026, 1, 5))
	if len(b.Commitments) != 1 || len(b.Notes) == 0 || len(b.Body.Text) < 5_000_000 {
		t.Errorf("%d commitments, notes %q, %d bytes", len(b.Commitments), b.Notes, len(b.Body.Text))
	}
}

func TestTopMatterIsNoTitle(t *testing.T) {
	for words, is := range map[string]bool{
		"By Kim Min-su": true, "By Ana Soto and Kim Lee": true, "They shake hands. [Photo by J. Doe/NTB]": true, "Berg in Oslo. REUTERS/J. Doe": true,
		"By June 2026 Norway will have opened its market": false, "Talks in Oslo": false, "Photographers and the law": false,
	} {
		if got := briefs.IsTopMatter(words); got != is {
			t.Errorf("%q: %v", words, got)
		}
	}
	b := briefs.Read(briefs.Article{Body: text.Plain("By Kim Min-suOSLO, May 3 (NTB) - Norway will open its market by June 2027.")}, timex.On(2026, 6, 1))
	if b.Title != "" || b.Author != "Kim Min-su" || b.Published.Date != timex.On(2026, 5, 3) || !strings.HasPrefix(b.Heading(), "Norway will open") {
		t.Errorf("%q by %q on %v, called %q", b.Title, b.Author, b.Published.Date, b.Heading())
	}
}

// A release in two languages is read where it is in English; one in a language of the
// same letters is not, whose small words mean other things.
func TestEnglishAmongOtherScriptsIsRead(t *testing.T) {
	for _, c := range []struct {
		body string
		lang string
		want []string
	}{
		{
			"하노이에서 열린 통상장관회의에서 양측은 원산지 증명 전자교환을 시작하기로 하였다.\n\nKorea will open its market for Vietnamese pomelos by 30 June 2027. 양측은 2027년 3월 31일까지 협의를 마치기로 하였다.",
			"ko", []string{"open the market for Vietnamese pomelos"},
		},
		{
			"圣地亚哥消息：中国与智利就自由贸易协定升级后续工作举行第三次会议，并就下一步安排交换意见。\n\nChina and Chile agreed to begin trial exchange of certificates by 1 March 2027.",
			"zh", []string{"begin trial exchange of certificates"},
		},
		{"한국은 2027년까지 시장을 개방하기로 하였다. will 이라는 단어와 agreed to 라는 말이 문장 안에 들어 있어도 한국어 문장이다.", "ko", nil},
		{"Die EU will die Zölle auf Autos nicht senken, und das Parlament will bis Juni die Quoten für Tee öffnen.", "de", nil},
	} {
		b := briefs.Read(briefs.Article{Body: text.Plain(c.body)}, timex.On(2026, 11, 26))
		var got []string
		for _, promise := range b.Commitments {
			got = append(got, promise.Line)
		}
		if b.Lang != c.lang || !slices.Equal(got, c.want) {
			t.Errorf("%q: %s %q, want %s %q", c.body, b.Lang, got, c.lang, c.want)
		}
	}
}
