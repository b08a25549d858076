package files

import (
	"html"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/itlightning/dateparse"
	"golang.org/x/text/language"

	"attache/briefs"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// meta is what a document says of itself. What is found first stays.
type meta struct {
	title, source, author, lang, url string
	published                        timex.Date
	precision                        timex.Precision // of published
	dated                            string          // as data for search engines tell it
	headline, called                 string          // by data for search engines
	description                      string
	body                             string // all of the text, as told beside it
}

func (m *meta) set(field *string, value string) {
	if *field == "" {
		*field = line(html.UnescapeString(value)) // pages escape twice
	}
}

func (m *meta) setLang(tag string) {
	if t, err := language.Parse(strings.TrimSpace(tag)); m.lang == "" && err == nil && t != language.Und {
		m.lang = t.String()
	}
}

func (m *meta) setURL(address string) {
	u, err := url.Parse(strings.TrimSpace(address))
	if m.url == "" && err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" {
		u.User = nil // who may read it is no part of where it is
		m.url = line(text.WithoutLogin(u.String()))
	}
}

func (m *meta) setDate(s string) {
	if d, precision, ok := writtenDate(s); m.published.IsZero() && ok {
		m.published, m.precision = d, precision
	}
}

// onto puts the metadata on an article.
func (m *meta) onto(a *briefs.Article) {
	a.Title, a.Source, a.Author, a.Lang, a.URL = m.title, m.source, m.author, m.lang, m.url
	if !m.published.IsZero() {
		a.Published = briefs.Published{Date: m.published, From: "metadata", Precision: m.precision, Confidence: 0.98}
	}
}

// writtenDate is the day that a date names where it was written, or the month
// where that is all that it says: an offset after it moves nothing. Dates that
// can be read in two ways are not read.
func writtenDate(s string) (timex.Date, timex.Precision, bool) {
	s = strings.TrimSpace(s)
	if d, precision, ok := formedDay(s); ok {
		return d, precision, true
	}
	if len(s) > longestDate || strings.Trim(s, "0123456789") == "" {
		return timex.Date{}, 0, false // a bare number: of seconds, or of what
	}
	t, err := dateparse.ParseStrict(s)
	if err != nil || t.Year() < 1900 || t.Year() > 2200 {
		return timex.Date{}, 0, false
	}
	return timex.Of(t), timex.Day, true
}

func dayOf(year, month, day string) (timex.Date, bool) {
	y, _ := strconv.Atoi(year)
	m, _ := strconv.Atoi(month)
	d, _ := strconv.Atoi(day)
	on := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if y < 1900 || y > 2200 || on.Day() != d || on.Month() != time.Month(m) {
		return timex.Date{}, false
	}
	return timex.Of(on), true
}
