package files_test

import (
	"encoding/base64"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/korean"

	"attache/feed"
	"attache/feed/files"
)

const alternative = `From: =?UTF-8?Q?Press_Office_=C3=84?= <press@quay.example>
To: desk@attache.example
Subject: =?EUC-KR?B?x9Gx5g==?= talks
	set a date
Date: Fri, 13 Mar 2026 00:15:00 +0900 (KST)
Message-ID: <one@quay.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="outer"

--outer
Content-Type: multipart/alternative; boundary="inner"

--inner
Content-Type: text/plain; charset=utf-8

The ministers will meet in May.

--inner
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

<p>The <b>ministers</b> will meet in=
 May, in Malm=F6.</p>

--inner--
--outer
Content-Type: application/octet-stream
Content-Disposition: attachment; filename="terms.md"
Content-Transfer-Encoding: base64

IyBUZXJtcwoKTGltZXMgc3RheSBmcmVlLgo=
--outer
Content-Type: image/png; name="seal.png"
Content-Disposition: attachment; filename="seal.png"

xx
--outer--
`

// tell is the articles of one file, each in one line, and the refusals after
// them.
func tell(t *testing.T, name, data string) (lines []string) {
	t.Helper()
	articles, refused := read(t, one(name, data), feed.Options{})
	for _, a := range articles {
		lines = append(lines, told(a))
	}
	return append(lines, refused...)
}

func mustTell(t *testing.T, name, data string, want ...string) {
	t.Helper()
	if got := tell(t, name, data); !slices.Equal(got, want) {
		t.Errorf("%s\n got %s\nwant %s", name, strings.Join(got, "\n     "), strings.Join(want, "\n     "))
	}
}

func TestMail(t *testing.T) {
	mustTell(t, "m.eml", alternative,
		"m.eml |  | 한길 talks set a date |  | Press Office Ä |  |  | 2026-03-13 | The ministers will meet in May, in Malmö.",
		"m.eml#terms.md | terms.md | Terms |  |  |  |  | 2026-03-13 | Terms Limes stay free.",
	)
}

func message(contentType, encoding, body string) string {
	return "From: a@b.example\nDate: 2 Feb 2026 10:00 +0000\nSubject: S\nContent-Type: " + contentType + "\nContent-Transfer-Encoding: " + encoding + "\n\n" + body
}

func TestMailBodies(t *testing.T) {
	euckr, err := korean.EUCKR.NewEncoder().String(korean1)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, data, want string }{
		{"no header that matters", "Subject: S\n\nWords.", "Words."},
		{"CRLF", "Subject: S\r\nX: y\r\n\r\nWords.\r\n", "Words."},
		{"a line that is no field", "Subject: S\nnonsense\nFrom: a\n\nWords.", "Words."},
		{"8 bit in a named charset", message("text/plain; charset=euc-kr", "8bit", euckr), korean1},
		{"8 bit, charset named wrongly", message("text/plain; charset=us-ascii", "8bit", korean1), korean1},
		{"an unknown charset", message("text/plain; charset=x-nobody", "8bit", korean1), korean1},
		{"base64", message("text/plain; charset=utf-8", "base64", base64.StdEncoding.EncodeToString([]byte(french1))), french1},
		{"base64 with a broken end", message("text/plain", "BASE64", base64.StdEncoding.EncodeToString([]byte("All is well here."))[:20]+"!!"), "All is well her"},
		{"a type that cannot be read", message("text/;;=", "7bit", "Words."), "Words."},
		{"a forwarded page", message("text/html", "7bit", "<table><tr><td><h1>T</h1></td></tr></table><p>Words.</p>"), "T Words."},
		{"a type whose rules were not kept", message("text/html charset=utf-8; ; boundary", "8bit", "<p>In <b>Malmö</b>.</p>"), "In Malmö."},
		{"a boundary with one mark", message(`multipart/mixed; boundary="a b`, "7bit", "--a b\nContent-Type: text/html\n\n<p>Words.</p>\n--a b--"), "Words."},
		{"HTML under the name of plain text", message("text/plain", "7bit", "<div dir=ltr><p>In <b>Lund</b>.</p></div>\n"), "In Lund."},
		{"marks in plain text", message("text/plain", "7bit", "<p> is a mark, and so is </p>."), "<p> is a mark, and so is </p>."},
		{"a code with a comment", message("text/plain; charset=utf-8", `"quoted-printable" (as ever)`, "Malm=C3=B6."), "Malmö."},
		{"blank lines and a mark before the header", "\xef\xbb\xbf\r\n\r\nSubject: S\r\nFrom: a@b.example\r\n\r\nWords.", "Words."},
		{"HTML with next to nothing in it", message(`multipart/alternative; boundary=x`, "7bit", "--x\n\nWords that matter to the reader.\n--x\nContent-Type: text/html\n\n<p>See.</p>\n--x--"), "Words that matter to the reader."},
		{"cut off inside a part", message(`multipart/mixed; boundary=x`, "7bit", "--x\n\nWords of the first.\n--x\nContent-Type: text/html\n\n<p>Sec"), "Words of the first. Sec"},
		{"parts without end", message(`multipart/mixed; boundary=x`, "7bit", "--x\nContent-Type: multipart/mixed; boundary=x\n\n"+strings.Repeat("--x\nContent-Type: multipart/mixed; boundary=x\n\n", 300)), ""},
	} {
		articles, refused := read(t, one("m.eml", c.data), feed.Options{})
		got := ""
		if len(articles) > 0 {
			got = strings.Join(strings.Fields(articles[0].Body.Text), " ")
		}
		want := strings.Join(strings.Fields(clean(c.want)), " ")
		if got != want || len(articles)+len(refused) != 1 {
			t.Errorf("%s: got %q %q, want %q", c.name, got, refused, want)
		}
	}
}

