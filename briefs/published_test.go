package briefs

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefs/goldset"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// readPublished is published as Read calls it.
func readPublished(a Article, now timex.Date) (Published, *Dateline) {
	lex := text.NewLexicon()
	r := timex.New(lex)
	d := lex.Parse(a.Body)
	return published(&a, d, r.Find(d), r, now)
}

func TestGoldPublished(t *testing.T) {
	gold := os.DirFS("../../shared/gold")
	now := timex.On(2026, 11, 23)
	right, all := 0, 0
	for _, g := range goldset.Read(t, gold) {
		if filepath.Ext(g.Doc) != ".txt" {
			continue
		}
		p, line := readPublished(Article{Path: g.Doc, Body: goldset.Text(t, gold, g.Doc)}, now)
		all++
		if p.Date.String() == g.Published {
			right++
		} else {
			t.Logf("%s: got %s from %s, want %s", g.Doc, p.Date, p.From, g.Published)
		}
		if testing.Verbose() && line != nil {
			t.Logf("%s: %q by %q, %s from %s %.2f", g.Doc, line.Place, line.Agency, p.Date, p.From, p.Confidence)
		} else if testing.Verbose() {
			t.Logf("%s: no dateline, %s from %s", g.Doc, p.Date, p.From)
		}
	}
	t.Logf("%d of %d right", right, all)
	if right < all*95/100 {
		t.Errorf("%d of %d dates are right", right, all)
	}
}

func TestPublishedOrder(t *testing.T) {
	day := func(s string) timex.Date { d, _ := timex.ParseDate(s); return d }
	body := text.Plain("Talks open\n\nPublished: 3 March 2026\n\nSEOUL, March 2 (Harbour Wire) -- The two sides agreed on Monday to meet.")
	a := Article{
		Given: day("2026-03-09"), Published: Published{Date: day("2026-03-08")}, URL: "https://example.org/2026/03/07/talks",
		Path: "in/talks-20260306.txt", FileTime: day("2026-03-10"), Body: body,
	}
	steps := []struct {
		date, from string
		then       func()
	}{
		{"2026-03-09", "user", func() { a.Given = timex.Date{} }},
		{"2026-03-08", "metadata", func() { a.Published = Published{} }},
		{"2026-03-07", "url", func() { a.URL = "https://example.org/talks" }},
		{"2026-03-06", "filename", func() { a.Path = "talks.txt" }},
		{"2026-03-03", "text", func() {
			a.Body = text.Plain("SEOUL, March 2 (Harbour Wire) -- The two sides agreed on Monday to meet.")
		}},
		{"2026-03-02", "dateline", func() { a.Body = text.Plain("The two sides agreed to meet.") }},
		{"2026-03-10", "file time", func() { a.FileTime = timex.Date{} }},
		{"", "", func() {}},
	}
	for _, s := range steps {
		p, _ := readPublished(a, day("2026-11-23"))
		if p.Date.String() != s.date || p.From != s.from {
			t.Errorf("got %s from %s, want %s from %s", p.Date, p.From, s.date, s.from)
		}
		if p.From == "text" && p.Words.Of(a.Body.Text) != "3 March 2026" {
			t.Errorf("the date's words are %q", p.Words.Of(a.Body.Text))
		}
		s.then()
	}
}

