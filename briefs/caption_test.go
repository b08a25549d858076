package briefs_test

import (
	"strings"
	"testing"

	"attache/briefs"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// A caption or byline glued to the first words stands apart; an untitled brief is
// called by the beginning of the sentence behind it.
func TestCaptionsAndBylinesStandApart(t *testing.T) {
	const report = "Peru and Chile agreed on Monday to open a desk in Lima by the end of May."
	for in, want := range map[string]struct{ apart, opens string }{
		"Ana Soto, Peru's trade minister. (Ministry of Trade)LIMA, March 10 (Harbour Wire) -" + report: {"Ana Soto, Peru's trade minister. (Ministry of Trade)", "LIMA"},
		"By Ana Soto LIMA, March 10 (Harbour Wire) -- " + report:                                       {"By Ana Soto", "LIMA"},
		"The two ministers in Lima. (Photo: A. Lind)" + report:                                         {"The two ministers in Lima. (Photo: A. Lind)", "Peru"},
		"The two ministers in Lima. [Courtesy of the ministry] " + report:                              {"The two ministers in Lima. [Courtesy of the ministry]", "Peru"},
		"[Courtesy of the ministry] " + report:                                                         {"[Courtesy of the ministry]", "Peru"},
		"Tea pickers work. REUTERS/Ann Lee/File Photo " + report:                                       {"Tea pickers work. REUTERS/Ann Lee/File Photo", "Peru"},
		"The two ministers, left, shake hands in Lima on March 10, 2026. /Yonhap\n\n" + report:         {"The two ministers, left, shake hands in Lima on March 10, 2026. /Yonhap", "Peru"},
		"The two ministers, left, shake hands in Lima. (Photo: A. Lind)\n\n" + report:                  {"The two ministers, left, shake hands in Lima. (Photo: A. Lind)", "Peru"},
		"LIMA, March 10 (Harbour Wire) -- " + report:                                                   {"", "LIMA"},
		"The ministers (both of trade) met. " + report:                                                 {"", "The"},
		report: {"", "Peru"},
	} {
		body := text.Plain(in + "\n\nThe desk will be paid for by both of the sides.")
		b := briefs.Read(briefs.Article{Path: "a/b.txt", Body: body}, timex.On(2026, 11, 23))
		apart, first := "", b.Body.Blocks[0]
		if first.Kind == text.Caption {
			apart, first = first.Of(b.Body.Text), b.Body.Blocks[1]
		}
		if apart != want.apart || !strings.HasPrefix(first.Of(b.Body.Text), want.opens) {
			t.Errorf("%s\n%q stands apart, the report begins %q", in, apart, first.Of(b.Body.Text))
		}
		if !strings.HasPrefix(in, "The ministers") && b.Heading() != report {
			t.Errorf("%s\nis called %q", in, b.Heading())
		}
		if b.Body.Text != body.Text || len(b.Commitments) == 0 {
			t.Errorf("%s\nbecame %q with %d commitments", in, b.Body.Text, len(b.Commitments))
		}
	}
}

func TestHeadingsOfUntitled(t *testing.T) {
	long := "Peru and Chile agreed on Monday to open a desk in Lima by the end of May, and to pay for its three posts by halves for the four years to come."
	for in, want := range map[string]string{
		"Words.": "Words.", "": "", "###": "", "###\n\nThe talks go on.": "The talks go on.",
		long: "Peru and Chile agreed on Monday to open a desk in Lima by the end of May, and to pay for its three posts by halves for…",
	} {
		b := briefs.Read(briefs.Article{Path: "a/b.txt", Body: text.Plain(in)}, timex.On(2026, 11, 23))
		for _, b.Title = range []string{"", " ", "---"} {
			if b.Heading() != want {
				t.Errorf("%q is called %q, want %q", in, b.Heading(), want)
			}
		}
	}
}
