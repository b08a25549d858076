package files_test

import (
	"encoding/base64"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"

	"attache/briefs"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/files"
)

// bodyOf is the text of a mail, its blocks parted by "|" and marked by the depth
// of quotation.
func bodyOf(t *testing.T, data string) string {
	t.Helper()
	a, err := files.Load("m.eml", []byte(data), feed.Options{})
	if err != nil {
		return err.Error()
	}
	var out []string
	for i := range a.Body.Blocks {
		blk := &a.Body.Blocks[i]
		out = append(out, strings.Repeat(">", blk.Quote)+blk.Of(a.Body.Text))
	}
	return strings.Join(out, "|")
}

func parts(kind string, all ...string) string {
	var b strings.Builder
	b.WriteString("Content-Type: " + kind + "; boundary=cut\n\nFor old programs.\n")
	for _, one := range all {
		b.WriteString("--cut\n" + one + "\n")
	}
	return b.String() + "--cut--\nand for them too.\n"
}

const picture = "Content-Type: image/png; name=seal.png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo="

// All that a mail says is read, in its order.
func TestAllPartsOfMail(t *testing.T) {
	plain := func(words string) string { return "Content-Type: text/plain\n\n" + words }
	page := func(words string) string { return "Content-Type: text/html\n\n<p>" + words + "</p>" }
	inner := func(kind string, all ...string) string {
		return strings.ReplaceAll(parts(kind, all...), "cut", "inner")
	}
	for _, c := range []struct{ name, data, want string }{
		{"text, picture, text", parts("multipart/mixed", plain("Norland will host the talks."), picture, plain("Osmark pays.")), "Norland will host the talks.|Osmark pays."},
		{"a short text before a long one", parts("multipart/mixed", plain("See."), plain(strings.Repeat("Norland will host the talks. ", 9))), "See.|" + strings.TrimSpace(strings.Repeat("Norland will host the talks. ", 9))},
		{"alternatives between texts", parts("multipart/mixed", plain("One."), inner("multipart/alternative", plain("Two."), page("Two.")), page("Three.")), "One.|Two.|Three."},
		{"an alternative of several parts", parts("multipart/alternative", plain("One. Two."), inner("multipart/mixed", page("One."), picture, page("Two."))), "One.|Two."},
		{"the better alternative first", parts("multipart/alternative", page("All words of the page."), plain("See the page.")), "All words of the page."},
		{"a stub of a page first", parts("multipart/alternative", page("See."), plain("All words of the text.")), "All words of the text."},
		{"a page behind which nothing comes", parts("multipart/alternative", plain("All words."), page("All words."), "Content-Tp>"), "All words."},
		{"a text that is for programs", parts("multipart/alternative", "Content-Type: text/enriched\n\n<bold>All words.</bold>", plain("All words."), "Content-Type: text/x-amp-html\n\n<p>All <i>words</i> and more.</p>"), "All words."},
		{"related", parts("multipart/related", page("One."), picture), "One."},
		{"a part with a line that is no field", parts("multipart/mixed", "nonsense\nContent-Type: text/plain\n\nOne.", plain("Two.")), "One.|Two."},
		{"no boundary told", strings.Replace(parts("multipart/mixed", plain("One."), plain("Two.")), "; boundary=cut", "", 1), "One.|Two."},
		{"another boundary told", strings.Replace(parts("multipart/mixed", plain("One."), plain("Two.")), "boundary=cut", "boundary=other", 1), "One.|Two."},
		{"no end", strings.TrimSuffix(parts("multipart/mixed", plain("One."), plain("Two.")), "--cut--\nand for them too.\n"), "One.|Two."},
		{"no blank line behind a header", "Subject: x\nquite Odd: y\nFrom: Ann <ann@b.example>\nThe words begin.\nAt 10:30 they met.\n\nThen: more.\n", "The words begin.|At 10:30 they met.|Then: more."},
		{"no blank line behind a part's header", "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\nOne.\n\nTwo.\n--x--\n", "One.|Two."},
		{"parts told and none there", "Content-Type: multipart/mixed; boundary=x\n\nOne.\n", "One."},
		{"a kind of text that nobody knows", parts("multipart/mixed", "Content-Type: text/x-note\n\nOne.", "Content-Type: text/calendar\n\nBEGIN:VCALENDAR"), "One."},
		{"all words sent as a file", "Content-Type: application/octet-stream; name=note.txt\n\nOne.", "One."},
		{"a page of a title alone", "Content-Type: text/html\n\n<title>One.</title>", "One."},
	} {
		if got := bodyOf(t, c.data); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// A mail of files alone gives them what they do not say of themselves.
func TestFilesOfAMailWithoutWords(t *testing.T) {
	data := "From: Ann Ode <ann@quay.example>\nSubject: Two papers\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n" +
		parts("multipart/mixed", "Content-Type: text/plain; name=a.txt\n\nNorland pays for all of it.", "Content-Type: text/plain; name=b.md\n\n# Terms\n\nOsmark pays.")
	mustTell(t, "m.eml", data,
		"m.eml#a.txt | a.txt | Two papers |  | Ann Ode |  |  | 2026-03-03 | Norland pays for all of it.",
		"m.eml#b.md | b.md | Terms |  | Ann Ode |  |  | 2026-03-03 | Terms Osmark pays.")
}

func TestTransferCodes(t *testing.T) {
	words := strings.Repeat("Norland will host the talks. ", 12)
	packed := base64.StdEncoding.EncodeToString([]byte(words))
	folded := packed[:76] + "\n" + packed[76:152] + "\n" + packed[152:] + "\n"
	for _, c := range []struct{ name, code, body, want string }{
		{"a stray character", "base64", strings.Replace(folded, packed[40:44], packed[40:42]+"!"+packed[42:44], 1), words},
		{"a stray letter of another alphabet", "base64", strings.Replace(folded, "\n", "é\n", 1), words},
		{"padding in the middle", "base64", base64.StdEncoding.EncodeToString([]byte("One. ")) + "\n" + base64.StdEncoding.EncodeToString([]byte("Two.")), "One. Two."},
		{"padding in each line", "base64", base64.StdEncoding.EncodeToString([]byte(words[:50])) + "\n" + base64.StdEncoding.EncodeToString([]byte(words[50:])), words},
		{"a line broken in two", "base64", packed[:76] + "\n" + packed[76:150] + "\n" + packed[150:152] + "\n" + packed[152:228] + "\n" + packed[228:], words},
		{"no name for it", "", folded, words},
		{"no name for words", "", "NorlandWillHostTheTalksAndOsmarkWillPayForAllOfThem\n", "NorlandWillHostTheTalksAndOsmarkWillPayForAllOfThem"},
		{"no name for folded lines", "7bit", "The talks in Malm=C3=B6 and in =\nLund are on.", "The talks in Malmö and in Lund are on."},
		{"folded lines without letters of it", "7bit", "All is =\nwell.", "All is =|well."},
		{"a footer behind it", "base64", folded + "-- \nDesk list\nhttps://desk.example/list\n", words + "|--|Desk list|https://desk.example/list"},
		{"one sign too many", "base64", base64.StdEncoding.EncodeToString([]byte("One way.")) + "A", "One way."},
		{"plain words by that name", "base64", "Norland will host the talks.\nOsmark will pay for all.\n", "Norland will host the talks.|Osmark will pay for all."},
		{"a broken code", "quoted-printable", "One =ZZ two =C3=A9 three =\nfour=", "One =ZZ two é three four"},
		{"raw letters in it", "quoted-printable", "Caf=C3=A9 é and =E2=80=94 so.", "Café é and — so."},
		{"blanks behind a soft break", "quoted-printable", "One= \t\ntwo.", "Onetwo."},
	} {
		got := bodyOf(t, message("text/plain; charset=utf-8", c.code, c.body))
		if strings.Join(strings.FieldsFunc(got, func(r rune) bool { return r == '|' || r == ' ' }), " ") != strings.Join(strings.FieldsFunc(c.want, func(r rune) bool { return r == '|' || r == ' ' }), " ") {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// A sign that is lost costs its line.
func TestALostSign(t *testing.T) {
	words := strings.Repeat("Norland will host the talks. ", 12)
	packed := base64.StdEncoding.EncodeToString([]byte(words))
	for _, cut := range []string{packed[100:101], packed[100:103]} {
		var folded strings.Builder
		for at := 0; at < len(packed); at += 76 {
			l := packed[at:min(len(packed), at+76)]
			if at == 76 {
				l = strings.Replace(l, packed[90:100]+cut, packed[90:100], 1)
			}
			folded.WriteString(l + "\n")
		}
		got := bodyOf(t, message("text/plain; charset=utf-8", "base64", folded.String()))
		if !strings.HasPrefix(got, words[:57]) || !strings.HasSuffix(got, strings.TrimSpace(words[114:])) {
			t.Errorf("%q", got)
		}
	}
}

func TestSubjects(t *testing.T) {
	latin := func(s string) string {
		out, err := charmap.Windows1252.NewEncoder().String(s)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	cyrillic, err := charmap.KOI8R.NewEncoder().String("Переговоры о пошлинах")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ subject, charset, want string }{
		{"=?UTF-8?B?" + base64.StdEncoding.EncodeToString([]byte("한국")[:4]) + "?=\n =?utf-8?b?" + base64.StdEncoding.EncodeToString([]byte("한국")[4:]) + "?=", "", "한국"},
		{"=?iso-8859-1?Q?Gespr=E4che?= =?iso-8859-1?Q?_=FCber_Z=F6lle?= und mehr", "", "Gespräche über Zölle und mehr"},
		{"=?utf-8*de?Q?Z=C3=B6lle?=", "", "Zölle"},
		{"=?iso-8859-1?Q?" + latin("Zölle") + "?=", "", "Zölle"},
		{"=?utf-7?Q?Z+APY-lle?=", "", "Zölle"},
		{"=?cp-850?Q?Z=94lle?=", "", "Zölle"},
		{"=?x-nobody?B?VGFsa3M=?= on", "", "Talks on"},
		{"=?gb2312?B?" + base64.StdEncoding.EncodeToString([]byte("中国与智利")) + "?=", "", "中国与智利"},
		{"=?UTF-8?Q?no end", "", "=?UTF-8?Q?no end"},
		{cyrillic, "koi8-r", "Переговоры о пошлинах"},
		{cyrillic, "", "Переговоры о пошлинах"},
		{latin("Gespräche über Zölle"), "iso-8859-1", "Gespräche über Zölle"},
		{"Gespräche über Zölle", "iso-8859-1", "Gespräche über Zölle"},
		{"Nul\x00l tariffs", "", "Null tariffs"},
		{"A+B- and C", "utf-7", "A+B- and C"},
		{"\x1b$B4X@G\x1b(B", "iso-2022-jp", "関税"},
	} {
		a, err := files.Load("m.eml", []byte("Subject: "+c.subject+"\nContent-Type: text/plain; charset="+c.charset+"\n\nWords."), feed.Options{})
		if err != nil || a.Title != c.want {
			t.Errorf("%q: got %q, want %q, %v", c.subject, a.Title, c.want, err)
		}
	}
}

func TestSenders(t *testing.T) {
	for in, want := range map[string]string{
		`"Ode, Ann" <ann@quay.example>`:              "Ode, Ann",
		`Ann(of the (old) desk) <ann@quay.example>`:  "Ann",
		`Ann(of \) the desk) <ann(home)@quay.exa>`:   "Ann",
		"ann@quay.example bob@quay.example":          "ann@quay.example",
		"ann@quay.example (Ann Ode)":                 "Ann Ode",
		"=?utf-8?Q?=C3=84nn?= Ode <ann@quay.example": "Änn Ode",
		"<ann@quay.example>":                         "ann@quay.example",
	} {
		a, err := files.Load("m.eml", []byte("From: "+in+"\nSubject: S\n\nWords."), feed.Options{})
		if err != nil || a.Author != want {
			t.Errorf("%q: got %q, want %q, %v", in, a.Author, want, err)
		}
	}
}

func TestQuotedMail(t *testing.T) {
	for _, c := range []struct{ name, kind, body, want string }{
		{"a quotation", "text/plain", "I agree.\n\nAnn wrote:\n> Norland said on Monday that it will send\n> its experts to Port Elva in the spring, and that they\n> will stay.\n\nGood.", "I agree.|Ann wrote:|>Norland said on Monday that it will send its experts to Port Elva in the spring, and that they will stay.|Good."},
		{"quotations inside", "text/plain", "> > One is said.\n>> Two is said.\n> Three is said.\nFour is said.", ">>One is said.|>>Two is said.|>Three is said.|Four is said."},
		{"its paragraphs", "text/plain", "> One is said.\n>\n> Two is said.", ">One is said.|>Two is said."},
		{"a sign inside a line", "text/plain", "Duties fall by > 5 per cent.", "Duties fall by > 5 per cent."},
		{"lines that flow", "text/plain; format=flowed", "Norland will \nsend its \nexperts.\nThey stay.\n-- \nAnn", "Norland will send its experts.|They stay.|--|Ann"},
		{"lines that flow without the blank", "text/plain; format=flowed; delsp=yes", "Nor \nland pays.", "Norland pays."},
		{"quotations that flow", "text/plain; format=flowed", "> Norland will \n> send its experts.\n> They stay.", ">Norland will send its experts.|>They stay."},
		{"a line stuffed with a blank", "text/plain; format=flowed", "One says:\n >not a quotation.", "One says:|>not a quotation."},
		{"HTML", "text/html", "<p>I agree.</p><blockquote><p>Norland pays.</p></blockquote>", "I agree.|>Norland pays."},
	} {
		if got := bodyOf(t, message(c.kind, "8bit", c.body)); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// What a mail quotes is said by whom it quotes.
func TestQuotedPromises(t *testing.T) {
	data := message("text/plain", "8bit", "Peru will answer by 1 July 2026.\n\nOn 1 Feb 2026 at 10:00, Ana Duarte <ana@quay.example> wrote:\n"+
		"> Kenya will cut its levy on tea by 1 May 2026, and\n> Chile agreed to send\n> its experts to Lima.\n>> Ghana will open the port by 1 August 2026.\n")
	a, err := files.Load("m.eml", []byte(data), feed.Options{})
	if err != nil {
		t.Fatal(err)
	}
	b := briefs.Read(a, timex.On(2026, 2, 3))
	want := []string{
		"Peru will answer by 1 July 2026 | ", "Kenya will cut its levy on tea by 1 May 2026 | Ana Duarte",
		"Chile agreed to send its experts to Lima | Ana Duarte", "Ghana will open the port by 1 August 2026 | ",
	}
	var got []string
	for _, c := range b.Commitments {
		got = append(got, c.Of(b.Body.Text)+" | "+c.Source)
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestSentencesThatBeginWithFrom(t *testing.T) {
	const head = "From ann@quay.example Tue Mar  3 10:00:00 2026\nSubject: One\nMessage-ID: <1@x>\n\n"
	for _, c := range []struct{ name, data, want string }{
		{"a sentence", head + "Hello.\n\nFrom what we heard, Norland pays.\n\nFrom 1 May on, all pay.\n", "Hello. From what we heard, Norland pays. From 1 May on, all pay."},
		{"a sentence with a time", head + "Hello.\n\nFrom 10:00 on 3 March 2026 it is open.\nWe meet.\n", "Hello. From 10:00 on 3 March 2026 it is open. We meet."},
		{"a sentence before what looks like a field", head + "Hello.\n\nFrom here on:\nNote: all pay.\n", "Hello. From here on: Note: all pay."},
	} {
		mustTell(t, "b.mbox", c.data, "b.mbox#1 | 1@x | One |  |  |  |  | 2026-03-03 | "+c.want)
	}
	for _, envelope := range []string{"From bob@quay.example Wed Jun  4 09:00:00 2026", "From - Wed Jun 04 09:00:00 2026", "From bob", "From bob@quay.example  Wed Jun  4 09:00:00 2026 +0200 remote from hub"} {
		if got := tell(t, "b.mbox", head+"Hello.\n\n"+envelope+"\nX-One: y\nSubject: Two\n\nWords.\n"); len(got) != 2 {
			t.Errorf("%q begins no message: %q", envelope, got)
		}
	}
}

// What is made to be hard costs its limit and no more.
func TestHardMail(t *testing.T) {
	for name, data := range map[string]string{
		"passages without end":  message("text/plain", "8bit", strings.Repeat("> a\nb\n", 200_000)),
		"folds without end":     message("text/plain; format=flowed", "8bit", strings.Repeat("a \n", 400_000)),
		"marks without end":     message("text/plain", "8bit", strings.Repeat(">", 1<<20)+" a"),
		"parts without end":     parts("multipart/mixed", strings.Repeat("\nWords.\n--cut\n", 100_000)),
		"coded words by number": "Subject: " + strings.Repeat("=?utf-8?Q?a?= ", 50_000) + "\n\nWords.",
		"brackets in the From":  "From: " + strings.Repeat("(", 100_000) + "\nSubject: S\n\nWords.",
	} {
		a, err := files.Load("m.eml", []byte(data), feed.Options{})
		if err != nil || a.Body.Text == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
	deep := strings.Repeat("[", 9000) + strings.Repeat("]", 9000)
	data := `{"version": "https://jsonfeed.org/version/1", "items": [{"title": ` + deep + `, "id": ` + strings.Repeat(`{"name":`, 9000) + "1" + strings.Repeat("}", 9000) + `, "content_text": "Words."}]}`
	if got := tell(t, "f.json", data); len(got) != 1 || !strings.HasSuffix(got[0], "| Words.") {
		t.Errorf("deep JSON: %q", got)
	}
}