func TestDatelines(t *testing.T) {
	tests := []struct{ in, place, agency, words, date string }{
		{"SEOUL, Dec. 31 (Hanbit News) -- The two sides agreed.", "SEOUL", "Hanbit News", "SEOUL, Dec. 31 (Hanbit News)", "2025-12-31"},
		{"BEIJING (Harbour Wire) - The two sides agreed.", "BEIJING", "Harbour Wire", "BEIJING (Harbour Wire)", ""},
		{"WASHINGTON, March 3 — The two sides agreed.", "WASHINGTON", "", "WASHINGTON, March 3", "2026-03-03"},
		{"New Delhi, 4 January 2026: The two sides agreed.", "New Delhi", "", "New Delhi, 4 January 2026", "2026-01-04"},
		{"A hall in Busan. (Ministry of Trade and Energy)BUSAN, December 30 (AJP) -South Korea agreed to talk.", "BUSAN", "AJP", "BUSAN, December 30 (AJP)", "2025-12-30"},
		{"MEXICO CITY — The two sides agreed.", "MEXICO CITY", "", "MEXICO CITY", ""},
		{"LONDON/PARIS, May 3 (Harbour Wire) - The two sides agreed.", "LONDON/PARIS", "Harbour Wire", "LONDON/PARIS, May 3 (Harbour Wire)", "2026-05-03"},
		{"Washington, D.C., March 3 (Harbour Wire) - The two sides agreed.", "Washington, D.C.", "Harbour Wire", "Washington, D.C., March 3 (Harbour Wire)", "2026-03-03"},
		{"US, China end talks - no result was told to anyone who waited for one that day in the hall.", "", "", "", ""},
		{"PRESS RELEASE — The two sides agreed to meet again in the hall where they had met before.", "", "", "", ""},
		{"Korea-China talks: what we know about them and what is still left open by the two sides.", "", "", "", ""},
	}
	for _, tt := range tests {
		body := text.Plain(tt.in)
		p, line := readPublished(Article{Body: body}, timex.On(2026, 11, 23))
		if line == nil {
			line = &Dateline{}
		}
		if line.Place != tt.place || line.Agency != tt.agency || line.Of(body.Text) != tt.words || p.Date.String() != tt.date {
			t.Errorf("%q\n got %q by %q, %q, %s\nwant %q by %q, %q, %s", tt.in,
				line.Place, line.Agency, line.Of(body.Text), p.Date, tt.place, tt.agency, tt.words, tt.date)
		}
	}
}

// A dateline's year comes from the text, and never lies after the reading.
// Datelines of more than one country's print.
func TestDatelineForms(t *testing.T) {
	tests := []struct{ in, date, place, agency string }{
		{"New Delhi, Sept. 10, 2025 (Harbour Wire) India and Peru agreed to talk.", "2025-09-10", "New Delhi", "Harbour Wire"},
		{"SPRINGS, CALIF., December 30, 1986 - Japan will lift the ban.", "1986-12-30", "SPRINGS, CALIF.", ""},
		{"Lima, 17 July 2026.- Peru will open its market.", "2026-07-17", "Lima", ""},
		{"TOKYO, Jan. 5, Quay News - Japan will lift the ban.", "2026-01-05", "TOKYO", "Quay News"},
		{"MOSCOW, March 4, 2026. /HNA/. Peruvian grapes will be sold in spring.", "2026-03-04", "MOSCOW", "HNA"},
		{"LIMA, June 7, 2026 Peru and Chile have agreed to prolong their pact.", "2026-06-07", "LIMA", ""},
		{"서울, 2025년 12월 30일 — 한국과 중국은 합의했다.", "2025-12-30", "서울", ""},
		{"北京，2025年12月30日——中国和韩国同意。", "2025-12-30", "北京", ""},
		{"東京、2025年12月30日――日本と韓国は合意した。", "2025-12-30", "東京", ""},
	}
	now, _ := timex.ParseDate("2026-11-23")
	for _, tt := range tests {
		p, line := readPublished(Article{Body: text.Plain("Talks open\n\n" + tt.in)}, now)
		if p.Date.String() != tt.date || line == nil || line.Place != tt.place || line.Agency != tt.agency {
			t.Errorf("%q: %s, %+v", tt.in, p.Date, line)
		}
	}
}

// A text that speaks of a state as there is one is no younger than that state.
func TestEraOfDateline(t *testing.T) {
	tests := []struct{ in, date string }{
		{"TOKYO, March 26 - Japan will sell steel to the Soviet Union, the trade ministry said on Thursday. Soviets buy more of it each year; sales to the Soviet Union rose in 1986.", "1987-03-26"},
		{"BONN, Nov 12 - West Germany will cut the duty, a minister said on Thursday. West German exports fell in 1986.", "1987-11-12"},
		{"RIGA, March 24 - Latvia will open a desk, the ministry said on Tuesday. It left the former Soviet Union; trade with the former Soviet Union is small.", "2026-03-24"},
		{"MOSCOW, October 4 - Peruvian grapes will be back in the shops at the end of 2017, the minister said.", "2017-10-04"},
	}
	for _, tt := range tests {
		p, _ := readPublished(Article{Body: text.Plain(tt.in)}, timex.On(2026, 11, 23))
		if p.Date.String() != tt.date {
			t.Errorf("%s, want %s: %q", p.Date, tt.date, tt.in)
		}
	}
}

// The day on which news was given out stands in when nothing else does.
func TestDayOfAnnouncement(t *testing.T) {
	now, _ := timex.ParseDate("2026-11-23")
	p, _ := readPublished(Article{Body: text.Plain("The ministry in Lima announced on June 2, 2026 that it will open a desk.")}, now)
	if p.Date.String() != "2026-06-02" || p.From != "text" || p.Confidence > 0.5 {
		t.Errorf("%+v", p)
	}
}

