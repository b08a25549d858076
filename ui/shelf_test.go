package ui

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"attache/briefs"
	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
	"attache/feed"
)

var newYearsEve = timex.On(2025, 12, 30)

// commitment is one as a test writes it down.
type commitment struct {
	quote, verb string
	firmness    commitments.Firmness
	by          []string
	due         *timex.Due
	dueWords    string
}

// story is an article as a test writes it down.
type story struct {
	path, title, source string
	day                 timex.Date
	pair                [2]string
	topics              []string
	body                []string
	url                 string
	links               map[string]string // addresses by words of the body
	commits             []commitment
	err                 error
}

func codes(ids ...string) []string { return ids }

var stories = []story{
	{
		url: "https://example.org/news/talks", links: map[string]string{"free trade agreement": "https://example.org/agreements/kr-cn?lang=en", "the joint committee": "../committee"},
		path: "samples/talks.md", title: "Korea, China to speed up second-stage free trade talks", source: "Harbour Wire",
		day: timex.On(2025, 12, 30), pair: [2]string{"CN", "KR"}, topics: []string{"agr.talks", "svc.trade"},
		body: []string{
			"SEOUL, December 30 (Harbour Wire) - South Korea and China agreed to quicken the second stage of talks under their free trade agreement, with services and investment first in line.",
			"The two sides will meet in person every quarter from next year, and will hold another ministers’ meeting in the first half of next year.",
			"Officials toured a robot maker and heard firms describe delays at the border. Nothing was decided there.",
			"Both ministries will continue to consult through the joint committee. 두 나라는 협의를 이어가기로 했다.",
		},
		commits: []commitment{
			{quote: "agreed to quicken the second stage of talks under their free trade agreement", verb: "agree", firmness: commitments.Firm, by: codes("CN", "KR")},
			{quote: "will meet in person every quarter from next year", verb: "will", firmness: commitments.Firm, by: codes("CN", "KR"), dueWords: "from next year",
				due: &timex.Due{Role: timex.Start, From: timex.On(2026, 1, 1), To: timex.On(2026, 12, 31), Precision: timex.Year, Recurs: true}},
			{quote: "will hold another ministers’ meeting in the first half of next year", verb: "will", firmness: commitments.Firm, by: codes("CN", "KR"), dueWords: "in the first half of next year",
				due: &timex.Due{Role: timex.Window, From: timex.On(2026, 1, 1), To: timex.On(2026, 6, 30), Precision: timex.Half}},
			{quote: "will continue to consult through the joint committee", verb: "continue", firmness: commitments.Repeat, by: codes("CN", "KR")},
		},
	},
	{
		path: "samples/annex.md", title: "Delhi and Brussels set a date for the services annex", source: "Quay Street Journal",
		day: timex.On(2025, 12, 29), pair: [2]string{"EU", "IN"}, topics: []string{"agr.talks", "svc.trade", "rul.gp"},
		body: []string{"India and the European Union will table the services annex by 20 January 2026.", "The Commission intends to publish the text."},
		commits: []commitment{
			{quote: "will table the services annex by 20 January 2026", verb: "will", firmness: commitments.Firm, by: codes("EU", "IN"), dueWords: "by 20 January 2026",
				due: &timex.Due{Role: timex.Deadline, To: timex.On(2026, 1, 20), Precision: timex.Day}},
			{quote: "intends to publish the text", verb: "intend", firmness: commitments.Effort, by: codes("EU")},
		},
	},
	{
		path: "samples/soy.txt", title: "Washington and Beijing name a figure for soybeans", source: "Prairie Desk",
		day: timex.On(2025, 11, 3), pair: [2]string{"CN", "US"}, topics: []string{"mkt.buy", "sct.agri"},
		body:    []string{"China will buy twelve million tonnes of soybeans by the end of November."},
		commits: []commitment{{quote: "will buy twelve million tonnes of soybeans by the end of November", verb: "will", firmness: commitments.Firm, by: codes("CN"), dueWords: "by the end of November", due: &timex.Due{Role: timex.Deadline, To: timex.On(2025, 11, 30), Precision: timex.Month}}},
	},
	{
		path: "samples/rules.html", title: "A review of origin rules, and nothing promised", source: "Customs Gazette",
		day: timex.On(2024, 5, 6), pair: [2]string{"JP", "KR"}, topics: []string{"mkt.origin", "bdr.customs"},
		body: []string{"## What was discussed", "### Origin of parts", "Officials of Japan and South Korea met and exchanged views on rules of origin."},
	},
	{path: "samples/locked.txt", title: "A file that cannot be opened", source: "", day: timex.On(2023, 1, 2), err: errors.New("samples/locked.txt: permission denied")},
}

