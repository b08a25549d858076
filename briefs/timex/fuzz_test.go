package timex_test

import (
	"strings"
	"testing"

	"attache/briefs/text"
	"attache/briefs/timex"
)

var seeds = []string{
	"", "by", "May", "in", "2026", "-", "from 2026 to", "2026-13-45", "31/12/9999", "Feb. 29", "on the 31st of next month",
	"The two sides agreed on Tuesday, Dec. 30, 2025 to meet from 20 to 23 July 2026 and within 60 days of signing.",
	"every two weeks from mid-April; by the end of the second quarter of fiscal 2026, that year, by then, that date, within 2 years of that date",
	"in 2020 and 2021 and 2022, 2023 and 2024", "9999 years ago, over the next 9999 decades, 9999 centuries from now",
	"before the summit in May before the summit in June in July", "Once ratified, within 30 days, by early 2000s, H1 2199 1H 2Q",
	"양측은 2025년 12월 30일, 2026年3月5日", "내년 상반기와 다음 달, 지난해 4분기, 30일간, 30일, 올해 3월 말, 99월 99일", "来年3月下旬、令和7年12月30日、昭和元年、今月末、2026年第1四半期", "2026年第一季度，去年12月30日，明年底，下个月上旬，30日以内",
	"In 2011 it closed; the following year it grew, the previous day fell, two years later it rose, 99 years later, a year earlier, the year-earlier quarter, the same month a year ago",
	"the quarter ended Sept. 30; the fiscal first quarter, the latest quarter, the quarter, the first nine months, years ago, for years, over the years",
	"its ninth quarter ended June 31, the third quarter ended Feb. 29, the 9999 quarter, the latest period, the corresponding period last year, a century or so ago, later in 9999, centuries-long",
	"9:30 a.m. EST Monday, noon Dec. 31, 25:99 p.m. tomorrow, four o'clock, Tuesday night, Tuesday nights, this morning, last night, that evening, early Friday, late yesterday",
	"the last Friday of the month, the second Tuesday of April 2026, the first working day of next year, the 99th day of 2026, the last two weeks of June, the first fortnight of 2199, first of May",
	"within thirty (30) working days of May 2, 9999 business days, two and a half centuries, 9 1/2 weeks, half an hour, Friday week, today fortnight, 30.06.26, 31-Feb-26, 2026-06-30T99:99Z, 2026-13-31T10Z",
	"In nineteen ninety-six, two thousand and, the second and fourth quarters of next year, before the year is out, not before 1 May 1, until now through Jan. 9999, for 90 days from Feb. 29",
	"In 2018 talks opened. In March they closed; the next month they reopened. The Act of 1987, Vision 2030, its October pledge, at the October summit's vote, before next month's summit in May's session",
	"last Easter, Easter 1583, Lunar New Year 2099, this Christmas, Thanksgiving Day 2026, the 1st century, the 22nd century, a century ago, a decade-long, 99 centuries later", "the first 99 months of 1800", "from Dec 31, 2199 to Jan 1, 1800", "until until until the end of the end of",
}

func FuzzFind(f *testing.F) {
	for _, s := range seeds {
		f.Add(s, 2025, 12, 30, true)
		f.Add(s, 1, 1, 1, false)
	}
	lex := text.NewLexicon()
	r := timex.New(lex)
	f.Fuzz(func(t *testing.T, s string, y, month, day int, past bool) {
		d := lex.Parse(text.Plain(s))
		found := r.Find(d)
		last := 0
		for _, m := range found {
			if m.Start < last || m.End <= m.Start || m.End > len(d.Text) {
				t.Fatalf("extent %v after byte %d in %q", m.Span, last, d.Text)
			}
			last = m.End
			if !onBorders(d, m.Span) || !onBorders(d, m.Phrase) || !m.Phrase.Covers(m.Span) {
				t.Fatalf("extent %v, phrase %v are not cut at tokens in %q", m.Span, m.Phrase, d.Text)
			}
			if d.Cover(m.First, m.Last) != m.Phrase {
				t.Fatalf("tokens %d to %d are not the phrase %v in %q", m.First, m.Last, m.Phrase, d.Text)
			}
			c := timex.Context{Anchor: timex.On(y, month, day), Past: past, Fiscal: "US"}
			c.Event = func(w string) (timex.Date, bool) { return r.EventDay(d, found, w, c) }
			e := r.Resolve(d, &m, c)
			if isBackward(e.From, e.To) || isBackward(e.Due.From, e.Due.To) {
				t.Fatalf("%q on %v: %+v", m.Of(d.Text), c.Anchor, e)
			}
			if e.Due.Role == timex.Deadline && !e.Due.From.IsZero() {
				t.Fatalf("the deadline %q begins on %v", m.Of(d.Text), e.Due.From)
			}
		}
	})
}

func onBorders(d *text.Doc, s text.Span) bool {
	i, j := d.TokenAt(s.Start), d.TokenAt(s.End-1)
	return j < len(d.Tokens) && int(d.Tokens[i].Start) == s.Start && int(d.Tokens[j].End) == s.End
}

func isBackward(from, to timex.Date) bool {
	return !from.IsZero() && !to.IsZero() && to.Before(from)
}

func BenchmarkFind(b *testing.B) {
	lex := text.NewLexicon()
	r := timex.New(lex)
	d := lex.Parse(text.Plain(strings.Repeat("South Korea and China agreed on Tuesday to hold regular in-person meetings starting next year, with all relevant "+
		"government agencies taking part, the trade ministry in Seoul said. The two sides will convene another meeting of ministers in the first half of 2026 to review "+
		"the progress made by officials, who met six times this year without much to show for it.\n\n", 40)))
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	for b.Loop() {
		r.Find(d)
	}
}