func TestYearOfDateline(t *testing.T) {
	tests := []struct{ in, date string }{
		{"SEOUL, Nov. 20 (Harbour Wire) -- The two sides agreed on Friday to meet.", "2026-11-20"},
		{"SEOUL, Nov. 20 (Harbour Wire) -- The two sides agreed on Thursday to meet, the ministry said on Thursday.", "2025-11-20"},
		{"SEOUL, Nov. 30 (Harbour Wire) -- The two sides agreed to meet.", "2025-11-30"},
		{"SEOUL, Nov. 18 (Harbour Wire) -- The two sides agreed on Wednesday to meet. The pact was signed in March 2026.", "2026-11-18"},
		{"SEOUL, Nov. 18 (Harbour Wire) -- The two sides met. They will sign the pact in June 2025 and open a desk in May 2025.", "2024-11-18"},
		{"SEOUL, Feb. 29 (Harbour Wire) -- The two sides met.", "2024-02-29"},
		{"SEOUL, May 30 (Harbour Wire) -- Norway and Chile agreed to hold talks by 30 June 2026.", "2026-05-30"}, // a Saturday
		{"SEOUL, May 6 (Harbour Wire) -- Norway and Chile will review the pact that they signed in 2023.", "2026-05-06"},
		{"SEOUL, Nov. 21 (Harbour Wire) -- Exports rose by a tenth in 2013 and will rise again, the ministry said on Friday. Imports fell in 2012.", "2025-11-21"},
		{"SEOUL, Nov. 3 (Harbour Wire) -- The two sides met on Sunday, the ministry said on Tuesday.", "2026-11-03"},
		{"LIMA, May 21 (Harbour Wire) -- U.S. President Barack Obama will visit Peru, the ministry said on Thursday.", "2015-05-21"},
		{"LIMA, May 21 (Harbour Wire) -- Japanese Premier Yasuhiro Nakasone will visit Peru, as will U.S. President Ronald Reagan.", "1987-05-21"},
		{"LIMA, May 21 (Harbour Wire) -- Former President Barack Obama will visit Peru, the ministry said on Thursday.", "2026-05-21"},
		{"LIMA, May 21 (Harbour Wire) -- Deputy Prime Minister Theresa Maybury will visit Peru, the ministry said on Thursday.", "2026-05-21"},
		{"SEOUL, Nov. 12 (Harbour Wire) -- The two sides signed it on Tuesday. They had met in the same hall on Tuesday, Nov. 11.", "2025-11-12"},
	}
	for _, tt := range tests {
		p, _ := readPublished(Article{Body: text.Plain(tt.in)}, timex.On(2026, 11, 23))
		if p.Date.String() != tt.date || p.From != "dateline" || p.Confidence <= 0 || p.Confidence > 0.9 {
			t.Errorf("%q\n got %s from %s (%.2f), want %s", tt.in, p.Date, p.From, p.Confidence, tt.date)
		}
	}
	p, _ := readPublished(Article{Body: text.Plain("SEOUL, Nov. 18 (Harbour Wire) -- The two sides met.")}, timex.Date{})
	if !p.Date.IsZero() {
		t.Errorf("a dateline got the year %d on an unknown day", p.Date.Year)
	}
}

// The day on which a page was changed stands in when nothing tells its own.
func TestUnsureMetadataGivesWay(t *testing.T) {
	now := timex.On(2026, 11, 23)
	changed := Published{Date: timex.On(2026, 3, 8), From: "metadata", Confidence: 0.5}
	for in, want := range map[string]string{
		"Talks open\n\nPublished: 3 March 2026\n\nThe two sides met.": "2026-03-03",
		"The two sides met.": "2026-03-08",
	} {
		if p, _ := readPublished(Article{Published: changed, FileTime: timex.On(2026, 4, 1), Body: text.Plain(in)}, now); p.Date.String() != want {
			t.Errorf("%q is of %s, want %s", in, p.Date, want)
		}
	}
}

