package export

import (
	"fmt"
	"io"
	"strings"

	ics "github.com/arran4/golang-ical"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/timex"
	"attache/ui/wording"
)

// calendar gathers an all-day event for each dated commitment, on the last day
// of its window, and writes them when it is closed. One that was reported delivered
// or withdrawn has none, and one that was rescheduled has its new day. A commitment that comes
// twice, because its article does, is one event.
type calendar struct {
	w    io.Writer
	o    Options
	cal  *ics.Calendar
	seen map[string]bool
}

func newCalendar(w io.Writer, o Options) *calendar {
	cal := ics.NewCalendar()
	cal.SetProductId("-//attache//commitments//EN")
	cal.SetMethod(ics.MethodPublish)
	return &calendar{w: w, o: o, cal: cal, seen: map[string]bool{}}
}

func (k *calendar) Write(b *briefs.Brief, added *Added) error {
	for i := range b.Commitments {
		c := b.Commitments[i]
		c.Due = added.due(&c)
		if k.seen[c.ID] || !k.dated(c.Due, b.Body.Text) {
			continue
		}
		k.seen[c.ID] = true
		k.cal.AddVEvent(k.event(b, &c, added.Lines(&c)))
	}
	return nil
}

// dated reports whether a time has an event: one with a last day, a vague one only
// where vague ones are asked for.
func (k *calendar) dated(d *timex.Due, body string) bool {
	return d != nil && !d.To.IsZero() && (k.o.Vague || wording.HasDay(*d, body))
}

// event is stamped with the as-of date, not the time of writing, so that the
// same briefs give the same file.
func (k *calendar) event(b *briefs.Brief, c *commitments.Commitment, added []string) *ics.VEvent {
	e := ics.NewEvent(c.ID)
	e.SetDtStampTime(k.o.AsOf.Time())
	day, _ := eventDay(c.Due)
	e.SetAllDayStartAt(day.Time())
	e.SetAllDayEndAt(day.AddDays(1).Time())
	e.SetTimeTransparency(ics.TransparencyTransparent)
	e.SetSummary(oneLine(summary(b, c)))
	e.SetDescription(description(b, c, added))
	if b.URL != "" {
		e.SetURL(oneLine(b.URL))
	}
	for _, id := range c.Topics {
		e.AddCategory(id)
	}
	return e
}

func summary(b *briefs.Brief, c *commitments.Commitment) string {
	day, lead := eventDay(c.Due)
	when := wording.Date(day)
	if lead == "from" && !c.Due.To.IsZero() {
		when = wording.Interval(c.Due.From, c.Due.To, c.Due.Precision) // "from 2026": the text names no day
	}
	if !wording.HasDay(*c.Due, b.Body.Text) {
		lead += " about"
	}
	return fmt.Sprintf("%s %s · %s: %s", lead, when, wording.Parties(c.By, c.To), wording.Act(c, b.Body.Text))
}

// eventDay is the day of a time's event and the word before it: what is promised
// until a day is not due by it, what begins has its event when it does, and what is
// done on a day has it then.
func eventDay(d *timex.Due) (timex.Date, string) {
	switch {
	case d.Role == timex.Until:
		return d.To, "until"
	case d.Role == timex.Start && !d.From.IsZero():
		return d.From, "from"
	case d.Role == timex.Act && d.From == d.To:
		return d.To, "on"
	}
	return d.To, "by"
}

func description(b *briefs.Brief, c *commitments.Commitment, added []string) string {
	body := b.Body.Text
	when := c.Firmness.String()
	if from := oneLine(c.Due.Span.Of(body)); from != "" {
		when = fmt.Sprintf("%s; to the %s, from the words “%s”", c.Firmness, c.Due.Precision, from)
	}
	lines := append([]string{"“" + oneLine(c.Of(body)) + "”", when}, added...)
	lines = append(lines, "Source: "+joined(heading(b), origin(b), place(b)))
	return strings.Join(lines, "\n")
}

func (k *calendar) Close() error {
	return k.cal.SerializeTo(k.w, ics.WithNewLine("\r\n"))
}
