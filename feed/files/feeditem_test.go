package files_test

import (
	"encoding/base64"
	"fmt"
	"slices"
	"strings"
	"testing"

	"attache/briefs/timex"
	"attache/feed"
)

// channel is a feed of items as they stand in it.
func channel(items ...string) string {
	return `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/" ` +
		`xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Quay</title><link>https://quay.example/</link>` + strings.Join(items, "") + `</channel></rss>`
}

func TestDatesOfFeeds(t *testing.T) {
	for in, want := range map[string]string{
		"Tue, 03 Jun 2025 14:05:00 +0200":      "2025-06-03",
		"Tuesday, June 3, 2025 - 14:05":        "2025-06-03", // Drupal
		"Tue, 06/03/2025":                      "0000-00-00",
		"13 Feb, 2012":                         "2012-02-13",
		"Feb. 13, 2012, 9:15 a.m. ET":          "2012-02-13",
		"Tue, 3 Jun 2025 09:15 ET":             "2025-06-03",
		"Tues, 03 Jun 2025 10:00:00 GMT":       "2025-06-03",
		"Thurs., 5 June 2025 10:00:00 EDT":     "2025-06-05",
		"Tuesday, 03-Jun-25 14:05:00 GMT":      "2025-06-03",
		"Tue Jun  3 14:05:00 CEST 2025":        "2025-06-03",
		"Tue Jun 3 14:05:00 2025":              "2025-06-03",
		"mar., 03 juin 2025 10:00:00 +0200":    "2025-06-03",
		"Di, 3. Juni 2025, 10:00 Uhr":          "2025-06-03",
		"martes, 3 de junio de 2025 - 10:00":   "2025-06-03",
		"ter, 03 jun 2025 10:00:00 -0300":      "2025-06-03",
		"Mar, 03 giu 2025 10:00":               "2025-06-03",
		"вт, 03 июня 2025 10:00":               "2025-06-03",
		"03.06.2025 10:00":                     "2025-06-03",
		"2025년 6월 3일 10:00":                    "2025-06-03",
		"Tue, 3 Jun 2025 24:00:00 GMT":         "2025-06-03",
		"2025-06-03T24:00:00Z":                 "2025-06-03",
		"<![CDATA[ Tue,\n 03 Jun\n\n 2025 ]]>": "2025-06-03",
		"3rd June 2025":                        "2025-06-03",
		"31 Feb 2025":                          "0000-00-00",
		"03/06/2025":                           "0000-00-00",
		"soon":                                 "0000-00-00",
		"1748937600":                           "0000-00-00",
	} {
		articles, _ := read(t, one("f.xml", channel("<item><pubDate>"+in+"</pubDate><description>Words.</description></item>")), feed.Options{})
		if want == "0000-00-00" {
			want = timex.Date{}.String()
		}
		if len(articles) != 1 || articles[0].Published.Date.String() != want {
			t.Errorf("%s: %v, want %s", in, articles[0].Published, want)
		}
	}
}

func TestMonthsOfFeeds(t *testing.T) {
	for _, in := range []string{"2025-06", "June 2025", "juin 2025"} {
		articles, _ := read(t, one("f.xml", channel("<item><pubDate>"+in+"</pubDate><description>Words.</description></item>")), feed.Options{})
		if p := articles[0].Published; p.Date != timex.On(2025, 6, 1) || p.Precision != timex.Month {
			t.Errorf("%s: %v", in, p)
		}
	}
}