func (s *story) brief() briefs.Brief {
	var b text.Builder
	for _, p := range s.body {
		block := text.Block{Kind: text.Paragraph}
		if words := strings.TrimLeft(p, "#"); words != p {
			block, p = text.Block{Kind: text.Heading, Level: len(p) - len(words)}, strings.TrimSpace(words)
		}
		b.Begin(block)
		b.Write(p)
	}
	out := briefs.Brief{ID: s.path, Path: s.path, Title: s.title, Source: s.source, Body: b.Body()}
	out.Published = briefs.Published{Date: s.day, From: "metadata", Confidence: 1}
	if s.pair[0] != "" {
		out.Pair = s.pair[:]
	}
	for _, id := range s.topics {
		out.Topics = append(out.Topics, topics.Tag{ID: id, Score: 1, Phrases: []string{"talks"}})
	}
	out.URL = s.url
	for words, address := range s.links {
		out.Body.Inlines = append(out.Body.Inlines, text.Inline{Span: spanOf(out.Body.Text, words), Kind: text.Link, Href: address})
	}
	for i, p := range s.commits {
		c := commitments.Commitment{Span: spanOf(out.Body.Text, p.quote), ID: fmt.Sprintf("%s-%d", s.path, i), By: p.by, Verb: p.verb, Firmness: p.firmness, Confidence: .9}
		c.Sentence, c.Action = c.Span, p.quote
		if p.due != nil {
			d := *p.due
			d.Span = spanOf(out.Body.Text, p.dueWords)
			c.Due = &d
		}
		c.Why = []commitments.Reason{{Field: "firmness", Words: spanOf(out.Body.Text, p.verb), Rule: p.verb}}
		out.Commitments = append(out.Commitments, c)
	}
	return out
}

func spanOf(s, words string) text.Span {
	i := max(strings.Index(s, words), 0)
	return text.Span{Start: i, End: min(i+len(words), len(s))}
}

func (s *story) row() feed.Row {
	b := s.brief()
	r := feed.Row{Ref: feed.Ref{Path: s.path}, ID: s.path, Title: s.title, Source: s.source, Published: s.day, Pair: s.pair, Read: true}
	for _, id := range s.topics {
		r.Topics |= 1 << topics.Index(id)
	}
	for i := range b.Commitments {
		r.Commitments += feed.Pack(feed.Commitment{Terms: clock.TermsOf(&b.Commitments[i]), Firmness: uint8(b.Commitments[i].Firmness)})
	}
	return r
}

// fakeShelf hands over what it holds and notes what is asked of it.
type fakeShelf struct {
	feed.Forgetful
	batches []feed.Batch
	stories []story
	hurried [][]feed.Ref
	opened  []string
	ranks   bool   // what is found stands best first
	tells   bool   // what changes, and has nothing to tell
	large   string // the article at this path is

	reported   map[feed.CommitmentRef]ledger.Outcome
	failure    error // of its lines
	unreported error // of what was reported
}

func (s *fakeShelf) Fill(_ context.Context, yield func(feed.Batch) bool) {
	for _, b := range s.batches {
		if !yield(b) {
			return
		}
	}
}

func (s *fakeShelf) Lacks(a feed.Ability) error {
	if s.tells && a == feed.Follows {
		return nil
	}
	return s.Forgetful.Lacks(a)
}

func (s *fakeShelf) Follow(context.Context, func(feed.Batch) bool) error { return nil }

func (s *fakeShelf) Hurry(refs []feed.Ref) { s.hurried = append(s.hurried, refs) }

func (s *fakeShelf) Size(_ context.Context, ref feed.Ref) (int, error) {
	if ref.Path == s.large {
		return mostRead + 1, nil
	}
	return 0, nil
}

func (s *fakeShelf) Open(ctx context.Context, ref feed.Ref) (briefs.Brief, error) {
	s.opened = append(s.opened, ref.Path)
	for i := range s.stories {
		if s.stories[i].path == ref.Path {
			return s.stories[i].brief(), s.stories[i].err
		}
	}
	return briefs.Brief{}, ctx.Err()
}

// Search looks through the stories, as a shelf of files does.
func (s *fakeShelf) Search(_ context.Context, q query.Query, asOf timex.Date, yield func(feed.Finds) bool) error {
	out := feed.Finds{Looked: len(s.stories), Of: len(s.stories), Ranked: s.ranks}
	for i := range s.stories {
		b := s.stories[i].brief()
		if s.stories[i].err == nil && q.Matches(&b, query.Known{}, asOf) {
			out.Refs = append(out.Refs, feed.Ref{Path: b.Path})
		}
	}
	yield(out)
	return nil
}

// shelfOf is a shelf that reads all of the stories in one batch.
func shelfOf(all []story) *fakeShelf {
	rows := make([]feed.Row, len(all))
	for i := range all {
		rows[i] = all[i].row()
	}
	skips := []feed.Skip{
		{Path: "scan.pdf", Err: errors.New("scan.pdf: not text")},
		{Path: "empty.txt", Err: errors.New("empty.txt: empty file")},
	}
	return &fakeShelf{stories: all, batches: []feed.Batch{{Rows: rows, Skips: skips, Found: len(all) + 2, Done: true}}}
}