func TestDayInName(t *testing.T) {
	now := timex.On(2026, 11, 23)
	for in, want := range map[string]string{
		"https://example.org/news/2025/12/30/talks": "2025-12-30",
		"https://example.org/AEN20251230004400320":  "",
		"https://example.org/view/20251230-talks":   "2025-12-30",
		"2025-12-30 talks.md":                       "2025-12-30",
		"talks_2025.12.30.txt":                      "2025-12-30",
		"000_d0044a3b6b9a53dd.txt":                  "",
		"https://example.org/2025/12/":              "",
		"https://example.org/2025/13/30/":           "",
		"https://example.org/2031/01/02/not-yet":    "",
		"https://example.org/n/2025-12/30":          "",
		"https://example.org/p/120251230":           "",
	} {
		got, _ := dayIn(in, now)
		if got.String() != want {
			t.Errorf("%q holds %q, want %q", in, got, want)
		}
	}
}

// Ministries give a text's date in forms of their own.
func TestFormsOfMinistries(t *testing.T) {
	long := "The ministers spoke of trade in grain and timber, of the road between their capitals, and of a school for pilots that both want.\n\n"
	long = strings.Repeat(long, 16)
	tests := []struct{ in, date string }{
		{"Lima/Press Office/7 March 2017/ The fourth council met on Tuesday.", "2017-03-07"},
		{"7 MARCH 2024: A delegation of growers met the minister.", "2024-03-07"},
		{"Quito (7 March 2025) – The ministers met.", "2025-03-07"},
		{"[Quito, Harbour Wire] 7 March 2025 – The ministers met.", "2025-03-07"},
		{"Joint statement\n\nQuito, 5th – 7th March, 2025\n\nThe ministers met.", "2025-03-07"},
		{"Ministry of ports\n\nOn March 7th, 2023, the two sides held their third council.", "2023-03-07"},
		{"Joint statement\n\n" + long + "Quito, 7 March 2005", "2005-03-07"},
		{"Readout\n\n" + long + "Date of release: 07 March 2023", "2023-03-07"},
		{"Notice\n\n  * Date posted2024-03-07\n  * Files: none\n\nThe ministers met.", "2024-03-07"},
		{"Notice\n\nPublished7 March 2024\n\nThe ministers met.", "2024-03-07"},
		{"Notice\n\nPublishedMar 7, 2024\n\nThe ministers met.", "2024-03-07"},
		{"The ministers shake hands in Quito, March 7, 2025. (Photo: Harbour Wire)\nOn Friday the talks ended.", "2025-03-07"},
		{"2025년 3월 7일 키토 — 양측은 합의했다.", "2025-03-07"},
		{"(키토=한빛) 2025년 3월 7일 양측은 합의했다.", "2025-03-07"},
		{"新华社基多2025年3月7日电 双方商定明年举行会议。", "2025-03-07"},
		{"QUITO, March 7 (Harbour Wire): The ministers, on Thursday, agreed to meet.", "2024-03-07"},
		{"LIMA, May 6. /HNA/. Peru will sign the pact before the end of 2025, the minister said.", "2025-05-06"},
		{"The accord\n\n- Signed: 7 May 2019\n- In force: 1 January 2021\n\nPeru will report.", ""},
		{"The Ports Act of 7 May 2019\n\nPeru will report.", ""},
	}
	for _, tt := range tests {
		if p, _ := readPublished(Article{Body: text.Plain(tt.in)}, timex.On(2026, 11, 23)); p.Date.String() != tt.date {
			t.Errorf("%.60q: %s from %s, want %s", tt.in, p.Date, p.From, tt.date)
		}
	}
}

// A heading that is the dateline is not the title.
func TestDatelineIsNoTitle(t *testing.T) {
	var b text.Builder
	for _, block := range []struct {
		kind  text.BlockKind
		words string
	}{{text.Heading, "Quito, 7 March 2025"}, {text.Heading, "Statement on ports"}, {text.Paragraph, "The ministers met."}} {
		b.Begin(text.Block{Kind: block.kind, Level: 1})
		b.Write(block.words)
		b.End()
	}
	got := Read(Article{Body: b.Body()}, timex.On(2026, 11, 23))
	if got.Title != "Statement on ports" || got.Published.Date != timex.On(2025, 3, 7) || got.Dateline == nil || got.Dateline.Place != "Quito" {
		t.Errorf("%q, %v, %+v", got.Title, got.Published.Date, got.Dateline)
	}
}