// What an item says may stand in more than one place.
func TestTextsOfItems(t *testing.T) {
	long := strings.Repeat("Norland will host the talks. ", 4)
	packed := base64.StdEncoding.EncodeToString([]byte("<p>Norland pays.</p>"))
	for _, c := range []struct{ name, item, title, date, text string }{
		{"a page inside", `<item><description>Teaser.</description><body xmlns="http://www.w3.org/1999/xhtml"><p>` + long + `</p><p>Osmark pays.</p></body></item>`, "", "", long + "Osmark pays."},
		{"a page inside with a prefix", `<item><x:body xmlns:x="http://www.w3.org/1999/xhtml"><x:p>Norland <x:b>pays</x:b>.</x:p></x:body></item>`, "", "", "Norland pays."},
		{"fullitem", `<item><description>Teaser.</description><fullitem>&lt;p&gt;` + long + `&lt;/p&gt;</fullitem></item>`, "", "", long},
		{"a content that only teases", `<item><description>` + long + `</description><content:encoded>Read on.</content:encoded></item>`, "", "", long},
		{"a content beside its summary", `<item><description>Norland will host the talks.</description><content:encoded>Norland will host the talks in May.</content:encoded></item>`, "", "", "Norland will host the talks in May."},
		{"media", `<item><media:title>Talks</media:title><media:description>Norland pays.</media:description></item>`, "Talks", "", "Norland pays."},
		{"Dublin Core terms", `<item><description>Words.</description><dcterms:modified>2025-07-01</dcterms:modified><dcterms:issued>2025-06-03T10:00:00Z</dcterms:issued></item>`, "", "2025-06-03", "Words."},
		{"Dublin Core terms, changed", `<item><description>Words.</description><dcterms:modified>2025-07-01</dcterms:modified></item>`, "", "2025-07-01", "Words."},
	} {
		articles, refused := read(t, one("f.xml", channel(c.item)), feed.Options{})
		if len(articles) != 1 {
			t.Errorf("%s: %q", c.name, refused)
			continue
		}
		a := articles[0]
		if c.date == "" {
			c.date = timex.Date{}.String()
		}
		if got := strings.Join(strings.Fields(a.Body.Text), " "); a.Title != c.title || a.Published.Date.String() != c.date || got != strings.TrimSpace(c.text) {
			t.Errorf("%s: %q, %s, %q", c.name, a.Title, a.Published.Date, got)
		}
	}
	articles, _ := read(t, one("f.atom", `<feed xmlns="http://purl.org/atom/ns#"><entry><content type="text/html" mode="base64">`+"\n"+packed[:10]+"\n"+packed[10:]+`</content></entry></feed>`), feed.Options{})
	if len(articles) != 1 || articles[0].Body.Text != "Norland pays." {
		t.Errorf("base64: %+v", articles)
	}
}

func TestFeedsAsTheyCome(t *testing.T) {
	plain := items("One.", "Two.")
	for _, c := range []struct {
		name, file, data string
		texts            []string
	}{
		{"tags in capitals", "f.xml", strings.NewReplacer("rss", "RSS", "channel", "CHANNEL", "item", "Item", "title", "TITLE", "description", "DESCRIPTION").Replace(plain), []string{"One.", "Two."}},
		{"an Atom feed in capitals", "f.xml", "<FEED xmlns='http://www.w3.org/2005/Atom'><ENTRY><SUMMARY>One.</SUMMARY></ENTRY></FEED>", []string{"One."}},
		{"words before it", "f.xml", "Notice: the cache is cold in line 3\n" + plain, []string{"One.", "Two."}},
		{"a warning of a server before it", "sent", "<br />\n<b>Warning</b>: cold cache<br />\n<?xml version='1.0'?>" + plain, []string{"One.", "Two."}},
		{"blank lines before it", "f.xml", "\n\n  \n<?xml version='1.0'?>" + plain, []string{"One.", "Two."}},
		{"a list of articles", "l.json", `[{"title": "T", "body": "<p>One.</p>", "date": "2025-06-03"}, {"headline": "U", "text": "Two."}]`, []string{"One.", "Two."}},
		{"a list of articles in an object", "l.json", `{"count": 1, "articles": [{"headline": "U", "summary": "One.", "byline": ["A", "B"]}]}`, []string{"One."}},
		{"a list from a pipe", "-", "[\n {\"title\": \"T\", \"content\": \"One.\"}]", []string{"One."}},
		{"tags that are one string", "l.json", strings.Replace(json1, `"tags": ["x"]`, `"tags": "x,y"`, 1), []string{"They agree.", "a <b and c> d"}},
		{"fields of every wrong kind", "l.json", `{"version": "https://jsonfeed.org/version/1.1", "authors": "Staff", "items": [{"id": {"a": 1}, "title": ["T"], "content_html": {"rendered": "<p>One.</p>"}, "tags": 7, "attachments": "no",
			"date_published": 5, "authors": {"name": "C. Dee"}, "author": null, "image": []}]}`, []string{"One."}},
	} {
		articles, refused := read(t, one(c.file, c.data), feed.Options{})
		var texts []string
		for _, a := range articles {
			texts = append(texts, strings.Join(strings.Fields(a.Body.Text), " "))
		}
		if !slices.Equal(texts, c.texts) || len(refused) > 0 {
			t.Errorf("%s: %q %q", c.name, texts, refused)
		}
	}
	for name, data := range map[string]string{"numbers.json": "[1, 2]", "rows.json": `[{"name": "a", "value": 1}]`, "words.txt": "[OSMARK] Words.", "page.md": "Words about <rss> and <?xml here."} {
		articles, _ := read(t, one(name, data), feed.Options{})
		if strings.HasSuffix(name, ".json") != (len(articles) == 0) {
			t.Errorf("%s: %d articles", name, len(articles))
		}
	}
}

