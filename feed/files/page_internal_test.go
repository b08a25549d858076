package files

import (
	"testing"

	"golang.org/x/net/html"
	"strings"

	"attache/briefs/timex"
)

var third = timex.On(2019, 5, 3)

// sourcesOf are the places in which a page's body tells a day.
func sourcesOf(t *testing.T, body string) map[string]timex.Date {
	t.Helper()
	doc, err := html.Parse(strings.NewReader("<html><body>" + body + "</body></html>"))
	if err != nil {
		t.Fatal(err)
	}
	m := pageMeta(doc)
	h := hunt(doc, &m, weigh(doc))
	told := map[string]timex.Date{}
	for i := range h.found {
		if len(h.found[i]) > 0 {
			told[dateSources[i].name] = h.found[i][0].Date
		}
	}
	return told
}

func TestDateSourcesReadTheirOwnExamples(t *testing.T) {
	for i := range dateSources {
		src := &dateSources[i]
		if got := sourcesOf(t, src.tells)[src.name]; got != third {
			t.Errorf("%s: %q tells %q", src.name, src.tells, got)
		}
		if got, ok := sourcesOf(t, src.not)[src.name]; ok {
			t.Errorf("%s: %q tells %s", src.name, src.not, got)
		}
	}
}

func TestWrittenFormsReadTheirOwnExamples(t *testing.T) {
	for i := range writtenForms {
		f := &writtenForms[i]
		m := f.pattern().FindStringSubmatchIndex(f.reads)
		if m == nil {
			t.Errorf("%s: %q is not in this form", f.name, f.reads)
			continue
		}
		want := third
		if f.name == "with strokes" {
			want = timex.On(2019, 5, 13)
		}
		if day, ok := f.day(f.reads, m, eitherOrder); !ok || day != want {
			t.Errorf("%s: %q is %s", f.name, f.reads, day)
		}
	}
}

func TestDaysInText(t *testing.T) {
	for _, c := range []struct {
		text  string
		order dayOrder
		want  string
	}{
		{"03/05/2019", eitherOrder, ""},
		{"03/05/2019", dayFirst, "2019-05-03"},
		{"03/05/2019", monthFirst, "2019-03-05"},
		{"vendredi 3 mai 2019 à 10h", eitherOrder, "2019-05-03"},
		{"3 de mayo de 2019", eitherOrder, "2019-05-03"},
		{"3 maja 2019", eitherOrder, "2019-05-03"},
		{"3 Mayıs 2019", eitherOrder, "2019-05-03"},
		{"3 мая 2019", eitherOrder, "2019-05-03"},
		{"8.5.12", eitherOrder, "2012-05-08"},
		{"2019년 5월 3일", eitherOrder, "2019-05-03"},
		{"3 May 2019, changed 5 June 2019", eitherOrder, "2019-05-03 2019-06-05"},
		{"31.02.2019", eitherOrder, ""},
		{"Section 3.5.1.9 of 2019", eitherOrder, ""},
		{"3 March 1848", eitherOrder, ""},
		{"call 030 2019 05 03", eitherOrder, ""},
		{"May 2019", eitherOrder, ""},
	} {
		var got []string
		for _, d := range daysIn(c.text, c.order) {
			got = append(got, d.String())
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%q holds %q, want %q", c.text, s, c.want)
		}
	}
}

func TestNamesInBylines(t *testing.T) {
	for in, want := range map[string]string{
		"By Ann Example": "Ann Example", "Von Ann Example | Wirtschaft": "Ann Example", "Par Ann Exemple, le 3 mai 2019": "Ann Exemple",
		"Written by: Ann Example and Bo Beispiel": "Ann Example and Bo Beispiel", "Follow Author": "", "by": "", "3 May 2019": "", "Byron Example": "Byron Example", "Vonda Example": "Vonda Example",
		strings.Repeat("This writer has written much. ", 5): "",
	} {
		if got := nameIn(in); got != want {
			t.Errorf("%q names %q, want %q", in, got, want)
		}
	}
}

func TestWordsOfClasses(t *testing.T) {
	for class, want := range map[string]bool{
		"side-bar": false, "postSidebar": true, "sidebar": true, "relatedPosts": true, "unrelated": false, "elementor-widget-wrap": false, "widget": true,
		"bmg-author-box--wide": true, "author": false, "share_buttons": true, "prerequisite": false,
	} {
		if got := namedWords.within(class) || addedWords.within(class); got != want {
			t.Errorf("%q is a box: %v", class, got)
		}
	}
}
