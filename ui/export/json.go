package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strconv"

	"attache/briefs"
	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/ledger"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// The JSON of a brief: the keys, their order and their nesting are the outer
// contract. A pointer is null for what is not known; a list is never null but
// for the pair.
type (
	jsonBrief struct {
		ID          string           `json:"id"`
		Path        *string          `json:"path"`
		URL         *string          `json:"url"`
		Title       *string          `json:"title"`
		Source      *string          `json:"source"`
		Author      *string          `json:"author"`
		Lang        *string          `json:"lang"`
		Published   jsonPublished    `json:"published"`
		Dateline    *jsonDateline    `json:"dateline"`
		Text        string           `json:"text"`
		Topics      []jsonTopic      `json:"topics"`
		Parties     []jsonParty      `json:"parties"`
		Pair        []string         `json:"pair"`
		People      []jsonPerson     `json:"people"`
		Dates       []jsonDate       `json:"dates"`
		Commitments []jsonCommitment `json:"commitments"`
		Why         []jsonReason     `json:"why,omitzero"`   // nil where nobody asked
		Tags        []string         `json:"tags,omitzero"`  // nil where nothing can be added, as the next
		Notes       []string         `json:"notes,omitzero"` // on the brief as a whole
	}
	jsonPublished struct {
		Date       timex.Date `json:"date"`
		From       *string    `json:"from"`
		Precision  *string    `json:"precision"`
		Confidence share      `json:"confidence"`
	}
	jsonDateline struct {
		Place  *string `json:"place"`
		Agency *string `json:"agency"`
	}
	jsonTopic struct {
		ID      string   `json:"id"`
		Score   share    `json:"score"`
		Phrases []string `json:"phrases"`
	}
	jsonParty struct {
		ID   string `json:"id"`
		Name string `json:"name"`
	}
	jsonPerson struct {
		Name  string  `json:"name"`
		Title *string `json:"title"`
		Party *string `json:"party"`
	}
	jsonDate struct {
		Start int        `json:"start"`
		End   int        `json:"end"`
		Text  string     `json:"text"`
		Type  string     `json:"type"`
		Value *string    `json:"value"`
		From  timex.Date `json:"from"`
		To    timex.Date `json:"to"`
	}
	jsonSpan struct {
		Start int `json:"start"`
		End   int `json:"end"`
	}
	jsonCommitment struct {
		ID          string   `json:"id"`
		Start       int      `json:"start"`
		End         int      `json:"end"`
		Quote       string   `json:"quote"`
		Sentence    jsonSpan `json:"sentence"`
		By          []string `json:"by"`
		ByText      *string  `json:"by_text"`
		To          []string `json:"to"`
		ToText      *string  `json:"to_text"`
		Line        *string  `json:"line"`
		Action      *string  `json:"action"`
		Verb        *string  `json:"verb"`
		Firmness    string   `json:"firmness"`
		Polarity    string   `json:"polarity"`
		Condition   *string  `json:"condition"`
		Attribution *string  `json:"attribution"`
		Topics      []string `json:"topics"`
		Due         *jsonDue `json:"due"`
		Clock       string   `json:"clock"`
		Confidence  share    `json:"confidence"`

		Why []jsonReason `json:"why,omitzero"` // nil where nobody asked

		Outcome  *latest       `json:"outcome,omitzero"` // these nil where nothing can be added
		Outcomes []jsonOutcome `json:"outcomes,omitzero"`
		Notes    []string      `json:"notes,omitzero"`
	}
	// latest is the kind of the report that stands last, null for none.
	latest struct{ kind string }

	// jsonOutcome is a report on a commitment; from and to are the new time of one that
	// was rescheduled.
	jsonOutcome struct {
		Kind     string     `json:"kind"`
		On       timex.Date `json:"on"`
		Evidence *string    `json:"evidence"`
		Source   *string    `json:"source"`
		Note     *string    `json:"note"`
		From     timex.Date `json:"from"`
		To       timex.Date `json:"to"`
	}
	jsonDue struct {
		Text       string     `json:"text"`
		Role       string     `json:"role"`
		From       timex.Date `json:"from"`
		To         timex.Date `json:"to"`
		Precision  string     `json:"precision"`
		Basis      string     `json:"basis"`
		Recurs     bool       `json:"recurs"`
		Confidence share      `json:"confidence"`
	}
)

// share is a number from 0 to 1, written to three places.
type share float64

// MarshalJSON writes the share without the noise of binary fractions.
func (s share) MarshalJSON() ([]byte, error) {
	rounded := math.Round(float64(s)*1000) / 1000
	return strconv.AppendFloat(nil, rounded, 'f', -1, 64), nil
}

