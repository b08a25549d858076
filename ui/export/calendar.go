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
// of its window, and writes them when it is closed. A commitment that comes
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

func (k *calendar) Write(b *briefs.Brief) error {
	for i := range b.Commitments {
		c := &b.Commitments[i]
		if k.seen[c.ID] || !k.dated(c.Due) {
			continue
		}
		k.seen[c.ID] = true
		k.cal.AddVEvent(k.event(b, c))
	}
	return nil
}

func (k *calendar) dated(d *timex.Due) bool {
	return d != nil && !d.To.IsZero() && (k.o.Vague || d.Precision != timex.Vague)
}

// event is stamped with the as-of date, not the time of writing, so that the
// same briefs give the same file.
func (k *calendar) event(b *briefs.Brief, c *commitments.Commitment) *ics.VEvent {
	e := ics.NewEvent(c.ID)
	e.SetDtStampTime(k.o.AsOf.Time())
	e.SetAllDayStartAt(c.Due.To.Time())
	e.SetAllDayEndAt(c.Due.To.AddDays(1).Time())
	e.SetTimeTransparency(ics.TransparencyTransparent)
	e.SetSummary(oneLine(summary(b, c)))
	e.SetDescription(description(b, c))
	if b.URL != "" {
		e.SetURL(oneLine(b.URL))
	}
	for _, id := range c.Topics {
		e.AddCategory(id)
	}
	return e
}

func summary(b *briefs.Brief, c *commitments.Commitment) string {
	return fmt.Sprintf("%s %s · %s: %s", upTo(c.Due), wording.Date(c.Due.To), wording.Parties(c.By, c.To), wording.Act(c, b.Body.Text))
}

// upTo is the word before the last day: what is promised until a day is not
// due by it.
func upTo(d *timex.Due) string {
	if d.Role == timex.Until {
		return "until"
	}
	return "by"
}

func description(b *briefs.Brief, c *commitments.Commitment) string {
	body := b.Body.Text
	lines := []string{
		"“" + oneLine(c.Of(body)) + "”",
		fmt.Sprintf("%s; to the %s, from the words “%s”", c.Firmness, c.Due.Precision, oneLine(c.Due.Span.Of(body))),
		"Source: " + joined(heading(b), origin(b), place(b)),
	}
	return strings.Join(lines, "\n")
}

func (k *calendar) Close() error {
	return k.cal.SerializeTo(k.w, ics.WithNewLine("\r\n"))
}