// Nor is one that holds only the day, or the day behind its label.
func TestDayIsNoTitle(t *testing.T) {
	for heading, want := range map[string]string{
		"2025년 3월 7일": "Statement on ports", "Published:7 March 2025": "Statement on ports", "Date7 March 2025": "Statement on ports", "The Accord of 7 March 2025": "The Accord of 7 March 2025",
	} {
		var b text.Builder
		for _, words := range []string{heading, "Statement on ports"} {
			b.Begin(text.Block{Kind: text.Heading, Level: 1})
			b.Write(words)
			b.End()
		}
		b.Begin(text.Block{})
		b.Write("The ministers met.")
		b.End()
		if got := Read(Article{Body: b.Body()}, timex.On(2026, 11, 23)); got.Title != want {
			t.Errorf("%q: title %q, want %q", heading, got.Title, want)
		}
	}
}

func TestRunningTextIsNoDate(t *testing.T) {
	for _, in := range []string{
		"The two sides met in Seoul on 5 May 2024 to talk about the pact they had signed there two years before that day.",
		"Talks\n\nThey will meet on 5 May 2026.\n\nThe first duties fell on 20 December 2015.",
	} {
		if p, _ := readPublished(Article{Body: text.Plain(in)}, timex.On(2026, 11, 23)); !p.Date.IsZero() {
			t.Errorf("%q: %s from %s", in, p.Date, p.From)
		}
	}
}

// Whenever they are read within a year of being filed, the gold set's
// datelines get the year they are of.
func TestGoldDatelineYears(t *testing.T) {
	gold := os.DirFS("../../shared/gold")
	lex := text.NewLexicon()
	r := timex.New(lex)
	for _, g := range goldset.Read(t, gold) {
		if filepath.Ext(g.Doc) != ".txt" {
			continue
		}
		d := lex.Parse(goldset.Text(t, gold, g.Doc))
		times := r.Find(d)
		filed, ok := findDateline(d, times)
		if !ok || filed.date == nil || filed.date.Named().Year != 0 {
			continue
		}
		published, err := timex.ParseDate(g.Published)
		if err != nil {
			t.Fatal(err)
		}
		for _, age := range []int{1, 30, 120, 240, 360} {
			if p, _ := yearOf(d, times, filed, published.AddDays(age)); p.Date.Year != published.Year {
				t.Errorf("%s, read %d days later, is of %v", g.Doc, age, p.Date)
			}
		}
	}
}

func FuzzPublished(f *testing.F) {
	for _, s := range []string{"", "SEOUL, Dec. 31 (A) --", "A, B, C, May 5:", "Published: 31/12/9999", "Done at Rome on 1 January 2020", "X) SEOUL, Feb. 29 -", "()(((, — - :"} {
		f.Add(s, "https://example.org/2025/02/31/", 2026)
	}
	f.Fuzz(func(t *testing.T, s, url string, year int) {
		body, now := text.Plain(s), timex.On(year, 6, 30)
		p, line := readPublished(Article{URL: url, Path: url, Body: body}, now)
		if p.Words.Start < 0 || p.Words.End > len(body.Text) || p.Words.End < p.Words.Start {
			t.Fatalf("words %v in %q", p.Words, body.Text)
		}
		if !now.IsZero() && p.Date.After(now.AddDays(1)) {
			t.Fatalf("published %v, read on %v", p.Date, now)
		}
		if p.Date.IsZero() != (p.From == "") {
			t.Fatalf("%v from %q", p.Date, p.From)
		}
		if line != nil && (line.Empty() || line.End > len(body.Text) || line.Place == "") {
			t.Fatalf("dateline %+v in %q", line, body.Text)
		}
	})
}