// known is nil for the empty string.
func known(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func polarity(c *commitments.Commitment) string {
	if c.Negative {
		return "negative"
	}
	return "positive"
}

// each is f of every element, and never nil.
func each[A, B any](in []A, f func(*A) B) []B {
	out := make([]B, len(in))
	for i := range in {
		out[i] = f(&in[i])
	}
	return out
}

func list(in []string) []string { return append([]string{}, in...) }

// MarshalJSON writes the kind.
func (l latest) MarshalJSON() ([]byte, error) { return json.Marshal(known(l.kind)) }

// add enters what was added to a commitment.
func (j *jsonCommitment) add(c *commitments.Commitment, a *Added) {
	if a == nil {
		return
	}
	o, _ := a.latest(c)
	j.Outcome, j.Notes = &latest{string(o.Kind)}, list(a.notesOn(c))
	j.Outcomes = each(a.outcomes(c), func(o *ledger.Outcome) jsonOutcome {
		return jsonOutcome{string(o.Kind), o.Valid, known(o.Evidence), known(o.Source), known(o.Note), o.From, o.To}
	})
}

// add enters what was added to the brief.
func (j *jsonBrief) add(b *briefs.Brief, a *Added) {
	if a == nil {
		return
	}
	j.Tags, j.Notes = list(a.Tags), list(a.notesOn(nil))
	for i := range j.Commitments {
		j.Commitments[i].add(&b.Commitments[i], a)
	}
}

func shapeOf(b *briefs.Brief, asOf timex.Date) jsonBrief {
	j := jsonBrief{
		ID: b.ID, Path: known(b.Path), URL: known(b.URL), Title: known(b.Title), Source: known(b.Source),
		Author: known(b.Author), Lang: known(b.Lang), Published: publishedOf(b.Published), Text: b.Body.Text, Pair: b.Pair,
		Topics:  make([]jsonTopic, len(b.Topics)),
		Parties: make([]jsonParty, len(b.Parties)),
		People:  make([]jsonPerson, len(b.People)),
		Dates:   each(b.Dates, func(e *timex.Expr) jsonDate { return dateOf(e, b.Body.Text) }),
		Commitments: each(b.Commitments, func(c *commitments.Commitment) jsonCommitment {
			return commitmentOf(c, b.Body.Text, asOf)
		}),
	}
	if b.Dateline != nil {
		j.Dateline = &jsonDateline{known(b.Dateline.Place), known(b.Dateline.Agency)}
	}
	for i, t := range b.Topics {
		j.Topics[i] = jsonTopic{t.ID, share(t.Score), list(t.Phrases)}
	}
	for i, p := range b.Parties {
		j.Parties[i] = jsonParty{p.ID, p.Name}
	}
	for i, p := range b.People {
		j.People[i] = jsonPerson{p.Name, known(p.Title), known(p.Party)}
	}
	return j
}

// publishedOf is never null itself, so that published.date can be asked of
// every brief.
func publishedOf(p briefs.Published) jsonPublished {
	if p.Date.IsZero() {
		return jsonPublished{}
	}
	return jsonPublished{p.Date, known(p.From), known(p.Precision.String()), share(p.Confidence)}
}

func dateOf(e *timex.Expr, body string) jsonDate {
	return jsonDate{e.Start, e.End, e.Of(body), e.Type.String(), known(e.Value), e.From, e.To}
}

func commitmentOf(c *commitments.Commitment, body string, asOf timex.Date) jsonCommitment {
	j := jsonCommitment{
		ID: c.ID, Start: c.Start, End: c.End, Quote: c.Of(body), Sentence: jsonSpan(c.Sentence),
		By: list(c.By), ByText: known(c.ByText), To: list(c.To), ToText: known(c.ToText),
		Line: known(c.Line), Action: known(c.Action), Verb: known(c.Verb), Firmness: c.Firmness.String(), Polarity: polarity(c),
		Condition: words(c.Condition, body), Attribution: known(c.Source), Topics: list(c.Topics),
		Clock: clock.Of(c, asOf).String(), Confidence: share(c.Confidence),
	}
	if d := c.Due; d != nil {
		j.Due = &jsonDue{
			Text: d.Span.Of(body), Role: d.Role.String(), From: d.From, To: d.To, Precision: d.Precision.String(),
			Basis: d.Basis.String(), Recurs: d.Recurs, Confidence: share(d.Confidence),
		}
	}
	return j
}

// words is what stands under a span, nil under an empty one.
func words(s text.Span, body string) *string {
	if s.Empty() {
		return nil
	}
	return known(s.Of(body))
}

// explain adds why each field is what it is.
func (j *jsonBrief) explain(b *briefs.Brief) {
	j.Why = each(whyBrief(b), reasonOf)
	for i := range j.Commitments {
		j.Commitments[i].Why = each(whyCommitment(b, &b.Commitments[i]), reasonOf)
	}
}

// object is the brief's JSON without a line feed.
func object(b *briefs.Brief, added *Added, o Options) ([]byte, error) {
	shape := shapeOf(b, o.AsOf)
	shape.add(b, added)
	if o.Explain {
		shape.explain(b)
	}
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(shape); err != nil {
		return nil, fmt.Errorf("writing %s as JSON: %w", b.Path, err)
	}
	return sanitise.JSON(bytes.TrimSuffix(buf.Bytes(), []byte("\n"))), nil
}

type jsonLines struct {
	w io.Writer
	o Options
}

func (j *jsonLines) Write(b *briefs.Brief, added *Added) error {
	line, err := object(b, added, j.o)
	if err != nil {
		return err
	}
	_, err = j.w.Write(append(line, '\n'))
	return err
}

func (j *jsonLines) Close() error { return nil }

// jsonArray writes one array, an object a line.
type jsonArray struct {
	w    io.Writer
	o    Options
	some bool
}

func (j *jsonArray) Write(b *briefs.Brief, added *Added) error {
	line, err := object(b, added, j.o)
	if err != nil {
		return err
	}
	lead := "[\n"
	if j.some {
		lead = ",\n"
	}
	j.some = true
	_, err = j.w.Write(append([]byte(lead), line...))
	return err
}

func (j *jsonArray) Close() error {
	end := "[]\n"
	if j.some {
		end = "\n]\n"
	}
	_, err := io.WriteString(j.w, end)
	return err
}