// A mail that does not say when it was written is as old as its delivery.
func TestDaysOfDelivery(t *testing.T) {
	received := "Received: from a by b (c);\n Mon, 2 Mar 2026 23:10:00 +0000 (UTC)\n"
	for _, c := range []struct {
		name, data, want string
		sure             float64
	}{
		{"its own", "From a@b.example Sun Feb  1 10:00:00 2026\n" + received + "Date: Tue, 10 Mar 2026 09:00:00 +0900\nSubject: S\n\nWords.", "2026-03-10", .98},
		{"no date that can be read", received + "Date: soon\nSubject: S\n\nWords.", "2026-03-02", .9},
		{"the first of several", received + "Received: by c; Sun, 1 Mar 2026 10:00:00 +0000\nSubject: S\n\nWords.", "2026-03-02", .9},
		{"a line before it", "From a@b.example Sun Feb  1 10:00:00 2026\nSubject: S\n\nWords.", "2026-02-01", .8},
		{"a year that is none", received + "Date: Mon, 30 Jun 3609 15:33:50 +0600\nSubject: S\n\nWords.", "2026-03-02", .9},
		{"its year first", "From - Sat, Apr  4 2026 10:00\nSubject: S\n\nWords.", "2026-04-04", .8},
		{"a zone in it", "From a@b.example Sun Feb  1 10:00:00 +0100 2026\nSubject: S\n\nWords.", "2026-02-01", .8},
		{"none", "From a@b.example\nSubject: S\n\nWords.", "", 0},
	} {
		for _, name := range []string{"m.eml", "m.mbox"} {
			if name == "m.mbox" && !strings.HasPrefix(c.data, "From ") {
				continue
			}
			a, err := files.Load(name, []byte(c.data), feed.Options{})
			if got := a.Published; err != nil || got.Date.String() != c.want || got.Confidence != c.sure || a.Body.Text != "Words." {
				t.Errorf("%s: %v %v %q %v", c.name, got.Date, got.Confidence, a.Body.Text, err)
			}
		}
	}
}

func TestMailInMail(t *testing.T) {
	inner := strings.Replace(strings.Replace(alternative, "outer", "outer2", 4), "inner", "inner2", 4)
	data := message("multipart/mixed; boundary=top", "7bit", "--top\n\nSee below.\n--top\nContent-Type: message/rfc822\n\n"+inner+"\n--top--\n")
	mustTell(t, "f.eml", data,
		"f.eml |  | S |  | a@b.example |  |  | 2026-02-02 | See below.",
		"f.eml#message.eml | message.eml | 한길 talks set a date |  | Press Office Ä |  |  | 2026-03-13 | The ministers will meet in May, in Malmö.",
		"f.eml#message.eml#terms.md | message.eml#terms.md | Terms |  |  |  |  | 2026-03-13 | Terms Limes stay free.",
	)
}

const twoMails = "From a@b.example Mon Feb  2 10:00:00 2026\nSubject: One\nMessage-ID: <1@x>\n\nFirst.\n>From the start, all is well.\nFrom here too.\n\n" +
	"From MAILER Tue Feb  3 10:00:00 2026\nSubject: Two\nMessage-ID: <2@x>\n\nSecond.\n>>From far.\n\nFromage.\n"

func TestMailbox(t *testing.T) {
	want := []string{
		"b.mbox#1 | 1@x | One |  |  |  |  | 2026-02-02 | First. From the start, all is well. From here too.",
		"b.mbox#2 | 2@x | Two |  |  |  |  | 2026-02-03 | Second. From far. Fromage.",
	}
	mustTell(t, "b.mbox", twoMails, want...)
	mustTell(t, "b.mbox", strings.ReplaceAll(twoMails, "\n", "\r\n"), want...)
	attached := twoMails + "\nFrom x Tue Feb  3 10:00:00 2026\n" + alternative
	got := tell(t, "b.mbox", attached)
	if len(got) != 4 || !strings.HasPrefix(got[3], "b.mbox#3#terms.md | one@quay.example#terms.md | Terms |") {
		t.Errorf("%s", strings.Join(got, "\n"))
	}
}

// A mailbox over the limit is read message by message; a message over it is
// refused alone.
func TestLongMailbox(t *testing.T) {
	data := twoMails + "\nFrom x\nSubject: Long\n\n" + strings.Repeat("Long. ", 300) + "\n\nFrom y\nSubject: Four\n\nFourth.\n"
	articles, refused := read(t, one("b.mbox", data), feed.Options{Limit: 512})
	if len(articles) != 3 || articles[2].Path != "b.mbox#4" || !slices.Equal(refused, []string{"b.mbox#3: longer than 512 bytes"}) {
		t.Errorf("%d articles, %q", len(articles), refused)
	}
}

func TestMailIsKnownByItsHeader(t *testing.T) {
	for name, want := range map[string]int{"-": 2, "README": 2, "b.txt": 1} {
		if articles, _ := read(t, one(strings.ReplaceAll(name, "-", "in"), twoMails), feed.Options{}); len(articles) != want {
			t.Errorf("%s: %d articles, want %d", name, len(articles), want)
		}
	}
	for _, note := range []string{"From: the desk\nTo: all\n\nWe meet in May.", "Date: 2 May 2026\n\nWe meet.", "From here on all is well.\n\nWords."} {
		a, err := files.Load("note", []byte(note), feed.Options{})
		if err != nil || !strings.HasPrefix(a.Body.Text, note[:4]) {
			t.Errorf("%q: %q, %v", note, a.Body.Text, err)
		}
	}
}