// A file's own time dates a brief where nothing else does. Its day, and what is
// counted from it, are never sure; what the text dates itself stays so.
func TestFileTimeIsALastResort(t *testing.T) {
	read := timex.On(2026, 11, 23)
	tests := []struct {
		in    string
		file  timex.Date
		date  string
		sure  bool // of the due
		until string
	}{
		{"Peru and Chile agreed to open a desk within 30 days.", timex.On(2026, 3, 10), "2026-03-10", false, "2026-04-09"},
		{"Peru and Chile agreed to open a desk by the end of next month.", timex.On(2026, 3, 10), "2026-03-10", false, "2026-04-30"},
		{"Peru and Chile agreed to open a desk by June 30.", timex.On(2026, 3, 10), "2026-03-10", false, "2026-06-30"},
		{"Peru and Chile agreed to open a desk by 30 June 2026.", timex.On(2026, 3, 10), "2026-03-10", true, "2026-06-30"},
		{"Peru and Chile will open a desk in June 2026.", read, "2026-11-23", true, "2026-06-30"},
		{"Peru and Chile agreed to open a desk within 30 days of 1 May 2026.", read, "2026-11-23", true, "2026-05-31"},
		{"Peru and Chile agreed to open a desk within 30 days.", read, "2026-11-23", false, "2026-12-23"},
		{"Peru and Chile agreed to open a desk within 30 days.", read.AddDays(1), "", true, ""},
		{"Peru and Chile agreed to open a desk by 30 June 2027.", timex.On(2090, 1, 1), "", true, "2027-06-30"},
		{"LIMA, March 9, 2026 (Harbour Wire) -- Peru and Chile agreed to open a desk within 30 days.", timex.On(2026, 11, 10), "2026-03-09", true, "2026-04-08"},
	}
	for _, tt := range tests {
		b := Read(Article{FileTime: tt.file, Body: text.Plain(tt.in)}, read)
		if b.Published.Date.String() != tt.date || b.Published.From == "file time" && b.Published.Confidence >= .3 {
			t.Errorf("%s\nis dated %+v, want %s", tt.in, b.Published, tt.date)
		}
		if len(b.Commitments) != 1 || b.Commitments[0].Due == nil {
			t.Errorf("%s\nno due is read", tt.in)
			continue
		}
		due := b.Commitments[0].Due
		if due.To.String() != tt.until || due.Confidence >= .3 != tt.sure {
			t.Errorf("%s\ndue by %s, %.2f sure, want %s, sure %v", tt.in, due.To, due.Confidence, tt.until, tt.sure)
		}
	}
}

// A label tells the article's date, and not that of what it tells of.
func TestDateLabels(t *testing.T) {
	for line, want := range map[string]string{
		"Published: 30 June 2026":                            "2026-06-30 0.95",
		"By Ann Example, published 30 June 2026":             "2026-06-30 0.95",
		"This page was last updated on 30 June 2026":         "2026-06-30 0.70",
		"Date: 30 June 2026":                                 "2026-06-30 0.85",
		"Date: Lima, 30 June 2026":                           "2026-06-30 0.85",
		"Press release | Date: 30 June 2026":                 "2026-06-30 0.85",
		"News date 30 June 2026":                             "2026-06-30 0.85",
		"Registration date 30 June 2026":                     "2026-06-30 0.85",
		"Lima, 30 June 2026":                                 "2026-06-30 0.95",
		"Date: 30 June 2026\n\nVenue: Lima":                  "",
		"Closing date: 30 June 2026":                         "",
		"Due date 30 June 2026":                              "",
		"Date of vote: 30 June 2026":                         "",
		"Deadline: 30 June 2026":                             "",
		"The treaty, dated 30 June 2026":                     "",
		"The list was updated 30 June 2026.":                 "",
		"The list of ports was published on 30 June 2026.":   "2026-06-30 0.50",
		"Start date: 28 June 2026\n\nEnd date: 30 June 2026": "",
	} {
		p, _ := readPublished(Article{Body: text.Plain("Talks on plums\n\n" + line + "\n\nPeru and Chile agreed to open a desk. The ministers met for two days.")}, timex.On(2026, 11, 23))
		got := ""
		if !p.Date.IsZero() {
			got = fmt.Sprintf("%s %.2f", p.Date, p.Confidence)
		}
		if got != want {
			t.Errorf("%s: %q, want %q", line, got, want)
		}
	}
}

func TestDateLabelsInTables(t *testing.T) {
	for _, c := range []struct {
		rows [][2]string
		want string
	}{
		{[][2]string{{"Ref.", "12"}, {"Date", "30 June 2026"}}, "2026-06-30 0.60"},
		{[][2]string{{"Published", "30 June 2026"}}, "2026-06-30 0.95"},
		{[][2]string{{"Date", "30 June 2026"}, {"Place", "Lima"}}, ""},
		{[][2]string{{"Signing date", "30 June 2026"}}, ""},
		{[][2]string{{"Step", "Date"}, {"Signing", "30 June 2026"}}, ""},
	} {
		var b text.Builder
		for i, row := range c.rows {
			b.Begin(text.Block{Kind: text.Row, First: i == 0})
			for _, words := range row {
				b.Cell()
				b.Write(words)
			}
			b.End()
		}
		b.Begin(text.Block{})
		b.Write("Peru and Chile agreed to open a desk.")
		p, _ := readPublished(Article{Body: b.Body()}, timex.On(2026, 11, 23))
		got := ""
		if !p.Date.IsZero() {
			got = fmt.Sprintf("%s %.2f", p.Date, p.Confidence)
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.rows, got, c.want)
		}
	}
}