func TestFieldsOfJSON(t *testing.T) {
	mustTell(t, "l.json", `[{"id": 7, "headline": "Talks", "link": "https://quay.example/7", "pubDate": "3 June 2025", "byline": ["A. Bee", {"name": "C. Dee"}], "body": "Norland pays.", "lang": "de"}]`,
		"l.json#1 | 7 | Talks |  | A. Bee, C. Dee | de | https://quay.example/7 | 2025-06-03 | Norland pays.")
}

func TestRelativeLinks(t *testing.T) {
	articles, _ := read(t, one("f.xml", channel("<item><link>/talks/7</link><description>Words.</description></item>")), feed.Options{})
	if len(articles) != 1 || articles[0].URL != "https://quay.example/talks/7" {
		t.Errorf("%+v", articles)
	}
}

// An item keeps its name when a new one comes on top, whatever they share.
func TestNamesThatItemsShare(t *testing.T) {
	entry := func(how string, n int) string {
		return fmt.Sprintf("<item>%s<title>Brief %d</title><pubDate>%d Jun 2025</pubDate><description>Words of %d.</description></item>", how, n, n, n)
	}
	for name, how := range map[string]string{
		"a link": "<link>https://quay.example/live</link>", "the feed's own link": "<link>https://quay.example/</link>",
		"a guid": "<guid>g</guid>", "nothing": "", "a link in a section": "<link><![CDATA[https://quay.example/live]]></link>",
	} {
		before, _ := read(t, one("f.xml", channel(entry(how, 2), entry(how, 1))), feed.Options{})
		after, _ := read(t, one("f.xml", channel(entry(how, 3), entry(how, 2), entry(how, 1))), feed.Options{})
		if len(before) != 2 || len(after) != 3 || before[0].Ref != after[1].Ref || before[1].Ref != after[2].Ref || after[0].Ref == after[1].Ref {
			t.Errorf("%s: %v, then %v", name, before, after)
		}
	}
	alone, _ := read(t, one("f.xml", channel(entry("<link>https://quay.example/</link>", 1))), feed.Options{})
	next, _ := read(t, one("f.xml", channel(entry("<link>https://quay.example/</link>", 2))), feed.Options{})
	if alone[0].Ref == next[0].Ref {
		t.Errorf("two items that link to the feed's front page are one: %v", next[0].Ref)
	}
	json := func(ns ...int) string {
		var all []string
		for _, n := range ns {
			all = append(all, fmt.Sprintf(`{"url": "https://lane.example/live", "title": "Brief %d", "content_text": "Words of %d."}`, n, n))
		}
		return `{"version": "https://jsonfeed.org/version/1", "items": [` + strings.Join(all, ",") + `]}`
	}
	before, _ := read(t, one("f.json", json(2, 1)), feed.Options{})
	after, _ := read(t, one("f.json", json(3, 2, 1)), feed.Options{})
	if before[0].Ref != after[1].Ref || before[1].Ref != after[2].Ref {
		t.Errorf("JSON: %v, then %v", before, after)
	}
}
