package panel

import (
	"strings"

	"attache/briefs"
	"attache/briefs/actors"
	"attache/briefs/commitments"
	"attache/briefs/text"
	"attache/briefs/timex"
)

const article = `Ministers of Korea and China met in Jeju. They agreed to open the services chapter at an early date.
Both will hold a joint committee every year and meet again in the first half of next year.
Seoul will publish the list of priority sectors by 20 January and will not raise the quota fee unless the customs office asks for it.
Beijing is to lower its film quota from 1 April and to report on progress within 2028.
They keep consulting one another. Seoul will seek to ease visas for engineers once the bill has passed.
In 2023 they had agreed to finish the annex by June 2025.`

func on(y, m, d int) timex.Date { return timex.On(y, m, d) }

func words(s string) text.Span {
	i := strings.Index(article, s)
	if i < 0 {
		panic("not in the article: " + s)
	}
	return text.Span{Start: i, End: i + len(s)}
}

func due(s string, role timex.Role, p timex.Precision, from, to timex.Date) *timex.Due {
	return &timex.Due{Span: words(s), Role: role, Precision: p, From: from, To: to, Confidence: .9}
}

// meeting is a brief with a commitment for every state of the clock.
func meeting() *briefs.Brief {
	none, both := timex.Date{}, []string{"CN", "KR"}
	yearly := due("every year", timex.Recurring, timex.Repeats, none, none)
	yearly.Recurs = true
	return &briefs.Brief{
		ID: "meeting", Lang: "en", Body: text.Body{Text: article}, Pair: both,
		Published: briefs.Published{Date: on(2025, 12, 30), From: "dateline"},
		Parties:   []actors.Party{{ID: "CN", Name: "China"}, {ID: "KR", Name: "South Korea"}},
		Commitments: []commitments.Commitment{
			{By: both, Firmness: commitments.Firm, Action: "open the services chapter",
				Due: due("at an early date", timex.Deadline, timex.Vague, none, none)},
			{By: both, Firmness: commitments.Firm, Action: "hold a joint committee", Due: yearly},
			{By: both, Firmness: commitments.Firm, Action: "meet again",
				Due: due("in the first half of next year", timex.Window, timex.Half, on(2026, 1, 1), on(2026, 6, 30))},
			{By: []string{"KR"}, Firmness: commitments.Firm, Action: "publish the list of priority sectors in both languages and in English",
				Due: due("by 20 January", timex.Deadline, timex.Day, none, on(2026, 1, 20))},
			{By: []string{"KR"}, To: []string{"CN"}, Firmness: commitments.Firm, Negative: true, Action: "raise the quota fee",
				Condition: words("unless the customs office asks for it")},
			{By: []string{"CN"}, To: []string{"KR"}, Firmness: commitments.Legal, Action: "lower its film quota",
				Due: due("from 1 April", timex.Start, timex.Day, on(2026, 4, 1), on(2026, 4, 1))},
			{By: both, Firmness: commitments.Repeat, Action: "keep consulting one another"},
			{By: []string{"KR"}, Firmness: commitments.Effort, Action: "ease visas for engineers", Condition: words("once the bill has passed")},
			{By: both, Firmness: commitments.Firm, Earlier: true, Action: "finish the annex",
				Due: due("by June 2025", timex.Deadline, timex.Month, none, on(2025, 6, 30))},
		},
	}
}

// crowd is a brief with n commitments, every third of them undated.
func crowd(n int) *briefs.Brief {
	b := meeting()
	b.ID, b.Commitments = "crowd", nil
	for i := range n {
		c := commitments.Commitment{By: []string{"KR"}, Firmness: commitments.Firm, Action: "exchange the lists of goods that both sides wish to see freed of duty"}
		if i%3 > 0 {
			c.Due = &timex.Due{Role: timex.Deadline, To: on(2026, 1+i%24, 1+i%28)}
		}
		b.Commitments = append(b.Commitments, c)
	}
	return b
}

var asOf = on(2026, 1, 12)
